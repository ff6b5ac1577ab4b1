"""Letters that wait to be sent: written in the transaction of the act, for `services.postman` to deliver."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from flask import current_app
from sqlalchemy import func, or_, select

from booking.database import db
from booking.domain.clock import now
from booking.domain.terms import Holder, LetterKind, LetterState
from booking.i18n import GERMAN, LANGUAGES
from booking.ical import Mailbox
from booking.mail import letters
from booking.mail.letters import Reader
from booking.models import Appointment, Letter, Office
from booking.services import tickets


@dataclass(frozen=True, slots=True)
class LetterStatus:
    """What the desk may say of a person's newest letter."""

    state: LetterState
    sent_at: datetime | None
    refusal: str | None


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
    return Mailbox(office.sender_name, address) if address else None


def render(appointment: Appointment, holder: Holder, recipient: str, sender: Mailbox) -> str:
    """Return the finished message to one person."""
    language = LANGUAGES.get(appointment.language_of(holder), GERMAN)
    links = {one.code: tickets.link(appointment, holder, one.code) for one in (language, GERMAN)}
    reader = Reader(recipient, language, links)
    public_url = current_app.config["PUBLIC_URL"]
    return letters.confirmation(appointment, reader, sender, public_url, now()).decode("ascii")


def state_of(appointments: Iterable[Appointment]) -> dict[int, dict[Holder, LetterStatus]]:
    """Return the newest letter's status for each appointment and person, in one query."""
    found: dict[int, dict[Holder, LetterStatus]] = {}
    rows = db.session.execute(
        select(Letter.appointment_id, Letter.holder, Letter.state, Letter.sent_at, Letter.refusal)
        .where(Letter.appointment_id.in_([appointment.id for appointment in appointments]))
        .order_by(Letter.id)
    )
    for appointment_id, holder, state, sent_at, refusal in rows:
        found.setdefault(appointment_id or 0, {})[holder] = LetterStatus(state, sent_at, refusal)
    return found


def waiting_for_a_sender() -> int:
    """Return how many letters cannot leave because their office has no sender address."""
    if current_app.config["DEFAULT_SENDER_ADDRESS"]:
        return 0
    return (
        db.session.scalar(
            select(func.count(Letter.id))
            .join(Office, Office.id == Letter.office_id)
            .where(
                Letter.state == LetterState.WAITING, or_(Office.sender_address.is_(None), Office.sender_address == "")
            )
        )
        or 0
    )


def _letter(appointment: Appointment, holder: Holder) -> Letter:
    recipient = str(appointment.email_of(holder))
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
