"""Cancelling an appointment, and taking that back for five minutes."""

from datetime import timedelta

from booking.database import write_transaction
from booking.domain.clock import now
from booking.domain.errors import NotOpen, SlotTaken
from booking.domain.policy import Talk
from booking.domain.slots import CounsellorSlot
from booking.domain.terms import Channel, ForWhom, Interpreter, Interpreting, LetterKind, Status
from booking.domain.wish import Wish
from booking.models import Appointment
from booking.services import audit, availability, cells, counsellor_letters, moves, outbox, tally, tickets
from booking.services.tickets import Ticket

UNDO = timedelta(minutes=5)
_ANSWERS = {Interpreting.NOT_NEEDED: Interpreter.NO, Interpreting.BRINGS: Interpreter.BRING}


def cancel(ticket: Ticket) -> Appointment:
    """Return the appointment, cancelled, its time free for others; cancelling twice changes nothing.

    Raises TooLate or NotOpen. The letters go when it can no longer be taken back.
    """
    with write_transaction(ticket.appointment.office):
        appointment = tickets.fresh(ticket)
        if appointment.status is not Status.CANCELLED:
            moves.require_open(appointment)
            cells.free(appointment)
            appointment.status, appointment.cancelled_at = Status.CANCELLED, now()
            appointment.changed_by, appointment.taken_back_with_card = ticket.holder, False
            appointment.restamp(now())
            outbox.post(appointment, LetterKind.CANCELLATION, delay=UNDO)
            counsellor_letters.cancelled(appointment)
            tally.count(appointment, "cancelled")
            audit.note("cancelled", appointment, by=ticket.holder.value)
    return appointment


def undo(ticket: Ticket) -> Appointment:
    """Return the appointment as it was before it was cancelled; if it stands, nothing changes.

    No letter is sent, unless somebody took it back with the card only: that is told.
    Raises NotOpen after five minutes, and SlotTaken with the nearest free times if somebody else has the time.
    """
    try:
        with write_transaction(ticket.appointment.office):
            appointment = tickets.fresh(ticket)
            if appointment.status is Status.CANCELLED:
                _undo(appointment, ticket)
    except SlotTaken:
        appointment = ticket.appointment
        talk = Talk(appointment.ends_at - appointment.starts_at, appointment.office.policy)
        raise SlotTaken(availability.nearest(appointment.office, appointment.starts_at, talk)) from None
    return appointment


def may_cancel(ticket: Ticket) -> bool:
    """Return whether the public may still cancel."""
    return moves.is_open(ticket.appointment)


def can_undo(appointment: Appointment) -> bool:
    """Return whether the cancellation can still be taken back, if the time is free."""
    since = appointment.cancelled_at
    return appointment.status is Status.CANCELLED and since is not None and now() < since + UNDO


def wish_again(ticket: Ticket) -> Wish:
    """Return what one would choose to book the same again; a key that only shows tells no more than the time."""
    appointment = ticket.appointment
    start = appointment.starts_at
    if not ticket.acts:
        return Wish(start=start)
    return Wish(
        for_whom=ForWhom.OTHER if appointment.channel is Channel.OTHER else ForWhom.SELF,
        spoken=appointment.spoken,
        interpreter=_ANSWERS.get(appointment.interpreting, Interpreter.NEED),
        several=appointment.several,
        topic=appointment.topic.number if appointment.topic else None,
        start=start,
    )


def _undo(appointment: Appointment, ticket: Ticket) -> None:
    if not can_undo(appointment):
        raise NotOpen
    slot = CounsellorSlot(appointment.starts_at, appointment.ends_at, appointment.counsellor_id)
    tally.count(appointment, "cancelled", by=-1)
    appointment.status, appointment.cancelled_at = Status.BOOKED, None
    # A calendar file saved meanwhile says "cancelled": the next one must be newer.
    appointment.restamp(now())
    if not cells.take(appointment, slot):
        raise SlotTaken([])
    if not outbox.take_back(appointment):
        raise NotOpen
    if not ticket.acts:  # nothing happens unnoticed
        appointment.taken_back_with_card = True
        outbox.post(appointment, LetterKind.CONFIRMATION)
    counsellor_letters.taken_back(appointment)
    audit.note("cancellation taken back", appointment, by=ticket.holder.value)
