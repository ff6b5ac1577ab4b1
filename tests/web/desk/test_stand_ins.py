"""A stand-in at the absent one's desk: her days, nothing of the office's settings, nobody else's appointments."""

from datetime import date

import pytest

from booking.domain.enums import MessageKind, MessageState, Status
from booking.models import Appointment, Office
from tests import personal_data
from tests.factories import at, book
from tests.staff_factory import account, another_office, colleague, counsellor_of, sign_in, stand_in
from tests.web.desk.posted_acts import NINE, post, state
from tests.web.visitor import Visitor, said

EMAIL = "selam@example.org"
FIRST, LAST = date(2026, 11, 16), date(2026, 11, 18)
LATER = at(2026, 11, 23, 9, 0)


@pytest.fixture
def deputy(visitor: Visitor, office: Office) -> Visitor:
    """Return a counsellor of another office who stands in here until Wednesday, at her own desk."""
    elsewhere = another_office(office)
    made = account(elsewhere, email=EMAIL, counsellor=colleague(elsewhere))
    stand_in(made, office, FIRST, LAST, counsellor_of(office))
    sign_in(visitor.client, EMAIL)
    return visitor


def of(office: Office) -> str:
    """Return what asks for the absent one's agenda."""
    return f"?of={counsellor_of(office).id}"


def status(desk: Visitor, address: str) -> int:
    """Return the status of an address."""
    return desk.client.get(address).status_code


def test_her_own_day_comes_first_and_the_absent_ones_by_choice(deputy: Visitor, office: Office) -> None:
    book(office, NINE, name="Δήμητρα")
    assert "Δήμητρα" not in deputy.open("/desk/").text
    assert "Δήμητρα" in deputy.open(f"/desk/{of(office)}").text
    assert deputy.answer.request.path == "/desk/agenda/2026-11-16"


def test_only_her_days_open_and_only_they_are_linked(deputy: Visitor, office: Office) -> None:
    days = {f"2026-11-{day}": status(deputy, f"/desk/agenda/2026-11-{day}{of(office)}") for day in (15, 16, 18, 19)}
    assert list(days.values()) == [404, 200, 200, 404]
    deputy.open(f"/desk/agenda/2026-11-18{of(office)}")
    links = [said(link) for link in deputy.main.select("nav.days a")]
    assert [link.partition(":")[0] for link in links] == ["Previous working day", "Today"]
    deputy.clock.move_to(at(2026, 11, 19, 0, 0))
    sign_in(deputy.client, EMAIL)
    assert status(deputy, f"/desk/agenda/2026-11-18{of(office)}") == 404


def test_she_acts_on_appointments_of_her_days_and_on_no_others(deputy: Visitor, office: Office) -> None:
    inside, outside = book(office, NINE), book(office, LATER)
    deputy.clock.move_to(NINE)
    assert post(deputy, inside, "presence", of(office)) == 303
    assert state(inside) is Status.ARRIVED
    for address in ("cancel", "cancel/undo"):
        assert post(deputy, outside, address, of(office)) == 404
    assert status(deputy, f"/desk/appointment/{outside.id}/cancel{of(office)}") == 404
    assert status(deputy, f"/desk/entered/{outside.id}{of(office)}") == 404
    assert status(deputy, f"/desk/entered/{inside.id}{of(office)}") == 200
    assert state(outside) is Status.BOOKED


def test_she_neither_enters_nor_keeps_free_outside_her_days(deputy: Visitor, office: Office) -> None:
    address = f"/desk/enter{of(office)}&slot="
    assert status(deputy, f"{address}20261117T080000Z") == 200
    assert status(deputy, f"{address}20261123T080000Z") == 404
    for day, expected in ((17, 303), (23, 404)):
        sent = {
            "csrf_token": str(deputy.open("/desk/").page.select_one("input[name=csrf_token]")["value"]),
            "slot": f"202611{day}T080000Z",
            "until": f"202611{day}T083000Z",
        }
        assert deputy.client.post(f"/desk/keep-free{of(office)}", data=sent).status_code == expected


def test_the_offices_settings_and_the_feed_are_not_hers(deputy: Visitor, office: Office) -> None:
    for page in ("letters", "feed"):
        assert status(deputy, f"/desk/{page}{of(office)}") == 404
        assert status(deputy, f"/desk/{page}") == 200
    deputy.open(f"/desk/agenda/2026-11-16{of(office)}")
    assert {str(one["href"]).partition("?")[0] for one in deputy.page.select("header nav a")} == {
        "/desk/",
        "/desk/search",
        "/desk/week",
        "/desk/enter",
    }
    sent = {
        "csrf_token": str(deputy.page.select_one("input[name=csrf_token]")["value"]),
        "part": "sender",
        "sender_address": "deputy@example.org",
    }
    for page in ("letters", "feed", "feed/revoke", "feed/names"):
        assert deputy.client.post(f"/desk/{page}{of(office)}", data=sent).status_code == 404


def undelivered(office: Office, one: Appointment) -> int:
    """Return the id of an e-mail about it that could not be delivered."""
    about = {"appointment_id": one.id, "appointment_uid": one.uid, "kind": MessageKind.CONFIRMATION}
    return personal_data.message(office, MessageState.DEAD, **about).id


def test_of_undelivered_emails_she_sees_those_of_her_days(deputy: Visitor, office: Office) -> None:
    inside, outside = (book(office, start, name=name) for start, name in ((NINE, "Δήμητρα"), (LATER, "李秀英")))
    messages = [undelivered(office, one) for one in (inside, outside)]
    deputy.open(f"/desk/agenda/2026-11-16{of(office)}")
    assert "Δήμητρα" in deputy.text
    assert "李秀英" not in deputy.text
    sent = {"csrf_token": str(deputy.page.select_one("input[name=csrf_token]")["value"])}
    ends = [deputy.client.post(f"/desk/undelivered/{one}/told{of(office)}", data=sent).status_code for one in messages]
    assert ends == [303, 404]


def test_another_offices_counsellor_who_does_not_stand_in_opens_nothing(visitor: Visitor, office: Office) -> None:
    elsewhere = another_office(office)
    account(elsewhere, email=EMAIL, counsellor=colleague(elsewhere))
    sign_in(visitor.client, EMAIL)
    assert status(visitor, f"/desk/agenda/2026-11-16{of(office)}") == 404


def test_a_day_she_types_must_be_hers(deputy: Visitor, office: Office) -> None:
    deputy.open(f"/desk/agenda/2026-11-16{of(office)}").press("Show the day", date="24.11.")
    assert deputy.answer.status_code == 422
    assert "You do not stand in on this day." in deputy.text
    deputy.press("Show the day", date="Mittwoch")
    assert deputy.answer.request.full_path == f"/desk/agenda/2026-11-18{of(office)}"
