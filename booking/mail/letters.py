"""Letters: one function a letter, each in its reader's language and in German, with what a calendar needs."""

from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from ipaddress import ip_address
from urllib.parse import urlsplit
from uuid import uuid4

from flask import render_template
from flask_babel import gettext as _

from booking import ical
from booking.i18n import Language, speaking
from booking.ical import Mailbox, Wording
from booking.models import Appointment

RULE = f"\n\n{'-' * 40}\n\n"
# Keeps the groups of a number in order after Arabic words, where plain text has no <bdi> and isolates are not allowed.
LTR_MARK = "\u200e"


@dataclass(frozen=True, slots=True)
class Reader:
    """To whom a letter goes: the address, the language, and the key's link by language code."""

    address: str
    language: Language
    links: dict[str, str]


def confirmation(appointment: Appointment, reader: Reader, sender: Mailbox, public_url: str, at: datetime) -> bytes:
    """Return the message that confirms an appointment, ready to be handed over, all ASCII."""
    invitation = ical.invitation(appointment, wording(appointment, reader.language, public_url), sender, reader.address)
    letter = EmailMessage(policy=SMTP)
    letter["From"] = Address(sender.name, addr_spec=sender.address)
    letter["To"] = Address(addr_spec=reader.address)
    letter["Subject"] = _subject(appointment, reader.language)
    letter["Date"] = format_datetime(at)
    letter["Message-ID"] = f"<{uuid4()}@{_domain(public_url, sender.address)}>"
    letter["Auto-Submitted"] = "auto-generated"
    letter["X-Auto-Response-Suppress"] = "OOF, AutoReply"
    letter.set_content(_body("confirmation.txt", appointment, reader), cte="quoted-printable")
    letter.add_alternative(_body("confirmation.html", appointment, reader), subtype="html", cte="quoted-printable")
    letter.add_alternative(
        invitation, maintype="text", subtype="calendar", params={"charset": "UTF-8", "method": "REQUEST"}
    )
    letter.add_attachment(invitation, maintype="application", subtype="ics", filename="invite.ics")
    letter["Content-Language"] = reader.language.lang  # last: set_content() would drop it
    return letter.as_bytes()


def wording(appointment: Appointment, language: Language, public_url: str) -> Wording:
    """Return what a calendar shows of an appointment."""
    own, german = _said(language), _said(language.german)
    with speaking(language):
        description = _rendered("calendar.txt", appointment, language)
    return Wording(
        lang=language.lang,
        summary=_both(own, german),
        description=description.strip(),
        alarm=_both(own, german),
        url=f"{public_url}/" if public_url.startswith("https://") else None,
    )


def _said(language: Language) -> str:
    with speaking(language):
        return str(_("Appointment"))


def _both(own: str, german: str) -> str:
    return german if own == german else f"{own} · {german}"


def _subject(appointment: Appointment, language: Language) -> str:
    local = appointment.starts_at.astimezone(appointment.office.zone)
    return f"{_both(_said(language), _said(language.german))}: {local:%d.%m.%Y, %H:%M}"


def _body(template: str, appointment: Appointment, reader: Reader) -> str:
    """Return the letter's text: a part in the reader's language, and one in German if that is another."""
    parts = []
    for language in dict.fromkeys((reader.language, reader.language.german)):
        with speaking(language):
            parts.append((language, _rendered(template, appointment, language, link=reader.links[language.code])))
    if template.endswith(".txt"):
        return RULE.join(part.strip() for _language, part in parts) + "\n"
    with speaking(reader.language):
        return render_template("mail/letter.html", parts=parts, language=reader.language)


def _rendered(template: str, appointment: Appointment, language: Language, **more: str) -> str:
    return render_template(
        f"mail/{template}",
        appointment=appointment,
        office=appointment.office,
        zone=appointment.office.zone,
        bring=appointment.office.words("bring", language.code),
        language=language,
        is_german=language.is_german,
        ltr_mark=LTR_MARK if language.dir == "rtl" else "",
        **more,
    )


def _domain(public_url: str, sender: str) -> str:
    """Return the public domain for message ids; the sender's where the address is a bare number or a local name."""
    host = urlsplit(public_url).hostname or ""
    try:
        ip_address(host)
    except ValueError:
        if "." in host:
            return host
    return sender.rpartition("@")[2]
