"""Two desks, and a desk and the public, at the same moment: no time twice, no move lost silently."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Barrier

from flask import Flask
from sqlalchemy import select

from booking.database import db
from booking.domain.enums import Holder, MessageKind
from booking.domain.errors import ChangedMeanwhile, SlotTaken
from booking.domain.slots import cells
from booking.domain.timespan import Timespan
from booking.models import Appointment, AuditEntry, OccupiedCell, Office
from booking.services import tickets
from booking.services.appointments import cancellations
from booking.services.appointments.desk_acts import desk_change_undo, desk_moves
from booking.services.offices import offices
from tests import staff_factory
from tests.desk_acts import BOTH, TEN, move
from tests.factories import at, book, ticket_of
from tests.outbox_messages import states_by_holder
from tests.stored_rows import account_acts


def at_once(app: Flask, *acts: Callable[[Office], object]) -> list[bool]:
    """Do all at the same moment, each with a connection of its own; return whether each was done, sorted."""
    gate = Barrier(len(acts), timeout=60)

    def alone(act: Callable[[Office], object]) -> bool:
        with app.app_context():
            office = offices.by_slug("emstek")
            gate.wait()
            try:
                act(office)
            except (SlotTaken, ChangedMeanwhile):
                return False
            return True

    with ThreadPoolExecutor(len(acts)) as pool:
        return sorted(pool.map(alone, acts))


def to(one: Appointment, start: datetime) -> Callable[[Office], object]:
    """Return the act of a desk that has the appointment's page open."""
    known, version = one.id, one.version
    return lambda office: desk_moves.move(
        staff_factory.counsellor_of(office), known, start, version, told=BOTH, account_id=1
    )


def test_the_desk_and_the_public_at_once_never_share_a_cell(app: Flask, one: Appointment) -> None:
    assert at_once(app, to(one, TEN), lambda office: book(office, TEN)) == [False, True]
    db.session.expire_all()
    taken = db.session.scalars(select(OccupiedCell.starts_at)).all()
    spans = [Timespan(one.starts_at, one.ends_at) for one in db.session.scalars(select(Appointment))]
    assert sorted(taken) == sorted(cell for span in spans for cell in cells(span))


def test_two_desks_at_once_move_it_once(app: Flask, one: Appointment) -> None:
    assert at_once(app, to(one, TEN), to(one, at(2026, 11, 16, 11, 0))) == [False, True]
    assert len(states_by_holder(MessageKind.MOVE)) == 2


def test_two_undos_at_once_move_it_back_once(app: Flask, one: Appointment) -> None:
    start = one.starts_at
    move(one)
    known, version = one.id, one.version

    def undo(office: Office) -> object:
        return desk_change_undo.undo(staff_factory.counsellor_of(office), known, version, account_id=1)

    assert at_once(app, undo, undo) == [True, True]  # the second finds it done
    db.session.expire_all()
    assert (one.starts_at, one.moved_from_at) == (start, None)
    assert account_acts().count("change taken back") == 1


def test_two_undos_of_a_cancellation_at_once_let_it_stand_once(app: Flask, one: Appointment) -> None:
    cancellations.cancel(ticket_of(one))
    key = tickets.key(one, Holder.CLIENT)

    def undo(_office: Office) -> object:
        return cancellations.undo(tickets.by_key(key))

    assert at_once(app, undo, undo) == [True, True]
    db.session.expire_all()
    assert [change.stands for change in one.changes] == [False]
    noted = db.session.scalars(select(AuditEntry.act).where(AuditEntry.appointment_uid == one.uid)).all()
    assert noted.count("cancellation taken back") == 1
