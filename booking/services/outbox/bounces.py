"""Delivery reports: an e-mail that was handed over and comes back later is as good as refused."""

import logging
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from sqlalchemy import Select, select
from sqlalchemy.orm import defer

from booking.database import db, write_transaction
from booking.domain.enums import MessageState
from booking.mail import delivery_reports
from booking.mail.report_inboxes import Found
from booking.models import OutboxMessage

log = logging.getLogger(__name__)


class Meaning(StrEnum):
    """What a message meant to us."""

    REFUSED = "refused"  # an e-mail could not be delivered
    KNOWN = "known"  # about an e-mail of ours, and changes nothing
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


def process(content: bytes) -> Meaning:
    """Note that an e-mail was refused if that is what the message reports; twice is once."""
    report = delivery_reports.read(content)
    if report is None or not report.tokens:
        return Meaning.IGNORED
    with write_transaction():
        messages = db.session.scalars(_known(report.tokens)).all()
        if not messages:
            return Meaning.IGNORED
        refused = [message for message in messages if report.refusal and _stands(message)]
        for message in refused:
            _give_up(message, str(report.refusal))
    return Meaning.REFUSED if refused else Meaning.KNOWN


def _known(tokens: Iterable[str]) -> Select[OutboxMessage]:
    encrypted = (defer(OutboxMessage.recipient), defer(OutboxMessage.content))
    known = select(OutboxMessage).where(OutboxMessage.bounce_token.in_(tokens)).options(*encrypted)
    return known.with_for_update(of=OutboxMessage).execution_options(populate_existing=True)


def _stands(message: OutboxMessage) -> bool:
    """Return whether the e-mail counts as handed over: it was, or a worker who has it in hand has not said so yet."""
    is_in_hand = message.state is MessageState.WAITING and message.lease_token is not None
    return (message.state is MessageState.SENT or is_in_hand) and message.told_at is None


def _give_up(message: OutboxMessage, code: str) -> None:
    message.state, message.refusal = MessageState.DEAD, code
    message.recipient = message.content = message.lease_token = message.lease_until = None
    log.warning("e-mail %s was not delivered: %s", message.id, code)
