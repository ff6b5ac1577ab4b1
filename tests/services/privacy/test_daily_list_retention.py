"""How long the counsellor's e-mails are kept: what is deleted, withdrawn and wiped of them."""

import pytest
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import MessageKind, MessageState
from booking.models import Counsellor, Office
from booking.services.outbox import daily_list, leases
from booking.services.privacy import erasure, retention
from tests import staff_factory
from tests.calendar_conformance.email_parts import bodies, read_staff_email
from tests.factories import at, book, ticket_of
from tests.outbox_messages import load_messages
from tests.staff_factory import choose_emails

NINE, TEN = at(2026, 11, 16, 9, 0), at(2026, 11, 16, 10, 0)
DAY_CHANGE, DAY_LIST = MessageKind.DAY_CHANGE, MessageKind.DAY_LIST
WAITING, WITHDRAWN = MessageState.WAITING, MessageState.WITHDRAWN


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return a counsellor with an account, who reads English."""
    staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))
    return staff_factory.counsellor_of(office)


def test_the_email_belongs_to_the_counsellor_and_is_unreadable_in_the_store(
    counsellor: Counsellor, office: Office
) -> None:
    appointment = book(office, NINE)
    (message,) = load_messages(DAY_CHANGE)
    assert (message.holder, message.appointment_id, message.counsellor_id) == (None, None, counsellor.id)
    assert message.recipient == staff_factory.EMAIL
    raw = db.session.connection().exec_driver_sql("SELECT recipient, content FROM outbox_messages").one()
    assert appointment.number not in str(raw)
    assert "rania" not in str(raw)


def test_who_has_it_all_deleted_is_named_nowhere(counsellor: Counsellor, office: Office, clock: Traveller) -> None:
    choose_emails(counsellor, day_list_names=True)
    appointment = book(office, TEN, name="Samira Rahimi")
    clock.move_to(at(2026, 11, 16, 7, 0))
    daily_list.write()
    erasure.erase(ticket_of(appointment))
    assert daily_list.write() == 1
    waiting = [*load_messages(DAY_CHANGE), *load_messages(DAY_LIST)]
    assert len(waiting) == 2
    assert not any("Samira" in body for message in waiting for body in bodies(read_staff_email(message)))


def test_what_was_sent_in_the_morning_is_not_sent_again_after_a_deletion(
    counsellor: Counsellor, office: Office, clock: Traveller
) -> None:
    appointment = book(office, TEN)
    clock.move_to(at(2026, 11, 16, 7, 0))
    daily_list.write()
    while held := leases.claim():
        leases.mark_sent(held)
    erasure.erase(ticket_of(appointment))
    assert daily_list.write() == 0


def test_a_change_that_never_left_is_withdrawn_the_next_day(
    counsellor: Counsellor, office: Office, clock: Traveller
) -> None:
    book(office, NINE)
    clock.move_to(at(2026, 11, 16, 23, 59))
    daily_list.write()
    assert [message.state for message in load_messages(DAY_CHANGE)] == [WAITING]
    clock.move_to(at(2026, 11, 17, 0, 0))
    daily_list.write()
    assert [(message.state, message.content) for message in load_messages(DAY_CHANGE)] == [(WITHDRAWN, None)]


@pytest.mark.parametrize("state", [MessageState.SENT, MessageState.DEAD, WITHDRAWN])
def test_a_day_later_nothing_of_it_is_left(
    counsellor: Counsellor, office: Office, clock: Traveller, state: MessageState
) -> None:
    appointment = book(office, NINE)
    clock.move_to(at(2026, 11, 16, 7, 0))
    daily_list.write()
    with write_transaction():
        for message in load_messages(DAY_CHANGE) + load_messages(DAY_LIST):
            message.state = state
        db.session.delete(appointment)
    clock.move_to(at(2026, 11, 17, 7, 1))
    retention.delete_expired()
    assert load_messages(DAY_CHANGE) + load_messages(DAY_LIST) == []
