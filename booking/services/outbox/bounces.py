"""Delivery reports: a letter that was handed over and comes back later is as good as refused."""

import logging
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from sqlalchemy import Select, select
from sqlalchemy.orm import defer

from booking.database import db, write_transaction
from booking.domain.enums import LetterState
from booking.mail import delivery_reports
from booking.mail.report_inboxes import Found
from booking.models import Letter

log = logging.getLogger(__name__)


class Meaning(StrEnum):
    """What a message meant to us."""

    REFUSED = "refused"  # a letter could not be delivered
    KNOWN = "known"  # about a letter of ours, and changes nothing
    IGNORED = "ignored"  # anything else that comes to a mailbox


def process_all(found: Iterable[Found]) -> Counter[Meaning]:
    """Take what is in a mailbox, one transaction each; return how many meant what. What was understood is marked."""
    meanings: Counter[Meaning] = Counter()
    for one in found:
        meaning = process(one.message)
        if meaning is not Meaning.IGNORED:
            one.mark()
        meanings[meaning] += 1
    return meanings


def process(message: bytes) -> Meaning:
    """Note that a letter was refused if that is what the message reports; twice is once."""
    report = delivery_reports.read(message)
    if report is None or not report.tokens:
        return Meaning.IGNORED
    with write_transaction():
        letters = db.session.scalars(_known(report.tokens)).all()
        if not letters:
            return Meaning.IGNORED
        refused = [letter for letter in letters if report.refusal and _stands(letter)]
        for letter in refused:
            _give_up(letter, str(report.refusal))
    return Meaning.REFUSED if refused else Meaning.KNOWN


def _known(tokens: Iterable[str]) -> Select[Letter]:
    encrypted = (defer(Letter.recipient), defer(Letter.message))
    known = select(Letter).where(Letter.bounce_token.in_(tokens)).options(*encrypted)
    return known.with_for_update(of=Letter).execution_options(populate_existing=True)


def _stands(letter: Letter) -> bool:
    """Return whether the letter counts as handed over: it was, or a worker who has it in hand has not said so yet."""
    is_in_hand = letter.state is LetterState.WAITING and letter.lease_token is not None
    return (letter.state is LetterState.SENT or is_in_hand) and letter.told_at is None


def _give_up(letter: Letter, code: str) -> None:
    letter.state, letter.refusal = LetterState.DEAD, code
    letter.recipient = letter.message = letter.lease_token = letter.lease_until = None
    log.warning("e-mail %s was not delivered: %s", letter.id, code)
