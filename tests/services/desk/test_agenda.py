"""A day's list: what is booked, what is free between, and the working days beside it."""

from datetime import date, datetime, timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import update

from booking.database import db, write_transaction
from booking.domain.enums import Holder, Interpreter, MessageState, Status
from booking.domain.people import Helper
from booking.models import Appointment, Counsellor, Office, OutboxMessage, SpecialHours
from booking.services.desk import agenda
from booking.services.desk.agenda import Agenda
from tests.factories import BERLIN, at, book
from tests.query_counter import capture_queries
from tests.schedule_factory import close
from tests.staff_factory import account, colleague, counsellor_of, sign_in

TUESDAY = date(2026, 11, 17)
WITH_ADDRESS = "olena@example.org"


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return whose day it is."""
    return counsellor_of(office)


def lines(found: Agenda) -> list[str]:
    """Return the day as text, `*` for an appointment."""
    return [
        f"{entry.span.start.astimezone(BERLIN):%H:%M}-{entry.span.end.astimezone(BERLIN):%H:%M}"
        + "*" * bool(entry.appointment)
        for entry in found.entries
    ]


def test_an_empty_day_is_its_openings(counsellor: Counsellor) -> None:
    found = agenda.load_agenda(counsellor, TUESDAY)
    assert lines(found) == ["08:30-12:30", "14:30-16:00"]
    assert (found.booked, found.free_half_hours, found.closed) == (0, 11, None)


def test_what_is_free_stands_between_the_appointments(office: Office, counsellor: Counsellor) -> None:
    book(office, at(2026, 11, 17, 9, 0))
    book(office, at(2026, 11, 17, 14, 30), several=True)
    found = agenda.load_agenda(counsellor, TUESDAY)
    assert lines(found) == ["08:30-09:00", "09:00-09:30*", "09:30-12:30", "14:30-15:30*", "15:30-16:00"]
    assert (found.booked, found.free_half_hours) == (2, 8)


def test_an_appointment_outside_the_hours_is_not_lost(office: Office, counsellor: Counsellor) -> None:
    appointment = book(office, at(2026, 11, 17, 9, 0))
    with write_transaction(office):
        kept = db.session.merge(appointment)
        kept.starts_at, kept.ends_at = at(2026, 11, 17, 17, 0), at(2026, 11, 17, 17, 30)
    assert lines(agenda.load_agenda(counsellor, TUESDAY)) == ["08:30-12:30", "14:30-16:00", "17:00-17:30*"]


def test_the_day_begins_and_ends_at_midnight_of_the_office(office: Office, counsellor: Counsellor) -> None:
    appointment = book(office, at(2026, 11, 17, 9, 0))
    with write_transaction(office):
        kept = db.session.merge(appointment)
        kept.starts_at, kept.ends_at = at(2026, 11, 17, 0, 0), at(2026, 11, 17, 0, 30)
    assert lines(agenda.load_agenda(counsellor, TUESDAY))[0] == "00:00-00:30*"
    assert agenda.load_agenda(counsellor, date(2026, 11, 16)).booked == 0


def test_a_cancelled_appointment_stays_and_its_time_is_free(office: Office, counsellor: Counsellor) -> None:
    appointment = book(office, at(2026, 11, 17, 9, 0))
    with write_transaction(office):
        db.session.merge(appointment).status = Status.CANCELLED
    found = agenda.load_agenda(counsellor, TUESDAY)
    assert "09:00-09:30*" in lines(found)
    assert (found.booked, found.free_half_hours) == (0, 11)


def test_a_colleagues_appointments_are_not_mine(office: Office) -> None:
    book(office, at(2026, 11, 17, 9, 0))
    assert agenda.load_agenda(colleague(office), TUESDAY).entries == []


def test_absence_takes_its_part_of_the_day(office: Office, counsellor: Counsellor) -> None:
    close(office, at(2026, 11, 17, 10, 0), at(2026, 11, 17, 15, 0), counsellor)
    found = agenda.load_agenda(counsellor, TUESDAY)
    assert lines(found) == ["08:30-10:00", "10:00-15:00", "15:00-16:00"]
    assert [entry.is_kept for entry in found.entries] == [False, True, False]
    assert (found.free_half_hours, found.closed) == (5, None)


def test_a_colleagues_absence_is_not_mine(office: Office, counsellor: Counsellor) -> None:
    close(office, at(2026, 11, 17, 0, 0), at(2026, 11, 18, 0, 0), colleague(office))
    assert agenda.load_agenda(counsellor, TUESDAY).free_half_hours == 11


@pytest.mark.parametrize(
    ("day", "why"), [(date(2026, 12, 25), "holiday"), (date(2026, 11, 20), "no_hours"), (TUESDAY, "closure")]
)
def test_a_closed_day_says_why(office: Office, counsellor: Counsellor, day: date, why: str) -> None:
    close(office, at(2026, 11, 17, 0, 0), at(2026, 11, 18, 0, 0))
    found = agenda.load_agenda(counsellor, day)
    assert (found.closed, found.free_half_hours) == (why, 0)


def test_a_holiday_is_named(counsellor: Counsellor) -> None:
    assert agenda.load_agenda(counsellor, date(2026, 12, 25)).holiday == "Erster Weihnachtstag"


def test_special_hours_open_a_holiday(office: Office, counsellor: Counsellor) -> None:
    with write_transaction(office):
        opens, closes = at(2026, 12, 25, 9, 0).time(), at(2026, 12, 25, 10, 0).time()
        db.session.add(
            SpecialHours(counsellor_id=counsellor.id, held_on=date(2026, 12, 25), opens=opens, closes=closes)
        )
    found = agenda.load_agenda(counsellor, date(2026, 12, 25))
    assert (found.closed, found.free_half_hours) == (None, 2)


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [
        (date(2026, 11, 16), date(2026, 11, 12), date(2026, 11, 17)),  # over a weekend: no hours on Fridays
        (date(2026, 11, 20), date(2026, 11, 19), date(2026, 11, 23)),
        (date(2026, 12, 28), date(2026, 12, 24), date(2026, 12, 29)),  # over Christmas
    ],
)
def test_the_working_days_beside_it_leave_out_weekends_and_holidays(
    counsellor: Counsellor, day: date, before: date, after: date
) -> None:
    found = agenda.load_agenda(counsellor, day)
    assert (found.before, found.after) == (before, after)


def test_a_closed_day_is_no_working_day_unless_somebody_is_booked(office: Office, counsellor: Counsellor) -> None:
    book(office, at(2026, 11, 18, 9, 0))
    close(office, at(2026, 11, 17, 0, 0), at(2026, 11, 19, 0, 0))
    assert agenda.load_agenda(counsellor, date(2026, 11, 16)).after == date(2026, 11, 18)
    with write_transaction(office):
        db.session.query(Appointment).one().status = Status.CANCELLED
    assert agenda.load_agenda(counsellor, date(2026, 11, 16)).after == date(2026, 11, 19)


def test_without_any_working_day_near_there_is_none_beside_it(office: Office) -> None:
    found = agenda.load_agenda(colleague(office), TUESDAY)
    assert (found.before, found.after, found.closed) == (None, None, "no_hours")


@pytest.mark.parametrize("starts", [at(2026, 10, 25, 0, 0), at(2027, 3, 28, 0, 0)])
def test_the_days_of_the_clock_change_have_all_their_hours(
    office: Office, counsellor: Counsellor, starts: datetime
) -> None:
    opens, closes = starts.time(), starts.replace(hour=4).time()
    with write_transaction(office):
        db.session.add(SpecialHours(counsellor_id=counsellor.id, held_on=starts.date(), opens=opens, closes=closes))
    hours = 5 if starts.month == 10 else 3
    assert agenda.load_agenda(counsellor, starts.date()).free_half_hours == 2 * hours


def people(counsellor: Counsellor) -> dict[Holder, tuple[bool, bool, MessageState | None]]:
    """Return of the day's only appointment who has an address, a phone, and what became of the e-mail."""
    found = [entry for entry in agenda.load_agenda(counsellor, TUESDAY).entries if entry.appointment]
    assert len(found) == 1
    return {
        one.holder: (one.has_email, one.has_phone, one.status.state if one.status else None) for one in found[0].people
    }


