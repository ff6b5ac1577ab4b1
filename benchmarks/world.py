"""An office of its own for measuring: twenty counsellors with the real week, a horizon of a year."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time, timedelta
from itertools import cycle
from pathlib import Path

from cryptography.fernet import Fernet
from flask import Flask
from flask_migrate import upgrade
from sqlalchemy import insert

from booking.app import ROOT, create_app
from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Channel, Interpreting, Status
from booking.domain.reference_numbers import new_number
from booking.domain.slots import CELL, Busy, CounsellorSlot, slots_by_counsellor
from booking.models import Appointment, Counsellor, OccupiedCell, Office, OfficeHours
from booking.services.offices import offices
from booking.services.schedule import availability

HALF_HOUR = timedelta(minutes=30)
WEEKS = 8
FULL = 0.8
COUNSELLORS = 20
BATCH = 5000
KEYS = {
    "BOOKING_SECRET_KEY": secrets.token_urlsafe(48),
    "BOOKING_INDEX_KEY": secrets.token_urlsafe(48),
    "BOOKING_ENCRYPTION_KEYS": Fernet.generate_key().decode(),
}


def environment(url: str, folder: Path) -> dict[str, str]:
    """Return the settings of a process on a database."""
    return {
        "BOOKING_ENV": "development",
        "BOOKING_DATABASE_URL": url,
        "BOOKING_MAIL_DIR": str(folder / "mail"),
        "BOOKING_PUBLIC_URL": "http://localhost",
        **KEYS,
    }


@contextmanager
def office(url: str, folder: Path, counsellors: int = COUNSELLORS) -> Iterator[tuple[Flask, Office]]:
    """Return application and office on a fresh database."""
    app = create_app(environ={**os.environ, **environment(url, folder)})
    with app.app_context():
        upgrade(str(ROOT / "migrations"))
        offices.load_shipped()
        made = offices.by_slug("emstek")
        _grow(made, counsellors)
        yield app, made
        db.session.remove()
        db.engine.dispose()


def _grow(made: Office, counsellors: int) -> None:
    with write_transaction():
        made.horizon_days = 365
        first = db.session.query(Counsellor).one()
        for _counsellor in range(counsellors - 1):
            hours = [
                OfficeHours(weekday=one.weekday, opens=one.opens, closes=one.closes, valid_from=one.valid_from)
                for one in first.hours
            ]
            db.session.add(Counsellor(office_id=made.id, hours=hours))


def fill(made: Office, stored: int) -> list[int]:
    """Store appointments of two counsellors, the coming weeks 80 % full, the rest in the past; return the two."""
    two = sorted(one.id for one in db.session.query(Counsellor).filter_by(office_id=made.id))[:2]
    first = now().astimezone(made.zone).date() + timedelta(days=1)
    opened = availability.openings(made, first, first + timedelta(weeks=WEEKS) - timedelta(days=1), two)
    free = slots_by_counsellor(opened, Busy([], []), HALF_HOUR, made.policy, now())
    coming = [slot for number, slot in enumerate(free) if number % 5]
    _store(made, coming)
    _store(made, _past(two, stored - len(coming)))
    if db.engine.dialect.name == "sqlite":
        db.session.commit()
        with db.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA optimize")
    return two


def _past(counsellors: list[int], count: int) -> list[CounsellorSlot]:
    midnight = datetime.combine(now().date(), time(), UTC)
    starts = [midnight - HALF_HOUR * (number // len(counsellors) + 1) for number in range(count)]
    whose = cycle(counsellors)
    return [CounsellorSlot(start, start + HALF_HOUR, next(whose)) for start in starts]


def _store(made: Office, slots: list[CounsellorSlot]) -> None:
    for begin in range(0, len(slots), BATCH):
        with write_transaction():
            _store_batch(made, slots[begin : begin + BATCH])


def _store_batch(made: Office, slots: list[CounsellorSlot]) -> None:
    moment = now()
    rows = [
        {
            "office_id": made.id,
            "counsellor_id": slot.counsellor_id,
            "uid": secrets.token_hex(16),
            "number": f"{new_number()}-{secrets.token_hex(4)}",
            "ticket_id": secrets.token_hex(6),
            "status": Status.BOOKED,
            "channel": Channel.SELF,
            "starts_at": slot.start,
            "ends_at": slot.end,
            "interpreting": Interpreting.NOT_NEEDED,
            "reads": "de",
            "version": 1,
            "created_at": moment,
            "shown_changed_at": moment,
            "stamped_at": moment,
        }
        for slot in slots
    ]
    ids = db.session.scalars(insert(Appointment).returning(Appointment.id, sort_by_parameter_order=True), rows).all()
    cells = [
        {"counsellor_id": slot.counsellor_id, "starts_at": slot.start + CELL * n, "lane": 0, "appointment_id": own}
        for own, slot in zip(ids, slots, strict=True)
        for n in range(HALF_HOUR // CELL)
    ]
    db.session.execute(insert(OccupiedCell), cells)
