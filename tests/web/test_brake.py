"""While very many book without contact, the name step asks for one."""

import pytest

from booking.models import Office
from tests.services.test_brake import JUST_TOO_MANY, book_some
from tests.web.test_name import kept
from tests.web.visitor import Visitor, said
from tests.world import at, book

SENTENCE = (
    "Very many appointments were booked just now. "
    "Please enter a phone number or an e-mail address, or ask us to call you back."
)
LATER = "/en/emstek/name?for_whom={}&spoken=en&interpreter=no&slot=20261124T080000Z"
TYPED = {"name": "Samira Rahimi", "mark": "green"}


@pytest.fixture
def stopped(visitor: Visitor, office: Office) -> Visitor:
    """Return somebody at the name step, opened before the brake went on."""
    visitor.open(LATER.format("self"))
    book_some(office, JUST_TOO_MANY)
    return visitor


def mine() -> list[tuple[str | None, str | None]]:
    """Return phone and address of what was booked beside those that put the brake on."""
    return [(one.phone, one.email) for one in kept() if one.mark == "green"]


def test_the_form_says_so_already_when_it_is_opened(visitor: Visitor, office: Office) -> None:
    book_some(office, JUST_TOO_MANY - 1)
    assert SENTENCE not in visitor.open(LATER.format("self")).text
    book_some(office, 1)
    for whom in ("self", "other"):
        assert SENTENCE in visitor.open(LATER.format(whom)).text
        assert visitor.answer.status_code == 200
    visitor.clock.shift(3600)
    assert SENTENCE not in visitor.open(LATER.format("self")).text


def test_without_contact_it_is_said_at_the_phone_and_everything_typed_stays(stopped: Visitor) -> None:
    stopped.press("Take this appointment", **TYPED)
    assert stopped.answer.status_code == 422
    assert stopped.page.title.get_text().startswith("Error: ")
    assert said(stopped.main.select_one("#phone-error")) == SENTENCE
    assert stopped.main.select_one("#phone")["aria-invalid"] == "true"
    assert stopped.main.select_one(".summary a[href='#phone']")
    assert stopped.text.count(SENTENCE) == 2  # in the summary and at the field
    labels = [said(label) for label in stopped.main.select("label[for=phone], label[for=email]")]
    assert labels == ["Phone", "E-mail address"]
    assert {field: stopped.fields()[field] for field in TYPED} == TYPED
    assert mine() == []


@pytest.mark.parametrize(
    ("contact", "kept_contact"),
    [
        ({"phone": "04473 123456"}, ("+494473123456", None)),
        ({"email": "s@example.org"}, (None, "s@example.org")),
    ],
)
def test_with_one_contact_the_same_form_books(
    stopped: Visitor, contact: dict[str, str], kept_contact: tuple[str | None, str | None]
) -> None:
    stopped.press("Take this appointment", **TYPED).press("Take this appointment", **contact)
    assert "Appointment booked" in stopped.text
    assert mine() == [kept_contact]


def test_for_somebody_else_the_helpers_contact_is_enough(visitor: Visitor, office: Office) -> None:
    book_some(office, JUST_TOO_MANY)
    visitor.open(LATER.format("other")).press("Take this appointment", **TYPED, will_tell="y")
    assert visitor.answer.status_code == 422
    visitor.press("Take this appointment", helper_phone="04473 123456")
    assert "Appointment booked" in visitor.text
    assert mine() == [(None, None)]


def test_who_is_late_for_the_time_hears_of_both_at_once(stopped: Visitor, office: Office) -> None:
    """Two refusals one after the other would be one too many."""
    book(office, at(2026, 11, 24, 9, 0), phone="+4917012345678")
    stopped.press("Take this appointment", **TYPED)
    assert stopped.answer.status_code == 409
    assert SENTENCE in stopped.text
    stopped.press("Tuesday, 24 November 2026, 09:30", phone="04473 123456")
    assert mine() == [("+494473123456", None)]
