"""`make check`: lint, types, and the contracts between the layers; all of them, then the verdict."""

import subprocess
import sys

from dev import environment
from dev.machine import ROOT, say

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("djlint", "templates", "--lint", "--quiet"),
    ("mypy",),
    ("lint-imports",),
)


def main() -> None:
    """Exit with 1 if a check fails."""
    environment.prepare("dev")
    failed = []
    for name, *arguments in CHECKS:
        say(f"— {' '.join((name, *arguments))}")
        if subprocess.run([environment.VENV / "bin" / name, *arguments], cwd=ROOT, check=False).returncode:
            failed.append(name)
    if failed:
        sys.exit(f"Failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
