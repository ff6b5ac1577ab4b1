"""Who did what and when, without content."""

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import Act
from booking.models import Appointment, AuditEntry, CallBack, Counsellor, Office


def note(act: Act, appointment: Appointment, by: str, account_id: int | None = None) -> None:
    """Add an entry, inside the caller's transaction."""
    _add(act, appointment.office_id, appointment.uid, by, account_id)


def note_callback(act: Act, callback: CallBack, by: str, account_id: int | None = None) -> None:
    """Add an entry of a call-back, inside the caller's transaction; its ticket id stands for it."""
    _add(act, callback.office_id, callback.ticket_id, by, account_id)


def note_feed(act: Act, counsellor: Counsellor) -> None:
    """Add an entry of what a counsellor did with her own feed, inside the caller's transaction."""
    _add(act, counsellor.office_id, None, "account", counsellor.account_id)


def note_office(act: Act, office: Office, account_id: int | None) -> None:
    """Add an entry of what somebody at the desk has set for the office or herself, inside the caller's transaction."""
    _add(act, office.id, None, "account" if account_id else "command", account_id)


def _add(act: Act, office_id: int, uid: str | None, by: str, account_id: int | None) -> None:
    entry = AuditEntry(office_id=office_id, happened_at=now(), act=act.value, by=by, account_id=account_id)
    entry.appointment_uid = uid
    db.session.add(entry)
