"""Somebody who uses the program by its addresses: they stay where words and modules change."""

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from bs4 import Tag
from icalendar import Calendar

from tests.html_checks import text_of
from tests.web.visitor import Visitor


class Person(Visitor):
    """A visitor who knows forms by where they are sent to."""

    def forms(self, ending: str, **fields: str) -> list[Tag]:
        """Return the page's forms whose address ends so, and whose fields have these values as they stand."""
        found = [form for form in self.page.find_all("form") if _path(form).endswith(ending)]
        return [form for form in found if all(_value(form, name) == value for name, value in fields.items())]

    def submit(self, ending: str, where: dict[str, str] | None = None, /, **typed: str) -> "Person":
        """Fill in the form that is sent to such an address and press its first button; it must be taken."""
        (form,) = self.forms(ending, **(where or {}))
        self._send(form.find("button"), _repeated(form) | typed)
        assert self.answer is not None
        assert self.answer.status_code == 200, (self.answer.request.path, self.answer.status_code)
        return self

    def status(self, address: str) -> int:
        """Return how an address answers."""
        return self.client.get(address).status_code

    def calendar(self, card: str) -> tuple[datetime, datetime, str]:
        """Return start, end and STATUS of the appointment, as the card's file for calendars says them."""
        answer = self.client.get(f"{card}.ics")
        assert answer.status_code == 200, (card, answer.status_code)
        (event,) = Calendar.from_ical(answer.data).walk("VEVENT")
        return event.decoded("dtstart"), event.decoded("dtend"), str(event["status"])

    def feed(self, address: str) -> dict[datetime, str]:
        """Return what a calendar that follows the feed shows: the summaries by start."""
        answer = self.client.get(address)
        assert answer.status_code == 200
        events = Calendar.from_ical(text_of(answer)).walk("VEVENT")
        return {event.decoded("dtstart"): str(event["summary"]) for event in events}


def _repeated(form: Tag) -> dict[str, Any]:
    """Return the hidden fields that stand more than once, each with all its values."""
    found: dict[str, list[str]] = {}
    for field in form.find_all("input", type="hidden"):
        found.setdefault(str(field["name"]), []).append(str(field.get("value", "")))
    return {name: values for name, values in found.items() if len(values) > 1}


def _path(form: Tag) -> str:
    return urlsplit(str(form.get("action", ""))).path


def _value(form: Tag, name: str) -> str | None:
    field = form.find(attrs={"name": name})
    return str(field.get("value", "")) if isinstance(field, Tag) else None
