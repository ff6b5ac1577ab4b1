"""Words that readers of each language asked us not to use, each with the better one; where one is right it is named."""

import re
from dataclasses import dataclass

import pytest

from booking.i18n import LANGUAGES, Language
from dev import catalogues

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]")
PAPER = (
    "Bring your letters, and your ID if you have one. You can also come without papers.",
    "For a call-back: also the date in your letter, and who near you speaks German, if you tell us.",
    "Is there a date in the letter? By when must the person answer?",
    "Is there a date in your letter? By when must you answer?",
    "The date in your letter",
)
OF_PAGES = (
    "No person has checked this translation yet. The German text applies.",
    "Some translations have not been checked by a person. Then it says so at the end of the page.",
)


@dataclass(frozen=True)
class Avoided:
    """Words to avoid, as a pattern; the better ones; and the messages, by their English words, where they are right."""

    words: str
    better: str
    but: tuple[str, ...] = ()


AVOIDED = {
    "de": (
        Avoided(r"\bBriefe?n?\b", "E-Mail; Brief is paper", PAPER),
        Avoided(r"\bhinaus", "verschicken"),
        Avoided(r"(?i)\bübergeben\b", "verschickt"),
        Avoided(r"(?i)\bnehmen Sie\b|\b(Termin|Zeit)e?n? nehmen\b", "buchen, wählen, verlegen"),
        Avoided(r"\bÜbersetzung", "Dolmetschen; a translation is written", OF_PAGES),
        Avoided(r"\bMerkwort", "Stichwort"),
        Avoided(r"(?i)\bam Telefon (gesagt|sagen)", "telefonisch informiert, bitte anrufen"),
        Avoided(r"\bBescheid gegeben", "informiert"),
        Avoided(
            r"\bSchreiben Sie (Ihre?n?|die Nummer)\b",
            "Geben Sie … ein",
            ("Write down the number. With it you find your appointment again on every phone.",),
        ),
        Avoided(r"\bIch komme später", "Ich verspäte mich"),
        Avoided(r"(\d|#) Mal\b", "1-mal"),
        Avoided(r"\b(Email|eMail|E-mail|e-mail)", "E-Mail"),
    ),
    "de-leicht": (
        Avoided(r"(?i)\brückruf|\banruf\b", "Rück-Ruf"),
        Avoided(r"(?i)\btelefonnummer", "Telefon-Nummer"),
        Avoided(r"(?i)\bterminnummer", "Termin-Nummer"),
        Avoided(r"(?i)\binternetanschluss", "Internet-Anschluss"),
        Avoided(r"(?i)\bdatenschutz", "Daten-Schutz"),
        Avoided(r"(?i)\bmerkwort", "Merk-Wort"),
        Avoided(r"(?i)\barbeits-?tag", "Montag bis Freitag"),
        Avoided(r"(?i)\bdolmetsch|Person zum Übersetzen", "jemand übersetzt"),
        Avoided(r"(?i)schlüssel", "geschützt"),
        Avoided(r"\b(Email|eMail|E-mail|e-mail)", "E-Mail"),
    ),
    "en": (
        Avoided(r"(?i)\bletters?\b", "e-mail; a letter is paper", PAPER),
        Avoided(r"(?i)\bemail", "e-mail"),
        Avoided(r"(?i)\b(talks?|meetings?)\b", "appointment", ("You want to talk to us?",)),
        Avoided(r"(?i)\btake (this|another|the (new|old)) (appointment|time)", "book, choose, move to"),
        Avoided(r"(?i)\btake (it|this) back|\btaken back", "undo"),
        Avoided(r"(?i)(n['’]t|['’](ll|re|ve))\b", "the long form: some readers are learning English"),
        Avoided(r"(?i)\bimprint\b", "Legal notice"),
        Avoided(r"(?i)\bhanded over\b", "sent"),
        Avoided(r"(?i)\btold by phone\b", "informed by phone"),
        Avoided(r"(?i)\benter (the |an )?appointment", "add"),
        Avoided(r"(?i)\bcover\b", "hide"),
        Avoided(r"(?i)\bwaits? since\b", "waiting for"),
    ),
    "ar": (
        Avoided(r"محادث", "موعد: a chat is something else"),
        Avoided(
            r"\bرسا(?:لة|ئل)\w*\b(?! (?:ال)?(?:إلكترونية|ورقية))|\bالرسا(?:لة|ئل)\b(?! (?:ال)?(?:إلكترونية|ورقية))",
            "say which: إلكترونية an e-mail, ورقية a letter",
            (
                "The person gets no message from us. Please tell them the day, the time and the number.",
                "Without a phone number or e-mail address the person gets no message from us.",
            ),
        ),
        Avoided(
            r"ترجمة",
            "مترجم: a translation is written",
            (OF_PAGES[0], "Please do not bring a child to translate."),
        ),
        Avoided(r"نموذج", "استمارة"),
        Avoided(r"ناشر", "الجهة المسؤولة عن الموقع"),
        Avoided(r"من الخارج", "من جهة مستقلة"),
        Avoided(r"قبل الظهر", "صباحًا"),
        Avoided(r"عدد الدقائق", "دقائق, with the number's form"),
    ),
}


def messages(language: Language) -> dict[str, list[str]]:
    """Return what a language's catalogues say, by the English words; `#` stands for what is put in."""
    found: dict[str, list[str]] = {}
    for domain in language.domains:
        for one in catalogues.read(language, domain):
            if one.id:
                key = one.id if isinstance(one.id, str) else one.id[0]
                found[key] = [PLACEHOLDER.sub("#", form) for form in catalogues.forms(one)]
    return found


def faults(said: dict[str, list[str]], avoided: tuple[Avoided, ...]) -> list[str]:
    """Return where a word to avoid is said, and which exceptions are none."""
    found = []
    for rule in avoided:
        hits = {key: text for key, texts in said.items() for text in texts if re.search(rule.words, text)}
        found += [f"{text!r}: rather {rule.better}" for key, text in hits.items() if key not in rule.but]
        found += [f"{key!r} is no exception to {rule.words}" for key in rule.but if key not in hits]
    return found


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_no_catalogue_says_what_readers_asked_us_to_avoid(language: Language) -> None:
    assert faults(messages(language), AVOIDED[language.code]) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Der Brief geht in # Minuten hinaus."),
        ("de", "Nehmen Sie einen Termin."),
        ("de", "# Mal geöffnet"),
        ("de-leicht", "Sie bekommen einen Rückruf."),
        ("de-leicht", "Ihre Telefonnummer"),
        ("en", "We sent you a letter."),
        ("en", "You can't come?"),
        ("ar", "الوقت المحدد للمحادثة"),
        ("ar", "الرسالة ليست لي"),
    ],
)
def test_a_word_to_avoid_is_found(code: str, text: str) -> None:
    rules = tuple(Avoided(rule.words, rule.better) for rule in AVOIDED[code])
    assert faults({"New": [text]}, rules) != []
    assert faults({"New": ["#"]}, rules) == []


def test_an_exception_that_is_none_any_more_is_found() -> None:
    rule = Avoided("letter", "e-mail", ("Your letter",))
    assert faults({"Your letter": ["Your letter"]}, (rule,)) == []
    assert faults({"Your letter": ["Your e-mail"]}, (rule,)) == ["'Your letter' is no exception to letter"]
