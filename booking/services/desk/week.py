"""A counsellor's week in one view: booked, free and kept time, and interpreters; no names and no topics."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import load_only

from booking.database import db
from booking.domain import gaps as of_gaps
from booking.domain.clock import now
from booking.domain.enums import Interpreting, Status
from booking.domain.slots import Opening
from booking.domain.timespan import Timespan, minus
from booking.models import Appointment, Counsellor
from booking.services.desk import agenda
from booking.services.desk.agenda import HALF_HOUR, Entry
from booking.services.offices.holidays import holidays_of
from booking.services.schedule import availability, availability_queries

WORKING_DAYS = 5
NEEDED = (Interpreting.ASKED, Interpreting.ARRANGED, Interpreting.NOT_FOUND)
LACKING = (Interpreting.ASKED, Interpreting.NOT_FOUND)
# What the page shows; a name or a topic is not even read.
_SHOWN = (
    Appointment.starts_at,
    Appointment.ends_at,
    Appointment.status,
    Appointment.spoken,
    Appointment.other_language,
    Appointment.interpreting,
    Appointment.number,
)
_Closed = list[tuple[int | None, Timespan]]
_Left = list[tuple[Opening, list[Timespan]]]


@dataclass(frozen=True, slots=True)
class WeekDay:
    """A day of the week. `needed` are talks that need an interpreter whom the office finds.

    `lacking` are those of them that are not over and have none yet. `closed` is as in the day's list.
    """

    day: date
    entries: list[Entry]
    booked: int
    free_half_hours: int
    needed: int
    lacking: int
    closed: str | None
    holiday: str | None


@dataclass(frozen=True, slots=True)
class Week:
    """Monday to Friday, and Saturday or Sunday where something is there; `before` and `after` are other Mondays."""

    days: list[WeekDay]
    before: date
    after: date


def load_week(counsellor: Counsellor, day: date) -> Week:
    """Return the week a day is in. Three queries, whatever is in it."""
    office, monday = counsellor.office, day - timedelta(days=day.weekday())
    days = [monday + timedelta(days=number) for number in range(7)]
    around = agenda.midnights(office, days[0], days[-1])
    closed = availability_queries.closures(office.id, around)
    opened = availability.openings(office, days[0], days[-1], [counsellor.id])
    left = agenda.without_closures(counsellor.id, opened, closed)
    booked = _booked(counsellor, around)
    found = [_day(counsellor, one, booked[one], left, closed) for one in days]
    week = timedelta(days=7)
    shown = [one for number, one in enumerate(found) if number < WORKING_DAYS or one.entries]
    return Week(shown, monday - week, monday + week)


def _booked(counsellor: Counsellor, around: Timespan) -> dict[date, list[Appointment]]:
    """Return what is booked, by day."""
    rows = db.session.scalars(
        select(Appointment)
        .where(
            Appointment.counsellor_id == counsellor.id,
            Appointment.starts_at >= around.start,
            Appointment.starts_at < around.end,
            Appointment.status != Status.CANCELLED,
        )
        .options(load_only(*_SHOWN, raiseload=True))
        .order_by(Appointment.starts_at, Appointment.id)
    )
    found: dict[date, list[Appointment]] = defaultdict(list)
    for one in rows:
        found[counsellor.office.day_of(one.starts_at)].append(one)
    return found


def _day(counsellor: Counsellor, day: date, booked: list[Appointment], left: _Left, closed: _Closed) -> WeekDay:
    office, moment = counsellor.office, now()
    holiday = holidays_of(office, [day.year]).get(day)
    free = _free(day, booked, left)
    openings = [opening.span for opening, _spans in left if opening.day == day]
    entries = [Entry(Timespan(one.starts_at, one.ends_at), one) for one in booked]
    entries += [Entry(span, gap=of_gaps.gap_around(span, openings, moment, office.zone)) for span in free]
    entries += [Entry(span, is_kept=True) for span in agenda.kept_spans(counsellor, day, closed)]
    return WeekDay(
        day=day,
        entries=sorted(entries, key=lambda entry: entry.span),
        booked=len(booked),
        free_half_hours=sum((span.end - span.start) // HALF_HOUR for span in free),
        needed=sum(one.interpreting in NEEDED for one in booked),
        lacking=sum(one.interpreting in LACKING and one.ends_at > moment for one in booked),
        closed=agenda.why_closed(day, left, holiday),
        holiday=holiday,
    )


def _free(day: date, booked: list[Appointment], left: _Left) -> list[Timespan]:
    open_today = [span for opening, spans in left if opening.day == day for span in spans]
    return minus(open_today, [Timespan(one.starts_at, one.ends_at) for one in booked])
