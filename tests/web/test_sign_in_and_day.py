"""Sign-in and the counsellor's day, as pages."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from booking.database import db, write_transaction
from booking.domain.enums import Interpreter, MessageState, RoleKind
from booking.domain.people import Helper
from booking.models import Office, OutboxMessage, Role
from booking.services.accounts import accounts
from tests.factories import at, book
from tests.staff_factory import EMAIL, PASSWORD, account
from tests.web.visitor import Visitor


@pytest.fixture
def first(office: Office) -> tuple[str, str]:
    """Return address and password of the first account."""
    made = accounts.make_first()
    assert made is not None
    return made


@pytest.fixture
def desk(visitor: Visitor, first: tuple[str, str]) -> Visitor:
    """Return the counsellor, signed in, her desk in English."""
    visitor.open("/account/sign-in").press(
        "Anmelden" if "Anmelden" in visitor.text else "Sign in", email=first[0], password=first[1]
    )
    visitor.answer = visitor.client.post(
        "/account/language", data={"language": "en", "csrf_token": token(visitor)}, follow_redirects=True
    )
    return visitor


def token(visitor: Visitor) -> str:
    """Return the form token of the open page."""
    field = visitor.page.select_one("input[name=csrf_token]")
    assert field is not None
    return str(field["value"])


def test_signing_in_leads_to_today(desk: Visitor) -> None:
    assert desk.answer.request.path == "/desk/agenda/2026-11-16"
    assert "Monday, 16 November 2026 Today" in desk.text
    assert "No appointments yet." in desk.text
    assert "0 appointments · 8 half hours free" in desk.text


def test_the_desk_is_closed_to_strangers(client: FlaskClient) -> None:
    for path in ("/desk/", "/desk/agenda/2026-11-16", "/desk/agenda/2026-11-16?of=1"):
        answer = client.get(path)
        assert (answer.status_code, answer.location) == (302, "/account/sign-in")
    assert client.post("/account/sign-out").status_code in (302, 400)


def test_wrong_password_and_unknown_address_read_alike(visitor: Visitor, first: tuple[str, str]) -> None:
    texts = []
    for email in (first[0], "nobody@example.org"):
        visitor.open("/account/sign-in", headers={"Accept-Language": "en"})
        visitor.press("Sign in" if "Sign in" in visitor.text else "Anmelden", email=email, password="wrong")
        assert visitor.answer.status_code == 422
        assert visitor.fields()["email"] == email
        texts.append(visitor.text)
    assert texts[0] == texts[1]


def test_too_many_tries_are_said_so(visitor: Visitor, first: tuple[str, str]) -> None:
    statuses = []
    for _try in range(12):
        visitor.open("/account/sign-in")
        button = visitor.main.select("form > button")[0].get_text().strip()
        visitor.press(button, email=first[0], password="wrong")
        statuses.append(visitor.answer.status_code)
    assert statuses == [422] * 10 + [429] * 2


def test_a_form_that_was_open_too_long_keeps_the_address(visitor: Visitor, first: tuple[str, str]) -> None:
    answer = visitor.client.post(
        "/account/sign-in", data={"email": first[0], "password": first[1], "csrf_token": "old"}
    )
    assert answer.status_code == 422
    assert first[0] in answer.text
    assert visitor.client.get("/desk/").status_code == 302


def test_signing_out_really_ends_it(desk: Visitor) -> None:
    cookie = desk.client.get_cookie("desk")
    assert cookie is not None
    desk.client.post("/account/sign-out", data={"csrf_token": token(desk)})
    desk.client.set_cookie("desk", cookie.value)
    assert desk.client.get("/desk/").location == "/account/sign-in"


def test_a_get_signs_nobody_out(desk: Visitor) -> None:
    assert desk.client.get("/account/sign-out").status_code == 405
    assert desk.client.get("/desk/").location == "/desk/agenda/2026-11-16"


def test_a_post_without_token_changes_nothing(desk: Visitor) -> None:
    assert desk.client.post("/account/language", data={"language": "de"}).status_code == 400
    assert "No appointments yet." in desk.open("/desk/").text


def test_who_reads_plain_german_is_told_by_its_name(desk: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 16, 8, 30), spoken="de", reads="de-leicht")
    assert "German · reads plain German" in desk.open("/desk/agenda/2026-11-16").text
    desk.client.post("/account/language", data={"language": "de", "csrf_token": token(desk)})
    assert "Deutsch · liest Einfaches Deutsch" in desk.open("/desk/agenda/2026-11-16").text


def test_an_appointment_shows_all_she_needs(desk: Visitor, office: Office) -> None:
    helper = Helper(name="Ingrid Kaiser", reads="de", phone="+4944731234", email="ingrid@example.net", will_tell=True)
    appointment = book(
        office,
        at(2026, 11, 18, 8, 30),
        helper=helper,
        name="أحمد الخطيب",
        reads="en",
        spoken="ar",
        interpreter=Interpreter.NEED,
        topic=3,
        several=True,
        phone="+4915123456789",
        phone_shared=True,
    )
    text = desk.open("/desk/agenda/2026-11-18").text
    for words in (
        "08:30 – 09:45",
        "أحمد الخطيب",
        f"…{appointment.number[-3:]}",
        "Arabic · reads English",
        "interpreter wanted",
        "Housing",
        "several people",
        "01512 3456789",
        "others answer: say only town hall",
        "booked by Ingrid Kaiser",
        "04473 1234",
        "tells the person",
        "Client: no e-mail, phone only",
        "Helper: e-mail is waiting",
        "09:45 – 12:30 free",
    ):
        assert words in re.sub(r"\s*–\s*", " – ", text), words
    assert desk.main.select_one("a[href='tel:+4915123456789']")
    assert appointment.number not in text


def test_a_refused_email_stands_out(desk: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 16, 9, 0), email="samira@example.org")
    with write_transaction():
        message = db.session.query(OutboxMessage).one()
        message.state, message.refusal = MessageState.DEAD, "550 5.1.1"
    desk.open("/desk/agenda/2026-11-16")
    assert (
        desk.main.select_one("li.urgent").get_text().strip()
        == "Client: e-mail not delivered: this address does not exist"
    )


def test_an_email_without_a_sender_says_what_is_missing(app: Flask, desk: Visitor, office: Office) -> None:
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    book(office, at(2026, 11, 16, 9, 0), email="samira@example.org")
    desk.open("/desk/agenda/2026-11-16")
    assert (
        "e-mail is waiting: the office has no confirmed sender address" in desk.main.select_one("li.urgent").get_text()
    )


def test_the_list_is_in_order_and_free_times_are_between(desk: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 16, 11, 0), name="B")
    book(office, at(2026, 11, 16, 9, 0), name="A")
    desk.open("/desk/agenda/2026-11-16")
    items = [" ".join(item.get_text(" ").split())[:5] for item in desk.main.select("ol > li")]
    assert items == ["08:30", "09:00", "09:30", "11:00", "11:30"]


def test_links_lead_to_the_working_days_beside_and_back_to_today(desk: Visitor) -> None:
    desk.open("/desk/agenda/2026-11-16").tap("Next working day: Tuesday, 17 November 2026")
    assert desk.answer.request.path == "/desk/agenda/2026-11-17"
    desk.tap("Today")
    desk.tap("Previous working day: Thursday, 12 November 2026")
    assert desk.answer.request.path == "/desk/agenda/2026-11-12"


def test_closed_days_say_why(desk: Visitor) -> None:
    assert "Closed: public holiday" in desk.open("/desk/agenda/2027-03-29").text
    assert "No consultation hours on this day." in desk.open("/desk/agenda/2026-11-20").text


def test_a_day_in_no_calendar_and_a_stranger_s_desk_are_not_found(desk: Visitor) -> None:
    for path in ("/desk/agenda/2026-02-30", "/desk/agenda/today", "/desk/agenda/2026-11-16?of=99", "/desk/?of=x"):
        assert desk.open(path).answer.status_code == 404, path


def test_the_first_and_last_day_of_the_calendar_break_nothing(desk: Visitor) -> None:
    for path in ("/desk/agenda/0001-01-01", "/desk/agenda/9999-12-31"):
        assert desk.open(path).answer.status_code == 404, path
    for path in ("/desk/agenda/2000-01-01", "/desk/agenda/2999-12-31"):
        assert desk.open(path).answer.status_code == 200, path


def test_without_a_role_with_clients_every_desk_page_is_not_found(desk: Visitor) -> None:
    with write_transaction():
        for role in db.session.query(Role).filter(Role.kind == RoleKind.COUNSELLOR):
            db.session.delete(role)
    for path in ("/desk/", "/desk/agenda/2026-11-16"):
        assert desk.client.get(path).status_code == 404


def test_who_has_no_agenda_is_told_so_and_can_leave(visitor: Visitor, office: Office) -> None:
    account(office, RoleKind.ADMINISTRATOR)
    visitor.open("/account/sign-in").press("Anmelden", email=EMAIL, password=PASSWORD)
    assert visitor.answer.request.path == "/account/"
    assert "This account has no agenda." in visitor.text
    out = [form for form in visitor.page.find_all("form") if form["action"] == "/account/sign-out"]
    assert len(out) == 1


def test_personal_pages_are_neither_kept_nor_indexed(desk: Visitor) -> None:
    for path in ("/desk/agenda/2026-11-16", "/account/sign-in"):
        headers = desk.client.get(path).headers
        assert headers["Cache-Control"] == "no-store"
        assert "noindex" in headers["X-Robots-Tag"]


def test_the_cookie_cannot_be_read_by_scripts_or_sent_from_elsewhere(visitor: Visitor, first: tuple[str, str]) -> None:
    visitor.open("/account/sign-in")
    sent = visitor.fields() | {"email": first[0], "password": first[1]}
    cookie = visitor.client.post("/account/sign-in", data=sent).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_the_desk_speaks_german_too(desk: Visitor) -> None:
    desk.client.post("/account/language", data={"language": "de", "csrf_token": token(desk)})
    assert "Noch keine Termine." in desk.open("/desk/").text
    assert desk.page.html["lang"] == "de"
