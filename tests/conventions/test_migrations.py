"""The migrations make what the models say, and can be taken back."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from flask import Flask
from flask_migrate import downgrade, upgrade
from sqlalchemy import Column, Integer, MetaData, Table, inspect

from booking.database import db
from booking.models import Base
from tests.databases import MIGRATIONS, application


def differences(metadata: MetaData) -> list[object]:
    """Return what would have to be migrated for the database to be like the models."""
    with db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))


def tables() -> set[str]:
    """Return the tables of the database."""
    return set(inspect(db.engine).get_table_names()) - {"alembic_version"}


def test_migrations_equal_the_models(app: Flask) -> None:
    assert differences(Base.metadata) == []


def test_a_model_without_migration_is_found(app: Flask) -> None:
    more = MetaData(naming_convention=Base.metadata.naming_convention)
    for table in Base.metadata.tables.values():
        table.to_metadata(more)
    Table("forgotten", more, Column("id", Integer, primary_key=True))
    assert len(differences(more)) == 1


def test_migrations_go_up_down_and_up_again(empty_url: str, tmp_path: Path) -> None:
    with application(empty_url, tmp_path):
        upgrade(MIGRATIONS)
        made = tables()
        assert made == set(Base.metadata.tables)
        downgrade(MIGRATIONS, revision="base")
        assert tables() == set()
        upgrade(MIGRATIONS)
        assert tables() == made
        assert differences(Base.metadata) == []
