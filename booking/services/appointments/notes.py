"""The desk's internal note on an appointment: short, encrypted, deleted with the appointment, and never sent."""

from booking.database import write_transaction
from booking.domain.enums import Act
from booking.models import Appointment, Counsellor
from booking.services.appointments.desk_acts import load
from booking.services.records import audit

LONGEST = 500


def write(counsellor: Counsellor, appointment_id: int, note: str, version: int, account_id: int) -> Appointment:
    """Return the appointment with this note, with none if it is empty; the same again changes nothing.

    Raises NotFound and ChangedMeanwhile. Nothing that a calendar shows has changed, so stamps stay.
    """
    with write_transaction(counsellor.office):
        appointment = load.load_for_update(counsellor, appointment_id)
        if (appointment.note or "") != note:
            load.require_version(appointment, version)
            appointment.note = note or None
            audit.note(Act.NOTE_WRITTEN if note else Act.NOTE_DELETED, appointment, "account", account_id)
    return appointment
