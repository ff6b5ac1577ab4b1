"""The letter of the name that a key which only shows is asked for."""

from booking.domain import initials
from booking.models import Appointment
from booking.services import limits


def fits(appointment: Appointment, letter: str, network: str | None) -> bool:
    """Return whether a word of the name begins with the letter; a wrong one is counted like a wrong number.

    Raises TooMany once too many from the network address were wrong.
    """
    who = limits.allowed(network, limits.WRONG_NUMBERS)
    is_right = initials.matches_initial(letter, appointment.name or "")
    if who and not is_right:
        limits.take((limits.WRONG_NUMBERS, who))
    return is_right
