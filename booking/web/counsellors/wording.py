"""What the desk says of an appointment: languages, interpreting, letters."""

from zoneinfo import ZoneInfo

from flask_babel import gettext as _

from booking.domain.terms import LetterState
from booking.mail.spoken import interpreting, language_name, spoken
from booking.models import Appointment, CallBack
from booking.services.agenda import Person
from booking.services.outbox import LetterStatus

__all__ = ["interpreting", "letter", "reads", "spoken"]


def reads(appointment: Appointment | CallBack) -> str | None:
    """Return what the client reads, where that is another language."""
    return None if appointment.reads == appointment.spoken else language_name(appointment.reads)


def letter(person: Person, zone: ZoneInfo) -> tuple[str, bool]:
    """Return what has become of a person's letter, and whether somebody must do something about it."""
    status = person.status
    if person.was_wrong and not person.has_email:
        return _("wrong address"), True
    if not person.has_email:
        return (_("no e-mail, phone only"), False) if person.has_phone else (_("no contact"), False)
    if status is None or status.state is LetterState.WITHDRAWN:
        return _("no letter"), False
    if status.state is LetterState.SENT and status.sent_at:
        local = status.sent_at.astimezone(zone)
        return _("letter handed over %(when)s", when=f"{local:%d.%m., %H:%M}"), False
    return _not_sent(status)


def _not_sent(status: LetterStatus) -> tuple[str, bool]:
    if status.state is LetterState.DEAD:
        return _("letter refused (%(code)s)", code=status.refusal or "?"), True
    if status.lacks_sender:
        return _("letter waits: the office has no sender address"), True
    if status.refusal:
        return _("letter waits, last answer: %(code)s", code=status.refusal), False
    return _("letter waits"), False
