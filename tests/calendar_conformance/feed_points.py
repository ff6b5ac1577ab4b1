"""The acceptance list of docs/developers/calendar.md for a feed: A, B, C and T for each entry, F for the whole."""

from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from tests.calendar_conformance.content_lines import Component, read, syntax_faults
from tests.calendar_conformance.points import BERLIN, SENSITIVE, _check_event, check_zone

ALWAYS = {"VERSION", "PRODID", "CALSCALE"}
OF_FEEDS = ("NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL")


def check_feed(data: bytes, *, starts: list[datetime], language: str, zone: ZoneInfo = BERLIN) -> list[Component]:
    """Assert that a feed holds entries at these instants and no others, each by all points; return them."""
    assert syntax_faults(data) == []
    calendar = read(data)
    assert calendar.one("VERSION").value == "2.0", "B1"
    assert "Sprechstunde" in calendar.one("PRODID").value, "B1"
    names = [one.name for one in calendar.properties]
    assert set(names) - ALWAYS == set(OF_FEEDS), "B3 B4 F1"
    assert len(set(names)) == len(names), "F1"
    assert {part.name for part in calendar.parts} <= {"VTIMEZONE", "VEVENT"}, "B5"
    _check_subscription(calendar)
    check_zone(calendar, zone)
    events = calendar.parts_named("VEVENT")
    assert len(events) == len(starts), "B5"
    for event, start in zip(events, starts, strict=True):
        _check_event(event, start, language, None, has_alarms=False, zone=zone)
    uids = [event.one("UID").value for event in events]
    assert len(set(uids)) == len(uids), "F3"
    assert all(one <= after for one, after in pairwise(starts)), "in order"
    return events


def _check_subscription(calendar: Component) -> None:
    name, shown = calendar.one("NAME"), calendar.one("X-WR-CALNAME")
    assert name.text == shown.text != "", "F1"
    assert "\n" not in name.text, "F1"
    often, seldom = calendar.one("REFRESH-INTERVAL"), calendar.one("X-PUBLISHED-TTL")
    assert often.parameters == {"VALUE": "DURATION"}, "F2"
    assert seldom.parameters == {}, "F2"
    assert often.value == seldom.value == "PT15M", "F2"


def check_feed_privacy(data: bytes, forbidden: list[str]) -> None:
    """Assert that a feed tells no more than it may: no sensitive word, nothing of these, no address of a person."""
    calendar = read(data)
    properties = [one for part in (calendar, *calendar.parts_named("VEVENT")) for one in part.properties]
    shown = " ".join(f"{one.text} {one.parameters}" for one in properties).casefold()
    for word in (*SENSITIVE, *forbidden, "@", "/ticket/", "/feed/"):
        assert word.casefold() not in shown, f"P {word}"
