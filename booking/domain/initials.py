"""Names of people, in any script, as somebody who knows them would write them."""

import re
import unicodedata

from anyascii import anyascii

# What carries a vowel in Arabic and Hebrew and has no Latin letter of its own: أحمد is Ahmad, عمر is Omar.
_CARRIERS = frozenset("اأإآٱعאע")
_VOWELS = frozenset("aeiou")
_WORD = re.compile(r"[^\W\d_]+")


def matches_initial(letter: str, name: str) -> bool:
    """Return whether somebody can begin a word of the name with the letter: any script, case and accents ignored.

    A guard against slips and not a password, so it is generous: Х fits K and H, ع any vowel.
    """
    typed = next(iter(_words(letter)), None)
    return typed is not None and any(_begin_alike(typed[0], word[0]) for word in _words(name))


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFC", text).casefold()
    return _WORD.findall("".join(one for one in plain if unicodedata.category(one) != "Mn"))


def _begin_alike(one: str, other: str) -> bool:
    return one == other or bool(_latin(one) & _latin(other))


def _latin(letter: str) -> frozenset[str]:
    """Return the Latin letters a letter may be written with."""
    if letter in _CARRIERS:
        return _VOWELS
    return frozenset(one for one in anyascii(letter).casefold() if one.isalpha())
