"""Run migrations on the application's engine; called by Flask-Migrate."""

from typing import Any, Literal

from alembic import context
from flask import current_app
from sqlalchemy import Connection
from sqlalchemy.types import TypeDecorator

database = current_app.extensions["migrate"].db


def plain_type(kind: str, thing: Any, _context: Any) -> str | Literal[False]:
    """Return our own column types as those of SQLAlchemy, since a migration imports nothing of ours."""
    if kind == "type" and isinstance(thing, TypeDecorator):
        return f"sa.{thing.impl_instance!r}"
    return False


def _foreign_keys(connection: Connection, state: str) -> None:
    """Switch on the bare connection: SQLite ignores the pragma inside a transaction, and SQLAlchemy begins one."""
    driver: Any = connection.connection.driver_connection
    driver.execute(f"PRAGMA foreign_keys={state}")


def run(connection: Connection) -> None:
    """Migrate in one transaction.

    Batch mode drops and renames tables on SQLite; with foreign keys on, that would delete all child rows by cascade.
    They are turned off before BEGIN, and what was left is checked before COMMIT.
    """
    sqlite = connection.dialect.name == "sqlite"
    if sqlite:
        _foreign_keys(connection, "OFF")
    context.configure(
        connection=connection,
        target_metadata=database.metadata,
        render_as_batch=True,
        compare_type=True,
        transactional_ddl=True,
        render_item=plain_type,
    )
    with context.begin_transaction():
        context.run_migrations()
        if sqlite and (broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all()):
            raise RuntimeError(f"the migration breaks foreign keys in {sorted({row[0] for row in broken})}")
    if sqlite:
        _foreign_keys(connection, "ON")


with database.engine.connect().execution_options(booking_writes=True) as connection:
    run(connection)
