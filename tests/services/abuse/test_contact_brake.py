"""The office-wide brake: more than a fifth of a week's slots within an hour and without contact puts it on."""

from bisect import bisect_right
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Channel, Status, Weekday
from booking.domain.errors import ContactNeeded
from booking.domain.people import Helper
from booking.models import Appointment, Counsellor, Office, OfficeHours
from booking.services.abuse import contact_brake
from booking.services.abuse.contact_brake import Brake, measure
from booking.services.offices import offices
from booking.services.schedule import availability
from tests.busy_office import JUST_TOO_MANY, book_some
from tests.factories import book, half_hour
from tests.query_counter import capture_queries
from tests.schedule_factory import another_counsellor
from tests.staff_factory import another_office
from tests.stored_rows import BOOKING_TABLES, count_rows

HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
BEGIN = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)
MOMENTS = st.lists(st.integers(0, 4 * 60), max_size=40).map(
    lambda minutes: [BEGIN + timedelta(minutes=minute) for minute in sorted(minutes)]
)


def test_a_fifth_of_the_week_is_allowed_and_one_more_puts_it_on(office: Office) -> None:
    book_some(office, JUST_TOO_MANY - 1)
    assert contact_brake.current(office) == Brake(is_on=False, went_on=False)
    book_some(office, 1)
    assert contact_brake.current(office) == Brake(is_on=True, went_on=True)


def test_while_it_is_on_a_booking_without_contact_is_refused_and_leaves_nothing(office: Office) -> None:
    book_some(office, JUST_TOO_MANY)
    before = [count_rows(table) for table in BOOKING_TABLES]
    for helper in (None, Helper("Renate Meyer", "de", will_tell=True)):
        with pytest.raises(ContactNeeded):
            book(office, helper=helper)
    db.session.expire_all()
    assert [count_rows(table) for table in BOOKING_TABLES] == before


@pytest.mark.parametrize(
    "contact",
    [
        {"phone": "+4917012345678"},
        {"email": "samira@example.org"},
        {"helper": Helper(None, "de", phone="+494473123456")},
        {"helper": Helper(None, "de", email="renate@example.org")},
    ],
)
def test_whoever_leaves_a_contact_neither_counts_nor_is_stopped(office: Office, contact: dict[str, object]) -> None:
    book_some(office, JUST_TOO_MANY, **contact)
    assert contact_brake.current(office) == Brake()
    book_some(office, JUST_TOO_MANY)
    assert contact_brake.current(office).is_on
    assert len(book_some(office, 3, **contact)) == 3


def test_many_at_once_are_no_more_than_one_by_one(app: Flask, office: Office) -> None:
    def is_booked(start: datetime) -> bool:
        with app.app_context():
            try:
                book(offices.by_slug("emstek"), start)
            except ContactNeeded:
                return False
            return True

    starts = [slot.start for slot in islice(availability.iterate_slots(office, half_hour(office)), 3 * JUST_TOO_MANY)]
    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(is_booked, starts)) == JUST_TOO_MANY
    db.session.commit()
    assert count_rows(Appointment) == JUST_TOO_MANY


def test_a_second_tap_is_never_stopped(office: Office) -> None:
    (first,) = book_some(office, 1, form_key="tapped twice")
    book_some(office, JUST_TOO_MANY - 1)
    assert book(office, form_key="tapped twice").id == first.id


def test_what_was_cancelled_counts(office: Office) -> None:
    book_some(office, JUST_TOO_MANY)
    with write_transaction(office):
        for appointment in db.session.query(Appointment):
            appointment.status = Status.CANCELLED
    assert contact_brake.current(office).is_on


@pytest.mark.parametrize("channel", [Channel.DESK, Channel.VOLUNTEER])
def test_what_the_desk_and_volunteers_book_does_not_count(office: Office, channel: Channel) -> None:
    book_some(office, JUST_TOO_MANY)
    with write_transaction(office):
        db.session.query(Appointment).first().channel = channel
    assert not contact_brake.current(office).is_on


