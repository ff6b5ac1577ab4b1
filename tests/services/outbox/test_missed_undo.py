"""The kind e-mail to who did not come: withdrawn if it was a wrong tap, and what it does to other e-mails."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageKind, MessageState, Status
from booking.models import Account, Appointment, Office, OutboxMessage
from booking.services.appointments import cancellations
from booking.services.outbox import leases, message_status, missed
from tests.factories import at, book
from tests.outbox_messages import message_states, send_all
from tests.services.outbox.missed_scene import NINE, SAMIRA, SIX, missed_messages, record
from tests.staff_factory import counsellor_of

CONFIRMATION, MISSED, CANCELLATION = MessageKind.CONFIRMATION, MessageKind.MISSED, MessageKind.CANCELLATION
WAITING, SENT, WITHDRAWN, DEAD = MessageState.WAITING, MessageState.SENT, MessageState.WITHDRAWN, MessageState.DEAD


def to_people() -> list[tuple[MessageKind, MessageState]]:
    """Return kind and state of every e-mail but the counsellor's, in order."""
    return [(kind, state) for kind, state in message_states() if kind is not MessageKind.DAY_CHANGE]


@pytest.mark.parametrize("status", [Status.BOOKED, Status.ARRIVED])
def test_a_wrong_tap_sends_nothing_and_the_right_one_does_again(
    office: Office, desk: Account, clock: Traveller, status: Status
) -> None:
    made = book(office, NINE, email=SAMIRA)
    send_all()
    clock.move_to(SIX)
    record(made, Status.MISSED, desk)
    missed.write()
    record(made, status, desk)
    assert [state for state, _due in missed_messages()] == [WITHDRAWN]
    assert missed.write() == 0
    clock.shift(60)
    for again in (Status.BOOKED, Status.MISSED):
        record(made, again, desk)
    assert missed.write() == 1
    assert missed_messages()[1:] == [(WAITING, at(2026, 11, 16, 18, 6))]


def test_what_has_left_is_not_written_twice(office: Office, desk: Account, one: Appointment, clock: Traveller) -> None:
    clock.move_to(SIX)
    missed.write()
    send_all()
    for status in (Status.BOOKED, Status.MISSED):
        record(one, status, desk)
    assert missed.write() == 0
    assert [state for state, _due in missed_messages()] == [SENT]


def test_what_may_have_left_is_not_written_twice(
    office: Office, desk: Account, one: Appointment, clock: Traveller
) -> None:
    clock.move_to(SIX)
    missed.write()
    assert leases.claim() is not None  # and then the worker dies
    clock.shift(leases.LEASE + timedelta(seconds=1))
    for status in (Status.BOOKED, Status.MISSED):
        record(one, status, desk)
    assert missed.write() == 0
    assert [state for state, _due in missed_messages()] == [WITHDRAWN]


def test_who_is_cancelled_after_all_gets_that_email_only(
    office: Office, desk: Account, one: Appointment, clock: Traveller
) -> None:
    clock.move_to(SIX)
    missed.write()
    db.session.refresh(one)
    cancellations.cancel_at_desk(counsellor_of(office), one.id, one.version, [Holder.CLIENT], desk.id)
    assert to_people() == [(CONFIRMATION, SENT), (MISSED, WITHDRAWN), (CANCELLATION, WAITING)]
    assert missed.write() == 0


def test_it_hides_no_refused_confirmation_and_counts_only_if_it_was_refused(one: Appointment, clock: Traveller) -> None:
    def state() -> MessageState:
        db.session.expire_all()
        return message_status.load_status([one])[one.id][Holder.CLIENT].state

    with write_transaction():
        confirmation = db.session.scalars(select(OutboxMessage).where(OutboxMessage.kind == CONFIRMATION)).one()
        confirmation.state, confirmation.refusal = DEAD, "550 5.1.1"
    clock.move_to(SIX)
    missed.write()
    assert to_people() == [(CONFIRMATION, DEAD), (MISSED, WAITING)]
    assert state() is DEAD
    with write_transaction():
        confirmation.state = SENT
    assert state() is SENT
    with write_transaction():
        db.session.scalars(select(OutboxMessage).where(OutboxMessage.kind == MISSED)).one().state = DEAD
    assert state() is DEAD


def test_one_that_waits_for_days_is_no_longer_kind(one: Appointment, clock: Traveller) -> None:
    clock.move_to(SIX)
    missed.write()
    clock.move_to(at(2026, 11, 17, 23, 59))
    missed.write()
    assert [state for state, _due in missed_messages()] == [WAITING]
    clock.move_to(at(2026, 11, 18, 0, 0))
    missed.write()
    assert [state for state, _due in missed_messages()] == [WITHDRAWN]
