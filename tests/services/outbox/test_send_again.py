"""An e-mail that could not be delivered is sent again: the next of its series, saying what is true now."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageState
from booking.domain.policy import UNDO_WINDOW
from booking.i18n import LANGUAGES
from booking.models import Account, Appointment, Office, OutboxMessage
from booking.services.appointments import cancellations, contacts, moves
from booking.services.appointments.contacts import ContactChange
from booking.services.offices import offices
from booking.services.outbox import leases, reminders, undelivered
from tests import personal_data
from tests.calendar_conformance.points import check_mail
from tests.factories import at, book, mark_cancelled, mark_moved, ticket_of
from tests.failed_messages import OLENA, TUESDAY, WEDNESDAY, acts, change, listed, refuse, refused
from tests.outbox_messages import message_states, send_next
from tests.staff_factory import account

CLIENT = Holder.CLIENT
CONFIRMATION, MOVE, CANCELLATION, REMINDER, *_ = undelivered.TELLING
DEAD, SENT, WAITING, WITHDRAWN = MessageState.DEAD, MessageState.SENT, MessageState.WAITING, MessageState.WITHDRAWN


@pytest.fixture
def desk(office: Office) -> Account:
    """Return who works at the desk."""
    return account(office)


def send_first_again(office: Office, desk: Account) -> None:
    """Send the first line of the list again."""
    undelivered.send_again(office, undelivered.list_undelivered(office)[0].message_id, desk.id)


@pytest.mark.parametrize("code", LANGUAGES)
def test_sent_again_is_the_next_email_of_the_series(office: Office, desk: Account, clock: Traveller, code: str) -> None:
    language = LANGUAGES[code]
    one = book(office, TUESDAY, email=OLENA, reads=code)
    sent = [refuse()]
    changed_at = one.shown_changed_at
    for _time in range(2):
        clock.shift(3600)
        send_first_again(office, desk)
        assert listed(office) == []
        sent.append(refuse())
    read = [
        check_mail(raw, to=OLENA, start=TUESDAY, language=language.lang, direction=language.dir, method="REQUEST")
        for raw in sent
    ]
    events = [event for _message, event in read]
    assert [event.one("UID").value for event in events] == [one.uid] * 3
    assert [event.one("SEQUENCE").value for event in events] == ["0"] * 3
    stamps = [event.one("DTSTAMP").value for event in events]
    assert stamps == sorted(set(stamps))
    ids = [str(message["Message-ID"]) for message, _event in read]
    assert len(set(ids)) == 3
    assert all(str(message["References"]) == ids[0] for message, _event in read[1:])
    assert message_states() == [(CONFIRMATION, WITHDRAWN), (CONFIRMATION, WITHDRAWN), (CONFIRMATION, DEAD)]
    kept_one = db.session.get_one(Appointment, one.id)
    assert (kept_one.shown_changed_at, kept_one.revision) == (changed_at, 0)
    assert acts() == [("letter sent again", one.uid, desk.id)] * 2


def test_within_a_second_the_stamp_still_rises(office: Office, desk: Account) -> None:
    one = refused(office)
    before = one.stamped_at
    send_first_again(office, desk)
    assert db.session.get_one(Appointment, one.id).stamped_at == before + timedelta(seconds=1)


def test_twice_is_once(office: Office, desk: Account) -> None:
    refused(office)
    (line,) = undelivered.list_undelivered(office)
    for _tap in range(3):
        undelivered.send_again(office, line.message_id, desk.id)
    undelivered.mark_informed(office, line.message_id, desk.id)
    assert message_states() == [(CONFIRMATION, WITHDRAWN), (CONFIRMATION, WAITING)]
    assert len(acts()) == 1


def test_what_was_cancelled_is_said_to_be_cancelled(office: Office, desk: Account, clock: Traveller) -> None:
    one = refused(office)
    (line,) = undelivered.list_undelivered(office)
    cancellations.cancel(ticket_of(one))
    undelivered.send_again(office, line.message_id, desk.id)  # an old page: the CANCEL is on its way
    assert message_states() == [(CONFIRMATION, DEAD), (CANCELLATION, WAITING)]
    clock.shift(UNDO_WINDOW)
    refuse()
    assert listed(office) == [(CLIENT, CANCELLATION, "550 5.1.1")]
    undelivered.send_again(office, line.message_id, desk.id)  # the older one's button
    assert message_states() == [(CONFIRMATION, WITHDRAWN), (CANCELLATION, WITHDRAWN), (CANCELLATION, WAITING)]
    check_mail(send_next(), to=OLENA, start=TUESDAY, language="de", direction="ltr", method="CANCEL")
    undelivered.send_again(office, line.message_id, desk.id)
    assert message_states()[-1] == (CANCELLATION, SENT)
    assert leases.claim() is None


def test_a_confirmation_that_was_held_back_is_answered_by_a_cancellation(office: Office, desk: Account) -> None:
    one = book(office, TUESDAY, email=OLENA)
    change(db.session.scalars(select(OutboxMessage)).one(), state=DEAD, refusal="frozen")
    with write_transaction():
        mark_cancelled(db.session.merge(one))
    send_first_again(office, desk)
    assert message_states() == [(CONFIRMATION, WITHDRAWN), (CANCELLATION, WAITING)]


def test_what_was_held_back_gets_an_id_of_its_own(office: Office, desk: Account) -> None:
    """The same e-mail may have gone before the restore."""
    book(office, TUESDAY, email=OLENA)
    first = db.session.scalars(select(OutboxMessage)).one()
    before = str(first.content)
    change(first, state=DEAD, refusal="frozen")
    send_first_again(office, desk)
    ids = [raw.split("Message-ID: ")[1].split()[0] for raw in (before, send_next().decode())]
    assert ids[0] != ids[1]


def test_a_moved_appointment_is_told_with_its_new_time(office: Office, desk: Account) -> None:
    one = refused(office)
    moves.move(ticket_of(one), WEDNESDAY)
    refuse()
    personal_data.message(office, DEAD, appointment_id=one.id, appointment_uid=one.uid, kind=REMINDER)
    send_first_again(office, desk)
    assert message_states()[-1] == (MOVE, WAITING)
    assert [state for _kind, state in message_states()[:-1]] == [WITHDRAWN] * 3


def test_an_email_about_a_cancellation_that_was_taken_back_says_what_is_true(office: Office, desk: Account) -> None:
    one = refused(office)
    change(db.session.scalars(select(OutboxMessage)).one(), kind=CANCELLATION)
    send_first_again(office, desk)
    assert message_states()[-1] == (CONFIRMATION, WAITING)
    change(
        db.session.scalars(select(OutboxMessage).order_by(OutboxMessage.id.desc())).first(),
        kind=CANCELLATION,
        state=DEAD,
    )
    with write_transaction():
        mark_moved(db.session.merge(one), WEDNESDAY)
    send_first_again(office, desk)
    assert message_states()[-1] == (MOVE, WAITING)


@pytest.mark.parametrize("without", [{"email": None, "email_index": None}, {"sends_nothing": True}])
def test_without_an_address_or_wish_nothing_is_sent(office: Office, desk: Account, without: dict[str, Any]) -> None:
    change(refused(office), **without)
    (line,) = undelivered.list_undelivered(office)
    assert not line.can_send
    undelivered.send_again(office, line.message_id, desk.id)
    assert message_states() == [(CONFIRMATION, DEAD)]
    undelivered.mark_informed(office, line.message_id, desk.id)
    assert listed(office) == []


def test_an_address_that_was_taken_off_before_gets_nothing_for_its_calendar(office: Office, desk: Account) -> None:
    one = book(office, TUESDAY, email=OLENA)
    send_next()
    contacts.change(ticket_of(one), ContactChange(email="new@example.org"))
    for _message in ("taken off", "confirmed"):
        send_next()
    contacts.change(ticket_of(one), ContactChange(email=OLENA))
    send_next()
    refuse()
    send_first_again(office, desk)
    assert "text/calendar" not in str(
        db.session.scalars(select(OutboxMessage.content).order_by(OutboxMessage.id.desc())).first()
    )


def test_an_email_sent_again_without_a_sender_is_written_late_with_an_id_of_its_own(
    app: Flask, office: Office, desk: Account
) -> None:
    before = refuse_first(office)
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    send_first_again(office, desk)
    assert leases.claim() is None
    offices.set_sender(office, "termine@rathaus.example", is_confirmed=True)
    ids = [raw.split("Message-ID: ")[1].split("@")[0] for raw in (before.decode(), send_next().decode())]
    assert ids[0] != ids[1]


def refuse_first(office: Office) -> bytes:
    """Return the confirmation of an appointment, which was refused."""
    book(office, TUESDAY, email=OLENA)
    return refuse()


def test_a_reminder_alone_is_sent_again_as_a_reminder_and_not_written_once_more(
    office: Office, desk: Account, clock: Traveller
) -> None:
    book(office, at(2026, 11, 23, 9, 0), email=OLENA)
    send_next()
    clock.move_to(at(2026, 11, 21, 10, 0))
    assert reminders.write() == 1
    refuse()
    send_first_again(office, desk)
    assert message_states() == [(CONFIRMATION, SENT), (REMINDER, WITHDRAWN), (REMINDER, WAITING)]
    assert reminders.write() == 0
