"""Counting: by month and one property, in the same transaction, and nobody can be found in it."""

from datetime import UTC, date

import pytest
from sqlalchemy import select

from booking.database import db, write_transaction
from booking.models import Office, Tally
from booking.services.records import tally
from tests.factories import at, book


def counted() -> dict[tuple[date, str, str], int]:
    """Return every counter, as the store has it."""
    db.session.expire_all()
    return {(row.month_on, row.kind, row.value): row.count for row in db.session.scalars(select(Tally))}


def test_each_month_has_its_own_counters(office: Office) -> None:
    for start in (at(2026, 11, 30, 9, 0), at(2026, 12, 1, 9, 0), at(2026, 12, 2, 9, 0)):
        book(office, start, spoken="ar")
    languages = {month: count for (month, kind, _value), count in counted().items() if kind == "language"}
    assert languages == {date(2026, 11, 1): 1, date(2026, 12, 1): 2}


def test_the_month_is_the_offices_not_utcs(office: Office) -> None:
    appointment = book(office)
    with write_transaction():
        appointment.starts_at = at(2026, 12, 1, 0, 30).astimezone(UTC)  # still November there
        appointment.ends_at = at(2026, 12, 1, 1, 0).astimezone(UTC)
        tally.count(appointment, "missed")
    assert counted()[date(2026, 12, 1), "outcome", "missed"] == 1


def test_a_later_outcome_is_counted_alone(office: Office) -> None:
    appointment = book(office, spoken="ti")
    before = counted()
    with write_transaction():
        tally.count(appointment, "cancelled")
    after = counted()
    assert {key: after[key] for key in after.keys() - before.keys()} == {(date(2026, 11, 1), "outcome", "cancelled"): 1}
    assert {key: after[key] for key in before} == before


def test_what_is_not_said_is_counted_as_unknown(office: Office) -> None:
    book(office)
    book(office, spoken="not a language")
    assert counted()[date(2026, 11, 1), "language", "unknown"] == 2


def test_an_act_that_fails_counts_nothing(office: Office) -> None:
    appointment = book(office)
    before = counted()

    def count_and_fail() -> None:
        with write_transaction():
            tally.count(appointment, "booked")
            assert counted() != before
            raise LookupError

    with pytest.raises(LookupError):
        count_and_fail()
    assert counted() == before


def test_a_counter_names_nobody() -> None:
    assert {column.name for column in Tally.__table__.columns} == {"office_id", "month_on", "kind", "value", "count"}
