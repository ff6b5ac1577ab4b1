"""What became of an appointment on its day: arrived, done, did not come; who is not ticked is not recorded."""

from collections.abc import Iterable
from datetime import time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, ChangeKind, Status
from booking.domain.errors import NotOpen
from booking.domain.slots import instant
from booking.models import Appointment, Counsellor
from booking.services.appointments import changes
from booking.services.appointments.desk_acts import load
from booking.services.outbox import missed
from booking.services.records import audit, tally

RECORDED = (Status.ARRIVED, Status.DONE, Status.MISSED)
_ACTS = {
    Status.ARRIVED: Act.ARRIVED,
    Status.DONE: Act.DONE,
    Status.MISSED: Act.MISSED,
    Status.BOOKED: Act.NOT_RECORDED,
}


def record(counsellor: Counsellor, appointment_id: int, status: Status, version: int, account_id: int) -> Appointment:
    """Return the appointment with what became of it; BOOKED takes that back. What is so already stays as it is.

    Calendars show nothing of it, so `revision` and stamps stay. Raises NotFound for another counsellor's,
    ChangedMeanwhile, and NotOpen for what is cancelled or cannot be said yet.
    """
    with write_transaction(counsellor.office):
        appointment = load.load_for_update(counsellor, appointment_id)
        if appointment.status is not status:
            load.require_version(appointment, version)
            if status not in choices(appointment):
                raise NotOpen
            changes.record(appointment, ChangeKind.RECORDED, is_undoable=False)
            remove_from_tally(appointment)
            appointment.status = status
            if status in RECORDED:
                tally.count(appointment, status.value)
            audit.note(_ACTS[status], appointment, "account", account_id)
    return appointment


def choices(appointment: Appointment) -> list[Status]:
    """Return what can be recorded now: nothing before its day, and that nobody came only once it has begun."""
    status = appointment.status
    if status in RECORDED:
        more = {Status.ARRIVED: [Status.DONE], Status.MISSED: [Status.ARRIVED]}
        return [*more.get(status, []), Status.BOOKED]
    if status is not Status.BOOKED or not _has_its_day_begun(appointment):
        return []
    return [Status.ARRIVED, Status.DONE, *([Status.MISSED] if appointment.starts_at <= now() else [])]


def arrived_ids(counsellors: Iterable[int], zone: ZoneInfo) -> set[int]:
    """Return the ids of those of today's appointments whose people are there: arrived, and not done."""
    midnight = instant(now().astimezone(zone).date(), time(), zone)
    there = (Appointment.status == Status.ARRIVED, Appointment.starts_at >= midnight)
    ends = Appointment.starts_at < midnight + timedelta(days=1)
    return set(
        db.session.scalars(select(Appointment.id).where(Appointment.counsellor_id.in_(counsellors), *there, ends))
    )


def is_unrecorded(appointment: Appointment) -> bool:
    """Return whether the appointment is over and nobody has said what became of it."""
    return appointment.status is Status.BOOKED and appointment.ends_at <= now()


def remove_from_tally(appointment: Appointment) -> None:
    """Take back what was recorded: the counter, and an e-mail that waits; inside the caller's transaction."""
    if appointment.status in RECORDED:
        tally.count(appointment, appointment.status.value, by=-1)
    if appointment.status is Status.MISSED:
        missed.withdraw_for(appointment.id)


def _has_its_day_begun(appointment: Appointment) -> bool:
    office = appointment.office
    return now() >= instant(office.day_of(appointment.starts_at), time(), office.zone)
