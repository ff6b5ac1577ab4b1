"""What `make run` does before it serves: an empty database gets an office to sign in to, and keeps it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.factories import ROOT, server_environment


def prepare(url: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the preparing process of `make run` on a database."""
    command = [sys.executable, "-m", "dev.prepare"]
    environment = server_environment(url, folder)
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_an_empty_database_gets_tables_office_and_one_account(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"
    first, second = prepare(url, tmp_path), prepare(url, tmp_path)
    assert (first.returncode, second.returncode) == (0, 0)
    assert "The office `emstek` is loaded." in first.stdout
    assert "sign in as" in first.stdout
    assert "There is an office already." in second.stdout
    assert "sign in as" not in second.stdout


@pytest.mark.parametrize("url", ["sqlite:////no/such/folder/new.db"])
def test_a_step_that_fails_ends_it(url: str, tmp_path: Path) -> None:
    assert prepare(url, tmp_path).returncode != 0
