"""`python -m tests.upgrades.make`: the dumps of the newest migration, from the scene played by the code of today.

Run it before the next migration is added: what it writes is what the code before that migration leaves.
"""

import json
import re
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import time_machine
from alembic.migration import MigrationContext
from flask import Flask
from sqlalchemy.engine import make_url

from booking.database import db
from tests.databases import application
from tests.harness import postgres
from tests.upgrades.dumps import ENGINES, FOLDER, KNOWN
from tests.upgrades.keys import KEYS
from tests.upgrades.scene import START, build

PG_DUMP = ("pg_dump", "--inserts", "--no-owner", "--no-privileges", "--no-comments", "--encoding=UTF8")
# What other versions of the server or the driver do not know, and what a new database has anyway.
LEFT_OUT = re.compile(r"^(--.*|\\.*|SET \w+ = [^;]*;|SELECT pg_catalog\.set_config\([^;]*;)\n", re.MULTILINE)


def main() -> None:
    """Write the folder of the newest revision anew."""
    with tempfile.TemporaryDirectory() as name, postgres.server() as server:
        if server is None:
            sys.exit(f"missing: {postgres.NAME}")
        file = Path(name) / "made.db"
        urls = {"sqlite": f"sqlite:///{file}", "postgresql": server.create().render_as_string(hide_password=False)}
        made = {engine: _play(urls[engine], Path(name)) for engine in ENGINES}
        (revision,) = {revision for revision, _known in made.values()}
        folder = FOLDER / revision
        folder.mkdir(exist_ok=True)
        (folder / "sqlite.sql").write_text(_sqlite(file), encoding="utf-8")
        (folder / "postgresql.sql").write_text(_postgresql(urls["postgresql"]), encoding="utf-8")
    facts = {"keys": KEYS} | {engine: known for engine, (_revision, known) in made.items()}
    (folder / KNOWN).write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    sizes = {found.name: found.stat().st_size for found in sorted(folder.iterdir())}
    sys.stdout.write(f"{folder.relative_to(Path.cwd())}: {sizes}\n")


def _play(url: str, folder: Path) -> tuple[str, dict[str, Any]]:
    with time_machine.travel(START, tick=False) as clock, application(url, folder, **KEYS) as app:
        known = build(clock)
        return _revision(app), known


def _revision(app: Flask) -> str:
    db.session.commit()
    with db.engine.connect() as connection:
        return str(MigrationContext.configure(connection).get_current_revision())


def _sqlite(file: Path) -> str:
    connection = sqlite3.connect(file)
    try:
        return "\n".join(connection.iterdump()) + "\n"
    finally:
        connection.close()


def _postgresql(url: str) -> str:
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    done = subprocess.run([*PG_DUMP, address], check=True, capture_output=True, encoding="utf-8")
    return re.sub(r"\n{3,}", "\n\n", LEFT_OUT.sub("", done.stdout)).lstrip()


if __name__ == "__main__":
    main()
