"""Send nothing more about an appointment, and write again after all."""

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from booking.domain.errors import ChangedMeanwhile
from booking.models import Counsellor
from booking.services.appointments import do_not_contact
from booking.services.appointments.desk_acts import load
from booking.web.access import counsellor_only
from booking.web.desk.appointment.responses import answer_refused, posted_version
from booking.web.desk.blueprint import bp, whose


@bp.post("/appointment/<record:appointment_id>/silence")
@counsellor_only
def send_nothing(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Write to nobody any more, or again (`again=1`); then show the page."""
    is_ended = "again" in request.form
    act, wanted = (
        (do_not_contact.resume_contact, _("Send e-mails again"))
        if is_ended
        else (do_not_contact.stop_contact, _("Send nothing more"))
    )
    try:
        act(counsellor, appointment_id, posted_version(), current_user.who.account_id)
    except ChangedMeanwhile:
        return answer_refused(load.load_for_update(counsellor, appointment_id), wanted)
    return redirect(url_for(".appointment", appointment_id=appointment_id, **whose(), _anchor="silence"), 303)
