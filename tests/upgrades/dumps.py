"""The kept dumps: one folder a revision, in it a dump of each engine and what is known of the data."""

import json
import sqlite3
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Engine, inspect, text
from sqlalchemy.engine import make_url

FOLDER = Path(__file__).parent
ENGINES = ("sqlite", "postgresql")
KNOWN = "known.json"


@dataclass(frozen=True)
class Dump:
    """What the code of a revision left in a database of one engine."""

    revision: str
    engine: str

    @property
    def path(self) -> Path:
        """Return the file with the statements."""
        return FOLDER / self.revision / f"{self.engine}.sql"

    @property
    def known(self) -> dict[str, Any]:
        """Return what is known of the data in it."""
        found: dict[str, Any] = _read(self.revision)[self.engine]
        return found

    @property
    def keys(self) -> dict[str, str]:
        """Return the variables with the keys it was made with."""
        found: dict[str, str] = _read(self.revision)["keys"]
        return found

    def load(self, url: str) -> None:
        """Fill an empty database of its engine with it."""
        statements = self.path.read_text(encoding="utf-8")
        if self.engine == "sqlite":
            connection = sqlite3.connect(str(make_url(url).database))
            connection.executescript(statements)
            connection.close()
            return
        address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(address) as session:
            session.execute(statements.encode())


def revisions() -> list[str]:
    """Return the revisions of which there is a dump."""
    return sorted(found.parent.name for found in FOLDER.glob(f"*/{KNOWN}"))


def row_counts(engine: Engine) -> dict[str, int]:
    """Return how many rows each table has, whatever the models say."""
    with engine.connect() as connection:
        names = inspect(connection).get_table_names()
        return {name: connection.scalar(text(f"SELECT count(*) FROM {name}")) for name in names}


@cache
def _read(revision: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / revision / KNOWN).read_text(encoding="utf-8"))
    return found
