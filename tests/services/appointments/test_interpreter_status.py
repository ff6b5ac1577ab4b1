"""What has become of the interpreter: recorded at the desk, told by e-mail, taken back."""

from collections.abc import Collection
from datetime import timedelta

import pytest
from sqlalchemy import update
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, Interpreting, MessageKind, MessageState, Status
from booking.domain.errors import ChangedMeanwhile, NotFound, NotOpen
from booking.domain.policy import UNDO_WINDOW
from booking.models import Account, Appointment, Office, OutboxMessage
from booking.services.appointments import cancellations, durations, interpreter_status
from booking.services.outbox import leases, message_status, undelivered, withdrawals
from tests import staff_factory
from tests.desk_acts import BOTH, INGRID, NINE, counsellor_for, set_interpreting, undo_change
from tests.factories import book
from tests.outbox_messages import send_next, states_by_holder
from tests.stored_rows import account_acts

ASKED, ARRANGED, NOT_FOUND = Interpreting.ASKED, Interpreting.ARRANGED, Interpreting.NOT_FOUND


@pytest.fixture
def one(office: Office, account: Account, clock: Traveller) -> Appointment:
    """Return an appointment to which somebody is looked for; its e-mails have gone."""
    made = book(office, NINE, name="ሰላም ተስፋይ", spoken="ti", email="selam@example.org", helper=INGRID)
    set_interpreting(made, ASKED)
    send_next()
    send_next()
    clock.shift(60)
    return made


def record(
    one: Appointment, state: Interpreting, told: Collection[Holder] = BOTH, *, version: int | None = None
) -> Appointment:
    """Record it at its own desk, as the form there would."""
    seen = one.version if version is None else version
    return interpreter_status.record(counsellor_for(one), one.id, state, seen, told=told, account_id=1)


@pytest.mark.parametrize("state", [ARRANGED, NOT_FOUND])
@pytest.mark.parametrize("told", [(), (Holder.CLIENT,), BOTH])
def test_who_is_ticked_is_told_five_minutes_later(
    one: Appointment, clock: Traveller, state: Interpreting, told: tuple[Holder, ...]
) -> None:
    revision = one.revision
    assert record(one, state, told).interpreting is state
    assert one.revision == revision
    assert states_by_holder(MessageKind.INTERPRETING) == [(holder, MessageState.WAITING) for holder in told]
    clock.shift(UNDO_WINDOW - timedelta(seconds=1))
    assert leases.claim() is None
    clock.shift(1)
    for _holder in told:
        send_next()
    assert leases.claim() is None
    assert account_acts() == [interpreter_status.ACTS[state]]


def test_a_newer_word_takes_the_place_of_the_older_only(one: Appointment, clock: Traveller) -> None:
    record(one, ARRANGED)
    clock.shift(1)
    record(one, NOT_FOUND, [Holder.CLIENT])
    assert states_by_holder(MessageKind.INTERPRETING) == [
        (Holder.CLIENT, MessageState.WITHDRAWN),
        (Holder.HELPER, MessageState.WITHDRAWN),
        (Holder.CLIENT, MessageState.WAITING),
    ]
    assert {state for _holder, state in states_by_holder(MessageKind.CONFIRMATION)} == {MessageState.SENT}


def test_a_confirmation_that_waits_is_not_withdrawn_and_goes_first(
    office: Office, account: Account, clock: Traveller
) -> None:
    made = book(office, NINE, email="selam@example.org")
    set_interpreting(made, ASKED)
    record(made, ARRANGED)
    assert states_by_holder(MessageKind.CONFIRMATION) == [(Holder.CLIENT, MessageState.WAITING)]
    clock.shift(600)
    send_next()
    assert states_by_holder(MessageKind.CONFIRMATION) == [(Holder.CLIENT, MessageState.SENT)]
    send_next()
    assert states_by_holder(MessageKind.INTERPRETING) == [(Holder.CLIENT, MessageState.SENT)]


def test_another_length_leaves_what_is_said_of_the_interpreter(one: Appointment) -> None:
    record(one, ARRANGED, [Holder.CLIENT])
    durations.change(counsellor_for(one), one.id, 45, one.version, told=BOTH, account_id=1)
    assert states_by_holder(MessageKind.INTERPRETING) == [(Holder.CLIENT, MessageState.WAITING)]


def test_what_is_cancelled_says_nothing_of_it_any_more(one: Appointment) -> None:
    record(one, ARRANGED)
    cancellations.cancel_at_desk(counsellor_for(one), one.id, one.version, BOTH, 1)
    assert {state for _holder, state in states_by_holder(MessageKind.INTERPRETING)} == {MessageState.WITHDRAWN}


