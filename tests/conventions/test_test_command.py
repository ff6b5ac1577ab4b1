"""How the tests are run: spread over the cores, with what was left out named once."""

import os
import subprocess
from pathlib import Path

import pytest

from dev import environment, tests
from dev.tests import workers
from tests.harness.requirements import WORDS, summary


@pytest.mark.parametrize("arguments", [[], ["-k", "ticket"], ["tests/web", "-x"], ["--cov=booking"]])
def test_many_tests_are_spread_over_the_cores(arguments: list[str]) -> None:
    assert workers(arguments)[:2] == ["-n", "auto"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["-n0", "-k", "ticket"],
        ["-n", "3"],
        ["--pdb"],
        ["tests/web/public/test_find.py::test_x"],
        ["tests/test_cli.py"],
        ["tests/services/schedule", "-x"],
    ],
)
def test_few_tests_and_whoever_says_how_get_no_workers_of_ours(arguments: list[str]) -> None:
    assert workers(arguments) == []


def test_bytecode_is_kept_whatever_the_shell_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("CI", "true")
    assert tests.surroundings() == {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }
    assert tests.surroundings()["CI"] == "true"


def test_what_is_missing_is_counted_by_its_part() -> None:
    reasons = [f"Skipped: {WORDS}Chromium (apt-get)", f"Skipped: {WORDS}Chromium (apt-get)", "Skipped: something else"]
    reports = [pytest.TestReport("t", ("t", 1, "t"), {}, "skipped", ("t.py", 1, reason), "setup") for reason in reasons]
    assert summary(reports) == [f"{WORDS}Chromium (apt-get): 2 tests were not run"]


def test_a_bare_machine_is_told_all_the_tests_need(monkeypatch: pytest.MonkeyPatch) -> None:
    bare_machine(monkeypatch)
    assert tests.lacking() == ["chromium", "fonts-noto-core", "libatomic1", "postgresql"]


def test_who_may_not_install_is_told_what_to_ask_for(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    bare_machine(monkeypatch)
    monkeypatch.setattr(tests, "may_install", lambda: False)
    monkeypatch.setattr(environment, "prepare", lambda _lock: None)
    monkeypatch.setattr(subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 0))
    with pytest.raises(SystemExit):
        tests.main()
    assert "apt-get install chromium fonts-noto-core libatomic1 postgresql" in capfd.readouterr().out


def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take from the machine what the tests need beside Python."""
    monkeypatch.setattr("shutil.which", lambda _name: None)
    monkeypatch.setattr(tests, "FONTS", Path("/nonexistent"))
    monkeypatch.setattr(tests, "has_library", lambda _name: False)
    monkeypatch.setattr(tests, "_has_postgresql", lambda: False)
