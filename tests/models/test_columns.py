"""What a stolen database shows, and instants that are the same on both engines."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from flask import Flask
from sqlalchemy import MetaData, inspect, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import StatementError
from sqlalchemy.orm.exc import StaleDataError

from booking.database import db, write_transaction
from booking.domain.people import Helper
from booking.models import Appointment, Base, Office
from booking.models.encryption import Encrypted
from tests.databases import application
from tests.factories import at, book

SECRETS = {
    "name": "Samira Rahimi",
    "phone": "+4915123456789",
    "email": "samira@example.org",
    "mark": "green coat",
    "other_language": "Tigre",
}
NOTE = "brings her sister along"
HELPER = Helper("Nguyễn Thị Hồng", "de", "+4944739999999", "helfer@example.org")


def booked(office: Office) -> Appointment:
    """Return an appointment with every personal value a booking can have, and what the desk notes of it."""
    made = book(office, helper=HELPER, spoken="other", **SECRETS)
    with write_transaction(office):
        db.session.merge(made).note = NOTE
    return made


def dump_rows() -> str:
    """Return all that the database holds, as text: what somebody sees who reads it past our models."""
    metadata = MetaData()
    metadata.reflect(db.engine)
    rows = [db.session.execute(text(f'SELECT * FROM "{table}"')).all() for table in metadata.tables]
    return repr(rows)


def test_no_personal_value_can_be_read_anywhere_in_the_store(office: Office) -> None:
    appointment = booked(office)
    found = dump_rows()
    assert appointment.number in found
    values = [*SECRETS.values(), NOTE, HELPER.name, HELPER.phone, HELPER.email]
    assert [value for value in values if str(value) in found] == []


def test_no_personal_value_can_be_read_in_the_files(office: Office, engine_url: str) -> None:
    """Also not in the write-ahead log beside it; PostgreSQL keeps its files to itself, so its rows stand for them."""
    appointment = booked(office)
    raw = dump_rows().encode()
    if db.engine.dialect.name == "sqlite":
        file = Path(str(make_url(engine_url).database))
        raw = b"".join(one.read_bytes() for one in file.parent.glob(f"{file.name}*"))
    assert appointment.uid.encode() in raw
    values = [*SECRETS.values(), NOTE, str(HELPER.name), str(HELPER.phone), str(HELPER.email)]
    assert [value for value in values if value.encode() in raw] == []


def test_every_encrypted_column_of_a_full_booking_is_a_token(office: Office) -> None:
    booked(office)
    seen = set()
    for table in (Base.metadata.tables["appointments"], Base.metadata.tables["outbox_messages"]):
        for column in table.columns:
            if isinstance(column.type, Encrypted):
                values = db.session.scalars(text(f"SELECT {column.name} FROM {table.name}")).all()
                assert values
                assert all(value.startswith("gAAAA") for value in values), column.name
                seen.add(column.name)
    assert seen >= {*SECRETS, "helper_name", "helper_phone", "helper_email", "recipient", "content"}


def test_a_name_moved_to_another_column_does_not_open(office: Office) -> None:
    booked(office)
    with write_transaction():
        db.session.execute(text("UPDATE appointments SET mark = name"))
    db.session.expire_all()
    with pytest.raises(ValueError, match="another column"):
        db.session.scalars(select(Appointment)).all()
    db.session.rollback()


def test_keys_can_be_changed_while_the_old_one_is_kept(
    app: Flask, office: Office, engine_url: str, tmp_path: Path
) -> None:
    identity = booked(office).id
    db.session.remove()
    old = app.config["ENCRYPTION_KEYS"]
    newest = Fernet.generate_key().decode()
    with application(engine_url, tmp_path, BOOKING_ENCRYPTION_KEYS=",".join([newest, *old])):
        appointment = db.session.get_one(Appointment, identity)
        assert appointment.name == SECRETS["name"]
        with write_transaction():
            appointment.mark = "red scarf"
    with application(engine_url, tmp_path, BOOKING_ENCRYPTION_KEYS=newest):
        assert db.session.scalar(select(Appointment.mark)) == "red scarf"


def test_an_instant_needs_its_zone(office: Office) -> None:
    appointment = book(office)
    appointment.stamped_at = datetime(2026, 11, 16, 9)  # noqa: DTZ001 - that is what is refused
    with pytest.raises(StatementError, match="an instant needs its zone"):
        db.session.flush()
    db.session.rollback()


def test_an_instant_comes_back_aware_and_in_utc_whatever_its_zone_was(office: Office) -> None:
    appointment = book(office)
    far_east = timezone(timedelta(hours=9))
    for given in (at(2026, 10, 25, 2, 30).replace(fold=1), datetime(2026, 11, 16, 3, 4, 5, 678901, tzinfo=far_east)):
        with write_transaction():
            appointment.stamped_at = given
        db.session.expire_all()
        read = db.session.get_one(Appointment, appointment.id).stamped_at
        assert (read, read.tzinfo) == (given.astimezone(UTC), UTC)


def test_who_changes_an_old_version_is_told(office: Office) -> None:
    appointment = book(office)
    before = appointment.version
    with write_transaction():
        appointment.several = True
    assert appointment.version == before + 1
    with write_transaction():
        db.session.execute(text("UPDATE appointments SET version = version + 1"))
    appointment.several = False
    with pytest.raises(StaleDataError):
        db.session.commit()
    db.session.rollback()


def test_a_day_is_read_by_counsellor_and_time_over_all_lanes(app: Flask) -> None:
    """With the lane in the middle of the key a range would read all history (decision 3)."""
    key = inspect(db.engine).get_pk_constraint("occupied_cells")["constrained_columns"]
    assert key == ["counsellor_id", "starts_at", "lane"]
