"""Moving, booking and cancelling at the same moment, before two servers: no time twice, none lost, no e-mail twice."""

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import func, select

from booking.database import db
from booking.domain.booking_request import BookingRequest
from booking.domain.enums import Holder, MessageKind, MessageState, Status
from booking.domain.slots import cells, slot_key
from booking.domain.timespan import Timespan
from booking.models import Appointment, OccupiedCell, OutboxMessage
from booking.services import tickets
from booking.services.offices import offices
from booking.services.schedule import availability
from booking.services.worker import loop
from tests.databases import application
from tests.factories import book
from tests.processes.server_processes import NAME_STEP, Site, form_key, post, site

ROUNDS = 12
Act = Callable[[], int]


@dataclass(frozen=True)
class Person:
    """Somebody with an appointment: its acting key, its UID, and the time it was booked for."""

    key: str
    uid: str
    slot: str


@dataclass
class World:
    """Two servers, people with appointments, and times that are free."""

    servers: Site
    people: list[Person]
    free: list[str]

    def move(self, who: Person, slot: str, server: int) -> Act:
        """Return the act of moving somebody's appointment."""
        return lambda: self._post(who, "move", {"slot": slot}, server)

    def cancel(self, who: Person, server: int, act: str = "cancel") -> Act:
        """Return the act of cancelling somebody's appointment, or of taking that back."""
        return lambda: self._post(who, "cancel", {"act": act}, server)

    def book(self, slot: str, key: str, server: int) -> Act:
        """Return the act of booking a time."""
        return lambda: post(
            self._port(server), NAME_STEP, {"slot": slot, "key": key, "name": "Zofia", "email": "zofia@example.org"}
        )[0]

    def _post(self, who: Person, page: str, fields: dict[str, str], server: int) -> int:
        return post(self._port(server), f"/en/ticket/{who.key}/{page}", fields)[0]

    def _port(self, server: int) -> int:
        return self.servers.ports[server % len(self.servers.ports)]


@contextmanager
def world(engine_url: str, folder: Path, people: int) -> Iterator[World]:
    """Return a world in which everybody has got a confirmation."""
    with application(engine_url, folder):
        office = offices.by_slug("emstek")
        slots = [
            slot_key(slot.start) for slot in availability.offer(office, availability.talk_for(office, BookingRequest()))
        ]
        booked = [book(office, email=f"person{number}@example.org") for number in range(people)]
        made = [
            Person(tickets.key(one, Holder.CLIENT), one.uid, slot_key(one.starts_at.astimezone(UTC))) for one in booked
        ]
        loop.work(once=True, is_stopped=lambda: False, wait=lambda _seconds: None)
    taken = {one.slot for one in made}
    with site(engine_url, folder) as servers:
        servers.serve()
        servers.serve()
        yield World(servers, made, [slot for slot in slots if slot not in taken])
    with application(engine_url, folder):
        check_that_nothing_is_lost()


def at_once(pool: ThreadPoolExecutor, *acts: Act) -> list[int]:
    """Return the statuses of acts that begin at the same moment."""
    together = Barrier(len(acts), timeout=60)

    def begin(act: Act) -> int:
        together.wait()
        return act()

    return list(pool.map(begin, acts))


def check_that_nothing_is_lost() -> None:
    """Assert that cells and standing appointments agree, and that who cancelled gets one e-mail, nobody else any."""
    appointments = db.session.scalars(select(Appointment)).all()
    occupied = {
        (cell.counsellor_id, cell.starts_at): cell.appointment_id for cell in db.session.scalars(select(OccupiedCell))
    }
    meant = [
        ((one.counsellor_id, at), one.id)
        for one in appointments
        if one.status is Status.BOOKED
        for at in cells(Timespan(one.starts_at, one.ends_at))
    ]
    assert occupied == dict(meant)
    assert len(occupied) == len(meant)
    goes = select(OutboxMessage.appointment_id, func.count()).where(
        OutboxMessage.kind == MessageKind.CANCELLATION, OutboxMessage.state != MessageState.WITHDRAWN
    )
    ends = dict(db.session.execute(goes.group_by(OutboxMessage.appointment_id)).all())
    cancelled = {one.id for one in appointments if one.status is Status.CANCELLED and one.email}
    assert ends == dict.fromkeys(cancelled, 1)


