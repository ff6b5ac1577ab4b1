"""A message round a letter: headers, plain and HTML side by side, and the calendar's part (RFC 6047)."""

from base64 import encodebytes
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from ipaddress import ip_address
from urllib.parse import urlsplit
from uuid import UUID, uuid4, uuid5

from booking import ical
from booking.i18n import Language
from booking.ical import Mailbox

ENTRIES = ("text/calendar", "application/ics")


@dataclass(frozen=True, slots=True)
class Reader:
    """To whom a letter goes: the address, the language, and the key's link by language code.

    `has_left` an address that was taken off once and is given again: its calendar was told CANCEL, so that nothing for
    a calendar may follow (CALENDAR.md); the letter itself still goes. `is_again` if the first letter was sent before.
    """

    address: str
    language: Language
    links: dict[str, str]
    has_left: bool = False
    is_again: bool = False


@dataclass(frozen=True, slots=True)
class Origin:
    """Whence a letter comes: its sender, the public address its links carry, and when it is written."""

    sender: Mailbox
    public_url: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Text:
    """What a person reads."""

    subject: str
    plain: str
    html: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What a calendar reads; `method` is that of the object."""

    data: bytes
    method: str


@dataclass(frozen=True, slots=True)
class Series:
    """The letters about one appointment to one address: the first has an id of its own, later ones refer to it."""

    uid: str
    is_first: bool


def build(reader: Reader, origin: Origin, text: Text, entry: Entry | None, series: Series | None) -> bytes:
    """Return the message, ready to be handed over, all ASCII."""
    if reader.has_left:
        entry = None
    if reader.has_left or reader.is_again:
        series = series and Series(series.uid, is_first=False)
    letter = EmailMessage(policy=SMTP)
    letter["From"] = Address(origin.sender.name, addr_spec=origin.sender.address)
    letter["To"] = Address(addr_spec=reader.address)
    letter["Subject"] = text.subject
    letter["Date"] = format_datetime(origin.at)
    _identify(letter, reader, origin, series)
    letter["Auto-Submitted"] = "auto-generated"
    letter["X-Auto-Response-Suppress"] = "OOF, AutoReply"
    letter.set_content(text.plain, cte="quoted-printable")
    letter.add_alternative(text.html, subtype="html", cte="quoted-printable")
    if entry:
        _add_entry(letter, entry)
    letter["Content-Language"] = reader.language.lang  # last: set_content() would drop it
    return letter.as_bytes()


def with_sender(message: bytes, sender: Mailbox) -> bytes:
    """Return a written message as from this sender, in its head and for calendars; if it is already, the same bytes."""
    letter = message_from_bytes(message, policy=SMTP)
    if [one.addr_spec for one in letter["From"].addresses] == [sender.address]:
        return message
    letter.replace_header("From", Address(sender.name, addr_spec=sender.address))
    for part in letter.walk():
        if part.get_content_type() in ENTRIES:
            data = ical.organized_by(part.get_payload(decode=True), sender)  # type: ignore[arg-type]
            part.set_payload(encodebytes(data).decode("ascii"))
    return letter.as_bytes()


def _identify(letter: EmailMessage, reader: Reader, origin: Origin, series: Series | None) -> None:
    """Set the id; that of the first letter of a series can be found again without being kept."""
    domain = _domain(origin.public_url, origin.sender.address)
    first = uuid5(UUID(series.uid), reader.address) if series else None
    if first and series and series.is_first:
        letter["Message-ID"] = f"<{first}@{domain}>"
        return
    letter["Message-ID"] = f"<{uuid4()}@{domain}>"
    if first:
        letter["In-Reply-To"] = letter["References"] = f"<{first}@{domain}>"


def _add_entry(letter: EmailMessage, entry: Entry) -> None:
    params = {"charset": "UTF-8", "method": entry.method}
    letter.add_alternative(entry.data, maintype="text", subtype="calendar", params=params)
    letter.add_attachment(entry.data, maintype="application", subtype="ics", filename="invite.ics")


def _domain(public_url: str, sender: str) -> str:
    """Return the public domain for message ids; the sender's where the address is a bare number or a local name."""
    host = urlsplit(public_url).hostname or ""
    try:
        ip_address(host)
    except ValueError:
        if "." in host:
            return host
    return sender.rpartition("@")[2]
