"""Finding an appointment again: by its number, or by an e-mail to an address that was given."""

from contextlib import suppress

from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.errors import NotFound, TooMany
from booking.i18n import Language
from booking.models import Appointment, CallBack
from booking.services.abuse import rate_limits
from booking.services.callbacks import requests
from booking.services.offices import offices
from booking.services.outbox import outbox


def find_by_number(number: str, network: str | None) -> Appointment | CallBack:
    """Return the appointment or the call-back with this number, to be shown and no more.

    Raises NotFound, counted for the network address; TooMany once too many numbers from there were wrong.
    """
    who = rate_limits.require_below(network, rate_limits.WRONG_NUMBERS)
    has_name = Appointment.name.is_not(None)  # else an entry that was taken back
    appointment = db.session.scalar(select(Appointment).where(Appointment.number == number, has_name))
    if found := appointment or requests.by_number(number):
        return found
    if who:
        rate_limits.hit((rate_limits.WRONG_NUMBERS, who))
    raise NotFound


def send_lost_numbers(address: str, language: Language) -> None:
    """Send the address its open tickets, an e-mail an office, at most three times a day; says nothing of whether."""
    with suppress(TooMany):
        rate_limits.hit((rate_limits.LOST_NUMBERS, rate_limits.pseudonym(address.casefold(), "number lost")))
        for office in offices.all_offices():
            with write_transaction(office):
                outbox.post_number_lost(office, address, language)
