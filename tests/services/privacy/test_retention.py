"""What is past its term goes, and only that; what is counted stays."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Act, Holder, MessageKind, MessageState, Status
from booking.domain.retention import SOONER, TERMS
from booking.models import Appointment, AuditEntry, CallBack, OccupiedCell, Office, OutboxMessage, Tally
from booking.services.offices import offices
from booking.services.outbox import leases
from booking.services.privacy import batched_delete, retention
from booking.services.records import audit
from tests import personal_data
from tests.factories import at, book
from tests.stored_rows import count_rows

MONDAY = at(2026, 11, 23, 9, 0)
FINISHED = (MessageState.SENT, MessageState.DEAD, MessageState.WITHDRAWN)


def wiped(table: str) -> int:
    """Return how many rows of a table a wiping takes."""
    return retention.delete_expired().rows[table]


def test_every_table_with_a_term_is_wiped(office: Office, clock: Traveller) -> None:
    personal_data.everything(office)
    clock.shift(timedelta(days=400))
    rows = retention.delete_expired().rows
    assert rows.keys() == TERMS.keys()
    assert [table for table, taken in rows.items() if not taken] == []
    assert personal_data.personal_values() == set()


def test_what_ends_sooner_has_a_term(app: Flask) -> None:
    assert SOONER.keys() - TERMS.keys() == set()
    assert [table for table, sooner in SOONER.items() if sooner.days >= TERMS[table].days] == []


def test_a_second_wiping_finds_nothing(office: Office, clock: Traveller) -> None:
    personal_data.everything(office)
    for days in (0, 1, 14, 60, 183, 400):
        clock.shift(timedelta(days=days))
        retention.delete_expired()
        assert retention.delete_expired().total == 0


def test_what_is_counted_stays(office: Office, clock: Traveller) -> None:
    personal_data.everything(office)
    tallies = select(Tally.month_on, Tally.kind, Tally.value, Tally.count)
    before = db.session.execute(tallies).all()
    clock.shift(timedelta(days=400))
    retention.delete_expired()
    assert db.session.execute(tallies).all() == before
    assert before


def test_nothing_that_is_still_needed_is_touched(office: Office) -> None:
    account = personal_data.staff(office)
    one = personal_data.appointment(office)
    personal_data.callback(office)
    with write_transaction():
        audit.note(Act.PAGE_OPENED, one, by="account", account_id=account.id)
    before = personal_data.personal_values()
    assert retention.delete_expired().total == 0
    assert personal_data.personal_values() == before
    assert count_rows(OccupiedCell) == one.minutes() / 5


@pytest.mark.parametrize("status", [Status.BOOKED, Status.ARRIVED, Status.DONE, Status.MISSED])
def test_an_appointment_stays_thirteen_days_and_goes_in_the_night_to_the_fourteenth(
    office: Office, clock: Traveller, status: Status
) -> None:
    one = personal_data.appointment(office, MONDAY)
    with write_transaction():
        one.status = status
    clock.move_to(at(2026, 12, 6, 23, 59))
    assert wiped("appointments") == 0
    clock.move_to(at(2026, 12, 7, 2, 0))
    assert wiped("appointments") == 1
    assert [count_rows(table) for table in (Appointment, OccupiedCell, OutboxMessage)] == [0, 0, 0]


def test_the_day_of_an_appointment_is_the_offices(office: Office, clock: Traveller) -> None:
    one = book(office)
    with write_transaction():
        one.starts_at, one.ends_at = at(2026, 11, 23, 0, 15), at(2026, 11, 23, 0, 45)  # still the 22nd in UTC
    clock.move_to(at(2026, 12, 6, 23, 59))
    assert wiped("appointments") == 0
    clock.move_to(at(2026, 12, 7, 0, 0))
    assert wiped("appointments") == 1


def test_the_others_of_the_day_before_stay_when_one_goes(office: Office, clock: Traveller) -> None:
    book(office, MONDAY)
    later = book(office, at(2026, 11, 24, 14, 30), email="samira@example.org")
    clock.move_to(at(2026, 12, 7, 2, 0))
    assert wiped("appointments") == 1
    assert db.session.scalars(select(Appointment.id)).all() == [later.id]
    assert [count_rows(OccupiedCell), count_rows(OutboxMessage)] == [6, 1]


def test_more_than_one_batch_goes(office: Office, clock: Traveller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batched_delete, "BATCH", 2)
    for _one in range(5):
        book(office)
    clock.move_to(at(2026, 12, 31))
    assert wiped("appointments") == 5


@pytest.mark.parametrize("state", [None, *FINISHED])
def test_a_cancelled_appointment_goes_the_night_after_its_date(
    office: Office, clock: Traveller, state: MessageState | None
) -> None:
    personal_data.cancel(personal_data.appointment(office, MONDAY), state)
    clock.move_to(at(2026, 11, 23, 23, 59))
    assert wiped("appointments") == 0
    clock.move_to(at(2026, 11, 24, 2, 0))
    assert wiped("appointments") == 1
    assert count_rows(OutboxMessage) == 0


def test_a_cancelled_appointment_stays_as_long_as_an_email_waits(office: Office, clock: Traveller) -> None:
    personal_data.cancel(personal_data.appointment(office, MONDAY), MessageState.WAITING)
    clock.move_to(at(2026, 12, 6, 23, 59))
    assert retention.delete_expired().total == 0
    with write_transaction():
        for message in db.session.scalars(select(OutboxMessage).where(OutboxMessage.state == MessageState.WAITING)):
            message.state = MessageState.DEAD
    assert wiped("appointments") == 1


def test_a_cancelled_appointment_goes_after_fourteen_days_at_the_latest(office: Office, clock: Traveller) -> None:
    personal_data.cancel(personal_data.appointment(office, MONDAY), MessageState.WAITING)
    clock.move_to(at(2026, 12, 7, 2, 0))
    assert wiped("appointments") == 1
    assert count_rows(OutboxMessage) == 0


def test_a_confirmation_that_waits_is_withdrawn_once_the_appointment_is_over(office: Office, clock: Traveller) -> None:
    one = book(office, MONDAY, email="samira@example.org")
    clock.move_to(one.ends_at - timedelta(minutes=1))
    assert wiped("outbox_messages") == 0
    clock.move_to(one.ends_at)
    assert wiped("outbox_messages") == 1
    message = db.session.scalars(select(OutboxMessage)).one()
    assert (message.state, message.recipient, message.content) == (MessageState.WITHDRAWN, None, None)


def test_an_email_in_a_workers_hand_is_left_to_it(office: Office, clock: Traveller) -> None:
    one = book(office, MONDAY, email="samira@example.org")
    clock.move_to(one.ends_at)
    held = leases.claim()
    assert wiped("outbox_messages") == 0
    assert held
    leases.mark_sent(held)
    assert db.session.scalars(select(OutboxMessage.state)).one() == MessageState.SENT


def test_an_email_that_goes_while_in_a_workers_hand_harms_nobody(office: Office, clock: Traveller) -> None:
    book(office, MONDAY, email="samira@example.org")
    clock.move_to(at(2026, 12, 7, 2, 0))
    held = leases.claim()
    assert wiped("appointments") == 1
    assert held
    assert leases.load(held) is None
    leases.mark_sent(held)
    assert count_rows(OutboxMessage) == 0


@pytest.mark.parametrize("state", [MessageState.SENT, MessageState.WITHDRAWN])
def test_what_was_sent_or_withdrawn_keeps_neither_address_nor_text(office: Office, state: MessageState) -> None:
    one = personal_data.appointment(office, email=None, helper=None)
    personal_data.message(office, state, appointment_id=one.id, appointment_uid=one.uid)
    assert wiped("outbox_messages") == 1
    message = db.session.scalars(select(OutboxMessage)).one()
    assert (message.state, message.recipient, message.content) == (state, None, None)


def test_a_dead_email_stays_as_long_as_its_appointment(office: Office, clock: Traveller) -> None:
    one = book(office, MONDAY)
    personal_data.message(office, MessageState.DEAD, appointment_id=one.id, appointment_uid=one.uid)
    clock.move_to(at(2026, 12, 6, 23, 59))
    assert wiped("outbox_messages") == 0
    clock.move_to(at(2026, 12, 7, 2, 0))
    retention.delete_expired()
    assert count_rows(OutboxMessage) == 0


@pytest.mark.parametrize("state", FINISHED)
def test_a_finished_email_of_a_deleted_appointment_goes(office: Office, state: MessageState) -> None:
    personal_data.message(office, state)
    personal_data.message(office, MessageState.WAITING)
    assert wiped("outbox_messages") >= 1
    assert db.session.scalars(select(OutboxMessage.state)).all() == [MessageState.WAITING]


def test_an_email_of_a_deleted_appointment_that_never_leaves_goes_too(office: Office, clock: Traveller) -> None:
    personal_data.message(office, MessageState.WAITING)
    clock.move_to(at(2026, 11, 29, 23, 59))
    assert wiped("outbox_messages") == 0
    clock.move_to(at(2026, 11, 30, 2, 0))
    assert wiped("outbox_messages") == 1


def test_a_number_that_was_lost_is_forgotten_after_a_day(office: Office, clock: Traveller) -> None:
    personal_data.message(office, MessageState.DEAD, kind=MessageKind.NUMBER_LOST, holder=Holder.SHOWN)
    clock.shift(timedelta(hours=23))
    assert wiped("outbox_messages") == 0
    clock.shift(timedelta(hours=2))
    assert wiped("outbox_messages") == 1


def test_a_callback_goes_sixty_days_after_it_was_asked_for(office: Office, clock: Traveller) -> None:
    personal_data.callback(office)
    clock.move_to(at(2027, 1, 14, 23, 59))
    assert wiped("callbacks") == 0
    clock.move_to(at(2027, 1, 15, 2, 0))
    assert wiped("callbacks") == 1


def test_a_callback_that_was_dealt_with_goes_fourteen_days_later(office: Office, clock: Traveller) -> None:
    personal_data.callback(office, closed_at=at(2026, 11, 20, 9, 0))
    clock.move_to(at(2026, 12, 3, 23, 59))
    assert wiped("callbacks") == 0
    clock.move_to(at(2026, 12, 4, 2, 0))
    assert wiped("callbacks") == 1


def test_a_callback_outlives_the_appointment_it_led_to(office: Office, clock: Traveller) -> None:
    one = book(office, MONDAY)
    personal_data.callback(office, appointment_id=one.id)
    clock.move_to(at(2026, 12, 7, 2, 0))
    assert wiped("appointments") == 1
    assert db.session.scalars(select(CallBack.appointment_id)).all() == [None]


def test_an_entry_is_kept_for_half_a_year(office: Office, clock: Traveller) -> None:
    book(office, MONDAY)
    clock.move_to(at(2027, 5, 17, 23, 59))
    assert wiped("audit_entries") == 0
    assert count_rows(AuditEntry) == 1
    clock.move_to(at(2027, 5, 18, 2, 0))
    assert at(2026, 11, 16).date() + timedelta(days=183) == date(2027, 5, 18)
    assert wiped("audit_entries") == 1


def test_wipings_and_bookings_at_once_do_not_disturb_each_other(app: Flask, office: Office, clock: Traveller) -> None:
    for _one in range(8):
        personal_data.appointment(office)
        personal_data.callback(office)
    clock.move_to(at(2027, 1, 18, 6, 0))

    def act(number: int) -> int:
        with app.app_context():
            if number % 2:
                book(
                    offices.by_slug("emstek"),
                    at(2027, 1, 25, 8, 30) + timedelta(minutes=15 * (number - 1)),
                    phone="+491701234567",
                )
                return 0
            rows = retention.delete_expired().rows
            return rows["appointments"] + rows["callbacks"]

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(act, range(16))) == 16
    assert [count_rows(Appointment), count_rows(CallBack)] == [8, 0]
