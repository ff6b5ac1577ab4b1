"""How the tests are run: spread over the cores, with what was left out named once."""

import pytest

from dev.tests import workers
from tests.requirements import WORDS, summary


@pytest.mark.parametrize("arguments", [[], ["-k", "ticket"], ["tests/web", "-x"], ["--cov=booking"]])
def test_many_tests_are_spread_over_the_cores(arguments: list[str]) -> None:
    assert workers(arguments)[:2] == ["-n", "auto"]


@pytest.mark.parametrize(
    "arguments",
    [["-n0", "-k", "ticket"], ["-n", "3"], ["--pdb"], ["tests/web/public/test_find.py::test_x"], ["tests/test_cli.py"]],
)
def test_few_tests_and_whoever_says_how_get_no_workers_of_ours(arguments: list[str]) -> None:
    assert workers(arguments) == []


def test_what_is_missing_is_counted_by_its_part() -> None:
    reasons = [f"Skipped: {WORDS}Chromium (apt-get)", f"Skipped: {WORDS}Chromium (apt-get)", "Skipped: something else"]
    reports = [pytest.TestReport("t", ("t", 1, "t"), {}, "skipped", ("t.py", 1, reason), "setup") for reason in reasons]
    assert summary(reports) == [f"{WORDS}Chromium (apt-get): 2 tests were not run"]
