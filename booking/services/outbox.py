"""Letters that wait to be sent: written in the transaction of the act, handed over by the worker."""

from booking.models import Appointment, Letter


def prepare(appointment: Appointment) -> list[Letter]:
    """Return the letters a booking causes, rendered before its transaction begins; the caller adds them."""
    return []
