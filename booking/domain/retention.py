"""How long what is kept about persons is kept: one term for each table that has personal columns.

The wiping, the privacy page and the convention test all read this table, so they cannot differ.
"""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Term:
    """`days` after `since`, the event named in words for the privacy page."""

    days: int
    since: str

    def first_kept(self, today: date) -> date:
        """Return the earliest day whose things are still kept: what happened `days` ago goes in the night to today."""
        return today - timedelta(days=self.days - 1)


APPOINTMENT_DAYS = 14
CANCELLED_DAYS = 1  # the night after
CALLBACK_DAYS = 60
CALLBACK_CLOSED_DAYS = 14
NUMBER_LOST_DAYS = 1
# What stands for the network address of a booking: the night after, but of a group until somebody has seen it.
NETWORK_DAYS = 1
NETWORK_OF_GROUP_DAYS = 4  # over a weekend
AUDIT_DAYS = 183
ATTEMPT_DAYS = 2

TERMS: dict[str, Term] = {
    "appointments": Term(APPOINTMENT_DAYS, "the appointment"),
    "appointment_changes": Term(APPOINTMENT_DAYS, "the appointment"),
    "callbacks": Term(CALLBACK_DAYS, "the request to be called back"),
    "outbox_messages": Term(0, "the message was sent or withdrawn"),
    "accounts": Term(0, "the account was closed"),
    "counsellors": Term(0, "the counsellor left"),
    "audit_entries": Term(AUDIT_DAYS, "the act"),
    "attempts": Term(ATTEMPT_DAYS, "the attempt"),
    "login_sessions": Term(0, "the end of the session"),
}

# What goes before its term, if this happens first.
SOONER: dict[str, Term] = {
    "appointments": Term(CANCELLED_DAYS, "the original date of a cancelled appointment"),
    "callbacks": Term(CALLBACK_CLOSED_DAYS, "the request was dealt with"),
}
