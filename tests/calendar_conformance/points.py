"""The acceptance list of docs/developers/calendar.md, point by point, for an object and for the mail round it."""

import re
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default as parsing
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from tests.calendar_conformance.content_lines import Component, read, syntax_faults

BERLIN = ZoneInfo("Europe/Berlin")
EVENT = "UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION LOCATION URL STATUS CLASS TRANSP SEQUENCE CREATED LAST-MODIFIED"
ONCE = "UID DTSTAMP DTSTART DTEND SUMMARY SEQUENCE STATUS CLASS TRANSP CREATED LAST-MODIFIED LOCATION"
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
SENSITIVE = ("migra", "asyl", "einwander", "ausländ", "flüchtl", "الهجرة", "refugee", "counsel", "beratung", "immigr")


def instant(value: str) -> datetime:
    """Return a UTC stamp."""
    return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def check_object(
    data: bytes, *, method: str | None, start: datetime, language: str, zone: ZoneInfo = BERLIN
) -> Component:
    """Assert points A, B, C and T of an object; return its event."""
    assert syntax_faults(data) == []
    calendar = read(data)
    assert calendar.one("VERSION").value == "2.0"
    assert "Sprechstunde" in calendar.one("PRODID").value, "B1"
    assert {one.name for one in calendar.properties} <= {"VERSION", "PRODID", "CALSCALE", "METHOD"}
    assert [one.value for one in calendar.all("METHOD")] == ([method] if method else [])
    (event,) = calendar.parts_named("VEVENT")
    assert {part.name for part in calendar.parts} <= {"VTIMEZONE", "VEVENT"}
    check_zone(calendar, zone)
    _check_event(event, start, language, method, zone=zone)
    return event


def _check_event(
    event: Component,
    start: datetime,
    language: str,
    method: str | None,
    *,
    has_alarms: bool = True,
    zone: ZoneInfo = BERLIN,
) -> None:
    is_mail = method is not None
    allowed = set(EVENT.split()) | ({"ORGANIZER", "ATTENDEE"} if is_mail else set())
    names = [one.name for one in event.properties]
    assert set(names) <= allowed, "A7"
    assert len(set(names)) == len(names), "A7"
    assert all(len(event.all(name)) == 1 for name in ONCE.split()), "C1"
    assert UUID.fullmatch(event.one("UID").value), "C2"
    created, modified, stamped = (instant(event.one(name).value) for name in ("CREATED", "LAST-MODIFIED", "DTSTAMP"))
    assert created <= modified <= stamped, "C3"
    assert is_mail or stamped == modified, "C3"
    begins, ends = (_local(event.one(name), zone) for name in ("DTSTART", "DTEND"))
    assert begins.astimezone(UTC) == start, "C4"
    assert timedelta(minutes=5) <= ends - begins <= timedelta(hours=8), "C4"
    assert event.one("STATUS").value == ("CANCELLED" if method == "CANCEL" else "CONFIRMED"), "C5"
    assert event.one("SEQUENCE").value.isdigit(), "C6"
    assert method != "CANCEL" or int(event.one("SEQUENCE").value) >= 1, "C6"
    assert (event.one("CLASS").value, event.one("TRANSP").value) == ("PRIVATE", "OPAQUE"), "C7"
    _check_texts(event, language)
    if is_mail or not has_alarms:
        assert event.parts_named("VALARM") == [], "C10"
    else:
        _check_alarms(event)


