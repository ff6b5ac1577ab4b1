"""What an office allows: how long a talk takes, how soon and how far ahead one can book."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from booking.domain.enums import Interpreter, Weekday

DESK_DAYS = 800
UNDO_WINDOW = timedelta(minutes=5)  # for so long an act can be undone


@dataclass(frozen=True, slots=True)
class Policy:
    """The office's rules for the public; a counsellor at the desk is not bound by lead and horizon.

    `lead_days` are the working days somebody else needs, an interpreter; `holidays` are none of them.
    """

    zone: ZoneInfo
    minutes: int = 30
    long_minutes: int = 60
    extra_minutes: int = 0
    lead_hours: int = 0
    horizon_days: int = 42
    renews_at: time = time(8)
    held_share: float = 0.0
    release_hours: int = 48
    lead_days: int = 0
    holidays: frozenset[date] = frozenset()

    def length(self, topic_minutes: int | None, interpreter: Interpreter | None, several: bool) -> timedelta:
        """Return how long a talk takes."""
        minutes = self.minutes if topic_minutes is None else topic_minutes
        if several:
            minutes = max(minutes, self.long_minutes)
        if interpreter in (Interpreter.NEED, Interpreter.BRING):
            minutes += self.extra_minutes
        return timedelta(minutes=minutes)

    def earliest(self, now: datetime) -> datetime:
        """Return the first instant at which an appointment may start."""
        soonest = now + timedelta(hours=self.lead_hours)
        if not self.lead_days:
            return soonest
        local = now.astimezone(self.zone)
        day = working_days_after(local.date(), self.lead_days, self.holidays)
        return max(soonest, datetime.combine(day, local.time(), self.zone).astimezone(UTC))

    def last_day(self, now: datetime) -> date:
        """Return the last bookable day; every day at `renews_at` wall time one more opens."""
        local = now.astimezone(self.zone)
        days = self.horizon_days - (local.time() < self.renews_at)
        return local.date() + timedelta(days=days)

    def allows(self, start: datetime, now: datetime) -> bool:
        """Return whether the public may book this start now, as far as lead and horizon go."""
        return start >= self.earliest(now) and start.astimezone(self.zone).date() <= self.last_day(now)

    def at_the_desk(self) -> "Policy":
        """Return the rules for a counsellor: neither lead nor horizon nor what is held back binds her."""
        return replace(self, lead_hours=0, lead_days=0, held_share=0.0, horizon_days=DESK_DAYS, renews_at=time())


def working_days_after(day: date, count: int, holidays: Collection[date]) -> date:
    """Return the day so many working days later: Monday to Friday, without holidays."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < Weekday.SATURDAY and day not in holidays
    return day


class Talk(NamedTuple):
    """A talk somebody looks for a time for: how long it takes, and the rules that hold for it."""

    length: timedelta
    policy: Policy
