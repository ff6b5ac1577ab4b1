"""A zone as calendars read it: a VTIMEZONE (RFC 5545 §3.6.5) with the yearly rules that are in force.

By hand, since what icalendar makes is read an hour wrong by several calendars: RRULE, no RDATE, no COMMENT.
"""

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from typing import NamedTuple
from zoneinfo import ZoneInfo

FIRST_YEAR = 1996  # since then the clocks of the European Union change on the same days
LAST_WEEK = 5
# The last line of a zone's file (RFC 9636 §3.3): `WET0WEST,M3.5.0/1,M10.5.0`, offsets counted to the west.
_NAME, _OFFSET, _RULE = r"<[^>]+>|[A-Za-z]+", r"[+-]?\d+(?::\d+)?", r"M\d+\.\d+\.\d+(?:/[\d:+-]+)?"
_FOOTER = re.compile(
    f"(?P<name>{_NAME})(?P<west>{_OFFSET})(?:(?P<other>{_NAME})(?P<other_west>{_OFFSET})?,(?P<to>{_RULE}),(?P<back>{_RULE}))?"
)
_DAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")


class _Time(NamedTuple):
    """What the clocks show for a part of the year."""

    offset: timedelta
    name: str


@cache
def vtimezone(zone: ZoneInfo) -> str:
    """Return the component; ValueError for a zone whose clocks do not change by two rules that hold every year."""
    content = files("tzdata").joinpath("zoneinfo", *zone.key.split("/")).read_bytes()
    found = _FOOTER.fullmatch(content.rstrip(b"\n").rpartition(b"\n")[2].decode("ascii"))
    if found is None:
        raise ValueError(f"the clocks of {zone.key} change by no yearly rule")
    usual = _Time(-_duration(found["west"]), found["name"].strip("<>"))
    if found["other"]:
        west = found["other_west"]
        other = _Time(-_duration(west) if west else usual.offset + timedelta(hours=1), found["other"].strip("<>"))
        parts = [*_part(usual, other, found["to"]), *_part(other, usual, found["back"])]
    else:
        parts = _observance("STANDARD", datetime(FIRST_YEAR, 1, 1), usual, usual)  # noqa: DTZ001 - wall-clock time
    return "\r\n".join(["BEGIN:VTIMEZONE", f"TZID:{zone.key}", *parts, "END:VTIMEZONE", ""])


def _part(before: _Time, after: _Time, rule: str) -> list[str]:
    day, _slash, at = rule.removeprefix("M").partition("/")
    month, week, weekday = map(int, day.split("."))
    days = [date(FIRST_YEAR, month, number + 1) for number in range(monthrange(FIRST_YEAR, month)[1])]
    fitting = [one for one in days if one.isoweekday() % 7 == weekday]
    is_last = week == LAST_WEEK
    first = datetime.combine(fitting[-1 if is_last else week - 1], time()) + _duration(at or "2")
    if first.date() not in fitting:
        raise ValueError(f"{rule} changes the clocks on another day")
    nth = f"{-1 if is_last else week}{_DAYS[weekday]}"
    kind = "DAYLIGHT" if after.offset > before.offset else "STANDARD"
    return _observance(kind, first, before, after, f"RRULE:FREQ=YEARLY;BYMONTH={month};BYDAY={nth}")


def _observance(kind: str, first: datetime, before: _Time, after: _Time, *rule: str) -> list[str]:
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{first:%Y%m%dT%H%M%S}",
        *rule,
        f"TZNAME:{after.name}",
        f"TZOFFSETFROM:{_signed(before.offset)}",
        f"TZOFFSETTO:{_signed(after.offset)}",
        f"END:{kind}",
    ]


def _duration(text: str) -> timedelta:
    """Return hours and minutes, `-1` or `4:30`."""
    hours, _colon, minutes = text.lstrip("+-").partition(":")
    length = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return -length if text.startswith("-") else length


def _signed(offset: timedelta) -> str:
    minutes = abs(offset) // timedelta(minutes=1)
    return f"{'-' if offset < timedelta() else '+'}{minutes // 60:02}{minutes % 60:02}"
