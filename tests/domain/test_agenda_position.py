"""Over, now and next on today's list."""

from datetime import UTC, datetime, timedelta

from booking.domain.agenda_position import AgendaPosition, Line, positions
from booking.domain.enums import Status
from booking.domain.timespan import Timespan

NINE = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
HALF = timedelta(minutes=30)
BOOKED, ARRIVED, DONE, CANCELLED = Status.BOOKED, Status.ARRIVED, Status.DONE, Status.CANCELLED


def positions_of(*states: Status | None, minutes: int) -> list[AgendaPosition | None]:
    """Return the places of half hours from nine on, so many minutes after nine."""
    lines = [Line(Timespan(NINE + HALF * n, NINE + HALF * (n + 1)), state) for n, state in enumerate(states)]
    return positions(lines, NINE + timedelta(minutes=minutes))


def test_what_runs_is_now_and_the_following_talk_is_next() -> None:
    assert positions_of(BOOKED, BOOKED, None, BOOKED, BOOKED, minutes=40) == [
        AgendaPosition.OVER,
        AgendaPosition.NOW,
        None,
        AgendaPosition.NEXT,
        None,
    ]


def test_free_time_is_now_while_nobody_talks() -> None:
    assert positions_of(BOOKED, None, BOOKED, minutes=30) == [
        AgendaPosition.OVER,
        AgendaPosition.NOW,
        AgendaPosition.NEXT,
    ]


def test_what_is_cancelled_or_done_is_neither_now_nor_next() -> None:
    assert positions_of(DONE, CANCELLED, BOOKED, minutes=10) == [AgendaPosition.OVER, None, AgendaPosition.NEXT]


def test_who_is_still_there_after_the_time_is_not_over() -> None:
    assert positions_of(ARRIVED, BOOKED, minutes=40) == [None, AgendaPosition.NOW]
