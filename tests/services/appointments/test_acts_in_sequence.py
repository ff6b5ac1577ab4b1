"""Acts of the desk one after another on the same appointment: what each part alone cannot see."""

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, Interpreter, Interpreting, MessageKind, MessageState
from booking.domain.errors import SlotTaken
from booking.models import Appointment, OccupiedCell, Office, OutboxMessage
from booking.services.appointments import contacts, durations, interpreter_status
from booking.services.appointments.contacts import ContactChange
from booking.services.appointments.desk_acts import desk_change_undo
from booking.services.callbacks import outcomes
from tests import personal_data
from tests.desk_acts import BOTH, TEN, counsellor_for, enter, move, set_interpreting, undo_change, undo_entry
from tests.factories import at, book, ticket_of
from tests.outbox_messages import states_by_holder
from tests.stored_rows import counters

A_QUARTER = 15


def beside(one: Appointment, clock: Traveller, minutes: int = 30) -> Appointment:
    """Return an appointment that was put beside another, some minutes after it."""
    clock.shift(60)
    made = enter(counsellor_for(one), one.starts_at, minutes=minutes, beside=[one.id])
    clock.shift(60)
    return made


def shorten(one: Appointment, minutes: int = A_QUARTER) -> Appointment:
    """Let it take so long, nobody told."""
    return durations.change(
        counsellor_for(one), one.id, minutes, one.version, told=(), account_id=int(counsellor_for(one).account_id or 0)
    )


def record(one: Appointment, state: Interpreting, told: tuple[Holder, ...] = BOTH) -> Appointment:
    """Record what has become of the interpreter."""
    account_id = int(counsellor_for(one).account_id or 0)
    return interpreter_status.record(counsellor_for(one), one.id, state, one.version, told=told, account_id=account_id)


def test_a_move_of_one_of_two_is_taken_back_beside_the_other(one: Appointment, clock: Traveller) -> None:
    second = beside(one, clock)
    move(second)
    clock.shift(60)
    undo_change(second)
    there = select(OccupiedCell.lane, OccupiedCell.appointment_id).distinct().order_by(OccupiedCell.lane)
    assert [tuple(row) for row in db.session.execute(there)] == [(0, one.id), (1, second.id)]
    clock.shift(60)
    move(one, at(2026, 11, 16, 11, 0))
    clock.shift(60)
    assert undo_change(one).starts_at == second.starts_at


def test_a_length_is_taken_back_beside_who_overlaps_it(one: Appointment, office: Office, clock: Traveller) -> None:
    later = book(office, at(2026, 11, 16, 10, 30))
    clock.shift(60)
    first = enter(counsellor_for(one), at(2026, 11, 16, 10, 15), minutes=30, beside=[later.id])
    clock.shift(60)
    shorten(first)
    clock.shift(60)
    assert undo_change(first).minutes() == 30
    assert later.starts_at < first.ends_at


def test_who_came_to_the_time_since_keeps_it_from_being_taken_back(one: Appointment, clock: Traveller) -> None:
    move(one)
    clock.shift(60)
    enter(counsellor_for(one), at(2026, 11, 16, 9, 0), minutes=30)
    clock.shift(60)
    with pytest.raises(SlotTaken):
        undo_change(one)


def test_an_address_said_after_a_move_hears_the_time_it_is_taken_back_to(one: Appointment, clock: Traveller) -> None:
    move(one)
    clock.shift(60)
    contacts.change(ticket_of(one, Holder.CLIENT), ContactChange(email="new@example.org"))
    clock.shift(60)
    db.session.refresh(one)
    undo_change(one)
    db.session.expire_all()
    to_new = [
        (message.kind, message.state)
        for message in db.session.scalars(
            select(OutboxMessage).where(OutboxMessage.appointment_id == one.id).order_by(OutboxMessage.id)
        )
        if message.holder is Holder.CLIENT and message.recipient == "new@example.org"
    ]
    assert (MessageKind.CONFIRMATION, MessageState.WAITING) in to_new


def test_an_entry_taken_back_counts_nothing_whatever_was_corrected_of_it(one: Appointment, clock: Traveller) -> None:
    before = counters()
    made = enter(counsellor_for(one), TEN, spoken="ti", interpreter=Interpreter.NEED)
    record(made, Interpreting.ARRANGED)
    clock.shift(60)
    undo_entry(made)
    assert counters() == before


def test_a_call_back_booked_and_taken_back_is_not_counted_as_booked(one: Appointment, office: Office) -> None:
    before = counters()
    asked = personal_data.callback(office)
    with write_transaction(office):
        outcomes.close_as_booked(asked.id, made := db.session.merge(enter(counsellor_for(one), TEN)), 1)
    undo_entry(made)
    assert counters() == before


def test_an_interpreter_nobody_needs_any_more_is_announced_to_nobody(one: Appointment) -> None:
    set_interpreting(one, Interpreting.ASKED)
    record(one, Interpreting.ARRANGED)
    contacts.change(ticket_of(one, Holder.CLIENT), ContactChange(interpreter=Interpreter.NO))
    assert {state for _holder, state in states_by_holder(MessageKind.INTERPRETING)} == {MessageState.WITHDRAWN}


def test_what_was_answered_since_about_the_interpreter_is_not_taken_back(one: Appointment, clock: Traveller) -> None:
    set_interpreting(one, Interpreting.ARRANGED)
    move(one)
    clock.shift(60)
    contacts.change(ticket_of(one, Holder.CLIENT), ContactChange(interpreter=Interpreter.NO))
    db.session.refresh(one)
    clock.shift(60)
    assert undo_change(one).interpreting is Interpreting.NOT_NEEDED
    set_interpreting(one, Interpreting.ASKED)
    record(one, Interpreting.NOT_FOUND)
    contacts.change(ticket_of(one, Holder.CLIENT), ContactChange(interpreter=Interpreter.NO))
    db.session.refresh(one)
    assert not desk_change_undo.can_undo(one)
