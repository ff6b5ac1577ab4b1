"""What the desk says of an appointment: languages, interpreting, letters."""

from zoneinfo import ZoneInfo

from flask_babel import gettext as _

from booking import i18n
from booking.domain.spoken import OTHER, SPOKEN
from booking.domain.terms import Interpreting, LetterState
from booking.i18n import PLAIN_GERMAN
from booking.models import Appointment, CallBack
from booking.services.agenda import Person
from booking.services.outbox import LetterStatus


def language_name(code: str) -> str:
    """Return a language's name in the desk's language."""
    if code == PLAIN_GERMAN.code:  # read, but spoken by nobody
        return str(_("plain German"))
    own, german, english = SPOKEN.get(code, (code, code, code))
    return german if i18n.current().is_german else english or own


def spoken(appointment: Appointment | CallBack) -> str:
    """Return what the client speaks."""
    if appointment.spoken == OTHER:
        return appointment.other_language or _("another language")
    return language_name(appointment.spoken) if appointment.spoken else _("language not given")


def reads(appointment: Appointment | CallBack) -> str | None:
    """Return what the client reads, where that is another language."""
    return None if appointment.reads == appointment.spoken else language_name(appointment.reads)


def interpreting(appointment: Appointment) -> str:
    """Return what has become of the interpreter."""
    words: dict[Interpreting, str] = {
        Interpreting.NOT_NEEDED: _("no interpreter needed"),
        Interpreting.BRINGS: _("brings somebody who translates"),
        Interpreting.ASKED: _("interpreter wanted"),
        Interpreting.ARRANGED: _("interpreter arranged"),
        Interpreting.NOT_FOUND: _("no interpreter found"),
    }
    return words[appointment.interpreting]


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
