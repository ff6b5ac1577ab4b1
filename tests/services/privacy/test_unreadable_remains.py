"""After a wiping nothing of what is gone can be read from the store itself: neither rows nor the file nor its WAL."""

import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url
from time_machine import Traveller

from booking import database
from booking.database import db, write_transaction
from booking.domain.enums import Holder
from booking.models import Appointment, Base, Office
from booking.models.encryption import blind_index
from booking.services import tickets
from booking.services.appointments import contacts
from booking.services.appointments.contacts import ContactChange
from booking.services.offices import offices
from booking.services.privacy import erasure, retention
from booking.services.worker import loop
from tests import personal_data, stored_rows
from tests.databases import Store, application
from tests.factories import NAMES, at, book


def stored(engine_url: str) -> str:
    """Return all that the store holds: an SQLite file and its WAL byte by byte, of PostgreSQL all rows."""
    if (url := make_url(engine_url)).get_backend_name() == "sqlite":
        file = Path(url.database or "")
        wal = file.with_name(f"{file.name}-wal")
        return (file.read_bytes() + (wal.read_bytes() if wal.exists() else b"")).decode("latin-1")
    engine = create_engine(engine_url)
    with engine.connect() as connection:
        tables = [connection.execute(text(f"SELECT * FROM {name}")).all() for name in Base.metadata.tables]
    engine.dispose()
    return str(tables)


def remaining(values: set[str], engine_url: str) -> list[str]:
    """Return which of the values the store holds, even if only a piece of them."""
    everything = stored(engine_url)
    return sorted(one for one in values if any(piece in everything for piece in pieces(one)))


def pieces(value: str) -> list[str]:
    """Return beginning and end of a value, and of a long one what is between, as it lies on one page or another."""
    return [value[place : place + 40] for place in range(0, max(len(value) - 39, 1), 400)] + [value[-40:]]


def live_through_a_month(office: Office, clock: Traveller) -> set[str]:
    """Return all tokens and indexes of a month in which people book, change their address, cancel and get e-mails."""
    seen: set[str] = set()
    for number, name in enumerate(NAMES * 2):
        one = book(
            office,
            name=name,
            phone=f"+49151{number:07d}",
            email=f"reader{number}@example.org",
            mark="x" * number,
            helper=personal_data.INGRID if number % 3 == 0 else None,
        )
        personal_data.callback(office)
        seen |= personal_data.personal_values()
        with write_transaction():
            one.email = f"changed{number}@example.org"
            one.email_index = blind_index(one.email, "email")
        if number % 2:
            loop.work(once=True, is_stopped=lambda: False, wait=lambda _seconds: None)
        if number % 4 == 0:
            personal_data.cancel(one)
        seen |= personal_data.personal_values()
        clock.shift(timedelta(days=1, hours=7))
        if number % 5 == 0:
            retention.delete_expired()
    return seen


def test_nothing_of_what_was_wiped_is_left(office: Office, engine_url: str, clock: Traveller) -> None:
    values = live_through_a_month(office, clock)
    personal_data.everything(office)
    values |= personal_data.personal_values()
    assert len(values) > 300
    clock.shift(timedelta(days=400))
    assert retention.delete_expired().is_clean
    assert remaining(values, engine_url) == []


def test_what_is_searched_for_is_found_before(office: Office, engine_url: str) -> None:
    personal_data.everything(office)
    values = personal_data.personal_values()
    assert len(values) > 30
    assert remaining(values, engine_url) == sorted(values)


def test_what_goes_among_others_that_stay_leaves_nothing(office: Office, engine_url: str, clock: Traveller) -> None:
    for number in range(12):
        book(office, name=f"early {number}", email=f"early{number}@example.org", phone=f"+49151{number:07d}")
    gone = personal_data.personal_values()
    clock.move_to(at(2026, 11, 30, 6, 0))
    for number in range(12):
        book(office, name=f"late {number}", email=f"late{number}@example.org", phone=f"+49152{number:07d}")
    stays = personal_data.personal_values() - gone
    clock.move_to(at(2026, 12, 9, 2, 0))
    assert retention.delete_expired().rows["appointments"] == 12
    kept_now = personal_data.personal_values()
    assert len(gone - kept_now) > 100  # an entry still names its appointment's UID
    assert remaining(gone - kept_now, engine_url) == []
    assert len(remaining(stays & kept_now, engine_url)) > 100


