"""Tickets: found by a key that is signed, not stored (decision 8)."""

from dataclasses import dataclass
from hashlib import sha256

from flask import current_app
from itsdangerous import BadSignature, Signer
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from booking.database import db
from booking.domain.errors import NotFound
from booking.domain.terms import Holder
from booking.models import Appointment

_LETTERS = {"c": Holder.CLIENT, "h": Holder.HELPER, "s": Holder.SHOWN}
TICKET_ID_LENGTH = 12


@dataclass(frozen=True, slots=True)
class Ticket:
    """An appointment as the holder of a key may see it."""

    appointment: Appointment
    holder: Holder

    @property
    def acts(self) -> bool:
        """Return whether the key also acts; a shown one only shows."""
        return self.holder is not Holder.SHOWN


def key(appointment: Appointment, holder: Holder) -> str:
    """Return a holder's key: ticket id, holder, counter and signature, at most 64 characters."""
    return _signer().sign(f"{appointment.ticket_id}{holder.value[0]}{appointment.key_counter(holder)}").decode()


def link(appointment: Appointment, holder: Holder, language: str) -> str:
    """Return the address of the ticket for letters and QR codes, on the configured public address."""
    return f"{current_app.config['PUBLIC_URL']}/{language}/ticket/{key(appointment, holder)}"


def by_key(signed: str) -> Ticket:
    """Return the ticket a key opens; NotFound for a wrong, revoked or wiped one, all alike."""
    try:
        plain = _signer().unsign(signed).decode()
        ticket_id, holder = plain[:TICKET_ID_LENGTH], _LETTERS[plain[TICKET_ID_LENGTH]]
        counter = int(plain[TICKET_ID_LENGTH + 1 :])
    except (BadSignature, KeyError, IndexError, ValueError) as error:
        raise NotFound from error
    appointment = db.session.scalar(
        select(Appointment)
        .where(Appointment.ticket_id == ticket_id)
        .options(joinedload(Appointment.office), joinedload(Appointment.topic))
    )
    if appointment is None or appointment.key_counter(holder) != counter:
        raise NotFound
    return Ticket(appointment, holder)


def fresh(ticket: Ticket) -> Appointment:
    """Return the appointment read again, for an act under the office's lock; NotFound if its key ended meanwhile."""
    before = ticket.appointment.key_counter(ticket.holder)
    appointment = db.session.scalar(
        select(Appointment)
        .where(Appointment.id == ticket.appointment.id)
        .options(joinedload(Appointment.office), joinedload(Appointment.topic))
        .execution_options(populate_existing=True)
    )
    if appointment is None or appointment.key_counter(ticket.holder) != before:
        raise NotFound
    return appointment


def _signer() -> Signer:
    return Signer(current_app.config["SECRET_KEY"], salt="ticket", key_derivation="hmac", digest_method=sha256)
