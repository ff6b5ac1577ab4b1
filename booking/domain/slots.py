"""Free slots: computed, never stored (decision 2).

(weekly hours with appointment − holidays) + special hours − closures − occupied time = free stretches; each is cut
from its start into pieces of the asked length; then the policy.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta
from functools import cached_property, lru_cache
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from booking.domain.enums import Part, Weekday
from booking.domain.policy import Policy
from booking.domain.timespan import Timespan, minus

CELL = timedelta(minutes=5)
KEY_FORMAT = "%Y%m%dT%H%M%SZ"
KEY_LENGTH = 16
Moment = TypeVar("Moment", time, datetime)


class Hours(NamedTuple):
    """A rule that opens: weekly with a weekday, special without; wall-clock times, `valid_until` still counts."""

    counsellor_id: int
    weekday: Weekday | None
    opens: time
    closes: time
    valid_from: date
    valid_until: date | None

    def on(self, day: date, is_holiday: bool) -> bool:
        """Return whether the rule opens on the day; only special hours open a holiday."""
        if day < self.valid_from or (self.valid_until is not None and day > self.valid_until):
            return False
        return self.weekday is None or (self.weekday == day.weekday() and not is_holiday)


class Opening(NamedTuple):
    """Consultation hours of one counsellor on one day."""

    counsellor_id: int
    day: date
    span: Timespan


class Openings(tuple[Opening, ...]):
    """Openings by counsellor and start; pages of the same weeks share them, and what is worked out of them once."""

    @cached_property
    def counsellors(self) -> frozenset[int]:
        """Return whose they are."""
        return frozenset(opening.counsellor_id for opening in self)

    @cached_property
    def around(self) -> Timespan:
        """Return the time from the first to the last; ValueError where there is none."""
        return Timespan(min(one.span.start for one in self), max(one.span.end for one in self))

    @cached_property
    def alike(self) -> list[list[Opening]]:
        """Return them in groups of the same day and time."""
        groups: dict[tuple[date, Timespan], list[Opening]] = {}
        for opening in self:
            groups.setdefault(opening[1:], []).append(opening)
        return list(groups.values())


class Slot(Timespan):
    """A free time one can book, whoever of the counsellors has it."""

    __slots__ = ()

    @property
    def key(self) -> str:
        """Return the start in UTC as it stands in addresses, `20261123T073000Z`."""
        return slot_key(self.start)


class CounsellorSlot(NamedTuple):
    """A free time of one counsellor."""

    start: datetime
    end: datetime
    counsellor_id: int

    @property
    def span(self) -> Timespan:
        """Return the time it takes."""
        return Timespan(self.start, self.end)


@lru_cache(maxsize=4096)
def slot_key(start: datetime) -> str:
    """Return an instant in UTC as addresses write it."""
    return start.strftime(KEY_FORMAT).zfill(KEY_LENGTH)


def parse_key(key: str) -> datetime:
    """Return the instant a key means, in UTC; ValueError for whatever is not exactly in our form."""
    if len(key) != KEY_LENGTH or not key.isascii():
        raise ValueError(key)
    start = datetime.strptime(key, KEY_FORMAT).replace(tzinfo=UTC)
    # The first and the last year of the calendar leave no room for zones and lengths.
    if slot_key(start) != key or start.year in (MINYEAR, MAXYEAR):
        raise ValueError(key)
    return start


def instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """Return a wall-clock time of the zone as UTC; in the spring gap the instant the clock jumps to would show."""
    return datetime.combine(day, wall, zone).astimezone(UTC)


def openings(hours: Iterable[Hours], first: date, last: date, zone: ZoneInfo, holidays: Collection[date]) -> Openings:
    """Return each counsellor's openings from the first to the last day, merged where they touch or overlap."""
    rules = sorted(hours, key=attrgetter("counsellor_id", "opens", "closes"))
    by_weekday = {day: [rule for rule in rules if rule.weekday in (None, day)] for day in Weekday}
    found: list[Opening] = []
    for offset in range((last - first).days + 1):
        day = first + timedelta(days=offset)
        is_holiday = day in holidays
        open_today = [rule for rule in by_weekday[Weekday(day.weekday())] if rule.on(day, is_holiday)]
        at = {wall: instant(day, wall, zone) for rule in open_today for wall in (rule.opens, rule.closes)}
        for counsellor_id, own in groupby(open_today, key=attrgetter("counsellor_id")):
            # As instants: in the spring night stretches can meet, or vanish, that the wall clock keeps apart.
            spans = sorted((at[rule.opens], at[rule.closes]) for rule in own if at[rule.opens] < at[rule.closes])
            found += [Opening(counsellor_id, day, Timespan(opens, closes)) for opens, closes in merged(spans)]
    return Openings(sorted(found))


def merged(stretches: Iterable[tuple[Moment, Moment]]) -> Iterator[tuple[Moment, Moment]]:
    """Return stretches joined where they touch or overlap, for stretches sorted by their start."""
    current: tuple[Moment, Moment] | None = None
    for opens, closes in stretches:
        if current is not None and opens <= current[1]:
            current = (current[0], max(current[1], closes))
            continue
        if current is not None:
            yield current
        current = (opens, closes)
    if current is not None:
        yield current


