"""The worker writes the e-mails that are due by the clock, each minute at most; a fault keeps no e-mail waiting."""

import logging
from datetime import timedelta

import pytest
from sqlalchemy import event, select, text
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import MessageKind, MessageState
from booking.models import Office, OutboxMessage
from booking.services.outbox import reminders
from booking.services.worker import loop
from booking.services.worker.minutely import Minutely
from tests.factories import at, book
from tests.query_counter import capture_queries as counted

MONDAY, SATURDAY = at(2026, 11, 23, 9, 0), at(2026, 11, 21, 10, 0)


def reminded() -> list[MessageState]:
    """Return the state of each reminder."""
    db.session.expire_all()
    return list(db.session.scalars(select(OutboxMessage.state).where(OutboxMessage.kind == MessageKind.REMINDER)))


@pytest.fixture
def reminder_queries(office: Office, clock: Traveller) -> list[str]:
    """Book an appointment of which one is to be reminded now; return the questions to the store about such."""
    book(office, MONDAY, email="samira@example.org")
    clock.move_to(SATURDAY)
    found: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if "appointments.starts_at <" in statement:
            found.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    return found


def test_who_sends_once_writes_the_reminders_and_sends_them(
    office: Office, clock: Traveller, reminder_queries: list[str]
) -> None:
    loop.work(once=True, is_stopped=lambda: False, wait=lambda _seconds: None)
    assert reminded() == [MessageState.SENT]


def test_a_worker_looks_once_a_minute_while_it_idles(
    office: Office, clock: Traveller, reminder_queries: list[str]
) -> None:
    rounds: list[int] = []

    def wait(seconds: float) -> None:
        rounds.append(len(reminder_queries))
        clock.shift(timedelta(seconds=seconds))

    loop.work(once=False, is_stopped=lambda: len(rounds) == 31, wait=wait)
    assert set(rounds[:30]) == {rounds[0]}
    assert rounds[30] > rounds[29]


def test_what_the_desk_has_changed_counts_from_the_next_minute(office: Office, clock: Traveller) -> None:
    book(office, MONDAY, email="samira@example.org")
    clock.move_to(SATURDAY - timedelta(hours=1))
    minutely = Minutely()
    minutely.catch_up()
    assert office.reminds_at.hour == 10
    with db.engine.begin() as other:
        other.execute(text("UPDATE offices SET reminds_at = '08:00:00.000000'"))
    clock.shift(timedelta(minutes=1))
    minutely.catch_up()
    assert len(reminded()) == 1


def test_a_fault_in_writing_keeps_no_email_waiting(
    office: Office, clock: Traveller, caplog: pytest.LogCaptureFixture
) -> None:
    book(office, MONDAY, email="samira@example.org")
    with write_transaction():
        db.session.execute(text("UPDATE offices SET timezone = 'Europe/Atlantis'"))
    with caplog.at_level(logging.ERROR):
        Minutely().catch_up()
    assert [record.getMessage() for record in caplog.records] == [
        "reminders.write fails: ZoneInfoNotFoundError",
        "daily_list.write fails: ZoneInfoNotFoundError",
        "missed.write fails: ZoneInfoNotFoundError",
    ]
    assert loop.deliver_next()


def test_a_minute_in_which_nothing_is_due_asks_little_and_locks_nothing(office: Office, clock: Traveller) -> None:
    for number in range(4):
        book(office, MONDAY + timedelta(minutes=30 * number), email=f"r{number}@example.org")
    clock.move_to(SATURDAY)
    reminders.write()
    db.session.commit()
    with counted(with_begin=True) as statements:
        assert reminders.write() == 0
    assert len(statements) <= 6
    assert not any(one.startswith(("BEGIN I", "UPDATE")) or "FOR " in one for one in statements)
