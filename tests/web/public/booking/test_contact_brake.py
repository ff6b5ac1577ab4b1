"""While very many book without contact, the name step asks for one."""

import pytest

from booking.database import write_transaction
from booking.models import Office
from tests.busy_office import JUST_TOO_MANY, book_some
from tests.factories import at, book
from tests.stored_rows import load_appointments
from tests.stored_rows import load_callbacks as asked
from tests.web.visitor import Visitor, visible_text

SENTENCE = (
    "Very many appointments were booked just now. "
    "Please enter a phone number or an e-mail address, or ask us to call you back."
)
LATER = "/en/emstek/name?for_whom={}&spoken=en&interpreter=no&slot=20261124T080000Z"
CALL_BACK = "Ask us to find a time"
SAMIRA = ("Samira Rahimi", "0170 12")
TYPED = {"name": "Samira Rahimi", "mark": "green"}


@pytest.fixture
def stopped(visitor: Visitor, office: Office) -> Visitor:
    """Return somebody at the name step, opened before the brake went on."""
    visitor.open(LATER.format("self"))
    book_some(office, JUST_TOO_MANY)
    return visitor


def mine() -> list[tuple[str | None, str | None]]:
    """Return phone and address of what was booked beside those that put the brake on."""
    return [(one.phone, one.email) for one in load_appointments() if one.mark == "green"]


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
    stopped.press("Book this appointment", **TYPED)
    assert stopped.answer.status_code == 422
    assert stopped.page.title.get_text().startswith("Error: ")
    assert visible_text(stopped.main.select_one("#phone-error")) == SENTENCE
    assert stopped.main.select_one("#phone")["aria-invalid"] == "true"
    assert stopped.main.select_one(".summary a[href='#phone']")
    assert stopped.text.count(SENTENCE) == 2  # in the summary and at the field
    labels = [visible_text(label) for label in stopped.main.select("label[for=phone], label[for=email]")]
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
    stopped.press("Book this appointment", **TYPED).press("Book this appointment", **contact)
    assert "Appointment booked" in stopped.text
    assert mine() == [kept_contact]


def test_for_somebody_else_the_helpers_contact_is_enough(visitor: Visitor, office: Office) -> None:
    book_some(office, JUST_TOO_MANY)
    visitor.open(LATER.format("other")).press("Book this appointment", **TYPED, will_tell="y")
    assert visitor.answer.status_code == 422
    visitor.press("Book this appointment", helper_phone="04473 123456")
    assert "Appointment booked" in visitor.text
    assert mine() == [(None, None)]


def test_who_is_late_for_the_time_hears_of_both_at_once(stopped: Visitor, office: Office) -> None:
    """Two refusals one after the other would be one too many."""
    book(office, at(2026, 11, 24, 9, 0), phone="+4917012345678")
    stopped.press("Book this appointment", **TYPED)
    assert stopped.answer.status_code == 409
    assert SENTENCE in stopped.text
    stopped.press("Tuesday, 24 November 2026, 09:30", phone="04473 123456")
    assert mine() == [("+494473123456", None)]


def test_the_way_to_the_call_back_takes_along_what_is_typed(stopped: Visitor) -> None:
    stopped.press("Book this appointment", **TYPED)
    key = stopped.fields()["key"]
    stopped.press(CALL_BACK, phone="0170 12", name="Samira Rahimi")
    assert (stopped.answer.status_code, stopped.answer.request.path) == (200, "/en/emstek/callback")
    fields = stopped.fields()
    assert (fields["name"], fields["phone"], fields["spoken"], fields["part"]) == (*SAMIRA, "en", "any")
    assert stopped.page.select(".error, .summary") == []
    assert "Samira" not in stopped.answer.request.url
    assert fields["key"] != key
    assert asked() == mine() == []
    stopped.press("Ask for a time", phone="0170 1234567")
    assert [(one.name, one.phone, one.spoken) for one in asked()] == [("Samira Rahimi", "+491701234567", "en")]


def test_it_takes_along_the_helper_and_the_language_chosen_there(visitor: Visitor, office: Office) -> None:
    book_some(office, JUST_TOO_MANY)
    visitor.open("/en/emstek/name?for_whom=other&slot=20261124T080000Z")
    typed = {"name": "سمیرا", "spoken": "fa", "helper_name": "Renate Meyer", "helper_phone": "04473 1"}
    visitor.press(
        "Ask us to find a time for the person", **typed, interpreter="need", mark="green", email="s@example.org"
    )
    fields = visitor.fields()
    assert {name: fields[name] for name in ("name", "spoken", "german_name", "german_phone")} == {
        "name": "سمیرا",
        "spoken": "fa",
        "german_name": "Renate Meyer",
        "german_phone": "04473 1",
    }
    assert asked() == mine() == []
    visitor.press("Deutsch")
    assert visitor.answer.request.path == "/de/emstek/callback"
    assert visitor.fields() == fields


def test_enter_still_books_and_the_words_at_the_phone_lead_down_to_the_button(stopped: Visitor) -> None:
    """A browser presses a form's first button when somebody types Enter."""
    stopped.open(LATER.format("self"))
    first = stopped.main.select_one("form button")
    assert visible_text(first) == "Book this appointment"
    (jump,) = [link for link in stopped.main.select("a") if CALL_BACK in visible_text(link)]
    assert CALL_BACK in visible_text(stopped.main.select_one(f"button{jump['href']}"))


def test_when_no_time_is_left_at_all_what_was_typed_goes_along_too(visitor: Visitor, office: Office) -> None:
    visitor.open(LATER.format("self"))
    with write_transaction():
        office.horizon_days = 0
    visitor.press("Book this appointment", **TYPED)
    assert visitor.answer.status_code == 409
    visitor.press(CALL_BACK)
    assert visitor.fields()["name"] == TYPED["name"]
    assert asked() == []


def test_a_robot_that_fills_in_everything_gets_nothing_by_this_way(stopped: Visitor) -> None:
    sent = stopped.fields() | TYPED | {"switch": "callback", "website": "https://example.org"}
    answer = stopped.client.post("/en/emstek/callback", data=sent)
    assert answer.status_code == 200
    assert "https://example.org" not in answer.text
    assert asked() == []
