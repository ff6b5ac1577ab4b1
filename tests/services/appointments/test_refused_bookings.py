"""What cannot be booked is refused, and nothing is stored: no appointment, cell, e-mail, count or entry."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
import time_machine
from sqlalchemy import text

from booking.database import db, write_transaction
from booking.domain.booking_request import BookingRequest
from booking.domain.enums import Interpreter, Weekday
from booking.domain.errors import SlotTaken
from booking.models import (
    Appointment,
    AuditEntry,
    Closure,
    Counsellor,
    OccupiedCell,
    Office,
    OfficeHours,
    OutboxMessage,
)
from booking.services.appointments import bookings
from tests.factories import at, book
from tests.schedule_factory import another_counsellor
from tests.stored_rows import BOOKING_TABLES, count_rows

MONDAY = at(2026, 11, 23, 9, 0)


def refused(office: Office, start: datetime, **changes: object) -> SlotTaken:
    """Return how a booking was refused, having seen that nothing was stored; the page before it says the same."""
    before = [count_rows(table) for table in BOOKING_TABLES]
    with pytest.raises(SlotTaken):
        bookings.require_offered(office, BookingRequest(start=start, **changes))
    with pytest.raises(SlotTaken) as gone:
        book(office, start, email="late@example.org", **changes)
    db.session.expire_all()
    assert [count_rows(table) for table in BOOKING_TABLES] == before
    return gone.value


@pytest.mark.parametrize(
    "start",
    [
        at(2026, 11, 12, 14, 30),  # past
        at(2026, 11, 23, 8, 0),  # before the hours
        at(2026, 11, 23, 9, 5),  # off the grid
        at(2026, 11, 23, 9, 0, 1),
        at(2026, 11, 23, 12, 15),  # reaches beyond the hours
        at(2026, 11, 23, 12, 30),
        at(2026, 11, 24, 13, 0),  # between the hours
        at(2026, 11, 27, 9, 0),  # a Friday
        at(2026, 12, 28, 8, 30),  # beyond the horizon, which is of before 08:00
        datetime(2, 1, 1, tzinfo=UTC),
        datetime(9998, 12, 31, 23, 59, 59, tzinfo=UTC),
    ],
)
def test_a_start_that_is_not_offered_is_refused(office: Office, start: datetime) -> None:
    nearest = refused(office, start).nearest
    assert len(nearest) == 3
    assert book(office, nearest[0].start).starts_at == nearest[0].start


def test_nothing_is_nearest_when_nothing_is_free(office: Office) -> None:
    with write_transaction():
        db.session.add(Closure(office_id=office.id, starts_at=at(2026, 1, 1), ends_at=at(2028, 1, 1)))
    assert refused(office, MONDAY).nearest == []


def test_a_start_within_the_lead_is_refused(office: Office, clock: time_machine.Traveller) -> None:
    clock.move_to(at(2026, 11, 16, 7, 0, 1))
    refused(office, at(2026, 11, 16, 9, 0))
    clock.move_to(at(2026, 11, 16, 7, 0))
    assert book(office, at(2026, 11, 16, 9, 0))


def test_the_last_day_opens_at_eight(office: Office, clock: time_machine.Traveller) -> None:
    start = at(2026, 12, 28, 8, 30)
    clock.move_to(at(2026, 11, 16, 7, 59, 59))
    refused(office, start)
    clock.move_to(at(2026, 11, 16, 8, 0))
    assert book(office, start)


@pytest.mark.parametrize("whose", ["office", "counsellor"])
def test_a_closed_time_is_refused(office: Office, whose: str) -> None:
    counsellor = db.session.query(Counsellor).one()
    with write_transaction():
        away = Closure(
            office_id=office.id,
            counsellor_id=counsellor.id if whose == "counsellor" else None,
            starts_at=at(2026, 11, 23),
            ends_at=at(2026, 11, 24),
        )
        db.session.add(away)
    nearest = refused(office, MONDAY).nearest
    assert [slot.start.astimezone(office.zone).day for slot in nearest] == [24, 24, 24]


def test_a_public_holiday_is_refused(office: Office, clock: time_machine.Traveller) -> None:
    clock.move_to(at(2028, 10, 16, 9))
    refused(office, at(2028, 10, 31, 9, 0))  # Reformation Day, a Tuesday
    assert book(office, at(2028, 11, 7, 9, 0))


def test_hours_without_appointment_are_refused(office: Office) -> None:
    counsellor = db.session.query(Counsellor).one()
    with write_transaction():
        db.session.add(
            OfficeHours(
                counsellor_id=counsellor.id,
                weekday=Weekday.FRIDAY,
                opens=time(9),
                closes=time(11),
                valid_from=date(2026, 1, 1),
                with_appointment=False,
            )
        )
    refused(office, at(2026, 11, 27, 9, 0))


@pytest.mark.parametrize(("several", "interpreter"), [(True, None), (False, Interpreter.NEED)])
def test_a_talk_too_long_for_what_is_left_is_refused(
    office: Office, several: bool, interpreter: Interpreter | None
) -> None:
    book(office, at(2026, 11, 23, 9, 30))
    refused(office, MONDAY, several=several, interpreter=interpreter)
    assert book(office, MONDAY).minutes() == 30


def test_what_was_shown_and_then_partly_taken_is_refused(office: Office) -> None:
    book(office, at(2026, 11, 23, 8, 30), interpreter=Interpreter.NEED)  # until 09:15
    nearest = refused(office, MONDAY).nearest
    assert [slot.start for slot in nearest] == [at(2026, 11, 23, 9, minute) for minute in (15, 45)] + [
        at(2026, 11, 23, 10, 15)
    ]


def let_the_database_refuse_cells_of(*counsellors: int) -> None:
    """Make the database answer as it does when somebody else took the cells after the offer was worked out."""
    whose = ", ".join(str(int(counsellor)) for counsellor in counsellors)
    before = "TRIGGER taken BEFORE INSERT ON occupied_cells"
    if db.engine.dialect.name == "sqlite":
        said = "UNIQUE constraint failed: occupied_cells.counsellor_id"
        statements = [f"CREATE {before} WHEN NEW.counsellor_id IN ({whose}) BEGIN SELECT RAISE(ABORT, '{said}'); END"]
    else:
        body = "BEGIN RAISE EXCEPTION USING ERRCODE = 'unique_violation', CONSTRAINT = 'pk_occupied_cells'; END"
        statements = [
            f"CREATE FUNCTION taken() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$",
            f"CREATE {before} FOR EACH ROW WHEN (NEW.counsellor_id IN ({whose})) EXECUTE FUNCTION taken()",
        ]
    with write_transaction():
        for statement in statements:
            db.session.execute(text(statement))


def test_when_the_database_has_the_last_word_the_next_counsellor_is_tried(office: Office) -> None:
    second = another_counsellor(office)
    first = db.session.query(Counsellor).order_by(Counsellor.id).first()
    let_the_database_refuse_cells_of(first.id)
    appointment = book(office, MONDAY, email="a@example.org")
    db.session.expire_all()
    assert appointment.counsellor_id == second.id
    assert [count_rows(table) for table in (Appointment, OutboxMessage, AuditEntry)] == [1, 1, 1]
    cells = db.session.query(OccupiedCell).order_by(OccupiedCell.starts_at).all()
    assert [(cell.counsellor_id, cell.starts_at, cell.appointment_id) for cell in cells] == [
        (second.id, MONDAY + timedelta(minutes=5 * number), appointment.id) for number in range(6)
    ]


def test_when_the_database_refuses_everyone_the_time_is_taken_and_nothing_is_left(office: Office) -> None:
    another_counsellor(office)
    let_the_database_refuse_cells_of(*(one.id for one in db.session.query(Counsellor)))
    with pytest.raises(SlotTaken):
        book(office, MONDAY, email="a@example.org")
    db.session.expire_all()
    assert [count_rows(table) for table in BOOKING_TABLES] == [0] * len(BOOKING_TABLES)
