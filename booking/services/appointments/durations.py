"""Longer or shorter: an appointment's end moves where the counsellor's openings and cells allow it."""

from collections.abc import Collection
from datetime import datetime, time, timedelta

from booking.database import write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, ChangeKind, Holder, MessageKind, Status
from booking.domain.errors import DoesNotFit, NotOpen, SlotTaken
from booking.domain.slots import CELL, CounsellorSlot, instant
from booking.models import Appointment, Counsellor
from booking.services.appointments import changes
from booking.services.appointments.desk_acts import desk_bookings, load
from booking.services.records import audit
from booking.services.schedule import occupied_cells

USUAL = (15, 30, 45, 60, 90)
MOST_MINUTES = 120
MORE = 10
MINUTE = timedelta(minutes=1)


def may_change(appointment: Appointment) -> bool:
    """Return whether its length can still change: until its day ends, unless somebody said what became of it."""
    office = appointment.office
    next_day = office.day_of(appointment.starts_at) + timedelta(days=1)
    return appointment.status in (Status.BOOKED, Status.ARRIVED) and now() < instant(next_day, time(), office.zone)


def choices(appointment: Appointment) -> list[int]:
    """Return how many minutes it can take instead: the usual ones, a little more, until now, all that is free."""
    room = _room(appointment)
    free = min(room or 0, MOST_MINUTES)
    until_now = -((appointment.starts_at - now()) // CELL) * CELL // MINUTE
    offered = {*USUAL, appointment.minutes() + MORE, free, until_now}
    return sorted(minutes for minutes in offered if 0 < minutes <= free and minutes != appointment.minutes())


def change(  # noqa: PLR0913 - whose, which, how long, and what her form showed
    counsellor: Counsellor,
    appointment_id: int,
    minutes: int,
    version: int,
    *,
    told: Collection[Holder],
    account_id: int,
) -> Appointment:
    """Return the appointment, so long; as long as it is already changes nothing.

    E-mails go as for a move, but none once it has begun. Raises NotFound, ChangedMeanwhile, NotOpen, SlotTaken, and
    DoesNotFit with how long it can be.
    """
    with write_transaction(counsellor.office):
        appointment = load.load_for_update(counsellor, appointment_id)
        if minutes != appointment.minutes():
            load.require_version(appointment, version)
            _require(appointment, minutes)
            changes.record(appointment, ChangeKind.LENGTH)
            change_end(appointment, appointment.starts_at + minutes * MINUTE)
            if is_announced(appointment):
                load.notify(appointment, MessageKind.MOVE, told)
            audit.note(Act.LENGTH_CHANGED, appointment, "account", account_id)
    return appointment


def is_announced(appointment: Appointment) -> bool:
    """Return whether e-mails say another length: not once the appointment has begun."""
    return appointment.starts_at > now()


def change_end(appointment: Appointment, end: datetime, since: datetime | None = None) -> None:
    """Let the appointment end then, inside the caller's transaction; SlotTaken if somebody else has that time.

    With `since` it has ended then before: what it gave up is taken again beside who was there before.
    """
    start, left, whose = appointment.starts_at, appointment.ends_at, appointment.counsellor_id
    occupied_cells.release(appointment)
    appointment.ends_at = end
    appointment.restamp(now())
    slot = CounsellorSlot(start, end, whose)
    if since and left < end:
        is_taken = occupied_cells.reoccupy(appointment, slot, since, CounsellorSlot(left, end, whose))
    else:
        is_taken = occupied_cells.occupy(appointment, slot)
    if not is_taken:
        raise SlotTaken([])


def _require(appointment: Appointment, minutes: int) -> None:
    if not may_change(appointment):
        raise NotOpen
    room = _room(appointment)
    if room is None or minutes > min(room, MOST_MINUTES) or minutes <= 0 or minutes * MINUTE % CELL:
        raise DoesNotFit(room or 0)


def _room(appointment: Appointment) -> int | None:
    """Return how many minutes are free from its start to the next; what is over by now counts too."""
    found = desk_bookings.free_duration(appointment.counsellor, appointment.starts_at, without=appointment.id)
    return found // MINUTE if found else None
