"""A counsellor's feed, checked by the list of docs/developers/calendar.md and parsed by other means than icalendar."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
import vobject
from flask import Flask
from sqlalchemy import text
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, Status
from booking.i18n import LANGUAGES
from booking.models import Appointment, Counsellor, Office
from booking.services import tickets
from booking.services.appointments import cancellations, late_arrivals, moves
from booking.services.calendars import exports, feeds
from booking.services.privacy import erasure, retention
from tests import personal_data, staff_factory
from tests.calendar_conformance.feed_points import check_feed, check_feed_privacy
from tests.calendar_conformance.planted_faults import undetected
from tests.factories import at, book, ticket_of

START = at(2026, 11, 16, 9, 0)
NAMES = ["Ştefan Ţurcanu", "محمد النجار", "Олена Ковальчук", "می‌نا 🌻", 'O’Brien; DROP, "x"', "ሰላም" * 20]
# The last talk before and the first after each change of the clocks.
CHANGES = {
    "spring": [at(2026, 3, 26, 17, 30), at(2026, 3, 30, 8, 30)],
    "autumn": [at(2026, 10, 22, 17, 30), at(2026, 10, 26, 8, 30)],
}
IN_FEEDS = {
    "A2 bare line feed": (b"VERSION:2.0\r\n", b"VERSION:2.0\n"),
    "A3 long line": (b"VERSION:2.0", b"VERSION:2.0" + b" " * 80),
    "A4 bidi override": (b"Rathaus", "Rat\u202ehaus".encode()),
    "A7 more than wanted": (b"CLASS:", b"PRIORITY:5\r\nCLASS:"),
    "B3 method": (b"VERSION:2.0", b"VERSION:2.0\r\nMETHOD:PUBLISH"),
    "B4 zone of the calendar": (b"VERSION:2.0", b"VERSION:2.0\r\nX-WR-TIMEZONE:Europe/Berlin"),
    "C2 identifier": (b"UID:", b"UID:x-"),
    "C3 stamps": (b"DTSTAMP:2026", b"DTSTAMP:2027"),
    "C5 status": (b"STATUS:CONFIRMED", b"STATUS:CANCELLED"),
    "C8 organizer": (b"CLASS:", b"ORGANIZER:mailto:a@example.org\r\nCLASS:"),
    "C9 attendee": (b"CLASS:", b"ATTENDEE:mailto:a@example.org\r\nCLASS:"),
    "C10 alarm": (b"END:VEVENT", b"BEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT"),
    "C13 language": (b"SUMMARY;LANGUAGE=en", b"SUMMARY;LANGUAGE=de"),
    "T1 zone twice": (b"BEGIN:VEVENT", b"BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT"),
    "F1 no name": (b"X-WR-CALNAME:", b"X-WR-CALDESC:"),
    "F1 another name": (b"X-WR-CALNAME:", b"X-WR-CALNAME:x"),
    "F2 no value": (b"REFRESH-INTERVAL;VALUE=DURATION", b"REFRESH-INTERVAL"),
    "F2 another pause": (b"X-PUBLISHED-TTL:PT15M", b"X-PUBLISHED-TTL:PT1H"),
}


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return the office's counsellor, who reads English and has a feed."""
    found = staff_factory.counsellor_of(office)
    staff_factory.account(office, counsellor=found)
    feeds.create(found)
    return found


def feed_of(counsellor: Counsellor) -> bytes:
    """Return the feed as it would be fetched now."""
    db.session.commit()
    return exports.export_feed(counsellor)


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_feed_keeps_every_point_on_both_sides_of_a_clock_change(
    office: Office, clock: Traveller, language: str, change: str
) -> None:
    starts = CHANGES[change]
    clock.move_to(starts[0] - timedelta(days=3))
    counsellor = staff_factory.counsellor_of(office)
    staff_factory.account(office, counsellor=counsellor, language=language)
    made = [book(office, start) for start in starts]
    feeds.create(counsellor)
    events = check_feed(feed_of(counsellor), starts=starts, language=language)
    title = {"de": "Termin", "en": "Appointment"}[language]
    assert [event.one("SUMMARY").text for event in events] == [f"{title} …{one.number[-3:]}" for one in made]
    assert [event.one("UID").value for event in events] == [one.uid for one in made]
    assert {event.one("LOCATION").text for event in events} == {"Rathaus Emstek, Am Markt 1, 49685 Emstek"}


