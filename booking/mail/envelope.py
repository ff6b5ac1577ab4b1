"""A message round an e-mail: headers, plain and HTML side by side, and the calendar's part (RFC 6047)."""

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
    """To whom an e-mail goes: the address, the language, and the key's link by language code.

    `has_left` an address that was taken off once and is given again: its calendar was told CANCEL, so that nothing for
    a calendar may follow (docs/developers/calendar.md); the e-mail itself still goes. `is_again` if the first e-mail
    was sent before.
    """

    address: str
    language: Language
    links: dict[str, str]
    has_left: bool = False
    is_again: bool = False


@dataclass(frozen=True, slots=True)
class Origin:
    """Whence an e-mail comes: its sender, the public address its links carry, and when it is written."""

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
    """The e-mails about one appointment to one address: the first has an id of its own, later ones refer to it."""

    uid: str
    is_first: bool


def build(reader: Reader, origin: Origin, text: Text, entry: Entry | None, series: Series | None) -> bytes:
    """Return the message, ready to be handed over, all ASCII."""
    if reader.has_left:
        entry = None
    if reader.has_left or reader.is_again:
        series = series and Series(series.uid, is_first=False)
    email = EmailMessage(policy=SMTP)
    email["From"] = Address(origin.sender.name, addr_spec=origin.sender.address)
    email["To"] = Address(addr_spec=reader.address)
    email["Subject"] = text.subject
    email["Date"] = format_datetime(origin.at)
    _identify(email, reader, origin, series)
    email["Auto-Submitted"] = "auto-generated"
    email["X-Auto-Response-Suppress"] = "OOF, AutoReply"
    email.set_content(text.plain, cte="quoted-printable")
    email.add_alternative(text.html, subtype="html", cte="quoted-printable")
    if entry:
        _add_entry(email, entry)
    email["Content-Language"] = reader.language.lang  # last: set_content() would drop it
    return email.as_bytes()


def with_sender(message: bytes, sender: Mailbox) -> bytes:
    """Return a written message as from this sender, in its head and for calendars; if it is already, the same bytes."""
    email = message_from_bytes(message, policy=SMTP)
    if [one.addr_spec for one in email["From"].addresses] == [sender.address]:
        return message
    email.replace_header("From", Address(sender.name, addr_spec=sender.address))
    for part in email.walk():
        if part.get_content_type() in ENTRIES:
            data = ical.organized_by(part.get_payload(decode=True), sender)  # type: ignore[arg-type]
            part.set_payload(encodebytes(data).decode("ascii"))
    return email.as_bytes()


def _identify(email: EmailMessage, reader: Reader, origin: Origin, series: Series | None) -> None:
    """Set the id; that of the first e-mail of a series can be found again without being kept."""
    domain = _domain(origin.public_url, origin.sender.address)
    first = uuid5(UUID(series.uid), reader.address) if series else None
    if first and series and series.is_first:
        email["Message-ID"] = f"<{first}@{domain}>"
        return
    email["Message-ID"] = f"<{uuid4()}@{domain}>"
    if first:
        email["In-Reply-To"] = email["References"] = f"<{first}@{domain}>"


def _add_entry(email: EmailMessage, entry: Entry) -> None:
    params = {"charset": "UTF-8", "method": entry.method}
    email.add_alternative(entry.data, maintype="text", subtype="calendar", params=params)
    email.add_attachment(entry.data, maintype="application", subtype="ics", filename="invite.ics")


def _domain(public_url: str, sender: str) -> str:
    """Return the public domain for message ids; the sender's where the address is a bare number or a local name."""
    host = urlsplit(public_url).hostname or ""
    try:
        ip_address(host)
    except ValueError:
        if "." in host:
            return host
    return sender.rpartition("@")[2]
