"""The page of her own feed at the desk: made, shown once, renewed, revoked, with names or without."""

import re

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.enums import RoleKind
from booking.models import AuditEntry, Counsellor, Office, Role
from booking.services.calendars import feeds
from tests.factories import book
from tests.staff_factory import LONG_AGO, account, another_office, colleague, counsellor_of, sign_in, token_of
from tests.web.visitor import Visitor

PAGE = "/desk/feed"
WARNING = "Names are then on every device and with every provider that reads this calendar."


@pytest.fixture
def desk(desk: Visitor) -> Visitor:
    """Return a counsellor who has signed in and reads English, on the page."""
    return desk.open(PAGE)


def address_of(desk: Visitor) -> str:
    """Return the address that the page shows."""
    (field,) = desk.main.select("input[readonly]")
    return str(field["value"])


def buttons(desk: Visitor) -> list[str]:
    """Return what the page's buttons say."""
    return [" ".join(button.get_text(" ").split()) for button in desk.main.select("button")]


def fetched(desk: Visitor, address: str) -> int:
    """Return the status a calendar gets that asks for the address."""
    stranger = desk.client.application.test_client()
    return stranger.get(address.removeprefix("http://localhost")).status_code


def test_the_page_says_what_a_feed_is_and_has_one_button(desk: Visitor) -> None:
    assert desk.answer.status_code == 200
    for words in (
        "can read your appointments from an address of their own, again and again.",
        "It shows when and where, and the last three digits of the number; no topic and no phone number.",
        "The list of the day is always right.",
    ):
        assert words in desk.text
    assert buttons(desk) == ["Create the address"]
    assert not desk.main.select("input[readonly]")
    assert desk.tap("Today").answer.request.path.startswith("/desk/agenda/")


def test_the_address_is_shown_once_after_it_was_made(desk: Visitor) -> None:
    desk.press("Create the address")
    assert desk.answer.status_code == 200
    assert desk.answer.history == ()
    assert desk.answer.headers["Cache-Control"] == "no-store"
    address = address_of(desk)
    assert re.fullmatch(r"http://localhost/feed/[A-Za-z0-9_-]{43}\.ics", address)
    assert fetched(desk, address) == 200
    desk.open(PAGE)
    assert "/feed/" not in str(desk.main).replace("/desk/feed", "")
    assert buttons(desk) == ["Show names", "Create a new address", "Switch the address off"]


def test_the_address_stands_on_the_page_as_https_and_as_webcal_and_in_no_address_of_ours(desk: Visitor) -> None:
    desk.client.application.config["PUBLIC_URL"] = "https://termine.example.com"
    desk.press("Create the address")
    address = address_of(desk)
    assert address.startswith("https://termine.example.com/feed/")
    links = {str(link["href"]) for link in desk.main.select("a")}
    assert f"webcal:{address.removeprefix('https:')}" in links
    token = address.rpartition("/")[2].removesuffix(".ics")
    others = [str(part.get("href") or part.get("action")) for part in desk.page.select("[href], [action]")]
    assert [one for one in others if token in one] == [f"webcal:{address.removeprefix('https:')}"]
    assert token not in desk.answer.request.url


def test_a_new_address_ends_the_old(desk: Visitor) -> None:
    first = address_of(desk.press("Create the address"))
    assert "The old address stops working at once." in desk.text
    second = address_of(desk.press("Create a new address"))
    assert (fetched(desk, first), fetched(desk, second)) == (404, 200)


def test_an_ended_address_is_dead_and_a_new_one_can_be_made(desk: Visitor) -> None:
    address = address_of(desk.press("Create the address"))
    desk.press("Switch the address off")
    assert (desk.answer.history[-1].status_code, desk.answer.request.path) == (303, PAGE)
    assert fetched(desk, address) == 404
    assert buttons(desk) == ["Create the address"]


