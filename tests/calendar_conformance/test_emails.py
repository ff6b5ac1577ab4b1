"""E-mails and downloads, checked by the list of docs/developers/calendar.md without the help of icalendar."""

from datetime import datetime
from email import message_from_bytes
from email.policy import default as parsing
from typing import Any

import pytest
import vobject
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder
from booking.domain.people import Helper
from booking.i18n import LANGUAGES
from booking.models import Appointment, Office, OutboxMessage
from booking.services import tickets
from booking.services.calendars import exports
from tests.calendar_conformance.points import check_mail, check_object, check_privacy
from tests.factories import at, book

NAMES = [
    "Samira Rahimi",
    'سمیرا; DROP, "x"',
    "Олена Ковальчук",
    "می‌نا 🌻",
    "X" * 80,
]
# The Thursday before and the Monday after each change of the clocks.
STARTS = [
    at(2026, 3, 26, 14, 30),
    at(2026, 3, 30, 8, 30),
    at(2026, 10, 22, 17, 30),
    at(2026, 10, 26, 12, 0),
]


def messages_of(appointment: Appointment) -> list[OutboxMessage]:
    """Return an appointment's e-mails."""
    return list(
        db.session.scalars(
            select(OutboxMessage).where(OutboxMessage.appointment_id == appointment.id).order_by(OutboxMessage.id)
        )
    )


def bytes_of(message: OutboxMessage) -> bytes:
    """Return an e-mail as it will be handed over."""
    assert message.content is not None
    return message.content.encode("ascii")


@pytest.mark.parametrize("start", STARTS, ids=str)
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_confirmation_keeps_every_point(office: Office, clock: Traveller, code: str, start: datetime) -> None:
    clock.move_to(start.replace(hour=6, day=start.day - 2))
    language = LANGUAGES[code]
    for name in NAMES:
        begins = start if name == NAMES[0] else None
        appointment = book(office, begins, name=name, reads=code, email="reader@example.org", topic=3)
        (message,) = messages_of(appointment)
        content, event = check_mail(
            bytes_of(message),
            to="reader@example.org",
            start=appointment.starts_at,
            language=language.lang,
            direction=language.dir,
        )
        link = tickets.link(appointment, Holder.CLIENT, code)
        check_privacy(content, event, [name, "Wohnung", "Housing", "السكن"], link)
        plain = content.get_body(("plain",)).get_content()
        assert link in plain
        assert name not in plain
        assert appointment.uid == event.one("UID").value


@pytest.mark.parametrize("start", STARTS, ids=str)
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_download_keeps_its_points(office: Office, clock: Traveller, code: str, start: datetime) -> None:
    clock.move_to(start.replace(hour=6, day=start.day - 2))
    appointment = book(office, start, reads=code, email="reader@example.org")
    data = exports.export_appointment(appointment, LANGUAGES[code])
    event = check_object(data, method=None, start=start, language=LANGUAGES[code].lang)
    assert event.one("UID").value == appointment.uid
    assert b"reader@" not in data
    clock.shift(3600)
    assert exports.export_appointment(appointment, LANGUAGES[code]) == data


def test_another_reader_understands_the_same_instant_and_words(office: Office) -> None:
    appointment = book(office, at(2026, 11, 16, 9, 0), reads="ar")
    data = exports.export_appointment(appointment, LANGUAGES["ar"])
    event = vobject.readOne(data.decode()).vevent
    ours = check_object(data, method=None, start=appointment.starts_at, language="ar")
    assert event.summary.value == ours.one("SUMMARY").text == "موعد · Termin"
    assert event.description.value == ours.one("DESCRIPTION").text
    assert event.dtstart.value == appointment.starts_at
    assert event.dtend.value == appointment.ends_at
    assert event.uid.value == appointment.uid
    assert event.location.value == "Rathaus Emstek, Am Markt 1, 49685 Emstek"


def test_client_and_helper_each_get_an_email_of_their_own(office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    appointment = book(office, helper=helper, name="سمیرا رحیمی", reads="ar", email="samira@example.org")
    by_holder = {message.holder: message for message in messages_of(appointment)}
    assert set(by_holder) == {Holder.CLIENT, Holder.HELPER}
    for holder, to, code, other in (
        (Holder.CLIENT, "samira@example.org", "ar", ["Ingrid", "ingrid@"]),
        (Holder.HELPER, "ingrid@example.net", "de", ["سمیرا", "samira@"]),
    ):
        data = bytes_of(by_holder[holder])
        language = LANGUAGES[code]
        content, event = check_mail(
            data, to=to, start=appointment.starts_at, language=language.lang, direction=language.dir
        )
        link = tickets.link(appointment, holder, code)
        check_privacy(content, event, other, link)
        bodies = content.get_body(("plain",)).get_content() + content.get_body(("html",)).get_content()
        assert not any(word in bodies for word in other)
        assert link in bodies


def test_one_address_for_both_gets_one_email(office: Office) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="Ingrid@example.net")
    appointment = book(office, helper=helper, reads="ar", email="ingrid@example.net")
    assert [message.holder for message in messages_of(appointment)] == [Holder.HELPER]


