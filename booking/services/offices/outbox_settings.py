"""What office and counsellor want of e-mails: at which hour they go, and which ones she gets herself."""

from dataclasses import dataclass
from datetime import time

from booking.database import db, write_transaction
from booking.domain.enums import Act
from booking.models import Counsellor, Office
from booking.services.records import audit

HOURS = tuple(time(hour) for hour in range(6, 21))


@dataclass(frozen=True, slots=True)
class OwnMessages:
    """What a counsellor gets: the day's list in the morning, names in it, changes on the same day."""

    gets_day_list: bool
    day_list_names: bool
    gets_changes: bool


def set_hours(office: Office, *, reminds_at: time, lists_at: time, account_id: int) -> None:
    """Let reminders and the day's lists go at these hours, by the office's clock, from now on."""
    with write_transaction(office):
        kept = db.session.get_one(Office, office.id)
        if (kept.reminds_at, kept.lists_at) != (reminds_at, lists_at):
            kept.reminds_at, kept.lists_at = reminds_at, lists_at
            audit.note_office(Act.EMAIL_HOURS_SET, kept, account_id)


def set_missed(office: Office, *, is_written: bool, account_id: int) -> None:
    """Let who did not come get a kind e-mail from now on, or none."""
    with write_transaction(office):
        kept = db.session.get_one(Office, office.id)
        if kept.writes_missed != is_written:
            kept.writes_missed = is_written
            audit.note_office(Act.MISSED_EMAILS_SET, kept, account_id)


def load_own(counsellor: Counsellor) -> OwnMessages:
    """Return which e-mails the counsellor gets."""
    return OwnMessages(counsellor.gets_day_list, counsellor.day_list_names, counsellor.gets_changes)


def set_own(counsellor: Counsellor, wanted: OwnMessages, account_id: int) -> None:
    """Send the counsellor these e-mails from now on."""
    with write_transaction(counsellor.office):
        kept = db.session.get_one(Counsellor, counsellor.id, populate_existing=True)
        if load_own(kept) != wanted:
            kept.gets_day_list, kept.day_list_names = wanted.gets_day_list, wanted.day_list_names
            kept.gets_changes = wanted.gets_changes
            audit.note_office(Act.OWN_EMAILS_SET, kept.office, account_id)
