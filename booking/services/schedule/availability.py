"""What is left of the week: the free slots, in three queries whatever the range.

`without` is the id of an appointment whose own time counts as free: whoever moves it may take part of it again.
"""

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from booking.domain import slots
from booking.domain.booking_request import BookingRequest
from booking.domain.clock import now
from booking.domain.policy import Talk
from booking.domain.slots import Busy, CounsellorSlot, Openings, Slot
from booking.domain.timespan import Timespan
from booking.models import Office
from booking.services.offices.holidays import holidays_of
from booking.services.schedule import availability_queries, interpreter_policy
from booking.services.schedule.availability_queries import SharedHours

FIRST_LOOK = timedelta(days=13)
NEAR_LOOKS = (timedelta(days=7), timedelta(days=60), timedelta(days=800))
NEAREST = 3


def talk_for(office: Office, requested: BookingRequest) -> Talk:
    """Return how long the wished talk takes, and its rules; a topic the office does not have counts as none.

    If the office must find an interpreter, the talk cannot be before she has had the time to.
    """
    topic = requested.topic and next((topic for topic in office.topics if topic.number == requested.topic), None)
    policy = interpreter_policy.policy_for(office, requested.spoken) if requested.needs_interpreter else office.policy
    return Talk(requested.length(policy, topic.minutes if topic else None), policy)


def open_slots(
    office: Office,
    first: date,
    last: date,
    talk: Talk,
    counsellors: Collection[int] | None = None,
) -> list[Slot]:
    """Return what the public may book from the first to the last day (inclusive), each time once, by start."""
    today, horizon = bookable_days(office, talk)
    return _free(office, openings(office, max(first, today), min(last, horizon), counsellors), talk)


def bookable_days(office: Office, talk: Talk) -> tuple[date, date]:
    """Return today and the last bookable day, by the office's wall clock."""
    moment = now()
    return office.day_of(moment), talk.policy.last_day(moment)


def next_slot(office: Office, talk: Talk) -> Slot | None:
    """Return the next free slot, or None."""
    return next(iterate_slots(office, talk), None)


def offer(office: Office, talk: Talk) -> list[Slot]:
    """Return all that is free up to the horizon."""
    return open_slots(office, date.min, date.max, talk)


def iterate_slots(
    office: Office,
    talk: Talk,
    from_day: date | None = None,
    *,
    without: int | None = None,
    counsellors: Collection[int] | None = None,
) -> Iterator[Slot]:
    """Yield what is free, by start; the store is asked only as far ahead as somebody reads."""
    today, last = bookable_days(office, talk)
    first, look = max(today, from_day or today), FIRST_LOOK
    while first <= last:
        end = min(first + look, last)
        yield from _free(office, openings(office, first, end, counsellors), talk, without)
        first, look = end + timedelta(days=1), look * 2


def nearest(  # noqa: PLR0913 - a time, and whose
    office: Office,
    start: datetime,
    talk: Talk,
    *,
    without: int | None = None,
    but: datetime | None = None,
    counsellors: Collection[int] | None = None,
) -> list[Slot]:
    """Return the three free times closest to a start, but for one; looks as far around it as it must.

    Only those of some counsellors, if their numbers are given.
    """
    today, last = bookable_days(office, talk)
    around = min(max(today, office.day_of(start)), last)
    found: list[Slot] = []
    for reach in NEAR_LOOKS:
        first, end = max(today, around - reach), min(last, around + reach)
        opened = openings(office, first, end, counsellors)
        found = [slot for slot in _free(office, opened, talk, without) if slot.start != but]
        if len(found) >= NEAREST:
            break
    return slots.nearest(found, start, NEAREST)


def candidates(office: Office, start: datetime, talk: Talk, *, without: int | None = None) -> list[CounsellorSlot]:
    """Return whom one can book at this start, the one with the fewest appointments that day first.

    A start counts if it is in the present offer, or in the offer the day would have if nothing were booked and its
    cells are free: what a page showed stays true as long as it is free (decision 2).
    """
    moment = now()
    if not talk.policy.allows(start, moment):
        return []
    day = office.day_of(start)
    opened = openings(office, day, day)
    taken = busy(office, opened, without=without)
    if not opened:
        return []
    empty = Busy(taken.closures, [])
    present = slots.slots_by_counsellor(opened, taken, talk.length, talk.policy, moment)
    possible = slots.slots_by_counsellor(opened, empty, talk.length, talk.policy, moment)
    wanted = Timespan(start, start + talk.length)
    free = {
        slot.counsellor_id
        for slot in present + possible
        if slot.start == start and not any(span.overlaps(wanted) for span in taken.taken(slot.counsellor_id))
    }
    load = {counsellor_id: len(taken.taken(counsellor_id)) for counsellor_id in free}
    return [CounsellorSlot(start, wanted.end, whose) for whose in sorted(free, key=lambda whose: (load[whose], whose))]


def openings(
    office: Office,
    first: date,
    last: date,
    counsellors: Collection[int] | None = None,
    *,
    with_appointment: bool = True,
) -> Openings:
    """Return the consultation hours of these days, closures not yet taken off. One query."""
    if first > last:
        return Openings()
    rules = availability_queries.hours(office.id, first, last, counsellors, with_appointment=with_appointment)
    holidays = frozenset(holidays_of(office, range(first.year, last.year + 1)))
    return _openings(rules, first, last, office.zone, holidays)


def openings_from(office: Office, rules: tuple[SharedHours, ...], day: date, reach: timedelta) -> Openings:
    """Return the consultation hours around a day by rules that were already read."""
    first, last = day - reach, day + reach
    holidays = frozenset(holidays_of(office, range(first.year, last.year + 1)))
    return _openings(rules, first, last, office.zone, holidays)


@lru_cache(maxsize=256)  # pages of the same weeks ask for the same openings
def _openings(
    rules: tuple[SharedHours, ...], first: date, last: date, zone: ZoneInfo, holidays: frozenset[date]
) -> Openings:
    return slots.openings((one for rule in rules for one in rule.rules()), first, last, zone, holidays)


def busy(office: Office, opened: Openings, *, without: int | None = None) -> Busy:
    """Return closures and occupied time of the openings' counsellors, from the first to the last. Two queries."""
    if not opened:
        return Busy([], [])
    around = opened.around
    return Busy(
        availability_queries.closures(office.id, around),
        availability_queries.occupied(opened.counsellors, around, without=without),
    )


def closures(office: Office, opened: Openings) -> list[tuple[int | None, Timespan]]:
    """Return the closures between the first and the last opening: whose (None for all), and when. One query."""
    return availability_queries.closures(office.id, opened.around) if opened else []


def _free(office: Office, opened: Openings, talk: Talk, without: int | None = None) -> list[Slot]:
    if not opened:
        return []
    return slots.free_slots(opened, busy(office, opened, without=without), talk.length, talk.policy, now())
