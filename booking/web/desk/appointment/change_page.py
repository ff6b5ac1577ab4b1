"""What the pages share that change an appointment: how it is now, what was wanted, and whom an e-mail tells."""

from collections.abc import Callable, Collection
from typing import Any

from flask import redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.domain.enums import Holder
from booking.domain.errors import ChangedMeanwhile, DoesNotFit, NotOpen, SlotTaken
from booking.models import Appointment, Counsellor
from booking.services.appointments.desk_acts import load
from booking.web.desk import recipients
from booking.web.desk.appointment.responses import agenda_row_url, posted_version
from booking.web.desk.blueprint import whose
from booking.web.desk.wording import states


def answer_change(
    counsellor: Counsellor,
    appointment_id: int,
    page: Callable[..., str],
    read_form: Callable[[], object],
    change: Callable[..., Appointment],
) -> ResponseReturnValue:
    """Ask; once posted, change, tell and show the day, where it can be undone. What is refused is asked anew.

    `page` draws an appointment, with the ticks of the form and, once refused, with what was wanted and the error.
    """
    appointment = load.load_for_update(counsellor, appointment_id)
    if request.method != "POST":  # HEAD asks too
        return page(appointment)
    told, version = recipients.ticked_recipients(), posted_version()
    if "show" in request.form:  # Enter was pressed, or another week is wanted
        return page(appointment, told)
    wanted, account_id = read_form(), current_user.who.account_id
    try:
        done = change(counsellor, appointment_id, wanted, version, told=told, account_id=account_id)
    except (ChangedMeanwhile, NotOpen, SlotTaken, DoesNotFit) as refused:
        return page(load.load_for_update(counsellor, appointment_id), told, wanted, refused), 409
    return redirect(agenda_row_url(done), 303)


def render_change_page(
    name: str, appointment: Appointment, told: Collection[Holder] | None = None, *, wanted: str = "", **facts: Any
) -> str:
    """Return the page that asks; with what was wanted it says first that something has changed meanwhile."""
    return render_template(
        f"desk/appointment/{name}.html",
        **recipients.recipient_choices(appointment, told),
        **facts,
        wanted=wanted,
        counsellor=appointment.counsellor,
        office=appointment.office,
        zone=appointment.office.zone,
        back=agenda_row_url(appointment),
        of=whose(),
        states=states,
    )
