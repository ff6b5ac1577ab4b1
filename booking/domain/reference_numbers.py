"""The appointment's number: eight digits, the last a check digit, for people who read it out on the phone."""

import secrets
import unicodedata

# Damm's quasigroup of order 10: every single wrong digit and every swap of neighbours is noticed
# (H. Michael Damm, Total anti-symmetrische Quasigruppen, 2004).
_DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)


def _interim(digits: str) -> str:
    interim = "0"
    for digit in digits:
        interim = _DAMM[int(interim)][int(digit)]
    return interim


def new_number() -> str:
    """Return a random number of eight digits, the first not zero, the last Damm's check digit."""
    digits = str(1_000_000 + secrets.randbelow(9_000_000))
    return digits + _interim(digits)


def is_number(number: str) -> bool:
    """Return whether these are eight ASCII digits whose check digit is right."""
    return len(number) == 8 and number.isascii() and number.isdigit() and number[0] != "0" and _interim(number) == "0"


def read_number(text: str) -> str | None:
    """Return the eight ASCII digits that were typed in any script, spaces and hyphens left out; None for other text."""
    tight = "".join(character for character in text if not character.isspace() and character not in "-–.")
    if len(tight) != 8 or not all(character.isdecimal() for character in tight):
        return None
    return "".join(str(unicodedata.decimal(character)) for character in tight)


def spaced_number(number: str) -> str:
    """Return a number as people read it, `482 915 37`."""
    return f"{number[:3]} {number[3:6]} {number[6:]}"
