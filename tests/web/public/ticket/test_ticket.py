"""The ticket: what stands on it, who may open it, what must not be on it."""

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from booking.database import write_transaction
from booking.domain.enums import Holder
from booking.domain.people import Helper
from booking.models import Office
from booking.services import tickets
from tests.factories import at, book
from tests.web.visitor import Visitor


@pytest.fixture
def address(office: Office) -> str:
    """Return the address of an Arabic reader's ticket in summer time, with the client's key."""
    appointment = book(office, at(2026, 11, 16, 10, 0), name="Tamar Beridze", reads="ar", spoken="ar", topic=3)
    return f"/ar/ticket/{tickets.key(appointment, Holder.CLIENT)}"


def test_own_language_and_german_stand_beside_each_other(visitor: Visitor, address: str) -> None:
    visitor.open(address)
    assert "16 نوفمبر 2026" in visitor.text
    german = visitor.main.find(lang="de", class_="small")
    assert german is not None
    assert german.get_text() == "Montag, 16.11.2026, 10:00 Uhr"
    assert german["dir"] == "ltr"


def test_place_and_number_stand_on_it(visitor: Visitor, address: str, office: Office) -> None:
    key = address.rsplit("/", 1)[1]
    number = tickets.by_key(key).appointment.number
    visitor.open(address)
    assert "Rathaus Emstek Am Markt 1, 49685 Emstek" in visitor.text
    assert f"{number[:3]} {number[3:6]} {number[6:]}" in visitor.text


def test_the_qr_code_holds_a_key_that_only_shows(client: FlaskClient, address: str, office: Office) -> None:
    page = BeautifulSoup(client.get(address).text, "html5lib")
    assert page.select_one("svg.qr path") is not None
    appointment = tickets.by_key(address.rsplit("/", 1)[1]).appointment
    shown = tickets.by_key(tickets.key(appointment, Holder.SHOWN))
    assert not shown.acts


def test_name_topic_and_the_word_migration_are_not_on_it(client: FlaskClient, address: str) -> None:
    for language in ("ar", "de", "de-leicht", "en"):
        page = client.get(address.replace("/ar/", f"/{language}/")).text
        for word in ("Tamar", "Beridze", "igration", "الهجرة", "Wohnung", "Housing", "السكن"):
            assert word not in page
        assert "<title>" in page
        assert "Rathaus Emstek</title>" in page


def test_it_is_neither_kept_nor_indexed(client: FlaskClient, address: str) -> None:
    answer = client.get(address)
    assert answer.headers["Cache-Control"] == "no-store"
    assert "noindex" in answer.headers["X-Robots-Tag"]


def test_it_can_be_read_in_every_language(visitor: Visitor, address: str) -> None:
    visitor.open(f"{address}/languages").tap("English")
    assert "Appointment booked" in visitor.text
    assert "Monday, 16 November 2026" in visitor.text


def test_wrong_revoked_and_unknown_keys_look_alike(client: FlaskClient, address: str) -> None:
    key = address.rsplit("/", 1)[1]
    appointment = tickets.by_key(key).appointment
    forged = key[:-2] + ("A" if key[-2] != "A" else "B") + key[-1]  # the last e-mail has spare bits
    with write_transaction():
        appointment.client_key += 1
    answers = [client.get(f"/en/ticket/{wrong}") for wrong in (key, forged, "x" * 14 + "." + "y" * 43)]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.text for answer in answers}) == 1


def test_the_file_for_the_calendar_is_an_icalendar_object(client: FlaskClient, address: str) -> None:
    answer = client.get(f"{address}.ics")
    assert answer.mimetype == "text/calendar"
    assert answer.headers["Cache-Control"] == "no-store"
    assert b"BEGIN:VEVENT" in answer.data
    assert b"DTSTART;TZID=Europe/Berlin:20261116T100000" in answer.data


def test_without_any_contact_it_says_that_we_cannot_tell(visitor: Visitor, office: Office) -> None:
    silent = book(office)
    visitor.open(f"/en/ticket/{tickets.key(silent, Holder.CLIENT)}")
    assert "We have no way to reach you if we have to cancel." in visitor.text
    told = book(office, email="ana@example.org")
    visitor.open(f"/en/ticket/{tickets.key(told, Holder.CLIENT)}")
    assert "We have no way to reach you" not in visitor.text
    assert "We will e-mail you the appointment." in visitor.text
    assert "ana@example.org" not in visitor.answer.text


def test_the_helper_is_not_named_on_the_clients_ticket(client: FlaskClient, office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", phone="+49447112345", email="ingrid@example.net")
    appointment = book(office, helper=helper)
    for holder in Holder:
        page = client.get(f"/en/ticket/{tickets.key(appointment, holder)}").text
        assert not any(value in page for value in ("Ingrid", "12345", "ingrid@"))


def test_each_holder_is_told_only_what_concerns_him(visitor: Visitor, office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    appointment = book(office, helper=helper)
    expected = {
        Holder.CLIENT: ["We have no way to reach you"],
        Holder.HELPER: ["We will e-mail you", "Please tell them"],
        Holder.SHOWN: [],
    }
    sentences = {sentence for told in expected.values() for sentence in told} | {"We will call you"}
    for holder, told in expected.items():
        text = visitor.open(f"/en/ticket/{tickets.key(appointment, holder)}").text
        assert {sentence for sentence in sentences if sentence in text} == set(told)
    reached = book(office, phone="+4915123456789")
    assert "We will call you" in visitor.open(f"/en/ticket/{tickets.key(reached, Holder.CLIENT)}").text
