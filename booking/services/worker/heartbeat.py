"""The worker's sign of life, by which others see that it works."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.models import Heartbeat

WORKER = "worker"
EVERY = timedelta(minutes=1)
SILENT_AFTER = timedelta(minutes=10)  # a slow mail server may hold one e-mail for five


def beat() -> None:
    """Write down that the worker works; within a minute of the last time nothing is written."""
    last, moment = last_beat(), now()
    if last is not None and timedelta() <= moment - last < EVERY:
        return
    make = postgresql_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
    row = make(Heartbeat).values(name=WORKER, beat_at=moment)
    with write_transaction():
        db.session.execute(row.on_conflict_do_update(index_elements=["name"], set_={"beat_at": row.excluded.beat_at}))


def last_beat() -> datetime | None:
    """Return when the worker was last at work; None if it never was."""
    return db.session.scalar(select(Heartbeat.beat_at).where(Heartbeat.name == WORKER))


def is_silent() -> bool:
    """Return whether nothing was heard of the worker for so long that somebody should look."""
    last = last_beat()
    return last is None or now() - last >= SILENT_AFTER
