"""What the database itself refuses, on both engines, whatever the program would do."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DataError, IntegrityError

from booking.database import db, write_transaction
from booking.domain.enums import Weekday
from booking.models import Appointment, Closure, Counsellor, OccupiedCell, Office, OfficeHours, SpecialHours, Topic
from tests.factories import at, book

MAKERS: dict[str, Callable[[int, int], Any]] = {
    "hours that close before they open": lambda office, counsellor: OfficeHours(
        counsellor_id=counsellor, weekday=Weekday.MONDAY, opens=time(12), closes=time(9), valid_from=date(2026, 1, 1)
    ),
    "hours that close as they open": lambda office, counsellor: OfficeHours(
        counsellor_id=counsellor, weekday=Weekday.MONDAY, opens=time(9), closes=time(9), valid_from=date(2026, 1, 1)
    ),
    "special hours the wrong way round": lambda office, counsellor: SpecialHours(
        counsellor_id=counsellor, held_on=date(2026, 12, 5), opens=time(10), closes=time(9, 55)
    ),
    "a closure that ends before it begins": lambda office, counsellor: Closure(
        office_id=office, starts_at=at(2026, 11, 24), ends_at=at(2026, 11, 23)
    ),
    "a closure of nothing": lambda office, counsellor: Closure(
        office_id=office, starts_at=at(2026, 11, 24), ends_at=at(2026, 11, 24)
    ),
    "a topic that takes no time": lambda office, counsellor: Topic(
        office_id=office, number=99, position=99, minutes=0, icon="x"
    ),
    "a topic of 32 minutes": lambda office, counsellor: Topic(
        office_id=office, number=99, position=99, minutes=32, icon="x"
    ),
    "a topic's number twice": lambda office, counsellor: Topic(
        office_id=office, number=1, position=99, minutes=30, icon="x"
    ),
    "hours of nobody": lambda office, counsellor: OfficeHours(
        counsellor_id=4711, weekday=Weekday.MONDAY, opens=time(9), closes=time(10), valid_from=date(2026, 1, 1)
    ),
    "a counsellor of no office": lambda office, counsellor: Counsellor(office_id=4711),
}


def count(table: type) -> int:
    """Return how many rows a table has."""
    return db.session.query(table).count()


@pytest.mark.parametrize("what", MAKERS)
def test_the_database_refuses(office: Office, what: str) -> None:
    counsellor = db.session.query(Counsellor).one()
    row = MAKERS[what](office.id, counsellor.id)
    before = count(type(row))
    with pytest.raises(IntegrityError), write_transaction():
        db.session.add(row)
    assert count(type(row)) == before


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("slug", "ticket"),
        ("slug", "find"),
        ("slug", "languages"),
        ("minutes", 0),
        ("minutes", 32),
        ("long_minutes", 61),
        ("extra_minutes", -5),
        ("extra_minutes", 7),
        ("held_share", 1.01),
        ("held_share", -0.1),
    ],
)
def test_the_database_refuses_an_office_with(office: Office, column: str, value: object) -> None:
    before = getattr(office, column)
    with pytest.raises(IntegrityError), write_transaction():
        setattr(office, column, value)
    db.session.expire_all()
    assert getattr(office, column) == before


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("status", "forgotten"),
        ("channel", "pigeon"),
        ("interpreting", "perhaps"),
        ("ends_at", None),
        ("number", None),
    ],
)
def test_the_database_refuses_an_appointment_with(office: Office, column: str, value: object) -> None:
    book(office)
    before = db.session.scalar(text(f"SELECT {column} FROM appointments"))
    with pytest.raises((IntegrityError, DataError)), write_transaction():
        db.session.execute(text(f"UPDATE appointments SET {column} = :value"), {"value": value})
    assert db.session.scalar(text(f"SELECT {column} FROM appointments")) == before


def test_the_database_refuses_an_appointment_that_ends_before_it_begins(office: Office) -> None:
    appointment = book(office)
    with pytest.raises(IntegrityError), write_transaction():
        appointment.ends_at = appointment.starts_at
    db.session.expire_all()
    assert db.session.query(Appointment).one().minutes() == 30


def test_an_extra_booking_takes_another_lane_and_never_the_same(office: Office) -> None:
    first = book(office, at(2026, 11, 23, 8, 30))
    other = book(office, at(2026, 11, 23, 9, 0))

    def cell(lane: int) -> OccupiedCell:
        return OccupiedCell(
            counsellor_id=first.counsellor_id, starts_at=first.starts_at, lane=lane, appointment_id=other.id
        )

    with write_transaction():
        db.session.add(cell(1))
    before = count(OccupiedCell)
    for lane in (0, 1):
        db.session.expunge_all()
        with pytest.raises(IntegrityError), write_transaction():
            db.session.add(cell(lane))
    assert count(OccupiedCell) == before == 13


def test_a_counsellor_with_appointments_cannot_be_taken_away(office: Office) -> None:
    appointment = book(office)
    with pytest.raises(IntegrityError), write_transaction():
        db.session.execute(text("DELETE FROM counsellors WHERE id = :id"), {"id": appointment.counsellor_id})
    assert count(Counsellor) == 1
