"""A zone as calendars read it has the offsets that the zone has."""

from zoneinfo import ZoneInfo

import pytest

from booking.domain.vtimezone import vtimezone
from tests.calendar_conformance.content_lines import read
from tests.calendar_conformance.points import check_zone

TWICE_A_YEAR = [
    "Europe/Berlin",
    "Atlantic/Canary",
    "Atlantic/Azores",
    "Europe/Dublin",  # its winter time is the exception
    "America/New_York",
    "Australia/Lord_Howe",  # half an hour
]


@pytest.mark.parametrize("name", TWICE_A_YEAR)
def test_the_offsets_are_right_at_every_change_and_between(name: str) -> None:
    calendar = f"BEGIN:VCALENDAR\r\n{vtimezone(ZoneInfo(name))}END:VCALENDAR\r\n"
    check_zone(read(calendar.encode()), ZoneInfo(name))


def test_clocks_that_never_change_have_one_offset() -> None:
    assert vtimezone(ZoneInfo("Asia/Kabul")).splitlines()[1:-1] == [
        "TZID:Asia/Kabul",
        "BEGIN:STANDARD",
        "DTSTART:19960101T000000",
        "TZNAME:+0430",
        "TZOFFSETFROM:+0430",
        "TZOFFSETTO:+0430",
        "END:STANDARD",
    ]


def test_a_zone_whose_changes_are_no_yearly_rule_is_refused() -> None:
    with pytest.raises(ValueError, match="on another day"):
        vtimezone(ZoneInfo("Asia/Jerusalem"))
