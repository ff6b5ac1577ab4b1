"""Databases for tests: migrated once, with the shipped office, then copied for each test in milliseconds."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from flask import Flask
from flask_migrate import upgrade
from sqlalchemy.engine import URL, make_url

from booking.app import create_app
from booking.database import db
from booking.services.offices import offices
from tests.factories import ROOT, environment
from tests.harness.postgres import Server

MIGRATIONS = str(ROOT / "migrations")


class Store(Protocol):
    """Where databases of one engine come from."""

    def empty(self, folder: Path) -> str:
        """Return the address of a new database without tables."""

    def copy(self, folder: Path) -> str:
        """Return the address of a new database with tables and the shipped office."""

    def copy_of(self, url: str, folder: Path) -> str:
        """Return the address of a new database like another, which nobody has open."""

    def drop(self, url: str) -> None:
        """Take a database away."""


def dispose(app: Flask) -> None:
    """Give every connection of an application back and close it."""
    with app.app_context():
        db.session.remove()
        for engine in db.engines.values():
            left = engine.pool.checkedout()
            engine.dispose()
            assert left == 0, f"{left} connections were not given back"


@contextmanager
def application(engine_url: str, folder: Path, **changes: str) -> Iterator[Flask]:
    """Yield the application on a database with this run's keys, its context pushed; all is closed at the end.

    `changes` overrule variables of `factories.environment`.
    """
    app = create_app({"TESTING": True}, environment(engine_url, folder) | changes)
    try:
        with app.app_context():
            yield app
    finally:
        dispose(app)


def _fill(engine_url: str, folder: Path) -> None:
    with application(engine_url, folder):
        upgrade(MIGRATIONS)
        offices.load_shipped()


class SqliteStore:
    """A file each, with WAL as in the shipped program."""

    def __init__(self, folder: Path) -> None:
        self._template = folder / "template.db"
        _fill(f"sqlite:///{self._template}", folder)

    def empty(self, folder: Path) -> str:
        """Return the address of a file that is not there yet."""
        return f"sqlite:///{folder / 'booking.db'}"

    def copy(self, folder: Path) -> str:
        """Return the address of a copy; the last connection to the template has put its WAL away."""
        shutil.copyfile(self._template, folder / "booking.db")
        return self.empty(folder)

    def copy_of(self, url: str, folder: Path) -> str:
        """Return the address of a copy of another file of this place."""
        shutil.copyfile(str(make_url(url).database), folder / "booking.db")
        return self.empty(folder)

    def drop(self, url: str) -> None:
        """Leave the file to pytest's own tidying."""


class PostgresqlStore:
    """A database each on one server."""

    def __init__(self, server: Server, folder: Path) -> None:
        self._server = server
        self._template = server.create()
        _fill(_text(self._template), folder)

    def empty(self, folder: Path) -> str:
        """Return the address of a database without tables."""
        return _text(self._server.create())

    def copy(self, folder: Path) -> str:
        """Return the address of a copy."""
        return _text(self._server.create(self._template.database or ""))

    def copy_of(self, url: str, folder: Path) -> str:
        """Return the address of a copy of another database."""
        return _text(self._server.create(make_url(url).database or ""))

    def drop(self, url: str) -> None:
        """Drop the database."""
        self._server.drop(make_url(url))

    def close(self) -> None:
        """Drop the template."""
        self._server.drop(self._template)


def _text(url: URL) -> str:
    return url.render_as_string(hide_password=False)
