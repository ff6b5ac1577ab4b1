"""Letters that wait to be sent: written in the transaction of the act, for `services.postman` to deliver."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from email_validator import validate_email
from flask import current_app
from sqlalchemy import Select, func, or_, select

from booking.database import db
from booking.domain.clock import now
from booking.domain.terms import Holder, LetterKind, LetterState
from booking.i18n import GERMAN, LANGUAGES
from booking.ical import Mailbox, one_line
from booking.mail import letters
from booking.mail.letters import Reader
from booking.models import Appointment, Letter, Office
from booking.services import tickets


@dataclass(frozen=True, slots=True)
class LetterStatus:
    """What the desk may say of a person's newest letter; `lacks_sender` while it waits for the office's address."""

    state: LetterState
    sent_at: datetime | None
    refusal: str | None
    lacks_sender: bool = False


def prepare(appointment: Appointment) -> list[Letter]:
    """Return the letters a booking causes, rendered before its transaction begins; the caller adds them."""
    return [_letter(appointment, holder) for holder in readers(appointment)]


def readers(appointment: Appointment) -> list[Holder]:
    """Return who gets letters: whoever gave an address; one address gets one letter, as the one who books typed it."""
    given = [holder for holder in (Holder.CLIENT, Holder.HELPER) if appointment.email_of(holder)]
    if len({str(appointment.email_of(holder)).casefold() for holder in given}) < len(given):
        return [Holder.HELPER]
    return given


def sender_of(office: Office) -> Mailbox | None:
    """Return who the office's letters come from; None as long as it has no address, outside development."""
    address = office.sender_address or current_app.config["DEFAULT_SENDER_ADDRESS"]
    return Mailbox(one_line(office.sender_name), deliverable(address)) if address else None


def deliverable(address: str) -> str:
    """Return the address as every mail server takes it: a domain of another script in its ASCII form."""
    if address.isascii():
        return address
    return validate_email(address, check_deliverability=False).ascii_email or address


def render(appointment: Appointment, holder: Holder, recipient: str, sender: Mailbox) -> str:
    """Return the finished message to one person."""
    language = LANGUAGES.get(appointment.language_of(holder), GERMAN)
    links = {one.code: tickets.link(appointment, holder, one.code) for one in (language, language.german)}
    reader = Reader(recipient, language, links)
    public_url = current_app.config["PUBLIC_URL"]
    return letters.confirmation(appointment, reader, sender, public_url, now()).decode("ascii")


def state_of(appointments: Iterable[Appointment]) -> dict[int, dict[Holder, LetterStatus]]:
    """Return the newest letter's status for each appointment and person, in one query."""
    found: dict[int, dict[Holder, LetterStatus]] = {}
    lacks_sender = (Letter.state == LetterState.WAITING) & Letter.office_id.in_(offices_without_sender())
    rows = db.session.execute(
        select(Letter.appointment_id, Letter.holder, Letter.state, Letter.sent_at, Letter.refusal, lacks_sender)
        .where(Letter.appointment_id.in_([appointment.id for appointment in appointments]))
        .order_by(Letter.id)
    )
    has_default = bool(current_app.config["DEFAULT_SENDER_ADDRESS"])
    for appointment_id, holder, state, sent_at, refusal, lacks in rows:
        status = LetterStatus(state, sent_at, refusal, bool(lacks) and not has_default)
        found.setdefault(appointment_id or 0, {})[holder] = status
    return found


def waiting_for_a_sender() -> int:
    """Return how many letters cannot leave because their office has no sender address."""
    if current_app.config["DEFAULT_SENDER_ADDRESS"]:
        return 0
    waiting = select(func.count(Letter.id)).where(
        Letter.state == LetterState.WAITING, Letter.office_id.in_(offices_without_sender())
    )
    return db.session.scalar(waiting) or 0


def offices_without_sender() -> Select[int]:
    """Return the query for offices whose letters have to wait, where no default address stands in."""
    return select(Office.id).where(or_(Office.sender_address.is_(None), Office.sender_address == ""))


def _letter(appointment: Appointment, holder: Holder) -> Letter:
    recipient = deliverable(str(appointment.email_of(holder)))
    sender = sender_of(appointment.office)
    moment = now()
    return Letter(
        office_id=appointment.office_id,
        appointment=appointment,
        appointment_uid=appointment.uid,
        kind=LetterKind.CONFIRMATION,
        holder=holder,
        recipient=recipient,
        message=render(appointment, holder, recipient, sender) if sender else None,
        bounce_token=secrets.token_hex(10),
        state=LetterState.WAITING,
        created_at=moment,
        due_at=moment,
        attempts=0,
    )
