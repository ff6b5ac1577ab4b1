"""An appointment's page: all that is kept, its letters, its history, and what can be done with it."""

from typing import Any

from flask import render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.models import Appointment, Counsellor
from booking.services.appointments import contacts
from booking.services.desk import appointment_details
from booking.web.counsellors import history, marks, wording
from booking.web.counsellors.note_form import NoteForm
from booking.web.counsellors.offered import OFFERED
from booking.web.counsellors.views import bp, whose
from booking.web.guards import counsellor_only


@bp.get("/appointment/<int(max=2147483647):appointment_id>")
@counsellor_only
def appointment(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Show an appointment; that it was opened is noted (decision 6)."""
    found = appointment_details.open_page(counsellor, appointment_id, current_user.who.account_id)
    return shown(found, NoteForm(found), is_saved="saved" in request.args)


def shown(found: Appointment, form: NoteForm, **more: Any) -> str:
    """Return the page, with the note's form as it stands."""
    office = found.office
    return render_template(
        "counsellors/page.html",
        appointment=found,
        details=appointment_details.load_details(found, current_user.who.account_id),
        form=form,
        may_change=contacts.may_change_at_desk(found),
        counsellor=found.counsellor,
        office=office,
        zone=office.zone,
        day=found.starts_at.astimezone(office.zone).date(),
        of=whose(),
        history=history,
        wording=wording,
        marks=marks,
        **OFFERED,
        **more,
    )
