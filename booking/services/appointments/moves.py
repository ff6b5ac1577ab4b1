"""Moving an appointment: the old time is kept until the new one is booked, in one transaction."""

from collections.abc import Iterator
from datetime import date, datetime

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, ChangeKind, Interpreting, MessageKind, Status
from booking.domain.errors import MovedOften, NotOpen, SlotTaken, TooLate
from booking.domain.policy import Talk
from booking.domain.slots import CounsellorSlot, Slot
from booking.domain.timespan import Timespan, minus
from booking.models import Appointment
from booking.services import tickets
from booking.services.appointments import changes
from booking.services.outbox import outbox, to_counsellor, withdrawals
from booking.services.records import audit, tally
from booking.services.schedule import availability, interpreter_policy, occupied_cells
from booking.services.tickets import Ticket

MOST_MOVES = 3
# Somebody whom the office finds, or has found, for the old time.
INTERPRETED = (Interpreting.ASKED, Interpreting.ARRANGED, Interpreting.NOT_FOUND)


def move(ticket: Ticket, start: datetime) -> Appointment:
    """Return the appointment at its new start, with the same number and UID; the same start again changes nothing.

    Raises SlotTaken with the nearest free times, NotOpen, TooLate, or MovedOften.
    """
    try:
        with write_transaction(ticket.appointment.office):
            appointment = tickets.load_for_update(ticket)
            require_open(appointment)
            if start != appointment.starts_at:
                _move(appointment, start, ticket)
    except SlotTaken:
        raise SlotTaken(_nearest(ticket.appointment, start)) from None
    return appointment


def require_open(appointment: Appointment) -> None:
    """Raise NotOpen or TooLate if the appointment can no longer be moved or cancelled by the public."""
    if appointment.status is not Status.BOOKED:
        raise NotOpen
    if appointment.starts_at <= now():
        raise TooLate


def is_open(appointment: Appointment) -> bool:
    """Return whether the appointment stands and has not begun."""
    return appointment.status is Status.BOOKED and appointment.starts_at > now()


def previous_slot(appointment: Appointment) -> Slot | None:
    """Return the time an appointment had before somebody moved it with the card only, as long as it is free."""
    was = appointment.moved_from_at
    if not appointment.moved_with_card or appointment.status is not Status.BOOKED or was is None:
        return None
    span = Timespan(was, was + (appointment.ends_at - appointment.starts_at))
    is_free = was > now() and bool(_holding(appointment, span))
    return Slot(span.start, span.end) if is_free else None


def iterate_slots(appointment: Appointment, from_day: date | None = None) -> Iterator[Slot]:
    """Yield the other times it can be moved to, by start; its own time counts as free."""
    free = availability.iterate_slots(appointment.office, _talk(appointment), from_day, without=appointment.id)
    return (slot for slot in free if slot.start != appointment.starts_at)


def bookable_days(appointment: Appointment) -> tuple[date, date]:
    """Return today and the last day it can be moved to, by the office's wall clock."""
    return availability.bookable_days(appointment.office, _talk(appointment))


def require_movable(ticket: Ticket, start: datetime | None = None) -> None:
    """Raise what `move` would raise now: for this start, or for any if there is none."""
    appointment = ticket.appointment
    require_open(appointment)
    back = previous_slot(appointment) if ticket.acts else None
    if back and start == back.start:
        return
    if appointment.moves >= MOST_MOVES:
        raise MovedOften
    if start is not None and not _candidates(appointment, start):
        raise SlotTaken(_nearest(appointment, start))


def _move(appointment: Appointment, start: datetime, ticket: Ticket) -> None:
    is_back = ticket.acts and appointment.moved_with_card and start == appointment.moved_from_at
    if not is_back and appointment.moves >= MOST_MOVES:
        raise MovedOften
    length = appointment.ends_at - appointment.starts_at
    candidates = _candidates(appointment, start)
    if is_back and not candidates:
        candidates = _holding(appointment, Timespan(start, start + length))
    was, whose = appointment.starts_at, appointment.counsellor_id
    changes.record(appointment, ChangeKind.MOVED, ticket.holder, is_undoable=False)
    appointment.moves = max(appointment.moves - 1, 0) if is_back else appointment.moves + 1
    change_time(appointment, Timespan(start, start + length), candidates)
    outbox.post(appointment, MessageKind.MOVE)
    to_counsellor.notify_moved(appointment, was, whose)
    tally.count(appointment, "moved")
    audit.note(Act.MOVED, appointment, by=ticket.holder.value)


def change_time(
    appointment: Appointment, span: Timespan, candidates: list[CounsellorSlot], *, since: datetime | None = None
) -> None:
    """Give the appointment another time with whoever is free, in the caller's transaction; what held for the old ends.

    With `since` it is the time given up then, and taken again beside who was there before. Raises SlotTaken, which must
    end the transaction: the old time stays.
    """
    occupied_cells.release(appointment)
    appointment.starts_at, appointment.ends_at = span
    appointment.late_minutes = None
    if appointment.interpreting in INTERPRETED:
        appointment.interpreting = Interpreting.ASKED  # for the new time nobody has been found yet
    appointment.restamp(now())
    if not any(
        occupied_cells.reoccupy(appointment, slot, since) if since else occupied_cells.occupy(appointment, slot)
        for slot in candidates
    ):
        raise SlotTaken([])
    db.session.expire(appointment, ["counsellor"])
    withdrawals.withdraw_kind(appointment, MessageKind.INTERPRETING)


def _nearest(appointment: Appointment, start: datetime) -> list[Slot]:
    talk, now_at = _talk(appointment), appointment.starts_at
    return availability.nearest(appointment.office, start, talk, without=appointment.id, but=now_at)


def _talk(appointment: Appointment) -> Talk:
    """Return how long the talk takes, and its rules; an interpreter must be found again for another time."""
    office = appointment.office
    needs = appointment.interpreting in INTERPRETED
    policy = interpreter_policy.policy_for(office, appointment.spoken) if needs else office.policy
    return Talk(appointment.ends_at - appointment.starts_at, policy)


def _candidates(appointment: Appointment, start: datetime) -> list[CounsellorSlot]:
    """Return who can have the talk at this start: the same counsellor if she is free, then by availability's order."""
    found = availability.candidates(appointment.office, start, _talk(appointment), without=appointment.id)
    return sorted(found, key=lambda slot: slot.counsellor_id != appointment.counsellor_id)


def _holding(appointment: Appointment, span: Timespan) -> list[CounsellorSlot]:
    """Return who has this time open and free, wherever the public's slots begin and whatever the lead."""
    office = appointment.office
    day = office.day_of(span.start)
    opened = availability.openings(office, day, day)
    busy = availability.busy(office, opened, without=appointment.id)
    free = [
        one.counsellor_id
        for one in opened
        for left in minus([one.span], [*busy.closed(one.counsellor_id), *busy.taken(one.counsellor_id)])
        if left.holds(span)
    ]
    return [
        CounsellorSlot(*span, whose) for whose in sorted(free, key=lambda whose: whose != appointment.counsellor_id)
    ]
