"""What the desk's pages and e-mails say of how somebody speaks: language and interpreter."""

from flask_babel import gettext as _

from booking import i18n
from booking.domain.enums import Interpreting
from booking.domain.spoken_languages import OTHER, SPOKEN
from booking.i18n import PLAIN_GERMAN
from booking.models import Appointment, CallBack


def language_name(code: str) -> str:
    """Return a language's name in the desk's language."""
    if code == PLAIN_GERMAN.code:  # read, but spoken by nobody
        return str(_("plain German"))
    own, german, english = SPOKEN.get(code, (code, code, code))
    return german if i18n.current().is_german else english or own


def spoken_language(appointment: Appointment | CallBack) -> str:
    """Return what the client speaks."""
    if appointment.spoken == OTHER:
        return appointment.other_language or _("another language")
    return language_name(appointment.spoken) if appointment.spoken else _("language not given")


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
