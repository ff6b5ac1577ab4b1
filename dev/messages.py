"""`make messages`: collect the program's words into every catalogue, guess nothing, and say what is missing."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from dev import environment
from dev.machine import ROOT, say

TRANSLATIONS = ROOT / "booking" / "translations"
EMPTY = re.compile(r'^msgstr(?:\[\d\])? ""\n(?!")', re.MULTILINE)  # one of a plural's forms is enough


def main() -> None:
    """Update the catalogues; exit with 1 if a message has no translation."""
    environment.prepare("dev")
    catalogues = sorted(TRANSLATIONS.glob("*/LC_MESSAGES/messages.po"))
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "messages.pot"
        babel("extract", "-F", "babel.cfg", "-k", "_l", "--no-location", "--sort-output", "-o", template, ".")
        for catalogue in catalogues:
            code = catalogue.parent.parent.name
            rules = ("--no-fuzzy-matching", "--ignore-obsolete", "--no-wrap", "--ignore-pot-creation-date")
            babel("update", *rules, "-l", code, "-i", template, "-o", catalogue)
    missing = {catalogue: len(EMPTY.findall(catalogue.read_text(encoding="utf-8"))) for catalogue in catalogues}
    for catalogue, count in missing.items():
        say(f"{catalogue.parent.parent.name}: {count} empty translations")
    sys.exit(1 if any(missing.values()) else 0)


def babel(*arguments: object) -> None:
    """Run pybabel quietly."""
    command = [str(environment.VENV / "bin" / "pybabel"), "-q", *map(str, arguments)]
    subprocess.run(command, cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
