"""Who comes late can say so; the time stays what it is."""

from datetime import timedelta

from booking.database import write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, Status
from booking.domain.errors import NotOpen
from booking.models import Appointment
from booking.services import tickets
from booking.services.records import audit
from booking.services.tickets import Ticket

MINUTES = (10, 20)
FROM_BEFORE = timedelta(hours=2)
UNTIL_AFTER = timedelta(minutes=20)


def may_report_late(appointment: Appointment) -> bool:
    """Return whether it is near enough to the start, and not too long after it."""
    near = appointment.starts_at - FROM_BEFORE <= now() <= appointment.starts_at + UNTIL_AFTER
    return appointment.status is Status.BOOKED and near


def report_late(ticket: Ticket, minutes: int) -> None:
    """Keep by how many minutes somebody says he comes late; NotOpen outside of the time for it."""
    with write_transaction(ticket.appointment.office):
        appointment = tickets.load_for_update(ticket)
        if not may_report_late(appointment):
            raise NotOpen
        if appointment.late_minutes != minutes:
            appointment.late_minutes = minutes
            audit.note(Act.REPORTED_LATE, appointment, by=ticket.holder.value)
