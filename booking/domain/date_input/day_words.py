"""Days said in words, in German and English: weekdays, months, today and tomorrow, in two weeks.

Names of weekdays and months are given (`i18n.day_words`); all other words stand here, since no library we have knows
them in German. The beginning of a name is enough where it can be no other: `mo`, `Nov`.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

_NEAR = {
    "vorgestern": -2,
    **dict.fromkeys(("gestern", "yesterday"), -1),
    **dict.fromkeys(("heute", "today"), 0),
    **dict.fromkeys(("morgen", "tomorrow"), 1),
    "ubermorgen": 2,
}
_UNITS = {
    **dict.fromkeys(("tag", "tage", "tagen", "day", "days"), 1),
    **dict.fromkeys(("woche", "wochen", "week", "weeks"), 7),
}
_COUNTS = {
    **dict.fromkeys(("ein", "eine", "einem", "einer", "a", "one"), 1),
    **dict.fromkeys(("zwei", "two"), 2),
    **dict.fromkeys(("drei", "three"), 3),
    **dict.fromkeys(("vier", "four"), 4),
}
_DISTANCE = re.compile(
    r"(?P<way>in|vor) (?P<count>\d{1,3}|[a-z]+) (?P<unit>[a-z]+)|(?P<ago>\d{1,3}) (?P<units>[a-z]+) ago"
)
_WEEKDAY = re.compile(r"(?:(?:am|on|den) )?(?P<after>(?:nachste|kommende)[nrs]? |next )?(?P<name>[a-z]{2,})")
_DAY_MONTH = re.compile(
    r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?[ \-/]?(?P<month>[a-z]{3,})\.?,?[ \-/]?(?P<year>\d{4}|\d{2})?"
)
_MONTH_DAY = re.compile(r"(?P<month>[a-z]{3,})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<year>\d{4}))?")
_FIRST_WORD = re.compile(r"(?P<name>[a-z]{2,})[.,]* (?=\S)")
_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})
_WEEK = 7


@dataclass(frozen=True, slots=True)
class DayWords:
    """The names of weekdays (Monday is 0) and months (January is 1), as `plain` writes them."""

    weekdays: Mapping[str, int]
    months: Mapping[str, int]

    def day(self, text: str, today: date) -> date | None:
        """Return the day that is meant by a word for it, a weekday or a distance; None for anything else."""
        said = plain(text)
        days = _NEAR.get(said)
        if days is None:
            days = _distance(said)
        if days is None:
            days = self._to_weekday(said, today)
        return None if days is None else today + timedelta(days=days)

    def in_numbers(self, text: str) -> str:
        """Return a date with its month as a number and without its weekday; other text as it is."""
        said = plain(text)
        if (first := _FIRST_WORD.match(said)) and _named(self.weekdays, first["name"]) is not None:
            text = said = said[first.end() :]
        found = _DAY_MONTH.fullmatch(said) or _MONTH_DAY.fullmatch(said)
        month = _named(self.months, found["month"]) if found else None
        return text if found is None or month is None else f"{found['day']}.{month}.{found['year'] or ''}"

    def _to_weekday(self, said: str, today: date) -> int | None:
        """Return how many days it is to the next such weekday; to today if it is one and not called the next."""
        found = _WEEKDAY.fullmatch(said)
        weekday = _named(self.weekdays, found["name"]) if found else None
        if found is None or weekday is None:
            return None
        days = (weekday - today.weekday()) % _WEEK
        return days or (_WEEK if found["after"] else 0)


def plain(text: str) -> str:
    """Return words small, without accents, umlauts written in either way, with single spaces."""
    apart = unicodedata.normalize("NFC", text.casefold()).translate(_UMLAUTS)
    apart = "".join(one for one in unicodedata.normalize("NFKD", apart) if unicodedata.category(one) != "Mn")
    for umlaut in ("ae", "oe", "ue"):
        apart = apart.replace(umlaut, umlaut[0])
    return " ".join(apart.split()).rstrip(",.")


def _distance(said: str) -> int | None:
    found = _DISTANCE.fullmatch(said)
    if found is None:
        return None
    count, unit = found["count"] or found["ago"], _UNITS.get(found["unit"] or found["units"])
    number = int(count) if count.isdecimal() else _COUNTS.get(count)
    if number is None or unit is None:
        return None
    return number * unit if found["way"] == "in" else -number * unit


def _named(names: Mapping[str, int], start: str) -> int | None:
    """Return what a name's beginning stands for, if it is clear."""
    found = {number for name, number in names.items() if name.startswith(start)}
    return found.pop() if len(found) == 1 else None
