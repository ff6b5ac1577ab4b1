"""How long a talk takes, how soon and how far ahead one can book."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking.domain.booking_request import BookingRequest
from booking.domain.enums import Interpreter
from booking.domain.policy import Policy
from booking.domain.slots import instant
from tests.domain.hours_oracle import BERLIN, DAYS

POLICY = Policy(BERLIN, minutes=30, long_minutes=60, extra_minutes=15)


@pytest.mark.parametrize(
    ("topic_minutes", "interpreter", "several", "minutes"),
    [
        (None, None, False, 30),
        (20, None, False, 20),
        (45, None, False, 45),
        (None, Interpreter.NO, False, 30),
        (None, Interpreter.NEED, False, 45),
        (None, Interpreter.BRING, False, 45),
        (20, Interpreter.NEED, False, 35),
        (None, None, True, 60),
        (20, None, True, 60),
        (90, None, True, 90),  # the longer of the two
        (None, Interpreter.NEED, True, 75),
        (90, Interpreter.BRING, True, 105),
    ],
)
def test_a_talk_takes_as_long_as_its_topic_its_people_and_its_interpreter(
    topic_minutes: int | None, interpreter: Interpreter | None, several: bool, minutes: int
) -> None:
    assert POLICY.length(topic_minutes, interpreter, several) == timedelta(minutes=minutes)
    requested = BookingRequest(interpreter=interpreter, several=several)
    assert requested.length(POLICY, topic_minutes) == timedelta(minutes=minutes)


def test_a_time_chosen_before_the_interpreter_is_not_made_longer() -> None:
    requested = BookingRequest(interpreter=Interpreter.NEED, allows_for_interpreter=False)
    assert requested.length(POLICY, None) == timedelta(minutes=30)


@pytest.mark.parametrize("change", [date(2026, 3, 29), date(2026, 10, 25)])
def test_the_lead_is_real_hours_across_a_clock_change(change: date) -> None:
    policy = Policy(BERLIN, lead_hours=24)
    evening = instant(change - timedelta(days=1), time(18), BERLIN)
    assert policy.earliest(evening) - evening == timedelta(hours=24)


@pytest.mark.parametrize(
    ("day", "count", "found"),
    [
        (date(2026, 11, 23), 2, date(2026, 11, 25)),
        (date(2026, 11, 27), 2, date(2026, 12, 1)),  # a Friday
        (date(2026, 11, 28), 2, date(2026, 12, 1)),  # on Saturday counting starts with Monday
        (date(2026, 11, 29), 1, date(2026, 11, 30)),
        (date(2026, 12, 23), 2, date(2026, 12, 28)),  # Friday is Christmas Day
        (date(2026, 12, 23), 0, date(2026, 12, 23)),
    ],
)
def test_an_interpreter_needs_working_days(day: date, count: int, found: date) -> None:
    policy = Policy(BERLIN, lead_days=count, holidays=frozenset({date(2026, 12, 25)}))
    assert policy.earliest(instant(day, time(9, 40), BERLIN)) == instant(found, time(9, 40), BERLIN)


HOLIDAYS = st.frozensets(st.integers(0, 40).map(lambda after: date(2026, 3, 20) + timedelta(days=after)), max_size=12)


@given(DAYS | st.dates(date(2026, 3, 20), date(2026, 4, 20)), st.times(), st.integers(1, 10), HOLIDAYS)
def test_in_between_lie_just_so_many_working_days(day: date, wall: time, count: int, holidays: frozenset[date]) -> None:
    now = instant(day, wall, BERLIN)
    earliest = Policy(BERLIN, lead_days=count, holidays=holidays).earliest(now)
    last = earliest.astimezone(BERLIN).date()
    passed = [day + timedelta(days=after) for after in range(1, (last - day).days + 1)]
    working = [one for one in passed if one.isoweekday() <= 5 and one not in holidays]
    assert len(working) == count
    assert working[-1] == last
    assert earliest.astimezone(BERLIN).time() == now.astimezone(BERLIN).time()


@given(st.integers(0, 200), st.integers(0, 5), DAYS)
def test_of_the_two_leads_the_later_one_counts(hours: int, days: int, day: date) -> None:
    now = instant(day, time(10), BERLIN)
    both = Policy(BERLIN, lead_hours=hours, lead_days=days).earliest(now)
    alone = [Policy(BERLIN, lead_hours=hours).earliest(now), Policy(BERLIN, lead_days=days).earliest(now)]
    assert both == max(alone)


@pytest.mark.parametrize("change", [date(2026, 3, 29), date(2026, 10, 25)])
def test_a_new_day_opens_at_eight_by_the_wall_clock_also_when_the_clock_changes(change: date) -> None:
    policy = Policy(BERLIN, horizon_days=42)
    for wall, days in ((time(7, 59, 59), 41), (time(8), 42)):
        assert policy.last_day(instant(change, wall, BERLIN)) == change + timedelta(days=days)


def test_the_day_is_the_offices_day_not_utcs() -> None:
    policy = Policy(BERLIN, horizon_days=42)
    after_midnight = instant(date(2026, 11, 17), time(0, 30), BERLIN)  # still the 16th in UTC
    assert policy.last_day(after_midnight) == date(2026, 11, 17) + timedelta(days=41)


def test_a_start_is_allowed_from_the_lead_to_the_end_of_the_last_day() -> None:
    policy = Policy(BERLIN, lead_hours=2, horizon_days=42)
    now = instant(date(2026, 11, 16), time(9), BERLIN)
    last = date(2026, 12, 28)
    allowed = {
        instant(date(2026, 11, 16), time(10, 59, 59), BERLIN): False,
        instant(date(2026, 11, 16), time(11), BERLIN): True,
        instant(last, time(23, 55), BERLIN): True,
        instant(last + timedelta(days=1), time(0), BERLIN): False,
    }
    assert {start: policy.allows(start, now) for start in allowed} == allowed
