"""Moving at the desk: her own free times, who is told, and taking it back."""

from datetime import datetime, timedelta
from itertools import islice

import pytest
from sqlalchemy import delete, select, update
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, Interpreting, MessageKind, MessageState, RoleKind, Status
from booking.domain.errors import ChangedMeanwhile, NotFound, NotOpen, SlotTaken
from booking.domain.policy import UNDO_WINDOW
from booking.domain.slots import cells
from booking.domain.timespan import Timespan
from booking.models import Account, Appointment, Counsellor, OccupiedCell, Office
from booking.services.appointments import attendance, cancellations, interpreter_status, moves
from booking.services.appointments.desk_acts import desk_change_undo, desk_moves
from booking.services.outbox import leases
from tests import staff_factory
from tests.desk_acts import BOTH, NINE, TEN, counsellor_for, move, set_interpreting, undo_change
from tests.factories import at, book, ticket_of
from tests.outbox_messages import send_next, states_by_holder
from tests.schedule_factory import colleague_with_same_hours
from tests.stored_rows import account_acts, occupied_starts, outcome_counters

FAR = at(2027, 3, 15, 9, 0)


def test_number_and_uid_stay_and_the_revision_rises(one: Appointment) -> None:
    before = (one.id, one.number, one.uid, one.minutes(), one.moves)
    revision = one.revision
    moved = move(one)
    assert (moved.id, moved.number, moved.uid, moved.minutes(), moved.moves) == before
    assert (moved.starts_at, moved.moved_from_at, moved.revision) == (TEN, NINE, revision + 1)
    assert moved.changes[-1].holder is None
    assert occupied_starts(moved) == cells(Timespan(moved.starts_at, moved.ends_at))
    assert (outcome_counters(), account_acts()) == ({"moved": 1}, ["moved"])


def test_neither_horizon_nor_three_moves_nor_what_is_held_back_binds_her(one: Appointment) -> None:
    with write_transaction():
        db.session.merge(one).moves = moves.MOST_MOVES
    db.session.refresh(one)
    assert move(one, FAR).starts_at == FAR


def test_only_her_own_free_times_are_offered_and_taken(one: Appointment, office: Office) -> None:
    colleague_with_same_hours(office)
    booked = {book(office, TEN).counsellor_id, book(office, TEN).counsellor_id, book(office, NINE).counsellor_id}
    assert one.counsellor_id in booked
    with write_transaction():  # the colleague's is free again
        others = select(Appointment.id).where(Appointment.counsellor_id != one.counsellor_id)
        db.session.execute(delete(OccupiedCell).where(OccupiedCell.appointment_id.in_(others)))
    assert TEN not in [slot.start for slot in islice(desk_moves.iterate_slots(one), 20)]
    with pytest.raises(SlotTaken) as gone:
        move(one, TEN)
    assert len(gone.value.nearest) == 3
    db.session.refresh(one)
    assert (one.starts_at, len(occupied_starts(one)) * 5) == (NINE, one.minutes())


@pytest.mark.parametrize("start", [at(2026, 11, 16, 5, 0), at(2026, 11, 15, 9, 0), at(2026, 11, 16, 9, 2)])
def test_what_is_past_closed_or_no_step_is_no_time(one: Appointment, start: datetime) -> None:
    with pytest.raises(SlotTaken):
        move(one, start)


def test_it_may_overlap_its_own_old_time(one: Appointment) -> None:
    start = NINE + timedelta(minutes=5)
    assert move(one, start).starts_at == start
    assert occupied_starts(one) == cells(Timespan(one.starts_at, one.ends_at))


@pytest.mark.parametrize("told", [(), (Holder.CLIENT,), BOTH])
def test_only_who_is_ticked_is_written_to_five_minutes_later(
    one: Appointment, clock: Traveller, told: tuple[Holder, ...]
) -> None:
    move(one, told=told)
    assert states_by_holder(MessageKind.MOVE) == [(holder, MessageState.WAITING) for holder in told]
    clock.shift(UNDO_WINDOW - timedelta(seconds=1))
    assert leases.claim() is None
    clock.shift(1)
    for _holder in told:
        send_next()
    assert leases.claim() is None


@pytest.mark.parametrize("state", [Interpreting.ARRANGED, Interpreting.NOT_FOUND])
def test_an_interpreter_is_asked_again_and_taken_back_found_again(one: Appointment, state: Interpreting) -> None:
    set_interpreting(one, state)
    assert move(one).interpreting is Interpreting.ASKED
    assert undo_change(one).interpreting is state


def test_what_was_said_of_the_interpreter_goes_no_more_and_taken_back_it_goes(
    one: Appointment, clock: Traveller
) -> None:
    set_interpreting(one, Interpreting.ASKED)
    account_id = int(counsellor_for(one).account_id or 0)
    interpreter_status.record(
        counsellor_for(one), one.id, Interpreting.ARRANGED, one.version, told=[Holder.CLIENT], account_id=account_id
    )
    clock.shift(1)
    move(one)
    assert states_by_holder(MessageKind.INTERPRETING) == [(Holder.CLIENT, MessageState.WITHDRAWN)]
    clock.shift(1)
    undo_change(one)
    assert [state for _holder, state in states_by_holder(MessageKind.INTERPRETING)] == [
        MessageState.WITHDRAWN,
        MessageState.WAITING,
    ]


