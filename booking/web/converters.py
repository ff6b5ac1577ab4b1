"""What addresses may look like: form only. Whether it exists is found out later, where errors can be answered."""

from datetime import date

from flask import Flask
from werkzeug.routing import BaseConverter, IntegerConverter, Map, ValidationError

LARGEST_ID = 2**31 - 1


class Lang(BaseConverter):
    """A language code of ours, `de` or `de-leicht`."""

    regex = r"[a-z]{2}(?:-[a-z]+)?"


class Record(IntegerConverter):
    """The id of a row: positive, and no larger than PostgreSQL's integers."""

    def __init__(self, url_map: Map) -> None:
        super().__init__(url_map, min=1, max=LARGEST_ID)


class Slug(BaseConverter):
    """An office's name in addresses; three e-mails at least, so that it is never taken for a language."""

    regex = r"[a-z][a-z0-9-]{2,39}"


class TicketKey(BaseConverter):
    """An appointment's signed key: ticket id, the holder's letter, a counter; a dot stands before the signature."""

    regex = r"[A-Za-z0-9_-]{12}[a-z][A-Za-z0-9_-]{1,7}\.[A-Za-z0-9_-]{43}"


class CallBackKey(BaseConverter):
    """A call-back's signed key: its holder's letter is a capital, so the same address leads to pages of its own."""

    regex = r"[A-Za-z0-9_-]{12}[A-Z][A-Za-z0-9_-]{1,7}\.[A-Za-z0-9_-]{43}"


class Day(BaseConverter):
    """A date as `2026-11-23`, in years that leave room for the weeks beside it."""

    regex = r"2[0-9]{3}-[0-9]{2}-[0-9]{2}"

    def to_python(self, value: str) -> date:
        """Return the date; 404 for one that is in no calendar."""
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise ValidationError from error

    def to_url(self, value: date) -> str:
        """Return the date as addresses write it."""
        return value.isoformat()


def init_app(app: Flask) -> None:
    """Make the converters known to the routes."""
    app.url_map.converters |= {
        "lang": Lang,
        "slug": Slug,
        "record": Record,
        "ticket": TicketKey,
        "callback": CallBackKey,
        "day": Day,
    }
