"""The number people read out on the phone: one for each appointment and each call-back, never the same twice."""

from sqlalchemy import or_, select

from booking.database import db
from booking.domain.reference_numbers import new_number
from booking.models import Appointment, CallBack


def unused_number() -> str:
    """Return a number that neither an appointment nor a call-back has."""
    while True:
        number = new_number()
        if not _is_taken(number):
            return number


def _is_taken(number: str) -> bool:
    held = (select(kind.id).where(kind.number == number).exists() for kind in (Appointment, CallBack))
    return bool(db.session.scalar(select(or_(*held))))
