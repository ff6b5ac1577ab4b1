"""The ticket: shown, printed, saved to a calendar."""

from typing import Any

from flask import Response, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from booking import i18n
from booking.domain.clock import now
from booking.domain.enums import Channel, Holder, Interpreting, Status
from booking.i18n import LANGUAGES, Language
from booking.models import Appointment
from booking.services import tickets
from booking.services.appointments import contacts, late_arrivals, moves
from booking.services.calendars import exports
from booking.services.schedule import interpreter_policy
from booking.services.tickets import Ticket
from booking.web.forms import PublicForm
from booking.web.public import bp
from booking.web.public.ticket.access import load_ticket
from booking.web.qr import qr


@bp.get("/<lang:lang>/ticket/<ticket:key>")
def ticket(key: str) -> ResponseReturnValue:
    """Show when and where, in the page's language and in German, and what the key may do."""
    found = load_ticket(key)
    appointment = found.appointment
    card_language = LANGUAGES.get(request.args.get("card", ""), i18n.current())
    shown_link = tickets.link(appointment, Holder.SHOWN, card_language.code)
    form = PublicForm()
    form.renew_key()
    return render_template(
        "public/ticket/ticket.html",
        ticket=found,
        key=key,
        form=form,
        state=state_of(appointment),
        card=_card(found, card_language, shown_link),
        card_languages=[one for one in LANGUAGES.values() if one is not card_language],
        shown_link=shown_link,
        mark=_mark(found),
        only_tries=found.acts and _only_tries(appointment),
        is_late=found.acts and late_arrivals.may_report_late(appointment),
        has_contact=found.acts and contacts.is_open(appointment),
        way_back=moves.previous_slot(appointment) if found.acts else None,
    )


def state_of(appointment: Appointment) -> str:
    """Return `open`, `begun`, `over` or `cancelled`; who has come early can no longer move or cancel."""
    if appointment.status is Status.CANCELLED:
        return "cancelled"
    if appointment.ends_at <= now():
        return "over"
    return "open" if moves.is_open(appointment) else "begun"


def _card(found: Ticket, language: Language, shown_link: str) -> Markup:
    """Return the card alone, in any language."""
    with i18n.speaking(language):
        shown: dict[str, Any] = {"ticket": found, "state": state_of(found.appointment), "qr": qr(shown_link)}
        return Markup(render_template("public/ticket/card.html", **shown))  # noqa: S704 - a template of ours


def _only_tries(appointment: Appointment) -> bool:
    """Return whether somebody waits for an interpreter whom the office may not find."""
    office, spoken = appointment.office, appointment.spoken
    is_asked = appointment.interpreting is Interpreting.ASKED
    return is_asked and interpreter_policy.is_only_tried(office, spoken, appointment.starts_at, appointment.created_at)


def _mark(found: Ticket) -> str | None:
    """Return the mark to whoever has typed it."""
    typed_by = Holder.HELPER if found.appointment.channel is Channel.OTHER else Holder.CLIENT
    return found.appointment.mark if found.holder is typed_by else None


@bp.get("/<lang:lang>/ticket/<ticket:key>/languages")
def ticket_languages(key: str) -> ResponseReturnValue:
    """Offer the ticket in every language; its key stays out of queries."""
    load_ticket(key)
    choices = {language: url_for(".ticket", lang=language.code, key=key) for language in LANGUAGES.values()}
    return render_template("public/languages.html", choices=choices, suggested=None)


@bp.get("/<lang:lang>/ticket/<ticket:key>.ics")
def ticket_file(key: str) -> ResponseReturnValue:
    """Hand over the appointment for the phone's calendar."""
    found = load_ticket(key)
    answer = Response(exports.export_appointment(found.appointment, i18n.current()), mimetype="text/calendar")
    answer.headers["Content-Disposition"] = "attachment; filename=termin.ics"
    return answer
