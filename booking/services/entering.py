"""A counsellor enters an appointment for somebody on the phone or at the door, straight into a gap of her day.

Lead, horizon, what is held back and the limits of the public do not bind her; her openings, closures and cells do.
"""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from booking.database import db, write_transaction
from booking.domain import gaps
from booking.domain.clock import now
from booking.domain.errors import DoesNotFit, NotFound, SlotTaken
from booking.domain.people import Client
from booking.domain.policy import Talk
from booking.domain.slots import CELL, CounsellorSlot, Slot
from booking.domain.terms import Channel, Status
from booking.domain.timespan import Timespan, minus
from booking.domain.wish import Wish
from booking.models import Appointment, Counsellor, Letter, Office
from booking.services import appointments, audit, availability, cells, counsellor_letters, outbox, tally


def enter(  # noqa: PLR0913 - all that one booking is
    counsellor: Counsellor,
    wish: Wish,
    client: Client,
    *,
    minutes: int | None,
    form_key: str,
    account_id: int,
) -> Appointment:
    """Return the appointment, hers, as long as she says or else as the topic needs; or the one of this form key.

    Raises SlotTaken, with the nearest of her own free times, if the start is not free; DoesNotFit if it is, but not as
    long as the topic needs.
    """
    appointment = _described(counsellor.office, wish, client, minutes, form_key)
    letters = _letters(appointment)
    with write_transaction(counsellor.office):
        if known := appointments.by_form_key(form_key):
            return known
        room = room_at(counsellor, appointment.starts_at)
        if is_entered := _take(appointment, counsellor, room):
            db.session.add_all(letters)
            if counsellor.account_id != account_id:  # nobody is told what she does herself
                counsellor_letters.booked(appointment)
            tally.count(appointment, "booked")
            audit.note("booked", appointment, by=appointment.channel.value, account_id=account_id)
    if not is_entered:
        raise _refusal(counsellor, appointment, room if minutes is None else None)
    return appointment


def room_at(counsellor: Counsellor, start: datetime) -> timedelta | None:
    """Return how long the counsellor is free from a start on; None where she is not, or where that is over."""
    office, moment = counsellor.office, now()
    day = start.astimezone(office.zone).date()
    first, last = availability.bookable_days(office, Talk(CELL, office.policy.at_the_desk()))
    if not (first <= day <= last and gaps.is_step(start)):
        return None
    opened = availability.openings(office, day, day, [counsellor.id])
    busy = availability.busy(office, opened)
    taken = busy.closed(counsellor.id) + busy.taken(counsellor.id)
    free = minus([opening.span for opening in opened], taken)
    return next((span.end - start for span in free if span.start <= start < span.end and span.end > moment), None)


def nearest(counsellor: Counsellor, start: datetime, length: timedelta) -> list[Slot]:
    """Return the three free times of hers that are closest to a start."""
    office = counsellor.office
    talk = Talk(length, office.policy.at_the_desk())
    return availability.nearest(office, start, talk, counsellors=[counsellor.id])


def entered(office: Office, appointment_id: int) -> Appointment:
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


def _described(office: Office, wish: Wish, client: Client, minutes: int | None, form_key: str) -> Appointment:
    appointment = appointments.described(office, wish, client, None, form_key)
    appointment.channel = Channel.DESK
    if minutes is not None:
        appointment.ends_at = appointment.starts_at + timedelta(minutes=minutes)
    return appointment


def _letters(appointment: Appointment) -> list[Letter]:
    """Return the letters it causes; none once it has begun, since nobody needs an invitation to that."""
    return outbox.prepare(appointment) if appointment.starts_at > now() else []


def _take(appointment: Appointment, counsellor: Counsellor, room: timedelta | None) -> bool:
    """Return whether it is hers now: the time is free as long as it takes, and not over."""
    span = Timespan(appointment.starts_at, appointment.ends_at)
    if room is None or span.end - span.start > room or span.end <= now():
        return False
    return cells.take(appointment, CounsellorSlot(*span, counsellor.id))


def _refusal(counsellor: Counsellor, appointment: Appointment, room: timedelta | None) -> DoesNotFit | SlotTaken:
    length = appointment.ends_at - appointment.starts_at
    if room is not None and room < length:
        return DoesNotFit(room // timedelta(minutes=1))
    return SlotTaken(nearest(counsellor, appointment.starts_at, length))
