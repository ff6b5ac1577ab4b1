"""Full for today: which hours it is about, that it ends with the day, and what is noted."""

from datetime import date, time, timedelta

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db
from booking.domain.enums import Weekday
from booking.domain.errors import NotOpen
from booking.domain.timespan import Timespan
from booking.models import AuditEntry, Office
from booking.services.desk import agenda_context
from booking.services.schedule import full_today, weekly_hours
from booking.services.schedule.weekly_hours import OpenState
from tests.factories import at
from tests.schedule_factory import add_hours, another_counsellor, close, first_counsellor
from tests.staff_factory import account

MONDAY = date(2026, 11, 16)
NINE, ELEVEN = at(2026, 11, 16, 9, 0), at(2026, 11, 16, 11, 0)


@pytest.fixture
def open_hours(office: Office) -> None:
    """Give the office hours without appointment on Mondays."""
    add_hours(first_counsellor(), Weekday.MONDAY, (time(9), time(11)))


def say(office: Office, day: date | None = MONDAY, *, is_so: bool = True) -> None:
    """Say it as the day's list does."""
    full_today.set_full(office, day, account(office, email=f"{day}{is_so}@example.org").id, is_so=is_so)
    db.session.expire_all()


def left() -> list[Timespan]:
    """Return what of today's hours without appointment is left, as the day's list says it."""
    return agenda_context.load_context(first_counsellor(), MONDAY, ()).open_today


def acts() -> list[str]:
    """Return what was noted."""
    return list(db.session.scalars(select(AuditEntry.act).order_by(AuditEntry.id)))


def test_there_is_nothing_to_be_full_without_such_hours(office: Office) -> None:
    assert (left(), full_today.is_full(office)) == ([], False)


def test_what_is_over_or_closed_is_not_left_and_counsellors_are_one_door(
    office: Office, open_hours: None, clock: Traveller
) -> None:
    add_hours(another_counsellor(office), Weekday.MONDAY, (time(10, 30), time(12)))
    assert left() == [Timespan(NINE, at(2026, 11, 16, 12, 0))]
    close(office, at(2026, 11, 16, 9, 30), at(2026, 11, 16, 10, 0))
    clock.move_to(at(2026, 11, 16, 9, 30))
    assert left() == [Timespan(at(2026, 11, 16, 10, 0), at(2026, 11, 16, 12, 0))]
    clock.move_to(at(2026, 11, 16, 12, 0))
    assert left() == []


def test_a_full_day_is_passed_over_until_it_is_taken_back(office: Office, open_hours: None, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 16, 10, 0))
    assert weekly_hours.open_state(office) == OpenState(True, ELEVEN)
    say(office)
    assert full_today.is_full(office)
    assert weekly_hours.open_state(office) == OpenState(False, NINE + timedelta(days=7))
    say(office, is_so=False)
    assert weekly_hours.open_state(office) == OpenState(True, ELEVEN)
    assert acts() == ["full for today", "not full for today"]


def test_twice_is_once(office: Office) -> None:
    one = account(office).id
    for is_so in (False, True, True, False, False):
        full_today.set_full(office, MONDAY, one, is_so=is_so)
    assert acts() == ["full for today", "not full for today"]


def test_it_ends_with_the_offices_day(office: Office, open_hours: None, clock: Traveller) -> None:
    say(office)
    clock.move_to(at(2026, 11, 16, 23, 59))
    assert full_today.is_full(office)
    clock.move_to(at(2026, 11, 17, 0, 0))
    assert not full_today.is_full(office)
    clock.move_to(at(2026, 11, 23, 10, 0))
    assert weekly_hours.open_state(office) == OpenState(True, at(2026, 11, 23, 11, 0))


@pytest.mark.parametrize("day", [None, date(2026, 11, 15), date(2026, 11, 17)])
@pytest.mark.parametrize("is_so", [True, False])
def test_a_page_of_another_day_changes_nothing(office: Office, day: date | None, is_so: bool) -> None:
    say(office, is_so=not is_so)
    before = acts()
    with pytest.raises(NotOpen):
        say(office, day, is_so=is_so)
    db.session.expire_all()
    assert full_today.is_full(office) is not is_so
    assert acts() == before
