"""Moving at the desk: only the counsellor's own free times bind her, neither lead nor horizon nor how often."""

from collections.abc import Collection, Iterator
from datetime import date, datetime

from booking.database import write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, ChangeKind, Holder, MessageKind, Status
from booking.domain.errors import NotOpen, SlotTaken
from booking.domain.policy import Talk
from booking.domain.slots import CounsellorSlot, Slot
from booking.domain.timespan import Timespan
from booking.models import Appointment, Counsellor
from booking.services.appointments import attendance, changes, moves
from booking.services.appointments.desk_acts import desk_bookings, load
from booking.services.outbox import to_counsellor
from booking.services.records import audit, tally
from booking.services.schedule import availability

CAN_BE_MOVED = (Status.BOOKED, Status.MISSED)


def may_move(appointment: Appointment) -> bool:
    """Return whether the desk may give it another time: it is booked, or nobody came."""
    return appointment.status in CAN_BE_MOVED


def iterate_slots(appointment: Appointment, from_day: date | None = None) -> Iterator[Slot]:
    """Yield the counsellor's other free times, by start; the appointment's own time counts as free."""
    office, whose = appointment.office, [appointment.counsellor_id]
    free = availability.iterate_slots(office, _talk(appointment), from_day, without=appointment.id, counsellors=whose)
    return (slot for slot in free if slot.start != appointment.starts_at)


def move(  # noqa: PLR0913 - whose, which, whereto, and what her form showed
    counsellor: Counsellor,
    appointment_id: int,
    start: datetime,
    version: int,
    *,
    told: Collection[Holder],
    account_id: int,
) -> Appointment:
    """Return the appointment at its new start, with the same number and UID; the same start again changes nothing.

    E-mails go, when it can no longer be taken back, to those who are to be told. Raises NotFound, ChangedMeanwhile,
    NotOpen, and SlotTaken with the nearest of her free times.
    """
    try:
        with write_transaction(counsellor.office):
            appointment = load.load_for_update(counsellor, appointment_id)
            if start != appointment.starts_at:
                load.require_version(appointment, version)
                left = appointment.starts_at
                _move(counsellor, appointment, start)
                load.notify(appointment, MessageKind.MOVE, told)
                if counsellor.account_id != account_id:
                    to_counsellor.notify_moved(appointment, left, counsellor.id)
                audit.note(Act.MOVED, appointment, "account", account_id)
    except SlotTaken:
        raise SlotTaken(nearest(load.load_for_update(counsellor, appointment_id), start)) from None
    return appointment


def nearest(appointment: Appointment, start: datetime) -> list[Slot]:
    """Return the three free times of its counsellor that are closest to a start, other than its own."""
    office, whose = appointment.office, [appointment.counsellor_id]
    talk, own = _talk(appointment), appointment.starts_at
    return availability.nearest(office, start, talk, without=appointment.id, but=own, counsellors=whose)


def _move(counsellor: Counsellor, appointment: Appointment, start: datetime) -> None:
    if not may_move(appointment):
        raise NotOpen
    length = appointment.ends_at - appointment.starts_at
    room = desk_bookings.free_duration(counsellor, start, without=appointment.id)
    if room is None or room < length or start < now():
        raise SlotTaken([])
    changes.record(appointment, ChangeKind.MOVED)
    attendance.remove_from_tally(appointment)
    appointment.status = Status.BOOKED
    moves.change_time(
        appointment, Timespan(start, start + length), [CounsellorSlot(start, start + length, counsellor.id)]
    )
    tally.count(appointment, "moved")


def _talk(appointment: Appointment) -> Talk:
    return Talk(appointment.ends_at - appointment.starts_at, appointment.office.policy.at_the_desk())
