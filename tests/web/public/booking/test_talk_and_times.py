"""Steps 1 and 2: what the talk needs, and when."""

import pytest
from sqlalchemy import event

from booking.database import db
from booking.models import Office
from tests.factories import at, book
from tests.web.visitor import Visitor


def test_on_an_arabic_page_arabic_is_already_chosen_for_oneself(visitor: Visitor) -> None:
    visitor.open("/ar/emstek/talk?for_whom=self")
    assert visitor.fields()["spoken"] == "ar"


def test_on_german_pages_and_for_others_the_language_is_asked(visitor: Visitor) -> None:
    for address in ("/de/emstek/talk?for_whom=self", "/ar/emstek/talk?for_whom=other"):
        assert visitor.open(address).fields()["spoken"] == ""
        assert len(visitor.main.select("select#spoken option")) >= 42


def test_change_asks_for_the_language_again(visitor: Visitor) -> None:
    visitor.open("/en/emstek/talk?for_whom=self").tap("change")
    assert visitor.main.select("select#spoken")


def test_a_topic_without_the_answers_asks_for_them_and_keeps_the_rest(visitor: Visitor) -> None:
    visitor.open("/en/emstek/talk?for_whom=other").press("Housing", spoken="ti", several="1")
    assert visitor.answer.status_code == 422
    assert visitor.page.title.get_text().startswith("Error:")
    assert "Choose one answer." in visitor.text
    assert "Choose a language." not in visitor.text
    assert (visitor.fields()["spoken"], visitor.fields()["several"]) == ("ti", "1")


def test_an_interpreter_makes_the_talk_longer(visitor: Visitor) -> None:
    visitor.open("/en/emstek/talk?for_whom=self&spoken=ar").press("Housing", interpreter="need")
    assert "It takes about 45 minutes." in visitor.text
    assert "08:30, Wednesday, 18 November 2026 09:15, Wednesday" in visitor.text


def test_times_show_five_days_and_then_more(visitor: Visitor) -> None:
    visitor.open("/en/emstek/times?for_whom=self&spoken=en&interpreter=no")
    assert len(visitor.main.select("h2.day")) == 5
    first_page = [heading.get_text() for heading in visitor.main.select("h2.day")]
    visitor.tap("More days")
    assert visitor.answer.request.args["from"] == "2026-11-24"
    assert not set(first_page) & {heading.get_text() for heading in visitor.main.select("h2.day")}


def test_afternoons_only_for_shift_workers(visitor: Visitor) -> None:
    visitor.open("/en/emstek/times?for_whom=self&spoken=en&interpreter=no").tap("Afternoons")
    keys = [str(link["href"])[-16:] for link in visitor.main.select("a.tile")]
    assert keys
    assert all(key[9:11] >= "11" for key in keys)  # noon in Berlin is 11:00 UTC in winter


def test_each_tile_says_the_whole_date_to_a_screen_reader(visitor: Visitor) -> None:
    visitor.open("/en/emstek/times?for_whom=self&spoken=en&interpreter=no")
    assert visitor.main.select_one("a.tile").get_text() == "08:30, Monday, 16 November 2026"


def test_a_bare_address_of_the_times_asks_first_without_scolding(visitor: Visitor) -> None:
    visitor.open("/en/emstek/times?for_whom=other")
    assert visitor.answer.status_code == 200
    assert "Does the person need an interpreter?" in visitor.text


def test_nonsense_in_the_address_counts_as_not_chosen(visitor: Visitor) -> None:
    wild = "for_whom=x&spoken=zz&interpreter=no&several=9&topic=99999999999999999999&part=night&from=2026-W48-1"
    visitor.open(f"/en/emstek/talk?{wild}")
    assert visitor.answer.status_code == 200
    visitor.open("/en/emstek/times?spoken=en&interpreter=no&from=9999-12-31&part=morning")
    assert "No time is free for this choice." in visitor.text
    visitor.tap("Show all times")
    assert visitor.main.select("a.tile")


def test_the_api_answers_the_same_as_the_page(visitor: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 16, 9, 30), interpreter=None)
    visitor.open("/en/emstek/times?for_whom=self&spoken=en&interpreter=no&topic=2")
    shown = {str(link["href"])[-16:] for link in visitor.main.select("a.tile")}
    answer = visitor.client.get("/api/v1/emstek/slots?interpreter=no&topic=2&to=2026-11-23").json
    assert shown == {slot["key"] for slot in answer["slots"]}
    assert "20261116T083000Z" not in shown


@pytest.mark.parametrize(("answer", "times"), [("no", 0), ("need", 1), ("bring", 1)])
def test_the_times_ask_once_for_the_languages_and_only_if_it_matters(visitor: Visitor, answer: str, times: int) -> None:
    seen: list[str] = []

    def note(*arguments: object) -> None:
        seen.append(str(arguments[2]))

    event.listen(db.engine, "before_cursor_execute", note)
    visitor.open(f"/en/emstek/times?for_whom=self&spoken=ar&interpreter={answer}")
    event.remove(db.engine, "before_cursor_execute", note)
    assert sum("FROM spoken_languages" in statement for statement in seen) == times
