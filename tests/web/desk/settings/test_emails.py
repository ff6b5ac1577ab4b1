"""The desk's page about e-mails: their sender, their hours, and which ones the counsellor gets."""

from datetime import time

import pytest
from flask import Flask
from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.models import Account, AuditEntry, Counsellor, Office
from booking.services.offices import outbox_settings
from booking.services.offices.outbox_settings import OwnMessages
from tests.staff_factory import EMAIL, account, another_office, colleague, counsellor_of, sign_in
from tests.web.visitor import Visitor, visible_text

PAGE = "/desk/letters"
SENDER = "termine@example.org"


@pytest.fixture
def desk(desk: Visitor) -> Visitor:
    """Return a counsellor who has signed in and reads English, on the page."""
    return desk.open(PAGE)


def save(desk: Visitor, part: str, **typed: str) -> Visitor:
    """Fill in one of the forms and save it."""
    button = desk.main.select_one(f"button[value={part}]")
    assert button is not None
    return desk._send(button, typed)


def email_settings(office: Office) -> tuple[str | None, bool, time, time]:
    """Return what the office has decided, as the store has it now."""
    db.session.expire_all()
    row = db.session.get_one(Office, office.id)
    return row.sender_address, row.sender_confirmed_at is not None, row.reminds_at, row.lists_at


def acts() -> list[str]:
    """Return what was noted."""
    return list(db.session.scalars(select(AuditEntry.act).order_by(AuditEntry.id)))


def test_the_sender_is_shown_as_it_stands(desk: Visitor, office: Office) -> None:
    for words in (office.sender_name, "Sender address none", "not confirmed"):
        assert words in desk.text, words
    with write_transaction():
        row = db.session.merge(office)
        row.sender_address, row.sender_confirmed_at = SENDER, now()
    desk.open(PAGE)
    assert f"Sender address {SENDER}" in desk.text
    assert "Confirmed on Monday, 16 November 2026" in desk.text
    assert desk.fields()["sender_address"] == SENDER
    assert "is_confirmed" not in desk.fields()  # said anew whenever it is saved


def test_sender_and_confirmation_are_saved(desk: Visitor, office: Office) -> None:
    save(desk, "sender", sender_address=f" {SENDER} ", is_confirmed="y")
    assert desk.answer.history[-1].status_code == 303
    assert "Saved." in desk.text
    assert email_settings(office)[:2] == (SENDER, True)
    save(desk, "sender", sender_address="beratung@example.org")
    assert email_settings(office)[:2] == ("beratung@example.org", False)
    save(desk, "sender", sender_address="", is_confirmed="y")
    assert email_settings(office)[:2] == (None, False)
    assert acts() == ["sender set"] * 3
    assert "Saved." not in desk.open(PAGE).text


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("termine", "Check the e-mail address."),
        ("a@b@example.org", "Check the e-mail address."),
        ("ter\x07mine@example.org", "Check the e-mail address."),
        ("no-reply@example.org", "E-mails cannot come from this address."),
        (f"{'x' * 60}@example.org", "E-mails cannot come from this address."),
    ],
)
def test_a_wrong_sender_is_said_at_the_field_and_all_is_kept(
    desk: Visitor, office: Office, typed: str, sentence: str
) -> None:
    save(desk, "sender", sender_address=typed, is_confirmed="y")
    assert desk.answer.status_code == 422
    assert str(desk.page.title.string).startswith("Error:")
    field = desk.main.select_one("#sender_address")
    assert field is not None
    assert (field["value"], field["aria-invalid"]) == (typed.replace("\x07", ""), "true")
    assert desk.main.select_one("#is_confirmed[checked]") is not None
    error = desk.main.select_one("#sender_address-error")
    assert error is not None
    assert sentence in visible_text(error)
    assert desk.main.select_one(".summary a[href='#sender_address']") is not None
    assert email_settings(office)[0] is None
    assert acts() == []


def test_the_hours_are_saved(desk: Visitor, office: Office) -> None:
    hours = [option["value"] for option in desk.main.select("#reminds_at option")]
    assert (hours[0], hours[-1], len(hours)) == ("06:00", "20:00", 15)
    save(desk, "hours", reminds_at="17:00", lists_at="06:00")
    assert "Saved." in desk.text
    assert email_settings(office)[2:] == (time(17), time(6))
    chosen = [str(one["value"]) for one in desk.main.select("option[selected]")]
    assert chosen == ["17:00", "06:00"]
    assert acts() == ["hours of letters set"]


@pytest.mark.parametrize("hour", ["05:00", "10:30", "x", "", "\x00"])
def test_a_strange_hour_is_said_at_its_field(desk: Visitor, office: Office, hour: str) -> None:
    save(desk, "hours", reminds_at=hour, lists_at="08:00")
    assert desk.answer.status_code == 422
    error = desk.main.select_one("#reminds_at-error")
    assert error is not None
    assert visible_text(error) == "Choose one of the hours."
    chosen = desk.main.select_one("#lists_at option[selected]")
    assert chosen is not None
    assert chosen["value"] == "08:00"
    assert email_settings(office)[2:] == (time(10), time(7))


