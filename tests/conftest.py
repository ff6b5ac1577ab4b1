"""Fixtures of all tests: a fresh database and application each, on both engines, at a known time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient

from booking.models import Office
from booking.services.offices import offices
from tests.databases import PostgresqlStore, SqliteStore, Store, application
from tests.factories import START
from tests.harness import postgres, requirements, tmpfs
from tests.harness.template_cache import share_templates
from tests.harness.translations import refuse_untranslated
from tests.html_checks import ReadingClient


def pytest_configure() -> None:
    """Spare the tests what has nothing to do with what they check."""
    tmpfs.use_memory()
    share_templates()
    refuse_untranslated()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name and count what this machine does not have."""
    for line in requirements.summary(terminalreporter.stats.get("skipped", [])):
        terminalreporter.write_line(line, yellow=True)


@pytest.fixture(scope="session")
def sqlite_store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Where SQLite databases come from."""
    return SqliteStore(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgresql_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store | None]:
    """Where PostgreSQL databases come from, if this machine has a server."""
    with postgres.server() as server:
        if server is None:
            yield None
            return
        store = PostgresqlStore(server, tmp_path_factory.mktemp("postgresql"))
        yield store
        store.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest) -> Store:
    """Where this test's database comes from: each test that asks runs on both engines."""
    found: Store | None = request.getfixturevalue(f"{request.param}_store")
    if found is None:
        requirements.missing(postgres.NAME)
    return found


@pytest.fixture
def engine_url(store: Store, tmp_path: Path) -> Iterator[str]:
    """Return the address of a fresh database with all tables and the shipped office; other processes may open it."""
    url = store.copy(tmp_path)
    yield url
    store.drop(url)


@pytest.fixture
def empty_url(store: Store, tmp_path: Path) -> Iterator[str]:
    """Return the address of a fresh database without tables."""
    url = store.empty(tmp_path)
    yield url
    store.drop(url)


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    """Stop the clock at Monday 2026-11-16 06:00 in Berlin; `move_to` and `shift` set it. Monotonic time goes on."""
    with time_machine.travel(START, tick=False) as traveller:
        yield traveller


@pytest.fixture
def app(engine_url: str, tmp_path: Path, clock: time_machine.Traveller) -> Iterator[Flask]:
    """Return the application on a fresh database, its context pushed, the clock stopped."""
    with application(engine_url, tmp_path) as made:
        made.test_client_class = ReadingClient
        yield made


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """Return a test client that reads every page it gets like a careful person."""
    return app.test_client()


@pytest.fixture
def office(app: Flask) -> Office:
    """Return the shipped office."""
    return offices.by_slug("emstek")
