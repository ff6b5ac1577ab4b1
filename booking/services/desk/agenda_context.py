"""What stands around a day: hours, closures, other days, who is there, the brake, networks. One query."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    Boolean,
    CompoundSelect,
    Date,
    Integer,
    Select,
    String,
    Time,
    cast,
    func,
    literal,
    or_,
    select,
    union_all,
)

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import Status
from booking.domain.slots import Openings, instant
from booking.domain.timespan import Timespan
from booking.models import Appointment, Closure, Counsellor, Office, OfficeHours
from booking.models.base import UtcDateTime, WeekdayNumber
from booking.services.abuse import contact_brake
from booking.services.abuse.contact_brake import Brake
from booking.services.desk import bursts
from booking.services.desk.bursts import Networked
from booking.services.schedule import availability, availability_queries, weekly_hours
from booking.services.schedule.availability_queries import SharedHours

FAR = timedelta(days=60)
# The columns of every part after its kind; what a part does not have is null.
_NULLS: dict[str, Any] = {
    "whose": literal(None, String),
    "weekday": literal(None, WeekdayNumber),
    "opens": literal(None, Time),
    "closes": literal(None, Time),
    "valid_from": literal(None, Date),
    "valid_until": literal(None, Date),
    "starts_at": literal(None, UtcDateTime),
    "ends_at": literal(None, UtcDateTime),
    # Only a late part has these; PostgreSQL must know their types in the first.
    "id": cast(None, Integer),
    "counsellor_id": cast(None, Integer),
    "has_contact": cast(None, Boolean),
}


@dataclass(frozen=True, slots=True)
class AgendaContext:
    """The openings of a counsellor two months either way, closures of her office, and where she has appointments.

    `booked` are the nearest starts before and after the day; `arrived` who is there today at the counsellors asked for;
    `open_today` the hours without appointment that are not over, whoever has them, none if the day is not today;
    `networked` the office's open appointments that still have their network.
    """

    openings: Openings
    closures: list[tuple[int | None, Timespan]]
    booked: list[datetime]
    arrived: set[int]
    brake: Brake
    open_today: list[Timespan]
    networked: list[Networked]


def load_context(counsellor: Counsellor, day: date, beside: Collection[int]) -> AgendaContext:
    """Return what is around a day; who has arrived is asked of the counsellors `beside` the screen."""
    office, moment = counsellor.office, now()
    found: dict[str, list[Any]] = {}
    values = {"office_id": office.id, "first": day - FAR, "last": day + FAR, "with_appointment": True}
    asked = _question(counsellor, day, beside, moment)
    for kind, *row in db.session.execute(asked, values | {"counsellors": [counsellor.id]}):
        found.setdefault(kind, []).append(row)
    closures = [(int(row[0]) if row[0] else None, Timespan(*row[6:8])) for row in found.get("closure", [])]
    door = availability.openings_from(office, _rules(found.get("door", [])), day, timedelta(0))
    week = [(opens, closes) for _whose, _day, opens, closes, *_more in found.get("week", [])]
    return AgendaContext(
        openings=availability.openings_from(office, _rules(found.get("hours", [])), day, FAR),
        closures=closures,
        booked=[row[6] for row in found.get("booked", []) if row[6]],
        arrived={int(row[0]) for row in found.get("arrived", [])},
        brake=contact_brake.evaluate(week, [row[6] for row in found.get("bare", [])], moment),
        open_today=[span for span in weekly_hours.open_door_times(door, closures) if span.end > moment],
        networked=[_networked(*row) for row in found.get("network", [])],
    )


def _networked(network: str, *row: Any) -> Networked:
    starts_at, created_at, appointment_id, counsellor_id, has_contact = row[-5:]
    return Networked(appointment_id, counsellor_id, starts_at, created_at, network, has_contact)


def _rules(rows: list[Any]) -> tuple[SharedHours, ...]:
    return tuple(SharedHours(*row[:6]) for row in rows)


def _question(counsellor: Counsellor, day: date, beside: Collection[int], moment: datetime) -> CompoundSelect[Any]:
    office = counsellor.office
    rules = availability_queries.hours_of_some().subquery()
    names = ("whose", "weekday", "opens", "closes", "valid_from", "valid_until")
    network = bursts.networked_query(office).subquery().c
    week, bare = (
        contact_brake.hours_query(office, moment).subquery(),
        contact_brake.contactless_query(office, moment).subquery(),
    )
    return union_all(
        _part("hours", **dict(zip(names, rules.c, strict=True))),
        _closures(office, day),
        *_nearest(counsellor.id, office, day),
        _arrived(office, beside, moment),
        _part("week", opens=week.c.opens, closes=week.c.closes),
        _part("bare", starts_at=bare.c.created_at),
        _part(
            "network",
            whose=network.network,
            starts_at=network.starts_at,
            ends_at=network.created_at,
            id=network.id,
            counsellor_id=network.counsellor_id,
            has_contact=network.has_contact,
        ),
        *([_door(office, day)] if office.day_of(moment) == day else []),
    )


def _part(kind: str, **columns: Any) -> Select[Any]:
    return select(literal(kind), *(columns.get(name, null).label(name) for name, null in _NULLS.items()))


def _closures(office: Office, day: date) -> Select[Any]:
    start, end = _midnight(office, day - FAR), _midnight(office, day + FAR)
    columns = {"starts_at": Closure.starts_at, "ends_at": Closure.ends_at}
    return _part("closure", whose=cast(Closure.counsellor_id, String), **columns).where(
        Closure.office_id == office.id, Closure.starts_at < end, Closure.ends_at > start
    )


def _door(office: Office, today: date) -> Select[Any]:
    """Return the question for today's hours without appointment, of all counsellors."""
    names = ("weekday", "opens", "closes", "valid_from", "valid_until")
    rule = {name: getattr(OfficeHours, name) for name in names}
    return (
        _part("door", whose=cast(OfficeHours.counsellor_id, String), **rule)
        .join(Counsellor, Counsellor.id == OfficeHours.counsellor_id)
        .where(
            Counsellor.office_id == office.id,
            OfficeHours.with_appointment.is_(False),
            OfficeHours.valid_from <= today,
            or_(OfficeHours.valid_until.is_(None), OfficeHours.valid_until >= today),
        )
    )


def _nearest(counsellor_id: int, office: Office, day: date) -> list[Select[Any]]:
    """Return the questions for the last start before the day and the first after it."""
    tomorrow = day + timedelta(days=1)
    sides = ((func.max, day - FAR, day), (func.min, tomorrow, tomorrow + FAR))
    return [
        _part("booked", starts_at=pick(Appointment.starts_at, type_=UtcDateTime)).where(
            Appointment.counsellor_id == counsellor_id,
            Appointment.starts_at >= _midnight(office, first),
            Appointment.starts_at < _midnight(office, end),
            Appointment.status != Status.CANCELLED,
        )
        for pick, first, end in sides
    ]


def _arrived(office: Office, beside: Collection[int], moment: datetime) -> Select[Any]:
    today = office.day_of(moment)
    return _part("arrived", whose=cast(Appointment.id, String)).where(
        Appointment.counsellor_id.in_(beside),
        Appointment.status == Status.ARRIVED,
        Appointment.starts_at >= _midnight(office, today),
        Appointment.starts_at < _midnight(office, today + timedelta(days=1)),
    )


def _midnight(office: Office, day: date) -> datetime:
    return instant(day, time(), office.zone)
