"""After all terms have passed, nothing of anybody is left in an upgraded database; what is no person's stays."""

from datetime import timedelta
from typing import Any

from flask import Flask
from sqlalchemy import text
from time_machine import Traveller

from tests.upgrades.dumps import Dump

LONG = timedelta(days=200)  # longer than the longest term, of what was done
TOKEN = "gAAAA"  # how what is encrypted begins, whatever its column is called
# What stands for a person, or for something of hers, in any table.
PERSONAL = ("number", "ticket_id", "uid", "appointment_uid", "form_key", "bounce_token", "network", "who", "token_hash")
STAYS = ("offices", "topics", "counsellors", "accounts", "office_hours", "canary", "tallies")


def test_nothing_of_anybody_is_left(app: Flask, dump: Dump, clock: Traveller) -> None:
    assert len(_encrypted(app)) > 100
    assert len(_pseudonyms(app)) > 200
    clock.shift(LONG)
    for _time in range(2):  # what waits is withdrawn first
        result = app.test_cli_runner().invoke(args=["privacy", "wipe"])
        assert result.exit_code == 0, result.output
    assert _pseudonyms(app) == set()
    assert len(_encrypted(app)) == 1  # the canary's


def test_the_office_its_staff_and_the_tallies_stay(app: Flask, clock: Traveller) -> None:
    before = {name: len(rows) for name, rows in _rows(app).items() if name in STAYS}
    assert len(before) == len(STAYS)
    clock.shift(LONG)
    app.test_cli_runner().invoke(args=["privacy", "wipe"])
    after = {name: len(rows) for name, rows in _rows(app).items() if name in STAYS}
    assert after == before | {"accounts": before["accounts"] - 1}  # the one that was closed


def _rows(app: Flask) -> dict[str, list[Any]]:
    """Return all rows as the database keeps them, without opening what is encrypted."""
    database = app.extensions["migrate"].db
    database.session.commit()
    found = {}
    with database.engine.connect() as connection:
        for table in database.metadata.sorted_tables:
            rows = connection.execute(text(f"SELECT * FROM {table.name}"))
            found[table.name] = [dict(row) for row in rows.mappings()]
    return found


def _encrypted(app: Flask) -> set[str]:
    values = (value for rows in _rows(app).values() for row in rows for value in row.values())
    return {value for value in values if isinstance(value, str) and value.startswith(TOKEN)}


def _pseudonyms(app: Flask) -> set[tuple[str, str, str]]:
    """Return what stands for somebody, with its table and column; topics have numbers of their own."""
    return {
        (table, name, str(value))
        for table, rows in _rows(app).items()
        for row in rows
        for name, value in row.items()
        if value is not None and (name in PERSONAL or name.endswith("_index")) and table != "topics"
    }
