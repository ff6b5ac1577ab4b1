"""Invented schedules for the property tests, and an oracle that counts their free slots cell by cell."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from itertools import count, islice
from math import floor
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from booking.domain.enums import Weekday
from booking.domain.policy import Policy
from booking.domain.slots import Busy, CounsellorSlot, Hours, instant, openings, slots_by_counsellor
from booking.domain.timespan import Timespan

BERLIN = ZoneInfo("Europe/Berlin")
LENGTHS = st.sampled_from([15, 20, 30, 45, 60]).map(lambda minutes: timedelta(minutes=minutes))
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
FIVE = timedelta(minutes=5)


@dataclass(frozen=True)
class World:
    """A schedule of ten days with all that can be in its way, and a question about it."""

    rules: list[Hours]
    first: date
    last: date
    holidays: set[date]
    closures: list[tuple[int | None, Timespan]]
    occupied: list[tuple[int, Timespan]]
    length: timedelta
    now: datetime
    policy: Policy


def wall(minutes: int) -> time:
    """Return a time of day from minutes after midnight."""
    return time(minutes // 60, minutes % 60)


@st.composite
def stretches(draw: st.DrawFn) -> tuple[time, time]:
    """Opening and closing time between 06:00 and 22:00, on the five-minute grid."""
    opens = draw(st.integers(72, 250))
    closes = draw(st.integers(opens + 1, 264))
    return wall(opens * 5), wall(closes * 5)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """A schedule of ten days with all that can be in its way, and a question about it."""
    first = draw(st.sampled_from([date(2026, 3, 24), date(2026, 10, 20)]) | DAYS)
    near = st.builds(
        lambda after, length: Timespan(
            instant(first, time(0), BERLIN) + FIVE * after, instant(first, time(0), BERLIN) + FIVE * (after + length)
        ),
        st.integers(0, 2880),
        st.integers(1, 96),
    )
    weekly = st.builds(
        lambda who, weekday, stretch, begins, ends: Hours(
            who,
            weekday,
            *stretch,
            first + timedelta(days=begins),
            None if ends is None else first + timedelta(days=ends),
        ),
        st.integers(1, 2),
        st.sampled_from(list(Weekday)),
        stretches(),
        st.just(-400) | st.integers(-2, 9),
        st.none() | st.integers(0, 12),
    )
    special = st.builds(
        lambda who, after, stretch: Hours(
            who, None, *stretch, first + timedelta(days=after), first + timedelta(days=after)
        ),
        st.integers(1, 2),
        st.integers(0, 9),
        stretches(),
    )
    holidays = draw(st.sets(st.integers(0, 9).map(lambda after: first + timedelta(days=after)), max_size=3))
    return World(
        rules=draw(st.lists(weekly | special, max_size=8)),
        first=first,
        last=first + timedelta(days=9),
        holidays=holidays,
        closures=draw(st.lists(st.tuples(st.none() | st.integers(1, 2), near), max_size=4)),
        occupied=draw(st.lists(st.tuples(st.integers(1, 2), near), max_size=6)),
        length=draw(LENGTHS),
        now=instant(first, time(0), BERLIN) + FIVE * draw(st.integers(-2000, 1500)),
        policy=Policy(
            zone=BERLIN,
            lead_hours=draw(st.integers(0, 30)),
            horizon_days=draw(st.integers(0, 20)),
            renews_at=time(8),
            held_share=draw(st.just(0.0) | st.sampled_from([0.1, 0.25, 0.3, 0.5, 0.7, 1.0])),
            release_hours=draw(st.integers(0, 96)),
            lead_days=draw(st.just(0) | st.integers(1, 4)),
            holidays=frozenset(holidays),
        ),
    )


def offered(world: World) -> list[CounsellorSlot]:
    """Return the free slots of a world."""
    opened = openings(world.rules, world.first, world.last, BERLIN, world.holidays)
    return slots_by_counsellor(opened, Busy(world.closures, world.occupied), world.length, world.policy, world.now)


def by_the_minute(world: World) -> list[tuple[datetime, int]]:
    """Return start and counsellor of each free slot, found cell by cell: slow and plain, for comparison."""
    needed = world.length // FIVE
    found = [(start, who) for who in (1, 2) for start in _starts(_free_cells(world, who), needed)]
    held = {who: _held_cells(world, who, needed) for who in (1, 2)}
    local = world.now.astimezone(BERLIN)
    last = local.date() + timedelta(days=world.policy.horizon_days - (1 if local.time() < time(8) else 0))
    soonest = max(world.now + timedelta(hours=world.policy.lead_hours), _arranged(world))
    release = timedelta(hours=world.policy.release_hours)
    return sorted(
        (at, who)
        for at, who in found
        if at >= soonest
        and at.astimezone(BERLIN).date() <= last
        and (world.now >= at - release or not held[who] & {at + FIVE * cell for cell in range(needed)})
    )


def _arranged(world: World) -> datetime:
    """Return when an interpreter can be there, found day by day."""
    local = world.now.astimezone(BERLIN)
    days = (local.date() + timedelta(days=after) for after in count(1))
    working = (day for day in days if day.isoweekday() < 6 and day not in world.holidays)
    day = next(islice(working, world.policy.lead_days - 1, None)) if world.policy.lead_days else local.date()
    return instant(day, local.time(), BERLIN)


def _held_cells(world: World, who: int, needed: int) -> set[datetime]:
    """Return the cells from the start of the held part of each opening to its end, nothing being booked."""
    held: set[datetime] = set()
    open_cells, unbooked = _open_cells(world, who), _unbooked_cells(world, who)
    for opening in _runs(open_cells):
        starts = _starts(unbooked & set(opening), needed)
        if count := floor(Fraction(str(world.policy.held_share)) * len(starts)):
            held |= {at for at in opening if at >= starts[-count]}
    return held


def _free_cells(world: World, who: int) -> set[datetime]:
    booked = [span for whose, span in world.occupied if whose == who]
    return {at for at in _unbooked_cells(world, who) if not any(span.start <= at < span.end for span in booked)}


def _unbooked_cells(world: World, who: int) -> set[datetime]:
    away = [span for whose, span in world.closures if whose in (None, who)]
    return {at for at in _open_cells(world, who) if not any(span.start <= at < span.end for span in away)}


def _open_cells(world: World, who: int) -> set[datetime]:
    cells: set[datetime] = set()
    for after in range((world.last - world.first).days + 1):
        day = world.first + timedelta(days=after)
        for minute in range(0, 24 * 60, 5):
            at = time(minute // 60, minute % 60)
            if any(_opens(rule, who, day, at, world.holidays) for rule in world.rules):
                cells.add(datetime.combine(day, at, BERLIN).astimezone(UTC))
    return cells


def _runs(cells: set[datetime]) -> list[list[datetime]]:
    """Return the cells as runs of neighbours."""
    runs: list[list[datetime]] = []
    for at in sorted(cells):
        if runs and at - runs[-1][-1] == FIVE:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _starts(free: set[datetime], needed: int) -> list[datetime]:
    """Return where each piece of so many neighbouring cells begins."""
    return [at for run in _runs(free) for at in run[: len(run) // needed * needed : needed]]


def _opens(rule: Hours, who: int, day: date, at: time, holidays: set[date]) -> bool:
    if rule.counsellor_id != who or not rule.opens <= at < rule.closes:
        return False
    if rule.weekday is None:
        return day == rule.valid_from
    until = rule.valid_until or date.max
    return rule.valid_from <= day <= until and day.weekday() == rule.weekday and day not in holidays
