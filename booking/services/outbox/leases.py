"""An e-mail in a worker's hand: claimed by a lease, and what became of it written down.

If the worker dies, the lease runs out and another takes the e-mail up again with the same bytes. Every function is one
short write transaction; SMTP is spoken between them.
"""

import logging
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import current_app
from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import aliased, defer, joinedload

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import MessageKind, MessageState
from booking.models import OutboxMessage
from booking.services.offices import senders
from booking.services.outbox import outbox, rendering

LEASE = timedelta(minutes=15)  # longer than SMTP may take, with all its time limits
PAUSES = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15))
LONG_PAUSE = timedelta(hours=1)
MOST_ATTEMPTS = 27  # about 24 hours of pauses; time without a sender or a worker does not count
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Claim:
    """An e-mail in hand, still closed; `sender` is the envelope's."""

    message_id: int
    token: str
    until: datetime
    sender: str


@dataclass(frozen=True, slots=True)
class LoadedMessage:
    """All that is needed to send an e-mail without the store."""

    recipient: str
    content: bytes


def is_anything_due() -> bool:
    """Return whether an e-mail could be claimed; a read, so that an idle worker locks nothing."""
    return db.session.scalar(select(OutboxMessage.id).where(*_is_due()).limit(1)) is not None


def claim() -> Claim | None:
    """Return the e-mail that has waited longest, leased; None if others have them all in hand."""
    with write_transaction():
        message = db.session.scalar(
            _closed()
            .where(*_is_due())
            .order_by(OutboxMessage.due_at, OutboxMessage.id)
            .limit(1)
            .with_for_update(skip_locked=True, of=OutboxMessage)
            .options(joinedload(OutboxMessage.office))
        )
        sender = rendering.sender_of(message.office) if message else None
        if message is None or sender is None:
            return None
        token, until = secrets.token_hex(8), now() + LEASE
        message.lease_token, message.lease_until = token, until
        return Claim(message.id, token, until, rendering.envelope_sender(sender, message.bounce_token))


def load(held: Claim) -> LoadedMessage | None:
    """Return address and message; an e-mail that had no sender before is written now, and kept for later attempts.

    One that was written for another sender is changed, since From, organizer and envelope must agree; its id stays.
    None if it is not ours any more, or cannot be written since its appointment was wiped before there was a sender.
    """
    with write_transaction():
        mine = (OutboxMessage.id == held.message_id) & (OutboxMessage.lease_token == held.token)
        with_all = (joinedload(OutboxMessage.office), joinedload(OutboxMessage.appointment))
        query = select(OutboxMessage).where(mine).options(*with_all).execution_options(populate_existing=True)
        message = db.session.scalar(query.with_for_update(of=OutboxMessage))
        if message and message.content is None:
            _write(message)
        elif message:
            rendering.follow_sender(message)
        if message is None or message.recipient is None or message.content is None:
            return None
        return LoadedMessage(message.recipient, message.content.encode("ascii"))


def _write(message: OutboxMessage) -> None:
    """Write an e-mail that had no sender before; withdraw it if there is nothing left to write about."""
    rendering.render_late(message)
    if message.content is None and rendering.sender_of(message.office):
        outbox.withdraw(message)


def mark_sent(held: Claim) -> None:
    """Write down that the e-mail was handed over; neither address nor text is kept."""
    with write_transaction():
        if message := _in_hand(held):
            message.state = MessageState.SENT
            message.sent_at = now()
            message.attempts += 1
            message.recipient = message.content = message.refusal = None
            _let_go(message)


def mark_failed(held: Claim, code: str, *, is_final: bool) -> None:
    """Write down why the e-mail was not taken, and when it is tried again; or that it is given up."""
    with write_transaction():
        if message := _in_hand(held):
            message.refusal = code
            message.attempts += 1
            message.due_at = now() + pause_after(message.attempts)
            if is_final or message.attempts >= MOST_ATTEMPTS:
                message.state = MessageState.DEAD
                log.warning("e-mail %s is given up: %s", message.id, code)
            elif db.session.scalar(select(_later(message).exists())):
                outbox.withdraw(message)
            _let_go(message)


def pause_after(attempts: int) -> timedelta:
    """Return how long to wait after so many attempts: 1, 5, 15, 60 minutes, and on hourly."""
    return PAUSES[attempts - 1] if attempts <= len(PAUSES) else LONG_PAUSE


def _is_due() -> list[ColumnElement[bool]]:
    moment = now()
    due: list[ColumnElement[bool]] = [
        OutboxMessage.state == MessageState.WAITING,
        OutboxMessage.due_at <= moment,
        OutboxMessage.free_at(moment),
        ~_earlier().exists(),
    ]
    if not current_app.config["DEFAULT_SENDER_ADDRESS"]:
        due.append(OutboxMessage.office_id.not_in(senders.offices_that_may_not_send()))
    return due


def _earlier() -> Select[int]:
    """Return the query for older e-mails to the same address about the same appointment that are not yet out."""
    older = aliased(OutboxMessage)
    return select(older.id).where(
        older.appointment_uid == OutboxMessage.appointment_uid,
        older.recipient_index == OutboxMessage.recipient_index,
        older.counsellor_id.is_not_distinct_from(OutboxMessage.counsellor_id),
        older.state == MessageState.WAITING,
        older.id < OutboxMessage.id,
    )


def _later(message: OutboxMessage) -> Select[int]:
    """Return the query for newer e-mails to the same address about the same appointment that wait in its place."""
    kinds = [kind for kind in MessageKind if outbox.replaces(kind, message.kind)]
    return select(OutboxMessage.id).where(
        OutboxMessage.kind.in_(kinds),
        OutboxMessage.appointment_uid == message.appointment_uid,
        OutboxMessage.recipient_index == message.recipient_index,
        OutboxMessage.counsellor_id.is_not_distinct_from(message.counsellor_id),
        OutboxMessage.state == MessageState.WAITING,
        OutboxMessage.id > message.id,
    )


def _in_hand(held: Claim) -> OutboxMessage | None:
    """Return the e-mail if the lease is still ours."""
    mine = (OutboxMessage.id == held.message_id) & (OutboxMessage.lease_token == held.token)
    return db.session.scalar(_closed().where(mine).with_for_update(of=OutboxMessage))


def _closed() -> Select[OutboxMessage]:
    """Return the query for e-mails without address and text: one that cannot be decrypted must not stop the others."""
    encrypted = (defer(OutboxMessage.recipient), defer(OutboxMessage.content))
    return select(OutboxMessage).options(*encrypted).execution_options(populate_existing=True)


def _let_go(message: OutboxMessage) -> None:
    message.lease_until = message.lease_token = None
