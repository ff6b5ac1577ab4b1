"""What is closed in the next two weeks, as the start page tells it. The office has hours from Monday to Thursday."""

from datetime import date, time

import pytest
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Weekday
from booking.domain.timespan import Timespan
from booking.models import Office, SpecialHours
from booking.services.schedule.closure_notices import Notice, list_notices
from tests.factories import at
from tests.schedule_factory import add_hours, close
from tests.staff_factory import colleague, counsellor_of

MORNING = (time(8, 30), time(12, 30))
THURSDAY = date(2026, 11, 19)


def days(first: date, last: date | None = None) -> Notice:
    """Return the notice of whole days."""
    return Notice(first, last or first)


def hours(day: date, *spans: tuple[int, int, int, int]) -> Notice:
    """Return the notice of hours of a day, each from hour and minute to hour and minute."""
    parts = (day.year, day.month, day.day)
    return Notice(day, day, hours=[Timespan(at(*parts, *span[:2]), at(*parts, *span[2:])) for span in spans])


def test_where_nothing_is_closed_there_is_nothing_to_tell(office: Office) -> None:
    assert list_notices(office) == []


def test_a_closed_day_is_told(office: Office) -> None:
    close(office, at(2026, 11, 19), at(2026, 11, 20))
    assert list_notices(office) == [days(THURSDAY)]


def test_a_closure_outside_of_the_hours_is_not_told(office: Office) -> None:
    close(office, at(2026, 11, 20), at(2026, 11, 23))
    close(office, at(2026, 11, 19, 8), at(2026, 11, 19, 14, 30))
    assert list_notices(office) == []


def test_days_that_follow_each_other_are_told_as_one_over_the_weekend(office: Office) -> None:
    close(office, at(2026, 11, 18), at(2026, 11, 21))
    close(office, at(2026, 11, 23), at(2026, 11, 24))
    assert list_notices(office) == [days(date(2026, 11, 18), date(2026, 11, 23))]


def test_an_open_day_between_makes_two_of_them(office: Office) -> None:
    close(office, at(2026, 11, 17), at(2026, 11, 18))
    close(office, at(2026, 11, 19), at(2026, 11, 20))
    assert list_notices(office) == [days(date(2026, 11, 17)), days(THURSDAY)]


def test_of_a_day_that_is_partly_closed_the_hours_are_told(office: Office) -> None:
    close(office, at(2026, 11, 17, 10), at(2026, 11, 17, 15))
    assert list_notices(office) == [hours(date(2026, 11, 17), (10, 0, 12, 30), (14, 30, 15, 0))]


def test_a_long_closure_is_told_with_its_real_end(office: Office) -> None:
    close(office, at(2026, 11, 25), at(2026, 12, 16))
    assert list_notices(office) == [days(date(2026, 11, 25), date(2026, 12, 15))]


def test_what_begins_after_two_weeks_is_not_yet_told(office: Office, clock: Traveller) -> None:
    close(office, at(2026, 11, 30), at(2026, 12, 1))
    assert list_notices(office) == []
    clock.move_to(at(2026, 11, 17, 6))
    assert list_notices(office) == [days(date(2026, 11, 30))]


def test_what_is_over_is_not_told(office: Office, clock: Traveller) -> None:
    close(office, at(2026, 11, 16), at(2026, 11, 17))
    close(office, at(2026, 11, 17, 8), at(2026, 11, 17, 10))
    clock.move_to(at(2026, 11, 16, 12, 30))
    assert list_notices(office) == [hours(date(2026, 11, 17), (8, 30, 10, 0))]
    clock.move_to(at(2026, 11, 17, 10))
    assert list_notices(office) == []


def test_a_counsellor_who_is_away_alone_closes_the_office(office: Office) -> None:
    close(office, at(2026, 11, 19), at(2026, 11, 20), counsellor_of(office))
    assert list_notices(office) == [days(THURSDAY)]


def test_where_a_colleague_stays_only_the_hours_without_anybody_are_told(office: Office) -> None:
    add_hours(colleague(office), Weekday.THURSDAY, (time(14, 30), time(16)), with_appointment=True)
    close(office, at(2026, 11, 19), at(2026, 11, 20), counsellor_of(office))
    assert list_notices(office) == [hours(THURSDAY, (16, 0, 18, 0))]


def test_where_a_colleague_has_the_same_hours_nothing_is_told(office: Office) -> None:
    add_hours(colleague(office), Weekday.MONDAY, MORNING, with_appointment=True)
    close(office, at(2026, 11, 16), at(2026, 11, 17), counsellor_of(office))
    assert list_notices(office) == []


def test_hours_without_appointment_count_too(office: Office) -> None:
    add_hours(counsellor_of(office), Weekday.FRIDAY, MORNING)
    close(office, at(2026, 11, 20), at(2026, 11, 21))
    assert list_notices(office) == [days(date(2026, 11, 20))]


@pytest.mark.parametrize("today", [at(2026, 12, 21, 6), at(2026, 12, 25, 6)])
def test_a_public_holiday_is_told_by_its_german_name_if_it_hits_the_hours(
    office: Office, clock: Traveller, today: object
) -> None:
    """Christmas 2026 falls on a Friday and a Saturday, New Year on a Friday: no hours then."""
    clock.move_to(today)
    assert list_notices(office) == []
    add_hours(counsellor_of(office), Weekday.FRIDAY, MORNING)
    assert [(one.first, one.holiday) for one in list_notices(office)] == [
        (date(2026, 12, 25), "Erster Weihnachtstag"),
        (date(2027, 1, 1), "Neujahr"),
    ]


def test_a_public_holiday_that_is_opened_is_not_told(office: Office, clock: Traveller) -> None:
    clock.move_to(at(2027, 3, 22, 6))
    monday = date(2027, 3, 29)
    assert [(one.first, one.holiday) for one in list_notices(office)] == [(monday, "Ostermontag")]
    with write_transaction():
        db.session.add(
            SpecialHours(counsellor_id=counsellor_of(office).id, held_on=monday, opens=time(9), closes=time(11))
        )
    assert list_notices(office) == []