def test_each_persons_email_is_told(office: Office, counsellor: Counsellor) -> None:
    helper = Helper("Renate Meyer", "de", phone="+494473123456")
    book(office, at(2026, 11, 17, 9, 0), email=WITH_ADDRESS, helper=helper)
    assert people(counsellor) == {
        Holder.CLIENT: (True, False, MessageState.WAITING),
        Holder.HELPER: (False, True, None),
    }


def test_one_email_to_a_shared_address_counts_for_both(office: Office, counsellor: Counsellor) -> None:
    book(office, at(2026, 11, 17, 9, 0), email=WITH_ADDRESS, helper=Helper("Renate", "de", email="Olena@example.org"))
    states = people(counsellor)
    assert states[Holder.CLIENT][2] is MessageState.WAITING
    assert states[Holder.HELPER][2] is MessageState.WAITING


def test_who_gave_neither_phone_nor_address_has_no_contact(office: Office, counsellor: Counsellor) -> None:
    book(office, at(2026, 11, 17, 9, 0))
    assert people(counsellor) == {Holder.CLIENT: (False, False, None)}


def test_a_full_day_takes_as_few_queries_as_one_appointment(office: Office, counsellor: Counsellor) -> None:
    def queries() -> int:
        db.session.commit()
        db.session.expunge_all()
        mine = counsellor_of(office)
        assert mine.office.texts
        with capture_queries() as statements:
            day = agenda.load_agenda(mine, TUESDAY)
            for entry in day.entries:
                if entry.appointment and entry.appointment.topic:
                    assert entry.appointment.topic.words("name", "de")
        return len(statements)

    book(office, at(2026, 11, 17, 8, 30), topic=1)
    one = queries()
    for number in range(1, 8):
        start = at(2026, 11, 17, 8, 30) + timedelta(minutes=30 * number)
        book(office, start, topic=number, email=WITH_ADDRESS, interpreter=Interpreter.NO)
    full = queries()
    assert full <= one + 1  # whoever left a contact is looked for among the others
    assert full <= 4


