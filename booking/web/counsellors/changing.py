"""What the pages share that change an appointment: how it is now, what was wanted, and whom a letter tells."""

from collections.abc import Collection
from typing import Any

from flask import render_template, request

from booking.domain.enums import Holder
from booking.models import Appointment
from booking.web.counsellors import states, telling
from booking.web.counsellors.acts import line_of
from booking.web.counsellors.views import whose


def page(
    name: str, appointment: Appointment, told: Collection[Holder] | None = None, *, wanted: str = "", **facts: Any
) -> str:
    """Return the page that asks; with what was wanted it says first that something has changed meanwhile."""
    return render_template(
        f"counsellors/{name}.html",
        **telling.asked(appointment, told),
        **facts,
        wanted=wanted,
        counsellor=appointment.counsellor,
        office=appointment.office,
        zone=appointment.office.zone,
        back=line_of(appointment),
        of=whose(),
        states=states,
    )


def only_shows() -> bool:
    """Return whether the form asks for the same page only: Enter was pressed, or another week is wanted."""
    return "show" in request.form
