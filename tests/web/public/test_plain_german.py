"""German in plain language: words of its own, and no second German beside them."""

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from booking import i18n
from booking.database import db, write_transaction
from booking.domain.enums import Holder
from booking.i18n import LANGUAGES, PLAIN_GERMAN
from booking.models import Appointment, Office
from booking.services import tickets
from tests.factories import at, book
from tests.web.visitor import Visitor, visible_text


def test_a_whole_booking_speaks_plain_german_and_says_the_date_once(visitor: Visitor) -> None:
    visitor.open("/de-leicht/emstek/").tap("Termin für mich")
    assert "spoken" in visitor.fields()
    visitor.press("Das sage ich im Gespräch", spoken="de", interpreter="no")
    visitor.tap("Nächster freier Termin").press("Diesen Termin buchen", name="Олена Ковальчук")
    appointment = db.session.scalars(select(Appointment)).one()
    assert (appointment.reads, appointment.spoken) == ("de-leicht", "de")
    assert visitor.answer.request.path.startswith("/de-leicht/ticket/")
    assert (visitor.page.html["lang"], visitor.page.html["dir"]) == ("de", "ltr")
    assert "Sie haben einen Termin" in visitor.text
    assert visitor.text.count("16. November 2026") == 1
    assert "16.11.2026" not in visitor.text


def test_no_language_is_taken_for_granted_on_a_page_helpers_read_as_well(visitor: Visitor) -> None:
    for code in ("de", "de-leicht"):
        assert visitor.open(f"/{code}/emstek/talk?for_whom=self").fields()["spoken"] == "", code
    assert visitor.open("/ar/emstek/talk?for_whom=self").fields()["spoken"] == "ar"


def test_somebody_who_helps_can_choose_it_for_the_person(visitor: Visitor) -> None:
    visitor.open("/de/emstek/name?for_whom=other&spoken=de&interpreter=no&slot=20261116T073000Z")
    visitor.press("Diesen Termin buchen", name="Zofia", reads="de-leicht")
    appointment = db.session.scalars(select(Appointment)).one()
    assert (appointment.reads, appointment.helper_reads) == ("de-leicht", "de")


def test_the_language_page_has_a_tile_for_each_and_says_the_word_once(visitor: Visitor) -> None:
    visitor.open("/en/languages")
    tiles = [visible_text(tile) for tile in visitor.main.select(".tile")]
    assert tiles == ["Deutsch", "Einfaches Deutsch", "العربية Arabisch", "English Englisch"]
    assert visible_text(visitor.main.select_one("h1")) == "Sprache اللغة Language"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("de", "Deutsch · اللغة · Language"),
        ("de-leicht", "Einfaches Deutsch · اللغة · Language"),
        ("ar", "العربية · Sprache · Language"),
        ("en", "English · Sprache · اللغة"),
    ],
)
def test_the_header_has_words_for_those_who_cannot_read_the_page(visitor: Visitor, code: str, words: str) -> None:
    visitor.open(f"/{code}/emstek/")
    assert visible_text(visitor.page.select_one(".speak")) == words


def test_a_browser_that_says_german_gets_german_and_chooses_for_itself(client: FlaskClient) -> None:
    assert i18n.negotiate(["de"]) is i18n.negotiate(["de-DE"]) is i18n.negotiate(["de-CH-1996"]) is LANGUAGES["de"]
    assert i18n.negotiate(["de-leicht"]) is PLAIN_GERMAN
    for wanted in ("de", "de-leicht"):
        assert client.get("/", headers={"Accept-Language": wanted}).status_code == 200, wanted


def test_a_draft_in_plain_german_says_so_once_and_in_plain_german(visitor: Visitor) -> None:
    footer = visible_text(visitor.open("/de-leicht/emstek/").page.select_one("footer"))
    assert "Noch niemand hat diesen Text geprüft." in footer
    assert "Dolmetschen" not in footer


def test_the_offices_words_are_plain_too_and_else_simply_german(visitor: Visitor, office: Office) -> None:
    assert "Migrations-Beratung" in visitor.open("/de-leicht/emstek/").page.get_text()
    with write_transaction():
        office.texts = [texts for texts in office.texts if texts.language != "de-leicht"]
    visitor.open("/de-leicht/emstek/")
    assert "Migrationsberatung" in visitor.page.get_text()
    assert [part for part in visitor.main.select("p [lang]") if "helfen" in part.get_text()] == []


def test_its_catalogue_is_not_that_of_german(visitor: Visitor, office: Office) -> None:
    key = tickets.key(book(office, at(2026, 11, 16, 10, 0)), Holder.CLIENT)
    assert "Terminnummer" in visitor.open(f"/de/ticket/{key}").text
    assert "Termin-Nummer" in visitor.open(f"/de-leicht/ticket/{key}").text