def test_names_of_every_script_come_through_only_if_she_wants_them(office: Office, counsellor: Counsellor) -> None:
    made = [book(office, name=name) for name in NAMES]
    starts = [one.starts_at for one in made]
    check_feed(feed_of(counsellor), starts=starts, language="en")
    check_feed_privacy(feed_of(counsellor), NAMES)
    feeds.show_names(counsellor, True)
    events = check_feed(feed_of(counsellor), starts=starts, language="en")
    assert [event.one("SUMMARY").text for event in events] == NAMES
    for event, one in zip(events, made, strict=True):
        assert event.one("DESCRIPTION").text.startswith(f"Appointment …{one.number[-3:]}\n")


@pytest.mark.parametrize("with_names", [False, True])
def test_nothing_else_of_a_person_stands_in_it(office: Office, counsellor: Counsellor, with_names: bool) -> None:
    feeds.show_names(counsellor, with_names)
    one = personal_data.appointment(office, name="Samira", topic=3, several=True)
    with write_transaction():
        staff_factory.counsellor_of(office).shown_name = "Rania Haddad"
    secret = [one.number, one.ticket_id, tickets.key(one, Holder.CLIENT), "Rania", "Dari", "blue bag", "Ingrid"]
    topic = [text.name for text in one.topic.texts]
    check_feed_privacy(feed_of(counsellor), [*secret, *topic, "0151", "+49", "samira@", *["Samira"] * (not with_names)])


def test_another_reader_understands_the_same_instants_and_words(office: Office, counsellor: Counsellor) -> None:
    made = [book(office, name=name) for name in NAMES]
    feeds.show_names(counsellor, True)
    calendar = vobject.readOne(feed_of(counsellor).decode())
    assert calendar.name == "VCALENDAR"
    events = calendar.vevent_list
    assert [event.summary.value for event in events] == NAMES
    assert [event.dtstart.value for event in events] == [one.starts_at for one in made]
    assert [event.dtend.value for event in events] == [one.ends_at for one in made]
    assert [event.uid.value for event in events] == [one.uid for one in made]


def test_a_feed_without_appointments_is_a_calendar_too(counsellor: Counsellor) -> None:
    assert check_feed(feed_of(counsellor), starts=[], language="en") == []
    assert vobject.readOne(feed_of(counsellor).decode()).name == "VCALENDAR"


def test_every_fault_of_a_feed_is_noticed(office: Office, counsellor: Counsellor) -> None:
    book(office, START)
    check = partial(check_feed, starts=[START], language="en")
    assert undetected(feed_of(counsellor), IN_FEEDS, check) == []
    event = feed_of(counsellor).partition(b"BEGIN:VEVENT")[2].partition(b"END:VCALENDAR")[0]
    twice = feed_of(counsellor).replace(b"END:VCALENDAR", b"BEGIN:VEVENT" + event + b"END:VCALENDAR")
    with pytest.raises(AssertionError, match="F3"):
        check_feed(twice, starts=[START, START], language="en")


def test_the_calendar_is_named_in_one_well_formed_line(office: Office, counsellor: Counsellor) -> None:
    with write_transaction():
        staff_factory.counsellor_of(office).office.sender_name = "Rathaus\r\nBEGIN:VALARM; Mitte, \u202e1\\n"
    data = feed_of(counsellor)
    check_feed(data, starts=[], language="en")
    assert (
        vobject.readOne(data.decode()).contents["name"][0].value == "Appointments · Rathaus BEGIN:VALARM; Mitte, 1\\n"
    )


@pytest.mark.parametrize("name", ["Ali\r\nBEGIN:VALARM", "\u202eAli\u2067\x07", "Ş" * 200, " \u2066 ", None])
def test_a_name_that_no_form_would_let_in_stays_one_line(
    office: Office, counsellor: Counsellor, name: str | None
) -> None:
    one = book(office, START)
    with write_transaction():
        one.name = name
    feeds.show_names(counsellor, True)
    (event,) = check_feed(feed_of(counsellor), starts=[START], language="en")
    expected = {"\u202eAli\u2067\x07": "Ali", "Ş" * 200: "Ş" * 80, "Ali\r\nBEGIN:VALARM": "Ali BEGIN:VALARM"}
    assert event.one("SUMMARY").text == expected.get(name or "", f"Appointment …{one.number[-3:]}")


