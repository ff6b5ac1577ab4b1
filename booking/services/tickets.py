"""Tickets: found by a key that is signed, not stored (decision 8)."""

from dataclasses import dataclass
from hashlib import sha256

from flask import current_app
from itsdangerous import BadSignature, Signer
from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import Holder
from booking.domain.errors import NotFound
from booking.models import Appointment, CallBack

_LETTERS = {"c": Holder.CLIENT, "h": Holder.HELPER, "s": Holder.SHOWN}
_CALLBACK_LETTERS = {"C": Holder.CLIENT, "S": Holder.SHOWN}
TICKET_ID_LENGTH = 12


@dataclass(frozen=True, slots=True)
class Ticket:
    """An appointment as the holder of a key may see it."""

    appointment: Appointment
    holder: Holder

    @property
    def is_over(self) -> bool:
        """Return whether the appointment has ended."""
        return self.appointment.ends_at <= now()

    @property
    def acts(self) -> bool:
        """Return whether the key also acts."""
        return self.holder.acts


@dataclass(frozen=True, slots=True)
class CallBackTicket:
    """A call-back as the holder of a key may see it."""

    callback: CallBack
    holder: Holder

    @property
    def acts(self) -> bool:
        """Return whether the key also acts."""
        return self.holder.acts


def key(kept: Appointment | CallBack, holder: Holder) -> str:
    """Return a holder's key: ticket id, holder, counter and signature, at most 64 characters.

    The holder's letter is a capital in the key of a call-back, so that neither key opens the other's pages.
    """
    initial = holder.value[0].upper() if isinstance(kept, CallBack) else holder.value[0]
    return _signer().sign(f"{kept.ticket_id}{initial}{kept.key_counter(holder)}").decode()


def link(kept: Appointment | CallBack, holder: Holder, language: str) -> str:
    """Return the address of the ticket for e-mails and QR codes, on the configured public address."""
    return f"{current_app.config['PUBLIC_URL']}/{language}/ticket/{key(kept, holder)}"


def by_key(signed: str) -> Ticket:
    """Return the ticket a key opens; NotFound for a wrong, revoked or wiped one, all alike.

    Also for one to an entry that the desk has taken back.
    """
    ticket_id, holder, counter = _read(signed, _LETTERS)
    appointment = db.session.scalar(
        select(Appointment)
        .where(Appointment.ticket_id == ticket_id)
        .options(joinedload(Appointment.office), joinedload(Appointment.topic))
    )
    if appointment is None or appointment.name is None or appointment.key_counter(holder) != counter:
        raise NotFound
    return Ticket(appointment, holder)


def holder_of(signed: str) -> Holder:
    """Return whose key it is or was, as long as we have signed it; NotFound."""
    return _read(signed, _LETTERS)[1]


def is_gone(signed: str) -> bool:
    """Return whether there is no appointment any more that a key of ours stood for; NotFound for others' keys."""
    ticket_id = _read(signed, _LETTERS)[0]
    is_there = (Appointment.ticket_id == ticket_id, Appointment.name.is_not(None))
    return db.session.scalar(select(Appointment.id).where(*is_there)) is None


def load_for_update(ticket: Ticket) -> Appointment:
    """Return the appointment read again, for an act under the office's lock; NotFound if its key ended meanwhile."""
    before = ticket.appointment.key_counter(ticket.holder)
    appointment = db.session.scalar(
        select(Appointment)
        .where(Appointment.id == ticket.appointment.id)
        .options(joinedload(Appointment.office), joinedload(Appointment.topic), selectinload(Appointment.changes))
        .execution_options(populate_existing=True)
    )
    if appointment is None or appointment.key_counter(ticket.holder) != before:
        raise NotFound
    return appointment


def callback_by_key(signed: str) -> CallBackTicket:
    """Return the call-back a key opens; NotFound for a wrong, revoked or wiped one, all alike."""
    ticket_id, holder, counter = _read(signed, _CALLBACK_LETTERS)
    callback = db.session.scalar(
        select(CallBack)
        .where(CallBack.ticket_id == ticket_id)
        .options(joinedload(CallBack.office), joinedload(CallBack.appointment))
    )
    if callback is None or callback.key_counter(holder) != counter:
        raise NotFound
    return CallBackTicket(callback, holder)


def _read(signed: str, initials: dict[str, Holder]) -> tuple[str, Holder, int]:
    """Return ticket id, holder and counter of a key that we have signed; NotFound."""
    try:
        plain = _signer().unsign(signed).decode()
        return plain[:TICKET_ID_LENGTH], initials[plain[TICKET_ID_LENGTH]], int(plain[TICKET_ID_LENGTH + 1 :])
    except (BadSignature, KeyError, IndexError, ValueError) as error:
        raise NotFound from error


def _signer() -> Signer:
    return Signer(current_app.config["SECRET_KEY"], salt="ticket", key_derivation="hmac", digest_method=sha256)
