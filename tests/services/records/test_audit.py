"""The words of the audit trail: those that stand in databases are still understood."""

import re

from booking.domain.enums import Act
from tests.upgrades.dumps import FOLDER, revisions

ENTRY = re.compile(r"""INSERT INTO "audit_entries" VALUES\(\d+,\d+,'[^']*','((?:[^']|'')*)'""")


def test_every_act_that_landed_code_has_noted_is_known() -> None:
    for revision in revisions():
        noted = set(ENTRY.findall((FOLDER / revision / "sqlite.sql").read_text(encoding="utf-8")))
        assert len(noted) > 20
        assert {act.replace("''", "'") for act in noted} - set(Act) == set()
