"""A counsellor's own free times, as she offers them on the phone: what binds only the public is left out."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import islice

from booking.domain import slots
from booking.domain.clock import now
from booking.domain.enums import Part
from booking.domain.policy import Talk
from booking.domain.slots import Busy, Openings, Slot, part_of
from booking.models import Counsellor, Office
from booking.services.schedule import availability

LENGTHS = (30, 45, 60)
A_MINUTE = timedelta(minutes=1)
MOST = 12
WEEK = 7


def next_free(counsellor: Counsellor) -> list[tuple[int, Slot | None]]:
    """Return her next free time for each length in minutes, also with what an interpreter adds, in one walk."""
    found: dict[int, Slot | None] = dict.fromkeys(_lengths(counsellor.office))
    for opened, busy in _walk(counsellor):
        for minutes in [one for one, slot in found.items() if slot is None]:
            found[minutes] = next(iter(_free(counsellor, opened, busy, minutes * A_MINUTE)), None)
        if all(found.values()):
            break
    return list(found.items())


def soonest(counsellor: Counsellor, length: timedelta, count: int = MOST) -> list[Slot]:
    """Return her next free times."""
    return list(islice(_all(counsellor, length), count))


def this_week(counsellor: Counsellor, length: timedelta) -> list[Slot]:
    """Return what is free until Sunday."""
    today = counsellor.office.today()
    opened = availability.openings(counsellor.office, today, _sunday(today), [counsellor.id])
    return _free(counsellor, opened, availability.busy(counsellor.office, opened), length)


def afternoons(counsellor: Counsellor, length: timedelta) -> list[Slot]:
    """Return her next free times after noon."""
    zone = counsellor.office.zone
    later = (slot for slot in _all(counsellor, length) if part_of(slot.start.astimezone(zone)) is Part.AFTERNOON)
    return list(islice(later, MOST))


def nearest(counsellor: Counsellor, start: datetime, length: timedelta) -> list[Slot]:
    """Return the three free times of hers that are closest to a start."""
    office = counsellor.office
    return availability.nearest(office, start, _talk(office, length), counsellors=[counsellor.id])


def _all(counsellor: Counsellor, length: timedelta) -> Iterator[Slot]:
    for opened, busy in _walk(counsellor):
        yield from _free(counsellor, opened, busy, length)


def _walk(counsellor: Counsellor) -> Iterator[tuple[Openings, Busy]]:
    """Yield her hours and what is taken of them, by day; the store is asked only as far ahead as somebody reads."""
    office = counsellor.office
    first, last = availability.bookable_days(office, _talk(office, slots.CELL))
    look = availability.FIRST_LOOK
    while first <= last:
        end = min(first + look, last)
        opened = availability.openings(office, first, end, [counsellor.id])
        if opened:
            yield opened, availability.busy(office, opened)
        first, look = end + timedelta(days=1), look * 2


def _free(counsellor: Counsellor, opened: Openings, busy: Busy, length: timedelta) -> list[Slot]:
    return slots.free_slots(opened, busy, length, counsellor.office.policy.at_the_desk(), now())


def _talk(office: Office, length: timedelta) -> Talk:
    return Talk(length, office.policy.at_the_desk())


def _lengths(office: Office) -> list[int]:
    return sorted({*LENGTHS, *(one + office.policy.extra_minutes for one in LENGTHS)})


def _sunday(day: date) -> date:
    return day + timedelta(days=WEEK - day.isoweekday())
