"""These times do not suit: the form, what it keeps, and what the desk gets from it."""

import gzip
from datetime import date

import pytest
from flask.testing import FlaskClient

from booking.domain.enums import Part
from tests.stored_rows import load_callbacks
from tests.web.visitor import Visitor

ADDRESS = "/en/emstek/callback"
KIB = 1024


@pytest.fixture
def form(visitor: Visitor) -> Visitor:
    """Return somebody for whom no time suits."""
    return visitor.open(f"{ADDRESS}?for_whom=self&spoken=ar&interpreter=need")


def test_a_name_is_enough(form: Visitor) -> None:
    form.press("Ask for a time", name="ሰላም ተስፋይ")
    assert form.answer.history[-1].status_code == 303
    assert "We are looking for a time" in form.text
    assert "Look here tomorrow from 12 o'clock." in form.text
    assert "We cannot call you. We will write the time here." in form.text
    (asked,) = load_callbacks()
    assert (asked.name, asked.reads, asked.spoken, asked.part) == ("ሰላም ተስፋይ", "en", "ar", None)


def test_everything_typed_is_kept(form: Visitor) -> None:
    form.press(
        "Ask for a time",
        name="محمد النجار",
        spoken="other",
        part="afternoon",
        phone="٠١٥١ ٢٣٤٥٦٧٨٩",
        answer_until="٢٤.١١.",
        german_name="Renate Meyer",
        german_phone="04473 1234",
    )
    (asked,) = load_callbacks()
    assert (asked.spoken, asked.part, asked.phone) == ("other", Part.AFTERNOON, "+4915123456789")
    assert asked.answer_until == date(2026, 11, 24)
    assert (asked.german_name, asked.german_phone) == ("Renate Meyer", "+4944731234")
    assert "We will call you." in form.text
    assert "Tuesday, 24 November 2026" in form.text


def test_who_has_no_phone_is_reached_by_who_speaks_german(form: Visitor) -> None:
    form.press("Ask for a time", name="Zofia", german_phone="04473 1234")
    assert "We will call the person who speaks German." in form.text


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"name": ""}, "Enter your name."),
        ({"name": "x" * 81}, "This name is too long: at most 80 characters."),
        ({"spoken": ""}, "Choose a language."),
        ({"spoken": "tlh"}, "Choose a language."),
        ({"phone": "12"}, "Check the phone number."),
        ({"german_phone": "call me"}, "Check the phone number."),
        ({"german_name": "a\u202eb"}, "Check the name."),
        ({"answer_until": "soon"}, "Write the date with numbers: day, month, year."),
        ({"answer_until": "31.11.2026"}, "Write the date with numbers: day, month, year."),
        ({"answer_until": "1405/09/03"}, "Write the date with numbers: day, month, year."),
    ],
)
def test_what_is_wrong_is_said_and_everything_stays(form: Visitor, wrong: dict[str, str], sentence: str) -> None:
    typed = {
        "name": "Олена Ковальчук",
        "spoken": "uk",
        "part": "morning",
        "phone": "0151 23456789",
        "answer_until": "24.11.",
        "german_name": "Renate",
        "german_phone": "04473 1234",
    }
    form.press("Ask for a time", **(typed | wrong))
    assert form.answer.status_code == 422
    assert form.page.title.get_text().startswith("Error:")
    (field,) = wrong
    link = form.main.select_one(f".summary[autofocus] a[href='#{field}']")
    assert link is not None
    assert link.get_text() == sentence
    assert form.main.select_one(f"#{field}[aria-invalid=true][aria-describedby~='{field}-error']") is not None
    stays = {name: value for name, value in typed.items() if name != field}
    assert {name: form.fields()[name] for name in stays} == stays
    assert load_callbacks() == []
    form.press("Ask for a time", **{field: typed[field]})
    assert len(load_callbacks()) == 1


