"""The card for the client: number, day, time and place, nothing of name, topic or others, so that he may look on."""

from flask import render_template, request
from flask.typing import ResponseReturnValue

from booking.domain.enums import Status
from booking.domain.errors import NotFound
from booking.i18n import GERMAN, LANGUAGES
from booking.models import Counsellor
from booking.services.appointments.desk_acts import load
from booking.web.access import counsellor_only
from booking.web.desk.blueprint import bp, whose
from booking.web.desk.wording import to_clients


@bp.get("/appointment/<record:appointment_id>/card")
@counsellor_only
def card(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Show the card in the language the client reads, or another one; 404 for what is cancelled."""
    appointment = load.load_for_update(counsellor, appointment_id)
    if appointment.status is Status.CANCELLED:
        raise NotFound
    shown = LANGUAGES.get(request.args.get("card", "")) or LANGUAGES.get(appointment.reads, GERMAN)
    return render_template(
        "desk/appointment/card_page.html",
        appointment_id=appointment.id,
        shown=shown,
        large=to_clients.card_large(appointment, shown),
        card=to_clients.card(appointment, shown),
        choices=LANGUAGES.values(),
        office=counsellor.office,
        counsellor=counsellor,
        of=whose(),
    )
