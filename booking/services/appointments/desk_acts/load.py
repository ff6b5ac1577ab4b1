"""What acts of the desk share: the appointment read again, as the form showed it, and whom they tell by e-mail."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from booking.database import db
from booking.domain.enums import Holder, MessageKind
from booking.domain.errors import ChangedMeanwhile, NotFound
from booking.domain.policy import UNDO_WINDOW
from booking.models import Appointment, Counsellor
from booking.services.outbox import outbox, withdrawals


def load_for_update(counsellor: Counsellor, appointment_id: int, *, or_taken_back: bool = False) -> Appointment:
    """Return a counsellor's appointment read again; NotFound for another's, whatever the office.

    Also for what is left of an entry that was taken back, unless that is wanted.
    """
    appointment = db.session.scalar(
        select(Appointment)
        .where(Appointment.id == appointment_id, Appointment.counsellor_id == counsellor.id)
        .options(joinedload(Appointment.office), joinedload(Appointment.topic), joinedload(Appointment.counsellor))
        .options(selectinload(Appointment.changes))
        .execution_options(populate_existing=True)
    )
    if appointment is None or (appointment.name is None and not or_taken_back):
        raise NotFound
    return appointment


def require_version(appointment: Appointment, version: int) -> None:
    """Raise ChangedMeanwhile if the form showed an older state."""
    if appointment.version != version:
        raise ChangedMeanwhile


def notify(appointment: Appointment, kind: MessageKind, told: Collection[Holder]) -> None:
    """Post an e-mail to those who are ticked, due once the act cannot be undone; the others get no older one."""
    readers = outbox.readers(appointment)
    for holder in readers:
        if holder not in told:
            withdrawals.withdraw_to(appointment, holder, kind)
    outbox.post(appointment, kind, [holder for holder in readers if holder in told], delay=UNDO_WINDOW)
