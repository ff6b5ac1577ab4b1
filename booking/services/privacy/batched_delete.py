"""Rows taken in batches, each one short write transaction, so that nobody waits long for a lock."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import InstrumentedAttribute

from booking.database import db, write_transaction
from booking.domain.retention import Term
from booking.domain.slots import instant
from booking.models import Office
from booking.services.offices import offices

BATCH = 500


def for_each_office(take: Callable[[Office, date], int]) -> int:
    """Return how many rows `take` took of all offices; it gets an office and the day it is there."""
    return sum(_of_office(office, take) for office in offices.all_offices())


def _of_office(office: Office, take: Callable[[Office, date], int]) -> int:
    today = office.today()
    return repeat_until_done(lambda: take(office, today), office)


def repeat_until_done(take: Callable[[], int], office: Office | None = None) -> int:
    """Return how many rows were taken, batch after batch, until one is not full."""
    total = 0
    while True:
        with write_transaction(office):
            taken = take()
        total += taken
        if taken < BATCH:
            return total


def batch_of_ids(key: InstrumentedAttribute[int], *which: ColumnElement[bool]) -> Sequence[int]:
    """Return the keys of the rows that are next."""
    return db.session.scalars(select(key).where(*which).limit(BATCH)).all()


def delete_rows(key: InstrumentedAttribute[Any], ids: Sequence[int]) -> int:
    """Return how many rows of the key's table were asked to go."""
    db.session.execute(delete(key.class_).where(key.in_(ids)))
    return len(ids)


def end_of_term(term: Term, office: Office, today: date) -> datetime:
    """Return the instant before which everything is past its term, a midnight of the office."""
    return instant(term.first_kept(today), time(), office.zone)
