"""Everything that is kept: shown to the client, and deleted at the client's wish."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import delete, select, update
from time_machine import Traveller

from booking.database import db
from booking.domain.enums import Holder, MessageKind
from booking.domain.errors import NotFound
from booking.domain.people import Helper
from booking.models import Appointment, AuditEntry, CallBack, OccupiedCell, Office, OutboxMessage, Tally
from booking.services import tickets
from booking.services.appointments import cancellations, contacts
from booking.services.outbox import leases
from booking.services.privacy import erasure
from booking.services.tickets import Ticket
from tests import personal_data, stored_rows
from tests.factories import at, book, ticket_of
from tests.outbox_messages import send_all, waiting_messages

NINE = at(2026, 11, 16, 9, 0)


def test_the_client_sees_what_the_clients_side_typed(office: Office) -> None:
    appointment = book(
        office, NINE, name="Samira Rahimi", reads="ar", spoken="fa", topic=3,
        phone="+491701234567", phone_shared=True, email="samira@example.org", mark="blue bag",
    )  # fmt: skip
    found = erasure.export(ticket_of(appointment))
    assert found == {
        "number": appointment.number,
        "starts_at": "2026-11-16T09:00:00+01:00",
        "minutes": appointment.minutes(),
        "name": "Samira Rahimi",
        "phone": "+491701234567",
        "phone_shared": True,
        "email": "samira@example.org",
        "spoken": "fa",
        "reads": "ar",
        "interpreter": "no",
        "several": False,
        "topic": 3,
        "mark": "blue bag",
        "late_minutes": None,
        "created_at": "2026-11-16T06:00:00+01:00",
        "changes": [],
        "call_backs": [],
    }


def test_what_has_changed_is_in_it_without_any_person(office: Office, clock: Traveller) -> None:
    ticket = ticket_of(book(office, NINE, name="Samira Rahimi", mark="blue bag"))
    cancellations.cancel(ticket)
    clock.shift(60)
    (found,) = erasure.export(ticket_of(cancellations.undo(ticket)))["changes"]
    assert found == {
        "kind": "cancelled",
        "by": "client",
        "changed_at": "2026-11-16T06:00:00+01:00",
        "undone_at": "2026-11-16T06:01:00+01:00",
        "started_at": "2026-11-16T09:00:00+01:00",
        "ended_at": "2026-11-16T09:30:00+01:00",
        "interpreting": "not_needed",
        "status": "booked",
    }


def test_what_was_told_when_asking_to_be_called_back_is_in_it_too(office: Office) -> None:
    appointment = book(office, NINE)
    asked = personal_data.callback(
        office, appointment_id=appointment.id, answer_until=date(2026, 11, 24), spoken="other"
    )
    personal_data.callback(office)
    (found,) = erasure.export(ticket_of(appointment))["call_backs"]
    assert found == {
        "number": asked.number,
        "name": "ሰላም ተስፋይ",
        "phone": "+4915211122233",
        "spoken": "Tigre",
        "reads": "en",
        "part": None,
        "answer_until": "2026-11-24",
        "german_name": "Jürgen Brandt",
        "german_phone": "+494473123456",
        "created_at": "2026-11-16T06:00:00+01:00",
    }


def test_nothing_of_the_helper_is_in_it_not_even_the_mark(office: Office) -> None:
    appointment = personal_data.appointment(office)
    found = str(erasure.export(ticket_of(appointment)))
    assert "samira@example.org" in found
    for theirs in (personal_data.INGRID.name, personal_data.INGRID.phone, personal_data.INGRID.email, "blue bag"):
        assert str(theirs) not in found


@pytest.mark.parametrize("holder", [Holder.HELPER, Holder.SHOWN])
def test_no_other_key_sees_or_deletes_it(office: Office, holder: Holder) -> None:
    ticket = ticket_of(personal_data.appointment(office), holder)
    with pytest.raises(NotFound):
        erasure.export(ticket)
    with pytest.raises(NotFound):
        erasure.erase(ticket)
    assert stored_rows.count_rows(Appointment) == 1


def test_deleting_leaves_neither_row_nor_cell_and_its_keys_open_nothing(office: Office) -> None:
    appointment = book(office, NINE)
    key = tickets.key(appointment, Holder.CLIENT)
    erasure.erase(tickets.by_key(key))
    assert (
        stored_rows.count_rows(Appointment),
        stored_rows.count_rows(OccupiedCell),
        stored_rows.count_rows(OutboxMessage),
    ) == (
        0,
        0,
        0,
    )
    with pytest.raises(NotFound):
        tickets.by_key(key)
    assert book(office, NINE).starts_at == NINE


@pytest.mark.parametrize("act", [erasure.erase, cancellations.cancel, contacts.revoke_key])
def test_what_another_tap_has_deleted_meanwhile_is_not_found(office: Office, act: Callable[[Ticket], object]) -> None:
    ticket = ticket_of(book(office, NINE))
    with db.engine.begin() as another:
        another.execute(delete(Appointment))
    with pytest.raises(NotFound):
        act(ticket)


@pytest.mark.parametrize("act", [erasure.erase, cancellations.cancel, contacts.revoke_key])
def test_a_key_that_another_tap_has_ended_meanwhile_does_nothing(
    office: Office, act: Callable[[Ticket], object]
) -> None:
    ticket = ticket_of(book(office, NINE))
    with db.engine.begin() as another:
        another.execute(update(Appointment).values(client_key=1))
    with pytest.raises(NotFound):
        act(ticket)


def test_who_was_told_gets_a_last_email_at_once_without_a_link_to_anything(office: Office) -> None:
    appointment = personal_data.appointment(office, NINE)
    send_all()
    erasure.erase(ticket_of(appointment))
    assert {(one.kind, one.recipient, one.appointment_id) for one in waiting_messages()} == {
        (MessageKind.CANCELLATION, "samira@example.org", None),
        (MessageKind.CANCELLATION, "ingrid@example.net", None),
    }
    assert all(one.content for one in waiting_messages())
    send_all()
    assert waiting_messages() == []


def test_who_was_told_nothing_yet_gets_no_email_at_all(office: Office) -> None:
    erasure.erase(ticket_of(book(office, NINE, email="samira@example.org")))
    assert stored_rows.count_rows(OutboxMessage) == 0


def test_a_cancel_email_that_waited_for_its_five_minutes_goes_at_once(office: Office) -> None:
    appointment = book(office, NINE, email="samira@example.org")
    send_all()
    cancellations.cancel(ticket_of(appointment))
    assert leases.claim() is None
    erasure.erase(ticket_of(appointment))
    assert [one.kind for one in waiting_messages()] == [MessageKind.CANCELLATION]
    send_all()
    assert waiting_messages() == []


def test_once_it_has_begun_nobody_is_told_that_it_is_cancelled(office: Office, clock: Traveller) -> None:
    appointment = book(office, NINE, email="samira@example.org")
    send_all()
    clock.move_to(NINE)
    erasure.erase(ticket_of(appointment))
    assert waiting_messages() == []
    assert stored_rows.count_rows(Appointment) == 0


def test_nothing_that_tells_of_the_person_is_left_but_the_last_emails(office: Office) -> None:
    before = personal_data.personal_values()
    appointment = personal_data.appointment(office, NINE)
    uid = appointment.uid
    send_all()
    erasure.erase(ticket_of(appointment))
    send_all()
    db.session.execute(delete(OutboxMessage))
    db.session.commit()
    assert personal_data.personal_values() - before == {uid}  # in the audit trail, which has no content


def test_a_call_back_that_led_to_it_goes_too(office: Office) -> None:
    appointment = book(office, NINE)
    personal_data.callback(office, appointment_id=appointment.id)
    personal_data.callback(office)
    erasure.erase(ticket_of(appointment))
    assert stored_rows.count_rows(CallBack) == 1


def test_it_is_counted_and_noted_without_content(office: Office) -> None:
    appointment = book(office, NINE)
    uid = appointment.uid
    erasure.erase(ticket_of(appointment))
    assert db.session.scalar(select(Tally.count).where(Tally.value == "cancelled")) == 1
    entry = db.session.scalars(select(AuditEntry).where(AuditEntry.act == "erased")).one()
    assert (entry.by, entry.appointment_uid) == ("client", uid)


def test_nobody_elses_appointment_is_touched(office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="samira@example.org")
    other = book(office, at(2026, 11, 16, 10, 0), email="samira@example.org", helper=helper)
    mine = book(office, NINE, email="samira@example.org")
    send_all()
    erasure.erase(ticket_of(mine))
    db.session.expire_all()
    assert other.version == 1
    assert [one.appointment_uid == other.uid for one in waiting_messages()] == [False]
