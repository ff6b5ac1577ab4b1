"""Finding one's language, and keeping one's place when changing it."""

from flask.testing import FlaskClient

from booking.i18n import LANGUAGES
from tests.web.visitor import Visitor


def test_a_browser_that_first_wants_arabic_goes_straight_to_the_arabic_start(client: FlaskClient) -> None:
    answer = client.get("/", headers={"Accept-Language": "ar-SY,de;q=0.8"})
    assert (answer.status_code, answer.location) == (302, "/ar/emstek/")
    assert "Accept-Language" in answer.headers["Vary"]
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_browser_that_first_wants_german_or_english_gets_the_language_page(client: FlaskClient) -> None:
    for wanted in ("de-DE,ar;q=0.9", "en", "", "xx,ar"):
        answer = client.get("/", headers={"Accept-Language": wanted})
        assert answer.status_code == 200, wanted
        assert all(language.name in answer.text for language in LANGUAGES.values())


def test_the_language_page_leads_back_to_where_one_was(visitor: Visitor) -> None:
    visitor.open("/en/emstek/times?for_whom=self&spoken=ar&interpreter=need").tap("Sprache").tap("العربية")
    assert visitor.answer.request.path == "/ar/emstek/times"
    assert visitor.answer.request.args["interpreter"] == "need"


def test_an_address_that_is_not_ours_leads_to_the_start(visitor: Visitor) -> None:
    for elsewhere in (
        "//evil.example/",
        "https://evil.example/de/emstek/",
        "/desk/",
        "/\t/evil",
        "/api/v1/openapi.json",
        "x",
    ):
        visitor.open("/en/languages", query_string={"next": elsewhere})
        assert [link["href"] for link in visitor.main.find_all("a")] == [f"/{code}/emstek/" for code in LANGUAGES]


def test_what_was_typed_survives_a_change_of_language(at_the_name: Visitor) -> None:
    at_the_name.press("العربية", name="Zofia Wójcik-Łęcka", phone="0151 23456789")
    assert at_the_name.answer.status_code == 200
    assert at_the_name.answer.request.path == "/ar/emstek/name"
    assert at_the_name.fields()["name"] == "Zofia Wójcik-Łęcka"
    assert at_the_name.fields()["phone"] == "0151 23456789"
    assert at_the_name.page.html["dir"] == "rtl"


def test_a_language_we_do_not_have_is_not_found(client: FlaskClient) -> None:
    assert client.get("/xx/emstek/").status_code == 404


def test_a_draft_says_that_the_german_text_counts(client: FlaskClient) -> None:
    assert "Es gilt der deutsche Text" in client.get("/ar/emstek/").text
    assert "Es gilt der deutsche Text" not in client.get("/de/emstek/").text
