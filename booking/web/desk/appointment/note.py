"""The internal note: written on an appointment's page, and taken away by emptying it."""

from flask import redirect, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.domain.errors import ChangedMeanwhile
from booking.models import Counsellor
from booking.services.appointments import notes
from booking.services.appointments.desk_acts import load
from booking.web.access import counsellor_only
from booking.web.desk.appointment.note_form import NoteForm
from booking.web.desk.appointment.page import render_page
from booking.web.desk.appointment.responses import posted_version
from booking.web.desk.blueprint import bp, whose


@bp.post("/appointment/<record:appointment_id>/note")
@counsellor_only
def note(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Keep the note and show the page; what is wrong, or has changed meanwhile, keeps what was typed."""
    found, account_id = load.load_for_update(counsellor, appointment_id), current_user.who.account_id
    form = NoteForm(found)
    if not form.validate():
        return render_page(found, form), 422
    try:
        notes.write(counsellor, appointment_id, form.note.data or "", posted_version(), account_id)
    except ChangedMeanwhile:
        return render_page(load.load_for_update(counsellor, appointment_id), form, has_changed=True), 409
    return redirect(url_for(".appointment", appointment_id=appointment_id, saved=1, **whose()), 303)
