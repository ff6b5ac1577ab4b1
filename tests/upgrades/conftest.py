"""An upgraded database of each dump, and people who go on with what is in it a minute later."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask
from flask_migrate import upgrade
from time_machine import Traveller

from tests.databases import MIGRATIONS, Store, application
from tests.html_checks import ReadingClient
from tests.staff_factory import sign_in
from tests.upgrades.dumps import Dump, revisions, row_counts
from tests.upgrades.person import Person


@dataclass(frozen=True)
class Origin:
    """A database that was upgraded, which tests copy; `rows` is how many each table had before."""

    store: Store
    url: str
    rows: dict[str, int]


Upgraded = dict[Dump, Origin]


@pytest.fixture(scope="session")
def upgraded(sqlite_store: Store, postgresql_store: Store | None) -> Iterator[Upgraded]:
    """Return where each dump is upgraded once; a test gets a copy."""
    made: Upgraded = {}
    yield made
    for one in made.values():
        one.store.drop(one.url)


@pytest.fixture(params=revisions())
def dump(request: pytest.FixtureRequest, store: Store) -> Dump:
    """Return a dump of this test's engine."""
    return Dump(request.param, request.node.callspec.params["store"])


@pytest.fixture
def upgraded_url(
    dump: Dump, store: Store, upgraded: Upgraded, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Return the address of a database made by the dump and upgraded."""
    if dump not in upgraded:
        folder = tmp_path_factory.mktemp(f"upgraded-{dump.engine}-{dump.revision}")
        url = store.empty(folder)
        dump.load(url)
        with time_machine.travel(_next_minute(dump)), application(url, folder, **dump.keys) as app:
            rows = row_counts(app.extensions["migrate"].db.engine)
            upgrade(MIGRATIONS)
        upgraded[dump] = Origin(store, url, rows)
    copy = store.copy_of(upgraded[dump].url, tmp_path)
    yield copy
    store.drop(copy)


@pytest.fixture
def clock(dump: Dump) -> Iterator[Traveller]:
    """Stop the clock a minute after the dump's moment."""
    with time_machine.travel(_next_minute(dump), tick=False) as traveller:
        yield traveller


@pytest.fixture
def app(upgraded_url: str, dump: Dump, tmp_path: Path, clock: Traveller) -> Iterator[Flask]:
    """Return the application of today on the upgraded database, with the keys of before."""
    with application(upgraded_url, tmp_path, **dump.keys) as made:
        made.test_client_class = ReadingClient
        yield made


@pytest.fixture
def person(app: Flask, clock: Traveller) -> Person:
    """Return somebody at a browser."""
    return Person(app.test_client(), clock)


@pytest.fixture
def counsellor(app: Flask, dump: Dump, clock: Traveller) -> Person:
    """Return the counsellor, signed in with the password of before."""
    found = Person(app.test_client(), clock)
    account = dump.known["account"]
    assert sign_in(found.client, account["email"], account["password"]).status_code == 303
    return found


@pytest.fixture
def rows_before(app: Flask, dump: Dump, upgraded: Upgraded) -> dict[str, int]:
    """Return how many rows each table had before the upgrade."""
    return upgraded[dump].rows


def _next_minute(dump: Dump) -> datetime:
    return datetime.fromisoformat(dump.known["moment"]) + timedelta(minutes=1)
