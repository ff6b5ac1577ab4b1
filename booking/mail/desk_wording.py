"""What e-mails say that go to the office and to no client: about a counsellor's day, and to try the mail server."""

from typing import Any

from flask_babel import gettext as _

from booking.i18n import DESK, speaking
from booking.mail.envelope import Origin, Reader, Text
from booking.mail.language_wording import interpreting, spoken_language
from booking.mail.wording import part, text_of
from booking.models import Office


def about_day(name: str, office: Office, reader: Reader, origin: Origin, facts: dict[str, Any]) -> Text:
    """Return an e-mail to a counsellor about the day on which it is written, in her language alone."""
    day = office.day_of(origin.at)
    facts |= {"office": office, "day": day, "spoken": spoken_language, "interpreting": interpreting}
    with speaking(reader.language, DESK):
        said = _("A change today") if name == "day_change" else _("Your day")
        return text_of(
            f"{said}: {day:%d.%m.%Y}", reader, {reader.language: part(f"desk/{name}", reader, origin, facts)}
        )


def trial(office: Office, reader: Reader, origin: Origin) -> Text:
    """Return an e-mail that asks nothing of anybody."""
    with speaking(reader.language, DESK):
        said = part("desk/trial", reader, origin, {"office": office})
        return text_of(str(_("Test e-mail")), reader, {reader.language: said})
