"""What is asked of the store, for tests that count it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from booking.database import db


@contextmanager
def capture_queries(*, with_begin: bool = False) -> Iterator[list[str]]:
    """Collect the statements of the block; those that begin a transaction only if wanted."""
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if with_begin or not statement.startswith("BEGIN"):
            statements.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(db.engine, "before_cursor_execute", note)
