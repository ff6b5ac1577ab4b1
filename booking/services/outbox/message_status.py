"""What the desk may say of each person's newest e-mail."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import current_app
from sqlalchemy import ColumnElement, or_, select

from booking.database import db
from booking.domain.enums import Holder, MessageKind, MessageState, Status
from booking.models import Appointment, OutboxMessage
from booking.services.offices import senders
from booking.services.outbox import outbox


@dataclass(frozen=True, slots=True)
class MessageStatus:
    """What the desk may say of a person's newest e-mail.

    `lacks_sender` while it waits for the office to have an address that the desk has confirmed; `told_at` is when the
    desk has told the person in another way, since the e-mail could not be delivered.
    """

    state: MessageState
    sent_at: datetime | None
    refusal: str | None
    lacks_sender: bool = False
    attempts: int = 0
    told_at: datetime | None = None


def load_status(appointments: Iterable[Appointment]) -> dict[int, dict[Holder, MessageStatus]]:
    """Return the newest e-mail's status for each appointment and person, in one query.

    An e-mail that says only a part, as a reminder, counts only if it was refused: it says nothing of the confirmation.
    Of what is cancelled only the e-mail that says so counts.
    """
    rows = db.session.execute(
        select(*columns()).where(*counts_as_status(list(appointments))).order_by(OutboxMessage.id)
    )
    return newest(rows, has_default=bool(current_app.config["DEFAULT_SENDER_ADDRESS"]))


def columns() -> list[Any]:
    """Return what `newest` needs of each e-mail."""
    lacks_sender = (OutboxMessage.state == MessageState.WAITING) & OutboxMessage.office_id.in_(
        senders.offices_that_may_not_send()
    )
    return [
        OutboxMessage.appointment_id,
        OutboxMessage.holder,
        OutboxMessage.state,
        OutboxMessage.sent_at,
        OutboxMessage.refusal,
        lacks_sender,
        OutboxMessage.attempts,
        OutboxMessage.told_at,
    ]


def counts_as_status(appointments: Collection[Appointment]) -> list[ColumnElement[bool]]:
    """Say which e-mails about the appointments count."""
    off = [appointment.id for appointment in appointments if appointment.status is Status.CANCELLED]
    return [
        OutboxMessage.appointment_id.in_([appointment.id for appointment in appointments]),
        OutboxMessage.state != MessageState.WITHDRAWN,
        or_(OutboxMessage.kind.not_in(outbox.SAY_A_PART), OutboxMessage.state == MessageState.DEAD),
        or_(OutboxMessage.kind == MessageKind.CANCELLATION, OutboxMessage.appointment_id.not_in(off)),
    ]


def newest(rows: Iterable[Any], *, has_default: bool) -> dict[int, dict[Holder, MessageStatus]]:
    """Return the last status for each appointment and person of rows in the order of the e-mails."""
    found: dict[int, dict[Holder, MessageStatus]] = {}
    for appointment_id, holder, state, sent_at, refusal, lacks, attempts, told_at in rows:
        status = MessageStatus(state, sent_at, refusal, bool(lacks) and not has_default, attempts, told_at)
        if holder is not None:
            found.setdefault(appointment_id or 0, {})[holder] = status
    return found
