"""Whether e-mails go out at all, for the desk and for whoever watches the machine."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import current_app
from sqlalchemy import ColumnElement, Select, and_, case, false, func, or_, select, true

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import MessageState
from booking.models import Office, OutboxMessage
from booking.services.offices import senders

STUCK_AFTER = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class OutboxHealth:
    """`stuck_since` when none has gone any more, None while e-mails go; `oldest_at` since when the oldest waits.

    Neither counts e-mails that wait for a confirmed sender address of their office: `lacking_sender` does.
    """

    stuck_since: datetime | None
    oldest_at: datetime | None
    lacking_sender: int


def check_health(office: Office | None = None) -> OutboxHealth:
    """Return how the outbox is, in one query; with an office, only its own e-mails are counted as lacking a sender."""
    return OutboxHealth(*db.session.execute(health_query(office)).one())


def health_query(office: Office | None) -> Select[Any, Any, int]:
    """Return the question for the outbox's health: one row."""
    lacks = _lacks_sender()
    overdue = and_(~lacks, OutboxMessage.wanted_at <= now() - STUCK_AFTER, _none_handed_over_lately())
    of_office = true() if office is None else OutboxMessage.office_id == office.id
    return select(
        func.min(case((overdue, OutboxMessage.wanted_at))).label("stuck_since"),
        func.min(case((and_(~lacks, OutboxMessage.wanted_at <= now()), OutboxMessage.wanted_at))).label("oldest_at"),
        func.count(case((and_(lacks, of_office), OutboxMessage.id))).label("lacking_sender"),
    ).where(OutboxMessage.state == MessageState.WAITING)


def count_by_state() -> dict[MessageState, int]:
    """Return how many e-mails are kept in each state."""
    counts = dict.fromkeys(MessageState, 0)
    for state, count in db.session.execute(
        select(OutboxMessage.state, func.count(OutboxMessage.id)).group_by(OutboxMessage.state)
    ):
        counts[state] = count
    return counts


def _lacks_sender() -> ColumnElement[bool]:
    if current_app.config["DEFAULT_SENDER_ADDRESS"]:
        return false()
    return OutboxMessage.office_id.in_(senders.offices_that_may_not_send())


def _none_handed_over_lately() -> ColumnElement[bool]:
    last = select(func.max(OutboxMessage.sent_at)).correlate(None).scalar_subquery()
    return or_(last.is_(None), last <= now() - STUCK_AFTER)
