"""What has one home is written nowhere else."""

import ast

import pytest

from booking.services.abuse import rate_limits
from tests.conventions.source_files import named, python_files
from tests.factories import ROOT

RATE_LIMITS = ROOT / "booking" / "services" / "abuse" / "rate_limits.py"


def defined_limits(source: str) -> list[str]:
    """Return where a source makes a rate limit of its own."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [f"line {one.lineno}" for one in calls if getattr(one.func, "attr", getattr(one.func, "id", "")) == "Limit"]


def test_every_rate_limit_stands_in_one_table() -> None:
    faults = {path: defined_limits(path.read_text()) for path in python_files("booking") if path != RATE_LIMITS}
    assert named(faults) == []


@pytest.mark.parametrize("source", ["X = Limit('x', 3, HOUR)", "hit((rate_limits.Limit('x', 3, HOUR), who))"])
def test_a_limit_elsewhere_is_found(source: str) -> None:
    assert defined_limits(source)


def test_no_two_limits_count_the_same_act() -> None:
    acts = [one.act for one in vars(rate_limits).values() if isinstance(one, rate_limits.Limit)]
    assert len(acts) == len(defined_limits(RATE_LIMITS.read_text()))
    assert len(set(acts)) == len(acts)
