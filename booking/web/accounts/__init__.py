"""Sign in and out."""

from flask import Flask


def init_app(app: Flask) -> None:
    """Add the pages."""
    from booking.web.accounts.views import bp

    app.register_blueprint(bp)
