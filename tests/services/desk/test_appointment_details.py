"""An appointment's page at the desk, on both engines: opening, the note, silence, and the client changed there."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, Interpreting, MessageKind, MessageState, Status
from booking.domain.errors import ChangedMeanwhile, NotFound, NotOpen
from booking.domain.people import Helper
from booking.models import Appointment, AuditEntry, Counsellor, Office, OutboxMessage
from booking.models.encryption import blind_index
from booking.services import tickets
from booking.services.appointments import cancellations, contacts, do_not_contact, moves, notes
from booking.services.appointments.contacts import ClientChange
from booking.services.desk import appointment_details
from booking.services.outbox import leases
from booking.services.privacy import retention
from tests import personal_data, staff_factory
from tests.factories import at, book, opens_ticket, ticket_of
from tests.outbox_messages import send_all, waiting_messages
from tests.query_counter import capture_queries

NINE = at(2026, 11, 16, 9, 0)
LATER = at(2026, 11, 18, 9, 0)
SELAM, NEW = "selam@example.org", "neu@example.org"
INGRID = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return a counsellor with an account."""
    staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))
    return staff_factory.counsellor_of(office)


@pytest.fixture
def one(office: Office, counsellor: Counsellor) -> Appointment:
    """Return what Ingrid has booked for Selam; both have had their e-mail."""
    made = book(
        office, NINE, name="ሰላም ተስፋይ", spoken="ti", reads="en", phone="+4915123456789", email=SELAM, helper=INGRID
    )
    send_all()
    return made


def acts(one: Appointment) -> list[str]:
    """Return what the audit trail says after the booking."""
    found = db.session.scalars(select(AuditEntry).where(AuditEntry.appointment_uid == one.uid).order_by(AuditEntry.id))
    return [entry.act for entry in found][1:]


def change(counsellor: Counsellor, one: Appointment, **wanted: object) -> Appointment:
    """Change the client at the desk, as a form that shows the rest as it is."""
    now = {name: getattr(contacts.client_contact(one), name) for name in ClientChange.__slots__}
    whole = ClientChange(**now | wanted)
    contacts.change_at_desk(counsellor, one.id, whole, one.version, int(counsellor.account_id or 0))
    db.session.expire_all()
    return one


def posted() -> list[tuple[MessageKind, str | None]]:
    """Return kind and address of the e-mails that wait."""
    return [(message.kind, message.recipient) for message in waiting_messages()]


def test_opening_is_noted_once_in_five_minutes(one: Appointment, counsellor: Counsellor, clock: Traveller) -> None:
    for seconds in (0, 299, 1, 299):
        clock.shift(seconds)
        appointment_details.open_page(counsellor, one.id, int(counsellor.account_id or 0))
    assert acts(one) == ["opened", "opened"]


def test_another_counsellors_is_not_found(one: Appointment, office: Office) -> None:
    other = staff_factory.colleague(office)
    for act in (
        lambda: appointment_details.open_page(other, one.id, 1),
        lambda: notes.write(other, one.id, "x", one.version, 1),
        lambda: do_not_contact.stop_contact(other, one.id, one.version, 1),
        lambda: do_not_contact.resume_contact(other, one.id, one.version, 1),
        lambda: contacts.change_at_desk(other, one.id, ClientChange("x", "de"), one.version, 1),
    ):
        with pytest.raises(NotFound):
            act()
    assert acts(one) == []


def test_the_page_asks_the_store_no_more_often_for_more_emails(one: Appointment, counsellor: Counsellor) -> None:
    def queries() -> int:
        with capture_queries() as statements:
            appointment_details.load_details(one, 1)
        return len(statements)

    db.session.refresh(one)
    appointment_details.load_details(one, 1)
    before = queries()
    for _message in range(20):
        about = {"appointment_id": one.id, "appointment_uid": one.uid}
        personal_data.message(one.office, MessageState.DEAD, kind=MessageKind.CONFIRMATION, **about)
    db.session.refresh(one)
    assert len(appointment_details.load_details(one, 1).messages) == 22
    assert queries() == before


