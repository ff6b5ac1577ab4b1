"""Recording that somebody did not come, and the e-mail about it."""

from datetime import datetime

from sqlalchemy import select

from booking.database import db
from booking.domain.enums import MessageKind, MessageState, Status
from booking.models import Account, Appointment, OutboxMessage
from booking.services.appointments import attendance
from tests.factories import at
from tests.staff_factory import counsellor_of

SAMIRA = "samira@example.org"
NINE, SIX = at(2026, 11, 16, 9, 0), at(2026, 11, 16, 18, 0)


def record(one: Appointment, status: Status, desk: Account) -> Appointment:
    """Record what became of it, as the day's form would."""
    db.session.refresh(one)
    return attendance.record(counsellor_of(one.office), one.id, status, one.version, desk.id)


def missed_messages() -> list[tuple[MessageState, datetime]]:
    """Return state and due time of each such e-mail."""
    db.session.expire_all()
    rows = db.session.execute(
        select(OutboxMessage.state, OutboxMessage.wanted_at)
        .where(OutboxMessage.kind == MessageKind.MISSED)
        .order_by(OutboxMessage.id)
    )
    return [(state, due_at) for state, due_at in rows]
