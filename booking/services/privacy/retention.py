"""Wiping: nothing is kept about persons longer than `domain.retention` says; the tallies stay."""

from collections.abc import Callable
from dataclasses import dataclass

from booking.database import db, leave_no_remains
from booking.services.privacy import client_retention, staff_retention

# In this order: an appointment waits for its e-mails, a counsellor's name for her appointments, an account for both.
WIPERS: dict[str, Callable[[], int]] = {
    "outbox_messages": client_retention.delete_messages,
    "appointment_changes": client_retention.delete_changes,
    "appointments": client_retention.delete_appointments,
    "callbacks": client_retention.delete_callbacks,
    "audit_entries": staff_retention.delete_audit_entries,
    "attempts": staff_retention.delete_attempts,
    "login_sessions": staff_retention.delete_login_sessions,
    "counsellors": staff_retention.delete_counsellors,
    "accounts": staff_retention.delete_accounts,
}


@dataclass(frozen=True, slots=True)
class DeletedCounts:
    """How many rows of each table went or were emptied; `is_clean` unless an SQLite file was too busy to rewrite."""

    rows: dict[str, int]
    is_clean: bool

    @property
    def total(self) -> int:
        """Return how many rows it were."""
        return sum(self.rows.values())


def delete_expired() -> DeletedCounts:
    """Wipe what is past its term; a second time there is nothing left to do."""
    rows = {table: take() for table, take in WIPERS.items()}
    db.session.commit()  # a snapshot of our own would keep the WAL
    return DeletedCounts(rows, leave_no_remains())
