"""The sender's address: set and confirmed at the desk, and followed by the e-mails that wait."""

from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Holder, MessageKind, MessageState
from booking.domain.errors import NoSender
from booking.domain.people import Helper
from booking.domain.policy import UNDO_WINDOW
from booking.i18n import LANGUAGES
from booking.mail.envelope import with_sender
from booking.models import Office, OutboxMessage
from booking.services.appointments import cancellations, moves
from booking.services.offices import offices, senders
from booking.services.outbox import leases, message_status, outbox, rendering
from booking.services.outbox.message_status import MessageStatus
from booking.services.privacy import erasure
from tests.calendar_conformance.points import check_mail, check_series
from tests.factories import at, book, ticket_of

OLD, NEW = "termine@rathaus.example", "beratung@rathaus.example"


@pytest.fixture(autouse=True)
def production(app: Flask) -> None:
    """Have no default sender, as in production."""
    app.config["DEFAULT_SENDER_ADDRESS"] = None


def sender_settings(office: Office) -> tuple[str | None, Any]:
    """Return address and confirmation as the store has them now."""
    db.session.expire_all()
    row = db.session.get_one(Office, office.id)
    return row.sender_address, row.sender_confirmed_at


def taken() -> tuple[str, bytes]:
    """Return envelope sender and bytes of the e-mail that is due, as they are handed over."""
    held = leases.claim()
    assert held is not None
    message = leases.load(held)
    assert message is not None
    leases.mark_sent(held)
    return held.sender, message.content


def test_no_email_leaves_until_the_address_is_confirmed(office: Office) -> None:
    appointment = book(office, email="samira@example.org")
    lacking = MessageStatus(MessageState.WAITING, None, None, lacks_sender=True)
    offices.set_sender(office, OLD, is_confirmed=False)
    assert leases.claim() is None
    assert senders.waiting_for_a_sender() == 1
    assert message_status.load_status([appointment]) == {appointment.id: {Holder.CLIENT: lacking}}
    offices.set_sender(office, OLD, is_confirmed=True)
    assert senders.waiting_for_a_sender() == 0
    assert taken()[0].endswith("@rathaus.example")


def test_in_development_no_address_needs_to_be_confirmed(app: Flask, office: Office) -> None:
    app.config["DEFAULT_SENDER_ADDRESS"] = "termine@example.org"
    offices.set_sender(office, OLD, is_confirmed=False)
    book(office, email="samira@example.org")
    assert taken()[0].startswith("termine+")
    assert senders.waiting_for_a_sender() == 0


def test_another_address_has_to_be_confirmed_anew(office: Office, clock: Traveller) -> None:
    offices.set_sender(office, OLD, is_confirmed=True)
    first = now()
    assert sender_settings(office) == (OLD, first)
    clock.shift(3600)
    offices.set_sender(office, f" {OLD} ", is_confirmed=True)
    assert sender_settings(office) == (OLD, first)
    offices.set_sender(office, NEW, is_confirmed=False)
    assert sender_settings(office) == (NEW, None)
    offices.set_sender(office, OLD, is_confirmed=True)
    assert sender_settings(office) == (OLD, now())
    offices.set_sender(office, None, is_confirmed=True)
    assert sender_settings(office) == (None, None)


