"""Free slots: properties that hold for every schedule, and the rule of decision 2."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from booking.domain.enums import Weekday
from booking.domain.policy import Policy
from booking.domain.slots import Busy, Hours, free_slots, instant, nearest, openings, parse_key, slot_key
from booking.domain.timespan import Timespan
from tests.domain.hours_oracle import BERLIN, World, by_the_minute, offered, worlds


@settings(max_examples=150, deadline=None)
@given(worlds())
def test_the_offer_is_what_a_plain_count_of_cells_finds(world: World) -> None:
    assert [(slot.start, slot.counsellor_id) for slot in offered(world)] == by_the_minute(world)


@settings(max_examples=150, deadline=None)
@given(worlds())
def test_slots_never_overlap_and_avoid_all_that_is_taken(world: World) -> None:
    slots = offered(world)
    opened = openings(world.rules, world.first, world.last, BERLIN, world.holidays)
    for who in (1, 2):
        own = [slot.span for slot in slots if slot.counsellor_id == who]
        assert all(before.end <= after.start for before, after in pairwise(own))
        for span in own:
            assert span.end - span.start == world.length
            assert any(one.counsellor_id == who and one.span.holds(span) for one in opened)
            assert not any(span.overlaps(taken) for whose, taken in world.occupied if whose == who)
            assert not any(span.overlaps(away) for whose, away in world.closures if whose in (None, who))


@settings(max_examples=100, deadline=None)
@given(worlds())
def test_the_public_sees_each_time_once(world: World) -> None:
    """Also where some share their hours and nobody asks for them: 3 and 4 have all hours of the others."""
    shared = [rule._replace(counsellor_id=idle) for rule in world.rules for idle in (3, 4)]
    both = replace(world, rules=world.rules + shared)
    opened = openings(both.rules, world.first, world.last, BERLIN, world.holidays)
    busy = Busy(world.closures, world.occupied)
    shown = free_slots(opened, busy, world.length, world.policy, world.now)
    assert shown == sorted({slot.span for slot in offered(both)})


@settings(max_examples=100, deadline=None)
@given(worlds(), st.randoms(use_true_random=False))
def test_the_same_inputs_in_any_order_give_the_same_slots(world: World, dice: Random) -> None:
    shuffled = replace(
        world,
        rules=dice.sample(world.rules, len(world.rules)),
        closures=dice.sample(world.closures, len(world.closures)),
        occupied=dice.sample(world.occupied, len(world.occupied)),
    )
    assert offered(world) == offered(world) == offered(shuffled)


@settings(max_examples=100, deadline=None)
@given(worlds())
def test_nothing_earlier_than_the_lead_nor_later_than_the_horizon(world: World) -> None:
    policy, now = world.policy, world.now
    for slot in offered(world):
        assert slot.start >= max(now + timedelta(hours=policy.lead_hours), policy.earliest(now))
        assert slot.start.astimezone(BERLIN).date() <= policy.last_day(now)


@pytest.mark.parametrize("change", [date(2026, 3, 29), date(2026, 10, 25)])
def test_slots_keep_their_wall_time_across_a_clock_change(change: date) -> None:
    hours = [Hours(1, Weekday.THURSDAY, time(14, 30), time(18), date(2026, 1, 1), None)]
    now = instant(change - timedelta(days=10), time(0), BERLIN)
    opened = openings(hours, change - timedelta(days=7), change + timedelta(days=7), BERLIN, set())
    slots = free_slots(opened, Busy([], []), timedelta(minutes=30), Policy(BERLIN), now)
    by_day = {}
    for slot in slots:
        local = slot.start.astimezone(BERLIN)
        by_day.setdefault(local.date(), []).append(local.time())
    before, after = by_day.values()
    assert before == after
    assert before[0] == time(14, 30)
    assert slots[0].start.time() != slots[-7].start.time()


def test_the_last_day_of_a_rule_counts() -> None:
    rule = Hours(1, Weekday.MONDAY, time(9), time(10), date(2026, 11, 9), date(2026, 11, 16))
    days = [one.day for one in openings([rule], date(2026, 11, 1), date(2026, 11, 30), BERLIN, set())]
    assert days == [date(2026, 11, 9), date(2026, 11, 16)]


def test_hours_that_touch_are_one_opening() -> None:
    rules = [
        Hours(1, Weekday.MONDAY, time(10), time(11), date(2026, 1, 1), None),
        Hours(1, Weekday.MONDAY, time(9), time(10, 15), date(2026, 1, 1), None),
        Hours(1, Weekday.MONDAY, time(11), time(12), date(2026, 1, 1), None),
    ]
    (opening,) = openings(rules, date(2026, 11, 16), date(2026, 11, 16), BERLIN, set())
    assert opening.span == Timespan(instant(opening.day, time(9), BERLIN), instant(opening.day, time(12), BERLIN))


def test_only_special_hours_open_a_holiday() -> None:
    day = date(2026, 12, 25)
    weekly = Hours(1, Weekday.FRIDAY, time(9), time(10), date(2026, 1, 1), None)
    special = Hours(1, None, time(14), time(15), day, day)
    (opening,) = openings([weekly, special], day, day, BERLIN, {day})
    assert opening.span.start == instant(day, time(14), BERLIN)


def held(policy: Policy, now: datetime, occupied: list[tuple[int, Timespan]] | None = None) -> list[time]:
    """Return the offered wall times of a Monday morning of eight half hours."""
    rule = Hours(1, Weekday.MONDAY, time(8, 30), time(12, 30), date(2026, 1, 1), None)
    opened = openings([rule], date(2026, 11, 16), date(2026, 11, 16), BERLIN, set())
    slots = free_slots(opened, Busy([], occupied or []), timedelta(minutes=30), policy, now)
    return [slot.start.astimezone(BERLIN).time() for slot in slots]


def test_the_last_share_of_each_opening_is_held_back_until_it_is_released() -> None:
    policy = Policy(BERLIN, held_share=0.3, release_hours=24)
    early, late = (instant(date(2026, 11, day), time(11, 30), BERLIN) for day in (12, 15))
    assert held(policy, early)[-1] == time(11)  # ⌊0.3 · 8⌋ = 2 are held
    assert held(policy, late) == held(replace(policy, held_share=0), late)[:7]  # 11:30 is released, 12:00 not yet
    assert len(held(replace(policy, held_share=1.0), early)) == 0


def test_bookings_move_the_grid_but_nothing_reaches_into_what_is_held() -> None:
    policy = Policy(BERLIN, held_share=0.25, release_hours=24)
    start = instant(date(2026, 11, 16), time(8, 30), BERLIN)
    taken = [(1, Timespan(start, start + timedelta(minutes=45)))]
    assert held(policy, instant(date(2026, 11, 12), time(9), BERLIN), taken)[-1] == time(10, 45)


def test_the_horizon_grows_at_eight_in_the_morning() -> None:
    policy = Policy(BERLIN, horizon_days=42)
    for hour, minute, days in ((0, 0, 41), (7, 59, 41), (8, 0, 42), (23, 59, 42)):
        now = instant(date(2026, 11, 16), time(hour, minute), BERLIN)
        assert policy.last_day(now) == date(2026, 11, 16) + timedelta(days=days)


def test_the_nearest_are_three_starts_in_order() -> None:
    rule = Hours(1, Weekday.MONDAY, time(8, 30), time(12, 30), date(2026, 1, 1), None)
    both = [rule, rule._replace(counsellor_id=2)]
    opened = openings(both, date(2026, 11, 16), date(2026, 11, 16), BERLIN, set())
    now = instant(date(2026, 11, 10), time(9), BERLIN)
    slots = free_slots(opened, Busy([], []), timedelta(minutes=30), Policy(BERLIN), now)
    wanted = instant(date(2026, 11, 16), time(10), BERLIN)
    found = [slot.start.astimezone(BERLIN).time() for slot in nearest(slots, wanted, 3)]
    assert found == [time(9, 30), time(10), time(10, 30)]


@given(st.integers(0, 300_000_000_000).map(lambda seconds: datetime(2, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)))
def test_a_key_is_read_as_it_was_written(start: datetime) -> None:
    assert len(slot_key(start)) == 16
    assert parse_key(slot_key(start)) == start


@settings(max_examples=400)
@given(st.text(max_size=20) | st.from_regex(r"\d{8}T\d{6}Z", fullmatch=True))
def test_whatever_is_typed_as_a_key_is_a_time_or_a_value_error(text: str) -> None:
    try:
        start = parse_key(text)
    except ValueError:
        return
    assert slot_key(start) == text


@pytest.mark.parametrize(
    "key",
    [
        "2026-W48-1",
        "20261123T073000",
        "20261123t073000z",
        "20261123T0730Z ",
        "２０２６1123T073000Z",
        "20260230T073000Z",
    ],
)
def test_other_forms_of_dates_are_no_keys(key: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_key(key)
