"""A page of times that was drawn before is drawn anew as soon as anything it shows has changed."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import time
from typing import Any

import pytest
from flask import Flask, template_rendered
from flask.testing import FlaskClient

from booking.database import write_transaction
from booking.models import Office
from tests.factories import at, book

TIMES = "/en/emstek/times?for_whom=self&spoken=en&interpreter=no"


@contextmanager
def rendered_templates(app: Flask) -> Iterator[list[str]]:
    """Yield the names of the pages drawn inside the block."""
    names: list[str] = []

    def note(_app: Flask, template: Any, **_more: object) -> None:
        names.append(template.name)

    with template_rendered.connected_to(note, app):
        yield names


def test_the_same_times_are_drawn_once(app: Flask, client: FlaskClient) -> None:
    first = client.get(TIMES).text
    with rendered_templates(app) as names:
        assert client.get(TIMES).text == first
    assert names == []


def test_a_time_that_was_booked_is_gone_at_once(client: FlaskClient, office: Office) -> None:
    assert "20261116T080000Z" in client.get(TIMES).text
    book(office, at(2026, 11, 16, 9, 0))
    assert "20261116T080000Z" not in client.get(TIMES).text


@pytest.mark.parametrize(
    ("column", "value", "shown"),
    [("phone", "+4944739999", "04473 9999"), ("renews_at", time(9, 15), "09:15"), ("minutes", 40, "about 40 minutes")],
)
def test_what_the_office_changes_stands_on_the_next_page(
    client: FlaskClient, office: Office, column: str, value: object, shown: str
) -> None:
    assert shown not in client.get(TIMES).text
    with write_transaction():
        setattr(office, column, value)
    assert shown in client.get(TIMES).text


def test_a_new_name_of_the_office_stands_on_the_next_page(client: FlaskClient, office: Office) -> None:
    client.get(TIMES)
    with write_transaction():
        next(text for text in office.texts if text.language == "en").name = "Advice for everybody"
    assert "Advice for everybody" in client.get(TIMES).text


@pytest.mark.parametrize("address", [TIMES.replace("/en/", "/ar/"), TIMES + "&part=morning", TIMES + "&topic=2"])
def test_each_address_has_a_page_of_its_own(client: FlaskClient, address: str) -> None:
    assert client.get(address).text != client.get(TIMES).text
    again = client.get(address).text
    assert again == client.get(address).text


def test_the_facts_of_an_office_tell_every_change_of_its_row(office: Office) -> None:
    for row in (office, office.texts[0]):
        for column in row.__table__.columns.keys():  # noqa: SIM118 - not a dictionary
            before, kept = office.facts, getattr(row, column)
            setattr(row, column, "changed")
            assert office.facts != before, column
            setattr(row, column, kept)


def test_who_asked_for_the_head_only_gets_no_other_page_drawn(client: FlaskClient) -> None:
    client.head(f"{TIMES}&part=afternoon")
    assert "/en/languages?next=" in client.get(f"{TIMES}&part=afternoon").text
