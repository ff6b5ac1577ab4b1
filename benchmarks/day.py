"""The counsellor's day as a page, with 500 kept and with very many: asked in turn, without network.

A week of ten counsellors has 500 appointments; the rest lies in their past.
"""

import gc
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from flask import Flask
from sqlalchemy import select

from benchmarks import world
from booking.database import db
from booking.domain.clock import now
from booking.models import Counsellor, Office
from tests import busy_office, staff_factory
from tests.query_counter import capture_queries

COUNSELLORS, A_WEEK = 10, 500
STORED = (A_WEEK, 100_000)
ROUNDS = 60


@dataclass(frozen=True)
class Day:
    """What the page of a day took: milliseconds, the median, and queries."""

    stored: int
    milliseconds: float
    queries: int


def measure(folder: Path) -> list[Day]:
    """Return what the same day takes with each number of appointments kept."""
    with ExitStack() as stack:
        opened = {stored: _open(stack, folder, stored) for stored in STORED}
        queries = {stored: _queries(*one) for stored, one in opened.items()}
        taken: dict[int, list[float]] = {stored: [] for stored in STORED}
        gc.collect()
        for _round in range(ROUNDS):
            for stored, (_app, ask) in opened.items():
                begun = perf_counter()
                ask()
                taken[stored].append((perf_counter() - begun) * 1000)
    return [Day(stored, median(taken[stored]), queries[stored]) for stored in STORED]


def _open(stack: ExitStack, folder: Path, stored: int) -> tuple[Flask, Callable[[], int]]:
    """Return an application with so many appointments, and what asks for the page; it returns the status."""
    url = f"sqlite:///{folder / f'day{stored}.db'}"
    app, office = stack.enter_context(world.office(url, folder, COUNSELLORS))
    monday = _next_monday(office)
    busy_office.insert_appointments(office, busy_office.week(db.session.scalars(select(Counsellor.id)), monday))
    busy_office.insert_past_appointments(A_WEEK, stored // A_WEEK - 1)
    staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))
    client = app.test_client()
    staff_factory.sign_in(client)
    address = f"/desk/agenda/{monday.date() + timedelta(days=1)}"
    return app, lambda: client.get(address).status_code


def _next_monday(office: Office) -> datetime:
    today: date = now().astimezone(office.zone).date()
    return datetime.combine(today + timedelta(days=7 - today.weekday()), time(8, 30), office.zone)


def _queries(app: Flask, ask: Callable[[], int]) -> int:
    with app.app_context(), capture_queries() as statements:
        if ask() != 200:
            raise RuntimeError("the day does not open")
    return len(statements)
