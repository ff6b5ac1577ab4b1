"""Every language says everything the program says."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages import Catalog, Message
from babel.messages.pofile import read_po

from booking.i18n import LANGUAGES, TRANSLATIONS, Language
from tests.factories import ROOT

KEYWORDS = ("_l", "lazy_gettext", "lazy_ngettext:1,2", "lazy_pgettext:1c,2")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """Return every message of the sources."""
    target = tmp_path_factory.mktemp("messages") / "messages.pot"
    keywords = [part for keyword in KEYWORDS for part in ("-k", keyword)]
    pybabel = [sys.executable, "-m", "babel.messages.frontend", "--quiet", "extract", "-F", "babel.cfg"]
    subprocess.run([*pybabel, *keywords, "-o", str(target), "."], cwd=ROOT, check=True)
    return _read(target)


def _read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file)


def faults(template: Catalog, catalogue: Catalog) -> list[str]:
    """Return what a catalogue lacks of the template."""
    return [fault for message in template if message.id for fault in _faults(message, catalogue)]


def _faults(message: Message, catalogue: Catalog) -> list[str]:
    translated = catalogue.get(message.id, message.context)
    if translated is None:
        return [f"{message.id!r} is not there"]
    if translated.fuzzy:
        return [f"{message.id!r} is fuzzy"]
    if isinstance(message.id, str):
        return _kept(message.id, [translated.string], set())
    forms = [translated.string] if isinstance(translated.string, str) else list(translated.string)
    if len(forms) != catalogue.num_plurals:
        return [f"{message.id!r} has {len(forms)} of {catalogue.num_plurals} plural forms"]
    # "one appointment" and the dual may go without the number.
    return _kept(message.id[1], forms, {"%(num)s", "%(num)d"})


def _kept(source: str, forms: list[str], may_go: set[str]) -> list[str]:
    wanted = set(PLACEHOLDER.findall(source))
    found = [(form, set(PLACEHOLDER.findall(form))) for form in forms]
    empty = [f"{source!r} is empty" for form, _ in found if not form.strip()]
    lost = [
        f"{source!r} has other placeholders in {form!r}" for form, has in found if not wanted - may_go <= has <= wanted
    ]
    return empty or lost


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())
def test_each_catalogue_is_complete(language: Language, template: Catalog) -> None:
    assert len(template) > 20
    catalogue = _read(TRANSLATIONS / language.catalogue / "LC_MESSAGES" / "messages.po")
    assert faults(template, catalogue) == []


def _catalogue(plural: tuple[str, ...] = ("%(num)s Termin", "%(num)s Termine"), **strings: str) -> Catalog:
    made = Catalog(locale="de")
    made.add("Hello %(name)s", strings.get("hello", "Hallo %(name)s"), flags=strings.get("flags", "").split())
    made.add(("%(num)s appointment", "%(num)s appointments"), plural)
    return made


def test_a_complete_catalogue_has_no_fault() -> None:
    assert faults(_catalogue(), _catalogue()) == []
    assert faults(_catalogue(), _catalogue(plural=("ein Termin", "%(num)s Termine"))) == []


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        (Catalog(locale="de"), "is not there"),
        (_catalogue(hello=""), "is empty"),
        (_catalogue(hello="Hallo"), "other placeholders"),
        (_catalogue(hello="Hallo %(nome)s"), "other placeholders"),
        (_catalogue(flags="fuzzy"), "is fuzzy"),
        (_catalogue(plural=("%(num)s Termin", "")), "is empty"),
        (_catalogue(plural=("%(num)s Termin",)), "1 of 2 plural forms"),
        (_catalogue(plural=("%(num)s Termin", "%(count)s Termine")), "other placeholders"),
    ],
)
def test_each_gap_of_a_catalogue_is_found(broken: Catalog, fault: str) -> None:
    assert any(fault in found for found in faults(_catalogue(), broken))
