"""Whom no e-mail has reached: who is on the desk's list, and how each leaves it."""

from typing import Any

import pytest
from sqlalchemy import select, text, update
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Holder, MessageKind, MessageState, Status
from booking.domain.errors import NotFound
from booking.domain.people import Helper
from booking.models import Account, Office, OutboxMessage
from booking.models.encryption import blind_index
from booking.services.appointments import contacts, moves
from booking.services.appointments.contacts import ContactChange
from booking.services.outbox import undelivered
from tests import personal_data
from tests.factories import at, book, ticket_of
from tests.failed_messages import OLENA, TUESDAY, WEDNESDAY, acts, change, listed, refuse, refused
from tests.outbox_messages import message_states, send_next
from tests.staff_factory import account, another_office

CLIENT, HELPER = Holder.CLIENT, Holder.HELPER
CONFIRMATION, MOVE, _CANCELLATION, REMINDER, *_ = undelivered.TELLING
DEAD, SENT, WAITING = MessageState.DEAD, MessageState.SENT, MessageState.WAITING


@pytest.fixture
def desk(office: Office) -> Account:
    """Return who works at the desk."""
    return account(office)


def test_who_was_not_reached_is_listed_the_next_appointment_first(office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    later = book(office, WEDNESDAY, email=OLENA, name="محمد النجار", helper=helper)
    for code in ("550 5.1.1", "552 5.2.2"):
        refuse(code)
    sooner = refused(office, name="Олена Ковальчук")
    book(office, email="samira@example.org")
    found = undelivered.list_undelivered(office)
    assert [(one.appointment.id, one.holder, one.refusal, one.attempts) for one in found] == [
        (sooner.id, CLIENT, "550 5.1.1", 1),
        (later.id, CLIENT, "550 5.1.1", 1),
        (later.id, HELPER, "552 5.2.2", 1),
    ]
    assert {one.kind for one in found} == {CONFIRMATION}
    assert all(one.can_send for one in found)


def test_only_this_offices_emails_are_listed(office: Office) -> None:
    refused(office)
    assert listed(another_office(office)) == []


@pytest.mark.parametrize("kind", [MessageKind.REMOVAL, MessageKind.NUMBER_LOST])
def test_emails_that_tell_nothing_of_the_time_are_not_listed(office: Office, kind: MessageKind) -> None:
    one = refused(office)
    change(db.session.scalars(select(OutboxMessage)).one(), kind=kind)
    assert listed(office) == []
    change(one, status=Status.CANCELLED)
    assert listed(office) == []


def test_counsellors_emails_are_not_listed(office: Office) -> None:
    one = refused(office)
    change(db.session.scalars(select(OutboxMessage)).one(), kind=MessageKind.DAY_CHANGE, holder=None)
    assert listed(office) == []
    assert one.id


@pytest.mark.parametrize(
    ("status", "moment", "is_listed"),
    [
        (Status.BOOKED, at(2026, 11, 17, 9, 29), True),
        (Status.BOOKED, at(2026, 11, 17, 9, 30), False),
        (Status.CANCELLED, at(2026, 11, 17, 23, 59), True),  # somebody may still come, or wait at the door
        (Status.CANCELLED, at(2026, 11, 18, 0, 0), False),
    ],
)
def test_what_is_over_leaves_the_list(
    office: Office, clock: Traveller, status: Status, moment: Any, is_listed: bool
) -> None:
    change(refused(office), status=status)
    clock.move_to(moment)
    assert bool(listed(office)) is is_listed


def test_two_dead_emails_to_a_person_are_one_line(office: Office) -> None:
    one = refused(office)
    moves.move(ticket_of(one), WEDNESDAY)
    assert listed(office) == []  # the newer one is on its way
    refuse("451 4.3.0")
    assert listed(office) == [(CLIENT, MOVE, "451 4.3.0")]


def test_who_was_reached_by_a_newer_email_has_heard(office: Office) -> None:
    one = refused(office)
    moves.move(ticket_of(one), WEDNESDAY)
    send_next()
    assert listed(office) == []


def test_a_reminder_that_was_taken_is_no_entry_for_the_calendar(office: Office) -> None:
    one = refused(office)
    about = {"appointment_id": one.id, "appointment_uid": one.uid, "kind": REMINDER}
    reminder = personal_data.message(office, SENT, **about)
    assert listed(office) == [(CLIENT, CONFIRMATION, "550 5.1.1")]
    change(reminder, state=DEAD, refusal="552 5.2.2")
    assert listed(office) == [(CLIENT, REMINDER, "552 5.2.2")]
    personal_data.message(office, SENT, **about)
    assert listed(office) == [(CLIENT, CONFIRMATION, "550 5.1.1")]


def test_a_corrected_address_takes_the_line_away(office: Office) -> None:
    one = refused(office)
    contacts.change(ticket_of(one), ContactChange(email="olena.k@example.org"))
    assert listed(office) == []


def test_who_was_told_by_phone_leaves_the_list(office: Office, desk: Account) -> None:
    one = refused(office)
    (line,) = undelivered.list_undelivered(office)
    for _tap in range(2):
        undelivered.mark_informed(office, line.message_id, desk.id)
    undelivered.send_again(office, line.message_id, desk.id)
    assert listed(office) == []
    (message,) = db.session.scalars(select(OutboxMessage))
    assert (message.state, message.told_at, message.recipient, message.content) == (DEAD, now(), None, None)
    assert acts() == [("told by phone", one.uid, desk.id)]


def test_told_settles_the_older_but_not_one_that_died_meanwhile(office: Office, desk: Account) -> None:
    one = refused(office)
    (old_page,) = undelivered.list_undelivered(office)
    moves.move(ticket_of(one), WEDNESDAY)
    refuse()
    undelivered.mark_informed(office, old_page.message_id, desk.id)
    assert listed(office) == [(CLIENT, MOVE, "550 5.1.1")]  # she told the old time
    (line,) = undelivered.list_undelivered(office)
    change(db.session.get_one(OutboxMessage, old_page.message_id), told_at=None)
    undelivered.mark_informed(office, line.message_id, desk.id)
    assert listed(office) == []
    assert None not in db.session.scalars(select(OutboxMessage.told_at)).all()


def test_the_other_person_stays_on_the_list(office: Office, desk: Account) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    book(office, TUESDAY, email=OLENA, helper=helper)
    refuse()
    refuse()
    client, helping = undelivered.list_undelivered(office)
    undelivered.mark_informed(office, client.message_id, desk.id)
    assert [one.holder for one in undelivered.list_undelivered(office)] == [HELPER]
    undelivered.send_again(office, helping.message_id, desk.id)
    assert message_states()[-1] == (CONFIRMATION, WAITING)
    (waiting,) = db.session.scalars(select(OutboxMessage).where(OutboxMessage.state == WAITING))
    assert waiting.recipient_index == blind_index("ingrid@example.net", "email")


@pytest.mark.parametrize("act", [undelivered.send_again, undelivered.mark_informed])
def test_another_offices_email_or_one_of_no_person_is_not_found(office: Office, desk: Account, act: Any) -> None:
    refused(office)
    (line,) = undelivered.list_undelivered(office)
    lost = personal_data.message(office, DEAD, kind=MessageKind.NUMBER_LOST)
    alone = personal_data.message(office, DEAD)
    for whose, message_id in (
        (another_office(office), line.message_id),
        (office, lost.id),
        (office, alone.id),
        (office, 4711),
    ):
        with pytest.raises(NotFound):
            act(whose, message_id, desk.id)
    assert acts() == []


def test_an_email_that_cannot_be_decrypted_can_be_settled(office: Office, desk: Account) -> None:
    refused(office)
    with write_transaction():
        db.session.execute(update(OutboxMessage).values(attempts=1))
        db.session.execute(text("UPDATE outbox_messages SET recipient = 'torn', content = 'torn'"))
    (line,) = undelivered.list_undelivered(office)
    undelivered.mark_informed(office, line.message_id, desk.id)
    assert listed(office) == []
