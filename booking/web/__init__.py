"""Who asks: what all pages share, and a package for each audience."""

from flask import Flask

from booking.web import api, assets, converters, errors, filters, headers, language, public


def init_app(app: Flask) -> None:
    """Add pages, errors, headers and assets."""
    for part in (converters, filters, assets, language, headers, errors, public, api):
        part.init_app(app)
