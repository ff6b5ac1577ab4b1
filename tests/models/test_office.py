"""What an office knows of itself."""

from datetime import UTC, date, datetime

import pytest
import time_machine

from booking.models import Office


@pytest.mark.parametrize(
    ("zone", "day"),
    [("Europe/Berlin", date(2026, 11, 17)), ("Atlantic/Canary", date(2026, 11, 16)), ("UTC", date(2026, 11, 16))],
)
def test_an_instant_falls_on_the_day_it_is_at_the_office(zone: str, day: date) -> None:
    moment, office = datetime(2026, 11, 16, 23, 30, tzinfo=UTC), Office(timezone=zone)
    assert office.day_of(moment) == day
    with time_machine.travel(moment, tick=False):
        assert office.today() == day
