"""What is kept, deleting it, "this is not my phone" and "this e-mail is not for me"."""

import pytest
from flask.testing import FlaskClient

from booking.database import write_transaction
from booking.domain.enums import Holder
from booking.domain.reference_numbers import spaced_number
from booking.models import Appointment, Office
from booking.services import tickets
from tests import personal_data, stored_rows
from tests.callback_factory import ask
from tests.factories import at
from tests.web.visitor import Visitor, ticket_url

ACTS = (("close", "closed"), ("delete", "deleted"), ("not-mine", "not-mine"))


@pytest.fixture
def appointment(office: Office) -> Appointment:
    """Return an appointment that Ingrid has booked, of which every field is filled."""
    return personal_data.appointment(office, at(2026, 11, 16, 9, 0), name="Samira Rahimi", topic=3)


def test_the_client_reads_what_is_kept_and_for_how_long(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(ticket_url(appointment, "/data"))
    for word in (
        "Samira Rahimi",
        "samira@example.org",
        "Dari",
        spaced_number(appointment.number),
        "Only the counselling",
    ):
        assert word in visitor.text, word
    assert "14 days after the appointment" in visitor.text


def test_what_was_told_when_asking_to_be_called_back_stands_there_too(
    visitor: Visitor, office: Office, appointment: Appointment
) -> None:
    assert "called back" not in visitor.open(ticket_url(appointment, "/data")).text
    asked = ask(office, name="Samira R.", phone="+4915211122233", german_name="Jürgen Brandt", spoken="ar")
    with write_transaction(office):
        asked.appointment = appointment
    visitor.open(ticket_url(appointment, "/data"))
    for word in ("When you asked to be called back", "Samira R.", "01521 1122233", "Jürgen Brandt", "العربية"):
        assert word in visitor.text, word
    assert spaced_number(asked.number) in visitor.text


def test_the_same_for_a_machine(client: FlaskClient, appointment: Appointment) -> None:
    answer = client.get(ticket_url(appointment, "/data.json"))
    assert (answer.mimetype, answer.headers["Cache-Control"]) == ("application/json", "no-store")
    assert answer.json["name"] == "Samira Rahimi"
    assert answer.json["mark"] is None


def test_the_helpers_key_neither_reads_nor_deletes(client: FlaskClient, appointment: Appointment) -> None:
    for page in ("/data", "/data.json", "/delete"):
        assert client.get(ticket_url(appointment, page, Holder.HELPER)).status_code == 404
    assert client.post(ticket_url(appointment, "/delete", Holder.HELPER)).status_code == 404
    assert stored_rows.count_rows(Appointment) == 1


def test_before_it_is_deleted_the_page_says_that_it_is_cancelled_too(
    visitor: Visitor, client: FlaskClient, appointment: Appointment
) -> None:
    url = ticket_url(appointment, "/delete")
    visitor.open(url)
    assert "Your appointment is cancelled too: Monday, 16 November 2026, 09:00" in visitor.text
    assert stored_rows.count_rows(Appointment) == 1
    visitor.press("Delete everything now")
    assert "Everything is deleted." in visitor.text
    assert stored_rows.count_rows(Appointment) == 0
    assert client.get(url).status_code == 404
    assert "Everything is deleted." in client.post(url, follow_redirects=True).text


def test_the_number_stands_large_before_the_phone_is_closed(
    visitor: Visitor, client: FlaskClient, appointment: Appointment
) -> None:
    url = ticket_url(appointment, "/close")
    visitor.open(url)
    large = visitor.main.select_one("p.number")
    assert large is not None
    assert large.get_text() == spaced_number(appointment.number)
    visitor.press("I have written it down")
    assert "Your appointment is still booked." in visitor.text
    assert client.get(url).status_code == 404
    visitor.press("Show my appointment", number=appointment.number)
    assert visitor.answer is not None
    assert visitor.answer.request.path == ticket_url(appointment, holder=Holder.SHOWN)


@pytest.mark.parametrize("holder", [Holder.CLIENT, Holder.HELPER])
def test_an_email_for_somebody_else_takes_the_address_off(
    visitor: Visitor, client: FlaskClient, appointment: Appointment, holder: Holder
) -> None:
    url = ticket_url(appointment, "/not-mine", holder)
    visitor.open(url).press("Remove my address")
    assert "Your address has been removed." in visitor.text
    assert appointment.email_of(holder) is None
    assert client.get(url).status_code == 404
    assert tickets.by_key(tickets.key(appointment, holder)).appointment.status.value == "booked"


@pytest.mark.parametrize(("page", "said"), ACTS)
def test_a_second_tap_is_harmless_and_a_key_we_never_signed_is_none(
    client: FlaskClient, appointment: Appointment, page: str, said: str
) -> None:
    url = ticket_url(appointment, f"/{page}")
    assert [client.post(url).headers["Location"] for _tap in range(2)] == [f"/en/find?said={said}"] * 2
    key = url.split("/")[3]
    forged = url.replace(key, key[:-2] + ("A" if key[-2] != "A" else "B") + key[-1])  # the last e-mail has spare bits
    assert client.post(forged).status_code == 404


@pytest.mark.parametrize("page", ["contact", "late", "close", "data", "delete", "not-mine"])
def test_looking_changes_nothing_and_nobody_keeps_it(client: FlaskClient, appointment: Appointment, page: str) -> None:
    url = ticket_url(appointment, f"/{page}")
    before = personal_data.personal_values()
    for method in (client.get, client.head):
        answer = method(url)
        assert answer.status_code == 200
        assert answer.headers["Cache-Control"] == "no-store"
        assert "noindex" in answer.headers["X-Robots-Tag"]
    assert (personal_data.personal_values(), appointment.version) == (before, 1)


def test_nothing_is_said_to_be_deleted_that_is_still_kept(
    visitor: Visitor, client: FlaskClient, appointment: Appointment
) -> None:
    page = visitor.open(ticket_url(appointment, "/delete"))
    client.post(ticket_url(appointment, "/close"))
    page.press("Delete everything now")
    assert stored_rows.count_rows(Appointment) == 1
    assert "Everything is deleted." not in page.text
    assert page.answer.request.args["said"] == "ended"  # type: ignore[union-attr]