def test_taken_back_it_is_at_the_old_time_and_no_email_goes(one: Appointment, clock: Traveller) -> None:
    move(one)
    revision = one.revision
    clock.shift(UNDO_WINDOW - timedelta(seconds=1))
    assert desk_change_undo.can_undo(one)
    undo_change(one)
    assert (one.starts_at, one.moved_from_at, one.revision) == (NINE, None, revision + 1)
    assert occupied_starts(one) == cells(Timespan(one.starts_at, one.ends_at))
    assert states_by_holder(MessageKind.MOVE) == [(holder, MessageState.WITHDRAWN) for holder in BOTH]
    assert (outcome_counters(), account_acts()) == ({}, ["moved", "change taken back"])
    clock.shift(600)
    assert leases.claim() is None
    assert undo_change(one).starts_at == NINE


def test_who_never_got_the_time_gets_it_after_all(office: Office, account: Account, clock: Traveller) -> None:
    made = book(office, NINE, email="mina@example.org")
    clock.shift(1)
    move(made)
    clock.shift(1)
    undo_change(made)
    assert states_by_holder(MessageKind.CONFIRMATION) == [
        (Holder.CLIENT, MessageState.WITHDRAWN),
        (Holder.CLIENT, MessageState.WAITING),
    ]


def test_after_five_minutes_it_stays(one: Appointment, clock: Traveller) -> None:
    move(one)
    clock.shift(UNDO_WINDOW)
    assert not desk_change_undo.can_undo(one)
    with pytest.raises(NotOpen):
        undo_change(one)


def test_whoever_took_the_old_time_keeps_it(one: Appointment, office: Office) -> None:
    move(one)
    book(office, NINE)
    with pytest.raises(SlotTaken):
        undo_change(one)
    db.session.refresh(one)
    assert one.starts_at == TEN
    assert states_by_holder(MessageKind.MOVE) == [(holder, MessageState.WAITING) for holder in BOTH]


def test_what_the_public_moved_since_the_desk_does_not_take_back(one: Appointment) -> None:
    move(one)
    moves.move(ticket_of(one), at(2026, 11, 16, 11, 0))
    db.session.refresh(one)
    assert not desk_change_undo.can_undo(one)
    assert undo_change(one).starts_at == at(2026, 11, 16, 11, 0)


def test_what_was_cancelled_since_is_not_moved_back_by_it(one: Appointment, clock: Traveller) -> None:
    move(one)
    cancellations.cancel(ticket_of(one))
    cancellations.undo(ticket_of(one))
    db.session.refresh(one)
    assert not desk_change_undo.can_undo(one)


def test_the_card_has_no_way_back_from_what_the_desk_moved(one: Appointment) -> None:
    moves.move(ticket_of(one, Holder.SHOWN), TEN)
    db.session.refresh(one)
    move(one, at(2026, 11, 16, 11, 0))
    assert moves.previous_slot(one) is None
    assert not one.moved_with_card


def test_who_did_not_come_gets_another_time_and_is_no_longer_missed(one: Appointment, clock: Traveller) -> None:
    clock.move_to(NINE)
    attendance.record(counsellor_for(one), one.id, Status.MISSED, one.version, 1)
    assert move(one, TEN).status is Status.BOOKED
    assert outcome_counters() == {"moved": 1}
    assert undo_change(one).status is Status.BOOKED
    assert outcome_counters() == {}


@pytest.mark.parametrize("status", [Status.ARRIVED, Status.DONE, Status.CANCELLED])
def test_who_was_there_or_is_off_is_not_moved(one: Appointment, status: Status) -> None:
    with write_transaction():
        db.session.merge(one).status = status
    db.session.refresh(one)
    with pytest.raises(NotOpen):
        move(one)


def test_twice_is_once_and_a_stale_form_changes_nothing(one: Appointment) -> None:
    seen = one.version
    with pytest.raises(ChangedMeanwhile):
        move(one, version=seen - 1)
    move(one)
    assert move(one, version=seen).starts_at == TEN
    with pytest.raises(ChangedMeanwhile):
        move(one, at(2026, 11, 16, 11, 0), version=seen)
    with pytest.raises(ChangedMeanwhile):
        desk_change_undo.undo(counsellor_for(one), one.id, seen, 1)
    assert len(states_by_holder(MessageKind.MOVE)) == 2


def test_only_its_own_desk_moves(one: Appointment, office: Office) -> None:
    for counsellor in (staff_factory.colleague(office), staff_factory.colleague(staff_factory.another_office(office))):
        with pytest.raises(NotFound):
            desk_moves.move(counsellor, one.id, TEN, one.version, told=(), account_id=1)
        with pytest.raises(NotFound):
            desk_change_undo.undo(counsellor, one.id, one.version, 1)


def test_a_counsellor_is_told_of_what_a_stand_in_moved(one: Appointment, office: Office) -> None:
    stand_in = staff_factory.account(office, RoleKind.STAND_IN, email="stand-in@example.org")
    with write_transaction():
        db.session.execute(update(Counsellor).values(gets_changes=True))
    db.session.expire_all()
    move(one)
    assert states_by_holder(MessageKind.DAY_CHANGE) == []
    move(one, at(2026, 11, 16, 11, 0), by=stand_in.id)
    assert len(states_by_holder(MessageKind.DAY_CHANGE)) == 1
