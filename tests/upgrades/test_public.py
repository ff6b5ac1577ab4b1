"""Whoever holds a printed card goes on with it: it opens, cancels, moves; and somebody new books."""

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.factories import BERLIN
from tests.upgrades.dumps import Dump
from tests.upgrades.person import Person

TALKS = "/en/emstek"
# What was done last to an appointment before the dump was made: what, by whom, and its start until then.
CHANGED = {
    "moved by the client": ("moved", "client", "2026-11-26T15:00"),
    "moved by the desk": ("moved", "office", "2026-11-24T11:00"),
    "moved with the card": ("moved", "shown", "2026-11-26T14:30"),
    "desk moves": ("moved", "office", "2026-11-24T09:30"),
    "longer": ("length", "office", "2026-11-17T14:30"),
    "cancelled by the card": ("cancelled", "shown", "2026-11-19T17:30"),
    "cancelled today": ("cancelled", "client", "2026-11-17T11:30"),
    "missed": ("recorded", "office", "2026-11-16T09:00"),
    "just entered": ("entered", "office", ""),
}


def test_each_card_opens_and_shows_its_time(person: Person, dump: Dump) -> None:
    for label, one in dump.known["appointments"].items():
        local = _start(one).astimezone(BERLIN)
        for holder, card in one["cards"].items():
            assert person.status(card) == 200, (label, holder)
            assert f"{local:%H:%M}" in person.open(card).text, (label, holder)
            assert person.calendar(card)[0] == local, (label, holder)


def test_each_card_of_a_client_hands_out_what_was_typed(person: Person, dump: Dump) -> None:
    for label, one in dump.known["appointments"].items():
        data = person.client.get(f"{one['cards']['client']}/data.json").get_json()
        for field in ("name", "phone", "email", "number"):
            assert data[field] == one.get(field), (label, field)


@pytest.mark.parametrize("label", CHANGED)
def test_what_was_changed_before_is_in_the_clients_data(person: Person, dump: Dump, label: str) -> None:
    card = dump.known["appointments"][label]["cards"]["client"]
    told = person.client.get(f"{card}/data.json").get_json()["changes"]
    assert [(one["kind"], one["by"], (one["started_at"] or "")[:16]) for one in told] == [CHANGED[label]]
    assert person.status(f"{card}/data") == 200


def test_a_card_that_had_ended_opens_nothing(person: Person, dump: Dump) -> None:
    for card in dump.known["ended_cards"]:
        assert person.status(card) in (404, 410), card


def test_each_number_finds_its_card(person: Person, dump: Dump) -> None:
    for kept in (dump.known["appointments"], dump.known["callbacks"]):
        for label, one in kept.items():
            person.open("/de/find").submit("/find", {"number": ""}, number=one["number"])
            assert person.answer is not None
            assert person.answer.request.path.rpartition("/")[2] == one["cards"]["shown"].rpartition("/")[2], label


def test_each_call_back_has_its_page(person: Person, dump: Dump) -> None:
    for label, one in dump.known["callbacks"].items():
        for card in one["cards"].values():
            assert person.status(card) == 200, label
    card = dump.known["callbacks"]["waits"]["cards"]["client"]
    person.open(f"{card}/withdraw").submit("/withdraw")
    assert not person.open(card).forms("/withdraw")


@pytest.mark.parametrize("holder", ["client", "shown"])
def test_a_card_cancels_and_takes_that_back(person: Person, dump: Dump, holder: str) -> None:
    card = dump.known["appointments"]["cancel with the card"]["cards"][holder]
    message = {"letter": "B"} if holder == "shown" else {}
    before = person.calendar(card)
    person.open(f"{card}/cancel").submit("/cancel", **message)
    assert person.calendar(card) == (*before[:2], "CANCELLED")
    person.open(f"{card}/cancel").submit("/cancel", **message)
    assert person.calendar(card) == before


def test_a_cancellation_of_before_is_taken_back(person: Person, dump: Dump) -> None:
    one = dump.known["appointments"]["cancelled today"]
    card = one["cards"]["client"]
    assert person.calendar(card)[2] == "CANCELLED"
    person.open(f"{card}/cancel").submit("/cancel")
    assert person.calendar(card)[2] == "CONFIRMED"


def test_a_card_moves(person: Person, dump: Dump) -> None:
    card = dump.known["appointments"]["move with the card"]["cards"]["client"]
    person.open(f"{card}/move?slot=20261126T160000Z").submit("/move")
    assert person.calendar(card)[0] == datetime(2026, 11, 26, 16, 0, tzinfo=UTC)


def test_who_was_moved_with_the_card_takes_the_old_time_back(person: Person, dump: Dump) -> None:
    card = dump.known["appointments"]["moved with the card"]["cards"]["client"]
    (back,) = {str(link["href"]) for link in person.open(card).main.select("a[href*='/move?slot=']")}
    person.open(back).submit("/move")
    assert person.calendar(card)[0] == datetime(2026, 11, 26, 13, 30, tzinfo=UTC)


def test_a_contact_is_changed(person: Person, dump: Dump) -> None:
    card = dump.known["appointments"]["contact changed"]["cards"]["client"]
    person.open(f"{card}/contact").submit("/contact", phone="0151 99988877")
    assert person.client.get(f"{card}/data.json").get_json()["phone"] == "+4915199988877"


def test_everything_is_deleted(person: Person, dump: Dump) -> None:
    card = dump.known["appointments"]["everything"]["cards"]["client"]
    person.open(f"{card}/delete").submit("/delete")
    assert person.status(card) in (404, 410)


def test_somebody_new_books_what_is_free_and_nothing_else(person: Person, dump: Dump) -> None:
    kept = {_start(one) for one in dump.known["appointments"].values() if one["status"] == "booked"}
    slots = [
        datetime.fromisoformat(one["start"]) for one in person.client.get("/api/v1/emstek/slots").get_json()["slots"]
    ]
    assert slots
    assert not kept & set(slots)
    person.open(f"{TALKS}/name?spoken=en&interpreter=no&slot={slots[0].astimezone(UTC):%Y%m%dT%H%M%SZ}")
    person.submit("/name", name="నూతన", email="new@example.org")
    assert person.answer is not None
    assert person.calendar(person.answer.request.path)[0] == slots[0]


def test_the_feed_goes_on(person: Person, dump: Dump) -> None:
    events = person.feed(dump.known["feed"])
    booked = [one for one in dump.known["appointments"].values() if one["status"] == "booked"]
    assert {_start(one) for one in booked} <= events.keys()
    assert "ሰላም" in events[_start(dump.known["appointments"]["everything"])]


def _start(one: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(one["starts_at"])
