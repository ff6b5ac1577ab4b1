"""Keys: signed, short, one for each holder, revoked by a counter."""

import pytest
from flask import Flask

from booking.database import write_transaction
from booking.domain.errors import NotFound
from booking.domain.terms import Holder
from booking.models import Office
from booking.services import tickets
from tests.world import book


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
