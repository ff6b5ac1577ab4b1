"""What has landed stays as it is: its migrations to the last byte, and a dump of each schema that another follows."""

from hashlib import sha256
from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory

from tests.databases import MIGRATIONS
from tests.upgrades.dumps import ENGINES, FOLDER, KNOWN, revisions

FIRST_KEPT = "004"  # of earlier ones nothing was kept
LANDED = FOLDER / "landed.txt"


def test_a_landed_migration_never_changes() -> None:
    files = sorted(Path(MIGRATIONS, "versions").glob("*.py"))
    found = [f"{sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in files]
    assert found == LANDED.read_text(encoding="utf-8").splitlines(), "see tests/upgrades/README.md"


def test_a_migration_has_a_dump_of_the_schema_before_it() -> None:
    config = Config()
    config.set_main_option("script_location", MIGRATIONS)
    scripts = ScriptDirectory.from_config(config).walk_revisions()
    before = {str(script.down_revision) for script in scripts if script.down_revision is not None}
    needed = {revision for revision in before if revision >= FIRST_KEPT}
    assert needed - set(revisions()) == set(), "run python -m tests.upgrades.make before the migration"
    assert FIRST_KEPT in revisions()


def test_each_dump_is_whole_and_small() -> None:
    for revision in revisions():
        sizes = {file.name: file.stat().st_size for file in (FOLDER / revision).iterdir()}
        assert sizes.keys() == {KNOWN, *(f"{engine}.sql" for engine in ENGINES)}
        assert max(sizes.values()) < 400_000, sizes
