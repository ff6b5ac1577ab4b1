"""A field no person sees: who fills it in gets the form again, and nothing is stored."""

import pytest
from bs4 import Tag

from booking.models import Appointment, Attempt, AuditEntry, OccupiedCell, OutboxMessage, Tally
from tests.stored_rows import count_rows, load_appointments
from tests.web.visitor import Visitor

TYPED = {"name": "Samira Rahimi", "phone": "04473 123456", "email": "s@example.org", "mark": "green"}


def trap(visitor: Visitor) -> Tag:
    """Return the field."""
    found = visitor.main.select_one("form input[name=website]")
    assert isinstance(found, Tag)
    return found


def test_the_trap_has_a_label_and_is_kept_from_keyboard_browser_and_screen_reader(at_the_name: Visitor) -> None:
    field = trap(at_the_name)
    assert (field["tabindex"], field["autocomplete"], field.get("value")) == ("-1", "off", None)
    label = field.parent
    assert isinstance(label, Tag)
    assert (label.name, label["class"], label["aria-hidden"]) == ("label", ["trap"], "true")
    assert label.get_text(strip=True) == "Leave this field empty"


def test_whoever_fills_in_the_trap_gets_the_form_again_and_nothing_is_stored(at_the_name: Visitor) -> None:
    at_the_name.press("Book this appointment", website="https://buy.example", **TYPED)
    assert at_the_name.answer.status_code == 422
    assert {field: at_the_name.fields()[field] for field in TYPED} == TYPED
    assert "buy.example" not in at_the_name.answer.text
    stored = (Appointment, OccupiedCell, OutboxMessage, Tally, AuditEntry, Attempt)
    assert [count_rows(table) for table in stored] == [0] * len(stored)


def test_it_is_answered_like_a_form_sent_too_quickly(at_the_name: Visitor) -> None:
    sent, address = at_the_name.fields() | TYPED, at_the_name.answer.request.full_path
    quick = at_the_name.client.post(address, data=sent)
    at_the_name.clock.shift(5)
    trapped = at_the_name.client.post(address, data=sent | {"website": "x"})
    assert (trapped.status_code, trapped.text) == (quick.status_code, quick.text)


@pytest.mark.parametrize("filled", ["https://samira.example", " "])
def test_a_browser_that_filled_it_in_by_itself_passes_the_second_time(at_the_name: Visitor, filled: str) -> None:
    at_the_name.press("Book this appointment", website=filled, **TYPED)
    at_the_name.press("Book this appointment")
    assert "Appointment booked" in at_the_name.text
    assert [one.name for one in load_appointments()] == ["Samira Rahimi"]


def test_the_second_tap_of_a_form_that_has_booked_shows_its_ticket_whatever_the_trap_holds(
    at_the_name: Visitor,
) -> None:
    sent, address = at_the_name.fields() | TYPED, at_the_name.answer.request.full_path
    at_the_name.clock.shift(5)
    first = at_the_name.client.post(address, data=sent)
    assert at_the_name.client.post(address, data=sent | {"website": "x"}).location == first.location
