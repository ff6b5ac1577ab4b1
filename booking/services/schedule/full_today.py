"""Full for today: the hours without appointment take nobody more, until the day ends or that is taken back."""

from datetime import date

from booking.database import db, write_transaction
from booking.domain.enums import Act
from booking.domain.errors import NotOpen
from booking.models import Office
from booking.services.records import audit


def is_full(office: Office) -> bool:
    """Return whether the office has said so of today."""
    return office.full_on == office.today()


def set_full(office: Office, day: date | None, account_id: int, *, is_so: bool) -> None:
    """Say that the hours without appointment are full, or not; twice is once. NotOpen if `day` is not today."""
    with write_transaction(office):
        kept, today = db.session.get_one(Office, office.id), office.today()
        if day != today:
            raise NotOpen
        if (kept.full_on == today) != is_so:
            kept.full_on = today if is_so else None
            audit.note_office(Act.FULL_TODAY_SET if is_so else Act.FULL_TODAY_ENDED, kept, account_id)
