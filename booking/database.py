"""The one door to the store: engine settings, the session, the write transaction."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

from flask import Flask
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Connection, Engine, event, select
from sqlalchemy.engine import make_url

from booking.models import Base, Office

db = SQLAlchemy(metadata=Base.metadata, session_options={"expire_on_commit": False})
migrate = Migrate(db=db, directory="migrations")

WRITES = "booking_writes"
_SQLITE_PRAGMAS = (
    "journal_mode=WAL",
    "busy_timeout=10000",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
)
_POSTGRESQL_OPTIONS = (
    "-c timezone=UTC -c statement_timeout=15000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=30000"
)


def engine_options(url: str) -> dict[str, Any]:
    """Return what `create_engine` takes for a database; parameters are hidden, so no personal value reaches a log."""
    options: dict[str, Any] = {"hide_parameters": True}
    if make_url(url).get_backend_name() == "postgresql":
        options |= {"pool_pre_ping": True, "connect_args": {"options": _POSTGRESQL_OPTIONS}}
    return options


def init_app(app: Flask) -> None:
    """Bind the store to the application."""
    app.config.setdefault("SQLALCHEMY_ENGINE_OPTIONS", engine_options(app.config["SQLALCHEMY_DATABASE_URI"]))
    db.init_app(app)
    migrate.init_app(app, render_as_batch=True, compare_type=True)


@event.listens_for(Engine, "connect")
def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """Set up a new SQLite connection; we send BEGIN ourselves."""
    if not isinstance(connection, sqlite3.Connection):
        return
    connection.isolation_level = None
    for pragma in _SQLITE_PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


@event.listens_for(Engine, "begin")
def _begin(connection: Connection) -> None:
    """Begin reads deferred and writes IMMEDIATE: busy_timeout is ignored when a read turns into a write."""
    if connection.dialect.name == "sqlite":
        writes = connection.get_execution_options().get(WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def write_transaction(office: Office | None = None) -> Iterator[None]:
    """Run one act: ends the read snapshot, locks the office's row if one is given, commits at the end.

    The lock is FOR NO KEY UPDATE on PostgreSQL and the whole database on SQLite, so all acts of an office that touch
    time stand in one line and there is no order of locks to get wrong.
    """
    session = db.session
    session.commit()
    try:
        session.connection(execution_options={WRITES: True})
        if office is not None:
            locked = select(Office).where(Office.id == office.id).with_for_update(key_share=True)
            session.execute(locked, execution_options={"populate_existing": True})
        yield
        session.commit()
    except BaseException:
        session.rollback()
        raise


def leave_no_remains(patience_ms: int = 10000) -> bool:
    """Clear an SQLite file and its WAL of what was deleted; False if somebody was in the way. Ours must be committed.

    secure_delete misses a copy now and then, left in a page that was split: the file is written anew. PostgreSQL's
    autovacuum does what can be done there.
    """
    if db.engine.dialect.name != "sqlite":
        return True
    with closing(db.engine.raw_connection()) as connection:  # neither statement runs inside a transaction
        driver: Any = connection.driver_connection
        try:
            with _waiting(driver, patience_ms):
                driver.execute("VACUUM")
                is_busy, *_pages = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.OperationalError:
            return False
    return not is_busy


@contextmanager
def _waiting(driver: Any, most_ms: int) -> Iterator[None]:
    """Let a connection to SQLite wait for locks no longer than this, and afterwards as long as before."""
    (usual_ms,) = driver.execute("PRAGMA busy_timeout").fetchone()
    driver.execute(f"PRAGMA busy_timeout={min(most_ms, usual_ms)}")
    try:
        yield
    finally:
        driver.execute(f"PRAGMA busy_timeout={usual_ms}")
