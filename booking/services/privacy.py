"""Wiping: nothing is kept about persons longer than `domain.retention` says; the tallies stay."""

from collections.abc import Callable
from dataclasses import dataclass

from booking.database import db, leave_no_remains
from booking.services import past_clients, past_staff

# In this order: an appointment waits for its letters, a counsellor's name for her appointments, an account for both.
WIPERS: dict[str, Callable[[], int]] = {
    "letters": past_clients.letters,
    "appointments": past_clients.appointments,
    "callbacks": past_clients.callbacks,
    "audit_entries": past_staff.audit_entries,
    "attempts": past_staff.attempts,
    "login_sessions": past_staff.login_sessions,
    "counsellors": past_staff.counsellors,
    "accounts": past_staff.accounts,
}


@dataclass(frozen=True, slots=True)
class Wiped:
    """How many rows of each table went or were emptied; `is_clean` unless an SQLite file was too busy to rewrite."""

    rows: dict[str, int]
    is_clean: bool

    @property
    def total(self) -> int:
        """Return how many rows it were."""
        return sum(self.rows.values())


def wipe() -> Wiped:
    """Wipe what is past its term; a second time there is nothing left to do."""
    rows = {table: take() for table, take in WIPERS.items()}
    db.session.commit()  # a snapshot of our own would keep the WAL
    return Wiped(rows, leave_no_remains())
