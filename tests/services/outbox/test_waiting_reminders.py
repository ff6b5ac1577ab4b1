"""What a reminder does to other e-mails and they to it, when one is withdrawn, and what the desk hears of it."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageKind, MessageState, Status
from booking.domain.people import Helper
from booking.models import Appointment, Office, OutboxMessage
from booking.models.encryption import blind_index
from booking.services.appointments import cancellations, contacts
from booking.services.outbox import leases, message_status, reminders
from booking.services.privacy import erasure, retention
from tests import personal_data
from tests.factories import at, book, ticket_of
from tests.outbox_messages import claim_next, message_states, post

MONDAY = at(2026, 11, 23, 9, 0)
SATURDAY, SUNDAY = at(2026, 11, 21, 10, 0), at(2026, 11, 22, 10, 0)
CONFIRMATION, MOVE, REMINDER = MessageKind.CONFIRMATION, MessageKind.MOVE, MessageKind.REMINDER
WAITING, SENT, DEAD, WITHDRAWN = MessageState.WAITING, MessageState.SENT, MessageState.DEAD, MessageState.WITHDRAWN


@pytest.mark.parametrize("change", [{"sends_nothing": True}, {"status": Status.MISSED}])
def test_nobody_is_reminded_of_what_is_off(
    appointment: Appointment, clock: Traveller, change: dict[str, object]
) -> None:
    clock.move_to(SATURDAY)
    reminders.write()
    with write_transaction():
        for name, value in change.items():
            setattr(appointment, name, value)
    reminders.write()
    clock.move_to(SUNDAY)
    reminders.write()
    assert message_states() == [(CONFIRMATION, SENT), (REMINDER, WITHDRAWN)]


def test_after_a_cancellation_no_reminder_waits_and_none_is_written(appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(SATURDAY)
    reminders.write()
    cancellations.cancel(ticket_of(appointment))
    clock.move_to(SUNDAY)
    assert reminders.write() == 0
    assert message_states() == [(CONFIRMATION, SENT), (REMINDER, WITHDRAWN), (MessageKind.CANCELLATION, WAITING)]


def test_a_deleted_appointment_leaves_no_reminder(appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(SATURDAY)
    reminders.write()
    erasure.erase(ticket_of(appointment))
    assert message_states() == [(MessageKind.CANCELLATION, WAITING)]


def test_a_wrong_address_is_reminded_of_nothing(appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(SATURDAY)
    reminders.write()
    contacts.disown_address(ticket_of(appointment))
    assert message_states()[-1] == (REMINDER, WITHDRAWN)


@pytest.mark.parametrize("kind", [CONFIRMATION, MOVE])
def test_an_email_that_still_waits_goes_before_its_reminder(
    office: Office, clock: Traveller, kind: MessageKind
) -> None:
    appointment = book(office, MONDAY, email="samira@example.org")
    if kind is MOVE:
        post(appointment, MOVE)
    clock.move_to(SATURDAY)
    reminders.write()
    assert message_states()[-2:] == [(kind, WAITING), (REMINDER, WAITING)]
    leases.mark_failed(claim_next(), "451 4.3.0", is_final=False)
    assert message_states()[-2:] == [(kind, WAITING), (REMINDER, WAITING)]
    assert leases.claim() is None
    clock.shift(timedelta(minutes=1))
    leases.mark_sent(claim_next())
    leases.mark_sent(claim_next())
    assert message_states()[-2:] == [(kind, SENT), (REMINDER, SENT)]


def test_the_second_reminder_takes_the_place_of_one_that_waits(appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(SATURDAY)
    reminders.write()
    clock.move_to(SUNDAY - timedelta(minutes=1))
    reminders.write()
    assert message_states()[1:] == [(REMINDER, WAITING)]
    clock.move_to(SUNDAY)
    reminders.write()
    assert message_states()[1:] == [(REMINDER, WITHDRAWN), (REMINDER, WAITING)]


def test_one_that_waits_is_withdrawn_when_the_day_comes(appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(SUNDAY)
    reminders.write()
    clock.move_to(MONDAY.replace(hour=0) - timedelta(minutes=1))
    reminders.write()
    assert message_states()[1:] == [(REMINDER, WAITING)]
    clock.move_to(MONDAY.replace(hour=0))
    reminders.write()
    assert message_states()[1:] == [(REMINDER, WITHDRAWN)]
    assert db.session.scalars(select(OutboxMessage.content).where(OutboxMessage.kind == REMINDER)).all() == [None]


def test_one_in_a_workers_hand_is_left_to_it(appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(MONDAY.replace(hour=0) - timedelta(minutes=1))
    reminders.write()
    held = claim_next()
    clock.move_to(MONDAY.replace(hour=0))
    reminders.write()
    leases.mark_sent(held)
    assert message_states()[1:] == [(REMINDER, SENT)]


def test_the_wiping_withdraws_a_reminder_of_what_is_over(appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(SUNDAY)
    reminders.write()
    clock.move_to(appointment.ends_at)
    retention.delete_expired()
    assert message_states()[1:] == [(REMINDER, WITHDRAWN)]


def test_no_reminder_goes_to_an_address_that_no_email_reaches(office: Office, clock: Traveller) -> None:
    helper = Helper("Renate Meyer", "de", email="renate@example.org")
    book(office, MONDAY, email="samira@example.org", helper=helper)
    leases.mark_failed(claim_next(), "550 5.1.1", is_final=True)
    leases.mark_sent(claim_next())
    clock.move_to(SATURDAY)
    assert reminders.write() == 1
    assert [
        message.recipient for message in db.session.scalars(select(OutboxMessage).where(OutboxMessage.kind == REMINDER))
    ] == ["renate@example.org"]


def test_a_confirmation_sent_again_to_one_keeps_no_reminder_from_the_other(office: Office, clock: Traveller) -> None:
    helper = Helper("Renate Meyer", "de", email="renate@example.org")
    appointment = book(office, MONDAY, email="samira@example.org", helper=helper)
    for _each in range(2):
        leases.mark_sent(claim_next())
    clock.move_to(SATURDAY)
    about = {"appointment_id": appointment.id, "appointment_uid": appointment.uid}
    personal_data.message(
        office,
        SENT,
        kind=REMINDER,
        recipient_index=blind_index("samira@example.org", "email"),
        **about,
    )
    assert reminders.write() == 1


@pytest.mark.parametrize("state", [WAITING, SENT])
def test_a_reminder_does_not_hide_at_the_desk_that_the_confirmation_was_refused(
    office: Office, clock: Traveller, state: MessageState
) -> None:
    appointment = book(office, MONDAY, email="samira@example.org")
    leases.mark_failed(claim_next(), "550 5.1.1", is_final=True)
    about = {"appointment_id": appointment.id, "appointment_uid": appointment.uid}
    personal_data.message(office, state, kind=REMINDER, **about)
    status = message_status.load_status([appointment])[appointment.id][Holder.CLIENT]
    assert (status.state, status.refusal) == (DEAD, "550 5.1.1")


def test_the_desk_hears_that_a_reminder_was_refused(appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(SATURDAY)
    reminders.write()
    assert message_status.load_status([appointment])[appointment.id][Holder.CLIENT].state is SENT
    leases.mark_failed(claim_next(), "550 5.2.1", is_final=True)
    status = message_status.load_status([appointment])[appointment.id][Holder.CLIENT]
    assert (status.state, status.refusal) == (DEAD, "550 5.2.1")
