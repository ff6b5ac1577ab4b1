"""A visitor without scripting: reads a page, fills in its form, presses a button, follows a link."""

from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, Tag
from flask.testing import FlaskClient
from time_machine import Traveller
from werkzeug.test import TestResponse

from booking.domain.enums import Holder
from booking.models import Appointment
from booking.services import tickets
from tests.html_checks import parsed, text_of

FIELDS = ["input", "select", "textarea"]


@dataclass
class Visitor:
    """Somebody at a browser; `answer` is what was got last."""

    client: FlaskClient
    clock: Traveller
    answer: TestResponse | None = None

    @property
    def page(self) -> BeautifulSoup:
        """Return the page that is open."""
        assert self.answer is not None
        return parsed(text_of(self.answer)).soup

    @property
    def main(self) -> Tag:
        """Return the page without header and footer."""
        found = self.page.find("main")
        assert isinstance(found, Tag)
        return found

    @property
    def text(self) -> str:
        """Return what the page says, in one line."""
        return visible_text(self.main)

    def open(self, url: str, **more: object) -> "Visitor":
        """Go to an address and follow where it leads."""
        self.answer = self.client.get(url, follow_redirects=True, **more)  # type: ignore[arg-type]
        return self

    def tap(self, text: str) -> "Visitor":
        """Follow the first link with these words."""
        for link in self.page.find_all("a"):
            if text in visible_text(link):
                return self.open(self._address(str(link["href"])))
        raise AssertionError(f"no link says {text!r}")

    def press(self, text: str, **typed: str) -> "Visitor":
        """Fill in the form and press the button with these words; `typed` are values by field name."""
        for button in self.main.find_all("button"):
            if text in visible_text(button):
                return self._send(button, typed)
        raise AssertionError(f"no button says {text!r}")

    def fields(self) -> dict[str, str]:
        """Return what the page's first form that acts would send as it stands, else its first."""
        form = self.main.find("form", method="post") or self.main.find("form")
        assert isinstance(form, Tag)
        return _filled(form)

    def _send(self, button: Tag, typed: dict[str, str]) -> "Visitor":
        form = button.find_parent("form")
        assert isinstance(form, Tag)
        unknown = typed.keys() - {str(field["name"]) for field in form.find_all(FIELDS)}
        assert not unknown, f"the form has no field {unknown}"
        sent = {**_filled(form), **typed}
        if button.get("name"):
            sent[str(button["name"])] = str(button.get("value", ""))
        address = self._address(str(button.get("formaction") or form["action"]))
        self.clock.shift(5)  # a person needs some seconds
        if form.get("method", "get") == "get":
            self.answer = self.client.get(address, query_string=sent, follow_redirects=True)
        else:
            self.answer = self.client.post(address, data=sent, follow_redirects=True)
        return self

    def _address(self, href: str) -> str:
        assert self.answer is not None
        parts = urlsplit(urljoin(self.answer.request.url, href))
        return f"{parts.path}?{parts.query}" if parts.query else parts.path


def _filled(form: Tag) -> dict[str, str]:
    """Return what a form would send as it stands."""
    named = [(field["name"], _value(field)) for field in form.find_all(FIELDS) if field.get("name")]
    return {str(name): value for name, value in named if value is not None}


def _value(field: Tag) -> str | None:
    if field.name == "select":
        chosen = field.find("option", selected=True) or field.find("option")
        return str(chosen["value"]) if isinstance(chosen, Tag) else None
    if field.name == "textarea":
        return field.get_text()
    if field.get("type") in ("radio", "checkbox"):
        return str(field.get("value", "on")) if field.has_attr("checked") else None
    return str(field.get("value", ""))


def visible_text(tag: Tag) -> str:
    """Return the words of a part of a page, in one line."""
    return " ".join(tag.get_text(" ").split()).replace(" , ", ", ").replace(" ،", "،")


def ticket_url(appointment: Appointment, page: str = "", holder: Holder = Holder.CLIENT) -> str:
    """Return a page below a holder's ticket."""
    return f"/en/ticket/{tickets.key(appointment, holder)}{page}"
