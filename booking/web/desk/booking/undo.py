"""What is entered at the desk is taken back; and somebody who walks in gets an appointment from now on."""

from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from booking.domain.clock import now
from booking.domain.errors import SlotTaken
from booking.domain.gaps import step_of
from booking.models import Counsellor
from booking.services.appointments import walk_ins
from booking.services.appointments.desk_acts import desk_booking_undo, desk_bookings
from booking.web.access import counsellor_only
from booking.web.desk.appointment.responses import answer_undo
from booking.web.desk.blueprint import bp
from booking.web.desk.booking.form import EnterForm
from booking.web.desk.booking.one_tap_form import OneTapForm
from booking.web.desk.booking.page import redirect_to_booked, render_form


@bp.post("/appointment/<record:appointment_id>/entry/undo")
@counsellor_only
def undo_entry(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Take the entry back, then show the day; or say why that cannot be done any more."""
    return answer_undo(desk_booking_undo.undo, counsellor, appointment_id, wanted=_("Undo the new appointment"))


@bp.post("/walk-in")
@counsellor_only
def walk_in(counsellor: Counsellor) -> ResponseReturnValue:
    """Give somebody who is there an appointment from now on, without typing; if she is not free, say who is there."""
    key, name, account_id = OneTapForm().sent_key(), _("came without appointment"), current_user.who.account_id
    try:
        return redirect_to_booked(walk_ins.book_walk_in(counsellor, name, form_key=key, account_id=account_id))
    except SlotTaken as gone:
        form, start = EnterForm(counsellor.office, None), step_of(now())
        others = desk_bookings.overlapping_at(counsellor, start, form.length())
        return render_form(counsellor, form, start=start, nearest=gone.nearest, others=others), 409
