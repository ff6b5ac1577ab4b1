"""What is unusual in bookings from one network: many within an hour, or some that leave no contact at all."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

AN_HOUR = timedelta(hours=1)
MANY = 5
WITHOUT_CONTACT = 3


class Booking(NamedTuple):
    """When it was booked, and whether anybody can be reached."""

    at: datetime
    has_contact: bool


class Burst(NamedTuple):
    """From the first to the last booking of one, both included."""

    first: datetime
    last: datetime

    def holds(self, moment: datetime) -> bool:
        """Return whether something booked at a moment belongs to it."""
        return self.first <= moment <= self.last


def find_bursts(booked: Iterable[Booking]) -> list[Burst]:
    """Return the unusual stretches of what was booked from one network, each as long as one leads into the next."""
    booked = sorted(booked)
    found = [*_runs([one.at for one in booked], MANY)]
    found += _runs([one.at for one in booked if not one.has_contact], WITHOUT_CONTACT)
    return list(_merged(sorted(found)))


def _runs(times: list[datetime], count: int) -> Iterator[Burst]:
    """Yield each run of so many that lies within an hour."""
    for first, last in zip(times, times[count - 1 :], strict=False):
        if last - first < AN_HOUR:
            yield Burst(first, last)


def _merged(found: list[Burst]) -> Iterator[Burst]:
    current: Burst | None = None
    for one in found:
        if current is None or one.first > current.last:
            if current:
                yield current
            current = one
        else:
            current = Burst(current.first, max(current.last, one.last))
    if current:
        yield current
