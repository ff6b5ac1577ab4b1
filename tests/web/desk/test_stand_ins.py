"""A stand-in at the absent one's desk: her days, nothing of the office's settings, nobody else's appointments."""

from datetime import date

from booking.domain.enums import MessageKind, MessageState, Status
from booking.models import Appointment, Office
from tests import personal_data
from tests.factories import at, book
from tests.staff_factory import account, another_office, colleague, sign_in
from tests.web.desk.posted_acts import DEPUTY, NINE, agenda_query, post, state
from tests.web.visitor import Visitor, visible_text

FIRST, LAST = date(2026, 11, 16), date(2026, 11, 18)
LATER = at(2026, 11, 23, 9, 0)


def status(desk: Visitor, address: str) -> int:
    """Return the status of an address."""
    return desk.client.get(address).status_code


def test_her_own_day_comes_first_and_the_absent_ones_by_choice(deputy: Visitor, office: Office) -> None:
    book(office, NINE, name="Δήμητρα")
    assert "Δήμητρα" not in deputy.open("/desk/").text
    assert "Δήμητρα" in deputy.open(f"/desk/{agenda_query(office)}").text
    assert deputy.answer.request.path == "/desk/agenda/2026-11-16"


def test_only_her_days_open_and_only_they_are_linked(deputy: Visitor, office: Office) -> None:
    days = {
        f"2026-11-{day}": status(deputy, f"/desk/agenda/2026-11-{day}{agenda_query(office)}")
        for day in (15, 16, 18, 19)
    }
    assert list(days.values()) == [404, 200, 200, 404]
    deputy.open(f"/desk/agenda/2026-11-18{agenda_query(office)}")
    links = [visible_text(link) for link in deputy.main.select("nav.days a")]
    assert [link.partition(":")[0] for link in links] == ["Previous working day", "Today"]
    deputy.clock.move_to(at(2026, 11, 19, 0, 0))
    sign_in(deputy.client, DEPUTY)
    assert status(deputy, f"/desk/agenda/2026-11-18{agenda_query(office)}") == 404


def test_she_acts_on_appointments_of_her_days_and_on_no_others(deputy: Visitor, office: Office) -> None:
    inside, outside = book(office, NINE), book(office, LATER)
    deputy.clock.move_to(NINE)
    assert post(deputy, inside, "presence", agenda_query(office)) == 303
    assert state(inside) is Status.ARRIVED
    for address in ("cancel", "cancel/undo"):
        assert post(deputy, outside, address, agenda_query(office)) == 404
    assert status(deputy, f"/desk/appointment/{outside.id}/cancel{agenda_query(office)}") == 404
    assert status(deputy, f"/desk/entered/{outside.id}{agenda_query(office)}") == 404
    assert status(deputy, f"/desk/entered/{inside.id}{agenda_query(office)}") == 200
    assert state(outside) is Status.BOOKED


def test_she_neither_enters_nor_keeps_free_outside_her_days(deputy: Visitor, office: Office) -> None:
    address = f"/desk/enter{agenda_query(office)}&slot="
    assert status(deputy, f"{address}20261117T080000Z") == 200
    assert status(deputy, f"{address}20261123T080000Z") == 404
    for day, expected in ((17, 303), (23, 404)):
        sent = {
            "csrf_token": str(deputy.open("/desk/").page.select_one("input[name=csrf_token]")["value"]),
            "slot": f"202611{day}T080000Z",
            "until": f"202611{day}T083000Z",
        }
        assert deputy.client.post(f"/desk/keep-free{agenda_query(office)}", data=sent).status_code == expected


def test_the_offices_settings_and_the_feed_are_not_hers(deputy: Visitor, office: Office) -> None:
    for page in ("letters", "feed"):
        assert status(deputy, f"/desk/{page}{agenda_query(office)}") == 404
        assert status(deputy, f"/desk/{page}") == 200
    deputy.open(f"/desk/agenda/2026-11-16{agenda_query(office)}")
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
        assert deputy.client.post(f"/desk/{page}{agenda_query(office)}", data=sent).status_code == 404


def undelivered(office: Office, one: Appointment) -> int:
    """Return the id of an e-mail about it that could not be delivered."""
    about = {"appointment_id": one.id, "appointment_uid": one.uid, "kind": MessageKind.CONFIRMATION}
    return personal_data.message(office, MessageState.DEAD, **about).id


def test_of_undelivered_emails_she_sees_those_of_her_days(deputy: Visitor, office: Office) -> None:
    inside, outside = (book(office, start, name=name) for start, name in ((NINE, "Δήμητρα"), (LATER, "李秀英")))
    messages = [undelivered(office, one) for one in (inside, outside)]
    deputy.open(f"/desk/agenda/2026-11-16{agenda_query(office)}")
    assert "Δήμητρα" in deputy.text
    assert "李秀英" not in deputy.text
    sent = {"csrf_token": str(deputy.page.select_one("input[name=csrf_token]")["value"])}
    ends = [
        deputy.client.post(f"/desk/undelivered/{one}/told{agenda_query(office)}", data=sent).status_code
        for one in messages
    ]
    assert ends == [303, 404]


def test_another_offices_counsellor_who_does_not_stand_in_opens_nothing(visitor: Visitor, office: Office) -> None:
    elsewhere = another_office(office)
    account(elsewhere, email=DEPUTY, counsellor=colleague(elsewhere))
    sign_in(visitor.client, DEPUTY)
    assert status(visitor, f"/desk/agenda/2026-11-16{agenda_query(office)}") == 404


def test_a_day_she_types_must_be_hers(deputy: Visitor, office: Office) -> None:
    deputy.open(f"/desk/agenda/2026-11-16{agenda_query(office)}").press("Show the day", date="24.11.")
    assert deputy.answer.status_code == 422
    assert "You do not stand in on this day." in deputy.text
    deputy.press("Show the day", date="Mittwoch")
    assert deputy.answer.request.full_path == f"/desk/agenda/2026-11-18{agenda_query(office)}"
