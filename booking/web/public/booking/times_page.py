"""The free times as a page of five days shows them."""

from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from itertools import groupby, islice
from operator import attrgetter
from typing import NamedTuple
from zoneinfo import ZoneInfo

from booking.domain.enums import Part
from booking.domain.slots import Slot, part_of, slot_key

DAYS_A_PAGE = 5


class Tile(NamedTuple):
    """A start as the page writes it, by the office's wall clock; `key` as addresses have it."""

    day: date
    part: Part
    wall: str
    key: str
    start: datetime


class DayOfTiles(NamedTuple):
    """A day that has free times, by part of the day."""

    day: date
    parts: tuple[tuple[Part, tuple[Tile, ...]], ...]


class TimesPage(NamedTuple):
    """Five days with times, and the day the next page begins with."""

    days: tuple[DayOfTiles, ...]
    more_from: date | None

    @property
    def first(self) -> datetime | None:
        """Return when the page's first time begins."""
        return self.days[0].parts[0][1][0].start if self.days else None


_day, _part = attrgetter("day"), attrgetter("part")


def times_page(zone: ZoneInfo, part: Part | None, offered: Iterable[Slot]) -> TimesPage:
    """Return the page of times; reads no further than it shows, and a day more."""
    tiles = (_tile(slot.start, zone) for slot in offered)
    wanted = (tile for tile in tiles if part in (None, tile.part))
    days = (
        DayOfTiles(day, tuple((name, tuple(some)) for name, some in groupby(of_day, _part)))
        for day, of_day in groupby(wanted, _day)
    )
    shown = tuple(islice(days, DAYS_A_PAGE))
    following = next(days, None)
    return TimesPage(shown, following.day if following else None)


@lru_cache(maxsize=4096)  # the same few hundred starts stand on every page
def _tile(start: datetime, zone: ZoneInfo) -> Tile:
    local = start.astimezone(zone)
    return Tile(local.date(), part_of(local), f"{local:%H:%M}", slot_key(start), start)
