"""A second appointment at the same time: only on purpose, and a time is free only if no lane is taken."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier

import pytest
from flask import Flask
from sqlalchemy import func, select
from time_machine import Traveller

from booking.database import db
from booking.domain.errors import SlotTaken
from booking.models import Appointment, AuditEntry, Counsellor, OccupiedCell, Office
from booking.services.appointments import cancellations, moves
from booking.services.appointments.desk_acts import desk_booking_undo, desk_bookings
from booking.services.desk import agenda
from booking.services.offices import offices
from booking.services.schedule import availability
from tests.desk_acts import TUESDAY_NINE, cancel, enter, undo_cancellation
from tests.factories import at, book, half_hour, ticket_of
from tests.schedule_factory import close
from tests.staff_factory import account, counsellor_of

TUESDAY = date(2026, 11, 17)
HALF_AN_HOUR = timedelta(minutes=30)


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return who enters, with an account of her own."""
    account(office, counsellor=counsellor_of(office))
    return counsellor_of(office)


@pytest.fixture
def first(office: Office, counsellor: Counsellor, clock: Traveller) -> Appointment:
    """Return who had the time before."""
    made = book(office, TUESDAY_NINE)
    clock.shift(60)
    return made


def lanes(one: Appointment) -> set[int]:
    """Return the lanes an appointment has cells in."""
    return set(db.session.scalars(select(OccupiedCell.lane).where(OccupiedCell.appointment_id == one.id)))


def offered(office: Office) -> list[object]:
    """Return what the public may book on the Tuesday."""
    return [slot.start for slot in availability.open_slots(office, TUESDAY, TUESDAY, half_hour(office))]


def test_on_purpose_it_takes_the_next_lane_and_is_noted_as_such(counsellor: Counsellor, first: Appointment) -> None:
    second = enter(counsellor, beside=[first.id])
    third = enter(counsellor, beside=[first.id, second.id])
    assert [lanes(one) for one in (first, second, third)] == [{0}, {1}, {2}]
    acts = db.session.scalars(select(AuditEntry.act).order_by(AuditEntry.id)).all()
    assert acts == ["booked", "booked beside another", "booked beside another"]
    assert agenda.load_agenda(counsellor, TUESDAY).together == {first.id, second.id, third.id}


def test_it_may_begin_at_any_five_minutes_and_reach_over_two(
    office: Office, counsellor: Counsellor, first: Appointment
) -> None:
    after = book(office, at(2026, 11, 17, 9, 30))
    there = desk_bookings.overlapping_at(counsellor, at(2026, 11, 17, 9, 15), timedelta(minutes=45))
    assert [one.id for one in there] == [first.id, after.id]
    made = enter(counsellor, at(2026, 11, 17, 9, 15), minutes=45, beside=[first.id, after.id])
    assert (made.minutes(), lanes(made)) == (45, {1})


def test_only_beside_those_one_was_told_of(office: Office, counsellor: Counsellor, first: Appointment) -> None:
    for known in ([], [first.id + 100]):
        with pytest.raises(SlotTaken):
            enter(counsellor, beside=known)
    second = enter(counsellor, beside=[first.id])
    with pytest.raises(SlotTaken):
        enter(counsellor, beside=[first.id])
    assert lanes(second) == {1}
    assert db.session.scalar(select(func.count(Appointment.id))) == 2


def test_a_time_that_was_set_free_meanwhile_is_simply_hers(counsellor: Counsellor, first: Appointment) -> None:
    cancel(first, ())
    made = enter(counsellor, beside=[first.id])
    assert lanes(made) == {0}
    assert db.session.scalars(select(AuditEntry.act).order_by(AuditEntry.id.desc())).first() == "booked"


@pytest.mark.parametrize("minutes", [30, 240])
def test_not_where_she_is_not_open(office: Office, counsellor: Counsellor, first: Appointment, minutes: int) -> None:
    if minutes == 30:
        close(office, TUESDAY_NINE, at(2026, 11, 17, 9, 30), counsellor)
    assert desk_bookings.overlapping_at(counsellor, TUESDAY_NINE, timedelta(minutes=minutes)) == []
    with pytest.raises(SlotTaken):
        enter(counsellor, minutes=minutes, beside=[first.id])


