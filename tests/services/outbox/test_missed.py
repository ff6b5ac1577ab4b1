"""The kind e-mail to who did not come: to whom, when, once, and withdrawn if it was a wrong tap."""

from datetime import datetime, timedelta
from threading import Barrier, Thread

import pytest
from flask import Flask
from sqlalchemy import select, text
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageKind, MessageState, Status
from booking.domain.people import Helper
from booking.models import Account, Appointment, Office, OutboxMessage
from booking.services.offices import outbox_settings
from booking.services.outbox import leases, missed
from booking.services.privacy import retention
from booking.services.worker.minutely import ACTS
from tests.factories import at, book
from tests.outbox_messages import send_all
from tests.services.outbox.missed_scene import NINE, SAMIRA, SIX, missed_messages, record
from tests.staff_factory import another_office

MIDNIGHT = at(2026, 11, 17, 0, 0)
CONFIRMATION, MISSED, CANCELLATION = MessageKind.CONFIRMATION, MessageKind.MISSED, MessageKind.CANCELLATION
WAITING, SENT, WITHDRAWN, DEAD = MessageState.WAITING, MessageState.SENT, MessageState.WITHDRAWN, MessageState.DEAD


@pytest.mark.parametrize("moment", [SIX, at(2026, 11, 16, 21, 0), at(2026, 11, 16, 23, 59)])
def test_an_email_is_written_at_six_or_later_that_day(one: Appointment, clock: Traveller, moment: datetime) -> None:
    clock.move_to(SIX - timedelta(seconds=1))
    assert missed.write() == 0
    clock.move_to(moment)
    assert missed.write() == 1
    assert missed_messages() == [(WAITING, SIX)]


def test_six_is_six_on_both_sides_of_a_change_of_the_clock(office: Office, desk: Account, clock: Traveller) -> None:
    for start, hour_in_utc in ((at(2026, 3, 26, 15, 0), 17), (at(2026, 3, 30, 9, 0), 16)):
        clock.move_to(start - timedelta(days=2))
        record_later = book(office, start, email=SAMIRA)
        clock.move_to(start + timedelta(minutes=5))
        record(record_later, Status.MISSED, desk)
        clock.move_to(start.replace(hour=18, minute=0))
        missed.write()
        assert missed_messages()[-1][1].hour == hour_in_utc


@pytest.mark.parametrize("moment", [MIDNIGHT, at(2026, 11, 17, 18, 0), at(2026, 11, 18, 18, 0)])
def test_a_day_that_is_over_is_not_made_up_for(one: Appointment, clock: Traveller, moment: datetime) -> None:
    clock.move_to(moment)
    assert missed.write() == 0


def test_it_is_off_until_the_office_switches_it_on(
    office: Office, desk: Account, one: Appointment, clock: Traveller
) -> None:
    assert not another_office(office).texts
    clock.move_to(SIX)
    outbox_settings.set_missed(office, is_written=False, account_id=desk.id)
    db.session.expire_all()
    assert missed.write() == 0
    outbox_settings.set_missed(office, is_written=True, account_id=desk.id)
    assert missed.write() == 1
    outbox_settings.set_missed(office, is_written=False, account_id=desk.id)
    missed.write()
    assert [state for state, _due in missed_messages()] == [WITHDRAWN]


@pytest.mark.parametrize("status", [Status.BOOKED, Status.ARRIVED, Status.DONE, Status.CANCELLED])
def test_only_who_is_marked_as_missed_is_written_to(
    office: Office, desk: Account, clock: Traveller, status: Status
) -> None:
    made = book(office, NINE, email=SAMIRA)
    with write_transaction():
        made.status = status
    clock.move_to(SIX)
    assert missed.write() == 0


def test_who_is_not_to_be_written_to_or_has_no_address_gets_nothing(
    office: Office, desk: Account, one: Appointment, clock: Traveller
) -> None:
    without = book(office, at(2026, 11, 16, 12, 0), phone="+4915123456789")
    clock.move_to(SIX)
    record(without, Status.MISSED, desk)
    with write_transaction():
        one.sends_nothing = True
    assert missed.write() == 0
    assert missed_messages() == []


def test_whatever_is_restarted_each_email_is_written_once(one: Appointment, clock: Traveller) -> None:
    clock.move_to(SIX)
    assert [missed.write() for _restart in range(3)] == [1, 0, 0]
    send_all()
    retention.delete_expired()
    assert missed.write() == 0
    assert missed_messages() == [(SENT, SIX)]
    assert db.session.scalars(select(OutboxMessage.occasion).where(OutboxMessage.kind == MISSED)).all() == [
        f"missed:{one.uid}:client"
    ]
    assert missed.write in ACTS


