"""Somebody walks in while nobody else is there: an appointment from now on, booked with one tap."""

from booking.database import write_transaction
from booking.domain import gaps
from booking.domain.booking_request import BookingRequest
from booking.domain.clock import now
from booking.domain.enums import Act, Channel, ForWhom, Status
from booking.domain.errors import SlotTaken
from booking.domain.people import Client
from booking.i18n import GERMAN
from booking.models import Appointment, Counsellor
from booking.services.appointments import bookings
from booking.services.appointments.desk_acts import desk_booking_undo, desk_bookings
from booking.services.records import audit, tally
from booking.services.schedule import counsellor_slots


def book_walk_in(counsellor: Counsellor, name: str, *, form_key: str, account_id: int) -> Appointment:
    """Return the appointment of somebody who is there now, or the one this form key made: from this five minutes on.

    As long as usual, or as is left of the gap; no e-mail goes. `name` stands for who has not said one yet. Raises
    SlotTaken, with the nearest of her free times, if she is not free now.
    """
    start = gaps.step_of(now())
    length = counsellor.office.policy.length(None, None, several=False)
    requested = BookingRequest(for_whom=ForWhom.OTHER, start=start)
    appointment = bookings.build(counsellor.office, requested, Client(name, GERMAN.code), None, form_key)
    appointment.channel, appointment.status = Channel.DESK, Status.ARRIVED
    with write_transaction(counsellor.office):
        if known := bookings.by_form_key(form_key):
            return known
        room = desk_bookings.free_duration(counsellor, start)
        appointment.ends_at = start + min(length, room or length)
        is_received = desk_bookings.occupy_time(appointment, counsellor, room) is not None
        if is_received:
            _keep(appointment, counsellor, account_id)
    if not is_received:
        raise SlotTaken(counsellor_slots.nearest(counsellor, start, length))
    return appointment


def _keep(appointment: Appointment, counsellor: Counsellor, account_id: int) -> None:
    desk_booking_undo.record_booking(appointment, counsellor, account_id)
    tally.count(appointment, Status.ARRIVED.value)
    audit.note(Act.ARRIVED, appointment, "account", account_id)
