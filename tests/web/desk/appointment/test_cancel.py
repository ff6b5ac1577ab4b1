"""Cancelling at the desk: the page that asks who is told, and taking it back on the line."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageKind, MessageState, Status
from booking.models import Appointment, Office, OutboxMessage
from booking.services import tickets
from tests.factories import at, book
from tests.staff_factory import sign_in
from tests.web.desk.posted_acts import DAY, INGRID, NINE, badge, buttons, line, post, state
from tests.web.visitor import Visitor


def test_the_page_asks_who_is_told_and_cancels(desk: Visitor, one: Appointment) -> None:
    desk.open(DAY).tap("Cancel the appointment")
    for words in ("Cancel this appointment?", "Δήμητρα", "Monday, 16 November 2026", "E-mail to the client"):
        assert words in desk.text, words
    assert "Helper: Ingrid Meyer E-mail to the helper" in desk.text
    assert [tick.has_attr("checked") for tick in desk.main.select("input[name=tell]")] == [True, True]
    assert [link["href"] for link in desk.main.select("a.phone")] == ["tel:+4915123456789", "tel:+4944731234"]
    assert "E-mails will be sent in 5 minutes. Until then you can undo this." in desk.text
    desk.press("Yes, cancel it")
    assert desk.answer.history[-1].location == f"{DAY}#a{one.id}"
    assert (badge(desk), buttons(desk)) == ("cancelled by the desk, not informed", ["Undo the cancellation"])


def cancelled(desk: Visitor, one: Appointment, *tell: str, **changes: str) -> int:
    """Return the status of the form as it is sent with these ticks."""
    address = f"/desk/appointment/{one.id}/cancel"
    sent = desk.open(address).fields() | changes
    desk.answer = desk.client.post(address, data=sent | {"tell": list(tell)}, follow_redirects=True)
    return desk.answer.status_code


def ends() -> list[tuple[Holder | None, MessageState]]:
    """Return whom a CANCEL e-mail is to, and what has become of it."""
    db.session.expire_all()
    found = db.session.scalars(
        select(OutboxMessage).where(OutboxMessage.kind == MessageKind.CANCELLATION).order_by(OutboxMessage.id)
    )
    return [(message.holder, message.state) for message in found]


def test_the_line_says_who_was_told_and_who_must_be_phoned(desk: Visitor, one: Appointment) -> None:
    with write_transaction():
        db.session.execute(update(OutboxMessage).values(state=MessageState.SENT, sent_at=NINE))
    assert cancelled(desk, one, "helper", "shown", "nobody") == 200
    assert ends() == [(Holder.HELPER, MessageState.WAITING)]
    assert "Client: no e-mail: please call Helper: e-mail is waiting" in line(desk)
    with write_transaction():
        db.session.execute(
            update(OutboxMessage)
            .where(OutboxMessage.kind == MessageKind.CANCELLATION)
            .values(state=MessageState.SENT, sent_at=NINE + timedelta(minutes=5))
        )
    assert "Helper: e-mail sent 16.11., 09:05" in line(desk)


def test_for_whom_there_is_only_a_phone_the_page_says_so(desk: Visitor, office: Office) -> None:
    book(office, NINE, phone="+4915123456789", phone_shared=True)
    desk.open(DAY).tap("Cancel the appointment")
    assert desk.main.select("input[name=tell]") == []
    assert "Please call: 01512 3456789 others answer: say only town hall" in desk.text
    assert "E-mails will be sent" not in desk.text
    desk.press("Yes, cancel it")
    assert "Client: no e-mail: please call" in line(desk)


@pytest.mark.parametrize("phone", [None, "+4915123456789"])
def test_one_address_of_both_has_one_tick(desk: Visitor, office: Office, phone: str | None) -> None:
    book(office, NINE, email="ingrid@example.net", phone=phone, helper=INGRID)
    desk.open(DAY).tap("Cancel the appointment")
    assert [tick["value"] for tick in desk.main.select("input[name=tell]")] == ["helper"]
    assert "has the same e-mail address as the helper" in desk.text
    assert "Please call:" not in desk.text
    assert ("01512 3456789" in desk.text) is bool(phone)


def test_where_nothing_more_is_sent_the_page_says_so(desk: Visitor, one: Appointment) -> None:
    with write_transaction():
        db.session.merge(one).sends_nothing = True
    desk.open(f"/desk/appointment/{one.id}/cancel")
    assert "nothing more is sent" in desk.text
    assert desk.main.select("input[name=tell]") == []


def test_it_is_taken_back_on_the_line(desk: Visitor, one: Appointment) -> None:
    cancelled(desk, one, "client", "helper")
    desk.open(DAY).press("Undo the cancellation")
    assert (desk.answer.status_code, state(one)) == (200, Status.BOOKED)
    assert {state for _holder, state in ends()} == {MessageState.WITHDRAWN}
    cancelled(desk, one)
    desk.clock.shift(300)
    assert buttons(desk) == []


@pytest.mark.parametrize("is_taken", [True, False])
def test_what_cannot_be_taken_back_is_said(desk: Visitor, office: Office, is_taken: bool) -> None:
    made = book(office, at(2026, 11, 16, 10, 0))
    cancelled(desk, made)
    desk.open(DAY)
    if is_taken:
        book(office, at(2026, 11, 16, 10, 0))
    else:
        desk.clock.shift(300)
    desk.press("Undo the cancellation")
    assert desk.answer.status_code == 409
    assert ("Somebody else has this time now." if is_taken else "You cannot undo this.") in desk.text
    assert "Now: cancelled by the desk You wanted: Undo" in desk.text
    assert state(made) is Status.CANCELLED


def test_a_change_meanwhile_is_said_and_asked_anew_with_the_ticks_kept(desk: Visitor, one: Appointment) -> None:
    address = f"/desk/appointment/{one.id}/cancel"
    assert cancelled(desk, one, "helper", version="0") == 409
    assert desk.page.title.get_text().startswith("Error:")
    assert "Now: booked You wanted: Cancel the appointment" in desk.text
    ticks = {str(tick["value"]): tick.has_attr("checked") for tick in desk.main.select("input[name=tell]")}
    assert ticks == {"client": False, "helper": True}
    assert state(one) is Status.BOOKED
    desk.answer = desk.client.post(address, data=desk.fields() | {"tell": "helper"}, follow_redirects=True)
    assert state(one) is Status.CANCELLED


def test_who_was_there_and_what_is_long_over_cannot_be_cancelled(desk: Visitor, one: Appointment) -> None:
    with write_transaction():
        db.session.merge(one).status = Status.DONE
    desk.open(f"/desk/appointment/{one.id}/cancel")
    assert "No change is possible any more" in desk.text
    assert desk.main.select("form") == []
    assert post(desk, one, "cancel") == 409
    assert post(desk, one, "cancel/undo") == 303
    with write_transaction():
        db.session.merge(one).status = Status.BOOKED
    desk.clock.move_to(at(2026, 11, 17, 0, 0))
    sign_in(desk.client)
    assert post(desk, one, "cancel") == 409
    assert state(one) is Status.BOOKED


def test_the_public_does_not_thank_for_what_the_desk_cancelled(desk: Visitor, one: Appointment) -> None:
    cancelled(desk, one)
    key = tickets.key(one, Holder.CLIENT)
    for page in ("", "/cancel"):
        desk.open(f"/en/ticket/{key}{page}")
        assert "Thank you" not in desk.text
        assert "ndo the cancellation" not in desk.text
    desk.open(f"/en/ticket/{key}")
    assert "Please do not come at this time." in desk.text
    assert "Choose a new time" in desk.text
