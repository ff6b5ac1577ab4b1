"""What the desk calls the states of an appointment, and the sign beside each."""

from flask_babel import gettext as _

from booking.domain.enums import MessageState, Status
from booking.models import Appointment
from booking.services.appointments import attendance
from booking.services.desk.agenda import Entry
from booking.services.desk.same_contact import NONE
from booking.web.desk.wording import badges


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
    return ("undo", _("Undo this entry")) if status is Status.BOOKED else word(status)


def state_label(appointment: Appointment) -> tuple[str, str]:
    """Return the sign and the words of an appointment's state; what is cancelled says by whom."""
    if appointment.status is Status.CANCELLED:
        return "x", badges.cancelled_by(appointment)
    return word(appointment.status)


def informed_label(entry: Entry) -> str | None:
    """Return whether those who have not cancelled themselves know of it; None where there is nobody to tell."""
    if entry.appointment is None or entry.appointment.status is not Status.CANCELLED:
        return None
    messages = [one.status for one in entry.people if one.holder is not entry.appointment.cancelled_by]
    if not messages:
        return None
    knows = all(one and (one.told_at or one.state is MessageState.SENT) for one in messages)
    return str(_("informed") if knows else _("not informed"))


def state_summary(appointment: Appointment) -> str:
    """Return how an appointment stands and what the day's list marks it with, in one line."""
    office = appointment.office
    day = office.day_of(appointment.starts_at)
    is_to_come = appointment.status is Status.BOOKED and not attendance.is_unrecorded(appointment)
    state = str(_("booked")) if is_to_come else state_label(appointment)[1]
    return " · ".join([state, *(text for _sign, text in badges.list_badges(appointment, NONE, day, office.zone))])
