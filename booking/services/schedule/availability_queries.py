"""The three questions availability asks the store: built once, since building one costs as much as asking it."""

from collections.abc import Collection
from datetime import date, datetime, time
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    Boolean,
    CompoundSelect,
    Date,
    Integer,
    Select,
    String,
    bindparam,
    cast,
    func,
    literal,
    or_,
    select,
    union_all,
)

from booking.database import db
from booking.domain.enums import Weekday
from booking.domain.slots import CELL, Hours
from booking.domain.timespan import Timespan
from booking.models import Closure, Counsellor, OccupiedCell, OfficeHours, SpecialHours
from booking.models.base import UtcDateTime, WeekdayNumber

# The tables, not the classes: there are no objects to make, and the ORM's share of a query would be a half.
WEEKLY, SPECIAL = OfficeHours.__table__.c, SpecialHours.__table__.c
CLOSED, CELLS, STAFF = Closure.__table__.c, OccupiedCell.__table__.c, Counsellor.__table__.c
OFFICE, COUNSELLORS = bindparam("office_id", type_=Integer), bindparam("counsellors", type_=Integer, expanding=True)
FIRST, LAST = bindparam("first", type_=Date), bindparam("last", type_=Date)
START, END = bindparam("start", type_=UtcDateTime), bindparam("end", type_=UtcDateTime)
BY_APPOINTMENT = bindparam("with_appointment", type_=Boolean)
WITHOUT = bindparam("without", type_=Integer)


class SharedHours(NamedTuple):
    """The same hours of one or many: `whose` are their numbers, by comma; a row each would be most of the answer."""

    whose: str
    weekday: Weekday | None
    opens: time
    closes: time
    valid_from: date
    valid_until: date | None

    def rules(self) -> list[Hours]:
        """Return the rule of each counsellor."""
        return [Hours(int(one), *self[1:]) for one in self.whose.split(",")]


def hours(
    office_id: int, first: date, last: date, counsellors: Collection[int] | None, *, with_appointment: bool
) -> tuple[SharedHours, ...]:
    """Return the weekly and the special hours that touch these days; special ones are always with appointment."""
    values: dict[str, Any] = {
        "office_id": office_id,
        "first": first,
        "last": last,
        "with_appointment": with_appointment,
    }
    if counsellors is not None:
        values["counsellors"] = list(counsellors)
    return tuple(SharedHours(*row) for row in db.session.execute(_hours(counsellors is not None), values))


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
    rows = db.session.execute(_occupied(without is not None), values).all()
    return [(whose, Timespan(first, first + CELL * count)) for whose, first, count in rows]


def hours_of_some() -> CompoundSelect[Any]:
    """Return the question `hours` asks of some counsellors, to be part of a larger one."""
    return _hours(True)


@cache
def _hours(of_some: bool) -> CompoundSelect[Any]:
    own = select(STAFF.id).where(STAFF.office_id == OFFICE)
    if of_some:
        own = own.where(STAFF.id.in_(COUNSELLORS))
    rule = (
        WEEKLY.weekday,
        WEEKLY.opens,
        WEEKLY.closes,
        WEEKLY.valid_from,
        WEEKLY.valid_until,
    )
    weekly = (
        select(_together(WEEKLY.counsellor_id), *rule)
        .where(
            WEEKLY.with_appointment == BY_APPOINTMENT,
            WEEKLY.valid_from <= LAST,
            or_(WEEKLY.valid_until.is_(None), WEEKLY.valid_until >= FIRST),
            WEEKLY.counsellor_id.in_(own),
        )
        .group_by(*rule)
    )
    day = (SPECIAL.opens, SPECIAL.closes, SPECIAL.held_on)
    special = (
        select(_together(SPECIAL.counsellor_id), literal(None, WeekdayNumber), *day, SPECIAL.held_on)
        .where(SPECIAL.held_on.between(FIRST, LAST), BY_APPOINTMENT, SPECIAL.counsellor_id.in_(own))
        .group_by(*day)
    )
    return union_all(weekly, special)


def _together(counsellor_id: Any) -> Any:
    return func.aggregate_strings(cast(counsellor_id, String), ",")


@cache
def _closures() -> Select[int | None, datetime, datetime]:
    return select(CLOSED.counsellor_id, CLOSED.starts_at, CLOSED.ends_at).where(
        CLOSED.office_id == OFFICE, CLOSED.starts_at < END, CLOSED.ends_at > START
    )


@cache
def _occupied(but_one: bool) -> Select[int, datetime, int]:
    # An appointment's cells follow each other: their number says as much as the last, and is no date to be parsed.
    found = (
        select(CELLS.counsellor_id, func.min(CELLS.starts_at), func.count())
        .where(CELLS.counsellor_id.in_(COUNSELLORS), CELLS.starts_at >= START, CELLS.starts_at < END)
        .group_by(CELLS.counsellor_id, CELLS.appointment_id)
    )
    return found.where(CELLS.appointment_id != WITHOUT) if but_one else found
