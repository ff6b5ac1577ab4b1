"""A week in one view: what is booked, free and kept, and who needs an interpreter."""

from datetime import date, timedelta

import pytest
from sqlalchemy.exc import InvalidRequestError

from booking.database import db, write_transaction
from booking.domain.enums import Interpreting, Status
from booking.models import Appointment, Counsellor, Office, SpecialHours
from booking.services.desk import agenda, week
from booking.services.desk.week import Week, WeekDay
from tests.factories import BERLIN, at, book
from tests.query_counter import capture_queries
from tests.schedule_factory import close
from tests.staff_factory import colleague, counsellor_of

MONDAY, TUESDAY, SATURDAY = date(2026, 11, 16), date(2026, 11, 17), date(2026, 11, 21)


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return whose week it is."""
    return counsellor_of(office)


def lines(day: WeekDay) -> list[str]:
    """Return a day as text, `*` for an appointment, `-` for what is kept free."""
    return [
        f"{entry.span.start.astimezone(BERLIN):%H:%M}" + "*" * bool(entry.appointment) + "-" * entry.is_kept
        for entry in day.entries
    ]


def day_of(found: Week, day: date) -> WeekDay:
    """Return one day of a week."""
    return next(one for one in found.days if one.day == day)


@pytest.mark.parametrize("day", [MONDAY, date(2026, 11, 19), date(2026, 11, 22)])
def test_any_day_shows_its_week_from_monday_to_friday(counsellor: Counsellor, day: date) -> None:
    found = week.load_week(counsellor, day)
    assert [one.day for one in found.days] == [MONDAY + timedelta(days=number) for number in range(5)]
    assert (found.before, found.after) == (date(2026, 11, 9), date(2026, 11, 23))


def test_each_day_is_as_the_list_of_that_day(office: Office, counsellor: Counsellor) -> None:
    book(office, at(2026, 11, 16, 9, 0))
    book(office, at(2026, 11, 17, 14, 30), several=True)
    close(office, at(2026, 11, 17, 10, 0), at(2026, 11, 17, 11, 0), counsellor)
    close(office, at(2026, 11, 18, 0, 0), at(2026, 11, 19, 0, 0))
    for one in week.load_week(counsellor, TUESDAY).days:
        day = agenda.load_agenda(counsellor, one.day)
        shown = [(entry.span, bool(entry.appointment), entry.gap, entry.is_kept) for entry in one.entries]
        assert shown == [(entry.span, bool(entry.appointment), entry.gap, entry.is_kept) for entry in day.entries]
        counts = (one.booked, one.free_half_hours, one.closed, one.holiday)
        assert counts == (day.booked, day.free_half_hours, day.closed, day.holiday)


def test_what_is_kept_free_and_what_is_booked_stand_in_order(office: Office, counsellor: Counsellor) -> None:
    book(office, at(2026, 11, 17, 9, 0))
    close(office, at(2026, 11, 17, 10, 0), at(2026, 11, 17, 12, 30), counsellor)
    assert lines(day_of(week.load_week(counsellor, MONDAY), TUESDAY)) == ["08:30", "09:00*", "09:30", "10:00-", "14:30"]


def test_what_is_cancelled_or_a_colleagues_is_not_in_it(office: Office, counsellor: Counsellor) -> None:
    one = book(office, at(2026, 11, 17, 9, 0))
    assert [day.booked for day in week.load_week(colleague(office), MONDAY).days] == [0] * 5
    with write_transaction(office):
        db.session.merge(one).status = Status.CANCELLED
    assert day_of(week.load_week(counsellor, MONDAY), TUESDAY).booked == 0


def test_the_weekend_is_shown_only_with_something_in_it(office: Office, counsellor: Counsellor) -> None:
    with write_transaction(office):
        opens, closes = at(2026, 11, 21, 9, 0).time(), at(2026, 11, 21, 10, 0).time()
        db.session.add(SpecialHours(counsellor_id=counsellor.id, held_on=SATURDAY, opens=opens, closes=closes))
    days = week.load_week(counsellor, MONDAY).days
    assert [one.day for one in days][5:] == [SATURDAY]
    assert days[5].free_half_hours == 2


def test_a_holiday_has_its_name(counsellor: Counsellor) -> None:
    friday = day_of(week.load_week(counsellor, date(2026, 12, 25)), date(2026, 12, 25))
    assert (friday.closed, friday.holiday) == ("holiday", "Erster Weihnachtstag")


def test_interpreters_are_counted_as_needed_and_as_not_yet_found(office: Office, counsellor: Counsellor) -> None:
    made = [book(office, at(2026, 11, 17, hour, 0)) for hour in (9, 10, 11, 12)]
    states = (Interpreting.ASKED, Interpreting.ARRANGED, Interpreting.NOT_FOUND, Interpreting.BRINGS)
    with write_transaction(office):
        for one, state in zip(made, states, strict=True):
            db.session.merge(one).interpreting = state
    tuesday = day_of(week.load_week(counsellor, MONDAY), TUESDAY)
    assert (tuesday.needed, tuesday.lacking) == (3, 2)


def test_for_a_talk_that_is_over_nobody_has_to_be_found(office: Office, counsellor: Counsellor) -> None:
    one = book(office, at(2026, 11, 16, 9, 0))
    with write_transaction(office):
        kept = db.session.merge(one)
        kept.interpreting = Interpreting.ASKED
        kept.starts_at, kept.ends_at = at(2026, 11, 16, 5, 0), at(2026, 11, 16, 5, 30)
    monday = day_of(week.load_week(counsellor, MONDAY), MONDAY)
    assert (monday.needed, monday.lacking) == (1, 0)


def test_names_topics_and_contacts_are_not_even_read(office: Office, counsellor: Counsellor) -> None:
    book(office, at(2026, 11, 17, 9, 0), name="Δήμητρα", topic=3, phone="+4917012345678")
    db.session.commit()
    db.session.expunge_all()
    found = week.load_week(counsellor_of(office), MONDAY)
    appointment = next(entry.appointment for one in found.days for entry in one.entries if entry.appointment)
    for column in ("name", "topic_id", "phone", "note"):
        with pytest.raises(InvalidRequestError):
            getattr(appointment, column)


def test_a_full_week_takes_as_few_queries_as_an_empty_one(office: Office) -> None:
    mine = counsellor_of(office)

    def queries() -> int:
        db.session.commit()
        with capture_queries() as statements:
            week.load_week(mine, MONDAY)
        return len(statements)

    empty = queries()
    for day in (16, 17, 18):
        for number in range(8):
            start = at(2026, 11, day, 8, 30) + timedelta(minutes=30 * number)
            book(office, start, topic=number % 7 + 1, phone="+4917012345678")
    assert len(db.session.query(Appointment).all()) == 24
    assert queries() == empty == 3
