"""Booking: one write transaction under the office's lock."""

import secrets
from hashlib import sha256
from typing import Any
from uuid import uuid4

from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.booking_request import BookingRequest
from booking.domain.clock import now
from booking.domain.enums import Act, Channel, ForWhom, Interpreting
from booking.domain.errors import SlotTaken
from booking.domain.people import Client, Helper
from booking.domain.spoken_languages import OTHER, SPOKEN
from booking.models import Appointment, Office
from booking.models.encryption import blind_index
from booking.services.abuse import contact_brake, rate_limits
from booking.services.outbox import outbox, to_counsellor
from booking.services.records import audit, tally
from booking.services.records.reference_numbers import unused_number
from booking.services.schedule import availability, occupied_cells

CHANNELS = {ForWhom.SELF: Channel.SELF, ForWhom.OTHER: Channel.OTHER}


def book(  # noqa: PLR0913 - all that one booking is
    office: Office,
    requested: BookingRequest,
    client: Client,
    helper: Helper | None = None,
    *,
    form_key: str,
    network: str | None = None,
) -> Appointment:
    """Return the appointment, booked with whoever of the counsellors is free; or the one this form key made before.

    Raises SlotTaken, with the nearest free times, if the start is not free or not offered; ContactNeeded while the
    brake is on; TooMany if the network address has booked too often.
    """
    appointment = build(office, requested, client, helper, form_key)
    if rate_limits.applies_to(network):
        appointment.network = rate_limits.network_key(network)
    talk = availability.talk_for(office, requested)
    messages = outbox.prepare(appointment)
    with write_transaction(office):
        if known := by_form_key(form_key):
            return known
        candidates = availability.candidates(office, appointment.starts_at, talk)
        if candidates:
            contact_brake.require_contact(appointment)
        booked = any(occupied_cells.occupy(appointment, slot) for slot in candidates)
        if booked:
            db.session.add_all(messages)
            to_counsellor.notify_booked(appointment)
            tally.count(appointment, "booked")
            audit.note(Act.BOOKED, appointment, by=appointment.channel.value)
            rate_limits.hit_from_network(network, rate_limits.BOOKINGS)
    if not booked:
        raise SlotTaken(availability.nearest(office, appointment.starts_at, talk))
    return appointment


def build(
    office: Office, requested: BookingRequest, client: Client, helper: Helper | None, form_key: str
) -> Appointment:
    """Return the appointment as wished, not yet kept; all it is known by is made here, so e-mails can be rendered."""
    if requested.start is None:
        raise ValueError("a wish without a start cannot be booked")
    appointment = Appointment(
        **new_record(),
        office=office,
        office_id=office.id,
        form_key=_hashed(form_key),
        channel=CHANNELS[requested.for_whom],
        starts_at=requested.start,
        ends_at=requested.start + availability.talk_for(office, requested).length,
        topic=next((topic for topic in office.topics if topic.number == requested.topic), None),
        spoken=requested.spoken if requested.spoken in SPOKEN or requested.spoken == OTHER else None,
        other_language=client.other_language if requested.spoken == OTHER else None,
        interpreting=Interpreting.from_answer(requested.interpreter),
        several=requested.several,
        name=client.name,
        reads=client.reads,
        phone=client.phone,
        phone_index=blind_index(client.phone, "phone"),
        phone_shared=client.phone_shared,
        email=client.email,
        email_index=blind_index(client.email, "email"),
        mark=client.mark,
        **(_helped(helper) if helper else {}),
    )
    appointment.index_person()
    return appointment


def new_record() -> dict[str, Any]:
    """Return what every new appointment begins with: its number, its keys, and when it was made."""
    moment = now().replace(microsecond=0)
    return {
        "uid": str(uuid4()),
        "number": unused_number(),
        "ticket_id": secrets.token_urlsafe(9),
        "client_key": 0,
        "helper_key": 0,
        "shown_key": 0,
        "revision": 0,
        "created_at": moment,
        "shown_changed_at": moment,
        "stamped_at": moment,
    }


def by_form_key(form_key: str) -> Appointment | None:
    """Return the appointment a form has already made: a second tap shows the same ticket."""
    return db.session.scalar(select(Appointment).where(Appointment.form_key == _hashed(form_key)))


def require_offered(office: Office, requested: BookingRequest) -> None:
    """Raise SlotTaken, with the nearest free times, if the wished start cannot be booked now."""
    if requested.start is None:
        raise ValueError("this wish has no start")
    talk = availability.talk_for(office, requested)
    if not availability.candidates(office, requested.start, talk):
        raise SlotTaken(availability.nearest(office, requested.start, talk))


def _helped(helper: Helper) -> dict[str, str | bool | None]:
    return {
        "helper_name": helper.name,
        "helper_reads": helper.reads,
        "helper_phone": helper.phone,
        "helper_email": helper.email,
        "helper_email_index": blind_index(helper.email, "email"),
        "will_tell": helper.will_tell,
    }


def _hashed(form_key: str) -> str:
    return sha256(form_key.encode()).hexdigest()
