"""Send nothing more: for somebody who died, was deported or must not be written to; and writing again after all."""

from booking.database import write_transaction
from booking.domain.enums import Act
from booking.models import Appointment, Counsellor
from booking.services.appointments.desk_acts import load
from booking.services.outbox import withdrawals
from booking.services.records import audit


def stop_contact(counsellor: Counsellor, appointment_id: int, version: int, account_id: int) -> Appointment:
    """Return the appointment of which nobody is written to any more; what waits is withdrawn. Twice is once.

    Also what waits to an address of before: somebody else may read it. What a worker has in hand goes. Raises NotFound
    and ChangedMeanwhile.
    """
    with write_transaction(counsellor.office):
        appointment = load.load_for_update(counsellor, appointment_id)
        if not appointment.sends_nothing:
            load.require_version(appointment, version)
            withdrawals.withdraw_about(appointment)
            appointment.sends_nothing = True
            audit.note(Act.CONTACT_STOPPED, appointment, "account", account_id)
    return appointment


def resume_contact(counsellor: Counsellor, appointment_id: int, version: int, account_id: int) -> Appointment:
    """Return the appointment of which e-mails go again, later ones only; twice is once. NotFound, ChangedMeanwhile."""
    with write_transaction(counsellor.office):
        appointment = load.load_for_update(counsellor, appointment_id)
        if appointment.sends_nothing:
            load.require_version(appointment, version)
            appointment.sends_nothing = False
            audit.note(Act.CONTACT_RESUMED, appointment, "account", account_id)
    return appointment
