"""What became of an appointment, tapped on the day's list; and who has no business there."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.enums import Holder, RoleKind, Status
from booking.models import Appointment, AuditEntry, Office
from booking.services import tickets
from booking.services.appointments import cancellations
from tests.factories import at
from tests.staff_factory import account, another_office, colleague, counsellor_of, sign_in, token_of
from tests.web.desk.posted_acts import DAY, badge, post, state
from tests.web.desk.posted_acts import buttons as all_buttons
from tests.web.visitor import Visitor, visible_text


def buttons(desk: Visitor) -> list[str]:
    """Return the acts but for those that make another appointment."""
    return [one for one in all_buttons(desk) if one not in ("Follow-up", "Second person, same time")]


def test_each_state_is_one_tap_and_says_what_can_follow(desk: Visitor, one: Appointment) -> None:
    cancel, length = "Cancel the appointment", "Longer or shorter"
    assert (badge(desk), buttons(desk)) == (None, ["Arrived", "Done", "Did not come", "Move", cancel, length])
    desk.press("Did not come")
    assert desk.answer.history[-1].location == f"{DAY}#a{one.id}"
    assert (badge(desk), buttons(desk)) == ("Did not come", ["Arrived", "Undo this entry", "Move", cancel])
    desk.press("Arrived")
    assert (badge(desk), buttons(desk)) == ("Arrived", ["Done", "Undo this entry", length])
    assert desk.main.select_one("li.talk.arrived .badge svg") is not None
    desk.press("Done")
    assert (badge(desk), buttons(desk)) == ("Done", ["Undo this entry"])
    desk.press("Undo this entry")
    assert (badge(desk), state(one)) == (None, Status.BOOKED)


def test_before_the_start_nobody_has_missed_it_and_before_the_day_nothing_is_recorded(
    desk: Visitor, one: Appointment
) -> None:
    desk.clock.shift(-1)
    assert buttons(desk) == ["Arrived", "Done", "Move", "Cancel the appointment", "Longer or shorter"]
    desk.clock.move_to(at(2026, 11, 15, 23, 0))
    sign_in(desk.client)
    assert buttons(desk) == ["Move", "Cancel the appointment", "Longer or shorter"]


def test_what_is_over_and_not_ticked_is_not_recorded(desk: Visitor, one: Appointment) -> None:
    desk.clock.shift(60 * 60)
    assert badge(desk) == "not recorded"
    assert state(one) is Status.BOOKED


def test_every_button_says_for_whom(desk: Visitor, one: Appointment) -> None:
    found = desk.open(DAY).main.select(".talk .acts button, .talk .acts a")
    assert found != []
    assert all(visible_text(button).endswith(": Δήμητρα") for button in found)


def test_two_desks_never_overwrite_each_other_silently(desk: Visitor, one: Appointment) -> None:
    desk.open(DAY)
    with write_transaction():
        db.session.merge(one).status = Status.ARRIVED
    desk.press("Did not come")
    assert desk.answer.status_code == 409
    assert "Something has changed in the meantime." in desk.text
    assert "Now: Arrived You wanted: Did not come" in desk.text
    assert desk.main.select("button") == []
    desk.tap("Back to the day")
    assert desk.answer.request.path == DAY
    assert state(one) is Status.ARRIVED


def test_what_is_still_possible_after_a_change_is_done_with_one_more_tap(desk: Visitor, one: Appointment) -> None:
    desk.open(DAY)
    with write_transaction():
        db.session.merge(one).late_minutes = 10
    desk.press("Arrived")
    assert desk.answer.status_code == 409
    assert "Now: booked · says: 10 minutes late You wanted: Arrived" in desk.text
    desk.press("Do it anyway")
    assert state(one) is Status.ARRIVED


def test_what_the_client_cancelled_meanwhile_is_not_recorded(desk: Visitor, one: Appointment) -> None:
    desk.clock.shift(-60)
    desk.open(DAY)
    cancellations.cancel(tickets.by_key(tickets.key(one, Holder.CLIENT)))
    desk.press("Arrived")
    assert desk.answer.status_code == 409
    assert "Now: cancelled by the person" in desk.text
    assert buttons(desk) == []


ACTS = ("presence", "cancel", "cancel/undo")


@pytest.mark.parametrize("act", ACTS)
def test_what_is_foreign_strange_or_without_token_is_nothing(
    desk: Visitor, office: Office, one: Appointment, act: str
) -> None:
    other = colleague(office)
    elsewhere = colleague(another_office(office))
    assert post(desk, one, act, f"?of={other.id}") == 404
    assert post(desk, one, act, f"?of={elsewhere.id}") == 404
    for wrong in (4711, "x", "-1", 2**31, "9" * 30):
        assert post(desk, wrong, act) == 404, wrong
    assert post(desk, one, act, csrf_token="old") == 400
    for version in ("", "x", "1e3"):
        assert post(desk, one, act, version=version) == 400, version
    for status in ("", "gone", "cancelled") if act == "presence" else ():
        assert post(desk, one, act, status=status) in (400, 409), status
    assert desk.client.application.test_client().post(f"/desk/appointment/{one.id}/{act}").status_code in (302, 400)
    assert state(one) is Status.BOOKED
    assert db.session.scalars(select(AuditEntry.act).where(AuditEntry.by == "account")).all() == []


@pytest.mark.parametrize("who", ["administrator", "counsellor of another office", "volunteer"])
def test_who_has_no_desk_here_finds_none_of_it(
    app: Flask, office: Office, one: Appointment, visitor: Visitor, who: str
) -> None:
    elsewhere = another_office(office)
    where, kind = {
        "administrator": (office, RoleKind.ADMINISTRATOR),
        "volunteer": (office, RoleKind.VOLUNTEER),
    }.get(who, (elsewhere, RoleKind.COUNSELLOR))
    account(where, kind, email="other@example.org", counsellor=colleague(where) if where is elsewhere else None)
    stranger: FlaskClient = app.test_client()
    sign_in(stranger, "other@example.org")
    token = token_of(stranger, "/account/" if where is office else "/desk/letters")
    mine = counsellor_of(office).id
    found = [rule for rule in app.url_map.iter_rules() if "appointment_id" in rule.arguments]
    assert len(found) >= len(ACTS)
    for rule in found:
        address = app.url_map.bind("localhost").build(rule.endpoint, {"appointment_id": one.id})
        for method in (rule.methods or set()) & {"GET", "POST"}:
            for of in ("", f"?of={mine}"):
                sent = {"csrf_token": token, "version": str(one.version), "status": "arrived"}
                answer = stranger.open(address + of, method=method, data=sent if method == "POST" else None)
                assert answer.status_code == 404, (method, address + of)
    assert state(one) is Status.BOOKED


def test_a_stand_in_works_the_desk_and_stays_there(app: Flask, office: Office, one: Appointment, desk: Visitor) -> None:
    account(office, RoleKind.STAND_IN, email="stand-in@example.org")
    mine = counsellor_of(office).id
    visitor = Visitor(app.test_client(), desk.clock)
    sign_in(visitor.client, "stand-in@example.org")
    visitor.open(f"{DAY}?of={mine}").press("Arrived")
    assert visitor.answer.request.full_path == f"{DAY}?of={mine}"
    assert state(one) is Status.ARRIVED
