"""What acts leave behind of an appointment, and what of it can still be undone."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import ChangeKind, Holder, Interpreter, Interpreting, Status
from booking.domain.policy import UNDO_WINDOW
from booking.models import Account, Appointment, AppointmentChange, Office
from booking.models.encryption import Encrypted
from booking.services.accounts.agenda_access import AgendaAccess
from booking.services.appointments import attendance, cancellations, changes, durations, interpreter_status, moves
from booking.services.appointments.desk_acts import desk_booking_undo, desk_change_undo, desk_moves
from booking.services.desk import burst_acts
from booking.services.privacy import erasure
from tests import staff_factory
from tests.desk_acts import enter
from tests.factories import at, book, ticket_of
from tests.stored_rows import count_rows

NINE, TEN, ELEVEN = (at(2026, 11, 16, hour, 0) for hour in (9, 10, 11))
Acted = tuple[ChangeKind, Holder | None, datetime | None]


@pytest.fixture(autouse=True)
def desk(office: Office) -> Account:
    """Return the account of the office's counsellor."""
    return staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))


def kept(one: Appointment) -> list[Acted]:
    """Return what was done to it: what, by whose key, and the start before."""
    db.session.expire_all()
    return [(change.kind, change.holder, change.before_starts_at) for change in one.changes]


def open_kinds(one: Appointment) -> set[ChangeKind]:
    """Return what could be undone now."""
    db.session.expire_all()
    return {change.kind for change in one.changes if change.can_be_undone(now())}


def test_an_act_keeps_by_whom_and_what_was_before(office: Office, desk: Account) -> None:
    one = book(office, NINE)
    moves.move(ticket_of(one), TEN)
    desk_moves.move(one.counsellor, one.id, ELEVEN, one.version, told=(), account_id=desk.id)
    cancellations.cancel(ticket_of(one, Holder.SHOWN))
    assert kept(one) == [
        (ChangeKind.MOVED, Holder.CLIENT, NINE),
        (ChangeKind.MOVED, None, TEN),
        (ChangeKind.CANCELLED, Holder.SHOWN, ELEVEN),
    ]
    last = one.changes[-1]
    assert (last.before_status, last.before_counsellor_id) == (Status.BOOKED, one.counsellor_id)
    assert last.before_ends_at == one.ends_at
    assert last.undoable_until == last.changed_at + UNDO_WINDOW


def test_no_column_can_hold_anything_of_a_person(office: Office) -> None:
    columns = AppointmentChange.__table__.columns
    assert not any(isinstance(column.type, Encrypted) for column in columns)
    assert columns.keys() == [
        *("id", "appointment_id", "batch", "kind", "holder", "changed_at", "undoable_until", "undone_at"),
        *("undone_with_card", "before_starts_at", "before_ends_at", "before_counsellor_id"),
        *("before_interpreting", "before_status"),
    ]


def test_what_the_public_moved_is_kept_and_cannot_be_undone(office: Office) -> None:
    one = book(office, NINE)
    moves.move(ticket_of(one), TEN)
    assert open_kinds(one) == set()


def test_a_later_act_closes_what_was_done_before(office: Office, desk: Account) -> None:
    one = book(office, NINE)
    durations.change(one.counsellor, one.id, 45, one.version, told=(), account_id=desk.id)
    assert open_kinds(one) == {ChangeKind.LENGTH}
    desk_moves.move(one.counsellor, one.id, TEN, one.version, told=(), account_id=desk.id)
    assert open_kinds(one) == {ChangeKind.MOVED}
    cancellations.cancel_at_desk(one.counsellor, one.id, one.version, (), desk.id)
    assert open_kinds(one) == {ChangeKind.CANCELLED}
    cancellations.undo_at_desk(one.counsellor, one.id, one.version, desk.id)
    assert open_kinds(one) == set()


def test_an_entry_stays_open_beside_what_is_recorded_of_it(office: Office, desk: Account) -> None:
    one = enter(staff_factory.counsellor_of(office), spoken="fa", interpreter=Interpreter.NEED)
    assert one.interpreting is Interpreting.ASKED
    act = {"told": (), "account_id": desk.id}
    interpreter_status.record(one.counsellor, one.id, Interpreting.ARRANGED, one.version, **act)
    assert open_kinds(one) == {ChangeKind.ENTERED, ChangeKind.INTERPRETER}
    desk_change_undo.undo(one.counsellor, one.id, one.version, desk.id)
    assert open_kinds(one) == {ChangeKind.ENTERED}
    desk_booking_undo.undo(one.counsellor, one.id, one.version, desk.id)
    assert kept(one) == []


def test_what_is_recorded_of_the_day_closes_nothing(office: Office, desk: Account, clock: Traveller) -> None:
    one = book(office, NINE)
    clock.move_to(NINE)
    durations.change(one.counsellor, one.id, 45, one.version, told=(), account_id=desk.id)
    attendance.record(one.counsellor, one.id, Status.ARRIVED, one.version, desk.id)
    assert open_kinds(one) == {ChangeKind.LENGTH}
    assert desk_change_undo.undo(one.counsellor, one.id, one.version, desk.id).minutes() == 30


def test_an_undone_move_shows_the_one_before_it_again(office: Office, desk: Account, clock: Traveller) -> None:
    one = book(office, NINE)
    moves.move(ticket_of(one, Holder.SHOWN), TEN)
    desk_moves.move(one.counsellor, one.id, ELEVEN, one.version, told=(), account_id=desk.id)
    assert (one.moved_from_at, one.moved_with_card) == (TEN, False)
    clock.shift(UNDO_WINDOW - timedelta(seconds=1))
    desk_change_undo.undo(one.counsellor, one.id, one.version, desk.id)
    assert (one.starts_at, one.moved_from_at, one.moved_with_card) == (TEN, NINE, True)


def test_a_group_shares_a_batch_and_is_undone_as_one(office: Office, desk: Account) -> None:
    network = "203.0.113.7"
    made = [book(office, start, network=network) for start in (NINE, TEN, ELEVEN)]
    agenda = AgendaAccess(staff_factory.counsellor_of(office))
    burst_acts.cancel(agenda, {one.id: one.version for one in made}, is_told=False, account_id=desk.id)
    db.session.expire_all()
    (batch,) = set(db.session.scalars(select(AppointmentChange.batch)))
    assert batch is not None
    outcome = burst_acts.undo(agenda, {one.id: one.version for one in made}, desk.id)
    assert (len(outcome.done), outcome.left) == (3, [])
    assert all(one.changes[-1].undone_at == now() for one in outcome.done)
    single = book(office, at(2026, 11, 17, 10, 0))
    assert cancellations.cancel(ticket_of(single)).changes[-1].batch is None


def test_nothing_stays_of_an_appointment_that_is_deleted(office: Office) -> None:
    one = book(office, NINE)
    moves.move(ticket_of(one), TEN)
    assert count_rows(AppointmentChange) == 1
    erasure.erase(ticket_of(one))
    assert count_rows(AppointmentChange) == 0


def test_the_newest_open_change_is_known_even_when_its_time_is_over(
    office: Office, desk: Account, clock: Traveller
) -> None:
    one = book(office, NINE)
    desk_moves.move(one.counsellor, one.id, TEN, one.version, told=(), account_id=desk.id)
    clock.shift(UNDO_WINDOW)
    assert changes.newest_open(one, *changes.OF_THE_DESK) is one.changes[-1]
    assert changes.undoable(one, *changes.OF_THE_DESK) is None
