"""The page that asks who comes: at a time, beside somebody, or before a time is chosen."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from booking.domain.clock import now
from booking.domain.policy import UNDO_WINDOW
from booking.domain.slots import Slot
from booking.models import Appointment, Counsellor
from booking.web.desk import slot_params
from booking.web.desk.blueprint import whose
from booking.web.desk.booking import from_callback
from booking.web.desk.booking.form import A_MINUTE, EnterForm


def render_form(  # noqa: PLR0913 - all that the page can show
    counsellor: Counsellor,
    form: EnterForm,
    *,
    start: datetime | None = None,
    nearest: list[Slot] | None = None,
    others: Sequence[Appointment] = (),
    found: dict[str, Any] | None = None,
    **more: Any,
) -> str:
    """Return the form: at a start, or with free times that were `found`; where it is gone, with the nearest ones.

    `others` are who has an appointment at this time: beside them only the button that says so books.
    """
    office = counsellor.office
    return render_template(
        "desk/booking/form.html",
        form=form,
        start=start,
        day=office.day_of(start or now()),
        nearest=nearest and slot_params.own_slots(nearest),
        others=others,
        found=found,
        length=form.length() // A_MINUTE,
        minutes=UNDO_WINDOW // A_MINUTE,
        counsellor=counsellor,
        office=office,
        zone=office.zone,
        of=whose(),
        callback=from_callback.waiting_callback(office),
        **more,
    )


def redirect_to_booked(appointment: Appointment) -> ResponseReturnValue:
    """Go to the number and what to say."""
    return redirect(url_for(".entered", appointment_id=appointment.id, **whose()), 303)
