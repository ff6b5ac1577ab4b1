"""The worker wipes when it starts and once each night, and nothing that happens there keeps e-mails waiting."""

import logging
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import create_engine, text
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.models import Appointment, Office
from booking.services.privacy.retention import DeletedCounts
from booking.services.worker import loop, nightly
from booking.services.worker.nightly import night_of
from tests.factories import BERLIN, at, book
from tests.staff_factory import another_office
from tests.stored_rows import count_rows

HASTY = {"sqlite": "PRAGMA busy_timeout=100", "postgresql": "SET lock_timeout=100"}
MONDAY = at(2026, 11, 23, 9, 0)  # goes in the night to 7 December


def work(*meanwhile: Callable[[], object]) -> list[int]:
    """Let a worker work; return how many appointments there are whenever it idles, then let something happen."""
    left: list[int] = []

    def wait(_seconds: float) -> None:
        left.append(count_rows(Appointment))
        if len(left) <= len(meanwhile):
            meanwhile[len(left) - 1]()

    loop.work(once=False, is_stopped=lambda: len(left) > len(meanwhile), wait=wait)
    return left


def test_a_worker_wipes_when_it_starts(office: Office, clock: Traveller) -> None:
    book(office, MONDAY)
    clock.move_to(at(2026, 12, 8, 15, 0))
    assert work() == [0]


def test_a_worker_wipes_after_two_in_the_night(office: Office, clock: Traveller) -> None:
    book(office, MONDAY)
    clock.move_to(at(2026, 12, 6, 23, 0))
    assert work(
        lambda: clock.move_to(at(2026, 12, 7, 1, 59)),
        lambda: clock.move_to(at(2026, 12, 7, 2, 0)),
    ) == [1, 1, 0]


def test_a_worker_wipes_once_a_night(office: Office, clock: Traveller) -> None:
    clock.move_to(at(2026, 12, 8, 2, 0))

    def book_what_is_over() -> None:
        clock.move_to(at(2026, 11, 16, 6, 0))
        book(office, MONDAY)
        clock.move_to(at(2026, 12, 8, 23, 59))

    assert work(book_what_is_over, lambda: clock.move_to(at(2026, 12, 9, 2, 0))) == [0, 1, 0]


def test_each_zone_has_a_night_of_its_own(office: Office, clock: Traveller, monkeypatch: pytest.MonkeyPatch) -> None:
    western = another_office(office)
    with write_transaction():
        western.timezone = "Atlantic/Canary"
    wiped: list[datetime] = []
    monkeypatch.setattr(nightly.retention, "delete_expired", lambda: wiped.append(now()) or DeletedCounts({}, True))
    worker = nightly.Nightly()
    for hour in range(48):
        clock.move_to(at(2026, 12, 8, 0, 30) + timedelta(hours=hour))
        worker.catch_up()
    begun = [at(2026, 12, 8, 0, 30), *(at(2026, 12, day, hour, 30) for day in (8, 9) for hour in (2, 3))]
    assert wiped == begun


def test_who_sends_once_does_not_wipe(office: Office, clock: Traveller) -> None:
    book(office, MONDAY)
    clock.move_to(at(2026, 12, 8, 15, 0))
    loop.work(once=True, is_stopped=lambda: False, wait=lambda _seconds: None)
    assert count_rows(Appointment) == 1


def test_a_store_that_refuses_for_a_while_is_wiped_later(
    office: Office, engine_url: str, clock: Traveller, caplog: pytest.LogCaptureFixture
) -> None:
    book(office, MONDAY)
    clock.move_to(at(2026, 12, 8, 15, 0))
    db.session.execute(text(HASTY[db.engine.dialect.name]))
    db.session.commit()
    engine = create_engine(engine_url)
    with engine.connect() as other:
        other.execute(text("UPDATE appointments SET moves = moves"))
        with caplog.at_level(logging.WARNING):
            assert work(other.rollback) == [1, 0]
    engine.dispose()
    assert "the store does not answer" in caplog.text


def test_a_fault_in_the_wiping_keeps_no_email_waiting(
    office: Office, clock: Traveller, caplog: pytest.LogCaptureFixture
) -> None:
    book(office, MONDAY)
    refuse_to_delete_appointments()
    clock.move_to(at(2026, 12, 8, 15, 0))
    with caplog.at_level(logging.ERROR):
        left = work(lambda: None, lambda: None)
    assert left == [1, 1, 1]
    assert [record.getMessage() for record in caplog.records] == ["the wiping fails: IntegrityError"]


def refuse_to_delete_appointments() -> None:
    """Let the database refuse."""
    before = "TRIGGER refuses BEFORE DELETE ON appointments"
    if db.engine.dialect.name == "sqlite":
        statements = [f"CREATE {before} BEGIN SELECT RAISE(ABORT, 'no'); END"]
    else:
        body = "BEGIN RAISE EXCEPTION USING ERRCODE = 'unique_violation'; END"
        statements = [
            f"CREATE FUNCTION refuses() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$",
            f"CREATE {before} FOR EACH ROW EXECUTE FUNCTION refuses()",
        ]
    with write_transaction():
        for statement in statements:
            db.session.execute(text(statement))


@pytest.mark.parametrize(
    ("moment", "named"),
    [
        (at(2026, 11, 17, 1, 59), date(2026, 11, 16)),
        (at(2026, 11, 17, 2, 0), date(2026, 11, 17)),
        (datetime(2027, 3, 28, 0, 59, tzinfo=UTC), date(2027, 3, 27)),  # one minute before 03:00, summer time
        (datetime(2027, 3, 28, 1, 0, tzinfo=UTC), date(2027, 3, 28)),
        (datetime(2026, 10, 25, 0, 0, tzinfo=UTC), date(2026, 10, 25)),  # 02:00, for the first time
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), date(2026, 10, 25)),  # 02:30, for the second time
    ],
)
def test_each_night_begins_once_also_when_the_clock_changes(moment: datetime, named: date) -> None:
    assert night_of(moment, BERLIN) == named
