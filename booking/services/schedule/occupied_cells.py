"""Occupied cells: taken and set free inside the caller's transaction; their primary key is the last word."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, select
from sqlalchemy.exc import IntegrityError

from booking.database import db
from booking.domain.slots import CounsellorSlot, cells
from booking.models import Appointment, OccupiedCell


def occupy(appointment: Appointment, slot: CounsellorSlot, lane: int = 0) -> bool:
    """Return whether the appointment now has the counsellor's cells; if not, nothing of it is kept, not even a row.

    Another lane is for what is put beside an appointment on purpose (decision 3).
    """
    appointment.counsellor_id = slot.counsellor_id
    try:
        with db.session.begin_nested():
            db.session.add(appointment)
            db.session.flush()
            rows = [
                {"counsellor_id": slot.counsellor_id, "starts_at": at, "lane": lane, "appointment_id": appointment.id}
                for at in cells(slot.span)
            ]
            db.session.execute(insert(OccupiedCell), rows)
    except IntegrityError as error:
        if not _is_taken(error):
            raise
        return False
    return True


def reoccupy(
    appointment: Appointment, slot: CounsellorSlot, since: datetime, given_up: CounsellorSlot | None = None
) -> bool:
    """Return whether the appointment has the cells again that it gave up then; not if somebody has come to them since.

    `given_up` is the part of them that it gave up, if not all. Who was beside it before may still be there.
    """
    moment = since.replace(microsecond=0)  # as exact as what it is compared with
    there = overlapping(given_up or slot, appointment.id)
    if any(moment <= max(one.created_at, one.shown_changed_at) for one in there):
        return False
    return occupy(appointment, slot, lowest_free_lane(slot))


def overlapping(slot: CounsellorSlot, without: int | None = None) -> list[Appointment]:
    """Return the appointments that have a cell of the slot, whatever their lane, by start; but for one."""
    there = select(OccupiedCell.appointment_id).where(*_in(slot))
    found = select(Appointment).where(Appointment.id.in_(there)).order_by(Appointment.starts_at, Appointment.id)
    return list(db.session.scalars(found if without is None else found.where(Appointment.id != without)))


def lowest_free_lane(slot: CounsellorSlot) -> int:
    """Return the first lane in which the counsellor has no cell of the slot."""
    taken = set(db.session.scalars(select(OccupiedCell.lane).where(*_in(slot)).distinct()))
    return next(lane for lane in range(len(taken) + 1) if lane not in taken)


def _in(slot: CounsellorSlot) -> tuple[ColumnElement[bool], ...]:
    return (
        OccupiedCell.counsellor_id == slot.counsellor_id,
        OccupiedCell.starts_at >= slot.start,
        OccupiedCell.starts_at < slot.end,
    )


def _is_taken(error: IntegrityError) -> bool:
    """Return whether the cells' primary key refused; any other violation is a fault of ours.

    PostgreSQL names the constraint, SQLite its columns.
    """
    if diagnosis := getattr(error.orig, "diag", None):
        return bool(diagnosis.constraint_name == "pk_occupied_cells")
    return str(error.orig).startswith("UNIQUE constraint failed: occupied_cells.")


def release(appointment: Appointment) -> None:
    """Set the appointment's cells free."""
    db.session.execute(delete(OccupiedCell).where(OccupiedCell.appointment_id == appointment.id))
