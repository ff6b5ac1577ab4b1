"""Cancelling at the desk: asked with whom an e-mail tells, and taken back for five minutes."""

from collections.abc import Collection

from flask import redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.domain.enums import Holder
from booking.domain.errors import ChangedMeanwhile, NotOpen
from booking.models import Appointment, Counsellor
from booking.services.appointments import cancellations
from booking.services.appointments.desk_acts import load
from booking.web.access import counsellor_only
from booking.web.desk import recipients
from booking.web.desk.appointment.responses import agenda_row_url, answer_undo, posted_version
from booking.web.desk.blueprint import bp, whose
from booking.web.desk.wording import states


@bp.route("/appointment/<record:appointment_id>/cancel", methods=["GET", "POST"])
@counsellor_only
def cancel(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Ask, with a tick for each e-mail; then cancel and show the day. What has changed meanwhile is asked anew."""
    if request.method != "POST":  # HEAD asks too
        return _page(load.load_for_update(counsellor, appointment_id))
    told = recipients.ticked_recipients()
    try:
        done = cancellations.cancel_at_desk(
            counsellor, appointment_id, posted_version(), told, current_user.who.account_id
        )
    except (ChangedMeanwhile, NotOpen):
        return _page(load.load_for_update(counsellor, appointment_id), told, has_changed=True), 409
    return redirect(agenda_row_url(done), 303)


@bp.post("/appointment/<record:appointment_id>/cancel/undo")
@counsellor_only
def undo_cancel(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Take the cancellation back, then show the day; or say why that cannot be done any more."""
    return answer_undo(cancellations.undo_at_desk, counsellor, appointment_id)


def _page(appointment: Appointment, told: Collection[Holder] | None = None, *, has_changed: bool = False) -> str:
    return render_template(
        "desk/appointment/cancel.html",
        **recipients.recipient_choices(appointment, told),
        counsellor=appointment.counsellor,
        office=appointment.office,
        has_changed=has_changed,
        is_open=cancellations.may_cancel_at_desk(appointment),
        back=agenda_row_url(appointment),
        of=whose(),
        states=states,
    )
