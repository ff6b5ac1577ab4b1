"""Where a stretch of today stands: over, now, or the next talk; what comes later has no word."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from booking.domain.enums import Status
from booking.domain.timespan import Timespan

SETTLED = (Status.DONE, Status.MISSED)


class AgendaPosition(StrEnum):
    """Where a line of today's list stands."""

    OVER = "over"
    NOW = "now"
    NEXT = "next"


class Line(NamedTuple):
    """What counts of a line: its time, and the appointment's state; None for free and for kept time."""

    span: Timespan
    status: Status | None


def positions(lines: Sequence[Line], moment: datetime) -> list[AgendaPosition | None]:
    """Return the place of each line, in order; somebody who is still there after his time is neither over nor now.

    Free time is now only while no talk runs; of the talks to come the first is next, all that begin with it too.
    """
    coming = [span.start for span, status in lines if status in (Status.BOOKED, Status.ARRIVED) and span.start > moment]
    first = min(coming, default=None)
    is_talking = any(_runs(line, moment) for line in lines if line.status)
    return [_place(line, moment, first, is_talking=is_talking) for line in lines]


def _place(line: Line, moment: datetime, first: datetime | None, *, is_talking: bool) -> AgendaPosition | None:
    if _runs(line, moment) and (line.status or not is_talking):
        return AgendaPosition.NOW
    if line.status in (Status.BOOKED, Status.ARRIVED) and line.span.start == first:
        return AgendaPosition.NEXT
    is_over = line.span.end <= moment and line.status is not Status.ARRIVED
    return AgendaPosition.OVER if is_over or line.status in SETTLED else None


def _runs(line: Line, moment: datetime) -> bool:
    has_talk = line.status not in (*SETTLED, Status.CANCELLED)
    return has_talk and line.span.start <= moment < line.span.end
