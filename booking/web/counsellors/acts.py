"""What the counsellor does with an appointment on the day's list: what became of it, and what her forms share."""

from collections.abc import Callable

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from booking.domain.enums import Status
from booking.domain.errors import ChangedMeanwhile, NotOpen, SlotTaken
from booking.models import Appointment, Counsellor
from booking.services.appointments import attendance
from booking.services.appointments.desk_acts import load
from booking.web.counsellors import states
from booking.web.counsellors.views import bp, whose
from booking.web.guards import counsellor_only


@bp.post("/appointment/<int(max=2147483647):appointment_id>/presence")
@counsellor_only
def record(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Record what became of an appointment, or take that back; then show the day it is on."""
    status, account_id = _status(), current_user.who.account_id
    try:
        done = attendance.record(counsellor, appointment_id, status, version(), account_id)
    except (ChangedMeanwhile, NotOpen):
        appointment = load.load_for_update(counsellor, appointment_id)
        again = status if status in attendance.choices(appointment) else None
        return refused(appointment, states.button(status)[1], again=again)
    return redirect(line_of(done), 303)


def version() -> int:
    """Return which state of the appointment the form showed."""
    found = request.form.get("version", type=int)
    return abort(400) if found is None else found


def line_of(appointment: Appointment) -> str:
    """Return the address of the day an appointment is on, at its line."""
    day = appointment.starts_at.astimezone(appointment.office.zone).date()
    return url_for(".agenda", day=day, _anchor=f"a{appointment.id}", **whose())


def refused(
    appointment: Appointment, wanted: str, *, why: str | None = None, again: Status | None = None
) -> ResponseReturnValue:
    """Answer an act that was not done: how the appointment is now, what was wanted, and `again` if it still can be."""
    page = render_template(
        "counsellors/refused.html",
        appointment=appointment,
        counsellor=appointment.counsellor,
        office=appointment.office,
        wanted=wanted,
        why=why,
        again=again,
        back=line_of(appointment),
        of=whose(),
        states=states,
    )
    return page, 409


def taken_back(
    undo: Callable[[Counsellor, int, int, int], Appointment],
    counsellor: Counsellor,
    appointment_id: int,
    wanted: str | None = None,
) -> ResponseReturnValue:
    """Answer an undo of the desk: the day it leads to, or why it cannot be done any more."""
    why = None
    try:
        done = undo(counsellor, appointment_id, version(), current_user.who.account_id)
        return redirect(line_of(done), 303)
    except SlotTaken:
        why = _("Somebody else has this time now.")
    except NotOpen:
        why = _("This cannot be taken back.")
    except ChangedMeanwhile:
        pass
    return refused(load.load_for_update(counsellor, appointment_id), wanted or _("Take it back"), why=why)


def _status() -> Status:
    try:
        return Status(request.form.get("status", ""))
    except ValueError:
        return abort(400)