def _local(moment: Any, zone: ZoneInfo) -> datetime:
    assert moment.parameters == {"TZID": zone.key}, "C4"
    naive = datetime.strptime(moment.value, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - the zone is its parameter
    first, second = (naive.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    assert first.utcoffset() == second.utcoffset(), "C4 ambiguous or missing hour"
    return first


def _check_texts(event: Component, language: str) -> None:
    summary, description, location = (event.one(name) for name in ("SUMMARY", "DESCRIPTION", "LOCATION"))
    assert 1 <= len(summary.text) <= 80, "C11"
    assert "\n" not in summary.text, "C11"
    assert len(description.text) <= 2000, "C11"
    assert len(location.text) <= 200, "C11"
    assert "\n" not in location.text, "C11"
    assert all(piece.strip() for piece in location.text.split(",")), "C11"
    assert all(one.value.startswith("https://") for one in event.all("URL")), "C11"
    assert summary.parameters == description.parameters == {"LANGUAGE": language}, "C13"
    for text in (summary.text, description.text, location.text):
        assert not re.search(r"<[a-z]|&[a-z]+;|\{\{|%\(|\\", text), "A6"


def _check_alarms(event: Component) -> None:
    alarms = event.parts_named("VALARM")
    assert len(alarms) == 2, "C10"
    for alarm in alarms:
        assert alarm.one("ACTION").value == "DISPLAY", "C10"
        assert alarm.one("TRIGGER").value in ("-P1D", "-PT2H"), "C10"
        assert {one.name for one in alarm.properties} == {"ACTION", "TRIGGER", "DESCRIPTION"}, "C10"


def check_zone(calendar: Component, zone: ZoneInfo = BERLIN) -> None:
    """Assert point T: the calendar's zone is this one, at every instant of many years."""
    (shown,) = calendar.parts_named("VTIMEZONE")
    assert shown.one("TZID").value == zone.key, "T1"
    assert sorted(part.name for part in shown.parts) == ["DAYLIGHT", "STANDARD"], "T2"
    every = [one.name for part in (shown, *shown.parts) for one in part.properties]
    assert not {"COMMENT", "RDATE"} & set(every), "T2 T3"
    changes = sorted(change for part in shown.parts for change in _changes(part))
    for year in range(2024, 2038):
        for month in range(1, 13):
            _check_offset(datetime(year, month, 15, 12, tzinfo=UTC), changes, zone)
    for moment, _offset in changes:
        if 2024 <= moment.year <= 2037:
            for seconds in (-1, 0, 1):
                _check_offset(moment + timedelta(seconds=seconds), changes, zone)


def _changes(part: Component) -> list[tuple[datetime, timedelta]]:
    """Return the instants at which a rule of the file changes the offset, and the offset from then on."""
    before, after = (_offset(part.one(name).value) for name in ("TZOFFSETFROM", "TZOFFSETTO"))
    first = datetime.strptime(part.one("DTSTART").value, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - wall time of the rule
    rule = rrulestr(part.one("RRULE").value, dtstart=first)
    walls = rule.between(first, first.replace(year=2039), inc=True)
    return [((wall - before).replace(tzinfo=UTC), after) for wall in walls]


def _offset(value: str) -> timedelta:
    sign = -1 if value[0] == "-" else 1
    return sign * timedelta(hours=int(value[1:3]), minutes=int(value[3:5]))


def _check_offset(moment: datetime, changes: list[tuple[datetime, timedelta]], zone: ZoneInfo) -> None:
    by_file = [offset for change, offset in changes if change <= moment][-1]
    assert by_file == moment.astimezone(zone).utcoffset(), f"T4 {moment}"


def check_mail(
    data: bytes,
    *,
    to: str,
    start: datetime,
    language: str,
    direction: str,
    method: str = "REQUEST",
    zone: ZoneInfo = BERLIN,
) -> tuple[EmailMessage, Component]:
    """Assert points M, H and what a mail adds to C; return the message and its event."""
    message = check_headers(data, to=to, language=language)
    event = _check_parts(message, start, language, direction, method, zone)
    organizer, attendee = event.one("ORGANIZER"), event.one("ATTENDEE")
    sender = message["From"].addresses[0]
    assert organizer.value == f"mailto:{sender.addr_spec}", "C8 H8"
    assert organizer.parameters == {"CN": sender.display_name}, "C8"
    assert not re.match(r"no-?reply|do-?not", sender.addr_spec), "C8"
    assert attendee.value == f"mailto:{to}" != organizer.value, "C9"
    assert attendee.parameters == {"PARTSTAT": "ACCEPTED", "RSVP": "FALSE"}, "C9"
    return message, event


def check_headers(data: bytes, *, to: str, language: str) -> Any:
    """Assert point H; return the message."""
    message: Any = message_from_bytes(data, policy=parsing)
    assert max(len(line) for line in data.split(b"\r\n")) <= 998, "H1"
    data.decode("ascii")  # H2
    for name in ("From", "To", "Subject", "Date", "Message-ID", "MIME-Version"):
        assert len(message.get_all(name)) == 1, f"H1 {name}"
    assert message["To"].addresses[0].addr_spec == to, "H3"
    assert len(message["To"].addresses) == len(message["From"].addresses) == 1, "H3"
    assert message["Cc"] is message["Bcc"] is message["List-Unsubscribe"] is message["Precedence"] is None, "H3 H6"
    assert re.fullmatch(r"<[0-9a-f-]{36}@[a-z0-9.-]+\.[a-z]+>", message["Message-ID"]), "H4"
    assert message["Auto-Submitted"] == "auto-generated", "H5"
    assert message["X-Auto-Response-Suppress"] == "OOF, AutoReply", "H5"
    assert message["Content-Language"] == language, "H7"
    return message


def _check_parts(
    message: Any, start: datetime, language: str, direction: str, method: str, zone: ZoneInfo
) -> Component:
    assert message.get_content_type() == "multipart/mixed", "M1"
    both, attachment = message.iter_parts()
    plain, html, calendar = both.iter_parts()
    assert both.get_content_type() == "multipart/alternative", "M1"
    types = [part.get_content_type() for part in (plain, html, calendar, attachment)]
    assert types == ["text/plain", "text/html", "text/calendar", "application/ics"], "M1"
    assert calendar.get_param("method") == method, "M2"
    assert calendar.get_content_charset() == "utf-8", "M2"
    assert calendar["Content-Transfer-Encoding"] in ("base64", "quoted-printable"), "M2"
    assert calendar.get_content_disposition() is None, "M2"
    assert attachment.get_filename() == "invite.ics", "M3"
    assert attachment.get_payload(decode=True) == calendar.get_payload(decode=True), "M3"
    local = start.astimezone(zone)
    for part in (plain, html):
        assert part.get_content_charset() == "utf-8", "M4"
        assert f"{local:%H:%M}" in part.get_content(), "M4"
        assert re.search(rf"\b{local.day}\b[^\n]*\b{local.year}\b", part.get_content()), "M4"
    page = html.get_content()
    assert f'<html lang="{language}" dir="{direction}">' in page, "M5"
    assert not re.search(r"<(script|form|img|link|iframe)|src=|url\(", page), "M5"
    return check_object(calendar.get_payload(decode=True), method=method, start=start, language=language, zone=zone)


def check_privacy(message: EmailMessage, event: Component, forbidden: list[str], link: str) -> None:
    """Assert that object, subject and sender tell nothing: no sensitive word, no person, no key (point P)."""
    shown = " ".join([*(one.text for one in event.properties), str(message["Subject"]), str(message["From"])])
    for word in (*SENSITIVE, *forbidden):
        assert word.casefold() not in shown.casefold(), f"P {word}"
    key = link.rsplit("/", 1)[1]
    assert key not in shown, "P3"
    assert "/ticket/" not in shown, "P3"
    own = {str(message["From"].addresses[0].addr_spec), str(message["To"].addresses[0].addr_spec)}
    everywhere = " ".join(f"{one.value} {one.parameters}" for one in event.properties)
    assert set(re.findall(r"[\w.+-]+@[\w.-]+", everywhere)) <= own, "P4"


def check_series(messages: list[EmailMessage], events: list[Component]) -> None:
    """Assert point S for all that one address got about one appointment, in order."""
    assert len({event.one("UID").value for event in events}) == 1, "S1"
    numbers = [int(event.one("SEQUENCE").value) for event in events]
    assert numbers == sorted(set(numbers)), "S2"
    stamps = [instant(event.one("DTSTAMP").value) for event in events]
    assert stamps == sorted(set(stamps)), "S3"
    for name in ("ORGANIZER", "CREATED"):
        assert len({event.one(name).value for event in events}) == 1, "S4"
    cancelled = [event.one("STATUS").value == "CANCELLED" for event in events]
    assert not any(cancelled[:-1]), "S5"
    ids = [str(message["Message-ID"]) for message in messages]
    assert len(set(ids)) == len(ids), "S6"
    assert all(ids[0] in str(message["References"]) for message in messages[1:]), "S6"
