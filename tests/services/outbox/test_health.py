"""Whether e-mails go out at all."""

from datetime import datetime, timedelta

import pytest
from flask import Flask
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import MessageState
from booking.models import Office, OutboxMessage
from booking.services.outbox import health, leases
from booking.services.outbox.health import OutboxHealth
from tests import personal_data
from tests.factories import at, book
from tests.staff_factory import another_office

TEN_PAST_NINE = at(2026, 11, 16, 9, 10)
MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def ten_past_nine(clock: Traveller) -> None:
    """Begin at ten past nine."""
    clock.move_to(TEN_PAST_NINE)


def stuck() -> datetime | None:
    """Return since when no e-mails go out."""
    return health.check_health().stuck_since


def test_an_empty_outbox_is_well(office: Office) -> None:
    assert health.check_health() == OutboxHealth(None, None, 0)


def test_an_email_that_waits_a_quarter_of_an_hour_says_since_when(office: Office, clock: Traveller) -> None:
    book(office, email="samira@example.org")
    clock.shift(15 * MINUTE - timedelta(seconds=1))
    assert stuck() is None
    clock.shift(1)
    assert stuck() == TEN_PAST_NINE
    clock.shift(MINUTE)
    book(office, email="olena@example.org")
    clock.shift(20 * MINUTE)
    assert health.check_health() == OutboxHealth(TEN_PAST_NINE, TEN_PAST_NINE, 0)


def test_tries_in_vain_change_nothing(office: Office, clock: Traveller) -> None:
    book(office, email="samira@example.org")
    clock.shift(14 * MINUTE)
    held = leases.claim()
    assert held is not None
    leases.mark_failed(held, "ConnectionRefusedError", is_final=False)
    assert stuck() is None
    clock.shift(MINUTE)
    assert stuck() == TEN_PAST_NINE


def test_as_long_as_others_go_one_that_waits_is_no_alarm(office: Office, clock: Traveller) -> None:
    book(office, email="samira@example.org")
    held = leases.claim()
    assert held is not None
    leases.mark_failed(held, "451 4.3.0", is_final=False)
    clock.shift(5 * MINUTE)
    personal_data.message(office, MessageState.SENT, sent_at=now(), recipient=None, content=None)
    clock.shift(MINUTE)
    book(office, email="olena@example.org")
    clock.shift(10 * MINUTE)
    assert stuck() is None
    assert health.check_health().oldest_at == TEN_PAST_NINE
    clock.shift(5 * MINUTE)
    assert stuck() == TEN_PAST_NINE  # since then the oldest waits, and none has gone for a quarter of an hour


def test_what_is_to_go_later_is_not_late(office: Office, clock: Traveller) -> None:
    personal_data.message(office, MessageState.WAITING, wanted_at=now() + 60 * MINUTE, due_at=now() + 60 * MINUTE)
    clock.shift(74 * MINUTE)
    assert stuck() is None
    clock.shift(MINUTE)
    assert stuck() == TEN_PAST_NINE + 60 * MINUTE


@pytest.mark.parametrize("state", [MessageState.DEAD, MessageState.WITHDRAWN, MessageState.SENT])
def test_what_does_not_wait_is_not_stuck(office: Office, clock: Traveller, state: MessageState) -> None:
    personal_data.message(office, state)
    clock.shift(60 * MINUTE)
    assert stuck() is None


def test_emails_that_only_lack_a_sender_are_counted_apart(app: Flask, office: Office, clock: Traveller) -> None:
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    elsewhere = another_office(office)
    for whose in (office, office, elsewhere):
        personal_data.message(whose, MessageState.WAITING)
    clock.shift(60 * MINUTE)
    assert health.check_health() == OutboxHealth(None, None, 3)
    assert health.check_health(office).lacking_sender == 2
    with write_transaction():
        sender = db.session.get_one(Office, elsewhere.id)
        sender.sender_address, sender.sender_confirmed_at = "termine@rathaus.example", now()
    assert health.check_health(office) == OutboxHealth(TEN_PAST_NINE, TEN_PAST_NINE, 2)


def test_emails_are_counted_by_state(office: Office) -> None:
    for state in (MessageState.DEAD, MessageState.WAITING, MessageState.WAITING):
        personal_data.message(office, state)
    assert health.count_by_state() == {
        MessageState.WAITING: 2,
        MessageState.SENT: 0,
        MessageState.DEAD: 1,
        MessageState.WITHDRAWN: 0,
    }
    assert db.session.query(OutboxMessage).count() == 3
