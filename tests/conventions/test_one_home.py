"""What has one home is written nowhere else."""

import ast
import re

import pytest

from booking.services.abuse import rate_limits
from tests.conventions.source_files import python_files, with_paths
from tests.factories import ROOT

SHIPPED = ROOT / "booking" / "shipped" / "emstek.toml"
TEXTS = {".py", ".toml", ".html", ".txt", ".js", ".po"}
RATE_LIMITS = ROOT / "booking" / "services" / "abuse" / "rate_limits.py"


def defined_limits(source: str) -> list[str]:
    """Return where a source makes a rate limit of its own."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [f"line {one.lineno}" for one in calls if getattr(one.func, "attr", getattr(one.func, "id", "")) == "Limit"]


def test_every_rate_limit_stands_in_one_table() -> None:
    faults = {path: defined_limits(path.read_text()) for path in python_files("booking") if path != RATE_LIMITS}
    assert with_paths(faults) == []


@pytest.mark.parametrize("source", ["X = Limit('x', 3, HOUR)", "hit((rate_limits.Limit('x', 3, HOUR), who))"])
def test_a_limit_elsewhere_is_found(source: str) -> None:
    assert defined_limits(source)


def test_no_two_limits_count_the_same_act() -> None:
    acts = [one.act for one in vars(rate_limits).values() if isinstance(one, rate_limits.Limit)]
    assert len(acts) == len(defined_limits(RATE_LIMITS.read_text()))
    assert len(set(acts)) == len(acts)


def zones_written(source: str) -> list[str]:
    """Return where a source names the zone that only the shipped office may lie in."""
    lines = enumerate(source.splitlines(), 1)
    return [f"line {number}" for number, line in lines if re.search(r"berlin|\bCES?T\b|\bMES?Z\b", line, re.IGNORECASE)]


def test_no_zone_is_written_into_the_program() -> None:
    folders = ("booking", "templates", "static")
    texts = [path for one in folders for path in (ROOT / one).rglob("*.*") if path.suffix in TEXTS]
    faults = {path: zones_written(path.read_text(encoding="utf-8")) for path in texts if path != SHIPPED}
    assert with_paths(faults) == []
    assert zones_written(SHIPPED.read_text(encoding="utf-8"))
