"""Times of day as people write them."""

from datetime import time

import pytest

from booking.domain.date_input.times import parse_time


@pytest.mark.parametrize("text", ["8:30", "08:30", "08.30", "0830", "8 30", " 8:30 Uhr", "8h30", "٠٨:٣٠", "8:\u200e30"])
def test_half_past_eight_is_written_in_many_ways(text: str) -> None:
    assert parse_time(text) == time(8, 30)


def test_a_full_hour_needs_no_minutes() -> None:
    assert [parse_time(text) for text in ("8", "14", "14 Uhr", "14h")] == [time(8), time(14), time(14), time(14)]


@pytest.mark.parametrize("text", ["", "x", "8:3", "24:00", "8:60", "8.30.00", "-8:30", "8:30 pm", "halb neun", "12345"])
def test_what_is_no_time_of_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
        parse_time(text)