def test_four_workers_at_once_write_each_email_once(
    app: Flask, office: Office, desk: Account, one: Appointment, clock: Traveller
) -> None:
    other = book(office, at(2026, 11, 16, 12, 0), email="olena@example.org")
    clock.move_to(SIX)
    record(other, Status.MISSED, desk)
    db.session.commit()
    together, found = Barrier(4, timeout=60), []

    def worker() -> None:
        with app.app_context():
            together.wait()
            found.append(missed.write())

    threads = [Thread(target=worker) for _worker in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (sum(found), len(missed_messages())) == (2, 2)


def test_client_and_helper_each_get_their_own_and_a_shared_address_one(
    office: Office, desk: Account, clock: Traveller
) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    first = book(office, NINE, email=SAMIRA, helper=helper)
    second = book(office, at(2026, 11, 16, 12, 0), email="Ingrid@example.net", helper=helper)
    clock.move_to(SIX - timedelta(hours=1))
    for appointment in (first, second):
        record(appointment, Status.MISSED, desk)
    clock.move_to(SIX)
    assert [missed.write(), missed.write()] == [2, 0]
    found = db.session.scalars(
        select(OutboxMessage).where(OutboxMessage.kind == MISSED).order_by(OutboxMessage.id)
    ).all()
    assert [(one.appointment_id, one.holder) for one in found] == [
        (first.id, Holder.CLIENT),
        (first.id, Holder.HELPER),
        (second.id, Holder.HELPER),
    ]


@pytest.mark.parametrize(
    ("recorded_at", "due_at"),
    [
        (at(2026, 11, 16, 17, 55), SIX),
        (at(2026, 11, 16, 17, 58), at(2026, 11, 16, 18, 3)),
        (at(2026, 11, 16, 19, 30), at(2026, 11, 16, 19, 35)),
    ],
)
def test_who_is_recorded_late_is_written_to_five_minutes_after(
    office: Office, desk: Account, clock: Traveller, recorded_at: datetime, due_at: datetime
) -> None:
    made = book(office, NINE, email=SAMIRA)
    send_all()
    clock.move_to(recorded_at)
    record(made, Status.MISSED, desk)
    clock.move_to(max(recorded_at, SIX))
    missed.write()
    assert missed_messages() == [(WAITING, due_at)]
    clock.move_to(due_at - timedelta(seconds=1))
    assert leases.claim() is None or due_at == SIX
    clock.move_to(due_at)
    send_all()
    assert missed_messages() == [(SENT, due_at)]


@pytest.mark.parametrize(
    ("again", "count"),
    [
        ({"email": SAMIRA, "name": "سمیرا رحیمی"}, 0),
        ({"phone": "+4915123456789", "name": "سمیرا رحیمی"}, 0),
        ({"email": SAMIRA, "name": "Олена Ковальчук"}, 1),  # somebody else whose e-mails go to the same address
        ({"email": "other@example.org", "name": "سمیرا رحیمی"}, 1),  # somebody else of the same name
    ],
)
def test_who_has_a_later_appointment_needs_no_way_to_one(
    office: Office, desk: Account, clock: Traveller, again: dict[str, str], count: int
) -> None:
    made = book(office, NINE, email=SAMIRA, phone="+4915123456789", name="سمیرا رحیمی")
    book(office, at(2026, 11, 24, 9, 0), **again)
    clock.move_to(SIX)
    record(made, Status.MISSED, desk)
    assert missed.write() == count


def test_an_earlier_or_cancelled_one_is_no_later_appointment(
    office: Office, desk: Account, one: Appointment, clock: Traveller
) -> None:
    same = {"email": SAMIRA, "name": "سمیرا رحیمی"}
    off = book(office, at(2026, 11, 24, 9, 0), **same)
    with write_transaction():
        off.status = Status.CANCELLED
    clock.move_to(SIX)
    assert missed.write() == 1


def test_an_address_that_cannot_be_decrypted_keeps_no_other_waiting(
    office: Office, desk: Account, one: Appointment, clock: Traveller, caplog: pytest.LogCaptureFixture
) -> None:
    other = book(office, at(2026, 11, 16, 12, 0), email="olena@example.org")
    clock.move_to(SIX)
    record(other, Status.MISSED, desk)
    torn_id = one.id
    with write_transaction():
        db.session.execute(text("UPDATE appointments SET email = 'torn' WHERE id = :id"), {"id": torn_id})
    assert missed.write() == 1
    assert [record.getMessage() for record in caplog.records] == [
        f"of appointment {torn_id} nobody can be written to: InvalidToken"
    ]
