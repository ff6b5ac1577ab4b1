"""The acceptance list itself: each of its points notices the fault it is there for."""

from functools import partial

import pytest
from sqlalchemy import select

from booking.database import db
from booking.domain.enums import Holder
from booking.i18n import LANGUAGES
from booking.models import Office, OutboxMessage
from booking.services import tickets
from booking.services.calendars import exports
from tests.calendar_conformance.planted_faults import undetected
from tests.calendar_conformance.points import check_mail, check_object, check_privacy
from tests.factories import at, book

START = at(2026, 11, 16, 9, 0)
IN_OBJECTS = {
    "A1 byte order mark": (b"BEGIN:VCALENDAR", b"\xef\xbb\xbfBEGIN:VCALENDAR"),
    "A2 bare line feed": (b"VERSION:2.0\r\n", b"VERSION:2.0\n"),
    "A2 empty line": (b"VERSION:2.0\r\n", b"VERSION:2.0\r\n\r\n"),
    "A3 long line": (b"VERSION:2.0", b"VERSION:2.0" + b" " * 80),
    "A4 control character": (b"Rathaus", b"Rat\x07haus"),
    "A4 bidi override": (b"Rathaus", "Rat\u202ehaus".encode()),
    "A4 double parameter": (b"SUMMARY;LANGUAGE=en", b"SUMMARY;LANGUAGE=en;LANGUAGE=en"),
    "A5 wrong nesting": (b"END:VEVENT\r\nEND:VCALENDAR", b"END:VCALENDAR\r\nEND:VEVENT"),
    "A6 wrong escape": (b"Rathaus Emstek", b"Rathaus\\ Emstek"),
    "A6 markup": (b"Rathaus Emstek", b"Rathaus &amp\\; Emstek"),
    "A7 more than wanted": (b"CLASS:", b"PRIORITY:5\r\nCLASS:"),
    "B1 product": (b"PRODID:-//Sprechstunde", b"PRODID:-//collective//icalendar"),
    "B3 method": (b"VERSION:2.0", b"VERSION:2.0\r\nMETHOD:PUBLISH"),
    "B4 name": (b"VERSION:2.0", b"VERSION:2.0\r\nX-WR-CALNAME:x"),
    "C1 twice": (b"CLASS:PRIVATE", b"CLASS:PRIVATE\r\nCLASS:PRIVATE"),
    "C1 missing": (b"TRANSP:OPAQUE\r\n", b""),
    "C2 identifier": (b"UID:", b"UID:x-"),
    "C3 stamps": (b"CREATED:2026", b"CREATED:2027"),
    "C4 another instant": (b"20261116T090000", b"20261116T080000"),
    "C4 zone": (b"DTSTART;TZID=Europe/Berlin", b"DTSTART"),
    "C5 status": (b"STATUS:CONFIRMED", b"STATUS:CANCELLED"),
    "C6 sequence": (b"SEQUENCE:0", b"SEQUENCE:-1"),
    "C7 class": (b"CLASS:PRIVATE", b"CLASS:PUBLIC"),
    "C8 organizer": (b"CLASS:", b"ORGANIZER:mailto:a@example.org\r\nCLASS:"),
    "C10 alarm after the start": (b"TRIGGER:-PT2H", b"TRIGGER:PT2H"),
    "C11 empty piece": (b"Emstek\\, Am", b"Emstek\\, \\, Am"),
    "C11 plain http": (b"CLASS:", b"URL:http://example.org/\r\nCLASS:"),
    "C12 position": (b"CLASS:", b"GEO:52.8;8.1\r\nCLASS:"),
    "C13 language": (b"SUMMARY;LANGUAGE=en", b"SUMMARY;LANGUAGE=de"),
    "T1 another zone": (b"TZID:Europe/Berlin", b"TZID:Europe/Paris"),
    "T2 comment": (b"TZNAME:CEST", b"TZNAME:CEST\r\nCOMMENT:x"),
    "T3 list of changes": (b"TZNAME:CEST", b"TZNAME:CEST\r\nRDATE:20260329T020000"),
    "T4 an hour late": (b"DTSTART:19960331T020000", b"DTSTART:19960331T030000"),
    "T4 wrong Sunday": (b"BYDAY=-1SU;BYMONTH=10", b"BYDAY=1SU;BYMONTH=10"),
}
IN_MAILS = {
    "H1 two subjects": (b"Subject:", b"Subject: x\r\nSubject:"),
    "H2 raw bytes": (b"Rathaus", "Räthaus".encode()),
    "H3 copy": (b"Subject:", b"Cc: b@example.org\r\nSubject:"),
    "H4 message id": (b"Message-ID: <", b"Message-ID: <samira-"),
    "H5 automatic": (b"Auto-Submitted: auto-generated\r\n", b""),
    "H6 list": (b"Subject:", b"Precedence: bulk\r\nSubject:"),
    "H7 language": (b"Content-Language: en", b"Content-Language: de"),
    "H8 another sender": (b"From: Rathaus Emstek <termine@", b"From: Rathaus Emstek <sprechstunde@"),
    "M1 structure": (b"multipart/alternative", b"multipart/related"),
    "M2 method": (b'method="REQUEST"', b'method="CANCEL"'),
    "M3 name of the attachment": (b'"invite.ics"', b'"other.ics"'),
    "M3 other bytes": (b'filename="invite.ics"\r\nMIME-Version: 1.0\r\n\r\n', b'filename="invite.ics"\r\n\r\nQUFB\r\n'),
    "M4 time": (b"09:00", b"9 am"),
    "M5 something from elsewhere": (b"</body>", b"<img src=3D'https://example.org/x.png'></body>"),
    "M5 direction": (b'dir=3D"ltr"', b""),
}


def message() -> bytes:
    """Return the only e-mail."""
    return str(db.session.scalars(select(OutboxMessage.content)).one()).encode()


def test_every_fault_of_an_object_is_noticed(office: Office) -> None:
    data = exports.export_appointment(book(office, START), LANGUAGES["en"])
    check = partial(check_object, method=None, start=START, language="en")
    assert undetected(data, IN_OBJECTS, check) == []


def test_every_fault_of_a_mail_is_noticed(office: Office) -> None:
    book(office, START, reads="en", email="a@example.org")
    check = partial(check_mail, to="a@example.org", start=START, language="en", direction="ltr")
    assert undetected(message(), IN_MAILS, check) == []


@pytest.mark.parametrize("value", ["Migrationsberatung", "samira@example.net", "Samira", "the link"])
def test_what_betrays_somebody_is_noticed(office: Office, value: str) -> None:
    appointment = book(office, START, reads="en", email="a@example.org")
    content, event = check_mail(message(), to="a@example.org", start=START, language="en", direction="ltr")
    link = tickets.link(appointment, Holder.CLIENT, "en")
    check_privacy(content, event, ["Samira"], link)
    event.one("LOCATION").value = link if value == "the link" else value
    with pytest.raises(AssertionError):
        check_privacy(content, event, ["Samira"], link)
