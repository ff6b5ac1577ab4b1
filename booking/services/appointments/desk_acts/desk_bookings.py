"""A counsellor enters an appointment for somebody on the phone or at the door, at a time of her own day.

Lead, horizon, what is held back and the limits of the public do not bind her; her openings, closures and cells do.
Beside an appointment that is there already she puts another only on purpose.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from booking.database import db, write_transaction
from booking.domain import gaps
from booking.domain.booking_request import BookingRequest
from booking.domain.clock import now
from booking.domain.enums import Act, Channel, Holder, Status
from booking.domain.errors import DoesNotFit, NotFound, SlotTaken
from booking.domain.people import Client
from booking.domain.policy import Talk
from booking.domain.slots import CELL, CounsellorSlot
from booking.domain.timespan import minus
from booking.models import Appointment, Counsellor, Office
from booking.services.appointments import bookings
from booking.services.appointments.desk_acts import desk_booking_undo
from booking.services.callbacks import outcomes
from booking.services.schedule import availability, occupied_cells
from booking.services.schedule.counsellor_slots import nearest, next_free

__all__ = ["enter", "free_duration", "load_booked", "nearest", "next_free", "overlapping_at"]


def enter(  # noqa: PLR0913 - all that one booking is
    counsellor: Counsellor,
    requested: BookingRequest,
    client: Client,
    *,
    minutes: int | None,
    form_key: str,
    account_id: int,
    told: Collection[Holder] = (Holder.CLIENT,),
    beside: Collection[int] = (),
    callback_id: int | None = None,
) -> Appointment:
    """Return the appointment, hers, as long as she says or else as the topic needs; or the one of this form key.

    `told` is who gets an e-mail, five minutes later; `beside` the ids of appointments at this time that she knows of
    and means to put it beside. Raises SlotTaken, with the nearest of her own free times, if the start is not free;
    DoesNotFit if it is, but not as long as the topic needs. With a call-back, that is closed by it; ChangedMeanwhile if
    nobody waits for it any more.
    """
    appointment = _described(counsellor.office, requested, client, minutes, form_key)
    messages = desk_booking_undo.prepare_messages(appointment, told)
    with write_transaction(counsellor.office):
        if known := bookings.by_form_key(form_key):
            return known
        room = free_duration(counsellor, appointment.starts_at)
        act = occupy_time(appointment, counsellor, room, beside)
        if act:
            db.session.add_all(messages)
            desk_booking_undo.record_booking(appointment, counsellor, account_id, act)
            if callback_id is not None:
                outcomes.close_as_booked(callback_id, appointment, account_id)
    if not act:
        raise _refusal(counsellor, appointment, room if minutes is None and not beside else None)
    return appointment


def occupy_time(
    appointment: Appointment, counsellor: Counsellor, room: timedelta | None, beside: Collection[int] = ()
) -> Act | None:
    """Return what was done, for the audit, if it is hers now; inside the caller's transaction.

    The time is free as long as it takes, or taken only by those she means to put it beside; and it is not over.
    """
    slot = CounsellorSlot(appointment.starts_at, appointment.ends_at, counsellor.id)
    if _fits(slot, room) and occupied_cells.occupy(appointment, slot):
        return Act.BOOKED
    there = {one.id for one in occupied_cells.overlapping(slot)} if beside else set()
    if not there or there - set(beside) or not _fits(slot, _room(counsellor, slot.start, is_shared=True)):
        return None
    return (
        Act.BOOKED_BESIDE if occupied_cells.occupy(appointment, slot, occupied_cells.lowest_free_lane(slot)) else None
    )


def free_duration(counsellor: Counsellor, start: datetime, *, without: int | None = None) -> timedelta | None:
    """Return how long the counsellor is free from a start on; None where she is not, or where that is over.

    `without` is the id of an appointment whose own time counts as free.
    """
    return _room(counsellor, start, is_shared=False, without=without)


def overlapping_at(counsellor: Counsellor, start: datetime, length: timedelta) -> list[Appointment]:
    """Return the appointments beside which another can be put at this time on purpose; none where she is not open."""
    slot = CounsellorSlot(start, start + length, counsellor.id)
    if not _fits(slot, _room(counsellor, start, is_shared=True)):
        return []
    return occupied_cells.overlapping(slot)


def load_booked(office: Office, appointment_id: int) -> Appointment:
    """Return an appointment of the office that stands; NotFound."""
    appointment = db.session.scalar(
        select(Appointment)
        .where(
            Appointment.id == appointment_id,
            Appointment.office_id == office.id,
            Appointment.status != Status.CANCELLED,
        )
        .options(joinedload(Appointment.office))
    )
    if appointment is None:
        raise NotFound
    return appointment


def _described(
    office: Office, requested: BookingRequest, client: Client, minutes: int | None, form_key: str
) -> Appointment:
    appointment = bookings.build(office, requested, client, None, form_key)
    appointment.channel = Channel.DESK
    if minutes is not None:
        appointment.ends_at = appointment.starts_at + timedelta(minutes=minutes)
    return appointment


def _room(counsellor: Counsellor, start: datetime, *, is_shared: bool, without: int | None = None) -> timedelta | None:
    """Return how long she is open from a start on; if it need not be shared, also free."""
    office, moment = counsellor.office, now()
    day = office.day_of(start)
    first, last = availability.bookable_days(office, Talk(CELL, office.policy.at_the_desk()))
    if not (first <= day <= last and gaps.is_step(start)):
        return None
    opened = availability.openings(office, day, day, [counsellor.id])
    busy = availability.busy(office, opened, without=without)
    taken = busy.closed(counsellor.id) + ([] if is_shared else busy.taken(counsellor.id))
    free = minus([opening.span for opening in opened], taken)
    return next((span.end - start for span in free if span.start <= start < span.end and span.end > moment), None)


def _fits(slot: CounsellorSlot, room: timedelta | None) -> bool:
    """Return whether there is room for it, and it is not over."""
    return room is not None and slot.end - slot.start <= room and slot.end > now()


def _refusal(counsellor: Counsellor, appointment: Appointment, room: timedelta | None) -> DoesNotFit | SlotTaken:
    length = appointment.ends_at - appointment.starts_at
    if room is not None and room < length:
        return DoesNotFit(room // timedelta(minutes=1))
    return SlotTaken(nearest(counsellor, appointment.starts_at, length))