def test_emails_of_a_client_who_asked_for_lost_numbers_are_not_the_appointments(
    one: Appointment, counsellor: Counsellor
) -> None:
    personal_data.message(one.office, MessageState.SENT, kind=MessageKind.NUMBER_LOST)
    assert [message.kind for message in appointment_details.load_details(one, 1).messages] == [
        MessageKind.CONFIRMATION
    ] * 2


def test_the_note_is_kept_encrypted_and_changes_no_calendar(one: Appointment, counsellor: Counsellor) -> None:
    revision, stamped_at = one.revision, one.stamped_at
    notes.write(counsellor, one.id, "brings two letters", one.version, int(counsellor.account_id or 0))
    db.session.expire_all()
    assert (one.note, one.revision, one.stamped_at) == ("brings two letters", revision, stamped_at)
    stored = str(db.session.connection().exec_driver_sql("SELECT note FROM appointments").scalar())
    assert "letters" not in stored
    notes.write(counsellor, one.id, "brings two letters", 0, 1)  # a second tap
    notes.write(counsellor, one.id, "", one.version, 1)
    db.session.expire_all()
    assert one.note is None
    assert acts(one) == ["note written", "note deleted"]


def test_a_stale_note_is_refused(one: Appointment, counsellor: Counsellor) -> None:
    with pytest.raises(ChangedMeanwhile):
        notes.write(counsellor, one.id, "x", one.version - 1, 1)


def test_the_note_goes_with_the_appointment(one: Appointment, counsellor: Counsellor, clock: Traveller) -> None:
    notes.write(counsellor, one.id, "brings two letters", one.version, 1)
    clock.shift(timedelta(days=15))
    retention.delete_expired()
    assert db.session.scalars(select(Appointment)).all() == []


def test_silence_withdraws_what_waits_to_everybody_and_nothing_follows(
    office: Office, counsellor: Counsellor, clock: Traveller
) -> None:
    one = book(office, LATER, email=SELAM, helper=INGRID)
    assert len(posted()) == 2
    do_not_contact.stop_contact(counsellor, one.id, one.version, 1)
    do_not_contact.stop_contact(counsellor, one.id, 0, 1)  # a second tap
    assert posted() == []
    states = {message.state for message in db.session.scalars(select(OutboxMessage))}
    assert states == {MessageState.WITHDRAWN}
    moves.move(ticket_of(one), at(2026, 11, 19, 14, 30))
    db.session.expire_all()
    cancellations.cancel(ticket_of(one))
    assert posted() == []
    assert acts(one) == ["nothing more sent", "moved", "cancelled"]


def test_silence_also_withdraws_the_last_email_to_an_old_address(one: Appointment, counsellor: Counsellor) -> None:
    change(counsellor, one, email=NEW)
    do_not_contact.stop_contact(counsellor, one.id, one.version, 1)
    assert posted() == []


def test_who_is_written_to_again_gets_later_emails_only(office: Office, counsellor: Counsellor) -> None:
    one = book(office, LATER, email=SELAM, helper=INGRID)
    do_not_contact.stop_contact(counsellor, one.id, one.version, 1)
    db.session.expire_all()
    do_not_contact.resume_contact(counsellor, one.id, one.version, 1)
    do_not_contact.resume_contact(counsellor, one.id, 0, 1)
    assert posted() == []
    db.session.expire_all()
    moves.move(ticket_of(one), at(2026, 11, 19, 14, 30))
    assert posted() == [(MessageKind.MOVE, SELAM), (MessageKind.MOVE, INGRID.email)]


def test_silence_leaves_an_email_that_is_being_sent(office: Office, counsellor: Counsellor) -> None:
    one = book(office, LATER, email=SELAM)
    held = leases.claim()
    assert held is not None
    do_not_contact.stop_contact(counsellor, one.id, one.version, 1)
    leases.mark_sent(held)
    db.session.expire_all()
    assert [message.state for message in db.session.scalars(select(OutboxMessage))] == [MessageState.SENT]