def test_the_whole_page_of_a_full_day_takes_eight_queries(office: Office, client: FlaskClient) -> None:
    """One of them for the session, one for the role; writing when she was seen comes on top every five minutes."""
    account(office, counsellor=counsellor_of(office))
    sign_in(client)
    for number in range(8):
        start = at(2026, 11, 17, 8, 30) + timedelta(minutes=30 * number)
        book(office, start, topic=number % 7 + 1, phone="+4917012345678", email=f"c{number}@example.org")
    with write_transaction():
        db.session.execute(update(OutboxMessage).values(state=MessageState.DEAD, refusal="550 5.1.1", attempts=1))
    with capture_queries() as statements:
        assert client.get("/desk/agenda/2026-11-17").status_code == 200
    assert len(statements) <= 8, statements


def test_two_first_names_of_a_day_that_could_be_mistaken_are_told_apart(office: Office, counsellor: Counsellor) -> None:
    for hour, name in ((9, "Mohamed Karimi"), (10, "Samira"), (11, "محمد النجار")):
        book(office, at(2026, 11, 17, hour, 0), name=name)
    lines = [entry for entry in agenda.load_agenda(counsellor, TUESDAY).entries if entry.appointment]
    assert [entry.has_namesake for entry in lines] == [True, False, True]
