"""Booking: once, with whoever is free, and nothing is left behind when it fails."""

from datetime import timedelta

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from booking.database import db, write_transaction
from booking.domain.enums import Interpreter
from booking.domain.errors import SlotTaken
from booking.models import Appointment, AuditEntry, OccupiedCell, Office, OutboxMessage, Tally
from tests.factories import at, book
from tests.schedule_factory import another_counsellor
from tests.stored_rows import count_rows

MONDAY = at(2026, 11, 23, 9, 0)


def test_a_booking_takes_its_cells_and_is_noted_and_counted(office: Office) -> None:
    appointment = book(office, MONDAY, email="a@example.org", spoken="ar", topic=3)
    cells = db.session.scalars(select(OccupiedCell).order_by(OccupiedCell.starts_at)).all()
    assert [cell.starts_at for cell in cells] == [MONDAY + timedelta(minutes=5 * n) for n in range(6)]
    assert {cell.appointment_id for cell in cells} == {appointment.id}
    (entry,) = db.session.scalars(select(AuditEntry)).all()
    assert (entry.act, entry.by, entry.appointment_uid) == ("booked", "self", appointment.uid)
    assert count_rows(OutboxMessage) == 1


def test_counters_hold_one_property_each_by_month(office: Office) -> None:
    book(office, at(2026, 11, 23, 8, 30), spoken="ar", topic=3, interpreter=Interpreter.NEED)
    book(office, at(2026, 11, 24, 9, 0), spoken="ar")
    counted = {(row.kind, row.value): row.count for row in db.session.scalars(select(Tally))}
    assert counted[("language", "ar")] == 2
    assert counted[("topic", "3")] == counted[("topic", "0")] == 1
    assert counted[("interpreter", "asked")] == 1
    assert counted[("outcome", "booked")] == counted[("channel", "self")] == 2
    assert {row.month_on.isoformat() for row in db.session.scalars(select(Tally))} == {"2026-11-01"}


def test_the_same_form_makes_one_appointment(office: Office) -> None:
    first = book(office, MONDAY, form_key="tapped twice")
    assert book(office, MONDAY, form_key="tapped twice").id == first.id
    assert count_rows(Appointment) == 1


def test_the_same_form_shows_its_appointment_whatever_else_is_sent(office: Office) -> None:
    first = book(office, MONDAY, form_key="tapped twice", name="Samira", email="a@example.org")
    again = book(office, at(2026, 11, 24, 9, 0), form_key="tapped twice", name="Olena", email="b@example.org")
    assert (again.id, again.starts_at, again.name) == (first.id, MONDAY, "Samira")
    assert (count_rows(Appointment), count_rows(OccupiedCell), count_rows(OutboxMessage), count_rows(AuditEntry)) == (
        1,
        6,
        1,
        1,
    )
    assert {row.count for row in db.session.scalars(select(Tally))} == {1}


@pytest.mark.parametrize(
    ("requested", "minutes"),
    [
        ({}, 30),
        ({"topic": 4711}, 30),  # an office without this topic takes its own length
        ({"interpreter": Interpreter.NO}, 30),
        ({"interpreter": Interpreter.NEED}, 45),
        ({"interpreter": Interpreter.BRING}, 45),
        ({"several": True}, 60),
        ({"several": True, "interpreter": Interpreter.NEED}, 75),
    ],
)
def test_a_booking_takes_a_cell_for_each_five_minutes_of_its_talk(
    office: Office, requested: dict[str, object], minutes: int
) -> None:
    assert book(office, at(2026, 11, 23, 8, 30), **requested).minutes() == minutes
    cells = db.session.scalars(select(OccupiedCell.starts_at).order_by(OccupiedCell.starts_at)).all()
    assert cells == [at(2026, 11, 23, 8, 30) + timedelta(minutes=after) for after in range(0, minutes, 5)]


def test_a_topics_own_length_counts(office: Office) -> None:
    with write_transaction():
        office.topics[0].minutes = 20
    appointment = book(office, MONDAY - timedelta(minutes=10), topic=office.topics[0].number)
    assert (appointment.minutes(), appointment.topic) == (20, office.topics[0])


def test_who_comes_second_gets_the_three_nearest(office: Office) -> None:
    book(office, MONDAY)
    with pytest.raises(SlotTaken) as gone:
        book(office, MONDAY, email="late@example.org")
    assert [slot.start for slot in gone.value.nearest] == [
        MONDAY - timedelta(minutes=30),
        MONDAY + timedelta(minutes=30),
        MONDAY + timedelta(minutes=60),
    ]
    assert (count_rows(Appointment), count_rows(OutboxMessage), count_rows(AuditEntry)) == (1, 0, 1)


def test_a_long_talk_does_not_fit_before_a_booked_one(office: Office) -> None:
    book(office, MONDAY + timedelta(minutes=30))
    with pytest.raises(SlotTaken):
        book(office, MONDAY, several=True)
    assert book(office, MONDAY).minutes() == 30


def test_what_a_page_showed_stays_true_while_it_is_free(office: Office) -> None:
    """A talk of 45 minutes moves the grid; half past nine is no longer offered, but whoever sees it may have it."""
    book(office, at(2026, 11, 23, 8, 30), interpreter=Interpreter.NEED)
    assert book(office, at(2026, 11, 23, 9, 30)).starts_at == at(2026, 11, 23, 9, 30)
    assert book(office, at(2026, 11, 23, 10, 0)).starts_at == at(2026, 11, 23, 10, 0)
    with pytest.raises(SlotTaken):
        book(office, at(2026, 11, 23, 9, 0))


def test_of_two_counsellors_the_one_with_fewer_talks_that_day_then_the_first(office: Office) -> None:
    second = another_counsellor(office)
    first = book(office, MONDAY).counsellor_id
    assert first < second.id
    assert book(office, MONDAY + timedelta(minutes=30)).counsellor_id == second.id
    assert book(office, MONDAY + timedelta(minutes=60)).counsellor_id == first
    assert book(office, MONDAY).counsellor_id == second.id
    with pytest.raises(SlotTaken):
        book(office, MONDAY)


def test_the_database_itself_refuses_a_doubled_cell(office: Office) -> None:
    appointment = book(office, MONDAY)
    cell = OccupiedCell(
        counsellor_id=appointment.counsellor_id, starts_at=MONDAY, lane=0, appointment_id=appointment.id
    )
    db.session.expunge_all()
    with pytest.raises(IntegrityError), write_transaction():
        db.session.add(cell)
    assert count_rows(OccupiedCell) == 6


def test_cells_go_with_their_appointment(office: Office) -> None:
    appointment = book(office, MONDAY)
    with write_transaction():
        db.session.delete(appointment)
    assert count_rows(OccupiedCell) == 0


def test_personal_columns_are_unreadable_in_the_store(office: Office) -> None:
    book(office, MONDAY, name="Samira", phone="+4915123456789", email="s@example.org", mark="green")
    columns = "name, phone, email, mark, phone_index, email_index"
    row = db.session.execute(text(f"SELECT {columns} FROM appointments")).one()
    kept = " ".join(str(value) for value in row)
    for value in ("Samira", "4915123456789", "s@example.org", "green"):
        assert value not in kept


def test_the_same_address_has_the_same_blind_index_and_another_has_another(office: Office) -> None:
    one, two, three = (book(office, email=email) for email in ("a@example.org", "a@example.org", "b@example.org"))
    assert one.email_index == two.email_index != three.email_index
