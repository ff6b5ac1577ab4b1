"""At which hour e-mails go, and which ones the counsellor gets: kept, and noted once."""

from datetime import time

from sqlalchemy import select

from booking.database import db
from booking.models import AuditEntry, Counsellor, Office
from booking.services.offices import offices, outbox_settings
from booking.services.offices.outbox_settings import OwnMessages
from tests.staff_factory import account, counsellor_of


def acts() -> list[tuple[str, str, int | None, str | None]]:
    """Return what was noted."""
    rows = select(AuditEntry).order_by(AuditEntry.id)
    return [(one.act, one.by, one.account_id, one.appointment_uid) for one in db.session.scalars(rows)]


def test_the_hours_are_kept_and_noted_once(office: Office) -> None:
    made = account(office)
    for _time in range(2):
        outbox_settings.set_hours(office, reminds_at=time(17), lists_at=time(6), account_id=made.id)
    db.session.expire_all()
    assert (office.reminds_at, office.lists_at) == (time(17), time(6))
    assert acts() == [("hours of letters set", "account", made.id, None)]


def test_what_the_counsellor_wants_is_kept_and_noted_once(office: Office) -> None:
    counsellor = counsellor_of(office)
    made = account(office, counsellor=counsellor)
    assert outbox_settings.load_own(counsellor) == OwnMessages(True, False, True)
    wanted = OwnMessages(gets_day_list=False, day_list_names=True, gets_changes=False)
    for _time in range(2):
        outbox_settings.set_own(counsellor, wanted, made.id)
    db.session.expire_all()
    assert outbox_settings.load_own(db.session.get_one(Counsellor, counsellor.id)) == wanted
    assert acts() == [("own letters set", "account", made.id, None)]


def test_who_has_set_the_sender_is_noted(office: Office) -> None:
    made = account(office)
    offices.set_sender(office, "termine@example.org", is_confirmed=True, account_id=made.id)
    offices.set_sender(office, None, is_confirmed=False)
    assert acts() == [("sender set", "account", made.id, None), ("sender set", "command", None, None)]
