"""Read-only JSON for other programs."""

from flask import Flask


def init_app(app: Flask) -> None:
    """Add the addresses."""
    from booking.web.api.views import bp  # noqa: PLC0415 - the views import the services

    app.register_blueprint(bp)
