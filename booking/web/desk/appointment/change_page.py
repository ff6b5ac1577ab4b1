"""What the pages share that change an appointment: how it is now, what was wanted, and whom an e-mail tells."""

from collections.abc import Collection
from typing import Any

from flask import render_template, request

from booking.domain.enums import Holder
from booking.models import Appointment
from booking.web.desk import recipients
from booking.web.desk.appointment.responses import agenda_row_url
from booking.web.desk.blueprint import whose
from booking.web.desk.wording import states


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


def only_shows() -> bool:
    """Return whether the form asks for the same page only: Enter was pressed, or another week is wanted."""
    return "show" in request.form
