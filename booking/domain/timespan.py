"""Stretches of time, and what is left of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter


@dataclass(frozen=True, order=True, slots=True)
class Timespan:
    """Time from `start` up to, but not including, `end`: aware datetimes in UTC.

    Half-open so that neighbours touch without overlapping, as DTEND does (RFC 5545 §3.6.1).
    """

    start: datetime
    end: datetime

    def overlaps(self, other: "Timespan") -> bool:
        """Return whether the two share any time."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Timespan") -> bool:
        """Return whether the other lies inside."""
        return self.start <= other.start and other.end <= self.end

    def cut(self, length: timedelta) -> Iterator["Timespan"]:
        """Return pieces of the length, from the start on; what is left over is dropped."""
        start = self.start
        while (end := start + length) <= self.end:
            yield Timespan(start, end)
            start = end


def minus(spans: Iterable[Timespan], taken: Iterable[Timespan]) -> list[Timespan]:
    """Return what is left of each span without the taken time, sorted by start; the spans may overlap."""
    busy = sorted(taken, key=attrgetter("start"))
    left: list[Timespan] = []
    for span in sorted(spans, key=attrgetter("start")):
        left.extend(_minus_one(span, busy))
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
