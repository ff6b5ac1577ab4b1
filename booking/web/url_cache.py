"""Addresses in templates: made by Flask once, then remembered; a page has a dozen, the same for everybody."""

from functools import lru_cache

import flask
from flask import Flask, g, request

from booking import i18n


def url_for(endpoint: str, **values: object) -> str:
    """Return an address of ours, as Flask makes it. One that holds a key is never remembered."""
    if "key" in values or not flask.has_request_context():
        return flask.url_for(endpoint, **values)  # type: ignore[arg-type]
    here = (i18n.current().code, g.office.slug if "office" in g else None, request.blueprint, request.script_root)
    return _remembered(endpoint, here, tuple(values.items()))


@lru_cache(maxsize=4096)
def _remembered(endpoint: str, _here: tuple[str | None, ...], values: tuple[tuple[str, object], ...]) -> str:
    return flask.url_for(endpoint, **dict(values))  # type: ignore[arg-type]


def init_app(app: Flask) -> None:
    """Let the templates use it in place of Flask's."""
    app.jinja_env.globals["url_for"] = url_for
