"""The counsellor's own e-mails: what changes today, and to whom it goes."""

from datetime import date, timedelta
from email import message_from_bytes
from email.policy import default as parsing
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import MessageKind, MessageState, RoleKind
from booking.domain.people import Helper
from booking.domain.reference_numbers import spaced_number
from booking.models import Account, Counsellor, Office, OutboxMessage
from booking.services.appointments import cancellations, moves
from booking.services.outbox import daily_list, leases, to_counsellor
from booking.services.privacy import erasure
from tests import schedule_factory, staff_factory
from tests.calendar_conformance.email_parts import bodies, read_staff_email
from tests.calendar_conformance.points import SENSITIVE
from tests.factories import at, book, ticket_of
from tests.outbox_messages import claim_next, load_messages
from tests.schedule_factory import colleague_with_same_hours
from tests.staff_factory import choose_emails

NINE, TEN, TOMORROW = at(2026, 11, 16, 9, 0), at(2026, 11, 16, 10, 0), at(2026, 11, 17, 9, 0)
DAY_CHANGE, DAY_LIST = MessageKind.DAY_CHANGE, MessageKind.DAY_LIST
WAITING, WITHDRAWN = MessageState.WAITING, MessageState.WITHDRAWN


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return a counsellor with an account, who reads English."""
    staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))
    return staff_factory.counsellor_of(office)


def first_sentences() -> list[str]:
    """Return the first sentence of each e-mail about a change."""
    return [bodies(read_staff_email(message))[0].splitlines()[0] for message in load_messages(DAY_CHANGE)]


def test_each_change_of_today_is_told_in_the_same_transaction(counsellor: Counsellor, office: Office) -> None:
    appointment = book(office, NINE, email="samira@example.org")
    moves.move(ticket_of(appointment), TEN)
    cancellations.cancel(ticket_of(appointment))
    cancellations.undo(ticket_of(appointment))
    erasure.erase(ticket_of(appointment))
    assert first_sentences() == [
        "An appointment of today was cancelled."
    ]  # what was said before went with the appointment
    other = book(office, NINE)
    moves.move(ticket_of(other), TEN)
    cancellations.cancel(ticket_of(other))
    cancellations.undo(ticket_of(other))
    assert first_sentences()[1:] == [
        "An appointment was booked for today.",
        "An appointment was moved.",
        "An appointment of today was cancelled.",
        "A cancellation was undone: the appointment will take place.",
    ]


def test_changes_of_other_days_are_not_told(counsellor: Counsellor, office: Office) -> None:
    appointment = book(office, TOMORROW)
    moves.move(ticket_of(appointment), TOMORROW + timedelta(hours=1))
    cancellations.cancel(ticket_of(appointment))
    cancellations.undo(ticket_of(appointment))
    erasure.erase(ticket_of(appointment))
    assert load_messages(DAY_CHANGE) == []


def test_a_move_into_today_or_out_of_it_is_told(counsellor: Counsellor, office: Office) -> None:
    moves.move(ticket_of(book(office, TOMORROW)), NINE)
    moves.move(ticket_of(book(office, TEN)), TOMORROW)
    into, _booked, out = (bodies(read_staff_email(message)) for message in load_messages(DAY_CHANGE))
    for bodies_of, was, becomes in (
        (into, "17 November", "16 November"),
        (out, "16 November", "17 November"),
    ):
        for body in bodies_of:
            assert body.index(was) < body.index("New time") < body.rindex(becomes)


def test_today_is_the_offices_day(counsellor: Counsellor, office: Office, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 17, 0, 30))  # still the 16th in UTC
    book(office, TOMORROW)
    assert first_sentences() == ["An appointment was booked for today."]


def test_a_second_tap_tells_nothing_more(counsellor: Counsellor, office: Office) -> None:
    book(office, NINE, form_key="once")
    book(office, NINE, form_key="once")
    assert len(load_messages(DAY_CHANGE)) == 1


def test_an_act_that_changes_nothing_tells_nothing(counsellor: Counsellor, office: Office) -> None:
    appointment = book(office, NINE)
    moves.move(ticket_of(appointment), NINE)
    for _tap in range(3):
        cancellations.cancel(ticket_of(appointment))
    assert len(load_messages(DAY_CHANGE)) == 2


def test_it_says_time_number_and_language_and_no_name(counsellor: Counsellor, office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", phone="+4915112345678")
    appointment = book(office, NINE, helper=helper, name="Олена", spoken="uk", phone="+4915187654321", topic=3)
    message = read_staff_email(load_messages(DAY_CHANGE)[0])
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    for body in bodies(message):
        for wanted in ("Monday, 16 November 2026", "09:00–09:30", spaced_number(appointment.number), "Ukrainian"):
            assert wanted in body
        assert "/desk/agenda/2026-11-16" in body
        for hidden in ("Олена", "Ingrid", "15187654321", "15112345678", "Housing", "/ticket/"):
            assert hidden not in body


def test_names_stand_in_the_text_only_if_she_chose_so(counsellor: Counsellor, office: Office) -> None:
    choose_emails(counsellor, day_list_names=True)
    appointment = book(office, NINE, name="<b>Олена & Co</b>")
    message = read_staff_email(load_messages(DAY_CHANGE)[0])
    plain, html = bodies(message)
    assert "Name: <b>Олена & Co</b>" in plain
    assert "&lt;b&gt;Олена &amp; Co&lt;/b&gt;" in html
    headers = " ".join(f"{name}: {value}" for name, value in message.items()).casefold()
    for hidden in ("олена", appointment.number, spaced_number(appointment.number), *SENSITIVE):
        assert hidden not in headers


@pytest.mark.parametrize(("language", "spoken"), [("en", "en"), ("de", "de"), ("ar", "de")])
def test_it_is_in_the_accounts_language_alone_german_if_the_desk_has_it_not(
    office: Office, language: str, spoken: str
) -> None:
    staff_factory.account(office, counsellor=staff_factory.counsellor_of(office), language=language)
    book(office, NINE)
    message = read_staff_email(load_messages(DAY_CHANGE)[0], language=spoken)
    page = bodies(message)[1]
    assert f'<html lang="{spoken}" dir="ltr">' in page
    assert page.count("<div lang=") == 1


def test_whoever_wants_none_gets_none(counsellor: Counsellor, office: Office) -> None:
    choose_emails(counsellor, gets_changes=False)
    book(office, NINE)
    assert load_messages(DAY_CHANGE) == []


def test_a_counsellor_without_an_account_gets_none(office: Office) -> None:
    book(office, NINE)
    assert load_messages(DAY_CHANGE) == []


@pytest.mark.parametrize("email", ["beratung@emstek.example", "rania@rathaus.test", "rania@localhost", "rania"])
def test_an_address_that_nobody_can_have_gets_none(office: Office, email: str) -> None:
    staff_factory.account(office, counsellor=staff_factory.counsellor_of(office), email=email)
    book(office, NINE)
    assert load_messages(DAY_CHANGE) == []


@pytest.mark.parametrize(
    "role",
    [
        {"kind": RoleKind.ADMINISTRATOR},
        {"kind": RoleKind.VOLUNTEER},
        {"valid_until": date(2026, 11, 15)},
        {"valid_from": date(2026, 11, 17)},
    ],
    ids=str,
)
def test_who_may_not_see_clients_today_gets_none(office: Office, role: dict[str, Any]) -> None:
    staff_factory.account(office, counsellor=staff_factory.counsellor_of(office), **role)
    book(office, NINE)
    assert load_messages(DAY_CHANGE) == []


def test_a_closed_account_gets_none(counsellor: Counsellor, office: Office) -> None:
    with write_transaction():
        db.session.get_one(Account, counsellor.account_id).closed_at = now()
    book(office, NINE)
    assert load_messages(DAY_CHANGE) == []


def test_without_a_sender_nothing_is_written(app: Flask, counsellor: Counsellor, office: Office) -> None:
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    book(office, NINE)
    assert load_messages(DAY_CHANGE) == []


def test_who_loses_an_appointment_to_a_colleague_hears_of_it_and_so_does_the_colleague(
    counsellor: Counsellor, office: Office, clock: Traveller
) -> None:
    appointment = book(office, NINE)
    second = colleague_with_same_hours(office)
    staff_factory.account(office, counsellor=second, email="deniz@example.org")
    schedule_factory.close(office, TEN, TEN + timedelta(hours=1), counsellor)
    moved = moves.move(ticket_of(appointment), TEN)
    assert moved.counsellor_id == second.id
    first, other = load_messages(DAY_CHANGE)[1:]
    assert "A colleague has it now." in bodies(read_staff_email(first))[0]
    assert "A colleague" not in bodies(read_staff_email(other, to="deniz@example.org"))[0]
    assert [first.counsellor_id, other.counsellor_id] == [counsellor.id, second.id]


def test_what_waits_about_one_appointment_goes_in_order(
    counsellor: Counsellor, office: Office, clock: Traveller
) -> None:
    appointment = book(office, NINE)
    held = claim_next()
    cancellations.cancel(ticket_of(appointment))
    assert leases.claim() is None
    leases.mark_sent(held)
    leases.mark_sent(claim_next())
    assert [message.state for message in load_messages(DAY_CHANGE)] == [MessageState.SENT] * 2


def test_a_client_with_her_address_keeps_the_own_emails_and_she_hers(counsellor: Counsellor, office: Office) -> None:
    appointment = book(office, NINE, email=staff_factory.EMAIL)
    for held in (claim_next(), claim_next()):
        leases.mark_failed(held, "451 4.3.0", is_final=False)
    moves.move(ticket_of(appointment), TEN)
    rows = (
        select(OutboxMessage.kind, OutboxMessage.state)
        .order_by(OutboxMessage.id)
        .execution_options(populate_existing=True)
    )
    assert set(map(tuple, db.session.execute(rows))) == {
        (MessageKind.CONFIRMATION, WITHDRAWN),
        (MessageKind.MOVE, WAITING),
        (DAY_CHANGE, WAITING),
    }
    assert len(load_messages(DAY_CHANGE)) == 2


@pytest.mark.parametrize(("minutes", "count"), [(29, 1), (30, 0)])
def test_what_is_over_is_not_told(
    counsellor: Counsellor, office: Office, clock: Traveller, minutes: int, count: int
) -> None:
    choose_emails(counsellor, gets_changes=False)
    appointment = book(office, NINE)
    choose_emails(counsellor, gets_changes=True)
    clock.move_to(NINE + timedelta(minutes=minutes))
    with write_transaction(office):
        to_counsellor.notify_cancelled(appointment)
    assert len(load_messages(DAY_CHANGE)) == count


def test_no_invitation_is_ever_sent_to_her(counsellor: Counsellor, office: Office, clock: Traveller) -> None:
    book(office, NINE)
    clock.move_to(at(2026, 11, 16, 7, 0))
    daily_list.write()
    for message in load_messages(DAY_CHANGE) + load_messages(DAY_LIST):
        parts = message_from_bytes(str(message.content).encode(), policy=parsing).walk()
        assert "text/calendar" not in [part.get_content_type() for part in parts]
