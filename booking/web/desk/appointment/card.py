"""The card for the client: number, day, time and place, nothing of name, topic or others, so that he may look on."""

from flask import render_template, request
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from booking import i18n
from booking.domain.enums import Holder, Status
from booking.domain.errors import NotFound
from booking.i18n import GERMAN, LANGUAGES, Language
from booking.models import Appointment, Counsellor
from booking.services import tickets
from booking.services.appointments.desk_acts import load
from booking.web.access import counsellor_only
from booking.web.desk.blueprint import bp, whose
from booking.web.qr import qr


@bp.get("/appointment/<int(max=2147483647):appointment_id>/card")
@counsellor_only
def card(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Show the card in the language the client reads, or another one; 404 for what is cancelled."""
    appointment = load.load_for_update(counsellor, appointment_id)
    if appointment.status is Status.CANCELLED:
        raise NotFound
    shown = LANGUAGES.get(request.args.get("card", "")) or LANGUAGES.get(appointment.reads, GERMAN)
    with i18n.speaking(shown):  # day and time are written in that language too
        large = Markup(render_template("desk/appointment/card_large.html", appointment=appointment))  # noqa: S704 - ours
    return render_template(
        "desk/appointment/card_page.html",
        appointment_id=appointment.id,
        shown=shown,
        large=large,
        card=render_card(appointment, shown),
        choices=LANGUAGES.values(),
        office=counsellor.office,
        counsellor=counsellor,
        of=whose(),
    )


def render_card(appointment: Appointment, language: Language) -> Markup:
    """Return the card that people show at the door, in a language; its code only shows."""
    picture = qr(tickets.link(appointment, Holder.SHOWN, language.code))
    shown = {"appointment": appointment, "office": appointment.office, "qr": picture}
    with i18n.speaking(language):
        return Markup(render_template("desk/appointment/card.html", **shown))  # noqa: S704 - a template of ours