def test_names_come_only_after_a_warning_and_go_again(desk: Visitor, office: Office) -> None:
    book(office, name="Samira")
    path = address_of(desk.press("Create the address")).removeprefix("http://localhost")
    assert "Your calendar shows no names." in desk.text
    assert WARNING in desk.text
    assert "Samira" not in desk.client.get(path).text
    desk.press("Show names")
    assert (desk.answer.history[-1].status_code, desk.answer.request.path) == (303, PAGE)
    assert "Your calendar shows the names of those who come." in desk.text
    assert "SUMMARY;LANGUAGE=en:Samira" in desk.client.get(path).text
    desk.press("Show no names")
    assert "Samira" not in desk.client.get(path).text


def test_what_she_does_is_noted(desk: Visitor) -> None:
    desk.press("Create the address").press("Show names").press("Create a new address").press("Switch the address off")
    acts = db.session.scalars(select(AuditEntry.act).order_by(AuditEntry.id)).all()
    assert acts == ["feed made", "feed with names", "feed renewed", "feed revoked"]


def refused(client: FlaskClient, of: Counsellor | None = None) -> set[int]:
    """Return the statuses of all that can be asked of a feed, with a good form."""
    asked = f"?of={of.id}" if of else ""
    form = {"csrf_token": token_of(client, "/desk/agenda/2026-11-16"), "shown": "1"}
    answers = [client.post(f"{PAGE}{way}{asked}", data=form).status_code for way in ("", "/revoke", "/names")]
    return {client.get(f"{PAGE}{asked}").status_code, *answers}


def test_a_colleagues_feed_is_neither_seen_nor_made(desk: Visitor, office: Office) -> None:
    other = colleague(office)
    assert refused(desk.client, other) == {404}
    account(office, email="colleague@example.org", counsellor=other)
    token = feeds.create(other)
    assert desk.client.get(f"/desk/agenda/2026-11-16?of={other.id}").status_code == 200
    assert refused(desk.client, other) == {404}
    db.session.expire_all()
    assert (feeds.by_token(token).id, other.feed_names) == (other.id, False)


def test_a_stand_in_has_the_agenda_and_no_feed(client: FlaskClient, office: Office) -> None:
    account(office, counsellor=counsellor_of(office))
    account(office, RoleKind.STAND_IN, email="stand-in@example.org")
    sign_in(client, email="stand-in@example.org")
    assert client.get("/desk/agenda/2026-11-16").status_code == 200
    assert refused(client) == refused(client, counsellor_of(office)) == {404}
    assert db.session.scalars(select(Counsellor.feed_hash)).all() == [None]


def test_without_session_or_token_nothing_is_made(desk: Visitor) -> None:
    stranger = desk.client.application.test_client()
    for way in ("", "/revoke", "/names"):
        assert desk.client.post(f"{PAGE}{way}", data={"csrf_token": "old"}).status_code == 400
        assert stranger.post(f"{PAGE}{way}").status_code in (302, 400)
    assert stranger.get(PAGE).location == "/account/sign-in"
    for way in ("/revoke", "/names"):
        assert desk.client.get(f"{PAGE}{way}").status_code == 405
    assert db.session.scalars(select(Counsellor.feed_hash)).all() == [None]


def test_the_other_language_leads_back_to_the_page_and_not_to_a_new_address(desk: Visitor) -> None:
    address = address_of(desk.press("Create the address"))
    form = desk.page.select_one('form[action="/account/language"]')
    assert form is not None
    sent = {str(field["name"]): str(field["value"]) for field in form.select("[name]")}
    answer = desk.client.post("/account/language", data=sent)
    assert answer.location == PAGE
    assert fetched(desk, address) == 200


def test_who_works_in_two_offices_has_a_feed_in_each(desk: Visitor, office: Office) -> None:
    other = another_office(office)
    mine = counsellor_of(office)
    with write_transaction():
        there = Counsellor(office_id=other.id, account_id=mine.account_id)
        db.session.add(there)
        role = {"kind": RoleKind.COUNSELLOR, "valid_from": LONG_AGO}
        db.session.add(Role(account_id=mine.account_id, office_id=other.id, **role))
    first = address_of(desk.open(PAGE).press("Create the address"))
    second = address_of(desk.open(f"{PAGE}?of={there.id}").press("Create the address"))
    assert desk.press("Switch the address off").answer.request.full_path == f"{PAGE}?of={there.id}"
    assert (fetched(desk, first), fetched(desk, second)) == (200, 404)