def test_a_second_tap_leads_to_the_same_page(form: Visitor) -> None:
    sent = form.fields() | {"name": "Zofia"}
    form.clock.shift(5)
    first, second = (form.client.post(ADDRESS, data=sent | {"name": name}) for name in ("Zofia", "Olena"))
    assert (first.status_code, second.status_code) == (303, 303)
    assert first.location == second.location
    assert [asked.name for asked in load_callbacks()] == ["Zofia"]


def test_a_robot_that_sends_at_once_or_without_our_key_asks_nothing(form: Visitor) -> None:
    for key in (form.fields()["key"], "", "made.up.key"):
        sent = form.fields() | {"name": "Robot", "key": key}
        answer = form.client.post(ADDRESS, data=sent)
        assert answer.status_code == 422
        assert "Robot" in answer.text
    assert load_callbacks() == []


def test_a_date_that_has_gone_by_is_taken_and_shown(form: Visitor) -> None:
    form.press("Ask for a time", name="Zofia", answer_until="10.11.2026")
    assert "The date in your letter Tuesday, 10 November 2026" in form.text
    assert load_callbacks()[0].answer_until == date(2026, 11, 10)


def test_another_language_of_the_page_keeps_what_was_typed(form: Visitor) -> None:
    form.press("Deutsch", name="سمیرا رحیمی", answer_until="24.11.", part="morning")
    assert form.answer.request.path == "/de/emstek/callback"
    assert form.answer.status_code == 200
    fields = form.fields()
    assert (fields["name"], fields["answer_until"], fields["part"]) == ("سمیرا رحیمی", "24.11.", "morning")
    assert load_callbacks() == []


def test_what_was_chosen_before_is_filled_in(visitor: Visitor) -> None:
    visitor.open(f"{ADDRESS}?spoken=ti&part=afternoon")
    assert (visitor.fields()["spoken"], visitor.fields()["part"]) == ("ti", "afternoon")
    assert visitor.open(ADDRESS).fields()["spoken"] == "en"
    assert visitor.open("/de/emstek/callback").fields()["spoken"] == ""


def test_a_language_the_list_lacks_can_be_named(visitor: Visitor) -> None:
    visitor.open(f"{ADDRESS}?spoken=other").press("Ask for a time", name="Ana", other_language="Rohingya")
    assert [(asked.spoken, asked.other_language) for asked in load_callbacks()] == [("other", "Rohingya")]


def test_somebody_else_can_ask_for_the_person(visitor: Visitor) -> None:
    visitor.open(f"{ADDRESS}?for_whom=other&spoken=ar")
    assert "Name of the person who comes" in visitor.text
    visitor.press("Ask for a time", name="سمیرا رحیمی", german_name="Renate Meyer")
    assert [(asked.reads, asked.german_name) for asked in load_callbacks()] == [("ar", "Renate Meyer")]


def test_a_post_from_another_site_is_refused(form: Visitor) -> None:
    form.clock.shift(5)
    sent = form.fields() | {"name": "Ana"}
    answer = form.client.post(ADDRESS, data=sent, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 400
    assert load_callbacks() == []


def test_looking_asks_nothing(client: FlaskClient) -> None:
    for method in ("GET", "HEAD"):
        answer = client.open(f"{ADDRESS}?name=Ana&spoken=ar&phone=1", method=method)
        assert answer.status_code == 200
    assert load_callbacks() == []


def test_no_personal_value_stands_in_an_address(form: Visitor) -> None:
    form.press("Ask for a time", name="Zofia", phone="04473 999999", answer_until="24.11.2026")
    addresses = " ".join(answer.request.url for answer in (*form.answer.history, form.answer))
    for value in ("Zofia", "999999", "24.11", "2026-11-24"):
        assert value not in addresses


@pytest.mark.parametrize("language", ["ar", "de", "en"])
def test_the_form_is_light(client: FlaskClient, language: str) -> None:
    address = f"/{language}/emstek/callback?for_whom=other"
    answer = client.get(address, headers={"Accept-Encoding": "gzip"})
    assert gzip.decompress(answer.data)
    assert len(answer.data) <= 4 * KIB
