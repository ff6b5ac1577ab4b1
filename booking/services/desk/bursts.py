"""Unusual bookings: many from one network within an hour. A hint for the desk: a shelter books many honestly."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import joinedload

from booking.database import db
from booking.domain.burst_detection import Booking, Burst, find_bursts
from booking.domain.clock import now
from booking.domain.enums import ChangeKind, Status
from booking.domain.policy import UNDO_WINDOW
from booking.domain.timespan import Timespan, minus
from booking.models import Appointment, AppointmentChange, Office
from booking.services.accounts.agenda_access import AgendaAccess
from booking.services.schedule import availability

BOOKED_AGAIN = timedelta(days=1)
HALF_HOUR = timedelta(minutes=30)
A_WEEK = timedelta(days=7)
_CONTACTS = (Appointment.phone, Appointment.email, Appointment.helper_phone, Appointment.helper_email)


class Networked(NamedTuple):
    """An open appointment that still has its network."""

    id: int
    counsellor_id: int
    starts_at: datetime
    created_at: datetime
    network: str | None
    has_contact: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Open appointments that were booked from one network, the first one to the last."""

    burst: Burst
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """What cancelling a group would free in the week of a Monday, and what is free there anyway, in half hours."""

    monday: date
    freed: int
    free: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A group with its appointments, as they were booked, and what cancelling them would free."""

    burst: Burst
    appointments: list[Appointment]
    weeks: list[Week]


@dataclass(frozen=True, slots=True)
class Cancelled:
    """A group that the desk has cancelled: taken back while `can_undo`, then booked again, each until `until`."""

    at: datetime
    appointments: list[Appointment]
    can_undo: bool
    until: datetime


def current_bursts(desk: AgendaAccess) -> list[Group]:
    """Return the groups on a desk, the newest first. One query."""
    return group_bursts(desk, _rows(desk.counsellor.office))


def group_bursts(desk: AgendaAccess, rows: Iterable[Networked]) -> list[Group]:
    """Return the groups on a desk, the newest first, by rows that were already read."""
    return list(_groups(row for row in rows if desk.sees(row.counsellor_id, row.starts_at)))


def burst_members(office: Office) -> list[int]:
    """Return the ids of all that belong to a group of the office. One query."""
    return [one for group in _groups(_rows(office)) for one in group.ids]


def list_open(desk: AgendaAccess) -> list[Listed]:
    """Return the groups with all that the page says. Six queries, however many they are."""
    groups = current_bursts(desk)
    if not groups:
        return []
    by_id = {one.id: one for one in db.session.scalars(_full([one for group in groups for one in group.ids]))}
    found = [(group.burst, [by_id[one] for one in group.ids if one in by_id]) for group in groups]
    free = _free_half_hours(desk, [one.starts_at for one in by_id.values()])
    return [Listed(burst, some, _weeks(some, free)) for burst, some in found if some]


def list_cancelled(desk: AgendaAccess) -> list[Cancelled]:
    """Return the groups the desk has cancelled within the last day, the newest first. One query."""
    lately = (
        AppointmentChange.appointment_id == Appointment.id,
        AppointmentChange.kind == ChangeKind.CANCELLED,
        AppointmentChange.batch.is_not(None),
        AppointmentChange.undone_at.is_(None),
        AppointmentChange.changed_at > now() - BOOKED_AGAIN,
    )
    # An outer join, so that SQLite begins with the index of networks and not with all changes; sorted here as below.
    rows = db.session.execute(
        select(Appointment, AppointmentChange.batch, AppointmentChange.changed_at)
        .outerjoin(AppointmentChange, and_(*lately))
        .where(
            Appointment.network > "",
            Appointment.office_id + 0 == desk.counsellor.office_id,
            Appointment.status == Status.CANCELLED,
        )
        .options(joinedload(Appointment.office), joinedload(Appointment.counsellor))
    )
    found: dict[str, list[tuple[Appointment, datetime]]] = defaultdict(list)
    for one, batch, changed_at in sorted(rows, key=lambda row: (row[0].created_at, row[0].id)):
        if batch and desk.shows(one):
            found[batch].append((one, changed_at))
    groups = [(min(at for _one, at in some), [one for one, _at in some]) for some in found.values()]
    return [_cancelled(at, some) for at, some in sorted(groups, key=lambda group: group[0], reverse=True)]


def _cancelled(at: datetime, appointments: list[Appointment]) -> Cancelled:
    can_undo = now() < at + UNDO_WINDOW
    return Cancelled(at, appointments, can_undo, at + (UNDO_WINDOW if can_undo else BOOKED_AGAIN))


def networked_query(office: Office) -> Select[int, int, datetime, datetime, str | None, bool]:
    """Return the question for what is open and still has its network: only those are read, by that column's index."""
    # A range, so that SQLite takes the index; for an order it would take another, so it is sorted here.
    return select(
        Appointment.id,
        Appointment.counsellor_id,
        Appointment.starts_at,
        Appointment.created_at,
        Appointment.network,
        or_(*(contact.is_not(None) for contact in _CONTACTS)).label("has_contact"),
    ).where(
        Appointment.network > "",
        Appointment.office_id + 0 == office.id,  # and not the office's, of all it ever had
        Appointment.status == Status.BOOKED,
        Appointment.starts_at > now(),
    )


def _rows(office: Office) -> Sequence[Networked]:
    return [Networked(*row) for row in db.session.execute(networked_query(office))]


def _groups(rows: Iterable[Networked]) -> Iterator[Group]:
    by_network = defaultdict(list)
    for row in sorted(rows, key=lambda row: (row.created_at, row.id)):
        by_network[row.network].append(row)
    found = [
        Group(burst, tuple(row.id for row in some if burst.holds(row.created_at)))
        for some in by_network.values()
        for burst in find_bursts(Booking(row.created_at, row.has_contact) for row in some)
    ]
    yield from sorted(found, key=lambda group: group.burst.last, reverse=True)


def _full(ids: Iterable[int]) -> Select[Appointment]:
    return (
        select(Appointment)
        .where(Appointment.id.in_(ids))
        .options(joinedload(Appointment.office), joinedload(Appointment.counsellor))
    )


def _weeks(appointments: list[Appointment], free: dict[date, int]) -> list[Week]:
    freed: dict[date, timedelta] = defaultdict(timedelta)
    for one in appointments:
        freed[_monday(one.office.day_of(one.starts_at))] += one.ends_at - one.starts_at
    return [Week(monday, -(-length // HALF_HOUR), free.get(monday, 0)) for monday, length in sorted(freed.items())]


def _free_half_hours(desk: AgendaAccess, starts: list[datetime]) -> dict[date, int]:
    """Return how many half hours are free in each week from the first to the last of the starts. Three queries.

    Of all counsellors; for a stand-in, of hers.
    """
    office, moment = desk.counsellor.office, now()
    mondays = [_monday(office.day_of(start)) for start in starts]
    whose = [desk.counsellor.id] if desk.is_stand_in else None
    opened = availability.openings(office, min(mondays), max(mondays) + A_WEEK - timedelta(days=1), whose)
    busy = availability.busy(office, opened)
    taken = {one: busy.closed(one) + busy.taken(one) for one in opened.counsellors}
    free: dict[date, int] = defaultdict(int)
    for opening in opened:
        for gap in minus([opening.span], [*taken[opening.counsellor_id], Timespan(opening.span.start, moment)]):
            free[_monday(opening.day)] += (gap.end - gap.start) // HALF_HOUR
    return free


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
