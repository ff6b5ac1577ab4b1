"""An appointment as a file for a calendar."""

from flask import current_app

from booking import ical
from booking.i18n import Language
from booking.mail.letters import wording
from booking.models import Appointment


def download(appointment: Appointment, language: Language) -> bytes:
    """Return the iCalendar file in the language and German."""
    return ical.download(appointment, wording(appointment, language, current_app.config["PUBLIC_URL"]))
