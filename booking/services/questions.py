"""The three questions availability asks the store: built once, since building one costs as much as asking it."""

from collections.abc import Collection
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Boolean, CompoundSelect, Date, Integer, Select, bindparam, func, literal, or_, select, union_all

from booking.database import db
from booking.domain.slots import CELL, Hours
from booking.domain.timespan import Timespan
from booking.models import Closure, Counsellor, OccupiedCell, OfficeHours, SpecialHours
from booking.models.base import UtcDateTime, WeekdayNumber

OFFICE, COUNSELLORS = bindparam("office_id", type_=Integer), bindparam("counsellors", type_=Integer, expanding=True)
FIRST, LAST = bindparam("first", type_=Date), bindparam("last", type_=Date)
START, END = bindparam("start", type_=UtcDateTime), bindparam("end", type_=UtcDateTime)
BY_APPOINTMENT = bindparam("with_appointment", type_=Boolean)
WITHOUT = bindparam("without", type_=Integer)


def hours(
    office_id: int, first: date, last: date, counsellors: Collection[int] | None, *, with_appointment: bool
) -> list[Hours]:
    """Return the weekly and the special hours that touch these days; special ones are always with appointment."""
    values: dict[str, Any] = {
        "office_id": office_id,
        "first": first,
        "last": last,
        "with_appointment": with_appointment,
    }
    if counsellors is not None:
        values["counsellors"] = list(counsellors)
    return [Hours(*row) for row in db.session.execute(_hours(counsellors is not None), values)]


def closures(office_id: int, around: Timespan) -> list[tuple[int | None, Timespan]]:
    """Return the closures that touch the time: whose (None for all), and when."""
    values = {"office_id": office_id, "start": around.start, "end": around.end}
    return [(whose, Timespan(start, end)) for whose, start, end in db.session.execute(_closures(), values)]


def occupied(
    counsellors: Collection[int], around: Timespan, *, without: int | None = None
) -> list[tuple[int, Timespan]]:
    """Return each appointment's cells in the time, whatever their lane; one appointment can be left out by its id."""
    values: dict[str, Any] = {"counsellors": list(counsellors), "start": around.start, "end": around.end}
    if without is not None:
        values["without"] = without
    rows = db.session.execute(_occupied(without is not None), values)
    return [(whose, Timespan(first, last + CELL)) for whose, first, last in rows]


@cache
def _hours(of_some: bool) -> CompoundSelect[Any]:
    own = select(Counsellor.id).where(Counsellor.office_id == OFFICE)
    if of_some:
        own = own.where(Counsellor.id.in_(COUNSELLORS))
    weekly = select(
        OfficeHours.counsellor_id,
        OfficeHours.weekday,
        OfficeHours.opens,
        OfficeHours.closes,
        OfficeHours.valid_from,
        OfficeHours.valid_until,
    ).where(
        OfficeHours.with_appointment == BY_APPOINTMENT,
        OfficeHours.valid_from <= LAST,
        or_(OfficeHours.valid_until.is_(None), OfficeHours.valid_until >= FIRST),
        OfficeHours.counsellor_id.in_(own),
    )
    special = select(
        SpecialHours.counsellor_id,
        literal(None, WeekdayNumber),
        SpecialHours.opens,
        SpecialHours.closes,
        SpecialHours.held_on,
        SpecialHours.held_on,
    ).where(SpecialHours.held_on.between(FIRST, LAST), BY_APPOINTMENT, SpecialHours.counsellor_id.in_(own))
    return union_all(weekly, special)


@cache
def _closures() -> Select[int | None, datetime, datetime]:
    return select(Closure.counsellor_id, Closure.starts_at, Closure.ends_at).where(
        Closure.office_id == OFFICE, Closure.starts_at < END, Closure.ends_at > START
    )


@cache
def _occupied(but_one: bool) -> Select[int, datetime, datetime]:
    first, last = func.min(OccupiedCell.starts_at), func.max(OccupiedCell.starts_at)
    found = (
        select(OccupiedCell.counsellor_id, first, last)
        .where(
            OccupiedCell.counsellor_id.in_(COUNSELLORS), OccupiedCell.starts_at >= START, OccupiedCell.starts_at < END
        )
        .group_by(OccupiedCell.counsellor_id, OccupiedCell.appointment_id)
    )
    return found.where(OccupiedCell.appointment_id != WITHOUT) if but_one else found
