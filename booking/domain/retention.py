"""How long what is kept about persons is kept: one term for each table that has personal columns.

The wiping, the privacy page and the house test all read this table, so they cannot differ.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """`days` after `since`, the event named in words for the privacy page."""

    days: int
    since: str


APPOINTMENT_DAYS = 14
CALLBACK_DAYS = 60
AUDIT_DAYS = 183

TERMS: dict[str, Term] = {
    "appointments": Term(APPOINTMENT_DAYS, "the appointment"),
    "callbacks": Term(CALLBACK_DAYS, "the request to be called back"),
    "letters": Term(0, "the letter was sent or withdrawn"),
    "accounts": Term(0, "the account was closed"),
    "counsellors": Term(0, "the counsellor left"),
    "audit_entries": Term(AUDIT_DAYS, "the act"),
}
