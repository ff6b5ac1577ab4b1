"""What the desk calls the states of an appointment, and the sign beside each."""

from flask_babel import gettext as _

from booking.domain.terms import Status
from booking.models import Appointment
from booking.services.same_contact import NONE
from booking.web.counsellors import marks


def word(status: Status) -> tuple[str, str]:
    """Return the sign and the word of a state."""
    words: dict[Status, tuple[str, str]] = {
        Status.BOOKED: ("clock", _("not recorded")),
        Status.ARRIVED: ("user-check", _("Arrived")),
        Status.DONE: ("check", _("Done")),
        Status.MISSED: ("user-x", _("Did not come")),
        Status.CANCELLED: ("x", _("cancelled")),
    }
    return words[status]


def button(status: Status) -> tuple[str, str]:
    """Return the sign and the words of the button that records a state; BOOKED takes back what was recorded."""
    return ("undo", _("Not recorded")) if status is Status.BOOKED else word(status)


def of(appointment: Appointment) -> tuple[str, str]:
    """Return the sign and the words of an appointment's state; what is cancelled says by whom."""
    if appointment.status is Status.CANCELLED:
        return "x", marks.cancelled(appointment)
    return word(appointment.status)


def now_is(appointment: Appointment) -> str:
    """Return all that the day's list says of how an appointment stands, in one line."""
    zone = appointment.office.zone
    day = appointment.starts_at.astimezone(zone).date()
    return " · ".join([of(appointment)[1], *(text for _sign, text in marks.of(appointment, NONE, day, zone))])
