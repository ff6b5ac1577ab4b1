"""What is asked of the store, for tests that count it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from booking.database import db


@contextmanager
def asked() -> Iterator[list[str]]:
    """Collect the statements of the block, but for those that begin a transaction."""
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if not statement.startswith("BEGIN"):
            statements.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(db.engine, "before_cursor_execute", note)
