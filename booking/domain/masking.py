"""Contacts as a page may show them to somebody who knows them already: enough to recognise, too little to use."""

ELLIPSIS = "…"
SHOWN_DIGITS = 3


def masked_name(name: str) -> str:
    """Return the first letter of a name, `I…`."""
    return f"{name[:1]}{ELLIPSIS}"


def masked_phone(number: str) -> str:
    """Return the last three digits of a number, `…567`."""
    return f"{ELLIPSIS}{number[-SHOWN_DIGITS:]}"


def masked_email(address: str) -> str:
    """Return the first letters of an address and its ending, `s…@e….org`."""
    local, _at, domain = address.rpartition("@")
    name, _dot, ending = domain.rpartition(".")
    return f"{local[:1]}{ELLIPSIS}@{name[:1]}{ELLIPSIS}.{ending}"
