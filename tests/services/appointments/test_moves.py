"""Moving: the same appointment at another time, and what does not change."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Ability, Holder, Interpreter, Interpreting, MessageKind, Status
from booking.domain.errors import MovedOften, NotFound, NotOpen, SlotTaken, TooLate
from booking.models import (
    Appointment,
    AuditEntry,
    Office,
    OutboxMessage,
)
from booking.services.appointments import cancellations, moves
from tests.factories import at, book, ticket_of
from tests.schedule_factory import colleague_with_same_hours
from tests.stored_rows import occupied_starts


def test_only_the_time_changes(office: Office) -> None:
    appointment = book(office, at(2026, 11, 16, 9, 0), topic=3)
    before = (appointment.number, appointment.uid, appointment.ticket_id, appointment.minutes(), appointment.name)
    stamps = (appointment.created_at, appointment.stamped_at)
    moved = moves.move(ticket_of(appointment), at(2026, 11, 17, 10, 0))
    assert moved.id == appointment.id
    assert (moved.number, moved.uid, moved.ticket_id, moved.minutes(), moved.name) == before
    assert moved.starts_at == at(2026, 11, 17, 10, 0)
    assert (moved.moves, moved.moved_from_at, moved.changes[-1].holder) == (1, at(2026, 11, 16, 9, 0), Holder.CLIENT)
    assert moved.revision == 1
    assert moved.created_at == stamps[0]
    assert moved.stamped_at == moved.shown_changed_at == stamps[1] + timedelta(seconds=1)
    assert occupied_starts(moved)[0] == at(2026, 11, 17, 10, 0)
    assert len(occupied_starts(moved)) * 5 == moved.minutes()


def test_the_old_time_is_free_for_others_at_once(office: Office) -> None:
    appointment = book(office, at(2026, 11, 16, 9, 0))
    moves.move(ticket_of(appointment), at(2026, 11, 16, 10, 0))
    assert book(office, at(2026, 11, 16, 9, 0)).starts_at == at(2026, 11, 16, 9, 0)


def test_the_same_start_again_changes_nothing(office: Office) -> None:
    appointment = book(office, at(2026, 11, 16, 9, 0), email="samira@example.org")
    ticket = ticket_of(appointment)
    moves.move(ticket, at(2026, 11, 16, 10, 0))
    version = appointment.version
    moves.move(ticket, at(2026, 11, 16, 10, 0))
    assert (appointment.moves, appointment.revision, appointment.version) == (1, 1, version)


def test_a_taken_time_leaves_the_old_one_and_offers_the_nearest(office: Office) -> None:
    book(office, at(2026, 11, 16, 10, 0))
    appointment = book(office, at(2026, 11, 16, 9, 0), email="samira@example.org")
    with pytest.raises(SlotTaken) as gone:
        moves.move(ticket_of(appointment), at(2026, 11, 16, 10, 0))
    assert len(gone.value.nearest) == 3
    assert at(2026, 11, 16, 9, 0) not in [slot.start for slot in gone.value.nearest]
    db.session.expire_all()
    assert (appointment.starts_at, appointment.moves, appointment.revision) == (at(2026, 11, 16, 9, 0), 0, 0)
    assert occupied_starts(appointment)[0] == at(2026, 11, 16, 9, 0)
    assert db.session.scalars(select(OutboxMessage.kind)).all() == [MessageKind.CONFIRMATION]


@pytest.mark.parametrize(
    "start", [datetime(2026, 11, 16, 7, 7, tzinfo=UTC), at(2030, 1, 7, 9, 0), at(2026, 11, 16, 3, 0)]
)
def test_a_start_that_is_not_offered_is_not_taken(office: Office, start: datetime) -> None:
    appointment = book(office, at(2026, 11, 16, 9, 0))
    with pytest.raises(SlotTaken):
        moves.move(ticket_of(appointment), start)


def test_part_of_its_own_time_counts_as_free(office: Office) -> None:
    appointment = book(office, at(2026, 11, 16, 8, 30), several=True)
    assert appointment.minutes() == 60
    with write_transaction(office):
        appointment.ends_at = at(2026, 11, 16, 9, 0)  # as the desk may shorten it, cells still held
    starts = [slot.start for slot in moves.iterate_slots(appointment)]
    assert at(2026, 11, 16, 9, 0) in starts
    assert at(2026, 11, 16, 8, 30) not in starts


def test_the_counsellor_stays_if_she_is_free_and_else_another_takes_it(office: Office) -> None:
    colleague = colleague_with_same_hours(office)
    first = book(office, at(2026, 11, 16, 9, 0))
    second = book(office, at(2026, 11, 16, 9, 0))
    assert second.counsellor_id == colleague.id != first.counsellor_id
    moves.move(ticket_of(second), at(2026, 11, 16, 11, 0))
    assert second.counsellor_id == colleague.id
    for _round in range(2):
        book(office, at(2026, 11, 16, 10, 0))
    with pytest.raises(SlotTaken):
        moves.move(ticket_of(second), at(2026, 11, 16, 10, 0))
    moves.move(ticket_of(first), at(2026, 11, 16, 11, 0))
    assert first.counsellor_id != colleague.id
    moves.move(ticket_of(second), at(2026, 11, 16, 9, 0))
    book(office, at(2026, 11, 17, 9, 0))
    third = book(office, at(2026, 11, 17, 9, 0))
    moves.move(ticket_of(third), at(2026, 11, 16, 11, 0))
    assert third.counsellor.id == colleague.id


def test_a_cancelled_or_begun_appointment_is_not_moved(office: Office, clock: Traveller) -> None:
    cancelled, begun = book(office, at(2026, 11, 16, 10, 0)), book(office, at(2026, 11, 16, 9, 0))
    cancellations.cancel(ticket_of(cancelled))
    with pytest.raises(NotOpen):
        moves.move(ticket_of(cancelled), at(2026, 11, 17, 10, 0))
    clock.move_to(at(2026, 11, 16, 9, 0))
    with pytest.raises(TooLate):
        moves.move(ticket_of(begun), at(2026, 11, 17, 10, 0))
    with write_transaction():
        begun.status = Status.ARRIVED
    with pytest.raises(NotOpen):
        moves.move(ticket_of(begun), at(2026, 11, 17, 10, 0))


def test_after_three_moves_people_are_asked_to_call(office: Office) -> None:
    ticket = ticket_of(book(office, at(2026, 11, 16, 9, 0)))
    for day in (17, 18, 24):
        moves.require_movable(ticket)
        moves.move(ticket, at(2026, 11, day, 9, 0))
    with pytest.raises(MovedOften):
        moves.require_movable(ticket)
    with pytest.raises(MovedOften):
        moves.move(ticket, at(2026, 11, 25, 9, 0))
    assert ticket.appointment.starts_at == at(2026, 11, 24, 9, 0)


def test_a_key_that_has_ended_meanwhile_moves_nothing(office: Office) -> None:
    ticket = ticket_of(book(office, at(2026, 11, 16, 9, 0)))
    with write_transaction():
        db.session.execute(Appointment.__table__.update().values(client_key=1))
    with pytest.raises(NotFound):
        moves.move(ticket, at(2026, 11, 17, 9, 0))


def test_what_somebody_with_a_seen_key_moved_can_be_moved_back_and_does_not_count(office: Office) -> None:
    appointment = book(office, at(2026, 11, 16, 9, 0))
    for day in (17, 18, 24):
        moves.move(ticket_of(appointment, Holder.SHOWN), at(2026, 11, day, 9, 0))
    assert appointment.changes[-1].holder is Holder.SHOWN
    back = moves.previous_slot(appointment)
    assert back is not None
    assert back.start == at(2026, 11, 16, 9, 0)
    with pytest.raises(MovedOften):
        moves.move(ticket_of(appointment, Holder.SHOWN), back.start)
    moves.move(ticket_of(appointment), back.start)
    assert (appointment.starts_at, appointment.moves, appointment.changes[-1].holder) == (back.start, 2, Holder.CLIENT)
    assert moves.previous_slot(appointment) is None


def test_there_is_no_way_back_once_somebody_else_has_the_time(office: Office) -> None:
    appointment = book(office, at(2026, 11, 16, 9, 0))
    moves.move(ticket_of(appointment, Holder.SHOWN), at(2026, 11, 17, 9, 0))
    book(office, at(2026, 11, 16, 9, 0))
    assert moves.previous_slot(appointment) is None


def test_there_is_a_way_back_also_within_the_lead_and_off_the_grid(office: Office) -> None:
    book(office, at(2026, 11, 16, 8, 30))
    appointment = book(office, at(2026, 11, 16, 9, 0), several=True)
    moves.move(ticket_of(appointment, Holder.SHOWN), at(2026, 11, 17, 8, 30))
    cancellations.cancel(ticket_of(db.session.scalars(select(Appointment).order_by(Appointment.id)).first()))  # type: ignore[arg-type]
    with write_transaction():
        office.lead_hours = 72
    back = moves.previous_slot(appointment)
    assert back is not None
    moves.move(ticket_of(appointment), back.start)
    assert appointment.starts_at == at(2026, 11, 16, 9, 0)


def test_an_interpreter_is_looked_for_again_with_the_time_that_takes(office: Office) -> None:
    appointment = book(office, at(2026, 11, 23, 10, 0), spoken="ti", interpreter=Interpreter.NEED)
    with write_transaction():
        appointment.interpreting = Interpreting.ARRANGED
        row = next(one for one in office.spoken_languages if one.code == "ti")
        row.ability, row.lead_days = Ability.CAN_ARRANGE, 2
    with pytest.raises(SlotTaken):
        moves.move(ticket_of(appointment), at(2026, 11, 17, 10, 0))
    moves.move(ticket_of(appointment), at(2026, 11, 24, 10, 0))
    assert appointment.interpreting is Interpreting.ASKED


def test_everybody_who_gets_emails_is_told_and_the_act_is_noted(office: Office) -> None:
    appointment = book(office, at(2026, 11, 16, 9, 0), email="samira@example.org")
    moves.move(ticket_of(appointment, Holder.SHOWN), at(2026, 11, 17, 9, 0))
    messages = db.session.scalars(select(OutboxMessage).order_by(OutboxMessage.id)).all()
    assert [(one.kind, one.state.value) for one in messages] == [
        (MessageKind.CONFIRMATION, "withdrawn"),
        (MessageKind.MOVE, "waiting"),
    ]
    assert messages[1].due_at == now()
    noted = db.session.execute(select(AuditEntry.act, AuditEntry.by).order_by(AuditEntry.id)).all()
    assert ("moved", "shown") in [tuple(row) for row in noted]