@dataclass(frozen=True, slots=True)
class Busy:
    """Time that cannot be booked: closures (`counsellor_id` None for the whole office) and occupied cells."""

    closures: list[tuple[int | None, Timespan]]
    occupied: list[tuple[int, Timespan]]

    def whose(self) -> set[int]:
        """Return the counsellors who have something of their own here."""
        return {whose for whose, _span in self.occupied} | {whose for whose, _span in self.closures if whose}

    def closed(self, counsellor_id: int) -> list[Timespan]:
        """Return when the counsellor is away or the office shut, sorted by start."""
        return sorted(span for whose, span in self.closures if whose is None or whose == counsellor_id)

    def taken(self, counsellor_id: int) -> list[Timespan]:
        """Return when the counsellor has appointments, sorted by start."""
        return sorted(span for whose, span in self.occupied if whose == counsellor_id)


def free_slots(opened: Iterable[Opening], busy: Busy, length: timedelta, policy: Policy, now: datetime) -> list[Slot]:
    """Return what the public may book now: each free time once, by start."""
    once: set[Timespan] = set()
    for _opening, pieces in _free(_telling(opened, busy), busy, length, policy, now):
        once.update(pieces)
    return [Slot(start, end) for start, end in sorted(once)]


def _telling(opened: Iterable[Opening], busy: Busy) -> Iterator[Opening]:
    """Yield the openings that can differ: of those alike, one speaks for all who have nothing of their own."""
    busy_ones = busy.whose()
    for alike in (opened if isinstance(opened, Openings) else Openings(opened)).alike:
        idle = None
        for opening in alike:
            if opening.counsellor_id in busy_ones:
                yield opening
            elif idle is None:
                idle = opening
                yield opening


def slots_by_counsellor(
    opened: Iterable[Opening], busy: Busy, length: timedelta, policy: Policy, now: datetime
) -> list[CounsellorSlot]:
    """Return the same with whom: each counsellor's free times, by start and counsellor."""
    found = [
        CounsellorSlot(start, end, opening.counsellor_id)
        for opening, pieces in _free(opened, busy, length, policy, now)
        for start, end in pieces
    ]
    found.sort()
    return found


def _free(
    opened: Iterable[Opening], busy: Busy, length: timedelta, policy: Policy, now: datetime
) -> Iterator[tuple[Opening, Sequence[Timespan]]]:
    """Return each opening with the pieces that can be booked now."""
    earliest, last_day = policy.earliest(now), policy.last_day(now)
    for counsellor_id, own in groupby(sorted(opened), key=attrgetter("counsellor_id")):
        closed, taken = busy.closed(counsellor_id), busy.taken(counsellor_id)
        for opening, away, booked in _beside(own, closed, taken):
            if opening.day > last_day or opening.span.end <= earliest:
                continue
            pieces = _pieces(opening.span, away + booked, length)
            if held_from := _held_from(opening, away, length, policy):
                pieces = [piece for piece in pieces if not _held(piece, held_from, policy, now)]
            if opening.span.start < earliest:
                pieces = [piece for piece in pieces if piece.start >= earliest]
            yield opening, pieces


def _pieces(span: Timespan, blocks: list[Timespan], length: timedelta) -> Sequence[Timespan]:
    """Return a span's free stretches, each cut from its start; unhindered spans share theirs."""
    if not blocks:
        return span.cut(length)
    return [piece for free in minus([span], blocks) for piece in free.cut(length)]


def _beside(
    own: Iterable[Opening], closed: list[Timespan], taken: list[Timespan]
) -> Iterator[tuple[Opening, list[Timespan], list[Timespan]]]:
    """Return each opening with the closures and the appointments that touch it, in one walk along sorted lists."""
    first = 0
    for opening in own:
        span = opening.span
        while first < len(taken) and taken[first].end <= span.start:
            first += 1
        booked: list[Timespan] = []
        for block in taken[first:]:
            if block.start >= span.end:
                break
            booked.append(block)
        yield opening, [block for block in closed if block.overlaps(span)], booked


def _held_from(opening: Opening, away: list[Timespan], length: timedelta, policy: Policy) -> datetime | None:
    """Return the start of the part that is held back: the last ⌊share·n⌋ slots the empty day would have."""
    if not policy.held_share:
        return None
    empty = [piece.start for piece in _pieces(opening.span, away, length)]
    held = int(policy.held_share * len(empty) + 1e-9)
    return empty[-held] if held else None


def _held(piece: Timespan, held_from: datetime, policy: Policy, now: datetime) -> bool:
    """Return whether a time reaches into the held part and is not yet released."""
    if piece.end <= held_from:
        return False
    return now < piece.start - timedelta(hours=policy.release_hours)


def part_of(local: datetime) -> Part:
    """Return the part of the day of a wall-clock time."""
    return Part.MORNING if local.hour < 12 else Part.AFTERNOON


def nearest(slots: Iterable[Slot], start: datetime, count: int) -> list[Slot]:
    """Return the free times closest to a start, earliest first."""
    return sorted(sorted(slots, key=lambda slot: (abs(slot.start - start), slot.start))[:count])


def cells(span: Timespan) -> list[datetime]:
    """Return the starts of the five-minute cells a span occupies."""
    return [piece.start for piece in span.cut(CELL)]
