"""An appointment as a file for a calendar."""

from flask import current_app

from booking import ical
from booking.domain.terms import Status
from booking.i18n import Language
from booking.mail.words import wording
from booking.models import Appointment


def download(appointment: Appointment, language: Language) -> bytes:
    """Return the iCalendar file in the language and German."""
    is_cancelled = appointment.status is Status.CANCELLED
    shown = wording(appointment, language, current_app.config["PUBLIC_URL"], is_cancelled=is_cancelled)
    return ical.download(appointment, shown)