def standing(engine_url: str, folder: Path) -> dict[str, str]:
    """Return the time of every standing appointment by its UID."""
    with application(engine_url, folder):
        booked = db.session.scalars(select(Appointment).where(Appointment.status == Status.BOOKED))
        return {one.uid: slot_key(one.starts_at) for one in booked}


def test_two_who_want_to_swap_both_keep_their_time(engine_url: str, tmp_path: Path) -> None:
    with world(engine_url, tmp_path, people=2) as here, ThreadPoolExecutor(2) as pool:
        one, other = here.people
        for _round in range(ROUNDS):
            answers = at_once(pool, here.move(one, other.slot, 0), here.move(other, one.slot, 1))
            assert answers == [409, 409]
    assert standing(engine_url, tmp_path) == {one.uid: one.slot, other.uid: other.slot}


def test_a_time_that_one_moves_to_and_another_books_goes_to_one_of_them(engine_url: str, tmp_path: Path) -> None:
    won = Counter[str]()
    with world(engine_url, tmp_path, people=ROUNDS) as here, ThreadPoolExecutor(3) as pool:
        for number, who in enumerate(here.people):
            wanted = here.free[number]
            key = form_key(here.servers.ports[0], f"{NAME_STEP}&slot={here.free[-1]}")
            time.sleep(1.1)  # nobody types faster
            moved, booked = at_once(pool, here.move(who, wanted, number), here.book(wanted, key, number + 1))
            assert sorted([moved, booked]) == [303, 409]
            won["moved" if moved == 303 else "booked"] += 1
            where = standing(engine_url, tmp_path)
            assert where[who.uid] == (wanted if moved == 303 else who.slot)
            assert list(where.values()).count(wanted) == 1
    assert won.total() == ROUNDS, won


def test_an_appointment_that_is_moved_and_cancelled_at_once_is_cancelled(engine_url: str, tmp_path: Path) -> None:
    with world(engine_url, tmp_path, people=ROUNDS) as here, ThreadPoolExecutor(2) as pool:
        for number, who in enumerate(here.people):
            moved, cancelled = at_once(pool, here.move(who, here.free[number], number), here.cancel(who, number + 1))
            assert cancelled == 303
            assert moved in (303, 409)
    assert standing(engine_url, tmp_path) == {}


def test_many_taps_on_cancel_send_one_email(engine_url: str, tmp_path: Path) -> None:
    with world(engine_url, tmp_path, people=ROUNDS) as here, ThreadPoolExecutor(6) as pool:
        for who in here.people:
            assert at_once(pool, *(here.cancel(who, server) for server in range(6))) == [303] * 6
    assert standing(engine_url, tmp_path) == {}


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_sixteen_people_do_at_once_no_time_is_lost_or_double(
    engine_url: str, tmp_path: Path, seed: int
) -> None:
    dice = random.Random(seed)
    with world(engine_url, tmp_path, people=16) as here, ThreadPoolExecutor(8) as pool:
        few = [one.slot for one in here.people] + here.free[:3]
        for _round in range(ROUNDS * 2):
            acts = [
                here.move(who, dice.choice(few), dice.randrange(2))
                if dice.random() < 0.6
                else here.cancel(who, dice.randrange(2), dice.choice(["cancel", "undo", "undo"]))
                for who in dice.choices(here.people, k=8)
            ]
            assert set(at_once(pool, *acts)) <= {303, 409}
    where = standing(engine_url, tmp_path)
    assert len(set(where.values())) == len(where)
