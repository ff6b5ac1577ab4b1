"""Every e-mail has a part in German, and only one: a form of German needs no second beside it."""

from email import message_from_bytes
from email.policy import default as parsing
from typing import Any

import pytest

from booking.domain.clock import now
from booking.i18n import LANGUAGES
from booking.ical import Mailbox
from booking.mail import emails
from booking.mail.emails import Card
from booking.mail.envelope import Origin, Reader
from booking.models import Office
from tests.factories import book

ABOUT_ONE = (emails.confirmation, emails.move, emails.cancellation, emails.removal, emails.reminder)
PARTS = {"de": 1, "de-leicht": 1, "ar": 2, "en": 2}
SENDER = Mailbox("Rathaus Emstek", "termine@example.org")


def read(content: bytes) -> tuple[Any, str]:
    """Return an e-mail, and its page."""
    message: Any = message_from_bytes(content, policy=parsing)
    return message, message.get_body(("html",)).get_content()


@pytest.mark.parametrize("code", LANGUAGES)
def test_german_stands_once_in_every_email(office: Office, code: str) -> None:
    language = LANGUAGES[code]
    links = {one: f"http://localhost/{one}/ticket/x" for one in (language.code, language.german.code)}
    appointment = book(office, reads=code, email="a@example.org")
    reader, origin = Reader("a@example.org", language, links), Origin(SENDER, "http://localhost", now())
    written = [message(appointment, reader, origin) for message in ABOUT_ONE]
    written.append(emails.number_lost(office, [Card(appointment, links)], reader, origin))
    for content in written:
        message, page = read(content)
        assert page.count("<div lang=") == PARTS[code], message["Subject"]
        assert page.count('<div lang="de" dir="ltr">') == 1, message["Subject"]
        assert message["Content-Language"] == language.lang
        assert "/None" not in page
        assert not language.is_german or " · " not in message["Subject"]
