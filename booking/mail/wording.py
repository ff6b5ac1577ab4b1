"""What e-mails and calendars say of an appointment, in the reader's language and in German."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask import render_template
from flask_babel import gettext as _

from booking.i18n import Language, current, speaking
from booking.ical import Wording
from booking.mail.envelope import Origin, Reader, Text
from booking.models import Appointment, Office

RULE = f"\n\n{'-' * 40}\n\n"
# Keeps the groups of a number in order after Arabic words, where plain text has no <bdi> and isolates are not allowed.
LTR_MARK = "\u200e"


def wording(appointment: Appointment, language: Language, public_url: str, *, is_cancelled: bool = False) -> Wording:
    """Return what a calendar shows of an appointment."""
    title = _in_both("appointment", language)
    with speaking(language):
        facts = {"office": appointment.office, "appointment": appointment, "is_cancelled": is_cancelled}
        description = _rendered("calendar.txt", language, facts)
    return Wording(
        lang=language.lang,
        summary=title,
        description=description.strip(),
        alarm=title,
        url=f"{public_url}/" if public_url.startswith("https://") else None,
    )


def about_appointment(name: str, appointment: Appointment, reader: Reader, origin: Origin) -> Text:
    """Return an e-mail about one appointment."""
    local = appointment.starts_at.astimezone(appointment.office.zone)
    subject = f"{_in_both(name, reader.language)}: {local:%d.%m.%Y, %H:%M}"
    facts = {"office": appointment.office, "appointment": appointment}
    return _text(name, subject, reader, origin, facts)


def list_of_cards(name: str, office: Office, reader: Reader, origin: Origin, cards: Sequence[Any]) -> Text:
    """Return an e-mail about several appointments."""
    return _text(name, _in_both(name, reader.language), reader, origin, {"office": office, "cards": cards})


def _subject(name: str) -> str:
    match name:
        case "move":
            said = _("New time")
        case "cancellation":
            said = _("Cancelled")
        case "reminder":
            said = _("Reminder")
        case "number_lost":
            said = _("Your appointments")
        case _unchanged:
            said = _("Appointment")
    return str(said)


def _in_both(name: str, language: Language) -> str:
    with speaking(language):
        own = _subject(name)
    with speaking(language.german):
        german = _subject(name)
    return german if own == german else f"{own} · {german}"


def _text(name: str, subject: str, reader: Reader, origin: Origin, facts: dict[str, Any]) -> Text:
    """Return a part in the reader's language, and one in German if that is another."""
    parts = {}
    for language in dict.fromkeys((reader.language, reader.language.german)):
        with speaking(language):
            parts[language] = part(name, reader, origin, facts)
    return text_of(subject, reader, parts)


def part(name: str, reader: Reader, origin: Origin, facts: dict[str, Any]) -> tuple[str, str]:
    """Return the plain text and the HTML of an e-mail in the language that is spoken now."""
    language = current()
    facts = {**facts, "link": reader.links.get(language.code), "public_url": origin.public_url}
    return _rendered(f"{name}.txt", language, facts).strip(), _rendered(f"{name}.html", language, facts)


def text_of(subject: str, reader: Reader, parts: Mapping[Language, tuple[str, str]]) -> Text:
    """Return what an e-mail says, put together from its parts."""
    with speaking(reader.language):
        html = [(language, own) for language, (_plain, own) in parts.items()]
        page = render_template("mail/email.html", parts=html, language=reader.language)
    return Text(subject, RULE.join(plain for plain, _html in parts.values()) + "\n", page)


def _rendered(template: str, language: Language, facts: dict[str, Any]) -> str:
    office: Office = facts["office"]
    return render_template(
        f"mail/{template}",
        zone=office.zone,
        bring=office.words("bring", language.code),
        language=language,
        is_german=language.is_german,
        ltr_mark=LTR_MARK if language.dir == "rtl" else "",
        **facts,
    )
