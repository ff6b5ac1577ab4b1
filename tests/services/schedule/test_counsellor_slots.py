"""Her free times as she offers them on the phone."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import event
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.models import Counsellor, Office
from booking.services.appointments.desk_acts import desk_bookings
from booking.services.schedule import counsellor_slots
from tests.factories import BERLIN, at, book
from tests.schedule_factory import close
from tests.staff_factory import colleague, counsellor_of

HALF_AN_HOUR, AN_HOUR = timedelta(minutes=30), timedelta(minutes=60)


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return whose times they are."""
    return counsellor_of(office)


def said(start: datetime) -> str:
    """Return a start as one reads it."""
    return f"{start.astimezone(BERLIN):%a %d. %H:%M}"


def next_free(counsellor: Counsellor) -> dict[int, str | None]:
    """Return the next free time for each length."""
    return {minutes: said(slot.start) if slot else None for minutes, slot in desk_bookings.next_free(counsellor)}


def test_the_next_for_each_length_also_with_an_interpreter(office: Office, counsellor: Counsellor) -> None:
    for time in ((8, 30), (9, 30), (10, 30), (11, 0)):
        book(office, at(2026, 11, 16, *time))
    assert next_free(counsellor) == {30: "Mon 16. 09:00", 45: "Mon 16. 11:30", 60: "Mon 16. 11:30", 75: "Tue 17. 08:30"}


def test_without_anything_for_an_interpreter_there_are_three_lengths(office: Office, counsellor: Counsellor) -> None:
    with write_transaction(office):
        db.session.merge(office).extra_minutes = 0
    assert list(next_free(counsellor)) == [30, 45, 60]


def test_neither_lead_nor_horizon_nor_what_is_held_back_counts(office: Office, counsellor: Counsellor) -> None:
    with write_transaction(office):
        kept = db.session.merge(office)
        kept.held_share, kept.lead_hours, kept.horizon_days, kept.release_hours = 1.0, 300, 1, 2
    assert next_free(counsellor)[30] == "Mon 16. 08:30"
    close(office, at(2026, 11, 16, 0, 0), at(2027, 2, 1, 0, 0))
    assert next_free(counsellor)[30] == "Mon 01. 08:30"


def test_it_is_one_walk_whatever_the_number_of_lengths(office: Office, counsellor: Counsellor) -> None:
    asked: list[str] = []
    event.listen(db.engine, "before_cursor_execute", lambda _c, _u, statement, *_more: asked.append(statement))
    desk_bookings.next_free(counsellor)
    assert len([one for one in asked if one.lstrip().startswith("SELECT")]) <= 4


def test_who_has_no_hours_has_nothing_free(office: Office) -> None:
    assert set(next_free(colleague(office)).values()) == {None}


def test_this_week_ends_on_sunday(counsellor: Counsellor, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 19, 15, 20))
    assert [said(slot.start) for slot in counsellor_slots.this_week(counsellor, AN_HOUR)] == [
        "Thu 19. 15:30",
        "Thu 19. 16:30",
    ]


def test_afternoons_are_after_noon(counsellor: Counsellor) -> None:
    found = counsellor_slots.afternoons(counsellor, HALF_AN_HOUR)
    assert len(found) == counsellor_slots.MOST
    assert all(slot.start.astimezone(BERLIN).hour >= 12 for slot in found)
    assert said(found[0].start) == "Mon 16. 12:00"
