"""How many appointments one network address may book in an hour: only those that succeeded count."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import islice

import pytest
from flask import Flask
from time_machine import Traveller

from booking.database import db
from booking.domain.errors import SlotTaken, TooMany
from booking.models import Appointment, Attempt, Office
from booking.services.offices import offices
from booking.services.schedule import availability
from tests.factories import at, book, half_hour
from tests.stored_rows import BOOKING_TABLES, count_rows

HERE = "203.0.113.7"
HOUSE = "2001:db8:1:2::"
WITH_CONTACT = {"phone": "+4917012345678"}
MOST = 30


def free(office: Office) -> Iterator[dict[str, object]]:
    """Yield what books one free time after the other."""
    for slot in availability.offer(office, half_hour(office)):
        yield {"start": slot.start} | WITH_CONTACT


def fill(office: Office, *networks: str) -> Iterator[dict[str, object]]:
    """Book as often as allowed, each network in turn; return what books the times that are left."""
    times = free(office)
    for number in range(MOST):
        book(office, network=networks[number % len(networks)], **next(times))
    return times


def counted() -> list[int]:
    """Return every counter."""
    return [row.count for row in db.session.query(Attempt)]


def test_the_thirty_first_booking_of_an_hour_is_refused_and_leaves_nothing(office: Office) -> None:
    times = fill(office, HERE)
    before = [count_rows(table) for table in BOOKING_TABLES]
    with pytest.raises(TooMany) as refused:
        book(office, network=HERE, **next(times) | {"email": "late@example.org"})
    assert timedelta() < refused.value.wait <= timedelta(hours=1)
    db.session.expire_all()
    assert [count_rows(table) for table in BOOKING_TABLES] == before
    assert count_rows(Appointment) == MOST
    assert counted() == [MOST]


def test_others_and_the_next_hour_are_not_concerned(office: Office, clock: Traveller) -> None:
    times = fill(office, HERE)
    for network in ("203.0.113.8", "2001:db8::1", None):
        assert book(office, network=network, **next(times))
    clock.shift(timedelta(hours=1))
    assert book(office, network=HERE, **next(times))


def test_what_is_refused_for_another_reason_does_not_count(office: Office) -> None:
    taken = book(office, at(2026, 11, 23, 9, 0)).starts_at
    for _try in range(MOST + 5):
        with pytest.raises(SlotTaken):
            book(office, taken, network=HERE)
    assert counted() == []
    fill(office, HERE)
    assert counted() == [MOST]


def test_a_second_tap_is_never_limited(office: Office) -> None:
    times = free(office)
    first = book(office, network=HERE, form_key="tapped twice", **next(times))
    for _booking in range(MOST - 1):
        book(office, network=HERE, **next(times))
    with pytest.raises(TooMany):
        book(office, network=HERE, **next(times))
    for _tap in range(3):
        assert book(office, network=HERE, form_key="tapped twice", **next(times)).id == first.id
    assert counted() == [MOST]


def test_many_at_once_are_no_more_than_one_by_one(app: Flask, office: Office) -> None:
    def is_booked(wanted: dict[str, object]) -> bool:
        with app.app_context():
            try:
                book(offices.by_slug("emstek"), network=HERE, **wanted)
            except TooMany:
                return False
            return True

    wanted = list(islice(free(office), MOST + 8))
    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(is_booked, wanted)) == MOST
    db.session.commit()
    assert (count_rows(Appointment), counted()) == (MOST, [MOST])


def test_a_household_of_ipv6_is_one_network(office: Office) -> None:
    times = fill(office, f"{HOUSE}1", f"{HOUSE}ffff:0:9")
    with pytest.raises(TooMany):
        book(office, network=f"{HOUSE}abcd", **next(times))
    assert book(office, network="2001:db8:1:3::1", **next(times))


def test_on_the_machine_itself_development_is_free(app: Flask, office: Office) -> None:
    times = fill(office, "127.0.0.1", "::1")
    assert book(office, network="127.0.0.1", **next(times))
    assert counted() == []
