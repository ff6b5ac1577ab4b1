"""What an act of the desk begins with: the appointment read again, of this counsellor and as the form showed it."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from booking.database import db
from booking.domain.errors import ChangedMeanwhile, NotFound
from booking.models import Appointment, Counsellor

UNDO = timedelta(minutes=5)  # for so long an act can be taken back


def fresh(counsellor: Counsellor, appointment_id: int) -> Appointment:
    """Return a counsellor's appointment read again; NotFound for another's, whatever the office."""
    appointment = db.session.scalar(
        select(Appointment)
        .where(Appointment.id == appointment_id, Appointment.counsellor_id == counsellor.id)
        .options(joinedload(Appointment.office), joinedload(Appointment.topic), joinedload(Appointment.counsellor))
        .execution_options(populate_existing=True)
    )
    if appointment is None:
        raise NotFound
    return appointment


def require_version(appointment: Appointment, version: int) -> None:
    """Raise ChangedMeanwhile if the form showed an older state."""
    if appointment.version != version:
        raise ChangedMeanwhile
