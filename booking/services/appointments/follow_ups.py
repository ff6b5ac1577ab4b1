"""Somebody is to come again: a follow-up, booked while the person is still there."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from booking.database import db, write_transaction
from booking.domain.booking_request import BookingRequest
from booking.domain.clock import now
from booking.domain.enums import Channel, ForWhom, Holder, Interpreting, Status
from booking.domain.errors import NotOpen, SlotTaken
from booking.domain.people import Client, Helper
from booking.domain.slots import Slot, instant
from booking.models import Appointment, Counsellor
from booking.services.appointments import attendance, bookings, contacts
from booking.services.appointments.desk_acts import desk_booking_undo, desk_bookings, load
from booking.services.schedule import counsellor_slots

WEEKS = (1, 2, 4)


@dataclass(frozen=True, slots=True)
class Offer:
    """A time for the follow-up: so many weeks later, or the next free where `weeks` is None.

    `is_same_time` if it is exactly the time of day and the weekday the appointment has; `slot` None if nothing is free.
    """

    weeks: int | None
    slot: Slot | None
    is_same_time: bool


def may_follow(appointment: Appointment) -> bool:
    """Return whether somebody can be asked to come again: once the appointment has begun, or the person was there."""
    is_here = appointment.status in attendance.RECORDED
    return is_here or (appointment.status is Status.BOOKED and appointment.starts_at <= now())


def offers(counsellor: Counsellor, appointment: Appointment) -> list[Offer]:
    """Return her times for the follow-up: in one, two and four weeks, as near to the same time as can be, and next."""
    length = appointment.ends_at - appointment.starts_at
    soon = next(iter(counsellor_slots.soonest(counsellor, length, count=1)), None)
    return [*(_offer(counsellor, appointment, weeks) for weeks in WEEKS), Offer(None, soon, is_same_time=False)]


def book(  # noqa: PLR0913 - all that one booking is
    counsellor: Counsellor,
    appointment_id: int,
    start: datetime,
    *,
    told: Collection[Holder],
    form_key: str,
    account_id: int,
) -> Appointment:
    """Return the follow-up with all that is known of client and helper, as long as before; e-mails in five minutes.

    Or the one of this form key. Raises NotFound, NotOpen, and SlotTaken with the nearest of her own free times.
    """
    earlier = load.load_for_update(counsellor, appointment_id)
    if not may_follow(earlier):
        raise NotOpen
    appointment = _following(earlier, start, form_key)
    messages = desk_booking_undo.prepare_messages(appointment, told)
    with write_transaction(counsellor.office):
        if known := bookings.by_form_key(form_key):
            return known
        act = desk_bookings.occupy_time(appointment, counsellor, desk_bookings.free_duration(counsellor, start))
        if act:
            db.session.add_all(messages)
            desk_booking_undo.record_booking(appointment, counsellor, account_id)
    if not act:
        raise SlotTaken(counsellor_slots.nearest(counsellor, start, appointment.ends_at - start))
    return appointment


def _offer(counsellor: Counsellor, appointment: Appointment, weeks: int) -> Offer:
    zone, length = counsellor.office.zone, appointment.ends_at - appointment.starts_at
    local = appointment.starts_at.astimezone(zone)
    start = instant(local.date() + timedelta(weeks=weeks), local.time(), zone)
    room = desk_bookings.free_duration(counsellor, start)
    if room is not None and room >= length and start > now():
        return Offer(weeks, Slot(start, start + length), is_same_time=True)
    near = counsellor_slots.nearest(counsellor, start, length)
    closest = min(near, key=lambda slot: (abs(slot.start - start), slot.start), default=None)
    return Offer(weeks, closest, is_same_time=False)


def _following(earlier: Appointment, start: datetime, form_key: str) -> Appointment:
    helper = _helper(earlier) if earlier.is_helped else None
    appointment = bookings.build(earlier.office, _requested(earlier, start), _client(earlier), helper, form_key)
    appointment.channel, appointment.ends_at = Channel.DESK, start + (earlier.ends_at - earlier.starts_at)
    appointment.topic, appointment.interpreting = (
        earlier.topic,
        Interpreting.from_answer(contacts.interpreter_answer(earlier)),
    )
    appointment.sends_nothing = earlier.sends_nothing
    return appointment


def _requested(earlier: Appointment, start: datetime) -> BookingRequest:
    return BookingRequest(for_whom=ForWhom.OTHER, spoken=earlier.spoken, several=earlier.several, start=start)


def _client(earlier: Appointment) -> Client:
    return Client(
        name=earlier.name or "",
        reads=earlier.reads,
        phone=earlier.phone,
        phone_shared=earlier.phone_shared,
        email=earlier.email,
        mark=earlier.mark,
        other_language=earlier.other_language,
    )


def _helper(earlier: Appointment) -> Helper:
    return Helper(
        name=earlier.helper_name,
        reads=earlier.helper_reads or earlier.reads,
        phone=earlier.helper_phone,
        email=earlier.helper_email,
        will_tell=earlier.will_tell,
    )
