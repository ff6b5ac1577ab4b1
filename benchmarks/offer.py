"""Free slots of one day and of eight weeks, each as a ratio to the floor of the same run.

The floor is one indexed range SELECT of the same appointments through SQLAlchemy Core.
"""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from sqlalchemy import event, select

from benchmarks import world
from booking.database import db
from booking.domain.clock import now
from booking.domain.policy import Talk
from booking.models import Appointment, Office
from booking.services.schedule import availability

STORED = (500, 10_000, 100_000)
ROUNDS = 150


@dataclass(frozen=True)
class Figure:
    """What one size and range took: milliseconds, medians."""

    stored: int
    days: int
    appointments: int
    offer_ms: float
    floor_ms: float
    queries: int

    @property
    def ratio(self) -> float:
        """Return the offer's time in floors."""
        return self.offer_ms / self.floor_ms


def measure(folder: Path) -> list[Figure]:
    """Return the figures of every size, for one day and for eight weeks."""
    figures = []
    for stored in STORED:
        with world.office(f"sqlite:///{folder / f'{stored}.db'}", folder) as (_app, office):
            two = world.fill(office, stored)
            first = now().astimezone(office.zone).date() + timedelta(days=1)
            while first.weekday() != 1:  # a Tuesday has the most
                first += timedelta(days=1)
            figures += [_one(office, two, stored, first, days) for days in (1, 7 * world.WEEKS)]
    return figures


def _one(office: Office, two: list[int], stored: int, first: date, days: int) -> Figure:
    last = first + timedelta(days=days - 1)
    opened = availability.openings(office, first, last, two)
    start, end = opened[0].span.start, max(one.span.end for one in opened)
    statement = select(Appointment.counsellor_id, Appointment.starts_at, Appointment.ends_at).where(
        Appointment.counsellor_id.in_(two), Appointment.starts_at >= start, Appointment.starts_at < end
    )

    talk = Talk(world.HALF_HOUR, office.policy)

    def floor() -> int:
        return len(db.session.execute(statement).all())

    def offer() -> int:
        return len(availability.open_slots(office, first, last, talk, two))

    queries = _queries(offer)
    offer_ms, floor_ms = _side_by_side(offer, floor)
    return Figure(stored, days, floor(), offer_ms, floor_ms, queries)


def _side_by_side(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    times: dict[Callable[[], object], list[float]] = {one: [], other: []}
    gc.collect()
    gc.disable()
    for _round in range(ROUNDS):
        for act, taken in times.items():
            begun = perf_counter()
            act()
            taken.append((perf_counter() - begun) * 1000)
    gc.enable()
    return median(times[one]), median(times[other])


def _queries(act: Callable[[], object]) -> int:
    seen: list[str] = []

    def note(*arguments: object) -> None:
        seen.append(str(arguments[2]))

    act()
    event.listen(db.engine, "before_cursor_execute", note)
    act()
    event.remove(db.engine, "before_cursor_execute", note)
    return sum(text.lstrip("( ").startswith("SELECT") for text in seen)
