"""Cancelling, and taking it back: what becomes of the time, the e-mails and the counters."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db
from booking.domain.booking_request import BookingRequest
from booking.domain.clock import now
from booking.domain.enums import Holder, Interpreter, MessageKind, MessageState, Status
from booking.domain.errors import NotOpen, SlotTaken, TooLate
from booking.domain.people import Helper
from booking.domain.policy import UNDO_WINDOW
from booking.i18n import GERMAN
from booking.models import Appointment, OccupiedCell, Office, Tally
from booking.services.appointments import cancellations, moves
from booking.services.calendars import exports
from booking.services.outbox import leases
from booking.services.schedule import availability
from booking.services.tickets import Ticket
from tests.factories import at, book, ticket_of
from tests.outbox_messages import message_states, send_next

JUST_BEFORE = timedelta(minutes=4, seconds=59)


def cancelled_count() -> int:
    """Return how many cancellations are counted."""
    db.session.expire_all()
    return db.session.scalar(select(Tally.count).where(Tally.value == "cancelled")) or 0


@pytest.fixture
def ticket(office: Office) -> Ticket:
    """Return the ticket of somebody whose confirmation was sent."""
    appointment = book(office, at(2026, 11, 16, 9, 0), email="samira@example.org", reads="en")
    send_next()
    return ticket_of(appointment)


def test_the_time_is_open_again_at_once(office: Office) -> None:
    talk = availability.talk_for(office, BookingRequest())
    before = availability.offer(office, talk)
    appointment = book(office, at(2026, 11, 16, 9, 0))
    cancellations.cancel(ticket_of(appointment))
    assert availability.offer(office, talk) == before
    assert db.session.scalars(select(OccupiedCell)).all() == []


def test_it_says_who_and_when_and_rises_with_what_calendars_show(ticket: Ticket) -> None:
    one = cancellations.cancel(ticket)
    assert (one.status, one.cancelled_at, one.cancelled_by) == (Status.CANCELLED, now(), Holder.CLIENT)
    assert one.revision == 1
    assert b"STATUS:CANCELLED" in exports.export_appointment(one, GERMAN)
    assert b"VALARM" not in exports.export_appointment(one, GERMAN)


def test_emails_go_five_minutes_later(ticket: Ticket, clock: Traveller) -> None:
    cancellations.cancel(ticket)
    assert message_states()[1:] == [(MessageKind.CANCELLATION, MessageState.WAITING)]
    clock.shift(JUST_BEFORE)
    assert leases.claim() is None
    clock.shift(2)
    assert leases.claim() is not None


def test_cancelling_twice_changes_nothing_and_posts_nothing(ticket: Ticket) -> None:
    one = cancellations.cancel(ticket)
    version = one.version
    cancellations.cancel(ticket)
    assert one.version == version
    assert len(message_states()) == 2
    assert cancelled_count() == 1


def test_it_can_be_done_until_the_start_and_not_after(ticket: Ticket, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 16, 9, 0))
    with pytest.raises(TooLate):
        cancellations.cancel(ticket)
    clock.shift(-1)
    assert cancellations.cancel(ticket).status is Status.CANCELLED


def test_taken_back_it_is_as_before_and_no_email_goes(ticket: Ticket, clock: Traveller) -> None:
    cancellations.cancel(ticket)
    clock.shift(JUST_BEFORE)
    assert cancellations.can_undo(ticket.appointment)
    one = cancellations.undo(ticket)
    assert (one.status, one.cancelled_at, one.starts_at) == (Status.BOOKED, None, at(2026, 11, 16, 9, 0))
    cells = db.session.scalars(select(OccupiedCell.starts_at)).all()
    assert len(cells) * 5 == one.minutes()
    assert message_states() == [
        (MessageKind.CONFIRMATION, MessageState.SENT),
        (MessageKind.CANCELLATION, MessageState.WITHDRAWN),
    ]
    assert cancelled_count() == 0
    clock.shift(600)
    assert leases.claim() is None


def test_taking_back_twice_or_what_stands_changes_nothing(ticket: Ticket) -> None:
    cancellations.cancel(ticket)
    version = cancellations.undo(ticket).version
    assert cancellations.undo(ticket).version == version
    assert cancelled_count() == 0


def test_after_five_minutes_it_stays_cancelled(ticket: Ticket, clock: Traveller) -> None:
    cancellations.cancel(ticket)
    clock.shift(UNDO_WINDOW)
    assert not cancellations.can_undo(ticket.appointment)
    with pytest.raises(NotOpen):
        cancellations.undo(ticket)
    assert message_states()[1] == (MessageKind.CANCELLATION, MessageState.WAITING)
    assert cancelled_count() == 1


def test_it_stays_cancelled_while_an_email_is_in_somebodys_hand(ticket: Ticket, clock: Traveller) -> None:
    cancellations.cancel(ticket)
    clock.shift(UNDO_WINDOW)
    assert leases.claim() is not None
    clock.shift(-2)
    with pytest.raises(NotOpen):
        cancellations.undo(ticket)
    db.session.expire_all()
    assert ticket.appointment.status is Status.CANCELLED
    assert db.session.scalars(select(OccupiedCell)).all() == []


def test_whoever_took_the_time_keeps_it(ticket: Ticket, office: Office) -> None:
    cancellations.cancel(ticket)
    book(office, at(2026, 11, 16, 9, 0))
    with pytest.raises(SlotTaken) as gone:
        cancellations.undo(ticket)
    assert len(gone.value.nearest) == 3
    db.session.expire_all()
    assert ticket.appointment.status is Status.CANCELLED
    assert message_states()[1] == (MessageKind.CANCELLATION, MessageState.WAITING)
    assert cancelled_count() == 1


def test_cancelled_again_after_taking_back_one_email_goes(ticket: Ticket, clock: Traveller) -> None:
    for _round in range(3):
        cancellations.cancel(ticket)
        cancellations.undo(ticket)
    cancellations.cancel(ticket)
    clock.shift(UNDO_WINDOW)
    send_next()
    assert leases.claim() is None
    assert [state for kind, state in message_states() if kind is MessageKind.CANCELLATION].count(MessageState.SENT) == 1


def test_who_never_got_an_email_gets_none_but_a_confirmation_if_it_is_taken_back(office: Office) -> None:
    ticket = ticket_of(book(office, email="samira@example.org"))
    cancellations.cancel(ticket)
    assert message_states() == [(MessageKind.CONFIRMATION, MessageState.WITHDRAWN)]
    cancellations.undo(ticket)
    assert message_states()[1:] == [(MessageKind.CONFIRMATION, MessageState.WAITING)]


def test_what_a_seen_key_cancels_is_always_told(office: Office, clock: Traveller) -> None:
    appointment = book(office, email="samira@example.org")
    cancellations.cancel(ticket_of(appointment, Holder.SHOWN))
    assert message_states()[1:] == [(MessageKind.CANCELLATION, MessageState.WAITING)]
    cancellations.undo(ticket_of(appointment))
    assert message_states()[1:] == [
        (MessageKind.CANCELLATION, MessageState.WITHDRAWN),
        (MessageKind.CONFIRMATION, MessageState.WAITING),
    ]


def test_to_book_again_one_chooses_the_same_and_a_seen_key_tells_no_topic(office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de")
    appointment = book(office, helper=helper, spoken="ar", interpreter=Interpreter.BRING, topic=3, several=True)
    requested = cancellations.request_again(ticket_of(appointment, Holder.HELPER))
    assert (requested.for_whom.value, requested.spoken, requested.interpreter) == ("other", "ar", Interpreter.BRING)
    assert (requested.topic, requested.several, requested.start) == (3, True, appointment.starts_at)
    assert cancellations.request_again(ticket_of(appointment, Holder.SHOWN)) == BookingRequest(
        start=appointment.starts_at
    )


def test_nobody_elses_appointment_is_touched(office: Office) -> None:
    other = book(office, at(2026, 11, 16, 10, 0), email="olena@example.org")
    cancellations.cancel(ticket_of(book(office, at(2026, 11, 16, 9, 0), email="samira@example.org")))
    db.session.expire_all()
    assert other.status is Status.BOOKED
    assert db.session.scalars(select(OccupiedCell.appointment_id).distinct()).all() == [other.id]
    assert db.session.scalars(select(Appointment.version).where(Appointment.id == other.id)).one() == 1


def test_what_a_seen_key_takes_back_is_marked_and_told_until_somebody_acts(ticket: Ticket) -> None:
    appointment = cancellations.cancel(ticket)
    cancellations.undo(Ticket(appointment, Holder.SHOWN))
    assert appointment.restored_with_card
    assert message_states()[-2:] == [
        (MessageKind.CANCELLATION, MessageState.WITHDRAWN),
        (MessageKind.CONFIRMATION, MessageState.WAITING),
    ]
    cancellations.cancel(ticket)
    cancellations.undo(ticket)
    assert not db.session.get_one(Appointment, appointment.id).restored_with_card


def test_who_moved_it_is_known_also_after_a_cancellation_that_was_taken_back(office: Office) -> None:
    hers, seen = (book(office, at(2026, 11, 17, 9 + number, 0)) for number in range(2))
    moves.move(ticket_of(hers), at(2026, 11, 18, 9, 0))
    moves.move(ticket_of(seen, Holder.SHOWN), at(2026, 11, 18, 10, 0))
    cancellations.cancel(ticket_of(hers, Holder.SHOWN))
    cancellations.cancel(ticket_of(seen))
    for one in (hers, seen):
        cancellations.undo(ticket_of(one))
    assert moves.previous_slot(hers) is None
    assert moves.previous_slot(seen).start == at(2026, 11, 17, 10, 0)  # type: ignore[union-attr]


def test_a_confirmation_that_was_tried_and_withdrawn_is_written_again(office: Office) -> None:
    ticket = ticket_of(book(office, at(2026, 11, 17, 9, 0), email="olena@example.org"))
    held = leases.claim()
    assert held is not None
    leases.mark_failed(held, "451 4.7.1", is_final=False)
    appointment = cancellations.cancel(ticket)
    cancellations.undo(ticket)
    assert message_states()[-1] == (MessageKind.CONFIRMATION, MessageState.WAITING)
    assert appointment.status is Status.BOOKED


def test_a_new_time_that_waited_is_told_after_all(ticket: Ticket) -> None:
    appointment = moves.move(ticket, at(2026, 11, 18, 9, 0))
    cancellations.cancel(ticket)
    assert message_states()[1] == (MessageKind.MOVE, MessageState.WITHDRAWN)
    cancellations.undo(ticket)
    assert message_states()[-1] == (MessageKind.MOVE, MessageState.WAITING)
    assert appointment.starts_at == at(2026, 11, 18, 9, 0)