def test_what_is_moved_keeps_its_uid_and_what_is_cancelled_is_gone(
    office: Office, counsellor: Counsellor, clock: Traveller
) -> None:
    moved, gone = book(office, START, email="a@example.org"), book(office, at(2026, 11, 16, 10, 0))
    clock.shift(60)
    new = at(2026, 11, 17, 10, 0)
    moves.move(ticket_of(moved), new)
    cancellations.cancel(ticket_of(gone))
    (event,) = check_feed(feed_of(counsellor), starts=[new], language="en")
    assert (event.one("UID").value, event.one("SEQUENCE").value) == (moved.uid, "1")
    assert event.one("DTSTAMP").value == event.one("LAST-MODIFIED").value == "20261116T050100Z"
    cancellations.undo(ticket_of(gone))
    check_feed(feed_of(counsellor), starts=[at(2026, 11, 16, 10, 0), new], language="en")


def test_arrived_late_or_a_corrected_contact_change_no_byte(
    office: Office, counsellor: Counsellor, clock: Traveller
) -> None:
    one = book(office, START)
    before, version = feed_of(counsellor), one.version
    clock.move_to(START - timedelta(minutes=30))
    late_arrivals.report_late(ticket_of(one), 10)
    with write_transaction():
        one.status, one.phone = Status.ARRIVED, "+4915123456789"
    assert one.version > version
    assert feed_of(counsellor) == before


def test_the_order_is_by_time_and_not_by_booking_whatever_way_the_store_finds_them(
    office: Office, counsellor: Counsellor
) -> None:
    starts = [at(2026, 11, 23, 9, 0), at(2026, 11, 16, 9, 0), at(2026, 11, 17, 9, 0)]
    for start in starts:
        book(office, start)
    with write_transaction():
        db.session.execute(text("DROP INDEX ix_appointments_day"))
    check_feed(feed_of(counsellor), starts=sorted(starts), language="en")


def test_only_her_own_appointments_stand_in_it_up_to_a_year_ahead(office: Office, counsellor: Counsellor) -> None:
    one, far, further, colleagues = (book(office, at(2026, 11, 16, hour, 0)) for hour in (9, 10, 11, 12))
    year = datetime(2027, 11, 16, 5, 0, tzinfo=UTC)
    with write_transaction():
        far.starts_at, far.ends_at = year - timedelta(minutes=30), year
        further.starts_at, further.ends_at = year, year + timedelta(minutes=30)
        colleagues.counsellor_id = staff_factory.colleague(office).id
    check_feed(feed_of(counsellor), starts=[one.starts_at, far.starts_at], language="en")


def test_after_an_erasure_nothing_is_left(office: Office, counsellor: Counsellor) -> None:
    nothing = feed_of(counsellor)
    one = personal_data.appointment(office)
    feeds.show_names(counsellor, True)
    assert len(feed_of(counsellor)) > len(nothing)
    erasure.erase(ticket_of(one))
    assert feed_of(counsellor) == nothing


def test_what_is_past_stays_until_it_is_wiped(office: Office, counsellor: Counsellor, clock: Traveller) -> None:
    nothing = feed_of(counsellor)
    book(office, START)
    clock.move_to(at(2026, 11, 29, 12, 0))
    retention.delete_expired()
    check_feed(feed_of(counsellor), starts=[START], language="en")
    clock.move_to(at(2026, 11, 30, 2, 0))
    retention.delete_expired()
    assert db.session.query(Appointment).count() == 0
    assert feed_of(counsellor) == nothing


def test_on_the_public_address_an_entry_leads_to_its_day_at_the_desk(
    app: Flask, office: Office, counsellor: Counsellor
) -> None:
    book(office, START)
    app.config["PUBLIC_URL"] = "https://termine.example.com"
    (event,) = check_feed(feed_of(counsellor), starts=[START], language="en")
    assert event.one("URL").value == "https://termine.example.com/desk/agenda/2026-11-16"
    check_feed_privacy(feed_of(counsellor), [])


def test_it_speaks_the_accounts_language_whoever_asks(office: Office, counsellor: Counsellor) -> None:
    book(office, START)
    assert counsellor.account_id is not None
    staff_factory.accounts.speak(counsellor.account_id, "de")
    db.session.expire_all()
    check_feed(feed_of(counsellor), starts=[START], language=LANGUAGES["de"].lang)
