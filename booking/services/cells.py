"""Occupied cells: taken and set free inside the caller's transaction; their primary key is the last word."""

from sqlalchemy import delete, insert
from sqlalchemy.exc import IntegrityError

from booking.database import db
from booking.domain.slots import CounsellorSlot, cells
from booking.models import Appointment, OccupiedCell


def take(appointment: Appointment, slot: CounsellorSlot) -> bool:
    """Return whether the appointment now has the counsellor's cells; if not, nothing of it is kept, not even a row."""
    appointment.counsellor_id = slot.counsellor_id
    try:
        with db.session.begin_nested():
            db.session.add(appointment)
            db.session.flush()
            rows = [
                {"counsellor_id": slot.counsellor_id, "starts_at": at, "lane": 0, "appointment_id": appointment.id}
                for at in cells(slot.span)
            ]
            db.session.execute(insert(OccupiedCell), rows)
    except IntegrityError as error:
        if not _is_taken(error):
            raise
        return False
    return True


def _is_taken(error: IntegrityError) -> bool:
    """Return whether the cells' primary key refused; any other violation is a fault of ours.

    PostgreSQL names the constraint, SQLite its columns.
    """
    if diagnosis := getattr(error.orig, "diag", None):
        return bool(diagnosis.constraint_name == "pk_occupied_cells")
    return str(error.orig).startswith("UNIQUE constraint failed: occupied_cells.")


def free(appointment: Appointment) -> None:
    """Set the appointment's cells free."""
    db.session.execute(delete(OccupiedCell).where(OccupiedCell.appointment_id == appointment.id))
