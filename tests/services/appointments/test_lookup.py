"""Finding an appointment again: by number, and by an e-mail to an address."""

from email import message_from_string, policy

import pytest
from flask import Flask
from sqlalchemy import delete, select
from time_machine import Traveller

from booking.database import db
from booking.domain.enums import Holder, MessageKind
from booking.domain.errors import NotFound, TooMany
from booking.domain.people import Helper
from booking.domain.reference_numbers import new_number, spaced_number
from booking.i18n import GERMAN, LANGUAGES
from booking.models import Appointment, Attempt, Office, OutboxMessage
from booking.services import tickets
from booking.services.appointments import cancellations, contacts, do_not_contact, lookup
from booking.services.offices import offices
from booking.services.outbox import leases
from tests.callback_factory import ask
from tests.factories import at, book, ticket_of
from tests.schedule_factory import second_office
from tests.staff_factory import account, counsellor_of

NETWORK = "203.0.113.7"
SAMIRA, INGRID = "samira@example.org", "ingrid@example.net"


def lost() -> list[OutboxMessage]:
    """Return the e-mails that list appointments."""
    db.session.expire_all()
    return list(
        db.session.scalars(
            select(OutboxMessage).where(OutboxMessage.kind == MessageKind.NUMBER_LOST).order_by(OutboxMessage.id)
        )
    )


def text_of(message: OutboxMessage) -> str:
    """Return an e-mail as it stands, its soft line ends taken out."""
    return str(message.content).replace("=\r\n", "").replace("=2E", ".").replace("=2D", "-")


def test_a_number_finds_its_appointment_or_its_call_back(office: Office) -> None:
    appointment, callback = book(office), ask(office)
    assert lookup.find_by_number(appointment.number, NETWORK) is appointment
    assert lookup.find_by_number(callback.number, NETWORK) is callback


def test_twenty_unknown_numbers_an_hour_are_enough_and_known_ones_cost_nothing(
    office: Office, clock: Traveller
) -> None:
    number = book(office).number
    for _try in range(20):
        lookup.find_by_number(number, NETWORK)
        with pytest.raises(NotFound):
            lookup.find_by_number(new_number(), NETWORK)
    with pytest.raises(TooMany):
        lookup.find_by_number(number, NETWORK)
    assert lookup.find_by_number(number, "203.0.113.8").number == number
    clock.shift(3600)
    assert lookup.find_by_number(number, NETWORK).number == number


def test_the_email_lists_what_is_to_come_with_a_key_for_each_holder(office: Office) -> None:
    own = book(office, at(2026, 11, 16, 9, 0), email=SAMIRA)
    helped = book(office, at(2026, 11, 16, 10, 0), helper=Helper(name="Samira", reads="de", email=SAMIRA))
    gone = book(office, at(2026, 11, 16, 11, 0), email=SAMIRA)
    others = book(office, at(2026, 11, 17, 9, 0), email=INGRID)
    cancellations.cancel(ticket_of(gone))
    lookup.send_lost_numbers(SAMIRA, LANGUAGES["en"])
    (message,) = lost()
    assert message.recipient == SAMIRA
    text = text_of(message)
    assert tickets.key(own, Holder.CLIENT) in text
    assert tickets.key(helped, Holder.HELPER) in text
    assert tickets.key(helped, Holder.CLIENT) not in text
    for other in (gone, others):
        assert other.ticket_id not in text


def test_of_an_appointment_of_which_nothing_more_is_sent_no_email_tells(office: Office) -> None:
    silent, other = book(office, email=SAMIRA), book(office, email=SAMIRA)
    whose = account(office, counsellor=counsellor_of(office)).id
    do_not_contact.stop_contact(counsellor_of(office), silent.id, silent.version, whose)
    lookup.send_lost_numbers(SAMIRA, GERMAN)
    told = text_of(lost()[0])
    assert spaced_number(other.number) in told
    assert spaced_number(silent.number) not in told
    do_not_contact.stop_contact(counsellor_of(office), other.id, other.version, whose)
    lookup.send_lost_numbers(SAMIRA, GERMAN)
    assert len(lost()) == 1


