"""What the desk does with call-backs: how long somebody waits, not reached, taken back, booked from one."""

from datetime import date, timedelta

import pytest
from sqlalchemy import event, func, select
from time_machine import Traveller

from booking.database import db
from booking.domain.booking_request import BookingRequest
from booking.domain.enums import ForWhom, Part
from booking.domain.errors import ChangedMeanwhile, NotFound, NotOpen
from booking.domain.people import Client
from booking.models import Account, Appointment, CallBack, Office
from booking.services.appointments.desk_acts import desk_bookings
from booking.services.callbacks import outcomes, requests
from tests.callback_factory import ask
from tests.factories import at, book
from tests.schedule_factory import close
from tests.staff_factory import account, another_office, counsellor_of
from tests.stored_rows import callback_audit, callback_counters

MONDAY = at(2026, 11, 16, 6, 0)
TUESDAY = at(2026, 11, 17, 8, 30)


@pytest.fixture
def desk(office: Office) -> Account:
    """Return who works at the desk."""
    return account(office, counsellor=counsellor_of(office))


def fresh(callback: CallBack) -> CallBack:
    """Return it as the store has it now."""
    return db.session.get_one(CallBack, callback.id, populate_existing=True)


def enter(office: Office, desk: Account, callback: CallBack, form_key: str = "once") -> Appointment:
    """Return what the desk books from a call-back."""
    requested = BookingRequest(for_whom=ForWhom.OTHER, start=TUESDAY)
    client = Client(name="ሰላም ተስፋይ", reads="en")
    more = {"minutes": None, "form_key": form_key, "account_id": desk.id, "callback_id": callback.id}
    return desk_bookings.enter(counsellor_of(office), requested, client, **more)


@pytest.mark.parametrize(
    ("asked_at", "looked_at", "days", "is_long"),
    [
        (MONDAY, MONDAY, 0, False),
        (MONDAY, at(2026, 11, 20, 23, 59), 4, False),
        (MONDAY, at(2026, 11, 22, 12, 0), 4, False),  # a Sunday
        (MONDAY, at(2026, 11, 23, 0, 0), 5, True),
        (at(2026, 11, 14, 12, 0), at(2026, 11, 20, 8, 0), 5, True),  # asked on a Saturday
        (at(2026, 12, 23, 12, 0), at(2026, 12, 31, 8, 0), 5, True),  # 24, 28, 29, 30, 31: neither Christmas nor weekend
        (at(2026, 12, 23, 12, 0), at(2026, 12, 30, 8, 0), 4, False),
    ],
)
def test_five_working_days_are_too_long(
    office: Office, clock: Traveller, asked_at: object, looked_at: object, days: int, is_long: bool
) -> None:
    clock.move_to(asked_at)  # type: ignore[arg-type]
    ask(office)
    clock.move_to(looked_at)  # type: ignore[arg-type]
    (line,) = outcomes.list_waiting(office).waiting
    assert (line.days, line.is_long, line.is_urgent) == (days, is_long, is_long)


@pytest.mark.parametrize(
    ("until", "is_near"),
    [
        (None, False),
        (date(2026, 11, 10), True),  # gone by
        (date(2026, 11, 16), True),
        (date(2026, 11, 18), True),
        (date(2026, 11, 19), False),
    ],
)
def test_a_date_to_answer_by_is_near_two_working_days_before(office: Office, until: date | None, is_near: bool) -> None:
    ask(office, answer_until=until)
    (line,) = outcomes.list_waiting(office).waiting
    assert (line.is_near, line.is_urgent, line.is_long) == (is_near, is_near, False)


def test_a_weekend_brings_a_date_nearer(office: Office, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 20, 9, 0))  # a Friday
    ask(office, answer_until=date(2026, 11, 24))
    assert outcomes.list_waiting(office).waiting[0].is_near


