"""E-mails as a person's mail program shows them, for tests that read them."""

import re
from datetime import datetime
from email.message import EmailMessage
from typing import Any

from booking.i18n import Language
from booking.models import OutboxMessage
from tests import staff_factory
from tests.calendar_conformance.content_lines import Component
from tests.calendar_conformance.points import check_headers, check_mail
from tests.outbox_messages import send_next

Read = tuple[EmailMessage, Component]
READER = "reader@example.org"


def bodies(message: EmailMessage) -> list[str]:
    """Return what a person reads, plain and HTML."""
    return [part.get_content() for kind in ("plain", "html") if (part := message.get_body((kind,)))]


def check_parts(message: EmailMessage, language: str, direction: str) -> None:
    """Assert point M of an e-mail without a calendar's part."""
    assert message.get_content_type() == "multipart/alternative", "M1"
    parts = list(message.iter_parts())
    assert [part.get_content_type() for part in parts] == ["text/plain", "text/html"], "M1"
    for part in parts:
        assert part.get_content_charset() == "utf-8", "M4"
        assert "14:30" in part.get_content(), "M4"
        assert re.search(r"\b24\b[^\n]*\b2026\b", part.get_content()), "M4"
    page = parts[1].get_content()
    assert f'<html lang="{language}" dir="{direction}">' in page, "M5"
    assert not re.search(r"<(script|form|img|link|iframe)|src=|url\(", page), "M5"


def read_due(start: datetime, language: Language, method: str, to: str = READER) -> Read:
    """Return the due e-mail, checked."""
    return check_mail(send_next(to), to=to, start=start, language=language.lang, direction=language.dir, method=method)


def read_staff_email(message: OutboxMessage, to: str = staff_factory.EMAIL, language: str = "en") -> Any:
    """Return an e-mail to a counsellor, its headers checked."""
    return check_headers(str(message.content).encode("ascii"), to=to, language=language)
