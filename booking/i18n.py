"""The table of languages, which of them is spoken now, and dates as each of them writes them."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale, support
from babel.dates import format_date, format_skeleton, get_day_names, get_month_names
from flask import Flask
from flask_babel import Babel
from flask_babel import Domain as BabelDomain
from jinja2.nodes import EvalContext
from jinja2.utils import pass_eval_context
from markupsafe import Markup

from booking.domain.date_input.day_words import DayWords, plain

TRANSLATIONS = Path(__file__).parent / "translations"
# The gettext domains. What only the desk, accounts and commands say is translated for those who work there alone.
PUBLIC, DESK = "public", "desk"


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the pages: our code, its own name, and what HTML, Babel and gettext call it."""

    code: str
    name: str
    word: str  # for "language", on every page of another language
    german_name: str
    locale: str
    lang: str
    dir: str = "ltr"
    is_reviewed: bool = True
    is_for_desk: bool = False

    @property
    def catalogue(self) -> str:
        """Return the folder of its messages; gettext takes no hyphen."""
        return self.code.replace("-", "_")

    @property
    def domains(self) -> tuple[str, ...]:
        """Return the domains it has a catalogue of."""
        return (PUBLIC, DESK) if self.is_for_desk else (PUBLIC,)

    @property
    def is_german(self) -> bool:
        """Return whether it is a form of German: then no German line stands beside it."""
        return self.lang == "de"

    @property
    def german(self) -> "Language":
        """Return the German that stands beside it on what people take away: itself where it is a form of German."""
        return self if self.is_german else GERMAN


LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        Language("de", "Deutsch", "Sprache", "Deutsch", "de", "de", is_for_desk=True),
        # "Leichte Sprache" is a promise that readers have checked it (DIN SPEC 33429).
        Language("de-leicht", "Einfaches Deutsch", "Sprache", "Einfaches Deutsch", "de", "de", is_reviewed=False),
        Language("ar", "العربية", "اللغة", "Arabisch", "ar", "ar", dir="rtl", is_reviewed=False),
        Language("en", "English", "Language", "Englisch", "en_GB", "en", is_for_desk=True),
    )
}
DESK_LANGUAGES = {code: language for code, language in LANGUAGES.items() if language.is_for_desk}
GERMAN, PLAIN_GERMAN = LANGUAGES["de"], LANGUAGES["de-leicht"]
_ALIASES = {
    "hr": "bs",
    "sr": "bs",
    "sh": "bs",
    "cnr": "bs",
    "me": "bs",
    "kmr": "ku",
    "prs": "fa",
    "fa-af": "fa",
    "mo": "ro",
}
_spoken: ContextVar[tuple[Language, str]] = ContextVar("spoken", default=(LANGUAGES["en"], PUBLIC))


def current() -> Language:
    """Return the language that is spoken now."""
    return _spoken.get()[0]


def speak(language: Language, domain: str = PUBLIC) -> None:
    """Speak the language until something else is said; for the start of a request."""
    _spoken.set((language, domain))


@contextmanager
def speaking(language: Language, domain: str = PUBLIC) -> Iterator[Language]:
    """Speak the language inside the block."""
    token = _spoken.set((language, domain))
    try:
        yield language
    finally:
        _spoken.reset(token)


def negotiate(wanted: Iterable[str]) -> Language | None:
    """Return the language of the browser's first wish if there is a catalogue for it, else None."""
    first = next(iter(wanted), "").lower().replace("_", "-")
    for candidate in (first, first.split("-")[0]):
        code = _ALIASES.get(candidate, candidate)
        if code in LANGUAGES:
            return LANGUAGES[code]
    return None


class Catalogues(BabelDomain):  # type: ignore[misc]
    """Messages by our own code: Flask-Babel would silently read `de_leicht` as `de`."""

    def get_translations(self) -> support.NullTranslations:
        """Return the catalogue of what is spoken now."""
        language, domain = _spoken.get()
        return _catalogue(language.code, domain)


