"""Stretches of time, and what is left of them."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple


class Timespan(NamedTuple):
    """Time from `start` up to, but not including, `end`: aware datetimes in UTC.

    Half-open so that neighbours touch without overlapping, as DTEND does (RFC 5545 §3.6.1). A tuple, since thousands
    are made for one page.
    """

    start: datetime
    end: datetime

    def overlaps(self, other: "Timespan") -> bool:
        """Return whether the two share any time."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Timespan") -> bool:
        """Return whether the other lies inside."""
        return self.start <= other.start and other.end <= self.end

    @lru_cache(maxsize=4096)  # noqa: B019 - a tuple of values: many counsellors share the same hours
    def cut(self, length: timedelta) -> tuple["Timespan", ...]:
        """Return pieces of the length, from the start on; what is left over is dropped."""
        start, end = self
        count = (end - start) // length
        edges = [start + length * number for number in range(count + 1)]
        return tuple(map(Timespan, edges, edges[1:]))


def minus(spans: Iterable[Timespan], taken: Iterable[Timespan]) -> list[Timespan]:
    """Return what is left of each span without the taken time, sorted by start; the spans may overlap."""
    busy = sorted(taken)
    left: list[Timespan] = []
    for span in sorted(spans):
        left.extend(_minus_one(span, busy))
    left.sort()
    return left


def _minus_one(span: Timespan, busy: list[Timespan]) -> Iterator[Timespan]:
    start = span.start
    for block in busy:
        if block.start >= span.end:
            break
        if block.end <= start:
            continue
        if block.start > start:
            yield Timespan(start, block.start)
        start = block.end
    if start < span.end:
        yield Timespan(start, span.end)
