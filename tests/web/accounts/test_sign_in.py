"""Signing in and out, and what a session opens."""

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from flask.testing import FlaskClient
from time_machine import Traveller

from booking.database import db
from booking.models import LoginSession, Office
from tests.html_checks import text_of
from tests.staff_factory import EMAIL, PASSWORD, account, counsellor_of, sign_in, token_of
from tests.web.visitor import Visitor

DAY = "/desk/agenda/2026-11-17"


@pytest.fixture
def rania(office: Office) -> None:
    """Let there be a counsellor with an account, who reads English."""
    account(office, counsellor=counsellor_of(office))


@pytest.fixture
def signed_in(rania: None, visitor: Visitor) -> Visitor:
    """Return her before today's list."""
    return visitor.open("/account/sign-in").press("", email=EMAIL, password=PASSWORD)


def said(client: FlaskClient, email: str, password: str = "wrong") -> tuple[int, str]:
    """Return status and sentence of a refused sign-in."""
    answer = sign_in(client, email, password)
    summary = BeautifulSoup(text_of(answer), "html5lib").select_one(".summary")
    assert summary is not None
    return answer.status_code, " ".join(summary.get_text(" ").split())


def test_a_wrong_password_keeps_the_address_but_not_the_password(rania: None, visitor: Visitor) -> None:
    visitor.open("/account/sign-in").press("", email=EMAIL, password="not-this-one")
    assert visitor.answer is not None
    assert visitor.answer.status_code == 422
    assert visitor.fields()["email"] == EMAIL
    assert "not-this-one" not in text_of(visitor.answer)
    assert visitor.page.title is not None
    assert visitor.page.title.get_text().startswith(("Error:", "Fehler:"))
    assert visitor.main.select_one(".summary[autofocus]") is not None


def test_a_locked_account_is_refused_like_one_that_does_not_exist(rania: None, client: FlaskClient) -> None:
    for _try in range(10):
        said(client, EMAIL)
        said(client, "nobody@example.org")
    known, unknown = said(client, EMAIL), said(client, "nobody@example.org")
    assert known == unknown
    assert known[0] == 429
    assert said(client, EMAIL, PASSWORD) == known


def test_a_refusal_says_when_to_come_back(rania: None, client: FlaskClient) -> None:
    for _try in range(10):
        said(client, EMAIL)
    wait = int(sign_in(client, EMAIL).headers["Retry-After"])
    assert 0 < wait <= 15 * 60


@pytest.mark.parametrize("field", ["email", "password"])
def test_an_empty_field_is_asked_for(rania: None, visitor: Visitor, field: str) -> None:
    visitor.open("/account/sign-in").press("", **{"email": EMAIL, "password": PASSWORD, field: ""})
    assert visitor.answer is not None
    assert visitor.answer.status_code == 422
    assert visitor.main.select_one(f"#{field}[aria-invalid]") is not None


@pytest.mark.parametrize("email", ["a\x00b@example.org", "x" * 9000, "' OR 1=1 --", "\u202eevil@example.org"])
def test_odd_addresses_are_refused_like_others(rania: None, client: FlaskClient, email: str) -> None:
    assert sign_in(client, email).status_code == 422


@pytest.mark.parametrize("token", ["", "old"])
def test_an_old_page_comes_back_with_what_was_typed(rania: None, visitor: Visitor, token: str) -> None:
    visitor.open("/account/sign-in").press("", email=EMAIL, password=PASSWORD, csrf_token=token)
    assert visitor.answer is not None
    assert visitor.answer.status_code in (400, 422)
    assert visitor.fields()["email"] == EMAIL
    assert visitor.main.select_one(".summary") is not None
    visitor.press("", email=EMAIL, password=PASSWORD)
    assert visitor.answer.request.path.startswith("/desk/")


def test_a_page_that_was_open_all_day_still_signs_in(rania: None, visitor: Visitor, clock: Traveller) -> None:
    visitor.open("/account/sign-in")
    clock.shift(20 * 3600)
    visitor.press("", email=EMAIL, password=PASSWORD)
    assert "17 November 2026" in visitor.text


@pytest.mark.parametrize("target", ["//evil.example", "/\t/evil.example", "https://evil.example/"])
def test_the_way_after_signing_in_is_never_taken_from_the_address(
    rania: None, client: FlaskClient, target: str
) -> None:
    typed = {"email": EMAIL, "password": PASSWORD, "csrf_token": token_of(client), "next": target}
    answer = client.post("/account/sign-in", query_string={"next": target}, data=typed)
    assert answer.headers["Location"] == "/desk/"