@cache
def _catalogue(code: str, domain: str) -> support.NullTranslations:
    """Return the messages of a domain; the desk's go on with the public ones, which are all where it has none."""
    language = LANGUAGES[code]
    if domain not in language.domains:
        return _catalogue(code, PUBLIC)
    found = support.Translations.load(str(TRANSLATIONS), [language.catalogue], domain)
    if domain != PUBLIC:
        found.add_fallback(_catalogue(code, PUBLIC))
    return found


@lru_cache(maxsize=8192)
def _message(code: str, domain: str, text: str) -> Markup:
    return Markup(_catalogue(code, domain).gettext(text))  # noqa: S704 - a catalogue of ours


@lru_cache(maxsize=8192)
def _sentence(code: str, domain: str, text: str) -> Markup:
    return _message(code, domain, text) % {}


@pass_eval_context
def _said(context: EvalContext, text: str, /, **values: object) -> str:
    """Return a message in a template, what is put in escaped if the template's kind asks for it."""
    language, domain = _spoken.get()
    if not context.autoescape:
        return str(_message(language.code, domain, text)) % values
    return _message(language.code, domain, text) % values if values else _sentence(language.code, domain, text)


def init_app(app: Flask) -> None:
    """Let the templates speak; by the shortest way, as a page has dozens of words."""
    babel, catalogues = Babel(app, locale_selector=lambda: current().locale), Catalogues()
    babel.domain_instance = catalogues
    app.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]
        lambda text: catalogues.get_translations().gettext(text),
        lambda one, many, count: catalogues.get_translations().ngettext(one, many, count),
        newstyle=True,
    )
    app.jinja_env.globals["_"] = _said


def full_date(day: date, language: Language | None = None) -> str:
    """Return weekday, day, month and year, `Montag, 23. November 2026`, with Latin digits everywhere."""
    return _full_date(day, (language or current()).locale)


@lru_cache(maxsize=1024)
def _full_date(day: date, locale: str) -> str:
    return format_date(day, "full", locale=locale)


def day_and_month(day: date) -> str:
    """Return a day without its year, `30. November`; of the skeletons this one is written out in each language."""
    return _day_and_month(day, current().locale)


@lru_cache(maxsize=1024)
def _day_and_month(day: date, locale: str) -> str:
    return format_skeleton("MMMMd", day, locale=Locale.parse(locale))


def weekday_name(weekday: int, language: Language | None = None) -> str:
    """Return a weekday's name; Monday is 0."""
    return str(get_day_names("wide", "stand-alone", Locale.parse((language or current()).locale))[weekday])


def short_weekday_name(weekday: int, language: Language | None = None) -> str:
    """Return a weekday as lists on the desk have it, `Mon`."""
    return str(get_day_names("abbreviated", "stand-alone", Locale.parse((language or current()).locale))[weekday])


@cache
def day_words() -> DayWords:
    """Return the names of weekdays and months in the languages of the desk, to read what is typed there."""
    locales = [Locale.parse(language.locale) for language in DESK_LANGUAGES.values()]
    return DayWords(
        {plain(name): number for one in locales for number, name in get_day_names("wide", locale=one).items()},
        {plain(name): number for one in locales for number, name in get_month_names("wide", locale=one).items()},
    )


def wall_time(at: datetime, zone: ZoneInfo) -> str:
    """Return the time of day in the zone as `08:30`, the same in every language."""
    return f"{at.astimezone(zone):%H:%M}"


def german_line(at: datetime, zone: ZoneInfo) -> str:
    """Return what people show at the door, `Montag, 23.11.2026, 14:30 Uhr`."""
    local = at.astimezone(zone)
    weekday = format_date(local.date(), "EEEE", locale="de")
    return f"{weekday}, {local:%d.%m.%Y, %H:%M} Uhr"
