"""The week as people read it, and whether somebody can just walk in."""

from datetime import date, time

import time_machine

from booking.domain.enums import Weekday
from booking.models import Office
from booking.services.schedule import weekly_hours
from booking.services.schedule.weekly_hours import DayHours, OpenState
from tests.factories import at
from tests.schedule_factory import add_hours, another_counsellor, close, first_counsellor

MORNING = (time(8, 30), time(12, 30))


def test_the_shipped_week_is_the_published_one(office: Office) -> None:
    assert weekly_hours.list_hours(office) == [
        DayHours(Weekday.MONDAY, [MORNING]),
        DayHours(Weekday.TUESDAY, [MORNING, (time(14, 30), time(16))]),
        DayHours(Weekday.WEDNESDAY, [MORNING]),
        DayHours(Weekday.THURSDAY, [(time(14, 30), time(18))]),
    ]
    assert weekly_hours.list_hours(office, with_appointment=False) == []


def test_overlapping_hours_of_two_counsellors_are_read_as_one(office: Office) -> None:
    second = another_counsellor(office)
    add_hours(second, Weekday.MONDAY, (time(12), time(13)), with_appointment=True)
    assert weekly_hours.list_hours(office)[0].stretches == [(time(8, 30), time(13))]


def test_only_hours_that_are_valid_today_are_shown(office: Office, clock: time_machine.Traveller) -> None:
    friday = (time(9), time(11))
    last = date(2026, 11, 16)
    add_hours(first_counsellor(), Weekday.FRIDAY, friday, valid_from=last, valid_until=last, with_appointment=True)
    shown = {}
    for day in (15, 16, 17):
        clock.move_to(at(2026, 11, day, 23, 59))
        shown[day] = Weekday.FRIDAY in [one.weekday for one in weekly_hours.list_hours(office)]
    assert shown == {15: False, 16: True, 17: False}


def test_without_such_hours_nothing_is_said_about_walking_in(office: Office) -> None:
    assert weekly_hours.open_state(office) is None


def test_walking_in_is_possible_from_the_first_to_before_the_last_minute(
    office: Office, clock: time_machine.Traveller
) -> None:
    add_hours(first_counsellor(), Weekday.FRIDAY, (time(9), time(11)))
    this, next_week = at(2026, 11, 20, 9), at(2026, 11, 27, 9)
    for moment, expected in (
        (at(2026, 11, 20, 8, 59), OpenState(False, this)),
        (at(2026, 11, 20, 9), OpenState(True, at(2026, 11, 20, 11))),
        (at(2026, 11, 20, 10, 59), OpenState(True, at(2026, 11, 20, 11))),
        (at(2026, 11, 20, 11), OpenState(False, next_week)),
    ):
        clock.move_to(moment)
        assert weekly_hours.open_state(office) == expected


def test_where_one_counsellor_goes_and_another_stays_the_office_is_open_until_the_last(
    office: Office, clock: time_machine.Traveller
) -> None:
    add_hours(first_counsellor(), Weekday.FRIDAY, (time(9), time(11)))
    add_hours(another_counsellor(office), Weekday.FRIDAY, (time(10), time(13)))
    clock.move_to(at(2026, 11, 20, 10, 30))
    assert weekly_hours.open_state(office) == OpenState(True, at(2026, 11, 20, 13))


def test_a_closure_ends_walking_in_and_one_counsellors_absence_only_hers(
    office: Office, clock: time_machine.Traveller
) -> None:
    first, second = first_counsellor(), another_counsellor(office)
    add_hours(first, Weekday.FRIDAY, (time(9), time(11)))
    add_hours(second, Weekday.FRIDAY, (time(9), time(10)))
    clock.move_to(at(2026, 11, 20, 9, 30))
    close(office, at(2026, 11, 20, 0), at(2026, 11, 21, 0), first)
    assert weekly_hours.open_state(office) == OpenState(True, at(2026, 11, 20, 10))
    close(office, at(2026, 11, 20, 9, 45), at(2026, 11, 20, 12))
    assert weekly_hours.open_state(office) == OpenState(True, at(2026, 11, 20, 9, 45))
    clock.move_to(at(2026, 11, 20, 9, 45))
    assert weekly_hours.open_state(office) == OpenState(False, at(2026, 11, 27, 9))


def test_nobody_is_sent_to_a_closed_door_on_a_public_holiday(office: Office, clock: time_machine.Traveller) -> None:
    add_hours(first_counsellor(), Weekday.FRIDAY, (time(9), time(11)))
    clock.move_to(at(2026, 12, 23, 9))  # Christmas and New Year's Day are the Fridays of the next two weeks
    assert weekly_hours.open_state(office) is None
    clock.move_to(at(2026, 12, 28, 9))
    assert weekly_hours.open_state(office) == OpenState(False, at(2027, 1, 8, 9))
