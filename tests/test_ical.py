"""iCalendar objects: what comes from rows and people stays one well-formed line, and nothing is added."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from booking import ical
from booking.ical import Mailbox, Wording
from booking.models import Appointment, Office
from tests.calendar_conformance.content_lines import read, syntax_faults
from tests.calendar_conformance.feed_points import check_feed
from tests.calendar_conformance.points import check_object
from tests.factories import BERLIN, at

ADDRESS = {"street": "Am Markt 1", "postcode": "49685", "city": "Emstek"}
WORDS = Wording(lang="ar", summary="موعد · Termin", description="one\ntwo; three, four", alarm="موعد")


def appointment(start: datetime, minutes: int = 30, building: str = "Rathaus Emstek") -> Appointment:
    """Return an appointment that no store knows."""
    made = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    return Appointment(
        office=Office(
            timezone="Europe/Berlin", building=building, room=None, street="Am Markt 1", postcode="49685", city="Emstek"
        ),
        uid="9f0b6c1e-6f1d-4b0a-9d53-7c4f2f8f3f11",
        starts_at=start.astimezone(UTC),
        ends_at=start.astimezone(UTC) + timedelta(minutes=minutes),
        revision=0,
        created_at=made,
        shown_changed_at=made,
        stamped_at=made + timedelta(seconds=1),
    )


@pytest.mark.parametrize("start", [at(2026, 3, 29, 1, 30), at(2026, 10, 25, 1, 30)], ids=["spring", "autumn"])
def test_a_talk_through_the_night_of_the_clock_change_ends_at_the_right_instant(start: datetime) -> None:
    event = check_object(ical.download(appointment(start, 150), WORDS), method=None, start=start, language="ar")
    ends = datetime.strptime(event.one("DTEND").value, "%Y%m%dT%H%M%S").replace(tzinfo=BERLIN)
    assert ends.astimezone(UTC) - start.astimezone(UTC) == timedelta(minutes=150)


def test_text_comes_back_as_it_was_meant() -> None:
    meant = "one\ntwo; three, four \\ five \\n, 🌻 موعد"
    data = ical.download(appointment(at(2026, 11, 16, 9, 0)), replace(WORDS, description=meant))
    assert syntax_faults(data) == []
    (event,) = read(data).parts_named("VEVENT")
    assert event.one("DESCRIPTION").text == meant


@pytest.mark.parametrize(
    "building",
    ["Rathaus\r\nEmstek", "Rathaus\nBEGIN:VALARM", "ر" * 90, "🌻" * 40],
    ids=["break", "begin", "arabic", "emoji"],
)
def test_a_building_of_any_kind_stays_one_line(building: str) -> None:
    start = at(2026, 11, 16, 9, 0)
    event = check_object(
        ical.download(appointment(start, building=building), WORDS), method=None, start=start, language="ar"
    )
    assert event.one("LOCATION").text == f"{' '.join(building.split())}, Am Markt 1, 49685 Emstek"


def test_the_invitation_names_only_sender_and_reader() -> None:
    start = at(2026, 11, 16, 9, 0)
    sender = Mailbox('Rathaus\n"Emstek"', "termine@example.org")
    data = ical.invitation(appointment(start), WORDS, sender, "samira@example.org")
    event = check_object(data, method="REQUEST", start=start, language="ar")
    assert event.one("ORGANIZER").parameters == {"CN": "Rathaus 'Emstek'"}
    assert event.one("ATTENDEE").value == "mailto:samira@example.org"
    assert event.one("DTSTAMP").value == "20260102T030406Z"
    assert event.parts == []


def test_the_download_is_stamped_by_its_last_change_and_reminds_twice() -> None:
    start = at(2026, 11, 16, 9, 0)
    event = check_object(ical.download(appointment(start), WORDS), method=None, start=start, language="ar")
    assert event.one("DTSTAMP").value == event.one("LAST-MODIFIED").value == "20260102T030405Z"
    assert [alarm.one("TRIGGER").value for alarm in event.parts_named("VALARM")] == ["-P1D", "-PT2H"]
    assert {alarm.one("DESCRIPTION").text for alarm in event.parts_named("VALARM")} == {"موعد"}


def test_the_feed_is_stamped_by_the_last_change_and_reminds_nobody() -> None:
    start = at(2026, 11, 16, 9, 0)
    (event,) = check_feed(ical.feed([(appointment(start), WORDS)], "Termine", BERLIN), starts=[start], language="ar")
    assert event.one("DTSTAMP").value == event.one("LAST-MODIFIED").value == "20260102T030405Z"


@pytest.mark.parametrize("start", [at(2026, 3, 29, 1, 30), at(2026, 10, 25, 1, 30)], ids=["spring", "autumn"])
def test_the_feed_ends_a_talk_through_the_night_of_the_clock_change_at_the_right_instant(start: datetime) -> None:
    (event,) = check_feed(
        ical.feed([(appointment(start, 150), WORDS)], "Termine", BERLIN), starts=[start], language="ar"
    )
    ends = datetime.strptime(event.one("DTEND").value, "%Y%m%dT%H%M%S").replace(tzinfo=BERLIN)
    assert ends.astimezone(UTC) - start.astimezone(UTC) == timedelta(minutes=150)
