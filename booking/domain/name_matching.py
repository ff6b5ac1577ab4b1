"""Names that may be the same name, spelt in another way or another script: محمد is Mohamed, Muhammad and Mehmet.

A *skeleton* is what is left of a word once everything is gone that its spellings differ in: vowels (Arabic and Persian
write no short ones), accents, doubled letters, and which letters a sound is written with. It only ever says "perhaps":
Hassan and Hussein have the same. So what is spelt as typed comes first, and nobody is merged by it.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from enum import IntEnum
from functools import lru_cache

from anyascii import anyascii

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ`ʻ´][^\W\d_]+)*")
_APOSTROPHES = frozenset("'’ʼ`ʻ´")
_CHINESE = re.compile(r"[㐀-鿿]+")  # each sign is a syllable: 李秀英 is Li Xiu Ying
_ARABIC = re.compile(r"[؀-ۿ]")
_ARTICLES = frozenset(("al", "el", "ul", "as", "ar", "an"))
_SERVANT_OF = frozenset(("abd", "abdul", "abdel", "abdal"))  # never a name by itself
# What anyascii cannot tell any more, since it drops the mark.
_BEFORE = str.maketrans({"ç": "ch", "č": "ch", "ć": "ch", "ş": "sh", "ș": "sh", "š": "sh", "ś": "sh", "ß": "ss"})
_STEPS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"['`](?=.)", lambda found: "a" if found.start() == 0 else ""),  # ʿAyn and hamza carry a vowel at most
        (r"[^a-z]", ""),
        (r"tsch", "C"),
        (r"dsch|dzh|dj|dz|zh", "j"),
        (r"sch|sh|sz", "s"),
        (r"ch(?=[rl])|kh|gh|g", "h"),  # Христина, Khaled, Halit; Serhii, Sergey
        (r"tch|ch|cz", "C"),
        (r"c(?=[eiy])", "j"),  # Cemal, Jamal
        (r"ck|c|q", "k"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"w", "v"),
        (r"z", "s"),
        (r"^x", "h"),
        (r"x", "ks"),
        (r"([^aeiou])\1+", r"\1"),
        (r"(?<=[aeioumn])j$", ""),  # Andrij
        (r"(?<=.a)h$|(?<!^ole)(?<=..e)h$", ""),  # Fatimah, Fatemeh, but not Oleh
        (r"^[aeiou]+", "A"),  # whether a word begins with a vowel is heard and written everywhere
        (r"^y", "j"),
        (r"[aeiouy]", ""),
        (r"d$", "t"),  # Ahmed, Ahmet
        (r"b$", "p"),  # Zainab, Zeynep
        (r"^Abtl(?=..)|^Abdl(?=..)", "Abd"),  # Abdulrahman, Abdurrahman
    )
)
_ARABIC_STEPS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"(?<=.)و(?![اأآةىه])", ""),  # a long vowel, unless another follows
        (r"^[اأإآٱعئؤ]", "a"),
        (r"(?<=.)[ةه]$", ""),  # Fatima
    )
)
SURE, EQUAL = 3, 2  # consonants: from so many on the beginning of a name is enough, with fewer it must be all of it


class Likeness(IntEnum):
    """How well what was typed fits a name; the first is the best."""

    SPELT = 0
    SOUNDS = 1


def words(name: str) -> list[str]:
    """Return the words of a name that can be told apart: in Latin letters, small, without accents and articles."""
    found = [spelt for word in _WORD.findall(_tidy(name)) for spelt in _latin(word)]
    found = [word for word in found if word not in _ARTICLES] or found
    joined: list[str] = []
    for word in found:
        if joined and joined[-1].lstrip("'`") in ("bd", *_SERVANT_OF):
            joined[-1] += word
        else:
            joined.append(word)
    return joined


@lru_cache(maxsize=16384)
def skeleton(word: str) -> str:
    """Return what is left of one of the `words`: its consonants, as unlike names keep them."""
    for pattern, put in _STEPS:
        word = pattern.sub(put, word)
    return word


def key(name: str | None) -> str | None:
    """Return what stands for a whole name in any spelling and order; None for one that is too common to tell people.

    A first name alone is: too many Mohameds speak Arabic. Two words with three consonants between them are not.
    """
    found = sorted({skeleton(word) for word in words(name or "")} - {""})
    return " ".join(found) if len(found) > 1 and len("".join(found)) >= SURE else None


def likeness(typed: str, name: str | None) -> Likeness | None:
    """Return how well what was typed fits a name: every word in some word of it, in any order; None if it does not."""
    if not name:
        return None
    wanted, spelt = plain(typed).split(), f"{plain(name)} {' '.join(words(name))}"
    if wanted and all(word in spelt for word in wanted):
        return Likeness.SPELT
    return Likeness.SOUNDS if _sounds(words(typed), words(name)) else None


def plain(text: str) -> str:
    """Return a text in its own script, small, without accents and apostrophes."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if unicodedata.category(one) not in ("Mn", "Cf") and one not in _APOSTROPHES)


def namesakes(names: Mapping[int, str | None]) -> set[int]:
    """Return of whom the first name could be mistaken for another's."""
    by_first: dict[str, list[int]] = defaultdict(list)
    for whose, name in names.items():
        if first := next(iter(words(name or "")), None):
            bare = skeleton(first)
            by_first[bare if len(bare) >= EQUAL else first].append(whose)
    return {whose for group in by_first.values() if len(group) > 1 for whose in group}


def _sounds(typed: list[str], name: list[str]) -> bool:
    parts = {skeleton(part) for part in (*name, *_neighbours(name))}
    if not typed:
        return False
    return all(_begins(skeleton(word), parts) for word in typed) or _begins(skeleton("".join(typed)), parts)


def _begins(wanted: str, parts: Iterable[str]) -> bool:
    if len(wanted) < EQUAL:
        return False
    return any(part == wanted or (len(wanted) >= SURE and part.startswith(wanted)) for part in parts)


def _neighbours(name: list[str]) -> list[str]:
    """Return what is one word for some: Abd Allah, Xiu Ying."""
    pairs = ["".join(name[at : at + 2]) for at in range(len(name) - 1)]
    return [*pairs, "".join(name)] if len(name) > 1 else []


def _tidy(name: str) -> str:
    """Return a name without the marks that no spelling needs: vowel signs, accents, joiners."""
    small = unicodedata.normalize("NFC", name).casefold().translate(_BEFORE)
    return "".join(one for one in small if unicodedata.category(one) not in ("Mn", "Cf"))


def _latin(word: str) -> list[str]:
    if _CHINESE.fullmatch(word):
        return [anyascii(sign).casefold() for sign in word]
    if _ARABIC.search(word):
        word = _without_article(word)
        for pattern, put in _ARABIC_STEPS:
            word = pattern.sub(put, word)
    return [anyascii(word).casefold()]


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 4 and word != "الله" else word