def test_each_office_writes_of_its_own_appointments_in_its_own_name(office: Office) -> None:
    other = second_office(office)
    here, there = book(office, email=SAMIRA), book(other, email=SAMIRA)
    lookup.send_lost_numbers(SAMIRA, LANGUAGES["en"])
    ours, theirs = lost()
    for message, own, foreign in ((ours, here, there), (theirs, there, here)):
        assert (message.recipient, message.office_id) == (SAMIRA, own.office_id)
        assert tickets.key(own, Holder.CLIENT) in text_of(message)
        assert foreign.ticket_id not in text_of(message)
        assert spaced_number(foreign.number) not in text_of(message)
    sender = message_from_string(str(theirs.content), policy=policy.default)["From"]
    assert str(sender) == "Rathaus Molbergen <rathaus@molbergen.example>"
    assert "molbergen" not in str(ours.content).lower()
    assert "04475 92000" in text_of(theirs)
    sent_as = {held.sender.split("@")[1] for _each in range(4) if (held := leases.claim())}
    assert sent_as == {sender.addresses[0].domain, "example.org"}


def test_an_office_without_a_sender_keeps_no_other_from_writing(app: Flask, office: Office) -> None:
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    for one in (office, second_office(office)):
        book(one, email=SAMIRA)
    first, second = offices.all_offices()
    offices.set_sender(first, None, is_confirmed=False)
    offices.set_sender(second, "rathaus@molbergen.example", is_confirmed=True)
    lookup.send_lost_numbers(SAMIRA, LANGUAGES["en"])
    assert [bool(message.content) for message in lost()] == [False, True]


def test_emails_of_two_offices_count_as_one_asking(office: Office) -> None:
    for one in (office, second_office(office)):
        book(one, email=SAMIRA)
    for _try in range(5):
        lookup.send_lost_numbers(SAMIRA, GERMAN)
    assert [message.office_id for message in lost()] == [message.office_id for message in lost()[:2]] * 3


def test_an_address_is_the_same_in_capitals(office: Office) -> None:
    book(office, email="Samira@example.org")
    lookup.send_lost_numbers("SAMIRA@example.org", GERMAN)
    assert len(lost()) == 1


def test_an_unknown_or_taken_off_address_gets_nothing(office: Office) -> None:
    contacts.disown_address(ticket_of(book(office, email=SAMIRA)))
    for address in (SAMIRA, "nobody@example.org"):
        lookup.send_lost_numbers(address, GERMAN)
    assert lost() == []


def test_three_emails_a_day_to_an_address_and_no_fourth_and_no_word_of_it(office: Office, clock: Traveller) -> None:
    book(office, at(2026, 11, 19, 15, 0), email=SAMIRA)
    book(office, email=INGRID)
    for _try in range(5):
        lookup.send_lost_numbers(SAMIRA, GERMAN)
    lookup.send_lost_numbers(INGRID, GERMAN)
    assert [message.recipient for message in lost()] == [SAMIRA] * 3 + [INGRID]
    clock.shift(24 * 3600)
    lookup.send_lost_numbers(SAMIRA, GERMAN)
    assert len(lost()) == 5


def test_neither_number_nor_address_stands_in_the_counters(office: Office) -> None:
    lookup.send_lost_numbers(SAMIRA, GERMAN)
    with pytest.raises(NotFound):
        lookup.find_by_number(new_number(), NETWORK)
    kept = " ".join(db.session.scalars(select(Attempt.who)))
    assert SAMIRA not in kept
    assert NETWORK not in kept


def test_what_was_wiped_is_found_no_more(office: Office) -> None:
    number = book(office, email=SAMIRA).number
    with db.engine.begin() as wiping:
        wiping.execute(delete(Appointment))
    db.session.rollback()
    with pytest.raises(NotFound):
        lookup.find_by_number(number, NETWORK)
    lookup.send_lost_numbers(SAMIRA, GERMAN)
    assert lost() == []
