"""`make catalogues`: collect the messages of each gettext domain, guess nothing, and say what is not translated."""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from babel.messages import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import read_po, write_po

from booking.i18n import DESK, LANGUAGES, PUBLIC, TRANSLATIONS, Language
from dev.machine import ROOT, say

METHODS = [("booking/**.py", "python"), ("templates/**.html", "jinja2"), ("templates/**.txt", "jinja2")]
KEYWORDS = DEFAULT_KEYWORDS | {
    "_l": None,
    "lazy_gettext": None,
    "lazy_ngettext": (1, 2),
    "lazy_pgettext": ((1, "c"), 2),
}
# What only those read who work at the desk. A message that stands anywhere else too is public.
DESK_SOURCES = (
    "booking/cli.py",
    "booking/mail/desk_wording.py",
    "booking/mail/feed_wording.py",
    "booking/mail/language_wording.py",
    "booking/web/accounts/",
    "booking/web/desk/",
    "templates/accounts/",
    "templates/desk/",
    "templates/layout/desk.html",
    "templates/mail/desk/",
)
# What the desk says to clients, in a language of theirs.
CLIENT_SOURCES = ("booking/web/desk/wording/to_clients.py", "templates/desk/to_clients/")


@dataclass(frozen=True)
class Found:
    """A message of the sources: its English words, singular and plural where a number decides, and where it stands."""

    words: str | tuple[str, str]
    context: str | None
    paths: frozenset[str]

    @property
    def domain(self) -> str:
        """Return the domain it belongs to, by who reads the places it is used at."""
        return DESK if all(map(is_for_desk, self.paths)) else PUBLIC


def is_for_desk(path: str) -> bool:
    """Return whether only those read it who work at the desk."""
    return path.startswith(DESK_SOURCES) and not path.startswith(CLIENT_SOURCES)


@cache
def messages() -> tuple[Found, ...]:
    """Return every message of the sources."""
    words: dict[tuple[str | None, str], str | tuple[str, str]] = {}
    paths: dict[tuple[str | None, str], set[str]] = defaultdict(set)
    for path, _line, said, _comments, context in extract_from_dir(ROOT, METHODS, keywords=KEYWORDS):
        key = (context, said if isinstance(said, str) else said[0])
        if key not in words or isinstance(words[key], str):  # gettext keeps both forms under the singular
            words[key] = said
        paths[key].add(Path(path).as_posix())
    return tuple(Found(said, key[0], frozenset(paths[key])) for key, said in words.items())


def template(domain: str) -> Catalog:
    """Return the messages of a domain, not translated."""
    made = Catalog(domain=domain)
    for found in messages():
        if found.domain == domain:
            made.add(found.words, context=found.context)
    return made


def path(language: Language, domain: str) -> Path:
    """Return where a catalogue is."""
    return TRANSLATIONS / language.catalogue / "LC_MESSAGES" / f"{domain}.po"


def read(language: Language, domain: str) -> Catalog:
    """Return a catalogue as it is; a new language's is empty."""
    if not path(language, domain).exists():
        return Catalog(language.locale, domain, header_comment=f"# {language.name}.")
    with path(language, domain).open("rb") as file:
        return read_po(file, locale=language.catalogue, domain=domain)


def missing(catalogue: Catalog) -> list[str]:
    """Return the messages without translation; one of a plural's forms is enough."""
    return [_key(one)[1] for one in catalogue if one.id and not all(forms(one))]


def update(language: Language) -> Iterator[tuple[str, Catalog]]:
    """Bring a language's catalogues up to date; what has changed its domain keeps its translation."""
    catalogues = {domain: read(language, domain) for domain in language.domains}
    known = _known(catalogues.values())
    for domain, catalogue in catalogues.items():
        catalogue.update(template(domain), no_fuzzy_matching=True, update_creation_date=False)
        for message in catalogue:
            if message.id and not any(forms(message)):
                message.string = known.get(_key(message), message.string)
        path(language, domain).parent.mkdir(parents=True, exist_ok=True)
        with path(language, domain).open("wb") as file:
            write_po(file, catalogue, width=0, no_location=True, sort_output=True, ignore_obsolete=True)
        yield domain, catalogue


def _known(catalogues: Iterable[Catalog]) -> Mapping[tuple[str | None, str], Any]:
    return {_key(one): one.string for catalogue in catalogues for one in catalogue if one.id and all(forms(one))}


def _key(message: Message) -> tuple[str | None, str]:
    return message.context, message.id if isinstance(message.id, str) else message.id[0]


def forms(message: Message) -> list[str]:
    """Return what a message is translated by: one text, or one for each form of number."""
    if message.string is None:  # just added
        return [""]
    return [message.string] if isinstance(message.string, str) else list(message.string)


def main() -> None:
    """Update the catalogues; exit with 1 if a message has no translation."""
    lacking = 0
    for language in LANGUAGES.values():
        for domain, catalogue in update(language):
            gaps = missing(catalogue)
            lacking += len(gaps)
            say(f"{language.code}, {domain}: {len(catalogue)} messages, {len(gaps)} not translated")
            for gap in gaps:
                say(f"  {gap!r}")
    sys.exit(1 if lacking else 0)


if __name__ == "__main__":
    main()
