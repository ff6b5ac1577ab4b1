"""What the code cites of the documents is there."""

import re
from pathlib import Path

import pytest

from tests.conventions.source_files import python_files, with_paths
from tests.factories import ROOT

DECISION = re.compile(r"\b[Dd]ecisions?\s+(\d+)")
DOCUMENT = re.compile(r"([\w./-]+\.md)(?:\s+§(\d+))?")
OTHERS = ("Makefile", "pyproject.toml")
SUFFIXES = {".html", ".txt", ".css", ".js"}


def dangling(text: str, folder: Path, root: Path = ROOT) -> list[str]:
    """Return the decisions, documents and sections a text in a folder cites that are not below the root.

    `decision 7` stands in docs/decisions/0007-….md. A document is named from the root, or by its name alone if it lies
    in the same folder or in the root; its `§6` is the heading that begins with `6.`.
    """
    decisions = [f"decision {number}" for number in DECISION.findall(text) if not _decision(int(number), root)]
    return decisions + [
        f"{name} §{section}" if section else name
        for name, section in DOCUMENT.findall(text)
        if not _has(name, section, folder, root)
    ]


def _decision(number: int, root: Path) -> list[Path]:
    return list((root / "docs" / "decisions").glob(f"{number:04d}-*.md"))


def _has(name: str, section: str, folder: Path, root: Path) -> bool:
    found = next((path for path in (root / name, folder / name) if path.is_file()), None)
    if found is None:
        return False
    return not section or bool(re.search(rf"^#+ {section}\. ", found.read_text(encoding="utf-8"), re.MULTILINE))


def citing_files() -> list[Path]:
    """Return the files of ours that may cite a document, but for this one with its examples."""
    parts = [path for folder in ("templates", "static") for path in sorted((ROOT / folder).rglob("*"))]
    texts = [path for path in parts if path.suffix in SUFFIXES]
    sources = [path for path in python_files() if path != Path(__file__)]
    return [*sources, *texts, *(ROOT / name for name in OTHERS)]


def test_every_document_the_code_cites_is_there() -> None:
    assert with_paths({path: dangling(path.read_text(encoding="utf-8"), path.parent) for path in citing_files()}) == []


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """Return a folder with one decision and one document."""
    (tmp_path / "docs" / "decisions").mkdir(parents=True)
    (tmp_path / "docs" / "decisions" / "0007-contact.md").touch()
    (tmp_path / "docs" / "design.md").write_text("# Design\n\n## 6. Weight\n")
    return tmp_path


@pytest.mark.parametrize(
    "text", ["(decision 7)", "Decision 7: so it is.", "see docs/design.md", "docs/design.md §6.", "RFC 5545 §3.1"]
)
def test_what_is_there_may_be_cited(documents: Path, text: str) -> None:
    assert dangling(text, documents, documents) == []


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("of decision 70", "decision 70"),
        ("by decision\n8", "decision 8"),
        ("see DESIGN.md", "DESIGN.md"),
        ("docs/calendar.md", "docs/calendar.md"),
        ("(docs/design.md §7)", "docs/design.md §7"),
    ],
)
def test_what_is_not_there_is_found(documents: Path, text: str, missing: str) -> None:
    assert dangling(text, documents, documents) == [missing]


def test_a_document_beside_the_code_needs_no_path(documents: Path) -> None:
    assert dangling("see design.md", documents / "docs", documents) == []
    assert dangling("see design.md", documents, documents) == ["design.md"]
