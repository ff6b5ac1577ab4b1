"""What the counsellor does with an appointment on the day's list: what became of it, and what her forms share."""

from flask import abort, redirect, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.domain.enums import Status
from booking.domain.errors import ChangedMeanwhile, NotOpen
from booking.models import Counsellor
from booking.services.appointments import attendance
from booking.services.appointments.desk_acts import load
from booking.web.access import counsellor_only
from booking.web.desk.appointment.responses import agenda_row_url, answer_refused, posted_version
from booking.web.desk.blueprint import bp
from booking.web.desk.wording import states


@bp.post("/appointment/<record:appointment_id>/presence")
@counsellor_only
def record(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Record what became of an appointment, or take that back; then show the day it is on."""
    status, account_id = _status(), current_user.who.account_id
    try:
        done = attendance.record(counsellor, appointment_id, status, posted_version(), account_id)
    except (ChangedMeanwhile, NotOpen):
        appointment = load.load_for_update(counsellor, appointment_id)
        again = status if status in attendance.choices(appointment) else None
        return answer_refused(appointment, states.button(status)[1], again=again)
    return redirect(agenda_row_url(done), 303)


def _status() -> Status:
    try:
        return Status(request.form.get("status", ""))
    except ValueError:
        return abort(400)
