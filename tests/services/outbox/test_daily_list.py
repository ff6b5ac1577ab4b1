"""The counsellor's list of the day: when it is written, what it says, and that it is written once."""

import logging
from datetime import datetime, time, timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select, text
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Interpreting, MessageKind, MessageState, Status
from booking.domain.reference_numbers import spaced_number
from booking.models import Counsellor, Office, OutboxMessage
from booking.services.appointments import cancellations
from booking.services.offices import offices
from booking.services.outbox import daily_list, leases
from booking.services.privacy import retention
from tests import schedule_factory, staff_factory
from tests.calendar_conformance.email_parts import bodies, read_staff_email
from tests.calendar_conformance.points import SENSITIVE
from tests.factories import at, book, ticket_of
from tests.outbox_messages import deliver_all
from tests.schedule_factory import colleague_with_same_hours

SEVEN = at(2026, 11, 16, 7, 0)  # Monday, opens at half past eight
NINE, SATURDAY = at(2026, 11, 16, 9, 0), at(2026, 11, 21, 7, 0)
WAITING, SENT, WITHDRAWN = MessageState.WAITING, MessageState.SENT, MessageState.WITHDRAWN


@pytest.fixture(autouse=True)
def counsellor(office: Office) -> Counsellor:
    """Return a counsellor with an account, who reads English."""
    staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))
    return staff_factory.counsellor_of(office)


def lists() -> list[OutboxMessage]:
    """Return the lists, in order."""
    db.session.expire_all()
    return list(
        db.session.scalars(
            select(OutboxMessage).where(OutboxMessage.kind == MessageKind.DAY_LIST).order_by(OutboxMessage.id)
        )
    )


def test_it_comes_at_the_offices_hour(office: Office, clock: Traveller) -> None:
    clock.move_to(SEVEN - timedelta(minutes=1))
    assert daily_list.write() == 0
    clock.move_to(SEVEN)
    assert daily_list.write() == 1
    assert [message.due_at for message in lists()] == [SEVEN]


@pytest.mark.parametrize("moment", [at(2026, 10, 26, 7, 0), at(2026, 3, 30, 7, 0)], ids=["autumn", "spring"])
def test_seven_is_seven_also_after_a_change_of_the_clock(clock: Traveller, moment: datetime) -> None:
    for day in (moment - timedelta(days=4), moment):  # Thursday and Monday
        clock.move_to(day - timedelta(minutes=1))
        assert daily_list.write() == 0
        clock.move_to(day)
        assert daily_list.write() == 1


def test_it_says_of_each_appointment_time_number_language_and_interpreter(office: Office, clock: Traveller) -> None:
    first = book(office, NINE, spoken="ar", name="سمیرا رحیمی", topic=3, phone="+4915187654321")
    other = book(office, NINE + timedelta(hours=1), spoken="other", other_language="Tigre")
    with write_transaction():
        first.interpreting = Interpreting.NOT_FOUND
    gone = book(office, NINE + timedelta(hours=2))
    cancellations.cancel(ticket_of(gone))
    book(office, NINE + timedelta(days=1))
    clock.move_to(SEVEN)
    daily_list.write()
    message = read_staff_email(lists()[0])
    for body in bodies(message):
        assert "2 appointments" in body
        assert body.index("09:00–") < body.index(spaced_number(first.number)) < body.index("Arabic")
        assert body.index("Arabic") < body.index("no interpreter found") < body.index("10:00–") < body.index("Tigre")
        assert spaced_number(other.number) in body
        for hidden in ("سمیرا", "15187654321", "Housing", "11:00", "/ticket/"):
            assert hidden not in body
    headers = " ".join(f"{name}: {value}" for name, value in message.items()).casefold()
    assert not [word for word in (*SENSITIVE, first.number, "arabic", "رحیمی") if word in headers]


def test_names_stand_in_it_only_if_she_chose_so(office: Office, counsellor: Counsellor, clock: Traveller) -> None:
    with write_transaction():
        counsellor.day_list_names = True
    book(office, NINE, name="سمیرا رحیمی")
    clock.move_to(SEVEN)
    daily_list.write()
    assert all("سمیرا رحیمی" in body for body in bodies(read_staff_email(lists()[0])))


def test_a_day_with_hours_and_nothing_booked_says_so(clock: Traveller) -> None:
    clock.move_to(SEVEN)
    daily_list.write()
    assert all("No appointments yet." in body for body in bodies(read_staff_email(lists()[0])))


def test_a_day_without_hours_and_appointments_has_no_list(clock: Traveller) -> None:
    clock.move_to(SATURDAY)
    assert daily_list.write() == 0


def test_an_appointment_on_a_day_that_was_closed_later_is_listed(office: Office, clock: Traveller) -> None:
    appointment = book(office, NINE)
    schedule_factory.close(office, at(2026, 11, 16, 0, 0), at(2026, 11, 17, 0, 0))
    clock.move_to(SEVEN)
    assert daily_list.write() == 1
    cancellations.cancel(ticket_of(appointment))
    with write_transaction():
        db.session.delete(lists()[0])
    assert daily_list.write() == 0


