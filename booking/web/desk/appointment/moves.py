"""Moving at the desk: her own free times, a week at a time, and whom an e-mail tells."""

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta
from itertools import chain, groupby, takewhile
from typing import Any

from flask import abort, g, request
from flask.typing import ResponseReturnValue

from booking.domain.enums import Holder
from booking.domain.errors import SlotTaken
from booking.domain.slots import Slot
from booking.models import Appointment, Counsellor, Office
from booking.services.appointments.desk_acts import desk_moves
from booking.web.access import counsellor_only
from booking.web.desk import slot_params
from booking.web.desk.appointment import change_page
from booking.web.desk.blueprint import bp

WEEK = timedelta(weeks=1)


@bp.route("/appointment/<record:appointment_id>/move", methods=["GET", "POST"])
@counsellor_only
def move(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Show her free times; one tap moves the appointment. What is gone or has changed meanwhile is asked anew."""
    return change_page.answer_change(counsellor, appointment_id, _page, slot_params.slot_start, desk_moves.move)


def _page(
    appointment: Appointment,
    told: Collection[Holder] | None = None,
    wanted: datetime | None = None,
    refused: Exception | None = None,
) -> str:
    may = desk_moves.may_move(appointment)
    times = _week(appointment) if may else {}
    near = slot_params.own_slots(refused.nearest) if isinstance(refused, SlotTaken) else None
    again = wanted if near is None else None
    return change_page.render_change_page("moves", appointment, told, again=again, nearest=near, is_open=may, **times)


def _week(appointment: Appointment) -> dict[str, Any]:
    """Return the days with times of the week from the asked day, else the next free one; and the weeks around."""
    office = appointment.office
    today = office.today()
    asked = _asked_day()
    free = desk_moves.iterate_slots(appointment, max(today, asked) if asked else None)
    found = takewhile(lambda slot: g.desk.covers_at(slot.start), free)  # a stand-in's days have an end, as the walk
    first = next(found, None)
    day = max(today, asked) if asked else office.day_of(first.start) if first else today
    rest: list[Slot] = []
    days = _days(chain([first] if first else [], found), day + WEEK, office, rest)
    return {
        "first": first if first and not asked else None,
        "days": days,
        "earlier": max(today, day - WEEK) if day > today else None,
        "later": office.day_of(rest[0].start) if rest else None,
    }


def _days(found: Iterator[Slot], end: date, office: Office, rest: list[Slot]) -> list[tuple[date, list[Slot]]]:
    """Return each day before the end with its times; the first time after it is put into `rest`."""

    def is_before(slot: Slot) -> bool:
        is_in = office.day_of(slot.start) < end
        if not is_in:
            rest.append(slot)
        return is_in

    within = takewhile(is_before, found)
    return [(day, list(slots)) for day, slots in groupby(within, lambda slot: office.day_of(slot.start))]


def _asked_day() -> date | None:
    """Return the day the address asks for; none for what leaves no room for its week, 404 for what is not hers."""
    try:
        asked = date.fromisoformat(request.args.get("from", ""))
    except ValueError:
        return None
    if date.max - asked < WEEK:
        return None
    return asked if g.desk.last is None or asked <= g.desk.last else abort(404)
