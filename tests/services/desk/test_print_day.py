"""That a day was printed is noted, and nothing of what it said."""

from datetime import date

from booking.database import db
from booking.models import AuditEntry, Office
from booking.services.desk import agenda, print_day
from tests.factories import at, book
from tests.staff_factory import account, counsellor_of


def test_a_printed_day_is_the_list_of_the_day_and_is_noted(office: Office) -> None:
    counsellor = counsellor_of(office)
    who = account(office, counsellor=counsellor)
    book(office, at(2026, 11, 17, 9, 0), name="Δήμητρα")
    before = db.session.query(AuditEntry).count()
    found = print_day.open_print(counsellor, date(2026, 11, 17), who.id)
    assert [one.span for one in found.entries] == [
        one.span for one in agenda.load_agenda(counsellor, date(2026, 11, 17)).entries
    ]
    entries = db.session.query(AuditEntry).order_by(AuditEntry.id).all()[before:]
    assert [(one.act, one.by, one.account_id, one.appointment_uid) for one in entries] == [
        ("printed", "account", who.id, None)
    ]
