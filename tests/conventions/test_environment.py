"""How locked packages get into an environment, with a pip that only pretends."""

import subprocess
from pathlib import Path

import pytest

from dev import environment


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """Return what pip was called with; its `check` finds a package missing."""
    calls: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        calls.append(command)
        missing = "pytest-cov 7.1.0 requires coverage, which is not installed.\n" if command[-1] == "check" else ""
        return subprocess.CompletedProcess(command, 1 if missing else 0, missing)

    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(subprocess, "run", run)
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "dev.txt").write_text("pytest-cov==7.1.0 --hash=sha256:00\n")
    (tmp_path / "venv" / "bin").mkdir(parents=True)
    (tmp_path / "venv" / "bin" / "python").touch()
    return calls


def test_a_lock_that_lacks_something_is_named_in_one_sentence(pip: list[list[str]], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        environment.prepare("dev", tmp_path / "venv")
    assert stopped.value.code == (
        "requirements/dev.txt does not fit together: pip says “pytest-cov 7.1.0 requires coverage, which is not "
        "installed.”. `make lock` renews it."
    )
    assert list((tmp_path / "venv").glob("*.installed")) == []


def test_pip_installs_what_the_lock_names_and_nothing_else(pip: list[list[str]], tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        environment.prepare("dev", tmp_path / "venv")
    installed = next(call for call in pip if "install" in call)
    assert {"--require-hashes", "--no-deps", "--only-binary=:all:"} <= set(installed)


def test_an_environment_with_old_packages_is_made_anew_before_the_lock_is_blamed(
    pip: list[list[str]], tmp_path: Path
) -> None:
    (tmp_path / "venv" / "dev.installed").write_text("of another lock")
    with pytest.raises(SystemExit):
        environment.prepare("dev", tmp_path / "venv")
    assert [call[1:] for call in pip if "venv" in call] == [["-m", "venv", "--clear", tmp_path / "venv"]]
    assert len([call for call in pip if call[-1] == "check"]) == 2
