"""What is unusual in bookings from one network."""

from datetime import timedelta

import pytest

from booking.domain.burst_detection import Booking, Burst, find_bursts
from tests.factories import at

NINE = at(2026, 11, 16, 9, 0)


def booked(*minutes: int, has_contact: bool = True) -> list[Booking]:
    """Return bookings so many minutes after nine."""
    return [Booking(NINE + timedelta(minutes=one), has_contact) for one in minutes]


def burst(first: int, last: int) -> Burst:
    """Return a burst in minutes after nine."""
    return Burst(NINE + timedelta(minutes=first), NINE + timedelta(minutes=last))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], []),
        (booked(0, 1, 2, 3), []),
        (booked(0, 1, 2, 3, 59), [burst(0, 59)]),
        (booked(0, 1, 2, 3, 60), []),
        (booked(0, 1, has_contact=False), []),
        (booked(0, 30, 59, has_contact=False), [burst(0, 59)]),
        (booked(0, 30, 60, has_contact=False), []),
        (booked(0, 20, 40, 50, 55, 70, 100), [burst(0, 70)]),
        (booked(0, 1, 2, has_contact=False) + booked(2), [burst(0, 2)]),
        (booked(0, 1, 2, has_contact=False) + booked(200, 201, 202, 203, 204), [burst(0, 2), burst(200, 204)]),
        (booked(4, 2, 0, 3, 1), [burst(0, 4)]),
    ],
)
def test_many_within_an_hour_or_some_without_contact_are_unusual(found: list[Booking], expected: list[Burst]) -> None:
    assert find_bursts(found) == expected


def test_a_burst_holds_its_first_and_last() -> None:
    one = burst(0, 5)
    assert [one.holds(NINE + timedelta(minutes=minute)) for minute in (-1, 0, 5, 6)] == [False, True, True, False]
