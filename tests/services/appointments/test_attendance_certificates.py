"""Of which appointments a paper can be given, and what is kept of it: that there was one."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Status
from booking.domain.errors import NotFound
from booking.models import Appointment, AuditEntry, Base, Office
from booking.services.appointments import attendance_certificates
from tests.factories import at, book
from tests.staff_factory import account, colleague, counsellor_of
from tests.stored_rows import count_rows

NINE = at(2026, 11, 17, 9, 0)


@pytest.fixture
def one(office: Office) -> Appointment:
    """Return an appointment of tomorrow."""
    return book(office, NINE)


def become(one: Appointment, status: Status) -> None:
    """Let an appointment be in a state."""
    with write_transaction():
        db.session.merge(one).status = status


@pytest.mark.parametrize(
    ("status", "is_offered"),
    [
        (Status.BOOKED, True),
        (Status.ARRIVED, True),
        (Status.DONE, True),
        (Status.MISSED, False),
        (Status.CANCELLED, False),
    ],
)
def test_a_paper_is_for_who_will_come_or_was_here(
    office: Office, one: Appointment, status: Status, is_offered: bool
) -> None:
    become(one, status)
    if is_offered:
        assert attendance_certificates.load_for_certificate(counsellor_of(office), one.id).id == one.id
    else:
        with pytest.raises(NotFound):
            attendance_certificates.load_for_certificate(counsellor_of(office), one.id)


def test_nobody_was_here_before_somebody_has_recorded_it(office: Office, one: Appointment, clock: Traveller) -> None:
    clock.move_to(NINE + timedelta(minutes=29))
    assert attendance_certificates.is_offered(
        attendance_certificates.load_for_certificate(counsellor_of(office), one.id)
    )
    clock.move_to(NINE + timedelta(minutes=30))
    with pytest.raises(NotFound):
        attendance_certificates.load_for_certificate(counsellor_of(office), one.id)
    become(one, Status.ARRIVED)
    assert attendance_certificates.was_here(attendance_certificates.load_for_certificate(counsellor_of(office), one.id))


def test_a_colleagues_appointment_has_no_paper(office: Office, one: Appointment) -> None:
    with pytest.raises(NotFound):
        attendance_certificates.load_for_certificate(colleague(office), one.id)


def test_of_a_paper_only_that_it_was_given_is_kept(office: Office, one: Appointment) -> None:
    who = account(office, counsellor=counsellor_of(office))
    rows: Callable[[], dict[str, int]] = lambda: {  # noqa: E731
        mapper.class_.__tablename__: count_rows(mapper.class_) for mapper in Base.registry.mappers
    }
    before, version = rows(), one.version
    attendance_certificates.record_issued(
        attendance_certificates.load_for_certificate(counsellor_of(office), one.id), who.id
    )
    assert rows() == before | {"audit_entries": before["audit_entries"] + 1}
    entry = db.session.query(AuditEntry).order_by(AuditEntry.id.desc()).first()
    assert entry is not None
    assert (entry.act, entry.by, entry.account_id, entry.appointment_uid) == ("paper", "account", who.id, one.uid)
    assert db.session.get_one(Appointment, one.id).version == version
