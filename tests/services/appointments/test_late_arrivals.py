"""Who comes late says so; the time stays what it is."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db
from booking.domain.enums import Holder
from booking.domain.errors import NotOpen
from booking.models import AuditEntry, Office, OutboxMessage
from booking.services.appointments import cancellations, late_arrivals
from booking.services.tickets import Ticket
from tests.factories import at, book, ticket_of

TEN = at(2026, 11, 16, 10, 0)
A_SECOND = timedelta(seconds=1)


@pytest.fixture
def ticket(office: Office) -> Ticket:
    """Return the ticket of an appointment at ten."""
    return ticket_of(book(office, TEN))


def test_it_can_be_said_from_two_hours_before_until_twenty_minutes_after(ticket: Ticket, clock: Traveller) -> None:
    first, last = TEN - timedelta(hours=2), TEN + timedelta(minutes=20)
    for moment, may in ((first - A_SECOND, False), (first, True), (TEN, True), (last, True), (last + A_SECOND, False)):
        clock.move_to(moment)
        assert late_arrivals.may_report_late(ticket.appointment) is may, moment


def test_it_changes_nothing_else_and_twice_is_once(ticket: Ticket, clock: Traveller) -> None:
    clock.move_to(TEN)
    for minutes in (10, 10, 20):
        late_arrivals.report_late(ticket, minutes)
    db.session.expire_all()
    one = ticket.appointment
    assert (one.late_minutes, one.starts_at, one.revision, one.shown_changed_at) == (20, TEN, 0, one.created_at)
    assert one.version == 3
    assert db.session.scalars(select(OutboxMessage)).all() == []
    assert len(db.session.scalars(select(AuditEntry).where(AuditEntry.act == "late")).all()) == 2


def test_too_early_or_cancelled_it_is_refused(ticket: Ticket, clock: Traveller) -> None:
    with pytest.raises(NotOpen):
        late_arrivals.report_late(ticket, 10)
    cancellations.cancel(ticket)
    clock.move_to(TEN)
    with pytest.raises(NotOpen):
        late_arrivals.report_late(ticket, 10)


def test_the_helper_can_say_it_too(ticket: Ticket, clock: Traveller) -> None:
    clock.move_to(TEN)
    late_arrivals.report_late(ticket_of(ticket.appointment, Holder.HELPER), 20)
    db.session.expire_all()
    assert ticket.appointment.late_minutes == 20
