"""Read-only JSON for other programs."""

from flask import Flask

from booking.web.guards import csrf


def init_app(app: Flask) -> None:
    """Add the addresses."""
    from booking.web.api.views import bp  # noqa: PLC0415 - the views import the services

    csrf.exempt(bp)
    app.register_blueprint(bp)
