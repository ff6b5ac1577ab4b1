"""Cancelling an appointment, by the public or at the desk, and taking that back for five minutes."""

from collections.abc import Collection
from datetime import time, timedelta

from booking.database import write_transaction
from booking.domain.booking_request import BookingRequest
from booking.domain.clock import now
from booking.domain.enums import (
    Act,
    ChangeKind,
    Channel,
    ForWhom,
    Holder,
    Interpreter,
    Interpreting,
    MessageKind,
    Status,
)
from booking.domain.errors import NotOpen, SlotTaken
from booking.domain.policy import UNDO_WINDOW, Talk
from booking.domain.slots import CounsellorSlot, instant
from booking.models import Appointment, AppointmentChange, Counsellor
from booking.services import tickets
from booking.services.appointments import attendance, changes, moves
from booking.services.appointments.desk_acts import load
from booking.services.outbox import outbox, to_counsellor, withdrawals
from booking.services.records import audit, tally
from booking.services.schedule import availability, occupied_cells
from booking.services.tickets import Ticket

CAN_BE_CALLED_OFF = (Status.BOOKED, Status.MISSED)
_ANSWERS = {Interpreting.NOT_NEEDED: Interpreter.NO, Interpreting.BRINGS: Interpreter.BRING}


def cancel(ticket: Ticket) -> Appointment:
    """Return the appointment, cancelled, its time free for others; cancelling twice changes nothing.

    Raises TooLate or NotOpen. The e-mails go when it can no longer be taken back.
    """
    with write_transaction(ticket.appointment.office):
        appointment = tickets.load_for_update(ticket)
        if appointment.status is not Status.CANCELLED:
            moves.require_open(appointment)
            _cancel(appointment, ticket.holder, None)
            appointment.network = None
            outbox.post(appointment, MessageKind.CANCELLATION, delay=UNDO_WINDOW)
            to_counsellor.notify_cancelled(appointment)
            audit.note(Act.CANCELLED, appointment, by=ticket.holder.value)
    return appointment


def undo(ticket: Ticket) -> Appointment:
    """Return the appointment as it was before it was cancelled; if it stands, nothing changes.

    No e-mail is sent, unless somebody took it back with the card only: that is told.
    Raises NotOpen after five minutes, and SlotTaken with the nearest free times if somebody else has the time.
    """
    try:
        with write_transaction(ticket.appointment.office):
            appointment = tickets.load_for_update(ticket)
            if appointment.status is Status.CANCELLED:
                if not can_undo(appointment):
                    raise NotOpen
                _undo(appointment, ticket.holder)
                if not ticket.acts:  # nothing happens unnoticed
                    outbox.post(appointment, MessageKind.CONFIRMATION)
                to_counsellor.notify_undone(appointment)
                audit.note(Act.CANCELLATION_UNDONE, appointment, by=ticket.holder.value)
    except SlotTaken:
        appointment = ticket.appointment
        talk = Talk(appointment.ends_at - appointment.starts_at, appointment.office.policy)
        raise SlotTaken(availability.nearest(appointment.office, appointment.starts_at, talk)) from None
    return appointment


def may_cancel(ticket: Ticket) -> bool:
    """Return whether the public may still cancel."""
    return moves.is_open(ticket.appointment)


def can_undo(appointment: Appointment) -> bool:
    """Return whether the public can still take its cancellation back, if the time is free; the desk's it cannot."""
    cancellation = _undoable(appointment)
    return cancellation is not None and cancellation.holder is not None


def can_undo_at_desk(appointment: Appointment) -> bool:
    """Return whether the desk can still take its own cancellation back, if the time is free."""
    cancellation = _undoable(appointment)
    return cancellation is not None and cancellation.holder is None


def may_cancel_at_desk(appointment: Appointment) -> bool:
    """Return whether the desk may cancel: until the day ends, for who calls late; not once somebody was there."""
    office = appointment.office
    next_day = office.day_of(appointment.starts_at) + timedelta(days=1)
    return appointment.status in CAN_BE_CALLED_OFF and now() < instant(next_day, time(), office.zone)


