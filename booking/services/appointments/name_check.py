"""The letter of the name that a key which only shows is asked for."""

from booking.domain import initials
from booking.models import Appointment
from booking.services.abuse import rate_limits


def check_initial(appointment: Appointment, letter: str, network: str | None) -> bool:
    """Return whether a word of the name begins with the letter; a wrong one is counted like a wrong number.

    Raises TooMany once too many from the network address were wrong.
    """
    who = rate_limits.require_below(network, rate_limits.WRONG_NUMBERS)
    is_right = initials.matches_initial(letter, appointment.name or "")
    if who and not is_right:
        rate_limits.hit((rate_limits.WRONG_NUMBERS, who))
    return is_right
