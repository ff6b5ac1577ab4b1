"""What the forms of an appointment share: the version they post, and how an act or an undo is answered."""

from collections.abc import Callable

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from booking.domain.enums import Status
from booking.domain.errors import ChangedMeanwhile, NotOpen, SlotTaken
from booking.models import Appointment, Counsellor
from booking.services.appointments.desk_acts import load
from booking.web.desk.blueprint import whose
from booking.web.desk.wording import states


def posted_version() -> int:
    """Return which state of the appointment the form showed."""
    found = request.form.get("version", type=int)
    return abort(400) if found is None else found


def agenda_row_url(appointment: Appointment) -> str:
    """Return the address of the day an appointment is on, at its line."""
    day = appointment.office.day_of(appointment.starts_at)
    return url_for(".agenda", day=day, _anchor=f"a{appointment.id}", **whose())


def answer_refused(
    appointment: Appointment, wanted: str, *, why: str | None = None, again: Status | None = None
) -> ResponseReturnValue:
    """Answer an act that was not done: how the appointment is now, what was wanted, and `again` if it still can be."""
    page = render_template(
        "desk/appointment/refused.html",
        appointment=appointment,
        counsellor=appointment.counsellor,
        office=appointment.office,
        wanted=wanted,
        why=why,
        again=again,
        back=agenda_row_url(appointment),
        of=whose(),
        states=states,
    )
    return page, 409


def answer_undo(
    undo: Callable[[Counsellor, int, int, int], Appointment],
    counsellor: Counsellor,
    appointment_id: int,
    wanted: str | None = None,
) -> ResponseReturnValue:
    """Answer an undo of the desk: the day it leads to, or why it cannot be done any more."""
    why = None
    try:
        done = undo(counsellor, appointment_id, posted_version(), current_user.who.account_id)
        return redirect(agenda_row_url(done), 303)
    except SlotTaken:
        why = _("Somebody else has this time now.")
    except NotOpen:
        why = _("You cannot undo this.")
    except ChangedMeanwhile:
        pass
    return answer_refused(load.load_for_update(counsellor, appointment_id), wanted or _("Undo"), why=why)