def test_an_hour_later_it_is_off_again(office: Office, clock: Traveller) -> None:
    book_some(office, JUST_TOO_MANY)
    clock.shift(HOUR - SECOND)
    assert contact_brake.current(office).is_on
    clock.shift(SECOND)
    assert contact_brake.current(office) == Brake()
    assert book(office)


def test_the_agenda_hears_of_it_for_an_hour_after_it_went_on(office: Office, clock: Traveller) -> None:
    book_some(office, 1)
    clock.shift(HOUR / 2)
    book_some(office, JUST_TOO_MANY - 1)
    assert contact_brake.current(office) == Brake(is_on=True, went_on=True)
    clock.shift(HOUR / 2)
    assert contact_brake.current(office) == Brake(is_on=False, went_on=True)
    clock.shift(HOUR / 2)
    assert contact_brake.current(office) == Brake()


def test_another_offices_appointments_are_its_own(office: Office) -> None:
    book_some(office, JUST_TOO_MANY)
    assert contact_brake.current(another_office(office)) == Brake()


def test_the_week_is_that_of_all_counsellors(office: Office) -> None:
    book_some(office, JUST_TOO_MANY)
    another_counsellor(office)  # with eight half hours: of 42 more than 8.4 are nine
    assert not contact_brake.current(office).is_on
    book_some(office, 1)
    assert not contact_brake.current(office).is_on
    book_some(office, 1)
    assert contact_brake.current(office).is_on


@pytest.mark.parametrize(
    ("changes", "is_on"),
    [
        ({}, False),  # 36 slots: more than 7.2 are eight
        ({"with_appointment": False}, True),
        ({"valid_from": date(2026, 11, 17)}, True),
        ({"valid_until": date(2026, 11, 15)}, True),
        ({"valid_from": date(2026, 11, 16), "valid_until": date(2026, 11, 16)}, False),
        ({"closes": time(9, 59)}, False),  # 35 slots: more than 7 are eight
        ({"closes": time(9, 29)}, True),  # no half hour
    ],
)
def test_the_week_is_that_of_the_hours_with_appointment_that_are_valid_today(
    office: Office, changes: dict[str, object], is_on: bool
) -> None:
    friday = {"weekday": Weekday.FRIDAY, "opens": time(9), "closes": time(10), "valid_from": date(2022, 2, 1)}
    with write_transaction(office):
        whose = db.session.query(Counsellor).one().id
        db.session.add(OfficeHours(**{"counsellor_id": whose, "with_appointment": True} | friday | changes))
    book_some(office, JUST_TOO_MANY)
    assert contact_brake.current(office).is_on == is_on


def test_without_weekly_hours_there_is_no_brake(office: Office) -> None:
    book_some(office, JUST_TOO_MANY)
    with write_transaction(office):
        db.session.query(OfficeHours).delete()
    assert db.session.query(Counsellor).count() == 1
    assert contact_brake.current(office) == Brake()


def test_it_takes_one_query(office: Office) -> None:
    book_some(office, JUST_TOO_MANY)
    assert office.timezone
    with capture_queries() as statements:
        contact_brake.current(office)
    assert len(statements) == 1


@given(week=st.integers(0, 80), booked=MOMENTS, now=st.integers(0, 6 * 60))
def test_it_agrees_with_counting_every_minute(week: int, booked: list[datetime], now: int) -> None:
    moment = BEGIN + timedelta(minutes=now)
    known = [at for at in booked if moment - 2 * HOUR < at <= moment]

    def is_on(at: datetime) -> bool:
        """Return whether more than a fifth was booked in the hour before."""
        return week > 0 and 5 * (bisect_right(known, at) - bisect_right(known, at - HOUR)) > week

    found = measure(week, known, moment)
    assert found.is_on == is_on(moment)
    assert found.went_on == any(is_on(at) for at in known if at > moment - HOUR)
    assert found.went_on or not found.is_on
