"""What one network address may do in an hour, as pages tell it."""

import pytest
from flask.testing import FlaskClient
from time_machine import Traveller
from werkzeug.test import TestResponse

from booking.models import Appointment, Attempt, Office
from booking.services.schedule import availability
from tests.factories import half_hour
from tests.html_checks import text_of
from tests.stored_rows import count_rows
from tests.web.visitor import Visitor

HERE = {"REMOTE_ADDR": "203.0.113.7"}
ADDRESS = "/en/emstek/name?for_whom=self&spoken=en&interpreter=no"
MOST = 30


@pytest.fixture
def slots(office: Office) -> list[str]:
    """Return the keys of all free times."""
    return [slot.key for slot in availability.offer(office, half_hour(office))]


def send(visitor: Visitor, shown: str, **typed: str) -> TestResponse:
    """Return the answer to a form that was opened and sent from one network address."""
    sent = visitor.open(f"{ADDRESS}&slot={shown}").fields() | {"name": "Ana", "phone": "04473 123456"} | typed
    visitor.clock.shift(2)
    return visitor.client.post(ADDRESS, data=sent, environ_base=HERE)


def test_only_bookings_that_succeeded_count_and_the_next_gets_a_page_with_the_phone_number(
    visitor: Visitor, slots: list[str]
) -> None:
    for _failure in range(MOST // 2):
        assert send(visitor, slots[-1], name="").status_code == 422
        assert send(visitor, slots[-1], slot="20261120T090000Z").status_code == 409
    assert [send(visitor, slots[number]).status_code for number in range(MOST)] == [303] * MOST
    refused = send(visitor, slots[MOST])
    assert refused.status_code == 429
    assert 'href="tel:' in text_of(refused)
    assert "Ana" not in text_of(refused)
    assert count_rows(Appointment) == MOST


def test_a_second_tap_shows_the_ticket_when_nothing_more_can_be_booked(visitor: Visitor, slots: list[str]) -> None:
    sent = visitor.open(f"{ADDRESS}&slot={slots[0]}").fields() | {"name": "Ana", "phone": "04473 123456"}
    visitor.clock.shift(2)
    first = visitor.client.post(ADDRESS, data=sent, environ_base=HERE)
    for number in range(1, MOST):
        send(visitor, slots[number])
    assert send(visitor, slots[MOST]).status_code == 429
    assert visitor.client.post(ADDRESS, data=sent, environ_base=HERE).location == first.location


def test_pages_can_be_looked_at_as_often_as_one_likes(client: FlaskClient, clock: Traveller, slots: list[str]) -> None:
    for _look in range(MOST + 5):
        assert client.get(f"{ADDRESS}&slot={slots[0]}", environ_base=HERE).status_code == 200
    assert count_rows(Attempt) == 0
