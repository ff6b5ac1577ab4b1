"""Reminders: when they are written, to whom, how often, and what they do to other e-mails."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from threading import Barrier, Thread

import pytest
from flask import Flask
from sqlalchemy import select, text
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageKind, MessageState
from booking.domain.people import Helper
from booking.models import Appointment, Office, OutboxMessage
from booking.services.appointments import cancellations, contacts, moves
from booking.services.appointments.contacts import ContactChange
from booking.services.outbox import reminders
from booking.services.privacy import retention
from tests.factories import at, book, ticket_of
from tests.outbox_messages import message_states, send_all

INGRID = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
MONDAY = at(2026, 11, 23, 9, 0)
SATURDAY, SUNDAY = at(2026, 11, 21, 10, 0), at(2026, 11, 22, 10, 0)
CONFIRMATION, MOVE, REMINDER = MessageKind.CONFIRMATION, MessageKind.MOVE, MessageKind.REMINDER
WAITING, SENT, WITHDRAWN = MessageState.WAITING, MessageState.SENT, MessageState.WITHDRAWN


def reminded() -> list[datetime]:
    """Return when each reminder was due, in order."""
    due = select(OutboxMessage.wanted_at).where(OutboxMessage.kind == REMINDER)
    return list(db.session.scalars(due.order_by(OutboxMessage.id)))


def let_pass(clock: Traveller, first: datetime, last: datetime) -> Iterator[datetime]:
    """Write what is due every half hour; yield the moments at which there was something."""
    moment = first
    while moment <= last:
        clock.move_to(moment)
        if reminders.write():
            yield moment
        moment += timedelta(minutes=30)


def test_two_emails_come_at_the_offices_hour(appointment: Appointment, clock: Traveller) -> None:
    found = list(let_pass(clock, at(2026, 11, 16, 6, 0), at(2026, 11, 24, 12, 0)))
    assert found == [SATURDAY, SUNDAY] == reminded()


def test_the_office_sets_the_hour(office: Office, appointment: Appointment, clock: Traveller) -> None:
    with write_transaction():
        office.reminds_at = time(17, 30)
    found = list(let_pass(clock, at(2026, 11, 20, 6, 0), at(2026, 11, 24, 12, 0)))
    assert found == [SATURDAY.replace(hour=17, minute=30), SUNDAY.replace(hour=17, minute=30)]


def test_an_hour_that_is_changed_during_the_day_reminds_nobody_twice(
    office: Office, appointment: Appointment, clock: Traveller
) -> None:
    clock.move_to(SATURDAY)
    assert reminders.write() == 1
    with write_transaction():
        office.reminds_at = time(14)
    clock.move_to(SATURDAY.replace(hour=14))
    assert reminders.write() == 0


@pytest.mark.parametrize(
    ("start", "hours_in_utc"),
    [(at(2026, 10, 26, 8, 30), [8, 9]), (at(2026, 3, 30, 8, 30), [9, 8])],  # the clock changes on the Sunday
    ids=["autumn", "spring"],
)
def test_ten_is_ten_on_both_sides_of_a_change_of_the_clock(
    office: Office, clock: Traveller, start: datetime, hours_in_utc: list[int]
) -> None:
    clock.move_to(start - timedelta(days=6))
    book(office, start, email="samira@example.org")
    list(let_pass(clock, start - timedelta(days=5), start))
    assert [(due.day, due.hour) for due in reminded()] == [
        (start.day - 2, hours_in_utc[0]),
        (start.day - 1, hours_in_utc[1]),
    ]


@pytest.mark.parametrize("start", [at(2026, 10, 26, 8, 30), at(2026, 3, 30, 8, 30)], ids=["autumn", "spring"])
def test_an_hour_that_comes_twice_or_never_reminds_once(office: Office, clock: Traveller, start: datetime) -> None:
    with write_transaction():
        office.reminds_at = time(2, 30)
    clock.move_to(start - timedelta(days=6))
    book(office, start, email="samira@example.org")
    assert len(list(let_pass(clock, start - timedelta(days=5), start))) == 2


@pytest.mark.parametrize(("minutes", "expected"), [(0, [SATURDAY, SUNDAY]), (1, [SUNDAY])])
def test_whoever_booked_less_than_a_day_before_gets_no_email_then(
    office: Office, clock: Traveller, minutes: int, expected: list[datetime]
) -> None:
    clock.move_to(SATURDAY - timedelta(days=1) + timedelta(minutes=minutes))
    book(office, MONDAY, email="samira@example.org")
    assert list(let_pass(clock, SATURDAY, SUNDAY)) == expected


@pytest.mark.parametrize(("minute", "count"), [(0, 1), (1, 0)])
def test_the_day_in_which_the_clock_goes_back_has_twentyfive_hours(
    office: Office, clock: Traveller, minute: int, count: int
) -> None:
    clock.move_to(at(2026, 10, 24, 11, minute))
    book(office, at(2026, 10, 26, 8, 30), email="samira@example.org")
    clock.move_to(at(2026, 10, 25, 10, 0))
    assert reminders.write() == count


def test_a_move_sends_its_own_email(office: Office, appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(SATURDAY - timedelta(hours=23))
    moves.move(ticket_of(appointment), MONDAY + timedelta(minutes=30))
    assert list(let_pass(clock, SATURDAY, MONDAY)) == [SUNDAY]


def test_whoever_cancelled_and_took_it_back_within_a_day_knows(appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(SATURDAY - timedelta(hours=23))
    cancellations.cancel(ticket_of(appointment))
    cancellations.undo(ticket_of(appointment))
    assert list(let_pass(clock, SATURDAY, MONDAY)) == [SUNDAY]


def test_a_move_to_a_later_week_reminds_anew(appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(SUNDAY)
    reminders.write()
    moves.move(ticket_of(appointment), MONDAY + timedelta(days=7))
    assert message_states() == [(CONFIRMATION, SENT), (REMINDER, WITHDRAWN), (MOVE, WAITING)]
    found = list(let_pass(clock, SUNDAY, MONDAY + timedelta(days=7)))
    assert found == [SATURDAY + timedelta(days=7), SUNDAY + timedelta(days=7)]


@pytest.mark.parametrize("moment", [SATURDAY, SATURDAY + timedelta(hours=13, minutes=59)])
def test_a_worker_that_was_away_writes_late_on_the_same_day(
    appointment: Appointment, clock: Traveller, moment: datetime
) -> None:
    clock.move_to(moment)
    assert reminders.write() == 1
    assert reminded() == [SATURDAY]


@pytest.mark.parametrize("moment", [SUNDAY.replace(hour=0), SUNDAY.replace(hour=9, minute=59)])
def test_a_day_that_is_over_is_not_made_up_for(appointment: Appointment, clock: Traveller, moment: datetime) -> None:
    clock.move_to(moment)
    assert reminders.write() == 0


@pytest.mark.parametrize("moment", [MONDAY.replace(hour=0), MONDAY, MONDAY + timedelta(hours=3)])
def test_once_the_day_has_come_nobody_is_reminded(appointment: Appointment, clock: Traveller, moment: datetime) -> None:
    clock.move_to(moment)
    assert reminders.write() == 0


def test_whatever_is_restarted_each_email_is_written_once(
    appointment: Appointment, clock: Traveller, caplog: pytest.LogCaptureFixture
) -> None:
    clock.move_to(SATURDAY)
    assert [reminders.write() for _restart in range(3)] == [1, 0, 0]
    send_all()
    retention.delete_expired()
    assert reminders.write() == 0
    assert caplog.records == []


def test_two_workers_at_once_write_each_email_once(app: Flask, office: Office, clock: Traveller) -> None:
    for number in range(6):
        book(
            office,
            MONDAY + timedelta(minutes=30 * (number % 3), days=7 * (number // 3)),
            email=f"r{number}@example.org",
        )
    clock.move_to(SATURDAY)
    db.session.commit()
    together, written = Barrier(4, timeout=60), []

    def worker() -> None:
        with app.app_context():
            together.wait()
            written.append(reminders.write())

    threads = [Thread(target=worker) for _worker in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(written) == 3
    assert len(reminded()) == 3


def test_the_database_refuses_a_second_email_of_the_same_occasion(appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(SATURDAY)
    reminders.write()
    clock.move_to(SUNDAY)
    reminders.write()
    occasions = db.session.scalars(
        select(OutboxMessage.occasion).where(OutboxMessage.kind == REMINDER).order_by(OutboxMessage.id)
    ).all()
    begins = f"reminder:{appointment.uid}:client:20261123T080000Z:"
    assert occasions == [f"{begins}2", f"{begins}1"]


def test_client_and_helper_each_get_their_own(office: Office, clock: Traveller) -> None:
    book(office, MONDAY, helper=INGRID, email="samira@example.org", reads="ar")
    send_all()
    clock.move_to(SATURDAY)
    assert reminders.write() == 1
    found = db.session.scalars(
        select(OutboxMessage).where(OutboxMessage.kind == REMINDER).order_by(OutboxMessage.id)
    ).all()
    assert [(one.holder, one.recipient) for one in found] == [
        (Holder.CLIENT, "samira@example.org"),
        (Holder.HELPER, "ingrid@example.net"),
    ]


def test_an_address_of_both_gets_one(office: Office, clock: Traveller) -> None:
    book(office, MONDAY, helper=INGRID, email="Ingrid@example.net")
    clock.move_to(SATURDAY)
    reminders.write()
    assert len(reminded()) == 1


def test_without_an_address_nobody_is_reminded(office: Office, clock: Traveller) -> None:
    book(office, MONDAY, phone="+4915123456789")
    clock.move_to(SATURDAY)
    assert reminders.write() == 0


def test_a_new_address_has_its_confirmation_and_is_not_reminded_on_top(
    appointment: Appointment, clock: Traveller
) -> None:
    clock.move_to(SATURDAY)
    reminders.write()
    clock.shift(timedelta(minutes=1))
    contacts.change(ticket_of(appointment), ContactChange(email="zofia@example.org"))
    assert reminders.write() == 0
    assert message_states() == [
        (CONFIRMATION, SENT),
        (REMINDER, WITHDRAWN),
        (MessageKind.REMOVAL, WAITING),
        (CONFIRMATION, WAITING),
    ]
    clock.move_to(SUNDAY)
    assert reminders.write() == 0  # its confirmation was written less than a day before the hour
    assert reminded() == [SATURDAY]


def test_a_helper_who_was_there_before_is_reminded_whatever_the_client_changes(
    office: Office, clock: Traveller
) -> None:
    appointment = book(office, MONDAY, helper=INGRID)
    clock.move_to(SATURDAY - timedelta(hours=1))
    contacts.change(ticket_of(appointment), ContactChange(email="samira@example.org"))
    clock.move_to(SATURDAY)
    assert [reminders.write(), reminders.write()] == [1, 0]
    holders = db.session.scalars(select(OutboxMessage.holder).where(OutboxMessage.kind == REMINDER)).all()
    assert holders == [Holder.HELPER]


def test_an_address_that_left_and_came_back_is_reminded_still(appointment: Appointment, clock: Traveller) -> None:
    contacts.change(ticket_of(appointment), ContactChange(drops_email=True))
    contacts.change(ticket_of(appointment), ContactChange(email="samira@example.org"))
    send_all()
    clock.move_to(SATURDAY)
    assert reminders.write() == 1
    assert message_states()[-1] == (REMINDER, WAITING)


def test_an_address_that_cannot_be_decrypted_keeps_no_other_waiting(
    office: Office, clock: Traveller, caplog: pytest.LogCaptureFixture
) -> None:
    torn, whole = (book(office, MONDAY + timedelta(minutes=30 * number), email="a@example.org") for number in (0, 1))
    torn_id, uid = torn.id, whole.uid
    with write_transaction():
        db.session.execute(text("UPDATE appointments SET email = 'torn' WHERE id = :id"), {"id": torn_id})
    clock.move_to(SATURDAY)
    assert reminders.write() == 1
    about = db.session.scalars(select(OutboxMessage.appointment_uid).where(OutboxMessage.kind == REMINDER)).all()
    assert about == [uid]
    assert [record.getMessage() for record in caplog.records] == [
        f"appointment {torn_id} cannot be reminded of: InvalidToken"
    ]
