"""What is left of a gap, and when her half of the day is over."""

from datetime import UTC, datetime

import pytest

from booking.domain import gaps
from booking.domain.enums import Part
from booking.domain.timespan import Timespan
from tests.factories import BERLIN, at

SPLIT = ((8, 30, 12, 30), (14, 30, 16, 0))
WHOLE = ((8, 0, 16, 0),)


def day(*hours: tuple[int, int, int, int]) -> list[Timespan]:
    """Return openings of a Tuesday."""
    return [Timespan(at(2026, 11, 17, a, b), at(2026, 11, 17, c, d)) for a, b, c, d in hours]


@pytest.mark.parametrize(
    ("hours", "start", "part", "end"),
    [
        (SPLIT, (9, 0), Part.MORNING, (12, 30)),
        (SPLIT, (12, 0), Part.MORNING, (12, 30)),
        (SPLIT, (15, 0), Part.AFTERNOON, (16, 0)),
        (WHOLE, (9, 0), Part.MORNING, (12, 0)),
        (WHOLE, (12, 0), Part.AFTERNOON, (16, 0)),
    ],
)
def test_a_morning_ends_with_its_opening_or_at_noon(
    hours: tuple[tuple[int, int, int, int], ...], start: tuple[int, int], part: Part, end: tuple[int, int]
) -> None:
    assert gaps.half_day(at(2026, 11, 17, *start), day(*hours), BERLIN) == (part, at(2026, 11, 17, *end))


def test_a_gap_that_has_begun_goes_on_from_the_next_five_minutes() -> None:
    free = Timespan(at(2026, 11, 17, 9, 0), at(2026, 11, 17, 10, 0))
    assert gaps.gap_around(free, day(*SPLIT), at(2026, 11, 16, 9, 0), BERLIN).start == free.start
    begun = gaps.gap_around(free, day(*SPLIT), at(2026, 11, 17, 9, 1), BERLIN)
    assert begun == gaps.Gap(at(2026, 11, 17, 9, 5), free, Part.MORNING, at(2026, 11, 17, 12, 30), is_now=True)
    assert gaps.gap_around(free, day(*SPLIT), at(2026, 11, 17, 9, 55), BERLIN).start == at(2026, 11, 17, 9, 55)
    assert gaps.gap_around(free, day(*SPLIT), at(2026, 11, 17, 9, 56), BERLIN) is None


def test_the_last_gap_of_a_half_day_has_no_rest_beyond_it() -> None:
    free = Timespan(at(2026, 11, 17, 11, 0), at(2026, 11, 17, 12, 30))
    assert gaps.gap_around(free, day(*SPLIT), at(2026, 11, 16, 9, 0), BERLIN).rest_until is None
    after_noon = Timespan(at(2026, 11, 17, 12, 0), at(2026, 11, 17, 12, 30))
    assert gaps.gap_around(after_noon, day(*SPLIT), at(2026, 11, 16, 9, 0), BERLIN).rest_until is None


def test_steps_are_multiples_of_five_minutes() -> None:
    assert gaps.next_step(datetime(2026, 11, 17, 9, 0, tzinfo=UTC)) == datetime(2026, 11, 17, 9, 0, tzinfo=UTC)
    assert gaps.next_step(datetime(2026, 11, 17, 9, 0, 0, 1, tzinfo=UTC)) == datetime(2026, 11, 17, 9, 5, tzinfo=UTC)
    assert gaps.is_step(at(2026, 11, 17, 9, 5))
    assert not gaps.is_step(at(2026, 11, 17, 9, 4))


def test_a_stretch_until_midnight_is_no_part_of_a_day() -> None:
    assert gaps.is_within_a_day(Timespan(at(2026, 11, 17, 9, 0), at(2026, 11, 17, 12, 0)), BERLIN)
    assert not gaps.is_within_a_day(Timespan(at(2026, 11, 17, 0, 0), at(2026, 11, 18, 0, 0)), BERLIN)
