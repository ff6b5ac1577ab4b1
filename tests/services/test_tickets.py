"""Keys: signed, short, one for each holder, revoked by a counter."""

import pytest
from flask import Flask

from booking.database import db, write_transaction
from booking.domain.enums import Holder
from booking.domain.errors import NotFound
from booking.models import Office
from booking.services import tickets
from tests.callback_factory import ask
from tests.factories import book


def test_each_holder_has_a_key_of_at_most_64_characters(office: Office) -> None:
    appointment = book(office)
    keys = {holder: tickets.key(appointment, holder) for holder in Holder}
    assert len(set(keys.values())) == 3
    assert all(len(key) <= 64 for key in keys.values())
    for holder, key in keys.items():
        found = tickets.by_key(key)
        assert (found.appointment.id, found.holder) == (appointment.id, holder)
        assert found.acts is (holder is not Holder.SHOWN)


def test_raising_a_counter_revokes_only_that_holders_key(office: Office) -> None:
    appointment = book(office)
    client, shown = (tickets.key(appointment, holder) for holder in (Holder.CLIENT, Holder.SHOWN))
    with write_transaction():
        appointment.shown_key += 1
    assert tickets.by_key(client).acts
    with pytest.raises(NotFound):
        tickets.by_key(shown)
    assert not tickets.by_key(tickets.key(appointment, Holder.SHOWN)).acts


@pytest.mark.parametrize("holder", list(Holder))
def test_a_counter_of_one_holder_leaves_the_others_keys_alone(office: Office, holder: Holder) -> None:
    appointment = book(office)
    keys = {one: tickets.key(appointment, one) for one in Holder}
    with write_transaction():
        setattr(appointment, f"{holder.value}_key", 1)
    with pytest.raises(NotFound):
        tickets.by_key(keys.pop(holder))
    assert {one: tickets.by_key(key).holder for one, key in keys.items()} == {one: one for one in keys}


def test_a_key_that_is_wrong_in_any_character_opens_nothing(office: Office) -> None:
    key = tickets.key(book(office), Holder.CLIENT)
    assert tickets.by_key(key)
    # The last character of a signature carries four bits: its neighbour may mean the same bytes.
    for place in range(len(key) - 1):
        for character in {"A", "z", "0", ".", "-"} - {key[place]}:
            with pytest.raises(NotFound):
                tickets.by_key(key[:place] + character + key[place + 1 :])
    for wrong in (key[:-1], key[1:], key + "A", key + key, key.upper(), f" {key}"):
        with pytest.raises(NotFound):
            tickets.by_key(wrong)


def test_a_key_stays_short_and_opens_after_very_many_revocations(office: Office) -> None:
    appointment = book(office)
    with write_transaction():
        appointment.shown_key = 9_999_999
    key = tickets.key(appointment, Holder.SHOWN)
    assert len(key) <= 64
    assert tickets.by_key(key).appointment.id == appointment.id


def test_the_key_of_one_ticket_does_not_open_another(office: Office) -> None:
    mine, yours = (tickets.key(book(office), Holder.CLIENT) for _booking in range(2))
    with pytest.raises(NotFound):
        tickets.by_key(yours[: tickets.TICKET_ID_LENGTH] + mine[tickets.TICKET_ID_LENGTH :])


def test_the_key_of_a_wiped_ticket_opens_nothing(office: Office) -> None:
    appointment = book(office)
    key = tickets.key(appointment, Holder.CLIENT)
    with write_transaction():
        db.session.delete(appointment)
    with pytest.raises(NotFound):
        tickets.by_key(key)


def test_what_identifies_does_not_authorise(office: Office) -> None:
    appointment = book(office)
    for known in (appointment.uid, appointment.number, appointment.ticket_id, f"{appointment.ticket_id}c0"):
        with pytest.raises(NotFound):
            tickets.by_key(known)


def test_a_shown_key_cannot_be_turned_into_an_acting_one(office: Office) -> None:
    key = tickets.key(book(office), Holder.SHOWN)
    forged = f"{key[:12]}c{key[13:]}"
    with pytest.raises(NotFound):
        tickets.by_key(forged)


@pytest.mark.parametrize("key", ["", ".", "abc", "abc.def", "x" * 14 + "." + "y" * 43, "ä.ö", "\x00"])
def test_whatever_is_no_key_is_not_found(office: Office, key: str) -> None:
    with pytest.raises(NotFound):
        tickets.by_key(key)


def test_keys_of_another_secret_open_nothing(app: Flask, office: Office) -> None:
    key = tickets.key(book(office), Holder.CLIENT)
    app.config["SECRET_KEY"] = "another secret that is long enough 1234567890"
    with pytest.raises(NotFound):
        tickets.by_key(key)


@pytest.mark.parametrize("holder", [Holder.CLIENT, Holder.SHOWN])
def test_the_key_of_a_call_back_opens_it_and_no_appointment(office: Office, holder: Holder) -> None:
    asked = ask(office)
    key = tickets.key(asked, holder)
    found = tickets.callback_by_key(key)
    assert (found.callback.id, found.holder, found.acts) == (asked.id, holder, holder is Holder.CLIENT)
    with pytest.raises(NotFound):
        tickets.by_key(key)
    with write_transaction():
        setattr(asked, f"{holder.value}_key", 1)
    with pytest.raises(NotFound):
        tickets.callback_by_key(key)


def test_no_key_of_an_appointment_opens_a_call_back(office: Office) -> None:
    appointment, asked = book(office), ask(office)
    with write_transaction():
        asked.ticket_id = appointment.ticket_id
    for holder in Holder:
        with pytest.raises(NotFound):
            tickets.callback_by_key(tickets.key(appointment, holder))


def test_a_shown_key_of_a_call_back_cannot_be_turned_into_an_acting_one(office: Office) -> None:
    key = tickets.key(ask(office), Holder.SHOWN)
    for forged in (f"{key[:12]}C{key[13:]}", f"{key[:12]}s{key[13:]}"):
        with pytest.raises(NotFound):
            tickets.callback_by_key(forged)
