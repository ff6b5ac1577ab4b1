"""Why an e-mail was given up, told from what the mail server answered (RFC 5321, RFC 3463)."""

import re
from enum import StrEnum

from booking.services.outbox import leases

FROZEN = "frozen"
_ENHANCED = re.compile(r"\b[245]\.\d{1,3}\.\d{1,3}\b")
_NOBODY_THERE = {"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10"}


class RefusalReason(StrEnum):
    """What the desk can be told in plain words."""

    NO_SUCH_ADDRESS = "no_such_address"
    MAILBOX_FULL = "mailbox_full"
    NOT_TAKEN = "not_taken"
    HELD_BACK = "held_back"
    REFUSED = "refused"


def classify(code: str | None, attempts: int) -> RefusalReason:
    """Return why an e-mail was given up after so many attempts; its `code` is the last answer.

    A server that refuses the sender answers as if the recipient were unknown, hour after hour: then the attempts tell.
    """
    code = code or ""
    found = _ENHANCED.search(code)
    enhanced = found.group() if found else ""
    if code == FROZEN:
        return RefusalReason.HELD_BACK
    if enhanced.endswith(".2.2"):
        return RefusalReason.MAILBOX_FULL
    if attempts >= leases.MOST_ATTEMPTS or enhanced.startswith("4.") or not code.startswith("5"):
        return RefusalReason.NOT_TAKEN
    if enhanced in _NOBODY_THERE or code == "550":
        return RefusalReason.NO_SUCH_ADDRESS
    return RefusalReason.REFUSED
