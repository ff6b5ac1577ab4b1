"""Who asks: what all pages share, and a package for each audience."""

from flask import Flask

from booking.web import (
    access,
    access_log,
    accounts,
    api,
    assets,
    converters,
    desk,
    errors,
    feed,
    filters,
    headers,
    health,
    language,
    office_cache,
    public,
    url_cache,
)


def init_app(app: Flask) -> None:
    """Add pages, errors, headers and assets."""
    for part in (
        converters,
        url_cache,
        filters,
        assets,
        office_cache,
        language,
        headers,
        access_log,
        errors,
        access,
        public,
        api,
        feed,
        health,
        accounts,
        desk,
    ):
        part.init_app(app)
