"""Undoing, for five minutes, what the desk did last with an appointment: its time, its length, its interpreter."""

from typing import TypeVar

from booking.database import write_transaction
from booking.domain.enums import Act, ChangeKind, MessageKind, Status
from booking.domain.errors import NotOpen
from booking.domain.slots import CounsellorSlot
from booking.domain.timespan import Timespan
from booking.models import Appointment, AppointmentChange, Counsellor
from booking.services.appointments import changes, durations, moves
from booking.services.appointments.desk_acts import desk_booking_undo, load
from booking.services.outbox import outbox, to_counsellor, withdrawals
from booking.services.records import audit, tally

Before = TypeVar("Before")
_WHILE = {ChangeKind.LENGTH: (Status.BOOKED, Status.ARRIVED)}  # a talk that runs its length can be made as long again


def can_undo(appointment: Appointment) -> bool:
    """Return whether the desk can undo what it did last, if the time is free; of a talk that runs its length."""
    change = changes.undoable(appointment, *changes.OF_THE_DESK)
    return change is not None and appointment.status in _WHILE.get(change.kind, (Status.BOOKED,))


def undo(counsellor: Counsellor, appointment_id: int, version: int, account_id: int) -> Appointment:
    """Return the appointment as it was before, the e-mails withdrawn; a second time changes nothing.

    Who never got an e-mail that says how it is now gets one after all; what was recorded as missed is not recorded. The
    revision rises all the same. Raises NotFound, ChangedMeanwhile, NotOpen, and SlotTaken if the old time is taken.
    """
    with write_transaction(counsellor.office):
        appointment = load.load_for_update(counsellor, appointment_id)
        if change := changes.newest_open(appointment, *changes.OF_THE_DESK):
            load.require_version(appointment, version)
            if not can_undo(appointment):
                raise NotOpen
            _undo(appointment, change, is_told=counsellor.account_id != account_id)
            audit.note(Act.CHANGE_UNDONE, appointment, "account", account_id)
    return appointment


def _undo(appointment: Appointment, change: AppointmentChange, *, is_told: bool) -> None:
    changes.mark_undone(change)
    if change.kind is ChangeKind.LENGTH:
        durations.change_end(appointment, _known(change.before_ends_at), change.changed_at)
    if change.kind is ChangeKind.MOVED:
        _move_back(appointment, change, is_told=is_told)
    if change.kind is not ChangeKind.LENGTH:
        with desk_booking_undo.recounting(appointment):
            appointment.interpreting = _known(change.before_interpreting)
    if change.kind is not ChangeKind.INTERPRETER:
        time = MessageKind.MOVE if appointment.moved_from_at else MessageKind.CONFIRMATION
        lacking = withdrawals.withdraw_since(appointment, outbox.TELL_THE_TIME, change.changed_at)
        outbox.post(appointment, time, lacking)
    if appointment.interpreting in moves.INTERPRETED:
        lacking = withdrawals.withdraw_since(appointment, [MessageKind.INTERPRETING], change.changed_at)
        outbox.post(appointment, MessageKind.INTERPRETING, lacking)


def _move_back(appointment: Appointment, change: AppointmentChange, *, is_told: bool) -> None:
    span, left = Timespan(_known(change.before_starts_at), _known(change.before_ends_at)), appointment.starts_at
    tally.count(appointment, "moved", by=-1)
    whose = CounsellorSlot(*span, appointment.counsellor_id)
    moves.change_time(appointment, span, [whose], since=change.changed_at)
    if is_told:
        to_counsellor.notify_moved(appointment, left, appointment.counsellor_id)


def _known(before: Before | None) -> Before:
    """Return what was before; NotOpen where an upgrade could not know it."""
    if before is None:
        raise NotOpen
    return before