@pytest.mark.parametrize(
    "address",
    [
        "rathaus",
        "a@b@rathaus.example",
        "no-reply@rathaus.example",
        "DoNotReply@rathaus.example",
        "termine@rathaus.example\r\nBcc: x@example.org",
        "бюро@rathaus.example",
        f"{'t' * 44}@rathaus.example",
    ],
)
def test_what_is_no_address_that_answers_changes_nothing(office: Office, address: str) -> None:
    offices.set_sender(office, OLD, is_confirmed=True)
    with pytest.raises(NoSender):
        offices.set_sender(office, address, is_confirmed=True)
    assert sender_settings(office) == (OLD, now())


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_email_that_waits_comes_from_the_new_address_in_head_calendar_and_envelope(
    office: Office, code: str
) -> None:
    language = LANGUAGES[code]
    offices.set_sender(office, OLD, is_confirmed=True)
    appointment = book(office, at(2026, 11, 16, 9, 0), reads=code, name="Олена", email="reader@example.org")
    before: Any = message_from_bytes(message_of(appointment.id), policy=default)
    offices.set_sender(office, NEW, is_confirmed=True)
    sender, content = taken()
    assert sender.startswith("beratung+")
    message, event = check_mail(
        content, to="reader@example.org", start=appointment.starts_at, language=language.lang, direction=language.dir
    )
    assert (message["From"].addresses[0].addr_spec, event.one("ORGANIZER").value) == (NEW, f"mailto:{NEW}")
    assert OLD.encode() not in content
    for header in ("Message-ID", "Date", "Subject", "Content-Language"):
        assert message[header] == before[header]
    for kind in ("plain", "html"):
        assert message.get_body((kind,)).get_content() == before.get_body((kind,)).get_content()


def message_of(appointment_id: int) -> bytes:
    """Return the finished message to an appointment's client."""
    message = db.session.scalar(select(OutboxMessage.content).where(OutboxMessage.appointment_id == appointment_id))
    assert message
    return message.encode()


def test_the_emails_of_a_series_stay_one_series_when_the_sender_changes(office: Office, clock: Traveller) -> None:
    offices.set_sender(office, OLD, is_confirmed=True)
    appointment = book(office, at(2026, 11, 16, 9, 0), email="reader@example.org")
    offices.set_sender(office, NEW, is_confirmed=True)
    told = [read(appointment.starts_at, "REQUEST")]
    moves.move(ticket_of(appointment), at(2026, 11, 17, 10, 0))
    told.append(read(appointment.starts_at, "REQUEST"))
    cancellations.cancel(ticket_of(appointment))
    clock.shift(UNDO_WINDOW)
    told.append(read(appointment.starts_at, "CANCEL"))
    check_series([message for message, _event in told], [event for _message, event in told])


def read(start: Any, method: str) -> Any:
    """Return the due e-mail, checked."""
    return check_mail(taken()[1], to="reader@example.org", start=start, language="de", direction="ltr", method=method)


def test_the_last_email_of_a_deleted_appointment_follows_too(office: Office) -> None:
    offices.set_sender(office, OLD, is_confirmed=True)
    appointment = book(office, at(2026, 11, 16, 9, 0), email="reader@example.org")
    start = appointment.starts_at
    taken()
    erasure.erase(ticket_of(appointment))
    offices.set_sender(office, NEW, is_confirmed=True)
    _message, event = read(start, "CANCEL")
    assert event.one("ORGANIZER").value == f"mailto:{NEW}"


def test_an_email_from_the_same_sender_keeps_its_bytes(office: Office) -> None:
    offices.set_sender(office, OLD, is_confirmed=True)
    message = message_of(book(office, reads="ar", name="می‌نا", email="reader@example.org").id)
    there = with_sender(message, rendering.Mailbox("Rathaus Emstek", NEW))
    assert there != message
    assert with_sender(there, rendering.Mailbox("Rathaus Emstek", OLD)) == message
    assert with_sender(message, rendering.Mailbox("Rathaus Emstek", OLD)) is message


def test_an_address_that_came_back_before_there_was_a_sender_gets_nothing_for_its_calendar(office: Office) -> None:
    offices.set_sender(office, OLD, is_confirmed=True)
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    appointment = book(office, at(2026, 11, 16, 9, 0), helper=helper, email="reader@example.org")
    for _message in range(2):
        taken()
    with write_transaction(office):
        outbox.post(appointment, MessageKind.REMOVAL, [Holder.CLIENT])
    taken()
    offices.set_sender(office, OLD, is_confirmed=False)
    with write_transaction(office):
        outbox.post(appointment, MessageKind.CONFIRMATION, [Holder.CLIENT])
    offices.set_sender(office, OLD, is_confirmed=True)
    assert b"text/calendar" not in taken()[1]