def cancel_at_desk(
    counsellor: Counsellor, appointment_id: int, version: int, told: Collection[Holder], account_id: int
) -> Appointment:
    """Return the appointment, cancelled; e-mails go to those of its readers who are to be told, later as `cancel`'s.

    What was going to the others is withdrawn. Raises NotFound, ChangedMeanwhile or NotOpen; twice changes nothing.
    """
    with write_transaction(counsellor.office):
        appointment = load.load_for_update(counsellor, appointment_id)
        if appointment.status is not Status.CANCELLED:
            load.require_version(appointment, version)
            if not may_cancel_at_desk(appointment):
                raise NotOpen
            cancel_loaded(appointment, told, account_id)
            appointment.network = None  # alone it is no group that can be booked again
    return appointment


def undo_at_desk(counsellor: Counsellor, appointment_id: int, version: int, account_id: int) -> Appointment:
    """Return the appointment as booked, its e-mails withdrawn, with the same UID. If it stands, nothing changes.

    Raises NotFound, ChangedMeanwhile, NotOpen after five minutes, and SlotTaken if somebody else has the time.
    """
    with write_transaction(counsellor.office):
        appointment = load.load_for_update(counsellor, appointment_id)
        if appointment.status is Status.CANCELLED:
            load.require_version(appointment, version)
            if not can_undo_at_desk(appointment):
                raise NotOpen
            undo_loaded(appointment, account_id)
    return appointment


def cancel_loaded(
    appointment: Appointment, told: Collection[Holder], account_id: int, batch: str | None = None
) -> None:
    """Cancel for the desk what may be cancelled, and write to whom it says; inside the caller's transaction."""
    _cancel(appointment, None, batch)
    load.notify(appointment, MessageKind.CANCELLATION, told)
    if appointment.counsellor.account_id != account_id:
        to_counsellor.notify_cancelled(appointment)
    audit.note(Act.CANCELLED, appointment, "account", account_id)


def undo_loaded(appointment: Appointment, account_id: int) -> None:
    """Let what the desk has cancelled stand again; inside the caller's transaction, which SlotTaken or NotOpen undo."""
    _undo(appointment, None)
    if appointment.counsellor.account_id != account_id:
        to_counsellor.notify_undone(appointment)
    audit.note(Act.CANCELLATION_UNDONE, appointment, "account", account_id)


def request_again(ticket: Ticket) -> BookingRequest:
    """Return what one would choose to book the same again; a key that only shows tells no more than the time."""
    appointment = ticket.appointment
    start = appointment.starts_at
    if not ticket.acts:
        return BookingRequest(start=start)
    return BookingRequest(
        for_whom=ForWhom.OTHER if appointment.channel is Channel.OTHER else ForWhom.SELF,
        spoken=appointment.spoken,
        interpreter=_ANSWERS.get(appointment.interpreting, Interpreter.NEED),
        several=appointment.several,
        topic=appointment.topic.number if appointment.topic else None,
        start=start,
    )


def _undoable(appointment: Appointment) -> AppointmentChange | None:
    is_off = appointment.status is Status.CANCELLED
    return changes.undoable(appointment, ChangeKind.CANCELLED) if is_off else None


def _cancel(appointment: Appointment, holder: Holder | None, batch: str | None) -> None:
    """Set the time free; without a holder for the desk."""
    changes.record(appointment, ChangeKind.CANCELLED, holder, batch=batch)
    occupied_cells.release(appointment)
    attendance.remove_from_tally(appointment)
    appointment.status = Status.CANCELLED
    appointment.restamp(now())
    tally.count(appointment, "cancelled")


def _undo(appointment: Appointment, holder: Holder | None) -> None:
    cancellation = _undoable(appointment)
    if cancellation is None:
        raise NotOpen
    slot = CounsellorSlot(appointment.starts_at, appointment.ends_at, appointment.counsellor_id)
    tally.count(appointment, "cancelled", by=-1)
    changes.mark_undone(cancellation, holder)
    appointment.status = Status.BOOKED
    # A calendar file saved meanwhile says "cancelled": the next one must be newer.
    appointment.restamp(now())
    if not occupied_cells.reoccupy(appointment, slot, cancellation.changed_at):
        raise SlotTaken([])
    if not withdrawals.withdraw_cancellations(appointment):
        raise NotOpen
