"""Errors as pages: in the page's language, with the phone number and a way on."""

import traceback
from datetime import timedelta

from flask import Flask, Response, current_app, g, jsonify, make_response, render_template, request
from flask_babel import gettext as _
from werkzeug.exceptions import HTTPException, SecurityError

from booking.domain.errors import NotFound, TooMany
from booking.services.database_errors import UNAVAILABLE
from booking.services.offices import offices
from booking.services.schedule import weekly_hours
from booking.services.schedule.weekly_hours import DayHours
from booking.web import office_cache
from booking.web.office_cache import CachedOffice

RETRY_SECONDS = "30"


def init_app(app: Flask) -> None:
    """Answer every error with a page; the API with JSON."""
    app.register_error_handler(HTTPException, _known)
    app.register_error_handler(NotFound, lambda _error: page(404))
    app.register_error_handler(TooMany, _too_many)
    for kind in UNAVAILABLE:
        app.register_error_handler(kind, _unavailable)
    app.register_error_handler(Exception, _unexpected)


def page(status: int) -> Response:
    """Return the page of a status."""
    title, advice = _in_words(status)
    if request.path.startswith("/api/"):
        return make_response(jsonify(error=title), status)
    office, hours = _office(status)
    g.pop("office", None)  # addresses would read it again
    g.phone = office.phone if office else None
    shown = render_template("errors/error.html", title=title, advice=advice, office=office, hours=hours)
    return make_response(shown, status)


def _office(status: int) -> tuple[CachedOffice | None, list[DayHours]]:
    """Return the office, and its hours for who tried too often; after a failure of the store it is not asked again."""
    if status < 500:
        try:
            office = g.get("office") or offices.only()
            hours = weekly_hours.list_hours(office) if office and status == 429 else []
            return office_cache.store_office(office) if office else None, hours
        except UNAVAILABLE:
            pass  # the page does not hang on it
    return office_cache.recall_office(), []


def _in_words(status: int) -> tuple[str, str]:
    again = _("Please go back and try again.")
    sentences = {
        400: (_("That did not work."), again),
        404: (_("This page does not exist."), _("The address may be wrong, or the page is no longer there.")),
        405: (_("This is not possible here."), again),
        409: (_("Something has changed in the meantime."), _("Please go back and look at the page again.")),
        413: (_("That was too much text."), again),
        422: (_("Something is missing or wrong."), _("Please go back and check what you have entered.")),
        429: (_("Too many tries."), _("Please wait a little and try again, or call us.")),
        503: (_("Please try again in a moment."), _("Nothing was lost. What you booked before is still booked.")),
    }
    broken = (_("Something went wrong on our side."), _("It is not your fault. Please try again, or call us."))
    return sentences.get(status, sentences[400] if status < 500 else broken)


def _known(error: HTTPException) -> Response:
    if isinstance(error, SecurityError):  # a foreign host name: no address of ours can be made for it
        return Response("Bad Request", 400, mimetype="text/plain")
    if error.response is not None or (error.code or 500) < 400:
        return make_response(error.get_response())
    answer = page(error.code or 500)
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After"):
            answer.headers[name] = value
    return answer


def _too_many(error: TooMany) -> Response:
    """Answer who tried too often, in one way whatever it was; and say from when on it may work again."""
    answer = page(429)
    answer.headers["Retry-After"] = str(error.wait // timedelta(seconds=1) + 1)
    return answer


def _unavailable(error: Exception) -> Response:
    """Answer a store that is busy, full or away; its own words may repeat values, so only the kind is logged."""
    current_app.logger.warning("the store does not answer: %s at %s", type(error).__name__, request.endpoint)
    answer = page(503)
    answer.headers["Retry-After"] = RETRY_SECONDS
    return answer


def _unexpected(error: Exception) -> Response:
    """Answer what nobody thought of; the log names the kind and the place, never a value that was typed."""
    place = "".join(traceback.format_tb(error.__traceback__))
    current_app.logger.error("unexpected %s at %s\n%s", type(error).__name__, request.endpoint, place)
    return page(500)
