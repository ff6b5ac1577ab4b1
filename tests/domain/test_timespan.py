"""Stretches of time and what is left of them, compared with sets of minutes."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from booking.domain.timespan import Timespan, minus

ZERO = datetime(2026, 11, 16, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
SPANS = st.builds(
    lambda start, length: Timespan(ZERO + MINUTE * start, ZERO + MINUTE * (start + length)),
    st.integers(0, 60),
    st.integers(1, 30),
)


def minutes(*spans: Timespan) -> set[datetime]:
    """Return every minute of the stretches."""
    return {span.start + MINUTE * after for span in spans for after in range((span.end - span.start) // MINUTE)}


@given(SPANS, SPANS)
def test_two_overlap_if_they_share_a_minute(one: Timespan, other: Timespan) -> None:
    assert one.overlaps(other) is other.overlaps(one) is bool(minutes(one) & minutes(other))


@given(SPANS, SPANS)
def test_one_holds_another_if_it_has_all_its_minutes(one: Timespan, other: Timespan) -> None:
    assert one.holds(other) is (minutes(other) <= minutes(one))


@given(SPANS, st.integers(1, 40))
def test_pieces_follow_each_other_from_the_start_and_less_than_one_is_left(span: Timespan, length: int) -> None:
    pieces = span.cut(MINUTE * length)
    edges = [span.start, *(piece.end for piece in pieces)]
    assert [piece.start for piece in pieces] == edges[:-1]
    assert all(piece.end - piece.start == MINUTE * length for piece in pieces)
    assert timedelta(0) <= span.end - edges[-1] < MINUTE * length


@given(SPANS, st.lists(SPANS, max_size=5))
def test_what_is_left_has_just_the_minutes_that_nothing_took(span: Timespan, taken: list[Timespan]) -> None:
    left = minus([span], taken)
    assert minutes(*left) == minutes(span) - minutes(*taken)
    assert all(before.end < after.start for before, after in pairwise(left))


@given(st.lists(SPANS, max_size=4), st.lists(SPANS, max_size=4))
def test_of_several_each_keeps_its_own_rest(spans: list[Timespan], taken: list[Timespan]) -> None:
    left = minus(spans, taken)
    assert left == sorted(rest for span in spans for rest in minus([span], taken))
