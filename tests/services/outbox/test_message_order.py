"""E-mails to one address about one appointment go in order, and a newer one withdraws older ones."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageKind, MessageState, Status
from booking.domain.people import Helper
from booking.models import Appointment, Office, OutboxMessage
from booking.models.encryption import blind_index
from booking.services.outbox import leases, message_status, outbox, withdrawals
from tests.factories import book
from tests.outbox_messages import claim_next, message_states, post

CONFIRMATION, MOVE = MessageKind.CONFIRMATION, MessageKind.MOVE
CANCELLATION, REMOVAL = MessageKind.CANCELLATION, MessageKind.REMOVAL
WAITING, SENT, WITHDRAWN = MessageState.WAITING, MessageState.SENT, MessageState.WITHDRAWN


@pytest.fixture
def appointment(office: Office) -> Appointment:
    """Return an appointment whose client gave an address."""
    return book(office, email="samira@example.org")


def test_each_email_stands_under_its_address(appointment: Appointment) -> None:
    post(appointment, MOVE)
    indexes = db.session.scalars(select(OutboxMessage.recipient_index)).all()
    assert indexes == [blind_index("samira@example.org", "email")] * 2


def test_a_newer_email_withdraws_one_that_nobody_has_in_hand(appointment: Appointment) -> None:
    post(appointment, MOVE)
    assert message_states() == [(CONFIRMATION, WITHDRAWN), (MOVE, WAITING)]
    first = db.session.scalars(select(OutboxMessage).order_by(OutboxMessage.id)).first()
    assert first is not None
    assert (first.recipient, first.content) == (None, None)


def test_one_in_hand_counts_as_sent_and_the_newer_waits_for_it(appointment: Appointment) -> None:
    held = claim_next()
    post(appointment, MOVE)
    assert message_states() == [(CONFIRMATION, WAITING), (MOVE, WAITING)]
    assert leases.claim() is None
    leases.mark_sent(held)
    leases.mark_sent(claim_next())
    assert message_states() == [(CONFIRMATION, SENT), (MOVE, SENT)]


def test_one_in_hand_that_comes_back_gives_way_to_the_newer(appointment: Appointment) -> None:
    held = claim_next()
    post(appointment, MOVE)
    leases.mark_failed(held, "451 4.3.0", is_final=False)
    assert message_states() == [(CONFIRMATION, WITHDRAWN), (MOVE, WAITING)]
    assert leases.claim() is not None


def test_one_that_is_given_up_holds_nothing_back(appointment: Appointment) -> None:
    held = claim_next()
    post(appointment, MOVE)
    leases.mark_failed(held, "550 5.1.1", is_final=True)
    assert message_states() == [(CONFIRMATION, MessageState.DEAD), (MOVE, WAITING)]
    assert leases.claim() is not None


def test_a_dead_workers_email_is_withdrawn_and_the_worker_changes_nothing(
    appointment: Appointment, clock: Traveller
) -> None:
    held = claim_next()
    clock.shift(leases.LEASE + timedelta(seconds=1))
    post(appointment, MOVE)
    leases.mark_sent(held)
    assert message_states() == [(CONFIRMATION, WITHDRAWN), (MOVE, WAITING)]
    post(appointment, CANCELLATION)  # it may have arrived
    assert message_states()[1:] == [(MOVE, WITHDRAWN), (CANCELLATION, WAITING)]


def test_emails_to_others_do_not_wait(office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    appointment = book(office, helper=helper, email="samira@example.org")
    claim_next()
    post(appointment, MOVE)
    assert message_states() == [(CONFIRMATION, WAITING), (CONFIRMATION, WITHDRAWN), (MOVE, WAITING), (MOVE, WAITING)]
    assert claim_next().message_id == 4
    assert leases.claim() is None


def test_after_the_cancellation_nothing_more_goes_to_the_address(appointment: Appointment) -> None:
    leases.mark_sent(claim_next())
    post(appointment, CANCELLATION, Holder.CLIENT)
    for kind in (MOVE, CONFIRMATION, CANCELLATION, REMOVAL):
        post(appointment, kind, Holder.CLIENT)
    assert message_states() == [(CONFIRMATION, SENT), (CANCELLATION, WAITING)]
    leases.mark_sent(claim_next())
    post(appointment, MOVE)
    assert message_states() == [(CONFIRMATION, SENT), (CANCELLATION, SENT)]


@pytest.mark.parametrize("end", [CANCELLATION, REMOVAL])
def test_who_got_nothing_needs_no_cancel(appointment: Appointment, end: MessageKind) -> None:
    post(appointment, end, Holder.CLIENT)
    assert message_states() == [(CONFIRMATION, WITHDRAWN)]


def test_another_address_is_another_series(appointment: Appointment) -> None:
    leases.mark_sent(claim_next())
    with write_transaction(appointment.office):
        outbox.post(appointment, REMOVAL, [Holder.CLIENT])
        appointment.email = "new@example.org"
        outbox.post(appointment, CONFIRMATION, [Holder.CLIENT])
    assert message_states() == [(CONFIRMATION, SENT), (REMOVAL, WAITING), (CONFIRMATION, WAITING)]


def test_an_address_that_client_and_helper_share_stays_when_one_takes_it_off(office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    appointment = book(office, helper=helper, email="ingrid@example.net")
    leases.mark_sent(claim_next())
    post(appointment, REMOVAL, Holder.CLIENT)
    assert message_states() == [(CONFIRMATION, SENT)]


def test_emails_about_another_appointment_are_not_touched(office: Office) -> None:
    first, _second = (book(office, email="samira@example.org") for _one in range(2))
    post(first, MOVE)
    assert message_states() == [(CONFIRMATION, WITHDRAWN), (CONFIRMATION, WAITING), (MOVE, WAITING)]


def test_a_stamp_is_always_later_than_the_last(appointment: Appointment) -> None:
    before = appointment.stamped_at
    for number in (1, 2):
        appointment.restamp(before)
        assert appointment.stamped_at == appointment.shown_changed_at == before + timedelta(seconds=number)
    appointment.restamp(before + timedelta(days=1, microseconds=7))
    assert appointment.stamped_at == before + timedelta(days=1)
    assert appointment.revision == 3


def test_the_desk_hears_of_the_newest_that_was_not_withdrawn(appointment: Appointment) -> None:
    leases.mark_sent(claim_next())
    post(appointment, CANCELLATION)
    with write_transaction(appointment.office):
        assert withdrawals.withdraw_cancellations(appointment)
        appointment.status = Status.BOOKED
    assert message_status.load_status([appointment])[appointment.id][Holder.CLIENT].state is SENT
