"""Cancelling at the desk: who is told, what is set free, and taking it back."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Holder, MessageKind, MessageState, RoleKind, Status
from booking.domain.errors import ChangedMeanwhile, NotFound, NotOpen, SlotTaken
from booking.domain.policy import UNDO_WINDOW
from booking.models import Account, Appointment, Counsellor, OccupiedCell, Office, OutboxMessage
from booking.services.appointments import attendance, cancellations, moves
from booking.services.outbox import leases, message_status
from tests import staff_factory
from tests.desk_acts import BOTH, INGRID, NINE, cancel, undo_cancellation
from tests.factories import at, book, ticket_of
from tests.outbox_messages import send_next
from tests.stored_rows import account_acts, outcome_counters


@pytest.fixture
def one(office: Office, account: Account) -> Appointment:
    """Return an appointment of somebody who has a helper; both have their confirmations."""
    made = book(office, NINE, name="ሰላም ተስፋይ", email="selam@example.org", phone="+4915123456789", helper=INGRID)
    send_next()
    send_next()
    return made


def ends() -> list[tuple[Holder | None, MessageState]]:
    """Return to whom CANCEL e-mails are, and what has become of them."""
    db.session.expire_all()
    found = db.session.scalars(
        select(OutboxMessage).where(OutboxMessage.kind == MessageKind.CANCELLATION).order_by(OutboxMessage.id)
    )
    return [(message.holder, message.state) for message in found]


def changes() -> list[OutboxMessage]:
    """Return the e-mails that tell a counsellor of a change of today."""
    return list(db.session.scalars(select(OutboxMessage).where(OutboxMessage.kind == MessageKind.DAY_CHANGE)))


def test_the_time_is_free_and_it_is_counted_and_noted(one: Appointment, account: Account) -> None:
    revision = one.revision
    assert cancel(one).status is Status.CANCELLED
    assert (one.cancelled_at, one.cancelled_by, one.revision) == (now(), None, revision + 1)
    assert db.session.scalars(select(OccupiedCell)).all() == []
    assert (outcome_counters(), account_acts()) == ({"cancelled": 1}, ["cancelled"])


@pytest.mark.parametrize("told", [(), (Holder.CLIENT,), (Holder.HELPER,), BOTH])
def test_only_who_is_ticked_is_written_to_five_minutes_later(
    one: Appointment, clock: Traveller, told: tuple[Holder, ...]
) -> None:
    cancel(one, told)
    assert ends() == [(holder, MessageState.WAITING) for holder in told]
    clock.shift(UNDO_WINDOW - timedelta(seconds=1))
    assert leases.claim() is None
    clock.shift(1)
    for _holder in told:
        send_next()
    assert leases.claim() is None
    states = message_status.load_status([one]).get(one.id, {})
    assert {holder: status.state for holder, status in states.items()} == dict.fromkeys(told, MessageState.SENT)


def test_whose_email_waits_gets_no_confirmation_of_what_is_off(office: Office, account: Account) -> None:
    made = book(office, NINE, email="selam@example.org", helper=INGRID)
    cancel(made, [Holder.CLIENT])
    assert leases.claim() is None
    assert ends() == [(Holder.CLIENT, MessageState.WAITING)]


def test_one_address_of_both_gets_one_email(office: Office, account: Account, clock: Traveller) -> None:
    made = book(office, NINE, email="Ingrid@example.net", helper=INGRID)
    cancel(made, [Holder.HELPER])
    assert ends() == [(Holder.HELPER, MessageState.WAITING)]


def test_nobody_is_written_to_where_nothing_more_is_sent(one: Appointment) -> None:
    with write_transaction():
        db.session.execute(update(Appointment).values(sends_nothing=True))
    db.session.expire_all()
    cancel(one)
    assert ends() == []


def test_it_can_be_done_until_the_end_of_its_day(one: Appointment, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 17, 0, 0))
    with pytest.raises(NotOpen):
        cancel(one)
    clock.shift(-1)
    assert cancel(one).status is Status.CANCELLED


def test_who_did_not_come_and_calls_late_is_no_longer_missed(one: Appointment, clock: Traveller) -> None:
    clock.move_to(NINE)
    counsellor = db.session.get_one(Counsellor, one.counsellor_id)
    attendance.record(counsellor, one.id, Status.MISSED, one.version, 1)
    cancel(one)
    assert outcome_counters() == {"cancelled": 1}
    assert undo_cancellation(one).status is Status.BOOKED
    assert outcome_counters() == {}


@pytest.mark.parametrize("status", [Status.ARRIVED, Status.DONE])
def test_who_was_there_cannot_be_called_off(one: Appointment, status: Status) -> None:
    counsellor = db.session.get_one(Counsellor, one.counsellor_id)
    attendance.record(counsellor, one.id, status, one.version, 1)
    with pytest.raises(NotOpen):
        cancel(one)


def test_twice_is_once_and_a_stale_form_changes_nothing(one: Appointment) -> None:
    counsellor = db.session.get_one(Counsellor, one.counsellor_id)
    with pytest.raises(ChangedMeanwhile):
        cancellations.cancel_at_desk(counsellor, one.id, one.version - 1, BOTH, 1)
    assert ends() == []
    seen = one.version
    cancel(one)
    assert cancellations.cancel_at_desk(counsellor, one.id, seen, (), 1).version == seen + 1
    with pytest.raises(ChangedMeanwhile):
        cancellations.undo_at_desk(counsellor, one.id, seen, 1)
    assert len(ends()) == 2
    assert outcome_counters() == {"cancelled": 1}


def test_only_its_own_desk_cancels(one: Appointment, office: Office) -> None:
    for counsellor in (staff_factory.colleague(office), staff_factory.colleague(staff_factory.another_office(office))):
        with pytest.raises(NotFound):
            cancellations.cancel_at_desk(counsellor, one.id, one.version, BOTH, 1)
        with pytest.raises(NotFound):
            cancellations.undo_at_desk(counsellor, one.id, one.version, 1)


@pytest.mark.parametrize("told", [(), (Holder.CLIENT,)])
def test_a_move_that_nobody_was_told_of_is_told_when_it_is_taken_back(
    office: Office, account: Account, told: tuple[Holder, ...]
) -> None:
    made = book(office, NINE, email="selam@example.org")
    send_next()
    moves.move(ticket_of(made), at(2026, 11, 16, 10, 0))
    for _round in range(2):
        cancel(made, told)
        undo_cancellation(made)
    db.session.expire_all()
    waiting = db.session.scalars(select(OutboxMessage.kind).where(OutboxMessage.state == MessageState.WAITING)).all()
    assert waiting == [MessageKind.MOVE]


@pytest.mark.parametrize("told", [(), BOTH])
def test_taken_back_it_stands_under_the_same_uid_and_no_email_goes(
    one: Appointment, clock: Traveller, told: tuple[Holder, ...]
) -> None:
    uid, revision = one.uid, one.revision
    cancel(one, told)
    clock.shift(UNDO_WINDOW - timedelta(seconds=1))
    assert cancellations.can_undo_at_desk(one)
    undo_cancellation(one)
    assert (one.status, one.uid, one.cancelled_at) == (Status.BOOKED, uid, None)
    assert one.revision > revision
    assert len(db.session.scalars(select(OccupiedCell.starts_at)).all()) * 5 == one.minutes()
    assert ends() == [(holder, MessageState.WITHDRAWN) for holder in told]
    assert (outcome_counters(), account_acts()) == ({}, ["cancelled", "cancellation taken back"])
    clock.shift(600)
    assert leases.claim() is None
    assert undo_cancellation(one).status is Status.BOOKED


def test_after_five_minutes_it_stays_cancelled(one: Appointment, clock: Traveller) -> None:
    cancel(one)
    clock.shift(UNDO_WINDOW)
    assert not cancellations.can_undo_at_desk(one)
    with pytest.raises(NotOpen):
        undo_cancellation(one)


def test_whoever_took_the_time_keeps_it(one: Appointment, office: Office) -> None:
    cancel(one)
    book(office, NINE)
    with pytest.raises(SlotTaken):
        undo_cancellation(one)
    db.session.expire_all()
    assert one.status is Status.CANCELLED
    assert ends() == [(holder, MessageState.WAITING) for holder in BOTH]


def test_neither_side_takes_back_what_the_other_cancelled(one: Appointment, office: Office) -> None:
    cancel(one)
    assert not cancellations.can_undo(one)
    with pytest.raises(NotOpen):
        cancellations.undo(ticket_of(one))
    other = book(office, at(2026, 11, 16, 10, 0))
    cancellations.cancel(ticket_of(other))
    db.session.expire_all()
    with pytest.raises(NotOpen):
        undo_cancellation(other)
    assert cancellations.undo(ticket_of(other)).status is Status.BOOKED


def test_a_counsellor_is_told_of_what_a_stand_in_did_but_not_of_her_own_acts(one: Appointment, office: Office) -> None:
    stand_in = staff_factory.account(office, RoleKind.STAND_IN, email="stand-in@example.org")
    with write_transaction():
        db.session.execute(update(Counsellor).values(gets_changes=True))
    db.session.expire_all()
    cancel(one)
    undo_cancellation(one)
    assert changes() == []
    cancel(one, by=stand_in.id)
    undo_cancellation(one, by=stand_in.id)
    assert len(changes()) == 2
