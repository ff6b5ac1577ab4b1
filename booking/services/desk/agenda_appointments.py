"""The appointments of a day, and those soon for which no interpreter is found yet. One query."""

from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, and_, case, func, literal, or_, select, union_all
from sqlalchemy.orm import joinedload

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import Interpreting, Status
from booking.domain.policy import working_days_after
from booking.domain.slots import instant
from booking.models import Appointment, Counsellor, Office, SpokenLanguage, Topic
from booking.models.base import UtcDateTime
from booking.services.offices.holidays import holidays_of

USUAL_LEAD_DAYS, MOST_LEAD_DAYS = 2, 30


def load_day(counsellor: Counsellor, day: date) -> tuple[list[Appointment], list[Appointment]]:
    """Return a counsellor's appointments of a day, and whichever need an interpreter soon and have none, by start."""
    office = counsellor.office
    start, end = instant(day, time(), office.zone), instant(day + timedelta(days=1), time(), office.zone)
    own = Appointment.counsellor_id == counsellor.id
    has_name = Appointment.name.is_not(None)  # else an entry that was taken back
    # Two ranges of one index; with OR, SQLite would read all she ever had.
    of_day = select(Appointment.id.label("id"), literal(0).label("is_sought")).where(
        own, Appointment.starts_at >= start, Appointment.starts_at < end, has_name
    )
    sought = (
        select(Appointment.id, literal(1))
        .outerjoin(
            SpokenLanguage, and_(SpokenLanguage.office_id == office.id, SpokenLanguage.code == Appointment.spoken)
        )
        .where(own, *_lacks_interpreter(office))
    )
    picked = union_all(of_day, sought).subquery()
    rows = db.session.execute(
        select(picked.c.is_sought, Appointment)
        .join(Appointment, Appointment.id == picked.c.id)
        .options(joinedload(Appointment.topic).joinedload(Topic.texts), joinedload(Appointment.changes))
        .order_by(Appointment.starts_at, Appointment.id)
    ).unique()
    found: tuple[list[Appointment], list[Appointment]] = ([], [])
    for is_sought, appointment in rows:
        found[is_sought].append(appointment)
    return found


def _lacks_interpreter(office: Office) -> list[ColumnElement[bool]]:
    """Say that nobody is found, or is still asked for within the working days that the language needs."""
    moment = now()
    by = {days: literal(until, UtcDateTime) for days, until in _lead_ends(office, moment).items()}
    lead_days = func.coalesce(SpokenLanguage.lead_days, USUAL_LEAD_DAYS)
    soon = Appointment.starts_at < case(by, value=lead_days, else_=by[MOST_LEAD_DAYS])
    is_asked = Appointment.interpreting == Interpreting.ASKED
    return [
        Appointment.starts_at > moment,
        Appointment.status == Status.BOOKED,
        or_(Appointment.interpreting == Interpreting.NOT_FOUND, and_(is_asked, soon)),
    ]


def _lead_ends(office: Office, moment: datetime) -> dict[int, datetime]:
    """Return when the last of so many working days is over, counted from today."""
    today = office.day_of(moment)
    holidays = holidays_of(office, (today.year, today.year + 1))
    last = {days: working_days_after(today, days, holidays) for days in range(MOST_LEAD_DAYS + 1)}
    return {days: instant(day + timedelta(days=1), time(), office.zone) for days, day in last.items()}
