"""What is entered at the desk can be taken back for five minutes, and its e-mails wait for as long."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Interpreter, MessageKind, MessageState, Status
from booking.domain.errors import ChangedMeanwhile, NotFound, NotOpen, SlotTaken
from booking.domain.policy import UNDO_WINDOW
from booking.models import Appointment, AuditEntry, CallBack, Counsellor, OccupiedCell, Office, OutboxMessage
from booking.services.appointments import attendance, cancellations, walk_ins
from booking.services.appointments.desk_acts import desk_booking_undo
from booking.services.desk import agenda
from booking.services.offices import offices
from booking.services.outbox import leases
from tests import personal_data
from tests.desk_acts import TUESDAY_NINE, enter, undo_entry
from tests.factories import at, book
from tests.staff_factory import account, another_office, colleague, counsellor_of
from tests.stored_rows import counters

EVERYTHING: dict[str, Any] = {
    "name": "سمیرا رحیمی",
    "phone": "+4915123456789",
    "email": "samira@example.org",
    "spoken": "ar",
    "interpreter": Interpreter.NEED,
    "topic": 2,
}


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return who enters, with an account of her own."""
    account(office, counsellor=counsellor_of(office))
    return counsellor_of(office)


def messages() -> list[MessageState]:
    """Return what has become of the e-mails."""
    db.session.expire_all()
    return list(
        db.session.scalars(
            select(OutboxMessage.state).where(OutboxMessage.counsellor_id.is_(None)).order_by(OutboxMessage.id)
        )
    )


def test_the_email_goes_five_minutes_later(counsellor: Counsellor, clock: Traveller, office: Office) -> None:
    offices.set_sender(office, "termine@example.net", is_confirmed=True, account_id=None)
    enter(counsellor, **EVERYTHING)
    clock.shift(UNDO_WINDOW - timedelta(seconds=1))
    assert leases.claim() is None
    clock.shift(1)
    assert leases.claim() is not None


def test_whose_tick_is_taken_away_gets_none(counsellor: Counsellor) -> None:
    enter(counsellor, **EVERYTHING, told=[])
    assert messages() == []


def test_no_email_is_written_of_what_begins_before_it_would_go(counsellor: Counsellor, clock: Traveller) -> None:
    clock.move_to(TUESDAY_NINE - UNDO_WINDOW)
    enter(counsellor, **EVERYTHING)
    assert messages() == []


def test_taken_back_it_is_as_if_it_had_never_been(counsellor: Counsellor, clock: Traveller) -> None:
    made = enter(counsellor, **EVERYTHING)
    uid, day = made.uid, TUESDAY_NINE.date()
    assert counters()
    clock.shift(UNDO_WINDOW - timedelta(seconds=1))
    assert desk_booking_undo.can_undo(made)
    undo_entry(made)
    assert messages() == [MessageState.WITHDRAWN]
    assert counters() == {}
    assert db.session.scalars(select(OccupiedCell)).all() == []
    assert [entry.appointment for entry in agenda.load_agenda(counsellor, day).entries if entry.appointment] == []
    acts = db.session.execute(select(AuditEntry.act, AuditEntry.appointment_uid).order_by(AuditEntry.id)).all()
    assert acts == [("booked", uid), ("entry taken back", uid)]
    clock.shift(600)
    assert leases.claim() is None


def test_nothing_of_the_person_stays(counsellor: Counsellor) -> None:
    made = enter(counsellor, **EVERYTHING, form_key="one tap")
    undo_entry(made)
    db.session.refresh(made)
    left = {name: getattr(made, name) for name in desk_booking_undo.EMPTY}
    assert set(left.values()) == {None}
    assert enter(counsellor, **EVERYTHING, form_key="one tap").id != made.id, "the same form can be sent again"


def test_twice_is_once(counsellor: Counsellor) -> None:
    made = enter(counsellor)
    seen = made.version
    undo_entry(made, version=seen)
    undo_entry(made, version=seen)
    assert db.session.scalar(select(func.count(AuditEntry.id)).where(AuditEntry.act == "entry taken back")) == 1
    assert counters() == {}
    assert not cancellations.can_undo_at_desk(made)


def test_after_five_minutes_it_stays(counsellor: Counsellor, clock: Traveller) -> None:
    made = enter(counsellor)
    clock.shift(UNDO_WINDOW)
    assert not desk_booking_undo.can_undo(made)
    with pytest.raises(NotOpen):
        undo_entry(made)


