"""The offer of the real office: its week, its holidays, and how few questions it asks the store."""

from collections import Counter
from datetime import date, time, timedelta

import pytest
import time_machine
from sqlalchemy import event, select

from booking.database import db, write_transaction
from booking.domain.enums import Weekday
from booking.domain.policy import Talk
from booking.models import Closure, Counsellor, OccupiedCell, Office, OfficeHours, SpecialHours
from booking.services.schedule import availability
from tests.factories import BERLIN, at, book, half_hour
from tests.schedule_factory import another_counsellor

HALF_HOUR = timedelta(minutes=30)


def days(office: Office, first: date, last: date) -> Counter[date]:
    """Return how many half hours each day offers."""
    slots = availability.open_slots(office, first, last, half_hour(office))
    return Counter(slot.start.astimezone(BERLIN).date() for slot in slots)


def test_the_shipped_office_gives_34_half_hours_a_week(office: Office) -> None:
    week = days(office, date(2026, 11, 23), date(2026, 11, 29))
    assert sum(week.values()) == 34
    assert [week[date(2026, 11, day)] for day in range(23, 30)] == [8, 11, 8, 7, 0, 0, 0]


def test_a_public_holiday_of_lower_saxony_gives_none(office: Office) -> None:
    assert days(office, date(2026, 12, 21), date(2026, 12, 27))[date(2026, 12, 25)] == 0
    with write_transaction():
        office.horizon_days = 400
    # Ascension Day is a Thursday, the day before an ordinary Wednesday.
    found = days(office, date(2027, 5, 3), date(2027, 5, 9))
    assert (found[date(2027, 5, 5)], found[date(2027, 5, 6)]) == (8, 0)


def test_reformation_day_is_one_and_special_hours_open_it(office: Office, clock: time_machine.Traveller) -> None:
    clock.move_to(at(2028, 10, 16, 9))
    monday, tuesday = date(2028, 10, 30), date(2028, 10, 31)
    assert days(office, monday, date(2028, 11, 5)) == {monday: 8, date(2028, 11, 1): 8, date(2028, 11, 2): 7}
    counsellor = db.session.query(Counsellor).one()
    with write_transaction():
        db.session.add(SpecialHours(counsellor_id=counsellor.id, held_on=tuesday, opens=time(10), closes=time(12)))
    starts = [slot.start for slot in availability.open_slots(office, tuesday, tuesday, half_hour(office))]
    assert starts == [at(2028, 10, 31, 10) + number * HALF_HOUR for number in range(4)]
    assert book(office, starts[-1]).ends_at == at(2028, 10, 31, 12)


def test_a_closure_of_hours_leaves_the_rest_of_the_day(office: Office) -> None:
    with write_transaction():
        away = Closure(office_id=office.id, starts_at=at(2026, 11, 23, 9, 0), ends_at=at(2026, 11, 23, 10, 15))
        db.session.add(away)
    starts = [
        slot.start
        for slot in availability.open_slots(office, date(2026, 11, 23), date(2026, 11, 23), half_hour(office))
    ]
    assert starts == [
        at(2026, 11, 23, 8, 30),
        at(2026, 11, 23, 10, 15),
        at(2026, 11, 23, 10, 45),
        at(2026, 11, 23, 11, 15),
        at(2026, 11, 23, 11, 45),
    ]


def test_a_cell_in_any_lane_takes_the_time(office: Office) -> None:
    booked = book(office, at(2026, 11, 24, 14, 30))
    with write_transaction():
        db.session.add(
            OccupiedCell(
                counsellor_id=booked.counsellor_id,
                starts_at=at(2026, 11, 23, 8, 40),
                lane=3,
                appointment_id=booked.id,
            )
        )
    first = availability.open_slots(office, date(2026, 11, 23), date(2026, 11, 23), half_hour(office))[0]
    assert first.start == at(2026, 11, 23, 8, 45)


@pytest.mark.parametrize("span", [1, 7, 60, 400])
def test_it_asks_the_store_three_times_whatever_the_range(office: Office, span: int) -> None:
    with write_transaction():
        office.horizon_days = 400
    another_counsellor(office)
    book(office)
    seen: list[str] = []

    def note(*arguments: object) -> None:
        if str(arguments[2]).startswith("SELECT"):
            seen.append(str(arguments[2]))

    assert office.policy
    event.listen(db.engine, "before_cursor_execute", note)
    availability.open_slots(office, date(2026, 11, 16), date(2026, 11, 15) + timedelta(days=span), half_hour(office))
    event.remove(db.engine, "before_cursor_execute", note)
    assert len(seen) == 3


def test_two_counsellors_give_each_start_once_to_the_public(office: Office) -> None:
    another_counsellor(office)
    starts = [slot.start for slot in availability.offer(office, half_hour(office))]
    assert len(starts) == len(set(starts))
    book(office, at(2026, 11, 23, 8, 30))
    assert at(2026, 11, 23, 8, 30) in [slot.start for slot in availability.offer(office, half_hour(office))]
    book(office, at(2026, 11, 23, 8, 30))
    assert at(2026, 11, 23, 8, 30) not in [slot.start for slot in availability.offer(office, half_hour(office))]


def test_only_some_counsellors_can_be_asked_for(office: Office) -> None:
    second = another_counsellor(office)
    monday, tuesday = date(2026, 11, 23), date(2026, 11, 24)
    found = availability.open_slots(office, monday, tuesday, half_hour(office), [second.id])
    assert len(found) == 8
    assert {slot.start.astimezone(BERLIN).date() for slot in found} == {monday}


def test_hours_of_another_office_are_not_offered(office: Office) -> None:
    before = len(availability.offer(office, half_hour(office)))
    with write_transaction():
        facts = {column.name: getattr(office, column.name) for column in Office.__table__.columns}
        other = Office(**{**facts, "id": None, "slug": "elsewhere"})
        db.session.add(other)
        db.session.flush()
        hours = OfficeHours(weekday=Weekday.FRIDAY, opens=time(9), closes=time(10), valid_from=date(2026, 1, 1))
        db.session.add(Counsellor(office_id=other.id, hours=[hours]))
    assert len(availability.offer(office, half_hour(office))) == before
    assert db.session.scalar(select(Office.id).where(Office.slug == "elsewhere"))


def test_whoever_moves_may_take_part_of_the_old_time_again(office: Office) -> None:
    monday = date(2026, 11, 23)
    own = book(office, at(2026, 11, 23, 8, 30))
    book(office, at(2026, 11, 23, 9, 30))
    hour = Talk(timedelta(hours=1), office.policy)
    start = at(2026, 11, 23, 8, 30)
    assert not availability.candidates(office, start, hour)
    assert [one.span.end for one in availability.candidates(office, start, hour, without=own.id)] == [
        start + hour.length
    ]
    assert next(availability.iterate_slots(office, hour, monday)).start == at(2026, 11, 23, 10)
    assert next(availability.iterate_slots(office, hour, monday, without=own.id)).start == start
    assert start not in [slot.start for slot in availability.nearest(office, start, hour)]
    assert start in [slot.start for slot in availability.nearest(office, start, hour, without=own.id)]
