"""Who asks: what all pages share, and a package for each audience."""

from flask import Flask

from booking.web import (
    accounts,
    addresses,
    api,
    assets,
    converters,
    counsellors,
    errors,
    feed,
    filters,
    guards,
    headers,
    health,
    known,
    language,
    logs,
    public,
)


def init_app(app: Flask) -> None:
    """Add pages, errors, headers and assets."""
    for part in (
        converters,
        addresses,
        filters,
        assets,
        known,
        language,
        headers,
        logs,
        errors,
        guards,
        public,
        api,
        feed,
        health,
        accounts,
        counsellors,
    ):
        part.init_app(app)
