"""Which language an answer speaks, and the office an address belongs to."""

from typing import Any

from flask import Flask, abort, current_app, g, request

from booking import i18n
from booking.i18n import DESK, DESK_LANGUAGES, GERMAN, LANGUAGES
from booking.services.offices import offices
from booking.web import office_cache

DESK_BLUEPRINTS = ("accounts", "desk")


def init_app(app: Flask) -> None:
    """Read language and office from each address, and put them into the addresses we make."""
    app.jinja_env.globals["desk_languages"] = DESK_LANGUAGES.values()
    app.url_value_preprocessor(_read)
    app.url_defaults(_stay)
    app.context_processor(_words)


def _read(_endpoint: str | None, values: dict[str, Any] | None) -> None:
    """Speak the address's language, else the browser's; replace the office's slug by the office.

    At the desk it is one of the desk's, until it is known whose account it is.
    """
    asked = values.pop("lang", None) if values else None
    code = asked or request.path.split("/")[1]
    language = LANGUAGES.get(code) or i18n.negotiate(request.accept_languages.values()) or GERMAN
    if request.blueprint in DESK_BLUEPRINTS:
        i18n.speak(language if language.is_for_desk else GERMAN, DESK)
    else:
        i18n.speak(language)
    if asked and asked not in LANGUAGES:
        abort(404)
    if values and "office" in values:
        values["office"] = g.office = offices.by_slug(values["office"])
        g.phone = office_cache.store_office(g.office).phone


def _stay(endpoint: str, values: dict[str, Any]) -> None:
    """Stay in the language and the office of this request, unless told otherwise."""
    is_expecting = current_app.url_map.is_endpoint_expecting
    if is_expecting(endpoint, "lang"):
        values.setdefault("lang", i18n.current().code)
    if is_expecting(endpoint, "office") and "office" in g:
        values.setdefault("office", g.office.slug)


def _words() -> dict[str, Any]:
    """Return what the layout of every page asks for."""
    language = i18n.current()
    others = [other for other in LANGUAGES.values() if other is not language]
    return {"language": language, "other_languages": others, "office": g.get("office"), "phone": g.get("phone")}
