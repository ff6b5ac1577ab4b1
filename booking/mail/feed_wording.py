"""What a counsellor's own calendar says: as little as helps, since calendars are shared and shown on locked screens."""

from flask_babel import gettext as _

from booking.domain.text_cleaning import without_controls
from booking.i18n import DESK, Language, speaking
from booking.ical import Wording, one_line
from booking.models import Appointment, Office

LONGEST = 80


def feed_name(office: Office, language: Language) -> str:
    """Return what the calendar is called."""
    with speaking(language, DESK):
        return _one_clean_line(f"{_('Appointments')} · {office.sender_name}")


def wording(appointment: Appointment, language: Language, public_url: str, *, with_name: bool) -> Wording:
    """Return what an entry says: the number's last digits, with her wish the client's name, where to find the rest."""
    with speaking(language, DESK):
        title = f"{_('Appointment')} …{appointment.number[-3:]}"
        rest = str(_("Everything else is in the list of the day."))
    shown = _one_clean_line(appointment.name or "")[:LONGEST].rstrip() if with_name else ""
    day = appointment.office.day_of(appointment.starts_at)
    return Wording(
        lang=language.lang,
        summary=shown or title,
        description=f"{title}\n{rest}" if shown else rest,
        alarm="",
        url=f"{public_url}/desk/agenda/{day}" if public_url.startswith("https://") else None,
    )


def _one_clean_line(text: str) -> str:
    """Return the text without what could break its line or turn it round."""
    return one_line(without_controls(one_line(text)))
