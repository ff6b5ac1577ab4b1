"""What our Python files keep to."""

import ast
import subprocess
import sys

import pytest

from tests.conventions.source_files import python_files, with_paths
from tests.factories import ROOT

LONGEST = 300
# What was done to databases once is not rewritten to be shorter.
MIGRATIONS = ROOT / "migrations" / "versions"
CLOCK = ROOT / "booking" / "domain" / "clock.py"
OTHER_CLOCKS = {
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("datetime", "today"),
    ("date", "today"),
    ("time", "time"),
    ("time", "time_ns"),
    ("time", "localtime"),
    ("time", "gmtime"),
    ("func", "now"),
    ("func", "current_timestamp"),
    ("func", "current_date"),
}
FRAMEWORKS = {"flask", "werkzeug", "jinja2", "wtforms", "sqlalchemy", "flask_sqlalchemy", "flask_login", "flask_babel"}
IMPORT_ALL = """
import importlib, pkgutil, sys
import booking.domain
for module in pkgutil.walk_packages(booking.domain.__path__, "booking.domain."):
    importlib.import_module(module.name)
    print(module.name)
print("loaded", *{name.partition(".")[0] for name in sys.modules})
"""


def clock_faults(source: str) -> list[str]:
    """Return where a source asks another clock than ours."""
    faults = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute):
            owner = getattr(node.value, "attr", getattr(node.value, "id", ""))
            if (owner, node.attr) in OTHER_CLOCKS:
                faults.append(f"line {node.lineno}: {owner}.{node.attr}")
        elif isinstance(node, ast.ImportFrom):
            asked = [(node.module or "", alias.name) for alias in node.names]
            faults += [
                f"line {node.lineno}: {module}.{name}" for module, name in asked if (module, name) in OTHER_CLOCKS
            ]
    return faults


def test_there_is_one_clock() -> None:
    faults = {path: clock_faults(path.read_text()) for path in python_files("booking") if path != CLOCK}
    assert with_paths(faults) == []
    assert clock_faults(CLOCK.read_text())


@pytest.mark.parametrize(
    "source",
    [
        "datetime.now(UTC)",
        "datetime.datetime.now()",
        "x = datetime.utcnow",
        "date.today()",
        "time.time()",
        "from time import time",
        "select(func.now())",
    ],
)
def test_another_clock_is_found(source: str) -> None:
    assert clock_faults(source)


@pytest.mark.parametrize("source", ["clock.now()", "now()", "time.monotonic()", "from datetime import datetime, time"])
def test_our_clock_and_bare_times_are_no_other_clock(source: str) -> None:
    assert clock_faults(source) == []


def test_no_file_is_longer_than_300_lines() -> None:
    lengths = {path: len(path.read_text().splitlines()) for path in python_files() if path.parent != MIGRATIONS}
    assert len(lengths) > 50
    assert {str(path): length for path, length in lengths.items() if length > LONGEST} == {}


def test_the_domain_loads_neither_flask_nor_sqlalchemy() -> None:
    done = subprocess.run([sys.executable, "-c", IMPORT_ALL], cwd=ROOT, capture_output=True, text=True, check=True)
    *modules, loaded = done.stdout.splitlines()
    assert "booking.domain.slots" in modules
    assert set(loaded.split()) & FRAMEWORKS == set()


def test_no_test_is_left_out_but_for_a_missing_part_of_the_machine() -> None:
    left_out = ("pytest." + "skip", "import" + "orskip", "mark." + "skip", "x" + "fail(", "mark." + "x" + "fail")
    faults = {
        path: [word for word in left_out if word in path.read_text()]
        for path in python_files("tests")
        if path != ROOT / "tests" / "harness" / "requirements.py"
    }
    assert with_paths(faults) == []
