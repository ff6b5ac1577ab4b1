"""The two nights in which the clock changes, for offices that are open even then."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from booking.domain.enums import Weekday
from booking.domain.policy import Policy
from booking.domain.slots import Busy, CounsellorSlot, Hours, instant, openings, slots_by_counsellor
from tests.domain.hours_oracle import BERLIN, LENGTHS, wall

SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
# Quarters of an hour from 01:00 to 04:30, most of which the change of the clock touches.
NIGHT = st.tuples(st.integers(4, 14), st.integers(1, 4)).map(
    lambda drawn: (wall(drawn[0] * 15), wall((drawn[0] + drawn[1]) * 15))
)


def offered(day: date, stretches: list[tuple[time, time]], length: timedelta) -> list[CounsellorSlot]:
    """Return what one counsellor offers on a Sunday with these hours."""
    rules = [Hours(1, Weekday.SUNDAY, *stretch, date(2026, 1, 1), None) for stretch in stretches]
    opened = openings(rules, day, day, BERLIN, set())
    now = datetime.combine(day - timedelta(days=10), time(9), BERLIN)
    return slots_by_counsellor(opened, Busy([], []), length, Policy(BERLIN), now)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from([SPRING, AUTUMN]), st.lists(NIGHT, min_size=1, max_size=4), LENGTHS)
def test_no_slots_of_a_night_overlap(day: date, stretches: list[tuple[time, time]], length: timedelta) -> None:
    slots = offered(day, stretches, length)
    assert all(before.end <= after.start for before, after in pairwise(slots))
    assert all(slot.end - slot.start == length for slot in slots)


def test_hours_that_meet_only_because_the_clock_jumps_are_one_opening() -> None:
    rules = [
        Hours(1, Weekday.SUNDAY, time(1), time(2, 45), date(2026, 1, 1), None),
        Hours(1, Weekday.SUNDAY, time(3), time(4), date(2026, 1, 1), None),
    ]
    (opening,) = openings(rules, SPRING, SPRING, BERLIN, set())
    assert opening.span.end - opening.span.start == timedelta(hours=2)


def test_hours_that_lie_in_the_skipped_hour_open_nothing() -> None:
    rule = Hours(1, Weekday.SUNDAY, time(2, 30), time(3), date(2026, 1, 1), None)
    assert openings([rule], SPRING, SPRING, BERLIN, set()) == ()


@pytest.mark.parametrize(("day", "hours"), [(SPRING, 2), (date(2026, 4, 5), 3), (AUTUMN, 4)])
def test_a_night_is_as_long_as_it_really_is(day: date, hours: int) -> None:
    assert len(offered(day, [(time(1), time(4))], timedelta(hours=1))) == hours


@pytest.mark.parametrize(("day", "utc"), [(SPRING, 6), (AUTUMN, 7)])
def test_the_day_after_the_change_begins_at_its_wall_time(day: date, utc: int) -> None:
    first = offered(day, [(time(8), time(9))], timedelta(minutes=30))[0]
    assert first.start == datetime(day.year, day.month, day.day, utc, tzinfo=UTC) == instant(day, time(8), BERLIN)
