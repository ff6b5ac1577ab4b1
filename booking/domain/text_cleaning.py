"""Text that people type: real names of any script pass, what could deceive or break does not."""

import unicodedata

_REFUSED_CATEGORIES = {"Cc", "Cs", "Co", "Zl", "Zp"}
_BIDI_CONTROLS = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}


def _is_refused(character: str) -> bool:
    return unicodedata.category(character) in _REFUSED_CATEGORIES or ord(character) in _BIDI_CONTROLS


def clean_text(text: str) -> str:
    """Return the text in NFC with plain single spaces; ValueError for control, surrogate, bidi-override characters."""
    tidy = unicodedata.normalize("NFC", text).strip()
    if any(_is_refused(character) for character in tidy):
        raise ValueError("control character")
    return " ".join(tidy.split())


def clean_lines(text: str) -> str:
    """Return a text of several lines, each like `clean_text`, without empty ones round it; ValueError as there."""
    return "\n".join(clean_text(line) for line in _lines(text)).strip()


def without_controls(text: str) -> str:
    """Return the text without the characters `clean_text` refuses, so that it can be shown again."""
    return "".join(character for character in text if not _is_refused(character))


def lines_without_controls(text: str) -> str:
    """Return a text of several lines without the characters `clean_text` refuses."""
    return "\n".join(without_controls(line) for line in _lines(text))


def _lines(text: str) -> list[str]:
    """Return the lines as forms send them, with CR LF; other characters that could end one stay for the check."""
    return text.replace("\r\n", "\n").split("\n")


def is_visible(text: str) -> bool:
    """Return whether any character of the text leaves a mark on paper."""
    return any(unicodedata.category(character)[0] in "LNPS" for character in text)
