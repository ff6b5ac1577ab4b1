"""One tap for whoever walks in, one to undo what was entered, one for a follow-up."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageState, RoleKind, Status
from booking.models import Appointment, Office, OutboxMessage
from tests.factories import at, book
from tests.staff_factory import account, another_office, colleague, counsellor_of, sign_in, token_of
from tests.stored_rows import only_appointment
from tests.web.desk.posted_acts import DAY, NINE, post
from tests.web.visitor import Visitor, visible_text

SOMEBODY = "Somebody is here now"


def newest() -> Appointment:
    """Return what was booked last."""
    db.session.commit()
    found = db.session.scalars(select(Appointment).order_by(Appointment.id.desc())).first()
    assert found is not None
    return found


def test_who_walks_in_is_there_with_one_tap(desk: Visitor) -> None:
    desk.clock.move_to(at(2026, 11, 16, 9, 3))
    desk.open(DAY).press(SOMEBODY)
    made = only_appointment()
    assert (made.status, made.starts_at, made.name) == (Status.ARRIVED, NINE, "came without appointment")
    assert desk.answer.request.path == f"/desk/entered/{made.id}"
    assert desk.main.select_one("b.number.large")
    desk.tap("Add name, language and phone")
    assert desk.answer.status_code == 200
    assert db.session.scalar(select(func.count(OutboxMessage.id))) == 0


def test_a_second_tap_shows_the_same_number(desk: Visitor) -> None:
    desk.clock.move_to(NINE)
    form = next(one for one in desk.open(DAY).main.select("form") if SOMEBODY in visible_text(one))
    sent = {str(field["name"]): str(field.get("value", "")) for field in form.select("input")}
    answers = [desk.client.post("/desk/walk-in", data=sent) for _tap in range(2)]
    assert answers[0].location == answers[1].location == f"/desk/entered/{only_appointment().id}"
    assert desk.client.post("/desk/walk-in", data=sent | {"key": "x"}).status_code == 400


def test_only_a_gap_that_is_now_has_the_button(desk: Visitor) -> None:
    found = []
    for moment in ((8, 29), (8, 30), (9, 0), (12, 25), (12, 26), (12, 30)):
        desk.clock.move_to(at(2026, 11, 16, *moment))
        found.append(desk.open(DAY).text.count(SOMEBODY))
    assert found == [0, 1, 1, 1, 0, 0], "before, in, and with less than five minutes left"


def test_if_she_is_no_longer_free_the_page_says_who_is_there(desk: Visitor, office: Office) -> None:
    desk.clock.move_to(NINE)
    desk.open(DAY)
    with write_transaction(office):
        db.session.merge(office).lead_hours = 0
    db.session.expire_all()
    book(db.session.merge(office), NINE)
    desk.press(SOMEBODY)
    assert desk.answer.status_code == 409
    assert "Somebody else has an appointment at this time: 09:00–09:30" in desk.text
    assert db.session.scalar(select(func.count(Appointment.id))) == 1


def test_an_entry_is_undone_from_its_number_and_from_its_line(desk: Visitor) -> None:
    for where in ("number", "line"):
        desk.open("/desk/enter?slot=20261116T073000Z").press("Add appointment", name="Zofia", email="z@example.org")
        if where == "line":
            desk.open(DAY)
        desk.press("Undo the new appointment")
        assert desk.answer.request.path == DAY
        assert "Zofia" not in desk.text
        assert "No appointments yet." in desk.text
    db.session.expire_all()
    assert db.session.scalars(select(OutboxMessage.state)).all() == [MessageState.WITHDRAWN] * 2


def test_after_five_minutes_there_is_nothing_to_undo(desk: Visitor) -> None:
    desk.open("/desk/enter?slot=20261116T073000Z").press("Add appointment", name="Zofia")
    made = only_appointment()
    desk.clock.shift(300)
    assert "Undo the new appointment" not in desk.open(DAY).text
    assert post(desk, made, "entry/undo") == 409
    assert only_appointment().name == "Zofia"


def test_a_stale_undo_is_told_what_is_now(desk: Visitor) -> None:
    desk.open("/desk/enter?slot=20261116T073000Z").press("Add appointment", name="Zofia")
    made = only_appointment()
    seen = made.version
    assert post(desk, made, "presence") == 302 + 1
    assert post(desk, made, "entry/undo", version=str(seen)) == 409
    desk.answer = desk.client.post(
        f"/desk/appointment/{made.id}/entry/undo",
        data={"csrf_token": token_of(desk.client, DAY), "version": str(seen)},
    )
    assert "Now: Arrived" in desk.text
    assert "You wanted: Undo the new appointment" in desk.text


def test_a_follow_up_is_one_tap_and_told_to_whom_is_ticked(desk: Visitor, one: Appointment) -> None:
    desk.open(DAY).tap("Follow-up")
    assert "In one week, same time: Monday, 23 November 2026, 09:00" in desk.text
    desk.press("In two weeks, same time")
    made = newest()
    assert desk.answer.request.path == f"/desk/entered/{made.id}"
    assert (made.starts_at, made.name, made.helper_name) == (at(2026, 11, 30, 9, 0), "Δήμητρα", "Ingrid Meyer")
    holders = db.session.scalars(
        select(OutboxMessage.holder).where(OutboxMessage.appointment_id == made.id).order_by(OutboxMessage.id)
    )
    assert holders.all() == [Holder.HELPER], "the test's visitor sends one tick"
    day = desk.tap("Back to the day").text
    assert "Helper: Ingrid Meyer" in day
    desk.press("Undo the new appointment")
    assert "Δήμητρα" not in desk.text


def test_a_time_that_is_not_free_is_said_and_the_nearest_offered(
    desk: Visitor, office: Office, one: Appointment
) -> None:
    book(office, at(2026, 11, 23, 9, 0))
    desk.open(f"/desk/appointment/{one.id}/again")
    assert "In one week this time is not free. Nearest: Monday, 23 November 2026, 08:30" in desk.text
    book(office, at(2026, 11, 30, 9, 0))
    desk.press("In two weeks, same time")
    assert desk.answer.status_code == 409
    assert "This time is no longer free." in desk.text
    assert "In two weeks this time is not free. Nearest: Monday, 30 November 2026, 08:30" in desk.text


def test_a_second_tap_books_no_second_follow_up(desk: Visitor, one: Appointment) -> None:
    address = f"/desk/appointment/{one.id}/again"
    sent = desk.open(address).fields() | {"slot": "20261123T080000Z"}
    answers = [desk.client.post(address, data=sent) for _tap in range(2)]
    assert answers[0].location == answers[1].location
    assert db.session.scalar(select(func.count(Appointment.id))) == 2


def test_enter_on_a_tick_books_nothing(desk: Visitor, one: Appointment) -> None:
    first = desk.open(f"/desk/appointment/{one.id}/again").main.select("form button")[0]
    assert not first.has_attr("name")
    desk.press("When?")
    assert desk.answer.status_code == 200
    assert db.session.scalar(select(func.count(Appointment.id))) == 1


def test_what_was_cancelled_meanwhile_does_not_come_again(desk: Visitor, one: Appointment) -> None:
    address = f"/desk/appointment/{one.id}/again"
    sent = desk.open(address).fields() | {"slot": "20261123T080000Z"}
    assert post(desk, one, "cancel") == 303
    desk.answer = desk.client.post(address, data=sent)
    assert desk.answer.status_code == 409
    assert "Something has changed in the meantime." in desk.text


@pytest.mark.parametrize("who", ["administrator", "elsewhere"])
def test_nobody_else_opens_any_of_it(app: Flask, client: FlaskClient, office: Office, who: str) -> None:
    made, own = book(office), counsellor_of(office)
    if who == "administrator":
        account(office, RoleKind.ADMINISTRATOR)
    else:
        foreign = another_office(office)
        account(foreign, counsellor=colleague(foreign))
    sign_in(client)
    sent = {"csrf_token": token_of(client, "/account/"), "version": "1", "slot": "20261123T080000Z", "find": "week"}
    for of in (f"?of={own.id}", "")[: 1 + (who == "administrator")]:
        assert client.get(f"/desk/enter{of}").status_code == 404
        assert client.post(f"/desk/enter{of}", data=sent).status_code == 404
        assert client.post(f"/desk/walk-in{of}", data=sent).status_code == 404
    for of in (f"?of={own.id}", ""):
        assert client.get(f"/desk/appointment/{made.id}/again{of}").status_code == 404
        for act in ("again", "entry/undo"):
            assert client.post(f"/desk/appointment/{made.id}/{act}{of}", data=sent).status_code in (400, 404), act
    assert db.session.scalar(select(func.count(Appointment.id))) == 1