def test_who_gave_no_address_gets_no_email(office: Office) -> None:
    assert messages_of(book(office, phone="+4915123456789")) == []


def test_own_language_and_german_stand_in_one_email_and_german_only_once(office: Office) -> None:
    for code in ("ar", "de", "de-leicht"):
        (message,) = messages_of(book(office, reads=code, email="a@example.org"))
        content, _event = check_mail(
            bytes_of(message),
            to="a@example.org",
            start=message.appointment.starts_at,
            language=LANGUAGES[code].lang,
            direction=LANGUAGES[code].dir,
        )
        html = content.get_body(("html",)).get_content()
        assert html.count('<div lang="de" dir="ltr">') == 1
        assert html.count("16. November 2026") == 1
        assert content["Subject"].count("Termin") == 1


def test_an_email_and_a_calendar_in_plain_german_are_german_only_once(office: Office) -> None:
    appointment = book(office, reads="de-leicht", email="a@example.org")
    (message,) = messages_of(appointment)
    content, event = check_mail(
        bytes_of(message), to="a@example.org", start=appointment.starts_at, language="de", direction="ltr"
    )
    plain = content.get_body(("plain",)).get_content()
    assert "Termin-Nummer" in plain
    assert "Terminnummer" not in plain
    assert plain.count("/ticket/") == plain.count("/de-leicht/ticket/") > 0
    assert content["Content-Language"] == "de"
    assert event.one("SUMMARY").text == "Termin"
    assert "16.11.2026" not in event.one("DESCRIPTION").text


def test_a_sender_with_quotes_and_a_room_stay_well_formed(office: Office) -> None:
    with write_transaction():
        office.sender_name = 'Rathaus "Mitte"; Zimmer, 1'
        office.room = "Zimmer 12"
        office.sender_address = "termine@rathaus.example"
    appointment = book(office, email="a@example.org", reads="en")
    (message,) = messages_of(appointment)
    content: Any = message_from_bytes(bytes_of(message), policy=parsing)
    sender = content["From"].addresses[0]
    assert (sender.display_name, sender.addr_spec) == ('Rathaus "Mitte"; Zimmer, 1', "termine@rathaus.example")
    calendar = list(content.walk())[-1].get_content()
    event = check_object(calendar, method="REQUEST", start=appointment.starts_at, language="en")
    assert event.one("ORGANIZER").parameters == {"CN": "Rathaus 'Mitte'; Zimmer, 1"}
    assert event.one("LOCATION").text == "Rathaus Emstek, Zimmer 12, Am Markt 1, 49685 Emstek"


def test_a_calendar_says_when_where_to_call_and_the_number(office: Office) -> None:
    appointment = book(office, at(2026, 11, 16, 9, 0), reads="ar")
    data = exports.export_appointment(appointment, LANGUAGES["ar"])
    text = check_object(data, method=None, start=appointment.starts_at, language="ar").one("DESCRIPTION").text
    number = appointment.number
    # The mark before them keeps the groups in order after Arabic words.
    for wanted in (
        f"\u200e{number[:3]} {number[3:6]} {number[6:]}",
        "\u200e04473 94840",
        "Montag, 16.11.2026, 09:00 Uhr",
    ):
        assert wanted in text
    assert "16 نوفمبر 2026, 09:00" in text


def test_numbers_keep_their_order_in_arabic_plain_text(office: Office) -> None:
    (message,) = messages_of(book(office, reads="ar", email="a@example.org"))
    content: Any = message_from_bytes(bytes_of(message), policy=parsing)
    own, german = content.get_body(("plain",)).get_content().split("-" * 40)
    assert own.count("\u200e") == 2
    assert "\u200e" not in german


def test_what_to_bring_is_marked_as_german_where_the_office_has_no_other_words(office: Office) -> None:
    with write_transaction():
        for row in office.texts:
            row.bring = row.bring if row.language == "de" else None
    (message,) = messages_of(book(office, reads="ar", email="a@example.org"))
    content: Any = message_from_bytes(bytes_of(message), policy=parsing)
    own, german = content.get_body(("html",)).get_content().split("<hr>")
    assert '<ul lang="de" dir="ltr">' in own
    assert "<ul>" in german


def test_an_address_in_another_script_is_written_as_mail_servers_take_it(office: Office) -> None:
    appointment = book(office, email="samira@bücher.example", reads="de")
    (message,) = messages_of(appointment)
    check_mail(
        bytes_of(message),
        to="samira@xn--bcher-kva.example",
        start=appointment.starts_at,
        language="de",
        direction="ltr",
    )


def test_on_the_public_address_the_calendar_links_to_its_first_page_only(app: Flask, office: Office) -> None:
    app.config["PUBLIC_URL"] = "https://termine.example.com"
    appointment = book(office, email="a@example.org", reads="ar")
    (message,) = messages_of(appointment)
    content, event = check_mail(
        bytes_of(message), to="a@example.org", start=appointment.starts_at, language="ar", direction="rtl"
    )
    check_privacy(content, event, [], tickets.link(appointment, Holder.CLIENT, "ar"))
    assert event.one("URL").value == "https://termine.example.com/"
    assert content["Message-ID"].endswith("@termine.example.com>")
