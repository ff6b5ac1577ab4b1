"""The week's rule, as people read it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

from sqlalchemy import or_, select

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import Weekday
from booking.domain.slots import Openings, merged
from booking.domain.timespan import Timespan, minus
from booking.models import Counsellor, Office, OfficeHours
from booking.services.schedule import availability


@dataclass(frozen=True, slots=True)
class DayHours:
    """When an office receives on a weekday: stretches in wall-clock time, in order."""

    weekday: Weekday
    stretches: list[tuple[time, time]]


def list_hours(office: Office, with_appointment: bool = True) -> list[DayHours]:
    """Return the hours that are valid today, each weekday that has any, overlaps of counsellors merged."""
    today = office.today()
    rows = db.session.execute(
        select(OfficeHours.weekday, OfficeHours.opens, OfficeHours.closes)
        .join(Counsellor)
        .where(
            Counsellor.office_id == office.id,
            OfficeHours.with_appointment.is_(with_appointment),
            OfficeHours.valid_from <= today,
            or_(OfficeHours.valid_until.is_(None), OfficeHours.valid_until >= today),
        )
        .order_by(OfficeHours.weekday, OfficeHours.opens)
    )
    return [
        DayHours(weekday, list(merged((opens, closes) for _, opens, closes in day)))
        for weekday, day in groupby(rows, key=lambda row: row[0])
    ]


@dataclass(frozen=True, slots=True)
class OpenState:
    """For hours without appointment: whether they are on now, until or from when (an instant)."""

    is_open: bool
    until_or_from: datetime


def open_state(office: Office) -> OpenState | None:
    """Return whether somebody can just walk in now, or when next within two weeks; None without such hours.

    Not today if the office has said that it is full.
    """
    moment = now()
    today = office.day_of(moment)
    last = today + timedelta(days=14)
    first = today + timedelta(days=1) if office.full_on == today else today
    for start, end in without_appointment(office, first, last):
        if end > moment:
            is_open = start <= moment
            return OpenState(is_open, end if is_open else start)
    return None


def without_appointment(office: Office, first: date, last: date) -> list[Timespan]:
    """Return when somebody can just walk in: where one counsellor goes and another stays, the door stays open."""
    opened = availability.openings(office, first, last, with_appointment=False)
    return open_door_times(opened, availability.closures(office, opened))


def open_door_times(opened: Openings, closures: list[tuple[int | None, Timespan]]) -> list[Timespan]:
    """Return when somebody can just walk in, by openings and closures that were already read."""
    spans = sorted(
        span
        for opening in opened
        for span in minus([opening.span], [away for whose, away in closures if whose in (None, opening.counsellor_id)])
    )
    return [Timespan(*span) for span in merged(spans)]
