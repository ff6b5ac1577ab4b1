"""An office on the Canary Islands, an hour behind Berlin: everything it shows and sends is by its own clock."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from flask.testing import FlaskClient
from time_machine import Traveller

from booking.database import write_transaction
from booking.domain.enums import Holder
from booking.models import Appointment, Office
from booking.services import tickets
from booking.services.calendars import feeds
from booking.services.outbox import daily_list, leases, reminders
from booking.services.schedule import availability
from tests.calendar_conformance.feed_points import check_feed
from tests.calendar_conformance.points import check_mail, check_object
from tests.factories import book, half_hour
from tests.html_checks import text_of
from tests.staff_factory import account, counsellor_of, sign_in

CANARY = ZoneInfo("Atlantic/Canary")
LAST_OF_TUESDAY = datetime(2026, 11, 24, 15, 30, tzinfo=CANARY)
# The appointment in Berlin's time.
FOREIGN = re.compile(r"\b16:30\b|T1630|Berlin")
READER = "reader@example.org"


@pytest.fixture
def canary(office: Office) -> Office:
    """Return the office, moved to the islands."""
    with write_transaction():
        office.timezone = CANARY.key
    return office


@pytest.fixture
def appointment(canary: Office) -> Appointment:
    """Return the last appointment of a Tuesday there."""
    return book(canary, LAST_OF_TUESDAY, name="Samira", reads="en", email=READER)


def is_local(text: str) -> bool:
    """Return whether a text shows the appointment by the clock of the islands, and nothing by that of Berlin."""
    return bool(re.search(r"15:30|T1530", text)) and not FOREIGN.search(text)


def sent() -> bytes | None:
    """Return the next e-mail that is due, as it is handed over."""
    held = leases.claim()
    message = leases.load(held) if held else None
    if held is None or message is None:
        return None
    leases.mark_sent(held)
    return message.content


def bodies(content: bytes) -> list[str]:
    """Return subject and texts of an e-mail."""
    message = message_from_bytes(content, policy=default)
    parts = [part.get_content() for kind in ("plain", "html") if (part := message.get_body((kind,)))]
    return [f"{message['Subject']}\n{part}" for part in parts]


def test_slots_begin_by_the_wall_clock_of_the_office(canary: Office, client: FlaskClient) -> None:
    starts = {slot.start for slot in availability.offer(canary, half_hour(canary))}
    days = {"Mon": ("08:30", "12:00"), "Tue": ("08:30", "15:30"), "Wed": ("08:30", "12:00"), "Thu": ("14:30", "17:30")}
    local = [start.astimezone(CANARY) for start in starts]
    for day, ends in days.items():
        times = sorted(f"{one:%H:%M}" for one in local if f"{one:%a}" == day)
        assert (times[0], times[-1]) == ends
    answer = client.get(f"/api/v1/{canary.slug}/slots").json
    assert answer["timezone"] == CANARY.key
    assert {datetime.fromisoformat(one["start"]) for one in answer["slots"]} == starts
    assert all(one["start"].endswith("+00:00") for one in answer["slots"])


def test_every_page_shows_the_time_of_the_office(canary: Office, client: FlaskClient) -> None:
    slot = f"{LAST_OF_TUESDAY.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    assert is_local(client.get(f"/en/{canary.slug}/name?slot={slot}").text)
    times = client.get(f"/en/{canary.slug}/times?for_whom=self&spoken=en&interpreter=no").text
    assert "08:30" in times
    assert not re.search(r"18:30|Berlin", times)  # the last of a Thursday is at 17:30
    one = book(canary, LAST_OF_TUESDAY, reads="en")
    ticket = f"/en/ticket/{tickets.key(one, Holder.CLIENT)}"
    for path in (ticket, f"{ticket}/cancel", f"{ticket}/data"):
        assert is_local(client.get(path).text), path


def test_the_desk_shows_the_time_of_the_office(
    canary: Office, appointment: Appointment, client: FlaskClient, clock: Traveller
) -> None:
    clock.move_to(LAST_OF_TUESDAY.replace(hour=8))
    account(canary, counsellor=counsellor_of(canary))
    sign_in(client)
    for path in ("agenda/2026-11-24", "week/2026-11-24", "print/2026-11-24", f"appointment/{appointment.id}"):
        assert is_local(text_of(client.get(f"/desk/{path}"))), path


def test_calendars_get_the_zone_of_the_office(canary: Office, appointment: Appointment, client: FlaskClient) -> None:
    shown = {"start": LAST_OF_TUESDAY, "language": "en", "zone": CANARY}
    file = client.get(f"/en/ticket/{tickets.key(appointment, Holder.CLIENT)}.ics").data
    check_object(file, method=None, **shown)  # type: ignore[arg-type]
    content = sent()
    assert content is not None
    check_mail(content, to=READER, direction="ltr", **shown)  # type: ignore[arg-type]
    account(canary, counsellor=counsellor_of(canary))
    feed = client.get(f"/feed/{feeds.create(counsellor_of(canary))}.ics").data
    check_feed(feed, starts=[LAST_OF_TUESDAY], language="en", zone=CANARY)
    assert not any(b"Berlin" in data for data in (file, content, feed))


@pytest.mark.parametrize(
    ("write", "due"),
    [
        (reminders.write, datetime(2026, 11, 22, 10, 0, tzinfo=CANARY)),
        (daily_list.write, datetime(2026, 11, 24, 7, 0, tzinfo=CANARY)),
    ],
    ids=["reminder", "day list"],
)
def test_emails_by_the_clock_go_by_that_of_the_office(
    canary: Office, appointment: Appointment, clock: Traveller, write: Callable[[], int], due: datetime
) -> None:
    account(canary, counsellor=counsellor_of(canary))
    confirmation = sent()
    assert confirmation is not None
    assert all(is_local(body) for body in bodies(confirmation))
    for moment, count in ((due - timedelta(hours=1), 0), (due - timedelta(seconds=1), 0), (due, 1)):
        clock.move_to(moment)
        assert write() == count
    content = sent()
    assert content is not None
    assert bodies(content)
    assert all(is_local(body) for body in bodies(content))


def test_commands_speak_by_the_clock_of_the_office(app: Flask, appointment: Appointment) -> None:
    run = app.test_cli_runner().invoke
    assert "2026-11-16T05:00+00:00" in run(args=["outbox", "list"]).output
    assert "2026-11-15T12:00:00+00:00" in run(args=["outbox", "freeze", "--before", "2026-11-15T12:00"]).output
