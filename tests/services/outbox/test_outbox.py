"""Who gets an e-mail, from whom, and what the desk may say of it."""

import pytest
from flask import Flask
from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Holder, MessageState
from booking.domain.people import Helper
from booking.models import Office, OutboxMessage
from booking.services.offices import offices
from booking.services.outbox import leases, message_status
from booking.services.outbox.message_status import MessageStatus
from tests.factories import book
from tests.outbox_messages import claim_next
from tests.query_counter import capture_queries

INGRID = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
WAITS = MessageStatus(MessageState.WAITING, None, None)


def test_the_desk_hears_of_each_persons_email_by_one_query(office: Office) -> None:
    both = book(office, helper=INGRID, email="samira@example.org")
    refused = book(office, email="olena@example.org")
    silent = book(office)
    leases.mark_sent(claim_next())
    leases.mark_failed(claim_next(), "451 4.3.0", is_final=False)
    leases.mark_failed(claim_next(), "550 5.1.1", is_final=True)
    with capture_queries() as statements:
        found = message_status.load_status([both, refused, silent])
    assert [one.split()[0] for one in statements] == ["SELECT"]
    assert found == {
        both.id: {
            Holder.CLIENT: MessageStatus(MessageState.SENT, now(), None, attempts=1),
            Holder.HELPER: MessageStatus(MessageState.WAITING, None, "451 4.3.0", attempts=1),
        },
        refused.id: {Holder.CLIENT: MessageStatus(MessageState.DEAD, None, "550 5.1.1", attempts=1)},
    }


def test_an_email_says_that_it_waits_for_the_offices_address(app: Flask, office: Office) -> None:
    appointment = book(office, email="samira@example.org")
    assert message_status.load_status([appointment]) == {appointment.id: {Holder.CLIENT: WAITS}}
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    lacking = MessageStatus(MessageState.WAITING, None, None, lacks_sender=True)
    assert message_status.load_status([appointment]) == {appointment.id: {Holder.CLIENT: lacking}}
    offices.set_sender(office, "termine@rathaus.example", is_confirmed=True)
    assert message_status.load_status([appointment]) == {appointment.id: {Holder.CLIENT: WAITS}}


@pytest.mark.parametrize("other", ["samira@example.org", "Samira@Example.ORG"])
def test_one_address_gets_one_email_in_the_helpers_language(office: Office, other: str) -> None:
    helper = Helper(name="Ingrid Meyer", reads="en", email=other)
    appointment = book(office, helper=helper, email="samira@example.org", reads="ar")
    (message,) = db.session.scalars(select(OutboxMessage))
    assert (message.holder, message.recipient) == (Holder.HELPER, other)
    assert "Content-Language: en" in str(message.content)
    assert appointment.uid == message.appointment_uid


def test_an_office_with_an_address_sends_from_it_and_not_from_the_default(office: Office) -> None:
    with write_transaction():
        office.sender_address = "termine@rathaus.example"
        office.sender_name = "Rathaus\nEmstek"
    book(office, email="samira@example.org")
    assert "From: Rathaus Emstek <termine@rathaus.example>" in str(db.session.scalar(select(OutboxMessage.content)))
    assert claim_next().sender.endswith("@rathaus.example")


def test_an_email_that_never_had_a_sender_goes_with_its_appointment(app: Flask, office: Office) -> None:
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    appointment = book(office, email="samira@example.org")
    with write_transaction():
        db.session.delete(db.session.merge(appointment))
    offices.set_sender(office, "termine@rathaus.example", is_confirmed=True)
    assert leases.load(claim_next()) is None
    (message,) = db.session.scalars(select(OutboxMessage).execution_options(populate_existing=True))
    assert (message.state, message.recipient, message.content) == (MessageState.WITHDRAWN, None, None)
