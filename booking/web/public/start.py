"""The language page and the start page."""

from flask import current_app, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException

from booking import i18n
from booking.domain.booking_request import BookingRequest
from booking.i18n import GERMAN, LANGUAGES, Language
from booking.models import Office
from booking.services.offices import offices
from booking.services.schedule import availability, closure_notices, full_today, weekly_hours
from booking.web.public import bp
from booking.web.public.booking import booking_request


@bp.get("/")
def languages() -> ResponseReturnValue:
    """Go on in the browser's first language if we have it and it is no common default; else let people choose."""
    suggested = i18n.negotiate(request.accept_languages.values())
    # Phones that are handed on say German or English whoever holds them.
    if suggested and suggested.lang not in ("de", "en"):
        answer = redirect(_start_in(suggested))
    else:
        choices = {language: _start_in(language) for language in LANGUAGES.values()}
        page = render_template("public/languages.html", choices=choices, suggested=suggested or GERMAN)
        answer = current_app.make_response(page)
    answer.headers["Vary"] = "Accept-Language"
    answer.headers["Cache-Control"] = "no-store"
    return answer


@bp.get("/<lang:lang>/languages")
def other_languages() -> ResponseReturnValue:
    """Offer the page one came from in every language."""
    came_from = request.args.get("next", "")
    choices = {language: _in_language(came_from, language) for language in LANGUAGES.values()}
    return render_template("public/languages.html", choices=choices, suggested=None)


@bp.get("/<lang:lang>/")
def offices_list() -> ResponseReturnValue:
    """Go to the only office, or list them all."""
    if office := offices.only():
        return redirect(url_for(".start", office=office.slug))
    return render_template("public/offices.html", offices=offices.all_offices())


@bp.get("/<lang:lang>/<slug:office>/")
def start(office: Office) -> ResponseReturnValue:
    """Say what the office is for, and offer the ways to an appointment."""
    slot = availability.next_slot(office, availability.talk_for(office, BookingRequest()))
    return render_template(
        "public/start.html",
        next_slot=slot,
        next_query=booking_request.query(BookingRequest(), start=slot.start) if slot else None,
        hours=weekly_hours.list_hours(office),
        open_hours=weekly_hours.list_hours(office, with_appointment=False),
        open_state=weekly_hours.open_state(office),
        is_full=full_today.is_full(office),
        notices=closure_notices.list_notices(office),
    )


def _start_in(language: Language) -> str:
    office = offices.only()
    if office is None:
        return url_for(".offices_list", lang=language.code)
    return url_for(".start", lang=language.code, office=office.slug)


def _in_language(came_from: str, language: Language) -> str:
    """Return one of our own public pages in another language; the start page for whatever else is asked."""
    path, _, asked = came_from.partition("?")
    adapter = current_app.url_map.bind("")
    try:
        endpoint, values = adapter.match(path, method="GET")
    except HTTPException:
        return _start_in(language)
    if not endpoint.startswith("public.") or "lang" not in values or "key" in values:
        return _start_in(language)
    url = url_for(endpoint, **{**values, "lang": language.code})
    return f"{url}?{asked}" if asked else url