@pytest.mark.parametrize("act", [do_not_contact.stop_contact, do_not_contact.resume_contact])
def test_a_stale_wish_for_silence_is_refused(one: Appointment, counsellor: Counsellor, act: object) -> None:
    if act is do_not_contact.resume_contact:
        do_not_contact.stop_contact(counsellor, one.id, one.version, 1)
    with pytest.raises(ChangedMeanwhile):
        act(counsellor, one.id, 0, 1)  # type: ignore[operator]


def test_a_changed_address_takes_leave_of_the_old_one_and_invites_the_new_one(
    one: Appointment, counsellor: Counsellor
) -> None:
    key, helpers = tickets.key(one, Holder.CLIENT), tickets.key(one, Holder.HELPER)
    change(counsellor, one, email=NEW, reads="ar")
    assert posted() == [(MessageKind.REMOVAL, SELAM), (MessageKind.CONFIRMATION, NEW)]
    assert "Content-Language: ar" in str(waiting_messages()[1].content)
    assert (opens_ticket(key), opens_ticket(helpers)) == (False, True)
    assert (one.email, one.email_index, one.reads) == (NEW, blind_index(NEW, "email"), "ar")
    assert acts(one) == ["contact changed"]


def test_name_phone_and_languages_change_without_an_email(one: Appointment, counsellor: Counsellor) -> None:
    key = tickets.key(one, Holder.CLIENT)
    change(counsellor, one, name="Selam", phone="+491701234567", phone_shared=True, spoken="am")
    assert (one.name, one.phone, one.phone_shared, one.spoken) == ("Selam", "+491701234567", True, "am")
    assert one.phone_index == blind_index("+491701234567", "phone")
    assert (posted(), opens_ticket(key), one.email) == ([], True, SELAM)
    change(counsellor, one, phone=None)
    assert (one.phone, one.phone_index, one.phone_shared) == (None, None, False)


def test_the_same_again_changes_nothing_even_if_it_is_stale(one: Appointment, counsellor: Counsellor) -> None:
    contacts.change_at_desk(counsellor, one.id, contacts.client_contact(one), 0, 1)
    assert acts(one) == []
    with pytest.raises(ChangedMeanwhile):
        contacts.change_at_desk(counsellor, one.id, ClientChange("Selam", "en"), 0, 1)


@pytest.mark.parametrize(
    ("spoken", "was", "becomes"),
    [
        ("ar", Interpreting.ARRANGED, Interpreting.ASKED),
        ("ar", Interpreting.NOT_FOUND, Interpreting.ASKED),
        ("ar", Interpreting.BRINGS, Interpreting.BRINGS),
        ("de", Interpreting.ASKED, Interpreting.NOT_NEEDED),
        ("ti", Interpreting.ARRANGED, Interpreting.ARRANGED),
    ],
)
def test_another_language_needs_another_interpreter(
    one: Appointment, counsellor: Counsellor, spoken: str, was: Interpreting, becomes: Interpreting
) -> None:
    with write_transaction():
        one.interpreting = was
    assert change(counsellor, one, spoken=spoken, name="Selam").interpreting is becomes


def test_of_what_is_cancelled_nothing_is_changed(one: Appointment, counsellor: Counsellor) -> None:
    with write_transaction():
        one.status = Status.CANCELLED
    with pytest.raises(NotOpen):
        change(counsellor, one, email=NEW)
    assert (one.email, acts(one)) == (SELAM, [])


def test_after_its_end_the_contact_changes_without_emails(
    one: Appointment, counsellor: Counsellor, clock: Traveller
) -> None:
    clock.move_to(one.ends_at)
    assert change(counsellor, one, email=NEW).email == NEW
    assert posted() == []


def test_who_must_not_be_written_to_gets_no_email_of_a_new_address(one: Appointment, counsellor: Counsellor) -> None:
    do_not_contact.stop_contact(counsellor, one.id, one.version, 1)
    db.session.expire_all()
    assert change(counsellor, one, email=NEW).email == NEW
    assert posted() == []
