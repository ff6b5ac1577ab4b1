"""All e-mails about one appointment, checked from outside as one series: booked, moved, moved, cancelled."""

from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageKind, MessageState
from booking.domain.people import Helper
from booking.domain.policy import UNDO_WINDOW
from booking.i18n import GERMAN, LANGUAGES, Language
from booking.models import Appointment, Office, OutboxMessage
from booking.services import tickets
from booking.services.appointments import cancellations, moves
from booking.services.offices import offices
from booking.services.outbox import leases, outbox
from tests.calendar_conformance.email_parts import Read, bodies, read_due
from tests.calendar_conformance.points import check_headers, check_privacy, check_series
from tests.factories import at, book, ticket_of
from tests.outbox_messages import send_next

NAMES = ("Samira Rahimi", "سميرة رحيمي", "Олена Ковальчук")
# From before a change of the clocks to after it, and back.
AROUND_CHANGES = (
    [at(2026, 3, 26, 14, 30), at(2026, 3, 30, 8, 30), at(2026, 3, 26, 15, 30)],
    [at(2026, 10, 22, 14, 30), at(2026, 10, 26, 8, 30), at(2026, 10, 22, 16, 0)],
)


@pytest.mark.parametrize("starts", AROUND_CHANGES, ids=["spring", "autumn"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_booked_moved_moved_and_cancelled_are_one_series(
    office: Office, clock: Traveller, code: str, starts: list[datetime]
) -> None:
    clock.move_to(starts[0].replace(hour=6) - timedelta(days=2))
    for name in NAMES:
        _check_one_series(office, clock, LANGUAGES[code], name, starts)


def _check_one_series(office: Office, clock: Traveller, language: Language, name: str, starts: list[datetime]) -> None:
    appointment = book(office, starts[0], name=name, reads=language.code, email="reader@example.org", topic=3)
    series = [read_due(starts[0], language, "REQUEST")]
    for start in starts[1:]:
        moves.move(ticket_of(appointment), start)
        series.append(read_due(start, language, "REQUEST"))
    cancellations.cancel(ticket_of(appointment))
    clock.shift(UNDO_WINDOW)
    series.append(read_due(starts[-1], language, "CANCEL"))
    messages, events = [message for message, _event in series], [event for _message, event in series]
    check_series(messages, events)
    link = tickets.link(appointment, Holder.CLIENT, language.code)
    for message, event in series:
        check_privacy(message, event, [*name.split(), "Wohnung", "Housing", "السكن", "not-mine"], link)
        assert all(f"{link}/not-mine" in body for body in bodies(message))
        assert not any(name in body for body in bodies(message))
    assert leases.claim() is None


def test_a_move_says_the_new_time_and_the_old(office: Office) -> None:
    appointment = book(office, at(2026, 11, 16, 9, 0), reads="en", email="reader@example.org")
    read_due(at(2026, 11, 16, 9, 0), LANGUAGES["en"], "REQUEST")
    moves.move(ticket_of(appointment), at(2026, 11, 17, 10, 0))
    message, _event = read_due(at(2026, 11, 17, 10, 0), LANGUAGES["en"], "REQUEST")
    for body in bodies(message):
        assert "Your appointment has a new time." in body
        assert "Tuesday, 17 November 2026" in body
        assert "Monday, 16 November 2026" in body
        assert "09:00" in body
    assert str(message["Subject"]).endswith(": 17.11.2026, 10:00")


def test_a_cancellation_says_so_and_leads_back(office: Office, clock: Traveller) -> None:
    appointment = book(office, at(2026, 11, 17, 9, 0), reads="en", email="reader@example.org")
    read_due(appointment.starts_at, LANGUAGES["en"], "REQUEST")
    cancellations.cancel(ticket_of(appointment))
    clock.shift(UNDO_WINDOW)
    message, event = read_due(appointment.starts_at, LANGUAGES["en"], "CANCEL")
    for body in bodies(message):
        assert "Your appointment is cancelled." in body
        assert "http://localhost/en/emstek/" in body
    assert "Your appointment is cancelled." in event.one("DESCRIPTION").text
    assert "call us" not in event.one("DESCRIPTION").text


def test_client_and_helper_have_a_series_each(office: Office, clock: Traveller) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    appointment = book(office, at(2026, 11, 16, 9, 0), helper=helper, reads="ar", email="samira@example.org")
    people = [("samira@example.org", LANGUAGES["ar"]), ("ingrid@example.net", GERMAN)]
    found: dict[str, list[Read]] = {to: [] for to, _language in people}

    def read_both(start: datetime, method: str) -> None:
        for to, language in people:
            found[to].append(read_due(start, language, method, to))

    read_both(at(2026, 11, 16, 9, 0), "REQUEST")
    moves.move(ticket_of(appointment, Holder.HELPER), at(2026, 11, 17, 9, 0))
    read_both(at(2026, 11, 17, 9, 0), "REQUEST")
    cancellations.cancel(ticket_of(appointment))
    clock.shift(UNDO_WINDOW)
    read_both(at(2026, 11, 17, 9, 0), "CANCEL")
    for series in found.values():
        check_series([message for message, _event in series], [event for _message, event in series])
    ids = [str(message["Message-ID"]) for series in found.values() for message, _event in series]
    assert len(set(ids)) == 6


def test_an_address_that_is_taken_off_gets_a_last_email_without_a_key(office: Office) -> None:
    appointment = book(office, at(2026, 11, 16, 9, 0), reads="en", email="reader@example.org")
    series = [read_due(appointment.starts_at, LANGUAGES["en"], "REQUEST")]
    with write_transaction(office):
        outbox.post(appointment, MessageKind.REMOVAL, [Holder.CLIENT])
        appointment.email = appointment.email_index = None
    series.append(read_due(appointment.starts_at, LANGUAGES["en"], "CANCEL"))
    check_series([message for message, _event in series], [event for _message, event in series])
    for body in bodies(series[1][0]):
        assert "This address gets no more e-mails about this appointment." in body
        assert "The appointment itself is not cancelled." in body
        assert "/ticket/" not in body
    assert appointment.revision == 0


def test_the_open_tickets_of_an_address_come_in_the_language_it_was_asked_in(app: Flask, office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    first = book(office, at(2026, 11, 16, 9, 0), helper=helper, name="Samira", reads="ar")
    second = book(office, at(2026, 11, 17, 9, 0), name="Ingrid", email="ingrid@example.net")
    gone = book(office, at(2026, 11, 16, 10, 0), email="ingrid@example.net")
    cancellations.cancel(ticket_of(gone))
    book(office, at(2026, 11, 18, 9, 0), email="olena@example.org")
    with write_transaction(office):
        for message in db.session.scalars(select(OutboxMessage)):
            outbox.withdraw(message)
        outbox.post_number_lost(office, "ingrid@example.net", LANGUAGES["ar"])
        outbox.post_number_lost(office, "nobody@example.net", LANGUAGES["ar"])
    content = check_headers(send_next("ingrid@example.net"), to="ingrid@example.net", language="ar")
    assert content.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in content.iter_parts()] == ["text/plain", "text/html"]
    for body in bodies(content):
        for code in ("ar", "de"):
            assert tickets.link(first, Holder.HELPER, code) in body
            assert tickets.link(second, Holder.CLIENT, code) in body
        assert gone.ticket_id not in body
        assert "Samira" not in body
    assert leases.claim() is None


@pytest.mark.parametrize("kind", [MessageKind.MOVE, MessageKind.NUMBER_LOST])
def test_without_a_sender_an_email_is_written_later_by_its_kind(app: Flask, office: Office, kind: MessageKind) -> None:
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    appointment = book(office, at(2026, 11, 16, 9, 0), reads="en", email="reader@example.org")
    if kind is MessageKind.MOVE:
        moves.move(ticket_of(appointment), at(2026, 11, 17, 9, 0))
    else:
        with write_transaction(office):
            outbox.withdraw(db.session.scalars(select(OutboxMessage)).one())
            outbox.post_number_lost(office, "reader@example.org", LANGUAGES["en"])
    offices.set_sender(office, "termine@rathaus.example", is_confirmed=True)
    message = check_headers(send_next("reader@example.org"), to="reader@example.org", language="en")
    expected = "has a new time" if kind is MessageKind.MOVE else "Somebody has asked"
    assert all(expected in body for body in bodies(message))


def test_an_email_to_an_appointment_that_was_deleted_still_goes(office: Office, clock: Traveller) -> None:
    appointment = book(office, at(2026, 11, 16, 9, 0), reads="en", email="reader@example.org")
    read_due(appointment.starts_at, LANGUAGES["en"], "REQUEST")
    cancellations.cancel(ticket_of(appointment))
    start = appointment.starts_at
    with write_transaction():
        db.session.delete(db.session.get(Appointment, appointment.id))
    clock.shift(UNDO_WINDOW)
    read_due(start, LANGUAGES["en"], "CANCEL")
    states = db.session.scalars(select(OutboxMessage.state).execution_options(populate_existing=True)).all()
    assert states == [MessageState.SENT, MessageState.SENT]
