"""A jealous relative: he has seen the card on her phone, and knows her name, her number and her phone number."""

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db
from booking.domain.enums import Holder, MessageKind, Status
from booking.models import Appointment, Office, OutboxMessage
from booking.services import tickets
from booking.services.accounts import accounts
from tests.factories import at, book
from tests.web.visitor import Visitor

NAME, PHONE, EMAIL = "Samira Rahimi", "+491701234567", "samira@example.org"
SECRETS = (
    "Samira",
    "Rahimi",
    "1234567",
    "4567",
    EMAIL,
    "samira",
    "Arabic",
    "Housing",
    "Interpreter",
    "Wohnung",
)
ACTING = ("contact", "late", "close", "data", "data.json", "delete", "not-mine")
START = at(2026, 11, 19, 15, 0)
OTHER = "20261119T153000Z"


@pytest.fixture
def visitor(client: FlaskClient, clock: Traveller) -> Visitor:
    """Return him, at a browser without scripting."""
    return Visitor(client, clock)


def hers(office: Office) -> Appointment:
    """Return her appointment."""
    return book(office, START, name=NAME, phone=PHONE, email=EMAIL, spoken="ar", reads="en", topic=3, mark="blue bag")


def fresh(appointment: Appointment) -> Appointment:
    """Return the appointment as it is kept now."""
    db.session.commit()
    db.session.expire_all()
    return db.session.get_one(Appointment, appointment.id)


def messages_of(appointment: Appointment) -> list[MessageKind]:
    """Return the kinds of e-mails to her, in order."""
    db.session.commit()
    found = db.session.scalars(
        select(OutboxMessage).where(OutboxMessage.appointment_uid == appointment.uid).order_by(OutboxMessage.id)
    )
    return [message.kind for message in found]


def test_the_card_the_number_and_the_phone_number_tell_time_and_place_only(visitor: Visitor, office: Office) -> None:
    appointment = hers(office)
    shown = f"/en/ticket/{tickets.key(appointment, Holder.SHOWN)}"
    visitor.open("/en/find").press("Show", number=appointment.number)
    assert visitor.answer is not None
    found = visitor.answer.request.path
    assert found == shown
    for address in (shown, f"{shown}/move", f"{shown}/move?slot={OTHER}", f"{shown}/cancel", f"{shown}?card=ar"):
        visitor.open(address)
        assert visitor.answer.status_code == 200, address
        for secret in (*SECRETS, "blue bag"):
            assert secret not in str(visitor.main), (address, secret)
    assert "Thursday, 19 November 2026" in visitor.open(shown).text
    visitor.open("/en/find").press("Show", number="01701234567")
    assert visitor.answer.status_code == 422


def test_every_page_that_acts_is_closed_to_him(client: FlaskClient, office: Office) -> None:
    shown = f"/en/ticket/{tickets.key(hers(office), Holder.SHOWN)}"
    for page in ACTING:
        assert client.get(f"{shown}/{page}").status_code == 404, page
        if not page.startswith("data"):
            assert client.post(f"{shown}/{page}", data={"minutes": "10"}).status_code == 404, page


def test_her_address_makes_emails_to_her_and_none_to_him(visitor: Visitor, office: Office) -> None:
    appointment = hers(office)
    for address in (EMAIL, "relative@example.org"):
        visitor.open("/en/find").press("E-mail me my appointments", email=address)
        assert visitor.answer is not None
        assert visitor.answer.status_code == 200
    db.session.commit()
    lost = db.session.scalars(select(OutboxMessage).where(OutboxMessage.kind == MessageKind.NUMBER_LOST)).all()
    assert [message.recipient for message in lost] == [EMAIL]
    assert fresh(appointment).status is Status.BOOKED


def test_a_move_of_his_is_told_marked_and_taken_back(visitor: Visitor, office: Office, clock: Traveller) -> None:
    appointment = hers(office)
    shown = f"/en/ticket/{tickets.key(appointment, Holder.SHOWN)}"
    visitor.open(f"{shown}/move?slot={OTHER}").press("Move to this time", letter="x")
    assert visitor.answer is not None
    assert visitor.answer.status_code == 422
    assert fresh(appointment).starts_at == START
    clock.shift(5)
    visitor.press("Move to this time", letter="r")
    assert fresh(appointment).starts_at == at(2026, 11, 19, 16, 30)
    assert messages_of(appointment)[-1] is MessageKind.MOVE
    mine = f"/en/ticket/{tickets.key(fresh(appointment), Holder.CLIENT)}"
    assert "Somebody has moved this appointment with the card." in visitor.open(mine).text
    visitor.tap("Go back to the old time")
    clock.shift(5)
    visitor.press("Move to this time")
    assert fresh(appointment).starts_at == START
    assert "Somebody has moved" not in visitor.open(mine).text


def test_a_cancellation_of_his_is_told_marked_and_taken_back(
    visitor: Visitor, office: Office, clock: Traveller
) -> None:
    appointment = hers(office)
    visitor.open(f"/en/ticket/{tickets.key(appointment, Holder.SHOWN)}/cancel")
    clock.shift(5)
    visitor.press("Yes, cancel it", letter="s")
    assert fresh(appointment).status is Status.CANCELLED
    email, password = accounts.make_first() or ("", "")
    desk = Visitor(visitor.client.application.test_client(), clock)
    desk.open("/account/sign-in").press("Anmelden", email=email, password=password)
    assert "nur mit der Karte abgesagt" in desk.open("/desk/agenda/2026-11-19").text
    visitor.open(f"/en/ticket/{tickets.key(fresh(appointment), Holder.CLIENT)}/cancel")
    clock.shift(5)
    visitor.press("Undo the cancellation")
    assert fresh(appointment).status is Status.BOOKED
    assert MessageKind.CANCELLATION in messages_of(appointment)
