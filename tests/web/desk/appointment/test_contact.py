"""The client's contact and languages changed at the desk: the form, what it says of e-mails, and what it keeps."""

import pytest
from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.enums import MessageKind, MessageState
from booking.domain.people import Helper
from booking.models import Appointment, Office, OutboxMessage
from booking.services.appointments import contacts
from booking.services.appointments.contacts import ClientChange
from tests.factories import at, book
from tests.staff_factory import counsellor_of, sign_in
from tests.web.desk.posted_acts import INGRID, NINE
from tests.web.visitor import Visitor, visible_text

WEDNESDAY = at(2026, 11, 18, 9, 0)


@pytest.fixture
def one(office: Office, desk: Visitor) -> Appointment:
    """Return an appointment of the day after tomorrow."""
    return book(
        office, WEDNESDAY, name="Δήμητρα", spoken="el", email="d@example.org", phone="+4915123456789", helper=INGRID
    )


def page(one: Appointment) -> str:
    """Return the address of the form."""
    return f"/desk/appointment/{one.id}/contact"


def waiting() -> list[tuple[MessageKind, str | None]]:
    """Return kind and address of what waits."""
    found = db.session.scalars(
        select(OutboxMessage).where(OutboxMessage.state == MessageState.WAITING).order_by(OutboxMessage.id)
    )
    return [(message.kind, message.recipient) for message in found]


def test_everything_can_be_changed_and_is_then_shown(desk: Visitor, one: Appointment) -> None:
    desk.open(f"/desk/appointment/{one.id}").tap("Change contact or languages")
    assert desk.fields()["phone"] == "01512 3456789"
    assert "E-mails go to Client: d@example.org Ingrid Meyer (Helper): ingrid@example.net" in desk.text
    desk.press(
        "Save",
        name="ሰላም ተስፋይ",
        phone="0170 1234567",
        phone_shared="y",
        email="new@example.org",
        spoken="ti",
        reads="en",
    )
    assert desk.answer.request.path == f"/desk/appointment/{one.id}"
    for words in ("Saved.", "ሰላም ተስፋይ", "0170 1234567 others answer", "new@example.org", "Tigrinya", "English"):
        assert words in desk.text, words
    assert "contact or languages changed – you" in desk.text
    assert (MessageKind.CONFIRMATION, "new@example.org") in waiting()
    assert "d@example.org" not in str(waiting())


def test_an_emptied_contact_is_taken_off(desk: Visitor, one: Appointment) -> None:
    desk.open(page(one)).press("Save", phone="", email="")
    kept = db.session.merge(one)
    assert (kept.phone, kept.phone_index, kept.email, kept.email_index) == (None, None, None, None)


def test_a_language_that_is_on_no_list_is_typed(desk: Visitor, one: Appointment) -> None:
    desk.open(page(one)).press("Save", spoken="other", other_language="Tigre")
    assert "Tigre" in desk.text
    desk.open(page(one)).press("Save", spoken="ar")
    kept = db.session.merge(one)
    assert (kept.spoken, kept.other_language) == ("ar", None)


def test_a_language_the_office_has_taken_off_its_list_stays(desk: Visitor, one: Appointment) -> None:
    with write_transaction():
        db.session.merge(one).spoken = "mn"
    desk.open(page(one)).press("Save", name="Zofia")
    assert (db.session.merge(one).name, db.session.merge(one).spoken) == ("Zofia", "mn")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"name": ""}, "Enter the name of the person."),
        ({"name": "a\x07b"}, "Check the name."),
        ({"phone": "12"}, "Check the phone number."),
        ({"email": "zofia@"}, "Check the e-mail address."),
        ({"email": "zofia@gmial.com"}, "Did you mean zofia@gmail.com?"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_changed(
    desk: Visitor, one: Appointment, typed: dict[str, str], sentence: str
) -> None:
    desk.open(page(one)).press("Save", **typed)
    assert desk.answer.status_code == 422
    assert sentence in desk.text
    assert db.session.merge(one).version == one.version
    assert desk.fields()["spoken"] == "el"


def test_a_change_meanwhile_says_what_is_kept_now_and_keeps_what_was_typed(
    desk: Visitor, one: Appointment, office: Office
) -> None:
    desk.open(page(one))
    own = counsellor_of(office)
    theirs = ClientChange(name="Dimitra", reads="de", phone="+4915123456789", email="d@example.org", spoken="tr")
    contacts.change_at_desk(own, one.id, theirs, one.version, own.account_id)
    desk.press("Save", name="Демитра")
    assert desk.answer.status_code == 409
    said_now = [visible_text(line) for line in desk.main.select(".summary li")]
    assert said_now == ["Name – Now: Dimitra", "Which language does the person speak? – Now: Turkish"]
    assert desk.fields()["name"] == "Демитра"
    assert db.session.merge(one).name == "Dimitra"
    desk.press("Save")
    assert (db.session.merge(one).name, db.session.merge(one).spoken) == ("Демитра", "el")


def test_a_second_tap_is_the_same(desk: Visitor, one: Appointment) -> None:
    sent = desk.open(page(one)).fields() | {"name": "Zofia", "email": "z@example.org"}
    answers = [desk.client.post(page(one), data=sent).status_code for _tap in range(2)]
    assert answers == [303, 303]
    assert [kind for kind, address in waiting() if address == "z@example.org"] == [MessageKind.CONFIRMATION]


def test_the_form_says_whom_emails_reach(desk: Visitor, one: Appointment, office: Office) -> None:
    assert "the old one a last e-mail" in desk.open(page(one)).text
    with write_transaction():
        db.session.merge(one).sends_nothing = True
    assert "E-mails go to nothing more is sent" in desk.open(page(one)).text
    alone = book(office, NINE, name="Zofia")
    assert "nobody (no e-mail address)" in desk.open(page(alone)).text
    both = book(
        office, at(2026, 11, 19, 14, 30), email="x@example.org", helper=Helper("Ingrid", "de", email="x@example.org")
    )
    assert "E-mails go to Ingrid (Helper): x@example.org" in desk.open(page(both)).text
    desk.clock.move_to(WEDNESDAY)
    sign_in(desk.client)
    assert "the appointment has started or is over" in desk.open(page(alone)).text