def test_a_time_is_free_only_if_no_lane_is_taken(office: Office, counsellor: Counsellor, first: Appointment) -> None:
    second = enter(counsellor, beside=[first.id])
    cancel(first, ())
    assert TUESDAY_NINE not in offered(office)
    with pytest.raises(SlotTaken):
        book(office, TUESDAY_NINE)
    with pytest.raises(SlotTaken):
        enter(counsellor)
    cancel(second, ())
    assert TUESDAY_NINE in offered(office)


def test_either_is_cancelled_and_taken_back_beside_the_other(
    counsellor: Counsellor, first: Appointment, clock: Traveller
) -> None:
    second = enter(counsellor, beside=[first.id])
    clock.shift(60)
    for one, lane in ((first, 0), (second, 1)):
        cancel(one, ())
        undo_cancellation(one)
        assert lanes(one) == {lane}
        clock.shift(60)


def test_what_is_taken_back_never_lands_beside_who_came_since(
    office: Office, counsellor: Counsellor, first: Appointment, clock: Traveller
) -> None:
    second = enter(counsellor, beside=[first.id])
    clock.shift(60)
    cancel(second, ())
    cancel(first, ())
    clock.shift(1)
    book(office, TUESDAY_NINE)
    for one in (first, second):
        with pytest.raises(SlotTaken):
            undo_cancellation(one)


def test_who_moved_there_since_counts_as_well(
    office: Office, counsellor: Counsellor, first: Appointment, clock: Traveller
) -> None:
    later = book(office, at(2026, 11, 17, 10, 0))
    clock.shift(60)
    cancel(first, ())
    clock.shift(1)
    moves.move(ticket_of(later), TUESDAY_NINE)
    with pytest.raises(SlotTaken):
        undo_cancellation(first)


def test_the_public_takes_its_cancellation_back_too(
    counsellor: Counsellor, first: Appointment, clock: Traveller
) -> None:
    second = enter(counsellor, beside=[first.id])
    clock.shift(60)
    for one in (first, second):
        cancellations.cancel(ticket_of(one))
        assert cancellations.undo(ticket_of(one)).cancelled_at is None
        clock.shift(60)
    assert (lanes(first), lanes(second)) == ({0}, {1})


def test_either_can_be_moved_away_and_the_other_stays(
    office: Office, counsellor: Counsellor, first: Appointment
) -> None:
    second = enter(counsellor, beside=[first.id])
    moves.move(ticket_of(second), at(2026, 11, 17, 10, 0))
    assert (lanes(first), lanes(second)) == ({0}, {0})
    third = enter(counsellor, beside=[first.id])
    moves.move(ticket_of(first), at(2026, 11, 17, 10, 30))
    assert (lanes(third), agenda.load_agenda(counsellor, TUESDAY).together) == ({1}, frozenset())


def test_the_entry_is_taken_back_and_the_first_stays(counsellor: Counsellor, first: Appointment) -> None:
    second = enter(counsellor, beside=[first.id])
    desk_booking_undo.undo(counsellor, second.id, second.version, 1)
    assert db.session.scalars(select(OccupiedCell.lane).distinct()).all() == [0]


def test_of_two_desks_that_put_somebody_beside_at_once_one_is_told_of_the_other(
    app: Flask, office: Office, counsellor: Counsellor, first: Appointment
) -> None:
    gate = Barrier(3, timeout=60)
    known = [first.id]

    def begin(_number: int) -> str:
        with app.app_context():
            own = counsellor_of(offices.by_slug("emstek"))
            gate.wait()
            try:
                return enter(own, beside=known).number
            except SlotTaken:
                return "taken"

    with ThreadPoolExecutor(3) as desks:
        answers = list(desks.map(begin, range(3)))
    assert answers.count("taken") == 2
    db.session.commit()  # the snapshot this thread has read from is older
    assert db.session.scalar(select(func.count(Appointment.id))) == 2
    assert set(db.session.scalars(select(OccupiedCell.lane))) == {0, 1}
