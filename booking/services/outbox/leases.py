"""A letter in a worker's hand: claimed by a lease, and what became of it written down.

If the worker dies, the lease runs out and another takes the letter up again with the same bytes. Every function is one
short write transaction; SMTP is spoken between them.
"""

import logging
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import current_app
from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import aliased, defer, joinedload

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import LetterKind, LetterState
from booking.models import Letter
from booking.services.offices import senders
from booking.services.outbox import outbox, rendering

LEASE = timedelta(minutes=15)  # longer than SMTP may take, with all its time limits
PAUSES = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15))
LONG_PAUSE = timedelta(hours=1)
MOST_ATTEMPTS = 27  # about 24 hours of pauses; time without a sender or a worker does not count
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Claim:
    """A letter in hand, still closed; `sender` is the envelope's."""

    letter_id: int
    token: str
    until: datetime
    sender: str


@dataclass(frozen=True, slots=True)
class LoadedMessage:
    """All that is needed to send a letter without the store."""

    recipient: str
    message: bytes


def is_anything_due() -> bool:
    """Return whether a letter could be claimed; a read, so that an idle worker locks nothing."""
    return db.session.scalar(select(Letter.id).where(*_is_due()).limit(1)) is not None


def claim() -> Claim | None:
    """Return the letter that has waited longest, leased; None if others have them all in hand."""
    with write_transaction():
        letter = db.session.scalar(
            _closed()
            .where(*_is_due())
            .order_by(Letter.due_at, Letter.id)
            .limit(1)
            .with_for_update(skip_locked=True, of=Letter)
            .options(joinedload(Letter.office))
        )
        sender = rendering.sender_of(letter.office) if letter else None
        if letter is None or sender is None:
            return None
        token, until = secrets.token_hex(8), now() + LEASE
        letter.lease_token, letter.lease_until = token, until
        return Claim(letter.id, token, until, rendering.envelope_sender(sender, letter.bounce_token))


def load(held: Claim) -> LoadedMessage | None:
    """Return address and message; a letter that had no sender before is written now, and kept for later attempts.

    One that was written for another sender is changed, since From, organizer and envelope must agree; its id stays.
    None if it is not ours any more, or cannot be written since its appointment was wiped before there was a sender.
    """
    with write_transaction():
        mine = (Letter.id == held.letter_id) & (Letter.lease_token == held.token)
        with_all = (joinedload(Letter.office), joinedload(Letter.appointment))
        query = select(Letter).where(mine).options(*with_all).execution_options(populate_existing=True)
        letter = db.session.scalar(query.with_for_update(of=Letter))
        if letter and letter.message is None:
            _write(letter)
        elif letter:
            rendering.follow_sender(letter)
        if letter is None or letter.recipient is None or letter.message is None:
            return None
        return LoadedMessage(letter.recipient, letter.message.encode("ascii"))


def _write(letter: Letter) -> None:
    """Write a letter that had no sender before; withdraw it if there is nothing left to write about."""
    rendering.render_late(letter)
    if letter.message is None and rendering.sender_of(letter.office):
        outbox.withdraw(letter)


def mark_sent(held: Claim) -> None:
    """Write down that the letter was handed over; neither address nor text is kept."""
    with write_transaction():
        if letter := _in_hand(held):
            letter.state = LetterState.SENT
            letter.sent_at = now()
            letter.attempts += 1
            letter.recipient = letter.message = letter.refusal = None
            _let_go(letter)


def mark_failed(held: Claim, code: str, *, is_final: bool) -> None:
    """Write down why the letter was not taken, and when it is tried again; or that it is given up."""
    with write_transaction():
        if letter := _in_hand(held):
            letter.refusal = code
            letter.attempts += 1
            letter.due_at = now() + pause_after(letter.attempts)
            if is_final or letter.attempts >= MOST_ATTEMPTS:
                letter.state = LetterState.DEAD
                log.warning("e-mail %s is given up: %s", letter.id, code)
            elif db.session.scalar(select(_later(letter).exists())):
                outbox.withdraw(letter)
            _let_go(letter)


def pause_after(attempts: int) -> timedelta:
    """Return how long to wait after so many attempts: 1, 5, 15, 60 minutes, and on hourly."""
    return PAUSES[attempts - 1] if attempts <= len(PAUSES) else LONG_PAUSE


def _is_due() -> list[ColumnElement[bool]]:
    moment = now()
    due: list[ColumnElement[bool]] = [
        Letter.state == LetterState.WAITING,
        Letter.due_at <= moment,
        or_(Letter.lease_until.is_(None), Letter.lease_until <= moment),
        ~_earlier().exists(),
    ]
    if not current_app.config["DEFAULT_SENDER_ADDRESS"]:
        due.append(Letter.office_id.not_in(senders.offices_that_may_not_send()))
    return due


def _earlier() -> Select[int]:
    """Return the query for older letters to the same address about the same appointment that are not yet out."""
    older = aliased(Letter)
    return select(older.id).where(
        older.appointment_uid == Letter.appointment_uid,
        older.recipient_index == Letter.recipient_index,
        older.counsellor_id.is_not_distinct_from(Letter.counsellor_id),
        older.state == LetterState.WAITING,
        older.id < Letter.id,
    )


def _later(letter: Letter) -> Select[int]:
    """Return the query for newer letters to the same address about the same appointment that wait in its place."""
    kinds = [kind for kind in LetterKind if outbox.replaces(kind, letter.kind)]
    return select(Letter.id).where(
        Letter.kind.in_(kinds),
        Letter.appointment_uid == letter.appointment_uid,
        Letter.recipient_index == letter.recipient_index,
        Letter.counsellor_id.is_not_distinct_from(letter.counsellor_id),
        Letter.state == LetterState.WAITING,
        Letter.id > letter.id,
    )


def _in_hand(held: Claim) -> Letter | None:
    """Return the letter if the lease is still ours."""
    mine = (Letter.id == held.letter_id) & (Letter.lease_token == held.token)
    return db.session.scalar(_closed().where(mine).with_for_update(of=Letter))


def _closed() -> Select[Letter]:
    """Return the query for letters without address and text: one that cannot be decrypted must not stop the others."""
    encrypted = (defer(Letter.recipient), defer(Letter.message))
    return select(Letter).options(*encrypted).execution_options(populate_existing=True)


def _let_go(letter: Letter) -> None:
    letter.lease_until = letter.lease_token = None
