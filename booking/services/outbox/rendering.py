"""From an e-mail's row to its finished message: who reads it, in which language, with which key's link."""

from email_validator import validate_email
from flask import current_app
from sqlalchemy import or_, select

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import Holder, MessageKind, MessageState, Status
from booking.i18n import GERMAN, LANGUAGES, Language
from booking.ical import Mailbox, one_line
from booking.mail import emails
from booking.mail.emails import Card
from booking.mail.envelope import Origin, Reader, with_sender
from booking.models import Appointment, Office, OutboxMessage
from booking.services import tickets

ABOUT_ONE = {
    MessageKind.CONFIRMATION: emails.confirmation,
    MessageKind.MOVE: emails.move,
    MessageKind.CANCELLATION: emails.cancellation,
    MessageKind.REMOVAL: emails.removal,
    MessageKind.REMINDER: emails.reminder,
    MessageKind.MISSED: emails.missed,
    MessageKind.INTERPRETING: emails.interpreting,
}
Held = tuple[Appointment, Holder]


def sender_of(office: Office) -> Mailbox | None:
    """Return who the office's e-mails come from; outside development None until it has a confirmed address."""
    default = current_app.config["DEFAULT_SENDER_ADDRESS"]
    is_usable = office.sender_confirmed_at is not None or default
    address = (office.sender_address if is_usable else None) or default
    return _mailbox(office, address) if address else None


def _writer_of(office: Office) -> Mailbox | None:
    """Return as whose e-mails are written: the sender, else an address yet to be confirmed, which they leave with."""
    return sender_of(office) or (_mailbox(office, office.sender_address) if office.sender_address else None)


def _mailbox(office: Office, address: str) -> Mailbox:
    return Mailbox(one_line(office.sender_name), deliverable(address))


def origin_of(office: Office) -> Origin | None:
    """Return whence the office's e-mails come now; None as long as it has no sender."""
    sender = sender_of(office)
    return _origin(sender) if sender else None


def deliverable(address: str) -> str:
    """Return the address as every mail server takes it: a domain of another script in its ASCII form."""
    if address.isascii():
        return address
    return validate_email(address, check_deliverability=False).ascii_email or address


def envelope_sender(sender: Mailbox, token: str) -> str:
    """Return whom a mail server reports to, with the e-mail's token, by which a report finds it."""
    local, _at, domain = sender.address.rpartition("@")
    return f"{local}+{token}@{domain}"


def render(
    message: OutboxMessage,
    language: Language | None = None,
    *,
    has_left: bool = False,
    is_again: bool = False,
    has_key: bool = True,
) -> None:
    """Give the e-mail its message, in the language if one is given; it stays empty without sender or facts.

    `has_left` if the address was taken off before: then without anything for a calendar; `is_again` if the first e-mail
    to it was sent before, whatever became of it; without `has_key` it links to nothing of the appointment.
    """
    sender = _writer_of(message.office)
    if sender is None or message.recipient is None:
        return
    if message.kind is MessageKind.NUMBER_LOST:
        message.content = _listed(message, message.recipient, _origin(sender), language)
    elif message.appointment is not None and message.holder is not None:
        links = _links(message.appointment, message.holder, language) if has_key else {}
        reader = Reader(message.recipient, _language(message.appointment, message.holder), links, has_left, is_again)
        message.content = ABOUT_ONE[message.kind](message.appointment, reader, _origin(sender)).decode("ascii")


def render_late(message: OutboxMessage) -> None:
    """Write an e-mail that had no sender when it was posted, knowing what its address has got before."""
    before = db.session.execute(
        select(OutboxMessage.kind, OutboxMessage.state, OutboxMessage.attempts, OutboxMessage.refusal).where(
            OutboxMessage.appointment_uid == message.appointment_uid,
            OutboxMessage.recipient_index == message.recipient_index,
            OutboxMessage.id < message.id,
        )
    ).all()
    has_left = any(one.kind is MessageKind.REMOVAL and one.state is not MessageState.WITHDRAWN for one in before)
    render(message, has_left=has_left, is_again=any(one.attempts > 0 or one.refusal for one in before))


def follow_sender(message: OutboxMessage) -> None:
    """Let a written e-mail come from the address its office has now."""
    sender = sender_of(message.office)
    if sender and message.content:
        message.content = with_sender(message.content.encode("ascii"), sender).decode("ascii")


def open_tickets(office: Office, index: str | None) -> list[Held]:
    """Return the office's coming appointments of an address, each with whose it is; by the address's blind index.

    None of which nothing more is to be sent: somebody else may read there.
    """
    found = db.session.scalars(
        select(Appointment)
        .where(
            Appointment.office_id == office.id,
            or_(Appointment.email_index == index, Appointment.helper_email_index == index),
            Appointment.status != Status.CANCELLED,
            Appointment.sends_nothing.is_(False),
            Appointment.ends_at > now(),
        )
        .order_by(Appointment.starts_at, Appointment.id)
    )
    return [(one, Holder.HELPER if one.helper_email_index == index else Holder.CLIENT) for one in found]


def _listed(message: OutboxMessage, recipient: str, origin: Origin, language: Language | None) -> str | None:
    held = open_tickets(message.office, message.recipient_index)
    if not held:
        return None
    language = language or _language(*held[0])
    cards = [Card(appointment, _links(appointment, holder, language)) for appointment, holder in held]
    return emails.number_lost(message.office, cards, Reader(recipient, language, {}), origin).decode("ascii")


def _origin(sender: Mailbox) -> Origin:
    return Origin(sender, current_app.config["PUBLIC_URL"], now())


def _language(appointment: Appointment, holder: Holder) -> Language:
    return LANGUAGES.get(appointment.language_of(holder), GERMAN)


def _links(appointment: Appointment, holder: Holder, language: Language | None) -> dict[str, str]:
    own = language or _language(appointment, holder)
    return {one.code: tickets.link(appointment, holder, one.code) for one in (own, own.german)}
