"""The worker: claims a due letter, hands it over, writes down what became of it.

A claim is a lease: if the worker dies, another takes the letter up again with the same bytes. SMTP is spoken outside
any transaction.
"""

import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from flask import current_app
from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import joinedload

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.terms import LetterState
from booking.mail import transport
from booking.mail.transport import Refused, Unreachable
from booking.models import Letter, Office
from booking.services import outbox
from booking.services.store import UNAVAILABLE

LEASE = timedelta(minutes=5)  # longer than SMTP may take
PAUSES = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15))
LONG_PAUSE = timedelta(hours=1)
MOST_ATTEMPTS = 27  # about 24 hours of pauses
IDLE_SECONDS = 2.0
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Claim:
    """A letter in hand, with all that is needed to send it without the store."""

    letter_id: int
    lease_token: str
    message: bytes
    sender: str
    recipient: str


def work(*, once: bool, is_stopped: Callable[[], bool], wait: Callable[[float], object]) -> None:
    """Send what is due, again and again until stopped, or `once`; a store that is away for a while ends nothing."""
    _say_what_cannot_leave()
    while not is_stopped():
        try:
            busy = deliver_next()
        except UNAVAILABLE:
            db.session.rollback()
            log.warning("the store does not answer; trying again")
            busy = False
        if busy:
            continue
        if once:
            return
        wait(IDLE_SECONDS)


def deliver_next() -> bool:
    """Return whether there was a due letter; it has been handed over, put off, or given up."""
    db.session.commit()  # see what others have written since
    if not db.session.scalar(select(Letter.id).where(*_is_due()).limit(1)):
        return False
    claim = _claim()
    if claim is None:  # another worker was faster, or it could not be sent any more
        return True
    try:
        transport.hand_over(claim.message, claim.sender, claim.recipient, current_app.config)
    except Refused as refused:
        _put_off(claim, refused.code, is_final=refused.is_permanent)
    except Unreachable as unreachable:
        _put_off(claim, unreachable.code, is_final=False)
    else:
        _sent(claim)
    return True


def _is_due() -> list[ColumnElement[bool]]:
    moment = now()
    due: list[ColumnElement[bool]] = [
        Letter.state == LetterState.WAITING,
        Letter.due_at <= moment,
        or_(Letter.lease_until.is_(None), Letter.lease_until <= moment),
    ]
    if not current_app.config["DEFAULT_SENDER_ADDRESS"]:
        with_sender = select(Office.id).where(Office.sender_address.is_not(None), Office.sender_address != "")
        due.append(Letter.office_id.in_(with_sender))
    return due


def _claim() -> Claim | None:
    with write_transaction():
        letter = db.session.scalar(
            select(Letter)
            .where(*_is_due())
            .order_by(Letter.due_at, Letter.id)
            .limit(1)
            .with_for_update(skip_locked=True, of=Letter)
            .options(joinedload(Letter.office), joinedload(Letter.appointment))
            .execution_options(populate_existing=True)
        )
        if letter is None:
            return None
        sender = outbox.sender_of(letter.office)
        if letter.recipient is None or sender is None or (letter.message is None and letter.appointment is None):
            letter.state = LetterState.WITHDRAWN  # its appointment was wiped before the office had a sender
            return None
        if letter.message is None and letter.appointment is not None:
            letter.message = outbox.render(letter.appointment, letter.holder, letter.recipient, sender)
        letter.lease_until = now() + LEASE
        letter.lease_token = secrets.token_hex(8)
        letter.attempts += 1
        local, _at, domain = sender.address.rpartition("@")
        envelope = f"{local}+{letter.bounce_token}@{domain}"
        return Claim(letter.id, letter.lease_token, str(letter.message).encode(), envelope, letter.recipient)


def _sent(claim: Claim) -> None:
    with write_transaction():
        letter = _in_hand(claim)
        if letter is None:
            return
        letter.state = LetterState.SENT
        letter.sent_at = now()
        letter.recipient = letter.message = letter.refusal = None
        _let_go(letter)


def _put_off(claim: Claim, code: str, *, is_final: bool) -> None:
    with write_transaction():
        letter = _in_hand(claim)
        if letter is None:
            return
        letter.refusal = code
        if is_final or letter.attempts >= MOST_ATTEMPTS:
            letter.state = LetterState.DEAD
            log.warning("letter %s is given up: %s", letter.id, code)
        letter.due_at = now() + pause_after(letter.attempts)
        _let_go(letter)


def pause_after(attempts: int) -> timedelta:
    """Return how long to wait after so many attempts: 1, 5, 15, 60 minutes, and on hourly."""
    return PAUSES[attempts - 1] if attempts <= len(PAUSES) else LONG_PAUSE


def _in_hand(claim: Claim) -> Letter | None:
    """Return the letter if the lease is still ours."""
    return db.session.scalar(
        select(Letter)
        .where(Letter.id == claim.letter_id, Letter.lease_token == claim.lease_token)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def _let_go(letter: Letter) -> None:
    letter.lease_until = letter.lease_token = None


def _say_what_cannot_leave() -> None:
    try:
        count = outbox.waiting_for_a_sender()
    except UNAVAILABLE:
        return
    if count:
        log.warning("%s letters wait: the office has no sender address", count)
