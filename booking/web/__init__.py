"""Who asks: what all pages share, and a package for each audience."""

from flask import Flask


def init_app(app: Flask) -> None:
    """Add pages, errors, headers and assets."""
