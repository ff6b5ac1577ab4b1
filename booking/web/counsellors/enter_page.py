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
from booking.web.counsellors import from_callback, starts
from booking.web.counsellors.enter_form import A_MINUTE, EnterForm
from booking.web.counsellors.views import whose


def form_page(  # noqa: PLR0913 - all that the page can show
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
    zone = counsellor.office.zone
    return render_template(
        "counsellors/enter.html",
        form=form,
        start=start,
        day=(start or now()).astimezone(zone).date(),
        nearest=nearest and starts.hers(nearest),
        others=others,
        found=found,
        length=form.length() // A_MINUTE,
        minutes=UNDO_WINDOW // A_MINUTE,
        counsellor=counsellor,
        office=counsellor.office,
        zone=zone,
        of=whose(),
        callback=from_callback.asked(counsellor.office),
        **more,
    )


def to_number(appointment: Appointment) -> ResponseReturnValue:
    """Go to the number and what to say."""
    return redirect(url_for(".entered", appointment_id=appointment.id, **whose()), 303)
