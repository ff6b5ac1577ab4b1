"""When nobody receives although it is usual: closures and holidays of the next two weeks; no counsellor is named."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby

from booking.domain import slots
from booking.domain.clock import now
from booking.domain.slots import Hours, Opening, merged
from booking.domain.timespan import Timespan, minus
from booking.models import Office
from booking.services.offices.holidays import holidays_of
from booking.services.schedule import availability_queries

SHOWN = timedelta(days=13)
# What begins within the two weeks is told with its real end.
LOOK = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Notice:
    """Closed from the first to the last day (inclusive); only for `hours` if there are any; `holiday` is its name."""

    first: date
    last: date
    hours: list[Timespan] = field(default_factory=list)
    holiday: str | None = None


@dataclass(frozen=True, slots=True)
class _Day:
    """What is `usual` on a day and not yet over, and what is `left` of it; a holiday that shuts it has a name."""

    day: date
    usual: list[Timespan]
    left: list[Timespan]
    holiday: str | None


def list_notices(office: Office) -> list[Notice]:
    """Return what is closed in the next two weeks, by day; only what hits consultation hours of everybody there."""
    moment = now()
    today = office.day_of(moment)
    days = _days(office, today, moment)
    found = [Notice(one.day, one.day, holiday=one.holiday) for one in days if one.holiday]
    found += _closed(days, moment)
    return sorted((one for one in found if one.first <= today + SHOWN), key=lambda one: (one.first, one.last))


def _closed(days: list[_Day], moment: datetime) -> Iterator[Notice]:
    """Yield shut days that follow each other as one, days without hours between them left aside; and shut hours."""
    for is_shut, group in groupby((one for one in days if one.usual), key=lambda one: not one.left):
        together = list(group)
        if is_shut:
            yield Notice(together[0].day, together[-1].day)
            continue
        for one in together:
            if lost := [span for span in minus(one.usual, one.left) if span.end > moment]:
                yield Notice(one.day, one.day, hours=lost)


def _days(office: Office, today: date, moment: datetime) -> list[_Day]:
    last = today + LOOK
    rules = _rules(office, today, last)
    holidays = holidays_of(office, range(today.year, last.year + 1))
    without_holidays = _by_day(slots.openings(rules, today, last, office.zone, ()))
    opened = slots.openings(rules, today, last, office.zone, holidays)
    closed = availability_queries.closures(office.id, opened.around) if opened else []
    on_day = _by_day(opened)
    return [
        _Day(
            day=day,
            usual=[span for span in _together(own) if span.end > moment],
            left=_left(own, closed),
            holiday=holidays.get(day) if not own and day in without_holidays else None,
        )
        for day in (today + timedelta(days=number) for number in range(LOOK.days + 1))
        for own in [on_day.get(day, [])]
    ]


def _rules(office: Office, first: date, last: date) -> list[Hours]:
    """Return all hours, with and without appointment."""
    asked = (availability_queries.hours(office.id, first, last, None, with_appointment=by) for by in (True, False))
    return [one for rules in asked for rule in rules for one in rule.rules()]


def _by_day(opened: slots.Openings) -> dict[date, list[Opening]]:
    days: dict[date, list[Opening]] = {}
    for opening in opened:
        days.setdefault(opening.day, []).append(opening)
    return days


def _left(own: list[Opening], closed: list[tuple[int | None, Timespan]]) -> list[Timespan]:
    """Return when anybody at all is there: where one is away and another stays, nothing is closed."""
    return [
        span
        for opening in own
        for span in minus([opening.span], [away for whose, away in closed if whose in (None, opening.counsellor_id)])
    ]


def _together(own: list[Opening]) -> list[Timespan]:
    """Return the time of several counsellors as one."""
    return [Timespan(*span) for span in merged(sorted(opening.span for opening in own))]
