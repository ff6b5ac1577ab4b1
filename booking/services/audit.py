"""Who did what and when, without content."""

from booking.database import db
from booking.domain.clock import now
from booking.models import Appointment, AuditEntry, CallBack


def note(act: str, appointment: Appointment, by: str, account_id: int | None = None) -> None:
    """Add an entry, inside the caller's transaction."""
    db.session.add(
        AuditEntry(
            office_id=appointment.office_id,
            happened_at=now(),
            act=act,
            by=by,
            account_id=account_id,
            appointment_uid=appointment.uid,
        )
    )


def note_callback(act: str, callback: CallBack, by: str, account_id: int | None = None) -> None:
    """Add an entry of a call-back, inside the caller's transaction; its ticket id stands for it."""
    db.session.add(
        AuditEntry(
            office_id=callback.office_id,
            happened_at=now(),
            act=act,
            by=by,
            account_id=account_id,
            appointment_uid=callback.ticket_id,
        )
    )
