"""Each domain says everything its part of the program says, in every language of its readers, and nothing else."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages import Catalog, Message

from booking.i18n import DESK, DESK_LANGUAGES, LANGUAGES, PUBLIC, TRANSLATIONS, Language
from dev import catalogues
from tests.conventions.source_files import python_files, with_paths

CALLS = ("_", "_l", "gettext", "ngettext")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]")
PAIRS = [(language, domain) for language in LANGUAGES.values() for domain in language.domains]
each_catalogue = pytest.mark.parametrize(
    ("language", "domain"), PAIRS, ids=[f"{language.code}-{domain}" for language, domain in PAIRS]
)


def faults(template: Catalog, catalogue: Catalog) -> list[str]:
    """Return what a catalogue lacks of the template, and what it has beyond it."""
    foreign = [f"{one.id!r} is not said in this domain" for one in catalogue if one.id and template.get(one.id) is None]
    return [fault for message in template if message.id for fault in _faults(message, catalogue)] + foreign


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


@each_catalogue
def test_each_catalogue_is_complete_and_has_nothing_else(language: Language, domain: str) -> None:
    template = catalogues.template(domain)
    assert len(template) > 300
    assert faults(template, catalogues.read(language, domain)) == []


def test_the_desk_has_catalogues_in_its_own_languages_alone() -> None:
    found = {(path.parent.parent.name, path.stem) for path in TRANSLATIONS.glob("*/LC_MESSAGES/*.po")}
    assert found == {(language.catalogue, domain) for language, domain in PAIRS}
    assert list(DESK_LANGUAGES) == ["de", "en"]


@pytest.mark.parametrize("language", DESK_LANGUAGES.values(), ids=DESK_LANGUAGES)
def test_no_message_is_in_both_domains(language: Language) -> None:
    public, desk = ({one.id for one in catalogues.read(language, domain) if one.id} for domain in (PUBLIC, DESK))
    assert public & desk == set()


def test_a_message_belongs_to_those_who_read_it() -> None:
    def domain(*paths: str) -> str:
        return catalogues.Found("Day", None, frozenset(paths)).domain

    assert domain("booking/web/desk/week.py", "templates/desk/week.html") == DESK
    assert domain("templates/accounts/sign_in.html", "booking/cli.py", "templates/mail/desk/day_list.txt") == DESK
    assert domain("templates/desk/week.html", "templates/public/start.html") == PUBLIC
    assert domain("templates/desk/week.html", "templates/components/notes.html") == PUBLIC
    assert domain("templates/desk/to_clients/card.html") == PUBLIC
    assert domain("booking/web/desk/wording/to_clients.py") == PUBLIC


def test_each_source_of_the_desk_is_there() -> None:
    paths = {path for found in catalogues.messages() for path in found.paths}
    named_in_vain = [
        source
        for source in (*catalogues.DESK_SOURCES, *catalogues.CLIENT_SOURCES)
        if source != "booking/cli.py" and not any(path.startswith(source) for path in paths)
    ]
    assert named_in_vain == []


def uncollected(source: str) -> list[str]:
    """Return the messages of a source that no catalogue collects: in an f-string Babel does not see them."""
    return [f"line {line}: {text!r}" for line, text in _said(source) if text not in _collected()]


def _said(source: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS and node.args:
            text = node.args[0]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield node.lineno, text.value


def _collected() -> set[str]:
    return {one.words if isinstance(one.words, str) else one.words[0] for one in catalogues.messages()}


def test_each_message_of_the_program_is_collected() -> None:
    assert with_paths({path: uncollected(path.read_text()) for path in python_files("booking")}) == []
    assert uncollected("""said = f"{_('Nobody says this')}" """) == ["line 1: 'Nobody says this'"]


def test_what_changes_its_domain_keeps_its_translation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _copy(tmp_path, monkeypatch)
    german = LANGUAGES["de"]
    said = catalogues.read(german, DESK).get("Arrived").string
    monkeypatch.setattr(catalogues, "DESK_SOURCES", ("templates/accounts/",))  # from now on the desk is public
    written = dict(catalogues.update(german))
    assert written[PUBLIC].get("Arrived").string == said
    assert written[DESK].get("Arrived") is None
    assert catalogues.missing(written[PUBLIC]) == []
    [(_domain, arabic)] = catalogues.update(LANGUAGES["ar"])
    assert "Arrived" in catalogues.missing(arabic)


def test_a_new_language_begins_with_every_message_and_none_translated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogues, "TRANSLATIONS", tmp_path)
    romanian = Language("ro", "Română", "Limba", "Rumänisch", "ro", "ro")
    [(domain, made)] = catalogues.update(romanian)
    assert (domain, made.num_plurals) == (PUBLIC, 3)
    assert len(catalogues.missing(catalogues.read(romanian, PUBLIC))) == len(catalogues.template(PUBLIC))


def test_catalogues_are_as_the_command_writes_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _copy(tmp_path, monkeypatch)
    for language in LANGUAGES.values():
        for domain, _catalogue in catalogues.update(language):
            kept = TRANSLATIONS / language.catalogue / "LC_MESSAGES" / f"{domain}.po"
            assert catalogues.path(language, domain).read_text() == kept.read_text(), "run `make catalogues`"


def _copy(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command work on a copy."""
    for language, domain in PAIRS:
        kept = catalogues.path(language, domain)
        copy = target / kept.relative_to(TRANSLATIONS)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(kept.read_bytes())
    monkeypatch.setattr(catalogues, "TRANSLATIONS", target)


def _catalogue(plural: tuple[str, ...] = ("%(num)s Termin", "%(num)s Termine"), **strings: str) -> Catalog:
    made = Catalog(locale="de")
    made.add("Hello %(name)s", strings.get("hello", "Hallo %(name)s"), flags=strings.get("flags", "").split())
    made.add(("%(num)s appointment", "%(num)s appointments"), plural)
    if "more" in strings:
        made.add(strings["more"], strings["more"])
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
        (_catalogue(more="Week"), "is not said in this domain"),
    ],
)
def test_each_gap_of_a_catalogue_is_found(broken: Catalog, fault: str) -> None:
    assert any(fault in found for found in faults(_catalogue(), broken))
