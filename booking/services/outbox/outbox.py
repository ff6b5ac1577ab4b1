"""E-mails that wait to be sent: written in the transaction of the act, for the worker to deliver.

E-mails to one address about one appointment go in order: a newer one withdraws those that nobody has in hand, and
after a CANCEL nothing for a calendar goes there any more (docs/developers/calendar.md). An e-mail that says only a
part, a reminder or one about the interpreter, takes the place of its own kind only.
"""

import secrets
from collections.abc import Collection, Iterable, Sequence
from datetime import timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import defer

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import Holder, MessageKind, MessageState
from booking.i18n import Language
from booking.models import Appointment, Counsellor, Office, OutboxMessage
from booking.models.encryption import blind_index
from booking.services.outbox import rendering

ENDS = (MessageKind.CANCELLATION, MessageKind.REMOVAL)
TELL_THE_TIME = (MessageKind.CONFIRMATION, MessageKind.MOVE)
SAY_A_PART = (MessageKind.REMINDER, MessageKind.INTERPRETING, MessageKind.MISSED)  # nothing for a calendar
AT_ONCE = timedelta()


def prepare(
    appointment: Appointment, holders: Collection[Holder] | None = None, delay: timedelta = AT_ONCE
) -> list[OutboxMessage]:
    """Return the e-mails a booking causes, rendered before its transaction begins; the caller adds them.

    To those of its readers who are among the holders, else to all.
    """
    told = [holder for holder in readers(appointment) if holders is None or holder in holders]
    prepared = [_message(appointment, MessageKind.CONFIRMATION, holder) for holder in told]
    for message in prepared:
        message.wanted_at = message.due_at = message.due_at + delay
    return prepared


def post(
    appointment: Appointment,
    kind: MessageKind,
    holders: Iterable[Holder] | None = None,
    delay: timedelta = AT_ONCE,
    *,
    has_key: bool = True,
) -> list[OutboxMessage]:
    """Add an e-mail to each of the holders, else to all who get e-mails; inside the caller's transaction.

    A REMOVAL is posted before the address is taken off; one that client and helper share stays in use and gets none.
    Without `has_key` the e-mail links to nothing, as the appointment will be gone.
    """
    posted: list[OutboxMessage] = []
    if appointment.sends_nothing:
        return posted
    for holder in readers(appointment) if holders is None else holders:
        before = messages_to(appointment, holder)
        if _has_live(MessageKind.CANCELLATION, before) or (kind is MessageKind.REMOVAL and is_shared(appointment)):
            continue
        withdraw_each(one for one in before if replaces(kind, one.kind))
        if appointment.email_of(holder) and _needs(appointment, kind, before):
            posted.append(_message(appointment, kind, holder, before, has_key=has_key))
    for message in posted:
        message.wanted_at = message.due_at = message.due_at + delay
    db.session.add_all(posted)
    return posted


def post_again(appointment: Appointment, kind: MessageKind, holder: Holder) -> list[OutboxMessage]:
    """Add an e-mail in place of those to the holder that could not be delivered; inside the caller's transaction.

    Also to who never got one; but nothing follows a CANCEL that has gone or goes. Its Message-ID is its own.
    """
    before = messages_to(appointment, holder)
    if _has_live(MessageKind.CANCELLATION, before):
        return []
    withdraw_each(one for one in before if replaces(kind, one.kind))
    posted = [_message(appointment, kind, holder, before)]
    db.session.add_all(posted)
    return posted


def post_number_lost(office: Office, address: str, language: Language) -> None:
    """Add the e-mail that lists the address's open tickets, if there are any; inside the caller's transaction."""
    held = rendering.open_tickets(office, _index(address))
    if held:
        message = _new(office, MessageKind.NUMBER_LOST, held[0][1], address)
        rendering.render(message, language)
        db.session.add(message)


def post_to_counsellor(counsellor: Counsellor, kind: MessageKind, address: str, content: bytes) -> OutboxMessage:
    """Return the finished e-mail to a counsellor herself, added inside the caller's transaction."""
    message = _new(counsellor.office, kind, None, address)
    message.counsellor_id, message.content = counsellor.id, content.decode("ascii")
    db.session.add(message)
    return message


def replaces(newer: MessageKind, older: MessageKind) -> bool:
    """Return whether an e-mail of a kind withdraws one of another that still waits.

    One that says only a part replaces its own kind; a time that is told leaves what is said of the interpreter, which
    is taken back where it is true no more.
    """
    if newer in SAY_A_PART:
        return older is newer
    return not (newer in TELL_THE_TIME and older is MessageKind.INTERPRETING)


