"""Times of day as people write them, in the digits of any script."""

import re
import unicodedata
from datetime import time

_TIME = re.compile(r"(?P<hour>\d{1,2})(?:\s*[:.٫,h\s]\s*)?(?P<minute>\d{2})?(?:\s*(?:uhr|h))?", re.IGNORECASE)


def parse_time(text: str) -> time:
    """Return the time of day meant by `8:30`, `08.30`, `0830`, `8` or `8:30 Uhr`; ValueError for anything else."""
    found = _TIME.fullmatch("".join(map(_latin, text)).strip())
    if found is None:
        raise ValueError("not a time of day")
    return time(int(found["hour"]), int(found["minute"] or 0))


def _latin(character: str) -> str:
    """Return a digit as Latin, nothing for a mark that cannot be seen, else the character."""
    if unicodedata.category(character) == "Cf":
        return ""
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)
