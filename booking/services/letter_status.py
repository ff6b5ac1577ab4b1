"""What the desk may say of each person's newest letter."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from flask import current_app
from sqlalchemy import or_, select

from booking.database import db
from booking.domain.terms import Holder, LetterKind, LetterState, Status
from booking.models import Appointment, Letter
from booking.services import outbox, senders


@dataclass(frozen=True, slots=True)
class LetterStatus:
    """What the desk may say of a person's newest letter.

    `lacks_sender` while it waits for the office to have an address that the desk has confirmed; `told_at` is when the
    desk has told the person in another way, since the letter could not be delivered.
    """

    state: LetterState
    sent_at: datetime | None
    refusal: str | None
    lacks_sender: bool = False
    attempts: int = 0
    told_at: datetime | None = None


def state_of(appointments: Iterable[Appointment]) -> dict[int, dict[Holder, LetterStatus]]:
    """Return the newest letter's status for each appointment and person, in one query.

    A letter that says only a part, as a reminder, counts only if it was refused: it says nothing of the confirmation.
    Of what is cancelled only the letter that says so counts.
    """
    appointments = list(appointments)
    off = [appointment.id for appointment in appointments if appointment.status is Status.CANCELLED]
    found: dict[int, dict[Holder, LetterStatus]] = {}
    lacks_sender = (Letter.state == LetterState.WAITING) & Letter.office_id.in_(senders.offices_that_may_not_send())
    rows = db.session.execute(
        select(
            Letter.appointment_id,
            Letter.holder,
            Letter.state,
            Letter.sent_at,
            Letter.refusal,
            lacks_sender,
            Letter.attempts,
            Letter.told_at,
        )
        .where(
            Letter.appointment_id.in_([appointment.id for appointment in appointments]),
            Letter.state != LetterState.WITHDRAWN,
            or_(Letter.kind.not_in(outbox.SAY_A_PART), Letter.state == LetterState.DEAD),
            or_(Letter.kind == LetterKind.CANCELLATION, Letter.appointment_id.not_in(off)),
        )
        .order_by(Letter.id)
    )
    has_default = bool(current_app.config["DEFAULT_SENDER_ADDRESS"])
    for appointment_id, holder, state, sent_at, refusal, lacks, attempts, told_at in rows:
        status = LetterStatus(state, sent_at, refusal, bool(lacks) and not has_default, attempts, told_at)
        if holder is not None:
            found.setdefault(appointment_id or 0, {})[holder] = status
    return found
