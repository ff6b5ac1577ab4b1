"""My contact and "I am late": masked, each only his own, and what the keys open afterwards."""

from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from time_machine import Traveller

from booking.database import db
from booking.domain.enums import Holder, Interpreting
from booking.domain.people import Helper
from booking.models import Appointment, Office
from booking.services.appointments import cancellations
from tests.factories import at, book, ticket_of
from tests.web.visitor import Visitor, ticket_url

NINE = at(2026, 11, 16, 9, 0)
INGRID = Helper(name="Ingrid Meyer", reads="de", phone="+494473888999", email="ingrid@example.net")
CLIENTS = ("Samira", "+491701234567", "0170", "1234567", "samira@example.org", "blue bag")
HELPERS = ("Ingrid", "Meyer", "888999", "…999", "ingrid@", "i…@e….net")
BELOW = ("", "/contact", "/late", "/close", "/data", "/data.json", "/delete", "/not-mine", "/move", "/cancel", ".ics")


@pytest.fixture
def appointment(office: Office) -> Appointment:
    """Return what Ingrid has booked for Samira."""
    return book(
        office,
        NINE,
        name="Samira",
        reads="en",
        phone="+491701234567",
        email="samira@example.org",
        mark="blue bag",
        helper=INGRID,
    )


def test_what_is_kept_is_shown_masked(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(ticket_url(appointment, "/contact"))
    assert "…567" in visitor.text
    assert "s…@e….org" in visitor.text
    for whole in ("1234567", "samira@example.org", *HELPERS):
        assert whole not in str(visitor.main), whole


def test_the_helper_sees_and_changes_the_helpers_own(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(ticket_url(appointment, "/contact", Holder.HELPER))
    assert "i…@e….net" in visitor.text
    for whole in (*CLIENTS, "…567", "s…@"):
        assert whole not in str(visitor.main), whole
    visitor.press("Save", phone="04473 777666")
    assert visitor.answer is not None
    assert visitor.answer.request.path == ticket_url(appointment, holder=Holder.HELPER)
    assert (appointment.helper_phone, appointment.phone) == ("+494473777666", "+491701234567")


def test_the_helper_changes_the_helpers_own_name(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(ticket_url(appointment, "/contact", Holder.HELPER))
    assert "Now: I…" in visitor.text
    visitor.press("Save", helper_name="  Renate  Schröder ")
    assert (appointment.helper_name, appointment.name) == ("Renate Schröder", "Samira")


@pytest.mark.parametrize("name", ["x" * 81, "Ren\u202eate"])
def test_a_name_is_checked_as_on_the_name_step(visitor: Visitor, appointment: Appointment, name: str) -> None:
    visitor.open(ticket_url(appointment, "/contact", Holder.HELPER)).press("Save", helper_name=name)
    assert visitor.answer is not None
    assert visitor.answer.status_code == 422
    assert visitor.page.select_one("[autofocus] a[href='#helper_name']") is not None
    assert appointment.version == 1


def test_the_clients_key_changes_no_name(visitor: Visitor, client: FlaskClient, appointment: Appointment) -> None:
    visitor.open(ticket_url(appointment, "/contact"))
    assert "helper_name" not in visitor.fields()
    client.post(
        ticket_url(appointment, "/contact"), data=visitor.fields() | {"helper_name": "Renate", "name": "Renate"}
    )
    assert (appointment.helper_name, appointment.name) == ("Ingrid Meyer", "Samira")


@pytest.mark.parametrize("holder", [Holder.CLIENT, Holder.HELPER])
def test_empty_fields_change_nothing(visitor: Visitor, appointment: Appointment, holder: Holder) -> None:
    visitor.open(ticket_url(appointment, "/contact", holder)).press("Save")
    assert appointment.version == 1


def test_a_new_address_leads_on_with_a_new_key(visitor: Visitor, client: FlaskClient, appointment: Appointment) -> None:
    old = ticket_url(appointment)
    visitor.open(ticket_url(appointment, "/contact")).press("Save", email="neu@example.org")
    assert visitor.answer is not None
    assert visitor.answer.status_code == 200
    assert visitor.answer.request.path == ticket_url(appointment) != old
    assert "My contact" in visitor.text
    assert client.get(old).status_code == 404
    second = client.post(f"{old}/contact", data={"email": "neu@example.org"})
    assert second.headers["Location"] == "/en/find?said=ended"
    assert "You find your appointment with the number" in visitor.open("/en/find?said=ended").text


def test_a_tick_takes_a_number_off(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(ticket_url(appointment, "/contact")).press("Save", drops_phone="y")
    assert appointment.phone is None
    visitor.open(ticket_url(appointment, "/contact"))
    assert "Nothing is kept now." in visitor.text


def test_language_and_interpreter_can_be_changed(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(ticket_url(appointment, "/contact")).press("Save", reads="ar", interpreter="need", phone_shared="y")
    assert (appointment.reads, appointment.interpreting, appointment.phone_shared) == ("ar", Interpreting.ASKED, True)


def test_what_is_wrong_is_said_at_the_field_and_kept(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(ticket_url(appointment, "/contact")).press("Save", phone="12", email="samira@")
    assert visitor.answer is not None
    assert visitor.answer.status_code == 422
    for sentence in ("Check the phone number.", "Check the e-mail address."):
        assert sentence in visitor.text
    assert visitor.fields()["email"] == "samira@"
    assert visitor.page.select_one("[autofocus] a[href='#phone']") is not None
    assert appointment.version == 1


def test_a_number_can_be_left_right_on_the_ticket(visitor: Visitor, office: Office) -> None:
    one = book(office, NINE, phone_shared=False)
    visitor.open(ticket_url(one)).press("Save the phone number", phone="0170 9999999")
    assert visitor.answer is not None
    assert visitor.answer.request.path == ticket_url(one)
    assert (one.phone, one.reads, one.interpreting) == ("+491709999999", "de", Interpreting.NOT_NEEDED)
    assert "We will call you if something changes." in visitor.text


def test_the_client_ends_the_helpers_emails(visitor: Visitor, client: FlaskClient, appointment: Appointment) -> None:
    helpers = ticket_url(appointment, holder=Holder.HELPER)
    assert client.post(f"{helpers}/contact", data={"act": "end_helper"}).status_code == 404
    visitor.open(ticket_url(appointment, "/contact")).press("Stop this")
    assert appointment.helper_email is None
    assert "person who helps you" not in visitor.text
    assert client.get(helpers).status_code == 404
    assert client.post(ticket_url(appointment, "/contact"), data={"act": "end_helper"}).status_code == 303


def test_until_the_end_it_can_be_changed(visitor: Visitor, appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(appointment.ends_at - timedelta(minutes=1))
    visitor.open(ticket_url(appointment)).tap("My contact")
    visitor.press("Save", phone="0170 9999999", email="neu@example.org", reads="ar", interpreter="bring")
    assert visitor.answer is not None
    assert visitor.answer.request.path == ticket_url(appointment)
    assert (appointment.phone, appointment.email) == ("+491709999999", "neu@example.org")
    assert (appointment.reads, appointment.interpreting) == ("ar", Interpreting.BRINGS)


def test_once_cancelled_it_leads_to_the_ticket(client: FlaskClient, appointment: Appointment) -> None:
    cancellations.cancel(ticket_of(appointment))
    assert client.post(ticket_url(appointment, "/contact"), data={"phone": "0170 9999999"}).status_code == 303
    assert appointment.phone == "+491701234567"
    assert "My contact" not in client.get(ticket_url(appointment)).text


def test_once_it_is_over_it_leads_to_the_ticket(
    client: FlaskClient, appointment: Appointment, clock: Traveller
) -> None:
    clock.move_to(appointment.ends_at)
    assert "My contact" not in client.get(ticket_url(appointment)).text
    for method in (client.get, client.post):
        answer = method(ticket_url(appointment, "/contact"), data={"phone": "0170 9999999"})
        assert answer.headers["Location"] == ticket_url(appointment)
    assert appointment.version == 1


@pytest.mark.parametrize("page", ["contact", "late", "close", "data", "data.json", "delete", "not-mine"])
def test_a_key_that_shows_or_of_a_call_back_opens_none_of_it(
    client: FlaskClient, appointment: Appointment, page: str
) -> None:
    shown = ticket_url(appointment, f"/{page}", Holder.SHOWN)
    callbacks = shown.replace(shown.split("/")[3], shown.split("/")[3][:12].join(("", "C0.forged")))
    for url in (shown, callbacks):
        assert client.get(url).status_code == 404
        assert client.post(url, data={"minutes": "10"}).status_code in (404, 405)
    assert appointment.version == 1


@pytest.mark.parametrize("language", ["en", "de", "de-leicht", "ar"])
@pytest.mark.parametrize("is_cancelled", [False, True])
def test_no_page_tells_one_of_the_other(
    client: FlaskClient, appointment: Appointment, language: str, is_cancelled: bool
) -> None:
    if is_cancelled:
        cancellations.cancel(ticket_of(appointment))
    for holder, foreign in ((Holder.CLIENT, HELPERS), (Holder.HELPER, CLIENTS[:-1]), (Holder.SHOWN, HELPERS + CLIENTS)):
        for page in BELOW:
            text = client.get(ticket_url(appointment, page, holder).replace("/en/", f"/{language}/")).text
            assert not [word for word in foreign if word in text], (holder, page)


def test_late_is_told_and_stands_on_the_ticket(visitor: Visitor, appointment: Appointment, clock: Traveller) -> None:
    visitor.open(ticket_url(appointment, "/late"))
    assert "from two hours before" in visitor.text
    clock.move_to(NINE)
    visitor.open(ticket_url(appointment)).tap("I will be late").press("20 minutes")
    assert "We know you will be 20 minutes late." in visitor.text
    assert appointment.late_minutes == 20


def test_late_by_another_number_or_too_late_is_refused(
    client: FlaskClient, appointment: Appointment, clock: Traveller
) -> None:
    url = ticket_url(appointment, "/late")
    for wrong in ("15", "-10", "", "10.0"):
        assert client.post(url, data={"minutes": wrong}).status_code == 400
    clock.move_to(at(2026, 11, 16, 9, 21))
    assert client.post(url, data={"minutes": "10"}).headers["Location"] == url
    db.session.expire_all()
    assert appointment.late_minutes is None
