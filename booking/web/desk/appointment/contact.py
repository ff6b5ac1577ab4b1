"""The client's contact and languages, changed at the desk for somebody who calls."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.domain.errors import ChangedMeanwhile, NotOpen
from booking.models import Appointment, Counsellor
from booking.services.appointments import contacts, moves
from booking.services.appointments.desk_acts import load
from booking.services.desk import appointment_details
from booking.services.outbox import outbox
from booking.web.access import counsellor_only
from booking.web.desk.appointment.contact_form import ContactForm
from booking.web.desk.appointment.responses import posted_version
from booking.web.desk.blueprint import bp, whose
from booking.web.desk.wording import states


@bp.route("/appointment/<record:appointment_id>/contact", methods=["GET", "POST"])
@counsellor_only
def contact(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Show the client as kept, change it, and show the appointment; what has changed meanwhile keeps what was typed."""
    account_id = current_user.who.account_id
    found = appointment_details.open_page(counsellor, appointment_id, account_id)
    form = ContactForm(found)
    if request.method != "POST":
        return _page(found, form)
    if not form.validate():
        return _page(found, form), 422
    try:
        contacts.change_at_desk(counsellor, appointment_id, form.wanted(), posted_version(), account_id)
    except (ChangedMeanwhile, NotOpen):
        return _page(load.load_for_update(counsellor, appointment_id), form, has_changed=True), 409
    return redirect(url_for(".appointment", appointment_id=appointment_id, saved=1, **whose()), 303)


def _page(appointment: Appointment, form: ContactForm, *, has_changed: bool = False) -> str:
    return render_template(
        "desk/appointment/contact.html",
        appointment=appointment,
        form=form,
        differs=form.differs(appointment) if has_changed else {},
        has_changed=has_changed,
        is_open=contacts.may_change_at_desk(appointment),
        is_to_come=moves.is_open(appointment),
        readers=outbox.readers(appointment),
        counsellor=appointment.counsellor,
        office=appointment.office,
        of=whose(),
        states=states,
    )
