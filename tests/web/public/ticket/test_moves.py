"""Choosing another time, page by page."""

import pytest
from flask.testing import FlaskClient
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder
from booking.models import Appointment, Office
from booking.services import tickets
from booking.services.appointments import cancellations, moves
from tests.factories import at, book, ticket_of
from tests.web.visitor import Visitor


@pytest.fixture
def appointment(office: Office) -> Appointment:
    """Return an appointment on Monday at nine."""
    return book(office, at(2026, 11, 16, 9, 0), name="Олена Ковальчук", reads="en", topic=3)


def address(appointment: Appointment, holder: Holder = Holder.CLIENT) -> str:
    """Return the English address of the page with a holder's key."""
    return f"/en/ticket/{tickets.key(appointment, holder)}/move"


def test_a_tap_on_a_time_and_one_on_the_button_move_it(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(address(appointment))
    assert "Your time now: Monday, 16 November 2026, 09:00" in visitor.text
    assert len(visitor.main.select("h2.day")) == 5
    visitor.tap("10:00, Tuesday, 17 November 2026")
    assert "Until now Monday, 16 November 2026, 09:00" in visitor.text
    assert "New Tuesday, 17 November 2026, 10:00" in visitor.text
    visitor.press("Move to this time")
    assert "Tuesday, 17 November 2026" in visitor.text
    assert appointment.starts_at == at(2026, 11, 17, 10, 0)


def test_its_own_time_is_not_offered_and_more_days_and_mornings_are(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(address(appointment))
    assert "09:00, Monday, 16 November 2026" not in visitor.text
    visitor.tap("Afternoons")
    assert "08:30" not in visitor.text
    visitor.tap("More days")
    assert "08:30" not in visitor.text
    assert len(visitor.main.select("h2.day")) == 5


def test_looking_and_asking_change_nothing(client: FlaskClient, appointment: Appointment) -> None:
    for query in ("", "?slot=20261117T090000Z", "?from=2026-12-01&part=morning"):
        assert client.get(address(appointment) + query).status_code == 200
        assert client.head(address(appointment) + query).status_code == 200
    assert (appointment.version, appointment.starts_at) == (1, at(2026, 11, 16, 9, 0))


def test_a_time_that_is_gone_offers_three_that_move_in_one_tap(
    visitor: Visitor, appointment: Appointment, office: Office
) -> None:
    visitor.open(address(appointment)).tap("10:00, Tuesday, 17 November 2026")
    book(office, at(2026, 11, 17, 10, 0))
    visitor.press("Move to this time")
    assert visitor.answer is not None
    assert visitor.answer.status_code == 409
    assert visitor.page.title is not None
    assert visitor.page.title.get_text().startswith("Error:")
    assert "You still have your old time" in visitor.text
    assert len(visitor.main.select("button.second[name=slot]")) == 3
    visitor.press("Try again")  # what Enter does: nobody is moved to a time nobody chose
    assert visitor.answer.status_code == 409
    visitor.press("Tuesday, 17 November 2026, 09:30")
    assert appointment.starts_at == at(2026, 11, 17, 9, 30)


def test_a_link_to_a_time_that_is_gone_says_so(client: FlaskClient, appointment: Appointment, office: Office) -> None:
    book(office, at(2026, 11, 17, 10, 0))
    answer = client.get(address(appointment) + "?slot=20261117T090000Z")
    assert answer.status_code == 409
    assert "no longer free" in answer.text


@pytest.mark.parametrize("slot", ["", "now", "20261117T0900", "20261399T000000Z"])
def test_what_is_no_time_is_no_page(client: FlaskClient, appointment: Appointment, slot: str) -> None:
    assert client.post(address(appointment), data={"slot": slot}).status_code == 404
    assert client.post(address(appointment)).status_code == 404
    assert appointment.version == 1


def test_a_seen_key_is_asked_for_a_character_of_the_name(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(address(appointment, Holder.SHOWN)).tap("10:00, Tuesday, 17 November 2026")
    visitor.press("Move to this time", letter="x")
    assert visitor.answer is not None
    assert visitor.answer.status_code == 422
    assert "Enter the first character of the name" in visitor.text
    field = visitor.main.select_one("input[name=letter]")
    assert field is not None
    assert (field["value"], field["aria-invalid"]) == ("x", "true")
    assert "Олена" not in visitor.answer.text
    assert appointment.moves == 0
    visitor.press("Move to this time", letter="K")
    assert (appointment.starts_at, appointment.changes[-1].holder) == (at(2026, 11, 17, 10, 0), Holder.SHOWN)


def test_an_acting_key_is_asked_nothing(visitor: Visitor, appointment: Appointment) -> None:
    visitor.open(address(appointment) + "?slot=20261117T090000Z")
    assert visitor.main.select("input[name=letter]") == []


def test_the_character_is_kept_when_the_time_is_gone(
    visitor: Visitor, appointment: Appointment, office: Office
) -> None:
    visitor.open(address(appointment, Holder.SHOWN)).tap("10:00, Tuesday, 17 November 2026")
    book(office, at(2026, 11, 17, 10, 0))
    visitor.press("Move to this time", letter="O").press("Tuesday, 17 November 2026, 09:30")
    assert appointment.starts_at == at(2026, 11, 17, 9, 30)


def test_it_leads_back_to_the_time_a_seen_key_left(visitor: Visitor, appointment: Appointment) -> None:
    for day in (17, 18, 23):
        moves.move(ticket_of(appointment, Holder.SHOWN), at(2026, 11, day, 9, 0))
    assert "Go back to the old time" not in visitor.open(address(appointment, Holder.SHOWN)).text
    visitor.open(address(appointment)).tap("Go back to the old time: Monday, 16 November 2026, 09:00")
    visitor.press("Move to this time")
    assert appointment.starts_at == at(2026, 11, 16, 9, 0)
    assert "Go back to the old time" not in visitor.open(address(appointment)).text


def test_after_three_moves_it_asks_to_call(client: FlaskClient, visitor: Visitor, appointment: Appointment) -> None:
    with write_transaction():
        appointment.moves = moves.MOST_MOVES
    visitor.open(address(appointment))
    assert "Please call us" in visitor.text
    assert f"This appointment was moved {moves.MOST_MOVES} times." in visitor.text
    assert "04473 94840" in visitor.text
    answer = client.post(address(appointment), data={"slot": "20261117T090000Z"})
    assert answer.status_code == 409
    assert appointment.starts_at == at(2026, 11, 16, 9, 0)


@pytest.mark.parametrize(
    ("language", "most", "sentence"),
    [
        ("en", 1, "was moved 1 time."),
        ("de", 1, "wurde einmal verlegt"),
        ("de", 4, "wurde 4-mal verlegt"),
        ("de-leicht", 2, "schon 2 Mal eine neue Zeit"),
        ("ar", 2, "مرتين"),
        ("ar", 11, "11 مرة"),
    ],
)
def test_it_says_how_often_it_was_moved_whatever_the_most_is(
    visitor: Visitor, appointment: Appointment, monkeypatch: pytest.MonkeyPatch, language: str, most: int, sentence: str
) -> None:
    monkeypatch.setattr(moves, "MOST_MOVES", most)
    with write_transaction():
        appointment.moves = most
    assert sentence in visitor.open(address(appointment).replace("/en/", f"/{language}/")).text


def test_after_the_start_it_says_come_anyway(visitor: Visitor, appointment: Appointment, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 16, 9, 10))
    visitor.open(address(appointment))
    assert "Come anyway and show your card." in visitor.text
    visitor.tap("Choose a new time")
    assert visitor.answer is not None
    assert visitor.answer.request.path == "/en/emstek/talk"


def test_what_is_cancelled_cannot_be_moved(client: FlaskClient, appointment: Appointment) -> None:
    cancellations.cancel(ticket_of(appointment))
    assert "No change is possible" in client.get(address(appointment)).text
    assert client.post(address(appointment), data={"slot": "20261117T090000Z"}).status_code == 409


def test_names_topic_and_the_word_migration_are_not_on_it(client: FlaskClient, appointment: Appointment) -> None:
    for holder in Holder:
        for query in ("", "?slot=20261117T090000Z"):
            answer = client.get(address(appointment, holder) + query)
            assert answer.headers["Cache-Control"] == "no-store"
            assert "noindex" in answer.headers["X-Robots-Tag"]
            for word in ("Олена", "Ковальчук", "igration", "Housing", "topic="):
                assert word not in answer.text


def test_a_wrong_key_opens_nothing(client: FlaskClient, appointment: Appointment) -> None:
    path = address(appointment)
    with write_transaction():
        appointment.client_key += 1
    assert client.get(path).status_code == client.post(path).status_code == 404


def test_the_newest_of_two_taps_counts(client: FlaskClient, appointment: Appointment) -> None:
    for _tap in range(2):
        answer = client.post(address(appointment), data={"slot": "20261117T090000Z"})
        assert answer.status_code == 303
        assert answer.headers["Location"] == address(appointment).removesuffix("/move")
    db.session.expire_all()
    assert appointment.moves == 1


@pytest.mark.parametrize("query", ["", "?slot=20261117T090000Z"])
def test_it_is_light(client: FlaskClient, appointment: Appointment, query: str) -> None:
    path = address(appointment).replace("/en/", "/ar/")
    assert len(client.get(path + query, headers={"Accept-Encoding": "gzip"}).data) <= 4096
