"""How client and helper are reached: changed by each for himself, and what becomes of e-mails and keys."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, Interpreter, Interpreting, MessageKind, MessageState, Status
from booking.domain.errors import NotFound, NotOpen, TooLate
from booking.domain.people import Helper
from booking.i18n import LANGUAGES
from booking.models import Appointment, AuditEntry, Office, OutboxMessage
from booking.models.encryption import blind_index
from booking.services import tickets
from booking.services.appointments import cancellations, contacts, lookup, moves
from booking.services.appointments.contacts import ContactChange
from tests.factories import at, book, opens_ticket, ticket_of
from tests.outbox_messages import send_all, waiting_messages

NINE = at(2026, 11, 16, 9, 0)
SAMIRA, NEW = "samira@example.org", "neu@example.org"
LATER = at(2026, 11, 18, 9, 0)
INGRID = Helper(name="Ingrid Meyer", reads="de", phone="+494473123456", email="ingrid@example.net")


@pytest.fixture
def appointment(office: Office) -> Appointment:
    """Return what Ingrid has booked for Samira; both have had their e-mail."""
    made = book(office, NINE, name="Samira", reads="ar", phone="+491701234567", email=SAMIRA, helper=INGRID)
    send_all()
    return made


def change(appointment: Appointment, holder: Holder = Holder.CLIENT, **wanted: object) -> Appointment:
    """Return the appointment after a change, as it is kept."""
    contacts.change(ticket_of(appointment, holder), ContactChange(**wanted))  # type: ignore[arg-type]
    db.session.expire_all()
    return appointment


def posted() -> list[tuple[MessageKind, str | None]]:
    """Return kind and address of the e-mails that wait."""
    return [(one.kind, one.recipient) for one in waiting_messages()]


def entries(act: str) -> int:
    """Return how often the audit trail says it."""
    return len(db.session.scalars(select(AuditEntry).where(AuditEntry.act == act)).all())


def test_a_new_phone_number_can_be_found_by_its_index(appointment: Appointment) -> None:
    one = change(appointment, phone="+491709999999", phone_shared=True)
    assert (one.phone, one.phone_index) == ("+491709999999", blind_index("+491709999999", "phone"))
    assert one.phone_shared
    assert posted() == []


def test_taken_off_nothing_of_the_number_is_left(appointment: Appointment) -> None:
    change(appointment, phone_shared=True)
    one = change(appointment, drops_phone=True, phone_shared=True)
    assert (one.phone, one.phone_index, one.phone_shared) == (None, None, False)


def test_language_and_interpreter_change_and_what_was_found_stays(appointment: Appointment) -> None:
    one = change(appointment, reads="en", interpreter=Interpreter.NEED)
    assert (one.reads, one.helper_reads, one.interpreting) == ("en", "de", Interpreting.ASKED)
    one.interpreting = Interpreting.ARRANGED
    db.session.commit()
    assert change(appointment, interpreter=Interpreter.NEED).interpreting is Interpreting.ARRANGED


def test_the_helper_changes_the_helpers_and_the_client_the_clients(appointment: Appointment) -> None:
    one = change(appointment, Holder.HELPER, phone="+494473999999", email=NEW, reads="en", phone_shared=True)
    assert (one.helper_phone, one.helper_email, one.helper_reads) == ("+494473999999", NEW, "en")
    assert one.helper_email_index == blind_index(NEW, "email")
    assert (one.phone, one.email, one.reads, one.phone_shared) == ("+491701234567", SAMIRA, "ar", False)
    assert posted() == [(MessageKind.REMOVAL, INGRID.email), (MessageKind.CONFIRMATION, NEW)]


def test_the_old_address_gets_its_last_email_and_the_new_one_its_first(appointment: Appointment) -> None:
    one = change(appointment, email=NEW)
    assert (one.email, one.email_index) == (NEW, blind_index(NEW, "email"))
    assert posted() == [(MessageKind.REMOVAL, SAMIRA), (MessageKind.CONFIRMATION, NEW)]


def test_the_key_in_emails_to_the_old_address_ends_and_the_new_email_has_one(appointment: Appointment) -> None:
    old, helpers = tickets.key(appointment, Holder.CLIENT), tickets.key(appointment, Holder.HELPER)
    one = change(appointment, email=NEW)
    assert not opens_ticket(old)
    assert opens_ticket(helpers)
    assert opens_ticket(tickets.key(one, Holder.CLIENT))
    removal, confirmation = (str(message.content) for message in waiting_messages())
    assert tickets.key(one, Holder.CLIENT) not in removal.replace("=\r\n", "")
    assert tickets.key(one, Holder.CLIENT) in confirmation.replace("=\r\n", "").replace("=2E", ".")


def test_an_address_that_is_given_again_gets_emails_but_nothing_more_for_its_calendar(
    appointment: Appointment,
) -> None:
    one = change(appointment, email=NEW)
    send_all()
    one = change(one, email=SAMIRA)
    removal, again = waiting_messages()
    assert (removal.kind, removal.recipient) == (MessageKind.REMOVAL, NEW)
    assert (again.kind, again.recipient) == (MessageKind.CONFIRMATION, SAMIRA)
    assert "text/calendar" in str(removal.content)
    assert "text/calendar" not in str(again.content)
    assert "References:" in str(again.content)
    send_all()
    moves.move(ticket_of(one), LATER)
    told = {
        message.recipient: (message.kind, "text/calendar" in str(message.content)) for message in waiting_messages()
    }
    assert told == {SAMIRA: (MessageKind.MOVE, False), INGRID.email: (MessageKind.MOVE, True)}


def test_who_takes_a_change_back_before_its_email_has_gone_is_just_confirmed_again(appointment: Appointment) -> None:
    one = change(change(appointment, email=NEW), email=SAMIRA)
    assert posted() == [(MessageKind.CONFIRMATION, SAMIRA)]
    assert "text/calendar" in str(waiting_messages()[0].content)
    assert one.email == SAMIRA


def test_a_first_address_ends_no_key(office: Office) -> None:
    one = book(office, NINE)
    key = tickets.key(one, Holder.CLIENT)
    change(one, email=NEW)
    assert opens_ticket(key)
    assert posted() == [(MessageKind.CONFIRMATION, NEW)]


def test_the_same_again_changes_nothing_and_is_not_noted(appointment: Appointment) -> None:
    key, version = tickets.key(appointment, Holder.CLIENT), appointment.version
    change(appointment, email="Samira@example.org", phone="+491701234567", reads="ar")
    assert (appointment.version, appointment.email) == (version, SAMIRA)
    assert (posted(), entries("contact changed"), opens_ticket(key)) == ([], 0, True)


def test_a_new_address_is_no_longer_marked_as_wrong(office: Office) -> None:
    one = book(office, NINE, email=SAMIRA)
    contacts.disown_address(ticket_of(one))
    assert not change(one, email=NEW).email_was_wrong


def test_an_address_that_both_share_stays_the_helpers(office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email=SAMIRA)
    one = book(office, NINE, email=SAMIRA, helper=helper)
    send_all()
    change(one, email=NEW)
    assert (one.email, one.helper_email) == (NEW, SAMIRA)
    assert posted() == [(MessageKind.CONFIRMATION, NEW)]


@pytest.mark.parametrize(
    ("act", "wanted"),
    [(contacts.change, (ContactChange(phone="+491709999999"),)), (contacts.end_helper_messages, ())],
)
def test_after_the_end_or_once_cancelled_there_is_nothing_to_change(
    appointment: Appointment, clock: Traveller, act: Callable[..., object], wanted: tuple[ContactChange, ...]
) -> None:
    cancellations.cancel(ticket_of(appointment))
    with pytest.raises(NotOpen):
        act(ticket_of(appointment), *wanted)
    cancellations.undo(ticket_of(appointment))
    clock.move_to(appointment.ends_at)
    with pytest.raises(TooLate):
        act(ticket_of(appointment), *wanted)


@pytest.mark.parametrize("status", list(Status))
def test_until_the_end_whoever_has_not_gone_can_change_it(
    appointment: Appointment, clock: Traveller, status: Status
) -> None:
    with write_transaction():
        appointment.status = status
    clock.move_to(appointment.ends_at - timedelta(seconds=1))
    assert contacts.is_open(appointment) is (status in {Status.BOOKED, Status.ARRIVED})


def test_once_it_has_begun_a_change_of_address_sends_nothing_and_ends_the_key(
    appointment: Appointment, clock: Traveller
) -> None:
    """An invitation, or the word that it is gone, would come while the person sits there."""
    key = tickets.key(appointment, Holder.CLIENT)
    clock.move_to(NINE)
    one = change(appointment, email=NEW)
    assert (one.email, one.email_index, posted(), opens_ticket(key)) == (NEW, blind_index(NEW, "email"), [], False)
    lookup.send_lost_numbers(NEW, LANGUAGES["en"])
    assert posted() == [(MessageKind.NUMBER_LOST, NEW)]


def test_once_it_has_begun_what_waits_for_an_old_address_stays_here(office: Office, clock: Traveller) -> None:
    one = book(office, NINE, email=SAMIRA, helper=INGRID)
    clock.move_to(NINE)
    change(one, email=NEW)
    assert posted() == [(MessageKind.CONFIRMATION, INGRID.email)]


def test_once_it_has_begun_what_waits_for_an_address_that_both_share_stays_the_helpers(
    office: Office, clock: Traveller
) -> None:
    one = book(office, NINE, email=SAMIRA, helper=Helper(name="Ingrid Meyer", reads="de", email=SAMIRA))
    clock.move_to(NINE)
    change(one, email=NEW)
    assert posted() == [(MessageKind.CONFIRMATION, SAMIRA)]


def test_the_client_ends_the_helpers_emails_and_key(appointment: Appointment) -> None:
    key = tickets.key(appointment, Holder.HELPER)
    for _tap in range(2):
        contacts.end_helper_messages(ticket_of(appointment))
    db.session.expire_all()
    assert (appointment.helper_email, appointment.helper_email_index) == (None, None)
    assert not opens_ticket(key)
    assert posted() == [(MessageKind.REMOVAL, INGRID.email)]
    assert entries("helper's letters ended") == 1
    assert appointment.email == SAMIRA


def test_nobody_else_ends_the_helpers_emails(appointment: Appointment) -> None:
    for holder in (Holder.HELPER, Holder.SHOWN):
        with pytest.raises(NotFound):
            contacts.end_helper_messages(ticket_of(appointment, holder))


@pytest.mark.parametrize(("holder", "left"), [(Holder.CLIENT, INGRID.email), (Holder.HELPER, SAMIRA)])
def test_an_address_of_somebody_else_is_taken_off_without_an_email(
    office: Office, holder: Holder, left: str | None
) -> None:
    one = book(office, NINE, email=SAMIRA, helper=INGRID)
    keys = {of: tickets.key(one, of) for of in Holder}
    contacts.disown_address(ticket_of(one, holder))
    db.session.expire_all()
    assert [one.email or one.helper_email, one.email and one.helper_email] == [left, None]
    assert (one.email_was_wrong, one.helper_email_was_wrong) == (holder is Holder.CLIENT, holder is Holder.HELPER)
    assert {of for of, key in keys.items() if not opens_ticket(key)} == {holder}
    assert posted() == [(MessageKind.CONFIRMATION, left)]
    assert one.status.value == "booked"


def test_an_address_that_both_gave_is_taken_off_from_both(office: Office) -> None:
    one = book(office, NINE, email=SAMIRA, helper=Helper(name="Ingrid Meyer", reads="de", email="Samira@example.org"))
    contacts.disown_address(ticket_of(one, Holder.HELPER))
    db.session.expire_all()
    assert (one.email, one.helper_email, posted()) == (None, None, [])
    assert one.email_was_wrong
    assert one.helper_email_was_wrong
    assert (one.client_key, one.helper_key) == (1, 1)


def test_who_has_no_address_ends_only_his_own_key(office: Office) -> None:
    one = book(office, NINE, helper=Helper(name="Ingrid Meyer", reads="de"))
    contacts.disown_address(ticket_of(one))
    db.session.expire_all()
    assert (one.client_key, one.helper_key, one.email_was_wrong) == (1, 0, False)


def test_this_is_not_my_phone_ends_only_that_holders_key(appointment: Appointment) -> None:
    contacts.revoke_key(ticket_of(appointment))
    db.session.expire_all()
    assert (appointment.client_key, appointment.helper_key, appointment.shown_key) == (1, 0, 0)
    assert (appointment.email, posted()) == (SAMIRA, [])


def test_no_email_is_left_to_an_address_that_was_taken_off_before_it_got_any(office: Office) -> None:
    one = book(office, NINE, email=SAMIRA)
    change(one, drops_email=True)
    messages = db.session.scalars(select(OutboxMessage)).all()
    assert [(message.state, message.recipient) for message in messages] == [(MessageState.WITHDRAWN, None)]
    assert (one.email, one.email_index) == (None, None)
