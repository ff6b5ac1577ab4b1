"""The week as people read it, and whether somebody can just walk in."""

from datetime import date, datetime, time

import time_machine

from booking.database import db, write_transaction
from booking.domain.enums import Weekday
from booking.models import Closure, Counsellor, Office, OfficeHours
from booking.services.schedule import weekly_hours
from booking.services.schedule.weekly_hours import DayHours, OpenState
from tests.factories import at
from tests.services.schedule.test_availability import another_counsellor

MORNING = (time(8, 30), time(12, 30))


def receive(
    counsellor: Counsellor,
    weekday: Weekday,
    hours: tuple[time, time],
    *,
    valid_from: date = date(2026, 1, 1),
    valid_until: date | None = None,
    with_appointment: bool = False,
) -> None:
    """Give a counsellor hours, without appointment if nothing else is said."""
    opens, closes = hours
    with write_transaction():
        db.session.add(
            OfficeHours(
                counsellor_id=counsellor.id,
                weekday=weekday,
                opens=opens,
                closes=closes,
                valid_from=valid_from,
                valid_until=valid_until,
                with_appointment=with_appointment,
            )
        )


def first_counsellor() -> Counsellor:
    """Return the shipped office's counsellor."""
    return db.session.query(Counsellor).order_by(Counsellor.id).first()


def close(office: Office, start: datetime, end: datetime, counsellor: Counsellor | None = None) -> None:
    """Shut the office, or send one counsellor away."""
    with write_transaction():
        whose = counsellor.id if counsellor else None
        db.session.add(Closure(office_id=office.id, counsellor_id=whose, starts_at=start, ends_at=end))


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
    receive(second, Weekday.MONDAY, (time(12), time(13)), with_appointment=True)
    assert weekly_hours.list_hours(office)[0].stretches == [(time(8, 30), time(13))]


def test_only_hours_that_are_valid_today_are_shown(office: Office, clock: time_machine.Traveller) -> None:
    friday = (time(9), time(11))
    last = date(2026, 11, 16)
    receive(first_counsellor(), Weekday.FRIDAY, friday, valid_from=last, valid_until=last, with_appointment=True)
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
    receive(first_counsellor(), Weekday.FRIDAY, (time(9), time(11)))
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
    receive(first_counsellor(), Weekday.FRIDAY, (time(9), time(11)))
    receive(another_counsellor(office), Weekday.FRIDAY, (time(10), time(13)))
    clock.move_to(at(2026, 11, 20, 10, 30))
    assert weekly_hours.open_state(office) == OpenState(True, at(2026, 11, 20, 13))


def test_a_closure_ends_walking_in_and_one_counsellors_absence_only_hers(
    office: Office, clock: time_machine.Traveller
) -> None:
    first, second = first_counsellor(), another_counsellor(office)
    receive(first, Weekday.FRIDAY, (time(9), time(11)))
    receive(second, Weekday.FRIDAY, (time(9), time(10)))
    clock.move_to(at(2026, 11, 20, 9, 30))
    close(office, at(2026, 11, 20, 0), at(2026, 11, 21, 0), first)
    assert weekly_hours.open_state(office) == OpenState(True, at(2026, 11, 20, 10))
    close(office, at(2026, 11, 20, 9, 45), at(2026, 11, 20, 12))
    assert weekly_hours.open_state(office) == OpenState(True, at(2026, 11, 20, 9, 45))
    clock.move_to(at(2026, 11, 20, 9, 45))
    assert weekly_hours.open_state(office) == OpenState(False, at(2026, 11, 27, 9))


def test_nobody_is_sent_to_a_closed_door_on_a_public_holiday(office: Office, clock: time_machine.Traveller) -> None:
    receive(first_counsellor(), Weekday.FRIDAY, (time(9), time(11)))
    clock.move_to(at(2026, 12, 23, 9))  # Christmas and New Year's Day are the Fridays of the next two weeks
    assert weekly_hours.open_state(office) is None
    clock.move_to(at(2026, 12, 28, 9))
    assert weekly_hours.open_state(office) == OpenState(False, at(2027, 1, 8, 9))