def test_the_cookie_tells_nothing_and_ends_with_the_browser(rania: None, client: FlaskClient) -> None:
    cookie = sign_in(client).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Expires" not in cookie
    assert "Max-Age" not in cookie
    with client.session_transaction() as session:
        token = session["_user_id"]
    assert len(token) >= 43
    assert token not in {row.token_hash for row in db.session.query(LoginSession)}


def test_signing_in_changes_the_token_of_the_forms(rania: None, client: FlaskClient) -> None:
    """Who slipped somebody a cookie of his own must not know what her forms carry later."""
    token_of(client)
    with client.session_transaction() as session:
        before = session["csrf_token"]
    sign_in(client)
    client.get(DAY)
    with client.session_transaction() as session:
        assert session["csrf_token"] != before


def test_a_copied_cookie_opens_nothing_after_signing_out(rania: None, app: Flask, client: FlaskClient) -> None:
    sign_in(client)
    cookie = client.get_cookie("desk")
    assert cookie is not None
    thief = app.test_client()
    thief.set_cookie("desk", cookie.value)
    assert thief.get(DAY).status_code == 200
    answer = client.post("/account/sign-out", data={"csrf_token": token_of(client, DAY)})
    assert answer.headers["Location"].partition("?")[0] == "/account/sign-in"
    assert thief.get(DAY).status_code == 302
    assert client.get(DAY).status_code == 302
    assert db.session.query(LoginSession).count() == 0


def test_signing_in_anew_ends_the_session_before(rania: None, app: Flask, client: FlaskClient) -> None:
    token = token_of(client)
    typed = {"email": EMAIL, "password": PASSWORD, "csrf_token": token}
    client.post("/account/sign-in", data=typed)
    before = client.get_cookie("desk")
    assert before is not None
    client.post("/account/sign-in", data=typed | {"csrf_token": token_of(client, DAY)})
    thief = app.test_client()
    thief.set_cookie("desk", before.value)
    assert thief.get(DAY).status_code == 302
    assert client.get(DAY).status_code == 200


def test_signing_out_twice_is_harmless(rania: None, client: FlaskClient) -> None:
    sign_in(client)
    token = token_of(client, DAY)
    for _time in range(2):
        answer = client.post("/account/sign-out", data={"csrf_token": token})
        assert answer.status_code in (302, 303)


def test_another_site_cannot_sign_somebody_out(rania: None, client: FlaskClient) -> None:
    sign_in(client)
    answer = client.post("/account/sign-out", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 400
    assert client.get(DAY).status_code == 200


def test_the_language_is_chosen_at_the_desk_and_kept_for_the_account(
    signed_in: Visitor, app: Flask, client: FlaskClient
) -> None:
    token = token_of(client, DAY)
    client.post("/account/language", data={"language": "de", "csrf_token": token})
    for browser in (client, app.test_client()):
        if browser is not client:
            sign_in(browser)
        page = BeautifulSoup(text_of(browser.get(DAY)), "html5lib")
        assert page.html is not None
        assert page.html["lang"] == "de"
        assert "Dienstag, 17. November 2026" in page.get_text()


@pytest.mark.parametrize("day", [DAY, f"{DAY}?of=1"])
def test_changing_the_language_stays_on_the_day(signed_in: Visitor, day: str) -> None:
    button = signed_in.open(day).page.select_one("button[name=language]")
    assert button is not None
    form = button.find_parent("form")
    assert form is not None
    typed = {str(one["name"]): str(one.get("value", "")) for one in form.select("input[name]")}
    answer = signed_in.client.post(str(form["action"]), data=typed | {"language": str(button["value"])})
    assert answer.headers["Location"] == day


@pytest.mark.parametrize("back", ["//evil.example", "/en/emstek/", "/desk/agenda/2026-02-30", "", "\x00", "?of=1"])
def test_changing_the_language_leads_nowhere_but_to_the_desk(
    signed_in: Visitor, client: FlaskClient, back: str
) -> None:
    typed = {"language": "de", "csrf_token": token_of(client, DAY), "back": back}
    assert client.post("/account/language", data=typed).headers["Location"] == "/desk/"


@pytest.mark.parametrize("language", ["ar", "xx", ""])
def test_the_desk_speaks_german_and_english_only(signed_in: Visitor, client: FlaskClient, language: str) -> None:
    client.post("/account/language", data={"language": language, "csrf_token": token_of(client, DAY)})
    page = BeautifulSoup(text_of(client.get(DAY)), "html5lib")
    assert page.html is not None
    assert page.html["lang"] == "en"


def test_public_pages_neither_set_nor_read_a_cookie(signed_in: Visitor) -> None:
    answer = signed_in.client.get("/en/emstek/")
    assert "Set-Cookie" not in answer.headers
    assert "Cookie" not in answer.headers.get("Vary", "")
