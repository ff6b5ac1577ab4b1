"""What the database has, for tests: rows, counters and the audit trail."""

from datetime import datetime

from sqlalchemy import func, select

from booking.database import db
from booking.domain.slots import cells
from booking.domain.timespan import Timespan
from booking.models import Appointment, AuditEntry, Base, CallBack, OccupiedCell, OutboxMessage, Tally

BOOKING_TABLES = (Appointment, OccupiedCell, OutboxMessage, Tally, AuditEntry)


def count_rows(table: type[Base]) -> int:
    """Return how many rows a table has now."""
    db.session.expire_all()
    return db.session.scalar(select(func.count()).select_from(table)) or 0


def load_appointments() -> list[Appointment]:
    """Return every appointment."""
    return list(db.session.scalars(select(Appointment)))


def load_callbacks() -> list[CallBack]:
    """Return every call-back."""
    return list(db.session.scalars(select(CallBack).order_by(CallBack.id)))


def only_appointment() -> Appointment:
    """Return the one appointment there is."""
    db.session.commit()
    return db.session.scalars(select(Appointment)).one()


def account_acts() -> list[str]:
    """Return the acts of accounts, oldest first."""
    return list(db.session.scalars(select(AuditEntry.act).where(AuditEntry.by == "account").order_by(AuditEntry.id)))


def outcome_counters() -> dict[str, int]:
    """Return what is counted of outcomes, without what is none."""
    db.session.expire_all()
    rows = db.session.scalars(select(Tally).where(Tally.kind == "outcome", Tally.value != "booked"))
    return {row.value: row.count for row in rows if row.count}


def counters() -> dict[tuple[str, str], int]:
    """Return what is counted, without what is taken back to nothing."""
    rows = db.session.execute(select(Tally.kind, Tally.value, Tally.count)).all()
    return {(kind, value): count for kind, value, count in rows if count}


def callback_counters() -> dict[tuple[str, str], int]:
    """Return the counters of call-backs."""
    db.session.expire_all()
    rows = db.session.scalars(select(Tally).where(Tally.kind == "callback"))
    return {(row.month_on.isoformat(), row.value): row.count for row in rows}


def callback_audit() -> list[tuple[str, str, int | None, str | None]]:
    """Return what the audit knows of call-backs."""
    entries = db.session.scalars(select(AuditEntry).where(AuditEntry.act.startswith("call-back")).order_by("id"))
    return [(entry.act, entry.by, entry.account_id, entry.appointment_uid) for entry in entries]


def occupied_starts(appointment: Appointment) -> list[datetime]:
    """Return the starts of the appointment's cells."""
    mine = select(OccupiedCell.starts_at).where(OccupiedCell.appointment_id == appointment.id)
    return list(db.session.scalars(mine.order_by(OccupiedCell.starts_at)))


def assert_cells_match_appointments(expected: int) -> None:
    """Assert that each appointment has just its cells, and that no cell is anyone else's."""
    appointments = db.session.scalars(select(Appointment)).all()
    assert len(appointments) == expected
    occupied = {
        (cell.counsellor_id, cell.starts_at): cell.appointment_id for cell in db.session.scalars(select(OccupiedCell))
    }
    meant = {
        (one.counsellor_id, at): one.id for one in appointments for at in cells(Timespan(one.starts_at, one.ends_at))
    }
    assert occupied == meant
