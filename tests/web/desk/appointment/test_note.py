"""The internal note: kept, changed, refused, taken away, and read by nobody but the desk."""

from email import message_from_string

import pytest
from sqlalchemy import select, update

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageKind, MessageState, Status
from booking.i18n import LANGUAGES
from booking.models import Appointment, Office, OutboxMessage
from booking.services import tickets
from booking.services.appointments import cancellations, notes
from booking.services.calendars import feeds
from tests.staff_factory import counsellor_of
from tests.web.desk.posted_acts import appointment_url, section
from tests.web.public_pages import create_pages
from tests.web.public_routes import public_addresses
from tests.web.visitor import Visitor

SECRET = "PQX7731"  # as it stands in any encoding


def read(message: OutboxMessage) -> str:
    """Return all that an e-mail says, decoded; head and parts."""
    content = message_from_string(message.content or "")
    parts = [part.get_payload(decode=True) for part in content.walk() if not part.is_multipart()]
    return str(content.items()) + "".join(part.decode() for part in parts if isinstance(part, bytes))


def test_the_note_is_kept_shown_changed_and_taken_away(desk: Visitor, one: Appointment) -> None:
    desk.open(appointment_url(one))
    assert "This is no case file and is deleted with the appointment." in section(desk, "note-heading")
    desk.press("Save the note", note=f"  brings   two letters\r\n\r\n{SECRET}  ")
    assert "Saved." in desk.text
    assert db.session.merge(one).note == f"brings two letters\n\n{SECRET}"
    assert desk.main.select_one("textarea").get_text() == f"brings two letters\n\n{SECRET}"
    assert SECRET not in db.session.connection().exec_driver_sql("SELECT note FROM appointments").scalar()
    desk.press("Save the note", note="")
    assert db.session.merge(one).note is None
    assert "internal note written – you" in section(desk, "history")
    assert "internal note deleted – you" in section(desk, "history")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("x" * 501, "A note has at most 500 characters."),
        ("two\r\nlines\x07", "Check the note: it has characters that cannot be saved."),
        ("a\u202eb", "Check the note: it has characters that cannot be saved."),
        ("a\rb", "Check the note: it has characters that cannot be saved."),
    ],
)
def test_a_note_that_cannot_be_kept_is_refused_and_can_be_put_right(
    desk: Visitor, one: Appointment, typed: str, sentence: str
) -> None:
    desk.open(appointment_url(one)).press("Save the note", note=typed)
    assert desk.answer.status_code == 422
    assert desk.page.title.get_text().startswith("Error:")
    assert sentence in desk.text
    kept = desk.main.select_one("textarea").get_text()
    assert kept.startswith(typed[:1])
    assert "\x07" not in kept
    assert ("\n" in kept) is ("\n" in typed)
    assert db.session.merge(one).note is None
    assert desk.press("Save the note", note="x" * 500).answer.status_code == 200


def test_a_change_meanwhile_keeps_what_was_typed_and_shows_what_is_there_now(
    desk: Visitor, one: Appointment, office: Office
) -> None:
    desk.open(appointment_url(one))
    counsellor = counsellor_of(office)
    notes.write(counsellor, one.id, "theirs", one.version, counsellor.account_id)
    desk.press("Save the note", note=SECRET)
    assert desk.answer.status_code == 409
    assert "Something has changed in the meantime. Now: booked Internal note: theirs" in desk.text
    assert desk.main.select_one("textarea").get_text() == SECRET
    assert db.session.merge(one).note == "theirs"
    assert desk.press("Save the note").answer.status_code == 200
    assert db.session.merge(one).note == SECRET


def test_nobody_but_the_desk_ever_reads_the_note(desk: Visitor, office: Office) -> None:
    """No page, file or answer of the public's, not the feed, not the interface for programs, and no e-mail."""
    world = create_pages(office)
    counsellor = counsellor_of(office)
    found = list(db.session.scalars(select(Appointment)))
    for one in found:
        notes.write(counsellor, one.id, SECRET, one.version, counsellor.account_id)
    desk.open(appointment_url(found[0]))
    assert SECRET in desk.main.get_text()
    urls = [world.url(state, lang) for state in world.pages for lang in LANGUAGES]
    urls += [url for rule, url in public_addresses(desk.client.application, office) if "GET" in (rule.methods or set())]
    urls += [f"/feed/{feeds.create(counsellor)}.ics"]
    for one in found:
        key = tickets.key(one, Holder.CLIENT)
        urls += [f"/de/ticket/{key}/data.json", f"/de/ticket/{key}/data", f"/de/ticket/{key}.ics"]
    stranger = desk.client.application.test_client()
    for url in dict.fromkeys(urls):
        assert SECRET not in stranger.get(url, headers={"Accept-Encoding": "identity"}).get_data(as_text=True), url
    with write_transaction():
        db.session.execute(update(OutboxMessage).values(state=MessageState.SENT))
    for one in found:
        if one.status is not Status.CANCELLED:
            cancellations.cancel(tickets.by_key(tickets.key(one, Holder.CLIENT)))
    messages = [
        read(message)
        for message in db.session.scalars(select(OutboxMessage))
        if message.kind is MessageKind.CANCELLATION
    ]
    assert len([message for message in messages if "abgesagt" in message]) >= 2
    assert [message for message in messages if SECRET in message] == []
