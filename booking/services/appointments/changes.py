"""Taking back, for five minutes, what the desk did last with an appointment: its time, its length, its interpreter."""

from datetime import datetime

from booking.database import write_transaction
from booking.domain.clock import now
from booking.domain.enums import Interpreting, MessageKind, Status
from booking.domain.errors import NotOpen
from booking.domain.policy import UNDO_WINDOW
from booking.domain.slots import CounsellorSlot
from booking.domain.timespan import Timespan
from booking.models import Appointment, Counsellor
from booking.services.appointments import durations, moves
from booking.services.appointments.desk_acts import desk_booking_undo, load
from booking.services.outbox import outbox, to_counsellor, withdrawals
from booking.services.records import audit, tally


def can_undo(appointment: Appointment) -> bool:
    """Return whether the desk can take back what it did last, if the time is free; of a talk that runs its length."""
    since = appointment.moved_at
    is_length = appointment.moved_from_interpreting is None
    can_be = (Status.BOOKED, Status.ARRIVED) if is_length else (Status.BOOKED,)
    return appointment.status in can_be and since is not None and now() < since + UNDO_WINDOW


def undo(counsellor: Counsellor, appointment_id: int, version: int, account_id: int) -> Appointment:
    """Return the appointment as it was before, the e-mails withdrawn; a second time changes nothing.

    Who never got an e-mail that says how it is now gets one after all; what was recorded as missed is not recorded. The
    revision rises all the same. Raises NotFound, ChangedMeanwhile, NotOpen, and SlotTaken if the old time is taken.
    """
    with write_transaction(counsellor.office):
        appointment = load.load_for_update(counsellor, appointment_id)
        if appointment.moved_at is not None:
            load.require_version(appointment, version)
            if not can_undo(appointment):
                raise NotOpen
            _undo(appointment, is_told=counsellor.account_id != account_id)
            audit.note("change taken back", appointment, "account", account_id)
    return appointment


def _undo(appointment: Appointment, *, is_told: bool) -> None:
    since, until = appointment.moved_at or now(), appointment.moved_from_until_at
    before = appointment.moved_from_interpreting
    if until is not None:
        if before is None:
            durations.change_end(appointment, until, since)
        else:
            _move_back(appointment, since, is_told=is_told)
    if before is not None:
        with desk_booking_undo.recounting(appointment):
            appointment.interpreting = Interpreting(before)
    appointment.moved_at = appointment.moved_from_until_at = appointment.moved_from_interpreting = None
    if until is not None:
        time = MessageKind.MOVE if appointment.moved_from_at else MessageKind.CONFIRMATION
        outbox.post(appointment, time, withdrawals.withdraw_since(appointment, outbox.TELL_THE_TIME, since))
    if appointment.interpreting in moves.INTERPRETED:
        lacking = withdrawals.withdraw_since(appointment, [MessageKind.INTERPRETING], since)
        outbox.post(appointment, MessageKind.INTERPRETING, lacking)


def _move_back(appointment: Appointment, since: datetime, *, is_told: bool) -> None:
    start, end, left = appointment.moved_from_at, appointment.moved_from_until_at, appointment.starts_at
    if start is None or end is None:
        raise NotOpen
    tally.count(appointment, "moved", by=-1)
    moves.change_time(
        appointment, Timespan(start, end), [CounsellorSlot(start, end, appointment.counsellor_id)], since=since
    )
    appointment.moved_from_at = None
    if is_told:
        to_counsellor.notify_moved(appointment, left, appointment.counsellor_id)
