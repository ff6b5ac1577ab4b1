"""Cancelling, page by page."""

from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from time_machine import Traveller

from booking.domain.enums import Holder, Interpreter, Status
from booking.domain.policy import UNDO_WINDOW
from booking.models import Appointment, Office
from booking.services import tickets
from booking.services.appointments import cancellations
from booking.web.public.ticket import cancel as cancel_page
from tests.factories import at, book, ticket_of
from tests.web.visitor import Visitor


@pytest.fixture
def appointment(office: Office) -> Appointment:
    """Return an appointment on Monday at nine."""
    start = at(2026, 11, 16, 9, 0)
    return book(office, start, name="محمد النجار", reads="en", spoken="en", interpreter=Interpreter.NO, topic=3)


def address(appointment: Appointment, holder: Holder = Holder.CLIENT) -> str:
    """Return the English address of the page with a holder's key."""
    return f"/en/ticket/{tickets.key(appointment, holder)}/cancel"


def test_it_asks_then_cancels_then_thanks(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(address(appointment))
    assert "Monday, 16 November 2026, 09:00" in visitor.text
    assert appointment.status is Status.BOOKED
    visitor.press("Yes, cancel it")
    assert appointment.status is Status.CANCELLED
    assert "Somebody else can come now." in visitor.text


def test_looking_changes_nothing(client: FlaskClient, appointment: Appointment) -> None:
    for method in ("GET", "HEAD"):
        assert client.open(address(appointment), method=method).status_code == 200
        assert client.open(address(appointment) + "?act=cancel", method=method).status_code == 200
    assert appointment.version == 1


def test_it_can_be_taken_back_for_five_minutes(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(address(appointment)).press("Yes, cancel it").press("Undo the cancellation")
    assert appointment.status is Status.BOOKED
    assert "Appointment booked" in visitor.text


@pytest.mark.parametrize(
    ("language", "minutes", "sentence"),
    [
        ("en", 5, "for 5 minutes, as long"),
        ("de", 1, "Das geht 1 Minute lang"),
        ("de-leicht", 10, "nur 10 Minuten lang"),
        ("ar", 5, "5 دقائق"),
    ],
)
def test_it_says_for_how_long(
    visitor: Visitor,
    appointment: Appointment,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    minutes: int,
    sentence: str,
) -> None:
    for module in (cancellations, cancel_page):
        monkeypatch.setattr(module, "UNDO_WINDOW", timedelta(minutes=minutes))
    cancellations.cancel(ticket_of(appointment))
    assert sentence in visitor.open(address(appointment).replace("/en/", f"/{language}/")).text


def test_later_the_same_time_is_offered_again(visitor: Visitor, appointment: Appointment, clock: Traveller) -> None:
    visitor.open(address(appointment)).press("Yes, cancel it")
    clock.shift(UNDO_WINDOW)
    visitor.open(address(appointment))
    assert "Undo the cancellation" not in visitor.text
    visitor.tap("Book the same time again")
    assert "Monday, 16 November 2026, 09:00" in visitor.text
    visitor.press("Book this appointment", name="محمد")
    assert "Appointment booked" in visitor.text


def test_a_time_somebody_took_meanwhile_is_not_taken_back(
    visitor: Visitor, appointment: Appointment, office: Office
) -> None:
    visitor.open(address(appointment)).press("Yes, cancel it")
    book(office, at(2026, 11, 16, 9, 0))
    visitor.press("Undo the cancellation")
    assert visitor.answer is not None
    assert visitor.answer.status_code == 409
    assert "Somebody else has this time now." in visitor.text
    visitor.tap("Monday, 16 November 2026, 09:30")
    assert "Your name" in visitor.text


def test_too_late_to_take_back_the_page_says_what_can_be_done(
    visitor: Visitor, appointment: Appointment, clock: Traveller
) -> None:
    visitor.open(address(appointment)).press("Yes, cancel it")
    clock.shift(UNDO_WINDOW)
    visitor.press("Undo the cancellation")
    assert visitor.answer is not None
    assert visitor.answer.status_code == 409
    assert appointment.status is Status.CANCELLED
    assert "Book the same time again" in visitor.text


def test_a_seen_key_is_asked_for_a_character_of_the_name(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(address(appointment, Holder.SHOWN)).press("Yes, cancel it", letter="x")
    assert visitor.answer is not None
    assert visitor.answer.status_code == 422
    assert visitor.page.title is not None
    assert visitor.page.title.get_text().startswith("Error:")
    assert appointment.status is Status.BOOKED
    visitor.press("Yes, cancel it", letter="M")
    assert (appointment.status, appointment.cancelled_by) == (Status.CANCELLED, Holder.SHOWN)
    visitor.press("Undo the cancellation", letter="م")
    assert appointment.status is Status.BOOKED


def test_what_a_seen_key_cancelled_an_acting_one_takes_back(visitor: Visitor, appointment: Appointment) -> None:
    cancellations.cancel(ticket_of(appointment, Holder.SHOWN))
    visitor.open(address(appointment)).press("Undo the cancellation")
    assert appointment.status is Status.BOOKED


def test_after_the_start_it_says_come_anyway(
    visitor: Visitor, client: FlaskClient, appointment: Appointment, clock: Traveller
) -> None:
    clock.move_to(at(2026, 11, 16, 9, 0))
    visitor.open(address(appointment))
    assert "Come anyway and show your card." in visitor.text
    assert client.post(address(appointment), data={"act": "cancel"}).status_code == 409
    assert appointment.status is Status.BOOKED


def test_cancelling_twice_says_already_done(client: FlaskClient, appointment: Appointment) -> None:
    for _tap in range(2):
        answer = client.post(address(appointment), data={"act": "cancel"})
        assert answer.status_code == 303
        assert answer.headers["Location"] == address(appointment)


def test_an_unknown_act_does_nothing(client: FlaskClient, appointment: Appointment) -> None:
    for data in ({}, {"act": "delete"}):
        assert client.post(address(appointment), data=data).status_code == 400
    assert appointment.version == 1


def test_names_topic_and_the_word_migration_are_not_on_it(client: FlaskClient, appointment: Appointment) -> None:
    for cancelled in (False, True):
        if cancelled:
            cancellations.cancel(ticket_of(appointment))
        for holder in Holder:
            answer = client.get(address(appointment, holder))
            assert answer.headers["Cache-Control"] == "no-store"
            for word in ("محمد", "النجار", "igration", "Housing"):
                assert word not in answer.text
            assert holder.value != "shown" or "topic=" not in answer.text


def test_who_tries_all_emails_is_stopped_and_an_acting_key_is_not(
    client: FlaskClient, appointment: Appointment
) -> None:
    elsewhere = {"REMOTE_ADDR": "203.0.113.7"}
    wrong = {"act": "cancel", "letter": "x"}
    answers = [
        client.post(address(appointment, Holder.SHOWN), data=wrong, environ_overrides=elsewhere).status_code
        for _try in range(21)
    ]
    assert answers == [422] * 20 + [429]
    right = {"act": "cancel", "letter": "M"}
    answer = client.post(address(appointment, Holder.SHOWN), data=right, environ_overrides=elsewhere)
    assert answer.status_code == 429
    assert client.post(address(appointment), data=right, environ_overrides=elsewhere).status_code == 303
