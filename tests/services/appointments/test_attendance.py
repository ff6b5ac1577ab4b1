"""What became of an appointment: recorded, taken back, counted, and nothing that calendars show."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select
from time_machine import Traveller

from booking.database import db
from booking.domain.enums import Holder, Status
from booking.domain.errors import ChangedMeanwhile, NotFound, NotOpen
from booking.domain.people import Helper
from booking.i18n import GERMAN
from booking.models import Account, Appointment, AuditEntry, Counsellor, OccupiedCell, Office, OutboxMessage
from booking.services import tickets
from booking.services.appointments import attendance, cancellations, contacts, late_arrivals, moves
from booking.services.calendars import exports
from booking.services.outbox import reminders
from booking.web.public.ticket.ticket import state_of
from tests import staff_factory
from tests.factories import at, book
from tests.stored_rows import account_acts, outcome_counters

NINE = at(2026, 11, 16, 9, 0)
OUTCOMES = (Status.ARRIVED, Status.DONE, Status.MISSED)


@pytest.fixture
def account(office: Office) -> Account:
    """Return the account of the office's counsellor."""
    return staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))


@pytest.fixture
def counsellor(office: Office, account: Account) -> Counsellor:
    """Return the office's counsellor, who has an account."""
    found = staff_factory.counsellor_of(office)
    assert found.account_id == account.id
    return found


@pytest.fixture
def one(office: Office, counsellor: Counsellor, clock: Traveller) -> Appointment:
    """Return an appointment that has just begun."""
    made = book(office, NINE, name="محمد النجار", email="m@example.org")
    clock.move_to(NINE)
    return made


def record(one: Appointment, status: Status, **changes: int) -> Appointment:
    """Record it at its own desk, as the form there would."""
    counsellor = db.session.get_one(Counsellor, one.counsellor_id)
    return attendance.record(
        counsellor, one.id, status, changes.get("version", one.version), int(counsellor.account_id or 0)
    )


@pytest.mark.parametrize("status", OUTCOMES)
def test_each_is_recorded_counted_and_noted_and_can_be_taken_back(
    one: Appointment, account: Account, status: Status
) -> None:
    version = one.version
    assert record(one, status).status is status
    assert one.version == version + 1
    assert outcome_counters() == {status.value: 1}
    assert record(one, Status.BOOKED).status is Status.BOOKED
    assert outcome_counters() == {}
    assert account_acts() == [status.value, "not recorded"]
    entry = db.session.scalars(select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert entry is not None
    assert (entry.account_id, entry.appointment_uid) == (account.id, one.uid)


def test_what_is_not_ticked_is_never_missed(one: Appointment, clock: Traveller) -> None:
    assert not attendance.is_unrecorded(one)
    clock.move_to(at(2026, 11, 20, 9, 0))
    assert attendance.is_unrecorded(one)
    assert (one.status, outcome_counters()) == (Status.BOOKED, {})


def test_who_comes_late_after_all_is_counted_once(one: Appointment) -> None:
    record(one, Status.MISSED)
    record(one, Status.ARRIVED)
    assert outcome_counters() == {"arrived": 1}
    record(one, Status.DONE)
    assert outcome_counters() == {"done": 1}


def test_calendars_show_nothing_of_it(one: Appointment, counsellor: Counsellor) -> None:
    messages = db.session.scalar(select(func.count(OutboxMessage.id)))
    before = (exports.export_appointment(one, GERMAN), exports.export_feed(counsellor))
    stamps = (one.revision, one.stamped_at, one.shown_changed_at)
    for status in (Status.MISSED, Status.ARRIVED, Status.DONE):
        record(one, status)
        db.session.expire_all()
        assert (exports.export_appointment(one, GERMAN), exports.export_feed(counsellor)) == before
        assert (one.revision, one.stamped_at, one.shown_changed_at) == stamps
    assert db.session.scalar(select(func.count(OutboxMessage.id))) == messages
    assert db.session.scalar(select(func.count(OccupiedCell.starts_at))) == 6


def test_nobody_has_missed_what_has_not_begun_nor_come_before_its_day(one: Appointment, clock: Traveller) -> None:
    clock.move_to(NINE - timedelta(seconds=1))
    assert attendance.choices(one) == [Status.ARRIVED, Status.DONE]
    with pytest.raises(NotOpen):
        record(one, Status.MISSED)
    clock.move_to(at(2026, 11, 15, 23, 59))
    for status in OUTCOMES:
        with pytest.raises(NotOpen):
            record(one, status)
    clock.move_to(at(2026, 11, 16, 0, 0))
    assert record(one, Status.ARRIVED).status is Status.ARRIVED


@pytest.mark.parametrize("status", [*OUTCOMES, Status.BOOKED])
def test_what_is_cancelled_cannot_be_recorded(one: Appointment, clock: Traveller, status: Status) -> None:
    clock.shift(-60)
    cancellations.cancel(tickets.by_key(tickets.key(one, Holder.CLIENT)))
    clock.shift(60)
    with pytest.raises(NotOpen):
        record(one, status)
    assert outcome_counters() == {"cancelled": 1}


def test_it_is_no_way_to_cancel(one: Appointment) -> None:
    with pytest.raises(NotOpen):
        record(one, Status.CANCELLED)
    assert one.status is Status.BOOKED


def test_a_stale_form_changes_nothing_but_what_is_so_already_is_no_quarrel(one: Appointment) -> None:
    seen = one.version
    record(one, Status.ARRIVED)
    with pytest.raises(ChangedMeanwhile):
        record(one, Status.DONE, version=seen)
    assert record(one, Status.ARRIVED, version=seen).version == seen + 1
    assert (outcome_counters(), account_acts()) == ({"arrived": 1}, ["arrived"])


def test_only_its_own_desk_records(one: Appointment, office: Office) -> None:
    others = (staff_factory.colleague(office), staff_factory.colleague(staff_factory.another_office(office)))
    for counsellor in others:
        with pytest.raises(NotFound):
            attendance.record(counsellor, one.id, Status.DONE, one.version, 1)
    with pytest.raises(NotFound):
        attendance.record(staff_factory.counsellor_of(office), 4711, Status.DONE, 1, 1)
    assert one.status is Status.BOOKED


@pytest.mark.parametrize("status", OUTCOMES)
def test_the_public_can_no_longer_move_or_cancel_and_is_reminded_no_more(
    app: Flask, office: Office, counsellor: Counsellor, clock: Traveller, status: Status
) -> None:
    made = book(office, NINE, email="m@example.org", helper=Helper("Ingrid Meyer", "de", email="i@example.net"))
    ticket = tickets.by_key(tickets.key(made, Holder.CLIENT))
    clock.move_to(NINE if status is Status.MISSED else NINE - timedelta(minutes=20))
    record(made, status)
    for act in (cancellations.cancel, lambda one: moves.move(one, at(2026, 11, 17, 9, 0))):
        with pytest.raises(NotOpen):
            act(ticket)
    assert state_of(made) == "begun"
    assert not late_arrivals.may_report_late(made)
    assert contacts.is_open(made) is (status is Status.ARRIVED)
    assert reminders.write() == 0