def test_taken_back_it_is_as_before_and_no_email_goes(one: Appointment, clock: Traveller) -> None:
    record(one, NOT_FOUND)
    clock.shift(UNDO_WINDOW - timedelta(seconds=1))
    assert undo_change(one).interpreting is ASKED
    clock.shift(600)
    assert leases.claim() is None


def test_a_word_that_was_replaced_goes_after_all_when_that_is_taken_back(one: Appointment, clock: Traveller) -> None:
    record(one, ARRANGED, [Holder.CLIENT])
    clock.shift(1)
    record(one, NOT_FOUND)
    clock.shift(1)
    assert undo_change(one).interpreting is ARRANGED
    assert states_by_holder(MessageKind.INTERPRETING)[-1] == (Holder.CLIENT, MessageState.WAITING)
    assert [state for _holder, state in states_by_holder(MessageKind.INTERPRETING)].count(MessageState.WAITING) == 1


def test_after_five_minutes_it_stays(one: Appointment, clock: Traveller) -> None:
    record(one, ARRANGED)
    clock.shift(UNDO_WINDOW)
    with pytest.raises(NotOpen):
        undo_change(one)


@pytest.mark.parametrize("state", [Interpreting.NOT_NEEDED, Interpreting.BRINGS])
def test_where_nobody_is_looked_for_nothing_is_recorded(one: Appointment, state: Interpreting) -> None:
    with pytest.raises(NotOpen):
        record(one, state)
    set_interpreting(one, state)
    assert interpreter_status.choices(one) == []


def test_what_has_begun_or_is_off_needs_no_interpreter(one: Appointment, clock: Traveller) -> None:
    with write_transaction():
        db.session.merge(one).status = Status.CANCELLED
    db.session.refresh(one)
    assert interpreter_status.choices(one) == []
    with write_transaction():
        db.session.merge(one).status = Status.BOOKED
    db.session.refresh(one)
    assert interpreter_status.choices(one) == [ARRANGED, NOT_FOUND]
    clock.move_to(NINE)
    with pytest.raises(NotOpen):
        record(one, ARRANGED)


def test_twice_is_once_a_stale_form_and_another_desk_record_nothing(one: Appointment, office: Office) -> None:
    seen = one.version
    with pytest.raises(ChangedMeanwhile):
        record(one, ARRANGED, version=seen - 1)
    record(one, ARRANGED)
    assert record(one, ARRANGED, version=seen).interpreting is ARRANGED
    with pytest.raises(ChangedMeanwhile):
        record(one, NOT_FOUND, version=seen)
    with pytest.raises(NotFound):
        interpreter_status.record(
            staff_factory.colleague(office), one.id, NOT_FOUND, one.version, told=(), account_id=1
        )
    assert len(states_by_holder(MessageKind.INTERPRETING)) == 2


def kill(kind: MessageKind) -> None:
    """Let no e-mail of a kind have reached anybody."""
    with write_transaction():
        db.session.execute(
            update(OutboxMessage).where(OutboxMessage.kind == kind).values(state=MessageState.DEAD, refusal="550")
        )
    db.session.expire_all()


def test_it_hides_no_refused_confirmation_and_is_red_if_it_is_refused_itself(
    one: Appointment, office: Office, clock: Traveller
) -> None:
    record(one, ARRANGED)
    kill(MessageKind.CONFIRMATION)
    clock.shift(300)
    send_next()
    send_next()
    status = message_status.load_status([one])[one.id]
    assert {person.state for person in status.values()} == {MessageState.DEAD}
    assert {line.kind for line in undelivered.list_undelivered(office)} == {MessageKind.CONFIRMATION}
    with write_transaction():
        db.session.execute(
            update(OutboxMessage).where(OutboxMessage.kind == MessageKind.CONFIRMATION).values(state=MessageState.SENT)
        )
    kill(MessageKind.INTERPRETING)
    lines = undelivered.list_undelivered(office)
    assert [line.kind for line in lines] == [MessageKind.INTERPRETING] * 2
    undelivered.send_again(office, lines[0].message_id, 1)
    assert states_by_holder(MessageKind.INTERPRETING)[-1] == (lines[0].holder, MessageState.WAITING)
    assert len(undelivered.list_undelivered(office)) == 1


def test_it_does_not_go_once_the_appointment_is_over(one: Appointment, clock: Traveller) -> None:
    record(one, ARRANGED)
    clock.move_to(one.ends_at)
    assert withdrawals.withdraw_past() == 2
