"""Free times of hers for somebody on the phone: the next, those of this week, afternoons; each button books one."""

from datetime import timedelta
from itertools import groupby
from typing import Any

from flask import abort
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from booking.domain.slots import Slot
from booking.models import Counsellor
from booking.services.appointments.desk_acts import desk_bookings
from booking.services.schedule import counsellor_slots
from booking.web.desk import slot_params
from booking.web.desk.booking.form import EnterForm
from booking.web.desk.booking.page import render_form

KINDS = {"next": counsellor_slots.soonest, "week": counsellor_slots.this_week, "afternoon": counsellor_slots.afternoons}


def ask_for_time(counsellor: Counsellor) -> ResponseReturnValue:
    """Show the empty form with the next free time as a button, and the next for each length."""
    form = EnterForm(counsellor.office, None)
    free = [
        (minutes, slot if slot and slot_params.own_slots([slot]) else None)
        for minutes, slot in desk_bookings.next_free(counsellor)
    ]
    return render_form(counsellor, form, soonest=_soonest(counsellor, form), free=free), 200


def show_found(counsellor: Counsellor, wanted: str) -> ResponseReturnValue:
    """Show the free times that were asked for, with everything that is typed; 404 for what cannot be asked for."""
    if wanted not in KINDS:
        abort(404)
    form = EnterForm(counsellor.office, None)
    form.tidy()
    return render_form(counsellor, form, found=find_times(counsellor, wanted, form.length())), 200


def find_times(counsellor: Counsellor, wanted: str, length: timedelta) -> dict[str, Any]:
    """Return heading and days with their times; where this week has none, the next ones all the same."""
    slots = slot_params.own_slots(KINDS[wanted](counsellor, length))
    if slots or wanted == "next":
        return {"heading": _heading(wanted), "days": _by_day(counsellor, slots), "instead": False}
    later = slot_params.own_slots(counsellor_slots.soonest(counsellor, length))
    return {"heading": _heading("next"), "days": _by_day(counsellor, later), "instead": True}


def _heading(wanted: str) -> str:
    words: dict[str, str] = {
        "next": _("Next free times"),
        "week": _("Free this week"),
        "afternoon": _("Free in the afternoon"),
    }
    return words[wanted]


def _by_day(counsellor: Counsellor, slots: list[Slot]) -> list[tuple[Any, list[Slot]]]:
    day_of = counsellor.office.day_of
    return [(day, list(of_it)) for day, of_it in groupby(slots, lambda slot: day_of(slot.start))]


def _soonest(counsellor: Counsellor, form: EnterForm) -> Slot | None:
    return next(iter(slot_params.own_slots(counsellor_slots.soonest(counsellor, form.length(), count=1))), None)
