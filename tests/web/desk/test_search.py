"""Search at the desk: one field for name, number and phone, and the way to the line of the day."""

import logging

import pytest
from sqlalchemy import text

from booking.database import db, write_transaction
from booking.domain.people import Helper
from booking.models import AuditEntry, Office
from tests import personal_data
from tests.factories import at, book
from tests.staff_factory import another_office, colleague, counsellor_of
from tests.web.visitor import Visitor, visible_text

THURSDAY = at(2026, 11, 19, 15, 0)
PAGE = "/desk/search"


def find_names(desk: Visitor, typed: str) -> list[str]:
    """Return the names of what is found."""
    desk.open(PAGE).press("Search", wanted=typed)
    return [visible_text(name) for name in desk.main.select(".hits a bdi:first-child")]


def test_the_field_has_the_focus_and_no_name_stands_in_an_address(desk: Visitor, office: Office) -> None:
    book(office, THURSDAY, name="Samira Rahimi")
    field = desk.open("/desk/").tap("Search").main.select_one("#wanted")
    assert field is not None
    assert field.has_attr("autofocus")
    assert find_names(desk, "samira") == ["Samira Rahimi"]
    assert desk.answer is not None
    assert desk.answer.request.full_path == "/desk/search?"
    assert desk.main.select_one("#wanted")["value"] == "samira"
    assert not desk.main.select_one("#wanted").has_attr("autofocus")


@pytest.mark.parametrize("typed", ["محمد", "mohamed", "Muhammad", "najjar", "نجار"])
def test_a_hit_leads_to_its_line_of_the_day(desk: Visitor, office: Office, typed: str) -> None:
    one = book(office, THURSDAY, name="محمد النجار")
    assert find_names(desk, typed) == ["محمد النجار"]
    assert "Thursday, 19 November 2026, 15:00" in desk.text
    href = str(desk.main.select_one(".hits a")["href"])
    assert href == f"/desk/agenda/2026-11-19#a{one.id}"
    assert desk.open(href).main.select_one(f"li#a{one.id}")


def test_what_is_spelt_otherwise_comes_under_a_heading_of_its_own(desk: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 17, 9, 0), name="محمد النجار")
    book(office, THURSDAY, name="Mohamed Karimi")
    assert find_names(desk, "mohamed") == ["Mohamed Karimi", "محمد النجار"]
    assert [visible_text(one) for one in desk.main.select("h2")] == ["Found", "Similar names"]


def test_a_colleagues_appointment_leads_to_her_day(desk: Visitor, office: Office) -> None:
    other = colleague(office)
    one = book(office, THURSDAY, name="Олена")
    with write_transaction(office):
        db.session.merge(one).counsellor_id = other.id
    assert find_names(desk, "Olena") == ["Олена"]
    href = str(desk.main.select_one(".hits a")["href"])
    assert href == f"/desk/agenda/2026-11-19?of={other.id}#a{one.id}"
    mine = counsellor_of(office).id
    desk.open(f"{PAGE}?of={other.id}").press("Search", wanted="Olena")
    assert desk.main.select_one(".hits a")["href"] == href
    assert f"of={other.id}" in str(desk.main.select_one("form")["action"])
    assert mine != other.id


def test_another_office_is_not_searched(desk: Visitor, office: Office) -> None:
    one = book(office, THURSDAY, name="Олена")
    elsewhere = another_office(office)
    with write_transaction(office):
        db.session.merge(one).office_id = elsewhere.id
    personal_data.callback(elsewhere)
    assert find_names(desk, "Olena") == find_names(desk, "Selam") == []


def test_the_helper_is_said_where_she_was_found(desk: Visitor, office: Office) -> None:
    book(office, THURSDAY, name="Олена", helper=Helper("Renate Meyer", "de", phone="+494473123456"))
    assert find_names(desk, "renate") == find_names(desk, "04473 123456") == ["Олена"]
    assert "found by the helper: Renate Meyer" in desk.text
    find_names(desk, "Olena")
    assert "Renate" not in desk.text


def test_who_waits_for_a_call_back_is_found(desk: Visitor, office: Office) -> None:
    personal_data.callback(office)
    assert find_names(desk, "selam") == ["ሰላም ተስፋይ"]
    assert "is waiting for a call-back" in desk.text
    assert desk.main.select_one(".hits a")["href"] == "/desk/"


def test_nothing_found_says_what_was_searched(desk: Visitor, office: Office) -> None:
    assert find_names(desk, "Zofia") == []
    assert "Nothing found. All that is stored was searched: appointments until 14 days after" in desk.text


@pytest.mark.parametrize("typed", ["", " ", "12", "…", "\u202e", "-"])
def test_too_little_is_an_error_at_the_field(desk: Visitor, office: Office, typed: str) -> None:
    find_names(desk, typed)
    assert desk.answer is not None
    assert desk.answer.status_code == 422
    assert str(desk.page.title.string).startswith("Error: Search")
    assert desk.main.select_one(".summary a")["href"] == "#wanted"
    assert desk.main.select_one("#wanted")["aria-invalid"] == "true"
    assert db.session.query(AuditEntry).filter_by(act="searched").count() == 0


def test_each_search_is_noted_without_what(desk: Visitor, office: Office) -> None:
    book(office, THURSDAY, name="Samira")
    for typed in ("samira", "zofia"):
        find_names(desk, typed)
    entries = db.session.query(AuditEntry).filter_by(act="searched").all()
    assert [(one.by, one.appointment_uid, one.office_id) for one in entries] == [("account", None, office.id)] * 2
    assert all(one.account_id for one in entries)


def test_more_than_fifty_ask_for_more_to_be_typed(desk: Visitor, office: Office) -> None:
    for _one in range(51):
        personal_data.callback(office)
    assert len(find_names(desk, "ሰላም")) == 50
    assert "There are more than these: please type more." in desk.text


def test_one_that_cannot_be_decrypted_is_left_out(
    desk: Visitor, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    torn = book(office, at(2026, 11, 17, 9, 0), name="Samira Torn").id
    book(office, THURSDAY, name="Samira Rahimi")
    with write_transaction(office):
        db.session.execute(text("UPDATE appointments SET name = 'torn' WHERE id = :id"), {"id": torn})
    with caplog.at_level(logging.WARNING):
        assert find_names(desk, "samira") == ["Samira Rahimi"]
    assert f"appointments {torn} cannot be searched: InvalidToken" in caplog.text
    assert "Samira" not in caplog.text


def test_control_characters_and_long_texts_come_back_harmless(desk: Visitor, office: Office) -> None:
    assert find_names(desk, "a\x00\u202eb" + "x" * 5000) == []
    assert len(str(desk.main.select_one("#wanted")["value"])) == 100


def test_who_is_not_signed_in_is_sent_to_sign_in(visitor: Visitor, office: Office) -> None:
    assert visitor.client.get(PAGE).status_code == 302
    assert visitor.client.post(PAGE, data={"wanted": "samira"}).status_code in (302, 400)
