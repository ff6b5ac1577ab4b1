"""An appointment's page: all that is kept, its e-mails, its history, and what can be done with it."""

from typing import Any

from flask import render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.models import Appointment, Counsellor
from booking.services.appointments import contacts
from booking.services.desk import appointment_details
from booking.web.access import counsellor_only
from booking.web.desk.appointment import history
from booking.web.desk.appointment.available_acts import OFFERED
from booking.web.desk.appointment.note_form import NoteForm
from booking.web.desk.blueprint import bp, whose
from booking.web.desk.wording import badges, wording


@bp.get("/appointment/<record:appointment_id>")
@counsellor_only
def appointment(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Show an appointment; that it was opened is noted (decision 6)."""
    found = appointment_details.open_page(counsellor, appointment_id, current_user.who.account_id)
    return render_page(found, NoteForm(found), is_saved="saved" in request.args)


def render_page(found: Appointment, form: NoteForm, **more: Any) -> str:
    """Return the page, with the note's form as it stands."""
    office = found.office
    return render_template(
        "desk/appointment/page.html",
        appointment=found,
        details=appointment_details.load_details(found, current_user.who.account_id),
        form=form,
        may_change=contacts.may_change_at_desk(found),
        counsellor=found.counsellor,
        office=office,
        zone=office.zone,
        day=office.day_of(found.starts_at),
        of=whose(),
        history=history,
        wording=wording,
        marks=badges,
        **OFFERED,
        **more,
    )
