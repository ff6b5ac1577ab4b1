"""A paper for the employer or another office: when somebody has an appointment, or was here. Nothing of it is kept."""

from booking.database import write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, Status
from booking.domain.errors import NotFound
from booking.models import Appointment, Counsellor
from booking.services.appointments.desk_acts import load
from booking.services.records import audit

WAS_HERE = (Status.ARRIVED, Status.DONE)


def load_for_certificate(counsellor: Counsellor, appointment_id: int) -> Appointment:
    """Return the appointment a paper can say something of; NotFound for every other."""
    appointment = load.load_for_update(counsellor, appointment_id)
    if not is_offered(appointment):
        raise NotFound
    return appointment


def is_offered(appointment: Appointment) -> bool:
    """Return whether a paper can be given: that somebody was here only where it was recorded."""
    return was_here(appointment) or (appointment.status is Status.BOOKED and appointment.ends_at > now())


def was_here(appointment: Appointment) -> bool:
    """Return whether it was recorded that the person came."""
    return appointment.status in WAS_HERE


def record_issued(appointment: Appointment, account_id: int) -> None:
    """Note that somebody had a paper of an appointment before her, without what it says."""
    with write_transaction():
        audit.note(Act.CERTIFICATE_SHOWN, appointment, "account", account_id)
