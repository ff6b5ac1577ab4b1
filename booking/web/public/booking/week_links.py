"""The jump to a later week: links, as a date picker is hard to use on a cheap phone."""

from datetime import date, timedelta
from typing import NamedTuple

from booking.domain.booking_request import BookingRequest

WEEK = timedelta(weeks=1)
MOST_WEEKS = 8


class Week(NamedTuple):
    """A week one can jump to by its Monday."""

    monday: date
    is_this: bool
    is_shown: bool


def week_links(requested: BookingRequest, today: date, last: date) -> tuple[Week, ...]:
    """Return this week and the coming ones up to the last bookable day, eight at most."""
    this, shown = _monday(today), _monday(max(today, requested.from_day or today))
    count = min((last - this) // WEEK + 1, MOST_WEEKS)
    mondays = [this + WEEK * number for number in range(count)]
    return tuple(Week(monday, monday == this, monday == shown) for monday in mondays)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
