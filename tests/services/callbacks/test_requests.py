"""Call-backs: one a form, in the order the desk must see them, closed once, and nothing readable in the store."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier

import pytest
from flask import Flask
from sqlalchemy import func, select, text
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Part
from booking.domain.errors import NotFound, TooMany
from booking.domain.people import Caller
from booking.domain.reference_numbers import is_number, new_number
from booking.models import CallBack, Office
from booking.services.abuse import rate_limits
from booking.services.callbacks import requests
from booking.services.offices import offices
from booking.services.records import reference_numbers
from tests.callback_factory import ask
from tests.factories import at, book
from tests.staff_factory import account, another_office
from tests.stored_rows import callback_audit, callback_counters


def test_what_was_told_is_kept_noted_and_counted(office: Office) -> None:
    told = {
        "name": "محمد النجار",
        "reads": "ar",
        "spoken": "other",
        "other_language": "Rohingya",
        "part": Part.AFTERNOON,
        "phone": "+4915123456789",
        "answer_until": date(2026, 11, 24),
        "german_name": "Renate Meyer",
        "german_phone": "+4944731234",
    }
    asked = ask(office, **told)
    db.session.expire_all()
    assert {name: getattr(asked, name) for name in told} == told
    assert is_number(asked.number)
    assert (asked.closed_at, asked.appointment, asked.created_at) == (None, None, at(2026, 11, 16, 6, 0))
    assert callback_audit() == [("call-back asked", "client", None, asked.ticket_id)]
    assert callback_counters() == {("2026-11-01", "asked"): 1}


def test_the_same_form_makes_one_call_back_whatever_else_is_sent(office: Office) -> None:
    first = ask(office, form_key="tapped twice", name="Zofia")
    again = ask(office, form_key="tapped twice", name="Olena")
    assert (again.id, again.name) == (first.id, "Zofia")
    assert db.session.scalar(select(func.count(CallBack.id))) == 1
    assert callback_counters() == {("2026-11-01", "asked"): 1}
    assert len(callback_audit()) == 1


def test_the_same_form_sent_eight_times_at_once_makes_one(app: Flask, office: Office) -> None:
    gate = Barrier(8, timeout=60)

    def send(number: int) -> str:
        with app.app_context():
            own = offices.by_slug(office.slug)
            gate.wait()
            return ask(own, form_key="sent at once", name=f"Zofia {number}").number

    with ThreadPoolExecutor(8) as senders:
        assert len(set(senders.map(send, range(8)))) == 1
    db.session.commit()  # the snapshot this thread has read from is older
    assert db.session.scalar(select(func.count(CallBack.id))) == 1


def test_no_number_is_given_twice_to_call_backs_and_appointments(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = [ask(office).number, book(office).number]
    free = new_number()
    drawn = iter([*taken, free])
    monkeypatch.setattr(reference_numbers, "new_number", lambda: next(drawn))
    assert ask(office).number == free


def test_it_is_found_by_its_number(office: Office) -> None:
    asked = ask(office)
    assert requests.by_number(asked.number) == asked
    assert requests.by_number(book(office).number) is None


def test_the_earliest_deadline_stands_first_then_who_has_waited_longest(office: Office, clock: Traveller) -> None:
    for name, until in (("C", None), ("B", date(2026, 12, 1)), ("D", None), ("A", date(2026, 11, 10))):
        ask(office, name=name, answer_until=until)
        clock.shift(60)
    assert [one.name for one in requests.list_open(office)] == ["A", "B", "C", "D"]


def test_whoever_has_withdrawn_has_an_appointment_or_was_called_waits_no_more(office: Office) -> None:
    withdrawn, booked, called, waiting = (ask(office) for _one in range(4))
    appointment = book(office)
    requests.withdraw(withdrawn)
    with write_transaction(office):
        booked.appointment = appointment
    requests.mark_called(office, called.id, account(office).id)
    assert requests.list_open(office) == [waiting]
    assert requests.list_open(another_office(office)) == []


def test_closing_twice_changes_nothing(office: Office, clock: Traveller) -> None:
    asked, by = ask(office), account(office).id
    requests.mark_called(office, asked.id, by)
    closed_at = asked.closed_at
    clock.shift(60)
    requests.mark_called(office, asked.id, by)
    requests.withdraw(asked)
    assert asked.closed_at == closed_at == at(2026, 11, 16, 6, 0)
    assert [entry[:3] for entry in callback_audit()] == [
        ("call-back asked", "client", None),
        ("call-back done", "account", by),
    ]
    assert callback_counters() == {("2026-11-01", "asked"): 1, ("2026-11-01", "done"): 1}


def test_another_offices_call_back_is_not_found(office: Office) -> None:
    asked = ask(office)
    for wrong in (asked.id + 1, ask(another_office(office)).id):
        with pytest.raises(NotFound):
            requests.mark_called(office, wrong, 1)


def test_nothing_personal_is_readable_in_the_store(office: Office) -> None:
    ask(office, name="Samira", phone="+4915123456789", german_name="Renate", german_phone="+4944731234")
    row = db.session.execute(text("SELECT name, phone, phone_index, german_name, german_phone FROM callbacks")).one()
    for value in ("Samira", "15123456789", "Renate", "44731234"):
        assert value not in " ".join(map(str, row))


@pytest.mark.parametrize(
    ("asked_at", "opened_after", "day"),
    [
        (at(2026, 11, 16, 9, 0), timedelta(), date(2026, 11, 17)),
        (at(2026, 11, 16, 23, 30), timedelta(), date(2026, 11, 17)),
        (at(2026, 11, 20, 9, 0), timedelta(), date(2026, 11, 23)),  # a Friday
        (at(2026, 11, 20, 9, 0), timedelta(days=3, hours=2), date(2026, 11, 23)),  # on the day, before noon
        (at(2026, 11, 20, 9, 0), timedelta(days=3, hours=4), date(2026, 11, 24)),  # after noon
        (at(2026, 12, 24, 9, 0), timedelta(), date(2026, 12, 28)),  # two holidays and a weekend
    ],
)
def test_people_look_on_a_working_day_that_is_still_to_come(
    office: Office, clock: Traveller, asked_at: object, opened_after: timedelta, day: date
) -> None:
    clock.move_to(asked_at)  # type: ignore[arg-type]
    asked = ask(office)
    clock.shift(opened_after)
    assert requests.due_on(asked) == day


def test_the_thirty_first_of_an_hour_from_one_network_is_refused_and_not_kept(office: Office) -> None:
    def ask_as(number: int, network: str = "203.0.113.7") -> CallBack:
        caller = Caller(name="Δήμητρα", reads="de", spoken="el")
        return requests.create(office, caller, form_key=f"form {number}", network=network)

    first, *_others = [ask_as(number) for number in range(rate_limits.CALLBACKS.most)]
    with pytest.raises(TooMany):
        ask_as(99)
    assert len(requests.list_open(office)) == rate_limits.CALLBACKS.most
    assert ask_as(0).id == first.id  # a second tap is no further call-back
    assert ask_as(100, network="198.51.100.7").number