def test_an_hour_that_was_set_otherwise_stays_a_choice(desk: Visitor, office: Office) -> None:
    with write_transaction():
        db.session.merge(office).reminds_at = time(9, 30)
    assert desk.open(PAGE).main.select_one("#reminds_at option[value='09:30'][selected]") is not None


def test_the_email_to_who_did_not_come_is_off_until_it_is_switched_on(desk: Visitor, office: Office) -> None:
    def is_on() -> bool:
        db.session.expire_all()
        return db.session.get_one(Office, office.id).writes_missed

    assert not is_on()
    save(desk, "missed", writes_missed="y")
    assert "Saved." in desk.text
    assert is_on()
    assert desk.main.select_one("#writes_missed[checked]") is not None
    sent = {"csrf_token": desk.fields()["csrf_token"], "part": "missed"}
    for _time in range(2):
        assert desk.client.post(PAGE, data=sent).status_code == 303
    assert not is_on()
    assert acts() == ["letters to who did not come set"] * 2


def test_what_she_gets_herself_is_saved(desk: Visitor, office: Office) -> None:
    assert EMAIL in desk.text
    assert "invented address" not in desk.text
    ticked = [str(one["name"]) for one in desk.main.select("section[aria-labelledby=own] input[checked]")]
    assert ticked == ["gets_day_list", "gets_changes"]
    token = desk.fields()["csrf_token"]
    sent = {"csrf_token": token, "part": "own", "day_list_names": "y"}
    assert desk.client.post(PAGE, data=sent).status_code == 303
    assert outbox_settings.load_own(counsellor_of(office)) == OwnMessages(False, True, False)
    assert acts() == ["own letters set"]
    ticked = [str(one["name"]) for one in desk.open(PAGE).main.select("section[aria-labelledby=own] input[checked]")]
    assert ticked == ["day_list_names"]


def test_an_invented_address_is_called_one(desk: Visitor) -> None:
    with write_transaction():
        db.session.query(Account).one().email = "beratung@emstek.example"
    assert "This is an invented address: no e-mails are sent there." in desk.open(PAGE).text


def test_a_colleague_sees_the_offices_part_only(visitor: Visitor, office: Office) -> None:
    mine, other = counsellor_of(office), colleague(office)
    account(office)
    sign_in(visitor.client)
    for page in (PAGE, f"{PAGE}?of={other.id}"):
        visitor.open(page)
        assert [one["value"] for one in visitor.main.select("button[name=part]")] == ["sender", "hours", "missed"]
        sent = {"csrf_token": visitor.fields()["csrf_token"], "part": "own"}
        assert visitor.client.post(page, data=sent).status_code == 404
    save(visitor, "hours", reminds_at="09:00")
    assert visitor.answer.request.args["of"] == str(other.id)
    assert email_settings(office)[2] == time(9)
    for whose in (mine, other):
        assert outbox_settings.load_own(db.session.get_one(Counsellor, whose.id)) == OwnMessages(True, False, True)


def test_a_strange_form_changes_nothing(desk: Visitor, office: Office) -> None:
    token = desk.fields()["csrf_token"]
    before = email_settings(office)
    for part in ("", "all", "SENDER", "\x00"):
        assert desk.client.post(PAGE, data={"csrf_token": token, "part": part}).status_code == 404
    assert desk.client.post(PAGE, data={"part": "sender", "sender_address": SENDER}).status_code == 400
    assert desk.client.application.test_client().get(PAGE).location == "/account/sign-in"
    assert email_settings(office) == before


def test_another_offices_page_is_not_found(desk: Visitor, office: Office) -> None:
    elsewhere = colleague(another_office(office))
    assert desk.client.get(f"{PAGE}?of={elsewhere.id}").status_code == 404


def test_day_and_emails_lead_to_each_other(desk: Visitor, office: Office) -> None:
    other = colleague(office)
    for page, here in ((f"/desk/agenda/2026-11-17?of={other.id}", "Day"), (f"{PAGE}?of={other.id}", "E-mail settings")):
        links = desk.open(page).page.select("header nav a")
        assert [visible_text(link) for link in links] == ["Day", "Week", "Add appointment", "Search", "E-mail settings"]
        assert [visible_text(link) for link in links if link.get("aria-current") == "page"] == [here]
        assert {str(link["href"]).partition("#")[0].partition("?")[2] for link in links} == {f"of={other.id}"}


def test_the_page_speaks_german_too_and_is_not_kept(app: Flask, desk: Visitor) -> None:
    assert desk.answer.headers["Cache-Control"] == "no-store"
    sent = {"csrf_token": desk.fields()["csrf_token"], "language": "de", "back": PAGE}
    answer = desk.client.post("/account/language", data=sent, follow_redirects=True)
    assert answer.request.path == PAGE
    assert desk.open(PAGE).page.html["lang"] == "de"
