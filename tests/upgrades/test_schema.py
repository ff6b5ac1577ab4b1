"""An upgraded database is what the models say, whole, and readable to the last row."""

from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from flask import Flask
from flask_migrate import upgrade
from sqlalchemy import select

from tests.databases import MIGRATIONS
from tests.upgrades.dumps import row_counts

# What became of tables that have another name today: the old one, the new one.
RENAMED = {"letters": "outbox_messages"}
pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture
def database(app: Flask) -> Any:
    """Return the application's database, whatever the module is called."""
    return app.extensions["migrate"].db


def test_the_upgraded_schema_equals_the_models(database: Any) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, database.metadata) == []


def test_every_row_opens_with_the_keys_it_was_written_with(database: Any) -> None:
    for table in database.metadata.sorted_tables:
        database.session.execute(select(table)).all()


def test_no_foreign_key_leads_nowhere(database: Any) -> None:
    with database.engine.connect() as connection:
        for table in database.metadata.sorted_tables:
            for key in table.foreign_keys:
                ours, theirs = key.parent, key.column
                lost = select(ours).where(ours.is_not(None), ours.not_in(select(theirs)))
                assert connection.execute(lost).all() == [], key
        if connection.dialect.name == "sqlite":
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


def test_no_row_is_lost(database: Any, rows_before: dict[str, int]) -> None:
    after = row_counts(database.engine)
    lost = {name: (count, after.get(RENAMED.get(name, name))) for name, count in rows_before.items()}
    assert {name: counts for name, counts in lost.items() if counts[0] != counts[1]} == {}


def test_upgrading_again_changes_nothing(database: Any) -> None:
    before = row_counts(database.engine)
    upgrade(MIGRATIONS)
    assert row_counts(database.engine) == before
