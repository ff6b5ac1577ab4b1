"""Whether the program is ready to serve: the store, its tables, the outbox and the worker, each in a word."""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import current_app

from booking.database import db
from booking.services.database_errors import UNAVAILABLE
from booking.services.outbox import health
from booking.services.worker import heartbeat

OK = "ok"
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Readiness:
    """How each part is: `ok`, or what is wrong with it; no personal value."""

    database: str = OK
    migrations: str = UNKNOWN
    outbox: str = UNKNOWN
    worker: str = UNKNOWN

    @property
    def is_ready(self) -> bool:
        """Return whether all is well."""
        return set(self.parts().values()) == {OK}

    def parts(self) -> dict[str, str]:
        """Return each part by its name."""
        return asdict(self)


def readiness() -> Readiness:
    """Return how the program is; a store that does not answer is no error here."""
    try:
        if _revision() != _newest(Path(current_app.root_path) / "migrations"):
            return Readiness(migrations="missing")
        return Readiness(OK, OK, _outbox(), _worker())
    except UNAVAILABLE:
        db.session.rollback()
        return Readiness(database="does not answer")


def _revision() -> str | None:
    return MigrationContext.configure(db.session.connection()).get_current_revision()


@cache
def _newest(folder: Path) -> str | None:
    return ScriptDirectory(str(folder)).get_current_head()


def _outbox() -> str:
    since = health.check_health().stuck_since
    return f"waiting since {_stamp(since)}" if since else OK


def _worker() -> str:
    if not heartbeat.is_silent():
        return OK
    last = heartbeat.last_beat()
    return f"last seen {_stamp(last)}" if last else "never seen"


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
