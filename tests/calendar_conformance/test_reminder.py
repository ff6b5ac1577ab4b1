"""A reminder, checked by docs/developers/calendar.md: the envelope of every e-mail, and nothing for a calendar."""

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db
from booking.domain.enums import Holder
from booking.domain.people import Helper
from booking.i18n import LANGUAGES
from booking.models import Office, OutboxMessage
from booking.services import tickets
from booking.services.appointments import contacts
from booking.services.appointments.contacts import ContactChange
from booking.services.offices import offices
from booking.services.outbox import reminders
from tests.calendar_conformance.email_parts import READER, bodies, check_parts
from tests.calendar_conformance.points import SENSITIVE, check_headers
from tests.factories import at, book, ticket_of
from tests.outbox_messages import send_next

TUESDAY, SUNDAY = at(2026, 11, 24, 14, 30), at(2026, 11, 22, 10, 0)


@pytest.mark.parametrize(
    ("code", "name"),
    [("de", "Samira Rahimi"), ("de-leicht", "Олена Ковальчук"), ("ar", "سمیرا رحیمی"), ("en", "Nguyễn Thị Hồng")],
)
def test_a_reminder_keeps_every_point(office: Office, clock: Traveller, code: str, name: str) -> None:
    language = LANGUAGES[code]
    appointment = book(office, TUESDAY, name=name, reads=code, email=READER, topic=3)
    first = check_headers(send_next(READER), to=READER, language=language.lang)
    clock.move_to(SUNDAY)
    reminders.write()
    message = check_headers(send_next(READER), to=READER, language=language.lang)
    check_parts(message, language.lang, language.dir)
    assert message["References"] == message["In-Reply-To"] == first["Message-ID"] != message["Message-ID"], "S6"
    told = f"{message['Subject']} {message['From']}".casefold()
    assert not [word for word in (*SENSITIVE, *name.casefold().split()) if word in told], "P1"
    assert str(message["Subject"]).endswith(": 24.11.2026, 14:30")
    for body in bodies(message):
        for spoken in {code, language.german.code}:
            link = tickets.link(appointment, Holder.CLIENT, spoken)
            assert f"{link}/cancel" in body
            assert f"{link}/not-mine" in body
        assert not [word for word in (*name.split(), "Wohnung", "Housing", "السكن") if word in body]
        assert "Am Markt 1" in body
    assert f"{appointment.number[:3]} {appointment.number[3:6]}" in bodies(message)[0]


def test_a_reminder_says_what_to_bring_and_asks_to_cancel(office: Office, clock: Traveller) -> None:
    book(office, TUESDAY, reads="en", email=READER)
    send_next(READER)
    clock.move_to(SUNDAY)
    reminders.write()
    for body in bodies(check_headers(send_next(READER), to=READER, language="en")):
        assert "Please remember your appointment." in body
        assert "ID card or passport, if you have one" in body
        assert "If you cannot come, please cancel, so that somebody else can have the time:" in body
        assert '"No" in the calendar does not cancel the appointment.' in body
        assert "Please do not reply with documents." in body


def test_client_and_helper_are_reminded_each_in_their_language_of_nobody_else(office: Office, clock: Traveller) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    book(office, TUESDAY, helper=helper, name="Samira", reads="ar", email="samira@example.org")
    people = [("samira@example.org", "ar", "Ingrid"), ("ingrid@example.net", "de", "Samira")]
    for to, _language, _other in people:
        send_next(to)
    clock.move_to(SUNDAY)
    reminders.write()
    for to, language, other in people:
        message = check_headers(send_next(to), to=to, language=language)
        assert not any(other in body for body in bodies(message))


def test_an_address_that_left_and_came_back_is_reminded_in_the_same_thread(office: Office, clock: Traveller) -> None:
    appointment = book(office, TUESDAY, reads="en", email=READER)
    first = check_headers(send_next(READER), to=READER, language="en")
    for change in (ContactChange(drops_email=True), ContactChange(email=READER)):
        contacts.change(ticket_of(appointment), change)
        send_next(READER)
    clock.move_to(SUNDAY)
    reminders.write()
    message = check_headers(send_next(READER), to=READER, language="en")
    check_parts(message, "en", "ltr")
    assert message["References"] == first["Message-ID"]


def test_without_a_sender_a_reminder_is_written_once_there_is_one(app: Flask, office: Office, clock: Traveller) -> None:
    book(office, TUESDAY, reads="en", email=READER)
    send_next(READER)
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    clock.move_to(SUNDAY)
    reminders.write()
    assert db.session.scalars(select(OutboxMessage.content)).all() == [None, None]
    offices.set_sender(office, "termine@rathaus.example", is_confirmed=True)
    check_parts(check_headers(send_next(READER), to=READER, language="en"), "en", "ltr")
