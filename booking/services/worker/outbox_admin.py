"""E-mails that are not out: listed for whoever keeps the machine, and held back after a restore from a backup."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import and_, or_, select, update

from booking.database import db, write_transaction
from booking.domain.enums import MessageKind, MessageState
from booking.models import Office, OutboxMessage
from booking.services.outbox import daily_list, reminders, undelivered
from booking.services.outbox.refusals import FROZEN


@dataclass(frozen=True, slots=True)
class UnsentMessage:
    """An e-mail that waits or could not be delivered, without anything about a person."""

    message_id: int
    kind: MessageKind
    state: MessageState
    due_at: datetime
    attempts: int
    refusal: str | None
    timezone: str

    @property
    def due_there(self) -> datetime:
        """Return when it is due by the office's wall clock."""
        return self.due_at.astimezone(ZoneInfo(self.timezone))


def list_unsent() -> Sequence[UnsentMessage]:
    """Return what waits and what could not be delivered, oldest first."""
    shown = (
        OutboxMessage.id,
        OutboxMessage.kind,
        OutboxMessage.state,
        OutboxMessage.due_at,
        OutboxMessage.attempts,
        OutboxMessage.refusal,
        Office.timezone,
    )
    open_states = (MessageState.WAITING, MessageState.DEAD)
    rows = db.session.execute(
        select(*shown)
        .join(Office, Office.id == OutboxMessage.office_id)
        .where(OutboxMessage.state.in_(open_states))
        .order_by(OutboxMessage.due_at, OutboxMessage.id)
    )
    return [UnsentMessage(*row) for row in rows]


def freeze(before: datetime) -> int:
    """Give up every waiting e-mail that was wanted before an instant; return how many.

    After a restore they may have gone already, in hand or not: people at the desk decide about each. Reminders and day
    lists of today, whose rows are lost, are written first. What the desk could not list stays: a last e-mail about what
    was deleted, or a list of lost numbers, does no harm if it goes twice.
    """
    reminders.write()
    daily_list.write()
    is_listed = and_(OutboxMessage.appointment_id.is_not(None), OutboxMessage.kind.in_(undelivered.TELLING))
    with write_transaction():
        is_known = or_(is_listed, OutboxMessage.counsellor_id.is_not(None))
        wanted = (OutboxMessage.state == MessageState.WAITING, OutboxMessage.wanted_at < before, is_known)
        given_up = {"state": MessageState.DEAD, "refusal": FROZEN, "lease_token": None, "lease_until": None}
        frozen = db.session.scalars(
            update(OutboxMessage).where(*wanted).values(**given_up).returning(OutboxMessage.id),
            execution_options={"synchronize_session": False},
        )
        return len(frozen.all())
