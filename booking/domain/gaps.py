"""What a counsellor can do with a gap of her day: from when on it is of use, and when her half of the day ends."""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from booking.domain.enums import Part
from booking.domain.slots import CELL, instant
from booking.domain.timespan import Timespan

NOON, LUNCH = time(12), time(13)


class Gap(NamedTuple):
    """What is left of free time: `start` is the next five-minute step in it.

    `rest_until` is the end of her morning or afternoon where that is later than the gap's end, else None; `is_now`
    says that it has begun: somebody who walks in can be seen at once.
    """

    start: datetime
    span: Timespan
    part: Part
    rest_until: datetime | None
    is_now: bool = False


def gap_around(free: Timespan, openings: Iterable[Timespan], moment: datetime, zone: ZoneInfo) -> Gap | None:
    """Return what can still be done with free time of a day with these openings; None once it is over."""
    start = max(free.start, next_step(moment))
    if start >= free.end:
        return None
    part, until = half_day(start, openings, zone)
    return Gap(start, free, part, until if until > free.end else None, free.start <= moment)


def half_day(start: datetime, openings: Iterable[Timespan], zone: ZoneInfo) -> tuple[Part, datetime]:
    """Return in which half of her day a start lies, and when that half is over for her.

    An opening that ends at 13:00 at the latest is of the morning as a whole; one that goes on is cut at noon.
    """
    openings = list(openings)
    day = start.astimezone(zone).date()
    noon, lunch = instant(day, NOON, zone), instant(day, LUNCH, zone)
    mornings = [span for span in openings if span.start < noon]
    over = max((span.end if span.end <= lunch else noon for span in mornings), default=noon)
    if start < over:
        return Part.MORNING, over
    return Part.AFTERNOON, max((span.end for span in openings), default=start)


def next_step(moment: datetime) -> datetime:
    """Return the next multiple of five minutes; the moment itself if it is one."""
    return datetime.fromtimestamp(-(-moment.timestamp() // CELL.total_seconds()) * CELL.total_seconds(), UTC)


def step_of(moment: datetime) -> datetime:
    """Return the multiple of five minutes an instant lies in: where its cell begins."""
    return datetime.fromtimestamp(moment.timestamp() // CELL.total_seconds() * CELL.total_seconds(), UTC)


def is_step(moment: datetime) -> bool:
    """Return whether an instant is a multiple of five minutes: cells begin only there."""
    return moment - next_step(moment) == timedelta()


def is_within_a_day(span: Timespan, zone: ZoneInfo) -> bool:
    """Return whether a stretch begins and ends on the same day; one until midnight does not."""
    return span.start.astimezone(zone).date() == span.end.astimezone(zone).date()