def readers(appointment: Appointment) -> list[Holder]:
    """Return who gets e-mails: whoever gave an address; one address gets one e-mail, as the one who books typed it.

    Nobody where nothing more is to be sent.
    """
    if appointment.sends_nothing:
        return []
    given = [holder for holder in (Holder.CLIENT, Holder.HELPER) if appointment.email_of(holder)]
    return [Holder.HELPER] if is_shared(appointment) else given


def messages_to(appointment: Appointment, holder: Holder) -> Sequence[OutboxMessage]:
    """Return what was ever written to the holder's address about the appointment, locked, oldest first."""
    return messages_about(appointment, OutboxMessage.recipient_index == _index(appointment.email_of(holder)))


def messages_about(appointment: Appointment, *which: ColumnElement[bool]) -> Sequence[OutboxMessage]:
    """Return what was ever written about the appointment, not to a counsellor, locked, oldest first."""
    return db.session.scalars(
        select(OutboxMessage)
        .where(OutboxMessage.appointment_uid == appointment.uid, OutboxMessage.counsellor_id.is_(None), *which)
        .order_by(OutboxMessage.id)
        .options(defer(OutboxMessage.recipient), defer(OutboxMessage.content))
        .with_for_update(of=OutboxMessage)
        .execution_options(populate_existing=True)
    ).all()


def _has_live(kind: MessageKind, messages: Iterable[OutboxMessage]) -> bool:
    """Return whether an e-mail of this kind has gone or goes to the address."""
    return any(message.kind is kind and message.state is not MessageState.WITHDRAWN for message in messages)


def _needs(appointment: Appointment, kind: MessageKind, before: Iterable[OutboxMessage]) -> bool:
    """Return whether the address needs the e-mail.

    Who got nothing needs no CANCEL, unless somebody with a seen key or the desk cancels: that is always told.
    """
    is_told_anyway = kind is MessageKind.CANCELLATION and appointment.cancelled_by in (Holder.SHOWN, None)
    return kind not in ENDS or is_told_anyway or any(map(may_have_arrived, before))


def may_have_arrived(message: OutboxMessage) -> bool:
    """Return whether it was ever in a worker's hand, or is one that was held back after a restore."""
    was_tried = message.attempts > 0 or message.refusal is not None or message.lease_token is not None
    return message.state is MessageState.SENT or was_tried


def withdraw_each(messages: Iterable[OutboxMessage]) -> None:
    """Withdraw what waits and nobody has in hand; what a dead worker had in hand stays counted as tried."""
    for message in messages:
        if message.state is MessageState.WAITING and message.is_free(now()):
            message.attempts += message.lease_token is not None
            withdraw(message)


def withdraw(message: OutboxMessage) -> None:
    """Let an e-mail never be sent; neither address nor text is kept."""
    message.state = MessageState.WITHDRAWN
    message.recipient = message.content = message.lease_until = message.lease_token = None


def _message(
    appointment: Appointment,
    kind: MessageKind,
    holder: Holder,
    before: Sequence[OutboxMessage] = (),
    *,
    has_key: bool = True,
) -> OutboxMessage:
    message = _new(appointment.office, kind, holder, str(appointment.email_of(holder)))
    message.appointment, message.appointment_uid = appointment, appointment.uid
    has_left, is_again = _has_live(MessageKind.REMOVAL, before), any(map(may_have_arrived, before))
    rendering.render(message, has_left=has_left, is_again=is_again, has_key=has_key)
    return message


def _new(office: Office, kind: MessageKind, holder: Holder | None, address: str) -> OutboxMessage:
    moment = now()
    return OutboxMessage(
        office=office,
        office_id=office.id,
        kind=kind,
        holder=holder,
        recipient=rendering.deliverable(address),
        recipient_index=_index(address),
        bounce_token=secrets.token_hex(10),
        state=MessageState.WAITING,
        created_at=moment,
        wanted_at=moment,
        due_at=moment,
        attempts=0,
    )


def _index(address: str | None) -> str | None:
    return blind_index(address, "email")


def is_shared(appointment: Appointment) -> bool:
    """Return whether client and helper gave one and the same address."""
    client, helper = appointment.email, appointment.helper_email
    return bool(client and helper and client.casefold() == helper.casefold())
