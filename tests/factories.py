"""A world for tests: settings, invented people, and appointments of theirs."""

import os
import secrets
import socket
from datetime import datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from cryptography.fernet import Fernet

from booking.domain.booking_request import BookingRequest
from booking.domain.enums import ChangeKind, ForWhom, Holder, Status
from booking.domain.errors import NotFound
from booking.domain.people import Client, Helper
from booking.domain.policy import Talk
from booking.models import Appointment, Office
from booking.services import tickets
from booking.services.appointments import bookings, changes
from booking.services.schedule import availability
from booking.services.tickets import Ticket

ROOT = Path(__file__).parent.parent
BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 11, 16, 6, 0, tzinfo=BERLIN)  # a Monday
NAMES = (
    "Samira Rahimi",
    "سمیرا رحیمی",
    "محمد النجار",
    "Олена Ковальчук",
    "Ştefan Ţurcanu",
    "Nguyễn Thị Hồng",
    "ሰላም ተስፋይ",
    "Zofia Wójcik-Łęcka",
    "Sinéad O’Brien",
    "Иван Петров",
    "می‌نا",  # with a zero-width non-joiner
    "李秀英",
    "Δήμητρα",
)
_KEYS = {
    "BOOKING_SECRET_KEY": secrets.token_urlsafe(48),
    "BOOKING_INDEX_KEY": secrets.token_urlsafe(48),
    "BOOKING_ENCRYPTION_KEYS": Fernet.generate_key().decode(),
}
_REQUESTED = ("spoken", "interpreter", "several", "topic", "allows_for_interpreter")
_names = cycle(NAMES)


def environment(engine_url: str, folder: Path) -> dict[str, str]:
    """Return the settings of a test as variables: this run's keys, this database, e-mails in `folder/mail`."""
    return {
        "BOOKING_ENV": "development",
        "BOOKING_DATABASE_URL": engine_url,
        "BOOKING_PUBLIC_URL": "http://localhost",
        "BOOKING_MAIL_DIR": str(folder / "mail"),
        **_KEYS,
    }


def server_environment(engine_url: str, folder: Path) -> dict[str, str]:
    """Return the whole environment of a process of its own (waitress, `flask outbox work`) on a test's database."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("BOOKING_", "FLASK_"))}
    return own | environment(engine_url, folder) | {"FLASK_APP": "wsgi", "PYTHONPATH": str(ROOT)}


def production_environment(engine_url: str, **changes: str | None) -> dict[str, str]:
    """Return variables with which production starts; a change to None takes one away."""
    good: dict[str, str | None] = {
        "BOOKING_ENV": "production",
        "BOOKING_DATABASE_URL": engine_url,
        "BOOKING_PUBLIC_URL": "https://termine.example.org",
        "BOOKING_SMTP_HOST": "mail.example.org",
        **_KEYS,
    }
    return {name: value for name, value in (good | changes).items() if value is not None}


def free_port() -> int:
    """Return a port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def at(*parts: int) -> datetime:
    """Return an instant by the office's wall clock: `at(2026, 11, 23, 8, 30)`."""
    return datetime(*parts, tzinfo=BERLIN)  # type: ignore[arg-type, misc]


def half_hour(office: Office) -> Talk:
    """Return the talk of somebody without topic or interpreter."""
    return Talk(timedelta(minutes=30), office.policy)


def book(office: Office, start: datetime | None = None, *, helper: Helper | None = None, **changes: Any) -> Appointment:
    """Return an appointment of an invented person at the given start, else at the next free one.

    `changes` are fields of the wish (`spoken`, `interpreter`, `several`, `topic`) and of the client (`name`, `reads`,
    `phone`, `phone_shared`, `email`, `mark`, `other_language`), `form_key` and `network`. With a helper it is for
    someone else.
    """
    wanted = {field: changes.pop(field) for field in _REQUESTED if field in changes}
    requested = BookingRequest(for_whom=ForWhom.OTHER if helper else ForWhom.SELF, **wanted)
    form_key = changes.pop("form_key", None) or secrets.token_urlsafe(16)
    network = changes.pop("network", None)
    client = Client(**({"name": next(_names), "reads": "de"} | changes))
    if start is None:
        slot = availability.next_slot(office, availability.talk_for(office, requested))
        assert slot is not None, "no time is free"
        start = slot.start
    requested = BookingRequest(for_whom=requested.for_whom, start=start, **wanted)
    return bookings.book(office, requested, client, helper, form_key=form_key, network=network)


def ticket_of(appointment: Appointment, holder: Holder = Holder.CLIENT) -> Ticket:
    """Return a ticket as a page opens it."""
    return tickets.by_key(tickets.key(appointment, holder))


def opens_ticket(key: str) -> bool:
    """Return whether a key opens its ticket."""
    try:
        return bool(tickets.by_key(key))
    except NotFound:
        return False


def mark_moved(appointment: Appointment, left: datetime, holder: Holder | None = None) -> None:
    """Let it have been moved from a start, by the desk without a holder; inside the caller's transaction."""
    changes.record(appointment, ChangeKind.MOVED, holder).before_starts_at = left


def mark_cancelled(appointment: Appointment, holder: Holder | None = None) -> None:
    """Let it be cancelled, by the desk without a holder; inside the caller's transaction."""
    changes.record(appointment, ChangeKind.CANCELLED, holder)
    appointment.status = Status.CANCELLED