def test_the_list_is_one_question_however_long(office: Office) -> None:
    for _one in range(5):
        ask(office)
    asked: list[str] = []
    event.listen(db.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    assert len(outcomes.list_waiting(office).waiting) == 5
    assert len([one for one in asked if "SELECT" in one]) == 1


def test_each_try_is_counted_with_its_time(office: Office, desk: Account, clock: Traveller) -> None:
    asked = ask(office)
    for tries in (0, 1):
        clock.shift(timedelta(minutes=1))
        outcomes.record_not_reached(office, asked.id, tries, desk.id)
    assert (fresh(asked).tries, asked.tried_at, asked.is_open) == (2, at(2026, 11, 16, 6, 2), True)
    assert callback_audit()[1:] == [("call-back not reached", "account", desk.id, asked.ticket_id)] * 2


@pytest.mark.parametrize(
    ("tries", "seconds"),
    [(0, 0), (1, 0), (1, 59), (0, 3600), (5, 3600), (-1, 3600)],
    ids=["same form", "second tap", "within a minute", "old form", "strange", "stranger"],
)
def test_a_second_tap_and_an_old_form_count_nothing(
    office: Office, desk: Account, clock: Traveller, tries: int, seconds: int
) -> None:
    asked = ask(office)
    outcomes.record_not_reached(office, asked.id, 0, desk.id)
    clock.shift(seconds)
    outcomes.record_not_reached(office, asked.id, tries, desk.id)
    assert (fresh(asked).tries, asked.tried_at) == (1, MONDAY)


def test_who_waits_no_more_is_not_tried(office: Office, desk: Account) -> None:
    asked = ask(office)
    requests.withdraw(asked)
    outcomes.record_not_reached(office, asked.id, 0, desk.id)
    assert fresh(asked).tries == 0


def test_a_wrong_tap_loses_nobody(office: Office, desk: Account, clock: Traveller) -> None:
    asked = ask(office)
    requests.mark_called(office, asked.id, desk.id)
    clock.shift(timedelta(minutes=4, seconds=59))
    found = outcomes.list_waiting(office)
    assert (found.waiting, found.called) == ([], [asked])
    for _tap in range(2):
        outcomes.undo(office, asked.id, desk.id)
    found = outcomes.list_waiting(office)
    assert ([one.callback for one in found.waiting], found.called) == ([asked], [])
    assert [entry[0] for entry in callback_audit()] == ["call-back asked", "call-back done", "call-back not done"]
    assert callback_counters() == {("2026-11-01", "asked"): 1, ("2026-11-01", "done"): 0}


def test_what_was_counted_in_november_is_taken_back_in_november(
    office: Office, desk: Account, clock: Traveller
) -> None:
    asked = ask(office)
    clock.move_to(at(2026, 11, 30, 23, 59))
    requests.mark_called(office, asked.id, desk.id)
    clock.shift(timedelta(minutes=2))
    outcomes.undo(office, asked.id, desk.id)
    assert callback_counters() == {("2026-11-01", "asked"): 1, ("2026-11-01", "done"): 0}


def test_after_five_minutes_it_stays_done(office: Office, desk: Account, clock: Traveller) -> None:
    asked = ask(office)
    requests.mark_called(office, asked.id, desk.id)
    clock.shift(timedelta(minutes=5))
    assert outcomes.list_waiting(office).called == []
    with pytest.raises(NotOpen):
        outcomes.undo(office, asked.id, desk.id)
    assert not fresh(asked).is_open


def test_what_the_person_has_withdrawn_the_desk_does_not_take_back(
    office: Office, desk: Account, clock: Traveller
) -> None:
    asked = ask(office)
    requests.mark_called(office, asked.id, desk.id)
    clock.shift(60)
    outcomes.undo(office, asked.id, desk.id)
    clock.shift(60)
    requests.withdraw(asked)
    assert outcomes.list_waiting(office).called == []
    with pytest.raises(NotOpen):
        outcomes.undo(office, asked.id, desk.id)


def test_another_offices_is_not_found(office: Office, desk: Account) -> None:
    foreign = ask(another_office(office))
    for act in (
        lambda: outcomes.record_not_reached(office, foreign.id, 0, desk.id),
        lambda: outcomes.undo(office, foreign.id, 1),
    ):
        with pytest.raises(NotFound):
            act()
    assert fresh(foreign).tries == 0


def test_what_is_booked_from_it_is_its_appointment_in_the_same_transaction(office: Office, desk: Account) -> None:
    asked = ask(office)
    made = enter(office, desk, asked)
    assert (fresh(asked).appointment_id, asked.closed_at, asked.is_open) == (made.id, MONDAY, False)
    assert callback_audit()[1:] == [("call-back booked", "account", desk.id, asked.ticket_id)]
    assert callback_counters() == {("2026-11-01", "asked"): 1, ("2026-11-01", "booked"): 1}
    found = outcomes.list_waiting(office)
    assert (found.waiting, found.called) == ([], [])


def test_the_same_form_books_once(office: Office, desk: Account) -> None:
    asked = ask(office)
    assert enter(office, desk, asked) == enter(office, desk, asked)
    assert callback_counters()[("2026-11-01", "booked")] == 1


def test_who_waits_no_more_gets_no_second_appointment(office: Office, desk: Account) -> None:
    withdrawn, foreign = ask(office), ask(another_office(office))
    requests.withdraw(withdrawn)
    for callback, refusal in ((withdrawn, ChangedMeanwhile), (foreign, NotFound)):
        with pytest.raises(refusal):
            enter(office, desk, callback)
    assert db.session.scalar(select(func.count(Appointment.id))) == 0
    assert book(office, TUESDAY).starts_at == TUESDAY  # the time is free still


def test_times_are_offered_in_the_part_of_the_day_asked_for(office: Office) -> None:
    counsellor = counsellor_of(office)
    assert outcomes.suitable_slots(counsellor, ask(office))[0].start == at(2026, 11, 16, 8, 30)
    afternoons = outcomes.suitable_slots(counsellor, ask(office, part=Part.AFTERNOON))
    assert {slot.start.astimezone(office.zone).hour >= 12 for slot in afternoons} == {True}
    close(office, at(2026, 11, 16, 0, 0), at(2026, 12, 31, 0, 0))
    assert outcomes.suitable_slots(counsellor, ask(office)) == []
