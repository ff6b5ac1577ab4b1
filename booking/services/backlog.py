"""Letters that are not out: listed for whoever keeps the machine, and held back after a restore from a backup."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from booking.database import db, write_transaction
from booking.domain.terms import LetterKind, LetterState
from booking.models import Letter
from booking.services.refusals import FROZEN


@dataclass(frozen=True, slots=True)
class Line:
    """A letter that waits or could not be delivered, without anything about a person."""

    letter_id: int
    kind: LetterKind
    state: LetterState
    due_at: datetime
    attempts: int
    refusal: str | None


def lines() -> Sequence[Line]:
    """Return what waits and what could not be delivered, oldest first."""
    shown = (Letter.id, Letter.kind, Letter.state, Letter.due_at, Letter.attempts, Letter.refusal)
    open_states = (LetterState.WAITING, LetterState.DEAD)
    rows = db.session.execute(select(*shown).where(Letter.state.in_(open_states)).order_by(Letter.due_at, Letter.id))
    return [Line(*row) for row in rows]


def freeze(before: datetime) -> int:
    """Give up every waiting letter that was wanted before an instant; return how many.

    After a restore they may have gone already, in hand or not: people at the desk decide about each.
    """
    with write_transaction():
        wanted = (Letter.state == LetterState.WAITING, Letter.wanted_at < before)
        given_up = {"state": LetterState.DEAD, "refusal": FROZEN, "lease_token": None, "lease_until": None}
        frozen = db.session.scalars(
            update(Letter).where(*wanted).values(**given_up).returning(Letter.id),
            execution_options={"synchronize_session": False},
        )
        return len(frozen.all())