def test_what_has_changed_since_is_not_taken_back_unseen(counsellor: Counsellor) -> None:
    made = enter(counsellor, at(2026, 11, 16, 9, 0))
    seen = made.version
    attendance.record(counsellor, made.id, Status.ARRIVED, seen, 1)
    with pytest.raises(ChangedMeanwhile):
        undo_entry(made, version=seen)
    undo_entry(made)
    assert counters() == {}


def test_what_was_moved_or_whose_email_is_in_somebodys_hand_is_not_taken_back(
    counsellor: Counsellor,
    office: Office,
) -> None:
    moved = enter(counsellor)
    with write_transaction(office):
        db.session.merge(moved).restamp(now())
    with pytest.raises(NotOpen):
        undo_entry(moved)
    going = enter(counsellor, at(2026, 11, 17, 10, 0), **EVERYTHING)
    with write_transaction(office):
        db.session.execute(update(OutboxMessage).values(lease_token="x"))
    with pytest.raises(NotOpen):
        undo_entry(going)
    assert messages() == [MessageState.WAITING]


def test_only_what_the_desk_entered_is_taken_back_and_only_there(counsellor: Counsellor, office: Office) -> None:
    with pytest.raises(NotOpen):
        undo_entry(book(office, at(2026, 11, 17, 10, 0)))
    made = enter(counsellor)
    for other in (colleague(office), colleague(another_office(office))):
        with pytest.raises(NotFound):
            desk_booking_undo.undo(other, made.id, made.version, 1)


def test_whoever_waited_for_a_call_waits_again(counsellor: Counsellor, office: Office) -> None:
    made, requested = enter(counsellor), personal_data.callback(office)
    with write_transaction(office):
        db.session.execute(update(CallBack).values(appointment_id=made.id, closed_at=now()))
    undo_entry(made)
    db.session.refresh(requested)
    assert requested.is_open


def test_the_counsellor_is_told_without_a_name_that_a_deputys_entry_is_gone(
    counsellor: Counsellor,
    office: Office,
) -> None:
    offices.set_sender(office, "termine@example.net", is_confirmed=True, account_id=None)
    deputy = account(office, email="deputy@example.org")
    undo_entry(enter(counsellor, at(2026, 11, 16, 9, 0), by=deputy.id), by=deputy.id)
    kinds = db.session.scalars(select(OutboxMessage.kind)).all()
    assert kinds == [MessageKind.DAY_CHANGE] * 2


def test_who_walks_in_has_the_current_gap_and_is_there(counsellor: Counsellor, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 16, 9, 4))
    made = walk_ins.book_walk_in(counsellor, "came without appointment", form_key="x", account_id=1)
    assert (made.status, made.starts_at, made.minutes()) == (Status.ARRIVED, at(2026, 11, 16, 9, 0), 30)
    acts = db.session.scalars(select(AuditEntry.act).order_by(AuditEntry.id)).all()
    assert acts == ["booked", "arrived"]
    assert counters()[("outcome", "arrived")] == counters()[("outcome", "booked")] == 1
    again = walk_ins.book_walk_in(counsellor, "came without appointment", form_key="x", account_id=1)
    assert again.id == made.id
    undo_entry(made)
    assert counters() == {}


def test_who_walks_in_gets_what_is_left_of_the_gap(counsellor: Counsellor, office: Office, clock: Traveller) -> None:
    book(office, at(2026, 11, 16, 9, 30))
    clock.move_to(at(2026, 11, 16, 9, 14))
    assert walk_ins.book_walk_in(counsellor, "Zofia", form_key="x", account_id=1).minutes() == 20


@pytest.mark.parametrize("moment", [at(2026, 11, 16, 9, 10), at(2026, 11, 16, 13, 0), at(2026, 11, 21, 9, 0)])
def test_nobody_walks_into_a_time_that_is_taken_or_closed(
    counsellor: Counsellor,
    office: Office,
    clock: Traveller,
    moment: datetime,
) -> None:
    book(office, at(2026, 11, 16, 9, 0))
    clock.move_to(moment)
    with pytest.raises(SlotTaken):
        walk_ins.book_walk_in(counsellor, "Zofia", form_key="x", account_id=1)
    assert db.session.scalar(select(func.count(Appointment.id))) == 1
