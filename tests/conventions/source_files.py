"""Where our own files are."""

from collections.abc import Iterator
from pathlib import Path

from tests.factories import ROOT

FOLDERS = ("booking", "benchmarks", "dev", "migrations", "tests")


def python_files(*folders: str) -> Iterator[Path]:
    """Return our Python files, of all folders and the root unless some folders are named."""
    for folder in folders or FOLDERS:
        yield from sorted((ROOT / folder).rglob("*.py"))
    if not folders:
        yield from sorted(ROOT.glob("*.py"))


def with_paths(faults: dict[Path, list[str]]) -> list[str]:
    """Return the faults, each with its file."""
    return [f"{path.relative_to(ROOT)}: {fault}" for path, found in faults.items() for fault in found]
