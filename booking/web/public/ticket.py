"""The ticket: shown, printed, saved to a calendar."""

import segno
from flask import Response, g, render_template, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from booking import i18n
from booking.domain.terms import Holder
from booking.i18n import LANGUAGES
from booking.services import calendars, tickets
from booking.services.tickets import Ticket
from booking.web.public import bp


@bp.get("/<lang:lang>/ticket/<ticket:key>")
def ticket(key: str) -> ResponseReturnValue:
    """Show when and where, in the page's language and in German."""
    found = _open(key)
    shown_link = tickets.link(found.appointment, Holder.SHOWN, i18n.current().code)
    return render_template("public/ticket.html", ticket=found, key=key, qr=qr(shown_link))


@bp.get("/<lang:lang>/ticket/<ticket:key>/languages")
def ticket_languages(key: str) -> ResponseReturnValue:
    """Offer the ticket in every language; its key stays out of queries."""
    _open(key)
    choices = {language: url_for(".ticket", lang=language.code, key=key) for language in LANGUAGES.values()}
    return render_template("public/languages.html", choices=choices, suggested=None)


def _open(key: str) -> Ticket:
    found = tickets.by_key(key)
    g.office = found.appointment.office
    g.phone = g.office.phone
    return found


def qr(link: str) -> Markup:
    """Return a link as an SVG picture with its quiet zone, for cameras; the sentence beside it says what it is for."""
    code = segno.make(link, error="l", micro=False)
    picture = code.svg_inline(border=4, omitsize=True, svgclass="qr", lineclass=None)
    return Markup(picture.replace("<svg ", '<svg aria-hidden="true" ', 1))  # noqa: S704 - made of an address of ours


@bp.get("/<lang:lang>/ticket/<ticket:key>.ics")
def ticket_file(key: str) -> ResponseReturnValue:
    """Hand over the appointment for the phone's calendar."""
    found = _open(key)
    answer = Response(calendars.download(found.appointment, i18n.current()), mimetype="text/calendar")
    answer.headers["Content-Disposition"] = "attachment; filename=termin.ics"
    return answer
