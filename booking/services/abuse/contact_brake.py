"""The office-wide brake: where very many book without any contact at once, the next ones must leave one.

Whoever leaves a phone number or an e-mail address, or asks to be called back, is never stopped.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import CompoundSelect, Select, Time, literal, or_, select, union_all

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import Channel
from booking.domain.errors import ContactNeeded
from booking.models import Appointment, Counsellor, Office, OfficeHours
from booking.models.base import UtcDateTime

PART_OF_A_WEEK = 5
AN_HOUR = timedelta(hours=1)
PUBLIC = (Channel.SELF, Channel.OTHER)
CONTACTS = (Appointment.phone, Appointment.email, Appointment.helper_phone, Appointment.helper_email)


@dataclass(frozen=True, slots=True)
class Brake:
    """Whether the brake is on, and whether it went on within the last hour: for so long the agenda says so."""

    is_on: bool = False
    went_on: bool = False


def measure(week: int, booked: Sequence[datetime], moment: datetime) -> Brake:
    """Return the brake for a week of so many slots; `booked` is when, in order, without contact, in the last two hours.

    More than a fifth of the week within an hour puts it on. Without weekly hours there is nothing to measure by.
    """
    if not week:
        return Brake()
    an_hour_ago, too_many = moment - AN_HOUR, week // PART_OF_A_WEEK + 1
    runs = zip(booked, booked[too_many - 1 :], strict=False)
    return Brake(
        is_on=sum(at > an_hour_ago for at in booked) >= too_many,
        went_on=any(last - first < AN_HOUR and last > an_hour_ago for first, last in runs),
    )


def current(office: Office) -> Brake:
    """Return the office's brake. One query."""
    moment = now()
    rows = db.session.execute(_hours_and_bookings(office, moment)).all()
    week = [(opens, closes) for opens, closes, at in rows if at is None]
    return evaluate(week, [at for _opens, _closes, at in rows if at], moment)


def evaluate(week: Sequence[tuple[time, time]], booked: Sequence[datetime], moment: datetime) -> Brake:
    """Return the brake for the hours of a week, and for when was booked without contact, in any order."""
    return measure(sum(_half_hours(opens, closes) for opens, closes in week), sorted(booked), moment)


def require_contact(appointment: Appointment) -> None:
    """Raise ContactNeeded if the public books without contact while the brake is on; under the office's lock."""
    has_contact = any(getattr(appointment, contact.key) for contact in CONTACTS)
    if appointment.channel in PUBLIC and not has_contact and current(appointment.office).is_on:
        raise ContactNeeded


def _hours_and_bookings(office: Office, moment: datetime) -> CompoundSelect[Any]:
    """Return the question for the week's hours that are valid today, and for when was booked without contact."""
    of_week, without_contact = hours_query(office, moment).subquery(), contactless_query(office, moment).subquery()
    return union_all(
        select(of_week.c.opens, of_week.c.closes, literal(None, UtcDateTime)),
        select(literal(None, Time), literal(None, Time), without_contact.c.created_at),
    )


def hours_query(office: Office, moment: datetime) -> Select[time, time]:
    """Return the question for the week's hours that are valid today."""
    today = office.day_of(moment)
    return (
        select(OfficeHours.opens, OfficeHours.closes)
        .join(Counsellor)
        .where(
            Counsellor.office_id == office.id,
            OfficeHours.with_appointment,
            OfficeHours.valid_from <= today,
            or_(OfficeHours.valid_until.is_(None), OfficeHours.valid_until >= today),
        )
    )


def contactless_query(office: Office, moment: datetime) -> Select[datetime]:
    """Return the question for when was booked without contact in the last two hours."""
    return select(Appointment.created_at).where(
        Appointment.office_id + 0 == office.id,  # else SQLite takes the office's index and reads all it ever had
        Appointment.created_at > moment - 2 * AN_HOUR,
        Appointment.channel.in_(PUBLIC),
        *(contact.is_(None) for contact in CONTACTS),
    )


def _half_hours(opens: time, closes: time) -> int:
    return (closes.hour * 60 + closes.minute - opens.hour * 60 - opens.minute) // 30