def test_what_is_deleted_at_the_clients_wish_leaves_nothing(
    client: FlaskClient, office: Office, engine_url: str
) -> None:
    for number in range(12):
        book(office, name=f"other {number}", email=f"other{number}@example.org", phone=f"+49151{number:07d}")
    others = personal_data.personal_values()
    one = personal_data.appointment(office, name="Samira Rahimi", phone="+491701234567")
    contacts.change(tickets.by_key(tickets.key(one, Holder.CLIENT)), ContactChange(phone="+491709999999"))
    gone = personal_data.personal_values() - others
    assert len(gone) > 15
    assert remaining(gone, engine_url) == sorted(gone)
    assert client.post(f"/en/ticket/{tickets.key(one, Holder.CLIENT)}/delete").status_code == 303
    gone -= personal_data.personal_values()  # an entry still names its appointment's UID
    assert len(gone) > 15
    assert remaining(gone | {"Samira Rahimi", "+491701234567", "+491709999999"}, engine_url) == []
    assert len(remaining(others, engine_url)) == len(others)


def test_somebody_in_the_way_does_not_keep_anybody_from_deleting(
    sqlite_store: Store, tmp_path: Path, clock: Traveller
) -> None:
    url = sqlite_store.copy(tmp_path)
    with application(url, tmp_path):
        one = personal_data.appointment(offices.by_slug("emstek"))
        gone = personal_data.personal_values()
        with closing(db.engine.raw_connection()) as connection:
            driver = connection.driver_connection
            driver.execute("BEGIN")
            driver.execute("SELECT count(*) FROM offices").fetchall()
            begun = time.monotonic()
            erasure.erase(tickets.by_key(tickets.key(one, Holder.CLIENT)))
            assert time.monotonic() - begun < 5
            driver.execute("ROLLBACK")
        assert stored_rows.count_rows(Appointment) == 0
        assert retention.delete_expired().is_clean
        assert remaining(gone - personal_data.personal_values(), url) == []


@pytest.fixture
def hasty_app(
    sqlite_store: Store, tmp_path: Path, clock: Traveller, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Flask]:
    """Return the application on SQLite, waiting for locks a tenth of a second only."""
    pragmas = [one.replace("busy_timeout=10000", "busy_timeout=100") for one in database._SQLITE_PRAGMAS]
    monkeypatch.setattr(database, "_SQLITE_PRAGMAS", pragmas)
    with application(sqlite_store.copy(tmp_path), tmp_path) as made:
        yield made


@pytest.mark.parametrize("begin", ["BEGIN", "BEGIN IMMEDIATE"])
def test_a_file_in_use_is_said_and_cleaned_the_next_time(hasty_app: Flask, begin: str) -> None:
    with closing(db.engine.raw_connection()) as connection:
        driver = connection.driver_connection
        driver.execute(begin)
        driver.execute("SELECT count(*) FROM offices").fetchall()
        assert not database.leave_no_remains()
        driver.execute("ROLLBACK")
    assert database.leave_no_remains()


def test_copies_that_secure_delete_misses_are_cleaned_too(hasty_app: Flask, tmp_path: Path) -> None:
    dice, file = Random(0), tmp_path / "booking.db"
    with write_transaction():
        for number in range(2, 2002):
            set_song(number, dice, "INSERT INTO canary (song, id) VALUES (:song, :number)")
        for _change in range(4000):
            set_song(dice.randrange(2, 2002), dice, "UPDATE canary SET song = :song WHERE id = :number")
        db.session.execute(text("UPDATE canary SET song = replace(song, 'x', '.')"))
    assert database.leave_no_remains()
    assert file.read_bytes().count(b"x" * 20) == 0


def set_song(number: int, dice: Random, statement: str) -> None:
    """Write a text of many x, each time of another length, so that rows move from page to page."""
    db.session.execute(text(statement), {"number": number, "song": "x" * dice.choice((100, 140, 228, 300))})