@pytest.mark.parametrize("status", [Status.ARRIVED, Status.DONE, Status.MISSED])
def test_what_stands_is_listed_whatever_has_become_of_it(office: Office, clock: Traveller, status: Status) -> None:
    appointment = book(office, NINE)
    with write_transaction():
        appointment.status = status
    clock.move_to(SEVEN)
    daily_list.write()
    assert "1 appointment" in bodies(read_staff_email(lists()[0]))[0]


@pytest.mark.parametrize(("moment", "count"), [(at(2026, 11, 16, 11, 59), 1), (at(2026, 11, 16, 12, 0), 0)])
def test_a_worker_that_was_away_writes_it_until_noon(clock: Traveller, moment: datetime, count: int) -> None:
    clock.move_to(moment)
    assert daily_list.write() == count


def test_an_hour_after_noon_is_taken_as_it_is(office: Office, clock: Traveller) -> None:
    with write_transaction():
        office.lists_at = time(13)
    clock.move_to(at(2026, 11, 16, 12, 59))
    assert daily_list.write() == 0
    clock.move_to(at(2026, 11, 16, 13, 0))
    assert daily_list.write() == 1


def test_one_that_waits_is_withdrawn_at_noon_and_none_is_written_in_its_place(clock: Traveller) -> None:
    clock.move_to(SEVEN)
    daily_list.write()
    clock.move_to(at(2026, 11, 16, 11, 59))
    daily_list.write()
    assert [message.state for message in lists()] == [WAITING]
    clock.move_to(at(2026, 11, 16, 12, 0))
    daily_list.write()
    assert [(message.state, message.content) for message in lists()] == [(WITHDRAWN, None)]


def test_it_is_written_once_whatever_is_restarted_and_wiped(clock: Traveller) -> None:
    clock.move_to(SEVEN)
    assert [daily_list.write(), daily_list.write()] == [1, 0]
    while held := leases.claim():
        leases.mark_sent(held)
    clock.move_to(at(2026, 11, 16, 9, 30))
    retention.delete_expired()  # as a worker does when it starts
    assert daily_list.write() == 0
    assert [message.state for message in lists()] == [SENT]
    clock.move_to(SEVEN + timedelta(days=1))
    assert daily_list.write() == 1


def test_workers_at_once_write_one(app: Flask, counsellor: Counsellor, clock: Traveller) -> None:
    clock.move_to(SEVEN)
    db.session.commit()
    together, written = Barrier(4, timeout=60), []

    def worker() -> None:
        with app.app_context():
            together.wait()
            written.append(daily_list.write())

    threads = [Thread(target=worker) for _worker in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(written) == [0, 0, 0, 1]
    assert [message.occasion for message in lists()] == [f"day_list:{counsellor.id}:2026-11-16"]


@pytest.mark.parametrize("flag", [{"gets_day_list": False}, {"account_id": None}])
def test_whoever_wants_none_or_has_no_account_gets_none(
    counsellor: Counsellor, clock: Traveller, flag: dict[str, Any]
) -> None:
    with write_transaction():
        for name, value in flag.items():
            setattr(counsellor, name, value)
    clock.move_to(SEVEN)
    assert daily_list.write() == 0


def test_each_counsellor_gets_the_own_day(office: Office, clock: Traveller) -> None:
    first = book(office, NINE)
    second = colleague_with_same_hours(office)
    staff_factory.account(office, counsellor=second, email="deniz@example.org")
    other = book(office, NINE)
    clock.move_to(SEVEN)
    assert daily_list.write() == 2
    own, colleagues = lists()
    assert spaced_number(first.number) in bodies(read_staff_email(own))[0]
    assert spaced_number(other.number) in bodies(read_staff_email(colleagues, to="deniz@example.org"))[0]
    assert spaced_number(other.number) not in bodies(read_staff_email(own))[0]


def test_a_name_that_cannot_be_decrypted_costs_no_other_the_list(
    office: Office, clock: Traveller, caplog: pytest.LogCaptureFixture
) -> None:
    torn = book(office, NINE)
    second = colleague_with_same_hours(office)
    staff_factory.account(office, counsellor=second, email="deniz@example.org")
    with write_transaction():
        db.session.execute(text("UPDATE appointments SET name = 'torn' WHERE id = :id"), {"id": torn.id})
    db.session.expunge_all()
    clock.move_to(SEVEN)
    with caplog.at_level(logging.WARNING):
        assert daily_list.write() == 1
    assert "gets no list: InvalidToken" in caplog.text


def test_without_a_sender_it_is_written_once_there_is_one(app: Flask, office: Office, clock: Traveller) -> None:
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    clock.move_to(SEVEN)
    assert daily_list.write() == 0
    offices.set_sender(office, "termine@rathaus.example", is_confirmed=True)
    assert daily_list.write() == 1


def test_the_worker_writes_and_sends_it(clock: Traveller) -> None:
    clock.move_to(SEVEN)
    deliver_all()
    assert [(message.state, message.recipient, message.content) for message in lists()] == [(SENT, None, None)]
