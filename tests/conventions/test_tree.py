"""Where modules lie and how they are named."""

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.conventions.source_files import python_files, with_paths
from tests.factories import ROOT

MOST = 20
UNCOUNTED = {"__init__.py", "conftest.py"}
FOLDERS = ("booking", "tests", "dev", "benchmarks")
ENDINGS = re.compile(r"(?<=\w{3})(ings?|ied|ies|y|ed|es|e|s)$")
MIRRORED = ("services", "domain", "models")


def crowded(files: Iterable[Path]) -> list[str]:
    """Return the folders with more modules than a reader can take in."""
    counted = Counter(path.parent for path in files if path.name not in UNCOUNTED)
    return [f"{folder}: {count} modules" for folder, count in counted.items() if count > MOST]


def near_twins(files: Iterable[Path]) -> list[str]:
    """Return the modules and packages of one folder that differ only by an ending: note and notes, lock and locking."""
    alike = defaultdict(set)
    for path in files:
        named = path.parent if path.name == "__init__.py" else path.with_suffix("")
        alike[named.parent, ENDINGS.sub("", named.name)].add(named.name)
    return [f"{folder}: {', '.join(sorted(names))}" for (folder, _stem), names in alike.items() if len(names) > 1]


def borrowed(source: str) -> list[str]:
    """Return what a source imports from test modules."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            found += [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
    return [name for name in found if name.startswith("tests.") and ".test_" in name]


def undescribed(source: str, *, names_imports: bool) -> list[str]:
    """Return what is missing in a package's docstring: the contents, and what it may import if that is wanted."""
    described = ast.get_docstring(ast.parse(source)) or ""
    if not described:
        return ["says nothing of its contents"]
    return [] if re.search(r"\bimports?\b", described) or not names_imports else ["does not say what it may import"]


def untested(packages: Iterable[Path], folders: Iterable[Path]) -> list[str]:
    """Return the packages without a folder of tests, and the folders that mirror no package."""
    return sorted(f"{path} has no counterpart" for path in set(packages) ^ set(folders))


def misplaced(modules: Iterable[Path], tests: Iterable[Path]) -> list[str]:
    """Return the tests that are named after a module of another package than the one their folder mirrors."""
    homes = defaultdict(set)
    for module in modules:
        homes[module.parts[0], f"test_{module.name}"].add(module.parent)
    return [
        f"{test} belongs into {' or '.join(map(str, sorted(found)))}"
        for test in tests
        if (found := homes.get((test.parts[0], test.name))) and test.parent not in found
    ]


def paths_below(folder: str, *parts: str) -> list[Path]:
    """Return our Python files in some parts of a folder, as paths below it."""
    found = [path.relative_to(ROOT / folder) for path in python_files(folder)]
    return [path for path in found if not parts or path.parts[0] in parts]


def service_packages(folder: str) -> set[Path]:
    """Return the packages below `services` in a folder."""
    return {path.parent for path in paths_below(folder, "services") if path.name == "__init__.py"}


def test_no_folder_has_more_than_20_modules() -> None:
    files = list(python_files(*FOLDERS))
    assert len(files) > 100
    assert crowded(files) == []


def test_a_folder_with_21_modules_is_found() -> None:
    modules = [Path("booking", f"m{number}.py") for number in range(20)] + [Path("booking", "__init__.py")]
    assert crowded(modules) == []
    assert crowded([*modules, Path("booking", "one_more.py")]) == ["booking: 21 modules"]


def test_no_two_modules_of_a_folder_have_nearly_the_same_name() -> None:
    assert near_twins(python_files(*FOLDERS)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("note.py", "notes.py"),
        ("booking.py", "bookings.py"),
        ("booking/__init__.py", "bookings.py"),
        ("entering.py", "enter.py"),
        ("guards.py", "guarded.py"),
        ("test_move.py", "test_moving.py"),
    ],
)
def test_near_twins_are_found(one: str, other: str) -> None:
    assert near_twins([Path("web", one), Path("web", other)])


@pytest.mark.parametrize("other", ["desk/notes.py", "notebook.py", "test_note.py", "note_states.py"])
def test_modules_of_two_folders_and_different_words_are_no_twins(other: str) -> None:
    assert near_twins([Path("web/note.py"), Path("web", other)]) == []


def test_no_test_module_lends_to_another() -> None:
    faults = {path: borrowed(path.read_text()) for path in python_files()}
    assert with_paths(faults) == []


@pytest.mark.parametrize(
    "source",
    [
        "from tests.services.appointments.test_moves import ticket_of",
        "from tests.services import test_moves",
        "import tests.services.test_moves",
        "def f():\n    from tests.mail.test_delivery import messages",
    ],
)
def test_what_a_test_module_lends_is_found(source: str) -> None:
    assert borrowed(source)


def test_factories_and_modules_of_the_program_may_be_imported() -> None:
    assert borrowed("from tests.factories import book\nfrom dev import tests\nfrom dev.tests import test_all") == []


def test_every_package_says_what_is_in_it_and_a_service_what_it_may_import() -> None:
    packages = [path for path in python_files("booking") if path.name == "__init__.py"]
    services = ROOT / "booking" / "services"
    faults = {path: undescribed(path.read_text(), names_imports=services in path.parent.parents) for path in packages}
    assert len(packages) > 20
    assert with_paths(faults) == []


@pytest.mark.parametrize("source", ["", "import flask", '"""Offices, their settings and public holidays."""'])
def test_a_package_that_does_not_introduce_itself_is_found(source: str) -> None:
    assert undescribed(source, names_imports=True)


def test_a_package_that_introduces_itself_is_none() -> None:
    assert undescribed('"""Pages of the desk."""', names_imports=False) == []
    assert undescribed('"""Offices.\n\nIt may import records.\n"""', names_imports=True) == []


def test_every_package_of_services_has_its_folder_of_tests() -> None:
    assert untested(service_packages("booking"), service_packages("tests")) == []


def test_a_package_without_tests_and_tests_without_a_package_are_found() -> None:
    outbox, postman = Path("services/outbox"), Path("services/postman")
    assert untested([outbox], [outbox]) == []
    assert untested([outbox], [postman]) == [
        "services/outbox has no counterpart",
        "services/postman has no counterpart",
    ]


def test_a_test_named_after_a_module_lies_in_the_folder_of_its_package() -> None:
    assert misplaced(paths_below("booking", *MIRRORED), paths_below("tests", *MIRRORED)) == []


def test_a_test_in_the_folder_of_another_package_is_found() -> None:
    modules = [Path("services/offices/senders.py"), Path("services/desk/week.py"), Path("domain/week.py")]
    assert misplaced(modules, [Path("services/outbox/test_senders.py")])
    assert misplaced(modules, [Path("services/desk/test_week.py"), Path("domain/test_week.py")]) == []
    assert misplaced(modules, [Path("services/outbox/test_message_order.py")]) == []


def test_every_test_module_says_what_it_is_about() -> None:
    silent = [
        path for path in python_files("tests") if path.name != "__init__.py" and not path.read_text().startswith('"""')
    ]
    assert silent == []
