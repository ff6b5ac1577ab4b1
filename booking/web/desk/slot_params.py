"""Starts and stretches of time, as the desk's addresses and small forms send them."""

from collections.abc import Iterable
from datetime import datetime

from flask import abort, g, request

from booking.domain.slots import Slot, parse_key
from booking.domain.timespan import Timespan

LONGEST_ID = 11


def slot_start() -> datetime:
    """Return the start a form or an address says; what a form sends wins. 404 for what is none."""
    return _instant(request.form.get("slot") or request.args.get("slot", ""))


def slot_start_or_none() -> datetime | None:
    """Return the start a form or an address says, None where neither says any; 404 for what is none."""
    return slot_start() if "slot" in request.values else None


def posted_beside() -> tuple[datetime, list[int]] | None:
    """Return the start, and the ids of the appointments beside which the form's button puts another; 404 for nonsense.

    None where another button was pressed.
    """
    if "beside" not in request.form:
        return None
    key, *ids = request.form["beside"].split() or [""]
    if not all(one.isascii() and one.isdigit() and len(one) < LONGEST_ID for one in ids):
        abort(404)
    return _instant(key), [int(one) for one in ids]


def posted_span() -> Timespan:
    """Return the stretch a small form sends; 404 for what is none."""
    return Timespan(_instant(request.form.get("slot", "")), _instant(request.form.get("until", "")))


def own_slots(slots: Iterable[Slot]) -> list[Slot]:
    """Return the times in the days of whoever sits at the desk: a stand-in is offered no other."""
    return [slot for slot in slots if g.desk.covers_at(slot.start)]


def _instant(key: str) -> datetime:
    """Return the instant a key means; 404 on a day that a stand-in may not open."""
    try:
        moment = parse_key(key)
    except ValueError:
        abort(404)
    return moment if g.desk.covers_at(moment) else abort(404)
