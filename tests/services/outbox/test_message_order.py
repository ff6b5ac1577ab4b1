"""E-mails to one address about one appointment go in order, and a newer one withdraws older ones."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageKind, MessageState
from booking.domain.people import Helper
from booking.models import Appointment, Office, OutboxMessage
from booking.models.encryption import blind_index
from booking.services.outbox import leases, message_status, outbox, withdrawals
from booking.services.outbox.leases import Claim
from tests.factories import book

CONFIRMATION, MOVE = MessageKind.CONFIRMATION, MessageKind.MOVE
CANCELLATION, REMOVAL = MessageKind.CANCELLATION, MessageKind.REMOVAL
WAITING, SENT, WITHDRAWN = MessageState.WAITING, MessageState.SENT, MessageState.WITHDRAWN


@pytest.fixture
def appointment(office: Office) -> Appointment:
    """Return an appointment whose client gave an address."""
    return book(office, email="samira@example.org")


def taken() -> Claim:
    """Return the next e-mail, leased."""
    held = leases.claim()
    assert held is not None
    return held


def post(appointment: Appointment, kind: MessageKind, *holders: Holder) -> None:
    """Post an e-mail as an act of the client does."""
    with write_transaction(appointment.office):
        appointment.changed_by = Holder.CLIENT
        outbox.post(appointment, kind, holders or None)


def messages() -> list[tuple[MessageKind, MessageState]]:
    """Return kind and state of every e-mail, in order."""
    db.session.expire_all()
    return [(one.kind, one.state) for one in db.session.scalars(select(OutboxMessage).order_by(OutboxMessage.id))]


def test_each_email_stands_under_its_address(appointment: Appointment) -> None:
    post(appointment, MOVE)
    indexes = db.session.scalars(select(OutboxMessage.recipient_index)).all()
    assert indexes == [blind_index("samira@example.org", "email")] * 2


def test_a_newer_email_withdraws_one_that_nobody_has_in_hand(appointment: Appointment) -> None:
    post(appointment, MOVE)
    assert messages() == [(CONFIRMATION, WITHDRAWN), (MOVE, WAITING)]
    first = db.session.scalars(select(OutboxMessage).order_by(OutboxMessage.id)).first()
    assert first is not None
    assert (first.recipient, first.content) == (None, None)


def test_one_in_hand_counts_as_sent_and_the_newer_waits_for_it(appointment: Appointment) -> None:
    held = taken()
    post(appointment, MOVE)
    assert messages() == [(CONFIRMATION, WAITING), (MOVE, WAITING)]
    assert leases.claim() is None
    leases.mark_sent(held)
    leases.mark_sent(taken())
    assert messages() == [(CONFIRMATION, SENT), (MOVE, SENT)]


def test_one_in_hand_that_comes_back_gives_way_to_the_newer(appointment: Appointment) -> None:
    held = taken()
    post(appointment, MOVE)
    leases.mark_failed(held, "451 4.3.0", is_final=False)
    assert messages() == [(CONFIRMATION, WITHDRAWN), (MOVE, WAITING)]
    assert leases.claim() is not None


def test_one_that_is_given_up_holds_nothing_back(appointment: Appointment) -> None:
    held = taken()
    post(appointment, MOVE)
    leases.mark_failed(held, "550 5.1.1", is_final=True)
    assert messages() == [(CONFIRMATION, MessageState.DEAD), (MOVE, WAITING)]
    assert leases.claim() is not None


def test_a_dead_workers_email_is_withdrawn_and_the_worker_changes_nothing(
    appointment: Appointment, clock: Traveller
) -> None:
    held = taken()
    clock.shift(leases.LEASE + timedelta(seconds=1))
    post(appointment, MOVE)
    leases.mark_sent(held)
    assert messages() == [(CONFIRMATION, WITHDRAWN), (MOVE, WAITING)]
    post(appointment, CANCELLATION)  # it may have arrived
    assert messages()[1:] == [(MOVE, WITHDRAWN), (CANCELLATION, WAITING)]


def test_emails_to_others_do_not_wait(office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    appointment = book(office, helper=helper, email="samira@example.org")
    taken()
    post(appointment, MOVE)
    assert messages() == [(CONFIRMATION, WAITING), (CONFIRMATION, WITHDRAWN), (MOVE, WAITING), (MOVE, WAITING)]
    assert taken().message_id == 4
    assert leases.claim() is None


def test_after_the_cancellation_nothing_more_goes_to_the_address(appointment: Appointment) -> None:
    leases.mark_sent(taken())
    post(appointment, CANCELLATION, Holder.CLIENT)
    for kind in (MOVE, CONFIRMATION, CANCELLATION, REMOVAL):
        post(appointment, kind, Holder.CLIENT)
    assert messages() == [(CONFIRMATION, SENT), (CANCELLATION, WAITING)]
    leases.mark_sent(taken())
    post(appointment, MOVE)
    assert messages() == [(CONFIRMATION, SENT), (CANCELLATION, SENT)]


@pytest.mark.parametrize("end", [CANCELLATION, REMOVAL])
def test_who_got_nothing_needs_no_cancel(appointment: Appointment, end: MessageKind) -> None:
    post(appointment, end, Holder.CLIENT)
    assert messages() == [(CONFIRMATION, WITHDRAWN)]


def test_another_address_is_another_series(appointment: Appointment) -> None:
    leases.mark_sent(taken())
    with write_transaction(appointment.office):
        outbox.post(appointment, REMOVAL, [Holder.CLIENT])
        appointment.email = "new@example.org"
        outbox.post(appointment, CONFIRMATION, [Holder.CLIENT])
    assert messages() == [(CONFIRMATION, SENT), (REMOVAL, WAITING), (CONFIRMATION, WAITING)]


def test_an_address_that_client_and_helper_share_stays_when_one_takes_it_off(office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    appointment = book(office, helper=helper, email="ingrid@example.net")
    leases.mark_sent(taken())
    post(appointment, REMOVAL, Holder.CLIENT)
    assert messages() == [(CONFIRMATION, SENT)]


def test_emails_about_another_appointment_are_not_touched(office: Office) -> None:
    first, _second = (book(office, email="samira@example.org") for _one in range(2))
    post(first, MOVE)
    assert messages() == [(CONFIRMATION, WITHDRAWN), (CONFIRMATION, WAITING), (MOVE, WAITING)]


def test_a_stamp_is_always_later_than_the_last(appointment: Appointment) -> None:
    before = appointment.stamped_at
    for number in (1, 2):
        appointment.restamp(before)
        assert appointment.stamped_at == appointment.shown_changed_at == before + timedelta(seconds=number)
    appointment.restamp(before + timedelta(days=1, microseconds=7))
    assert appointment.stamped_at == before + timedelta(days=1)
    assert appointment.revision == 3


def test_the_desk_hears_of_the_newest_that_was_not_withdrawn(appointment: Appointment) -> None:
    leases.mark_sent(taken())
    post(appointment, CANCELLATION)
    with write_transaction(appointment.office):
        assert withdrawals.withdraw_cancellations(appointment)
    assert message_status.load_status([appointment])[appointment.id][Holder.CLIENT].state is SENT
