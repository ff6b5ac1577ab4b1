"""Read-only JSON for other programs."""

from flask import Flask

from booking.web.access import csrf


def init_app(app: Flask) -> None:
    """Add the addresses."""
    from booking.web.api.views import bp

    csrf.exempt(bp)
    app.register_blueprint(bp)
