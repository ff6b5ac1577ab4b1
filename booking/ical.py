"""Appointments as iCalendar objects: invitation and cancellation for mail (RFC 5546, RFC 6047), a file to download,
and the feed that the counsellor's calendar reads again and again (RFC 7986).

Nothing here tells what the appointment is about, who else takes part, or opens anything: calendars are shared and shown
on locked screens. The wording comes from outside, in the reader's language.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Component, Event, Timezone, vCalAddress, vDuration, vText

from booking.domain.enums import Status
from booking.domain.vtimezone import vtimezone
from booking.models import Appointment

PRODID = "-//Sprechstunde//Appointments//EN"
ALARMS = (timedelta(days=-1), timedelta(hours=-2))
REFRESH = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Wording:
    """What a calendar shows, in the reader's language and German; `lang` is its BCP 47 tag, `url` a public page."""

    lang: str
    summary: str
    description: str
    alarm: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name and its address; the organizer is the sender of the e-mail."""

    name: str
    address: str


def invitation(appointment: Appointment, wording: Wording, organizer: Mailbox, attendee: str) -> bytes:
    """Return METHOD:REQUEST for one person, who has accepted by booking; after a move it moves the entry."""
    event = _event(appointment, wording, stamped_at=appointment.stamped_at)
    _address(event, organizer, attendee)
    return _calendar(appointment.office.zone, event, method="REQUEST")


def cancellation(appointment: Appointment, wording: Wording, organizer: Mailbox, attendee: str) -> bytes:
    """Return METHOD:CANCEL for one person: the appointment is cancelled."""
    event = _event(appointment, wording, stamped_at=appointment.stamped_at, status="CANCELLED")
    _address(event, organizer, attendee)
    return _calendar(appointment.office.zone, event, method="CANCEL")


def removal(appointment: Appointment, wording: Wording, organizer: Mailbox, attendee: str, at: datetime) -> bytes:
    """Return METHOD:CANCEL for one person who is taken off; for all others the appointment stays as it is.

    The last that this address gets, so the next SEQUENCE and DTSTAMP are used for it and not counted (RFC 5546 3.2.5).
    """
    event = _event(appointment, wording, stamped_at=appointment.next_stamp(at), status="CANCELLED")
    event["SEQUENCE"] = appointment.revision + 1
    _address(event, organizer, attendee)
    return _calendar(appointment.office.zone, event, method="CANCEL")


def organized_by(data: bytes, organizer: Mailbox) -> bytes:
    """Return a mail's object with another organizer; all else stays as it was."""
    calendar = Calendar.from_ical(data)
    for event in calendar.walk("VEVENT"):
        del event["ORGANIZER"]
        _organize(event, organizer)
    text: bytes = calendar.to_ical()
    return text


def download(appointment: Appointment, wording: Wording) -> bytes:
    """Return the file for a calendar: no METHOD, nobody in it, the same bytes until what it shows changes."""
    is_cancelled = appointment.status is Status.CANCELLED
    status = "CANCELLED" if is_cancelled else "CONFIRMED"
    event = _event(appointment, wording, stamped_at=appointment.shown_changed_at, status=status)
    for before in () if is_cancelled else ALARMS:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", before)
        alarm.add("description", one_line(wording.alarm))
        event.add_component(alarm)
    return _calendar(appointment.office.zone, event)


def feed(entries: Iterable[tuple[Appointment, Wording]], name: str, zone: ZoneInfo) -> bytes:
    """Return the calendar to subscribe to: no METHOD, nobody in it, no alarm, the same bytes for the same entries.

    Without any entry the zone alone stands in it: RFC 5545 §3.6 wants at least one component.
    """
    events = [_event(appointment, wording, stamped_at=appointment.shown_changed_at) for appointment, wording in entries]
    return _calendar(zone, *events, name=one_line(name))


def one_line(text: str) -> str:
    """Return the text without line breaks and double spaces."""
    return " ".join(text.split())


def _organize(event: Component, organizer: Mailbox) -> None:
    sender = vCalAddress(f"mailto:{organizer.address}")
    sender.params["CN"] = vText(one_line(organizer.name).replace('"', "'"))
    event.add("organizer", sender, encode=False)


def _address(event: Event, organizer: Mailbox, attendee: str) -> None:
    _organize(event, organizer)
    person = vCalAddress(f"mailto:{attendee}")
    person.params["PARTSTAT"] = vText("ACCEPTED")
    person.params["RSVP"] = vText("FALSE")
    event.add("attendee", person, encode=False)


def _event(appointment: Appointment, wording: Wording, *, stamped_at: datetime, status: str = "CONFIRMED") -> Event:
    event = Event()
    zone = appointment.office.zone
    language = {"LANGUAGE": wording.lang}
    event.add("uid", appointment.uid)
    event.add("dtstamp", stamped_at)
    event.add("created", appointment.created_at)
    event.add("last-modified", appointment.shown_changed_at)
    event.add("sequence", appointment.revision)
    event.add("dtstart", appointment.starts_at.astimezone(zone))
    event.add("dtend", appointment.ends_at.astimezone(zone))
    event.add("summary", one_line(wording.summary), parameters=language)
    event.add("description", wording.description, parameters=language)
    event.add("location", one_line(appointment.office.address))
    event.add("status", status)
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE")
    if wording.url:
        event.add("url", wording.url)
    return event


def _calendar(zone: ZoneInfo, *events: Event, method: str | None = None, name: str | None = None) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODID)
    calendar.add("version", "2.0")
    if method:
        calendar.add("method", method)
    if name:
        _let_subscribe(calendar, name)
    calendar.add_component(Timezone.from_ical(vtimezone(zone)))
    for event in events:
        calendar.add_component(event)
    text: bytes = calendar.to_ical()
    return text


def _let_subscribe(calendar: Calendar, name: str) -> None:
    """Say what a subscribed calendar is called and how often to look: RFC 7986, and as calendars read it in fact.

    By hand: what icalendar makes of an interval lacks VALUE, which RFC 7986 §5.7 demands.
    """
    calendar["NAME"] = calendar["X-WR-CALNAME"] = vText(name)
    calendar["REFRESH-INTERVAL"] = vDuration(REFRESH, params={"VALUE": "DURATION"})
    calendar["X-PUBLISHED-TTL"] = vDuration(REFRESH)
