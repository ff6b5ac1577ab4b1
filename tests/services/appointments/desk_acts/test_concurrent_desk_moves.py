"""Two desks, and a desk and the public, at the same moment: no time twice, no move lost silently."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Barrier

from flask import Flask
from sqlalchemy import select

from booking.database import db
from booking.domain.enums import MessageKind
from booking.domain.errors import ChangedMeanwhile, SlotTaken
from booking.domain.slots import cells
from booking.domain.timespan import Timespan
from booking.models import Appointment, OccupiedCell, Office
from booking.services.appointments.desk_acts import desk_moves
from booking.services.offices import offices
from tests import staff_factory
from tests.desk_acts import BOTH, TEN
from tests.factories import at, book
from tests.outbox_messages import states_by_holder


def at_once(app: Flask, *acts: Callable[[Office], object]) -> list[bool]:
    """Do all at the same moment, each with a connection of its own; return whether each was done, sorted."""
    gate = Barrier(len(acts))

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
