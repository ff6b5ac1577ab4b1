"""What somebody types to find an appointment: parts of a name, the number or its end, the end of a phone number."""

import re
import unicodedata
from dataclasses import dataclass

from booking.domain.name_matching import Likeness, likeness

SHORTEST_NUMBER, SHORTEST_PHONE, WHOLE_NUMBER = 3, 4, 8
SURELY_DIALLED = 6  # digits from which on a zero before them is the one that is dialled
_BETWEEN_DIGITS = re.compile(r"[\s./()+\-‐‑‒–—−·]+")


@dataclass(frozen=True, slots=True)
class SearchTerms:
    """The letters and the digits that were typed; both must fit where both were typed."""

    name: str
    digits: str

    def __bool__(self) -> bool:
        """Return whether it is enough to look for."""
        return bool(self.name) if not self.digits else len(self.digits) >= SHORTEST_NUMBER

    def fits_number(self, number: str) -> bool:
        """Return whether these are the number or its last digits."""
        return SHORTEST_NUMBER <= len(self.digits) <= WHOLE_NUMBER and number.endswith(self.digits)

    def fits_phone(self, phone: str | None) -> bool:
        """Return whether a phone number (E.164) ends with the digits, however they were dialled."""
        if not phone or len(self.digits) < SHORTEST_PHONE:
            return False
        dialled = self.digits.lstrip("0")
        return phone.endswith(self.digits) or (len(dialled) >= SURELY_DIALLED and phone[1:].endswith(dialled))

    def fits_name(self, name: str | None) -> Likeness | None:
        """Return how well the letters fit a name; None if they do not."""
        return likeness(self.name, name) if self.name else None


def read(text: str) -> SearchTerms:
    """Return what was typed, digits of any script as ours; what is neither letter nor digit counts for nothing."""
    ours = "".join(_digit(one) for one in unicodedata.normalize("NFC", text))
    digits = "".join(re.findall(r"[0-9]+", _BETWEEN_DIGITS.sub("", ours.replace("(0)", ""))))
    name = " ".join("".join(one if one.isalpha() or not one.isascii() else _kept(one) for one in ours).split())
    return SearchTerms(name if any(one.isalpha() for one in name) else "", digits)


def _digit(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


def _kept(character: str) -> str:
    return character if character == "'" else " "
