"""Taking back at the desk what was done last with an appointment."""

from flask.typing import ResponseReturnValue

from booking.models import Counsellor
from booking.services.appointments.desk_acts import desk_change_undo
from booking.web.access import counsellor_only
from booking.web.desk.appointment.responses import answer_undo
from booking.web.desk.blueprint import bp


@bp.post("/appointment/<record:appointment_id>/undo")
@counsellor_only
def undo_change(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Take the last change back, then show the day; or say why that cannot be done any more."""
    return answer_undo(desk_change_undo.undo, counsellor, appointment_id)
