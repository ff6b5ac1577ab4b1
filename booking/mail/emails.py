"""E-mails: one function an e-mail, each in its reader's language and in German, with what a calendar needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from booking import ical
from booking.domain.enums import DayChange
from booking.mail import desk_wording
from booking.mail import wording as mail_wording
from booking.mail.envelope import Entry, Origin, Reader, Series, build
from booking.models import Appointment, Office


@dataclass(frozen=True, slots=True)
class Card:
    """An open appointment in a list, with its links by language code."""

    appointment: Appointment
    links: dict[str, str]


@dataclass(frozen=True, slots=True)
class DayChangeFacts:
    """What has changed of a counsellor's day; `was` is the old time, `is_elsewhere` if somebody else has the new one.

    `names` if the client may be named.
    """

    change: DayChange
    was: datetime | None = None
    is_elsewhere: bool = False
    names: bool = False


def confirmation(appointment: Appointment, reader: Reader, origin: Origin) -> bytes:
    """Return the e-mail that confirms an appointment."""
    text = mail_wording.about_appointment("confirmation", appointment, reader, origin)
    return build(reader, origin, text, _invitation(appointment, reader, origin), Series(appointment.uid, True))


def move(appointment: Appointment, reader: Reader, origin: Origin) -> bytes:
    """Return the e-mail that says the new time and the old."""
    text = mail_wording.about_appointment("move", appointment, reader, origin)
    return build(reader, origin, text, _invitation(appointment, reader, origin), Series(appointment.uid, False))


def cancellation(appointment: Appointment, reader: Reader, origin: Origin) -> bytes:
    """Return the e-mail that says the appointment is cancelled."""
    wording = mail_wording.wording(appointment, reader.language, origin.public_url, is_cancelled=True)
    entry = Entry(ical.cancellation(appointment, wording, origin.sender, reader.address), "CANCEL")
    text = mail_wording.about_appointment("cancellation", appointment, reader, origin)
    return build(reader, origin, text, entry, Series(appointment.uid, False))


def removal(appointment: Appointment, reader: Reader, origin: Origin) -> bytes:
    """Return the last e-mail to an address that was taken off, without any key; the appointment goes on."""
    wording = mail_wording.wording(appointment, reader.language, origin.public_url)
    entry = Entry(ical.removal(appointment, wording, origin.sender, reader.address, origin.at), "CANCEL")
    text = mail_wording.about_appointment("removal", appointment, reader, origin)
    return build(reader, origin, text, entry, Series(appointment.uid, False))


def reminder(appointment: Appointment, reader: Reader, origin: Origin) -> bytes:
    """Return the e-mail that reminds of an appointment; the calendar has it already."""
    text = mail_wording.about_appointment("reminder", appointment, reader, origin)
    return build(reader, origin, text, None, Series(appointment.uid, False))


def missed(appointment: Appointment, reader: Reader, origin: Origin) -> bytes:
    """Return the kind e-mail to who did not come, with the way to a new time; a calendar needs nothing of it."""
    text = mail_wording.about_appointment("missed", appointment, reader, origin)
    return build(reader, origin, text, None, Series(appointment.uid, False))


def interpreting(appointment: Appointment, reader: Reader, origin: Origin) -> bytes:
    """Return the e-mail that says whether somebody interprets; the calendar says nothing of it."""
    text = mail_wording.about_appointment("interpreting", appointment, reader, origin)
    return build(reader, origin, text, None, Series(appointment.uid, False))


def number_lost(office: Office, cards: Sequence[Card], reader: Reader, origin: Origin) -> bytes:
    """Return the e-mail that lists an address's open appointments, for whoever has lost a number."""
    text = mail_wording.list_of_cards("number_lost", office, reader, origin, cards)
    return build(reader, origin, text, None, None)


def smtp_check(office: Office, reader: Reader, origin: Origin) -> bytes:
    """Return an e-mail that only tries whether e-mails arrive."""
    return build(reader, origin, desk_wording.trial(office, reader, origin), None, None)


def day_change(appointment: Appointment, news: DayChangeFacts, reader: Reader, origin: Origin) -> bytes:
    """Return the e-mail that tells the counsellor what of her day has changed."""
    facts = {"appointment": appointment, "news": news}
    text = desk_wording.about_day("day_change", appointment.office, reader, origin, facts)
    return build(reader, origin, text, None, None)


def day_list(office: Office, appointments: Sequence[Appointment], reader: Reader, origin: Origin, names: bool) -> bytes:
    """Return the e-mail that tells the counsellor what her day brings; `names` if she wants them."""
    facts = {"appointments": appointments, "names": names}
    return build(reader, origin, desk_wording.about_day("day_list", office, reader, origin, facts), None, None)


def _invitation(appointment: Appointment, reader: Reader, origin: Origin) -> Entry:
    wording = mail_wording.wording(appointment, reader.language, origin.public_url)
    return Entry(ical.invitation(appointment, wording, origin.sender, reader.address), "REQUEST")
