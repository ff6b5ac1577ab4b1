"""Dates as people write them, in the digits of any script; where words for days are given, in these too."""

import re
import unicodedata
from datetime import date, timedelta

from booking.domain.date_input.day_words import DayWords

YEARS_BACK, YEARS_AHEAD = 2, 10
JUST_GONE_BY = timedelta(days=30)
NEAR_AT_THE_DESK = timedelta(days=61)
# Dot, slash, dash or space, what other scripts write for them, and the comma that is a slip for the dot.
_BETWEEN = re.compile(r"\s*[./,،٫؍。．・／\\\-‐‑‒–—−]\s*|\s+")
_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})(?:\.(?P<year>\d{4}|\d{2}))?")
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})\.(?P<month>\d{1,2})\.(?P<day>\d{1,2})")


def parse_day(text: str, today: date, *, words: DayWords | None = None, back: timedelta = JUST_GONE_BY) -> date:
    """Return the day meant by `24.11.`, `24.11.26`, `24/11/2026` or `2026-11-24`; ValueError for anything else.

    With `words` also by `24. November`, `Mo`, `tomorrow`, `in 2 weeks`. Without a year it is the next such day, but
    one of the last days, as many as `back`, has only just gone by. A year far from now is of another calendar, or a
    slip.
    """
    latin = "".join(map(_latin, text)).strip()
    if words:
        if meant := words.day(latin, today):
            return _near(meant, today)
        latin = words.in_numbers(latin)
    dotted = _BETWEEN.sub(".", latin).strip(".")
    found = _DAY_FIRST.fullmatch(dotted) or _YEAR_FIRST.fullmatch(dotted)
    if found is None:
        raise ValueError("not a date")
    day, month = int(found["day"]), int(found["month"])
    if found["year"] is None:
        return _without_year(day, month, today - back)
    year = int(found["year"]) + (2000 if len(found["year"]) == 2 else 0)
    return _near(date(year, month, day), today)


def _latin(character: str) -> str:
    """Return a digit as Latin, nothing for a mark that cannot be seen, else the character."""
    if unicodedata.category(character) == "Cf":
        return ""
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


def _near(day: date, today: date) -> date:
    if not today.year - YEARS_BACK <= day.year <= today.year + YEARS_AHEAD:
        raise ValueError("a year far from now")
    return day


def _without_year(day: int, month: int, earliest: date) -> date:
    """Return the first such day from one on; the 29th of February may be some years away."""
    for year in range(earliest.year, earliest.year + YEARS_AHEAD):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= earliest:
            return found
    raise ValueError("no such day")
