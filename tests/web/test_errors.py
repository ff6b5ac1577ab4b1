"""Errors in the page's language, with the phone number and a way on, whatever the store does."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from flask import Flask, abort
from flask.testing import FlaskClient
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from booking.database import db
from booking.domain.errors import TooMany
from booking.models import Office
from tests.html_checks import text_of
from tests.staff_factory import account, another_office, counsellor_of, sign_in
from tests.web.visitor import Visitor

TITLES = {
    400: "That did not work.",
    404: "This page does not exist.",
    405: "This is not possible here.",
    409: "Something has changed in the meantime.",
    413: "That was too much text.",
    422: "Something is missing or wrong.",
    429: "Too many tries.",
    500: "Something went wrong on our side.",
    503: "Please try again in a moment.",
}


@pytest.fixture
def failing(app: Flask) -> Flask:
    """Return the application with pages of an office that fail: each with its status, and one by surprise."""
    app.add_url_rule(
        "/<lang:lang>/<slug:office>/fails/<int:status>", "public.fails", lambda office, status: abort(status)
    )
    app.add_url_rule("/<lang:lang>/<slug:office>/breaks", "public.breaks", _break)
    app.add_url_rule("/<lang:lang>/<slug:office>/often", "public.often", _often)
    app.config["PROPAGATE_EXCEPTIONS"] = False
    return app


def _break(office: Office) -> str:
    raise ZeroDivisionError(office.slug)


def _often(office: Office) -> str:
    raise TooMany(timedelta(minutes=20))


@pytest.fixture
def shut(app: Flask) -> Iterator[Callable[[], None]]:
    """Return what lets the store answer nothing from then on."""

    def refuse(*_asked: object) -> None:
        raise OperationalError("SELECT", {}, Exception("away"))

    yield lambda: event.listen(db.engine, "before_cursor_execute", refuse)
    if event.contains(db.engine, "before_cursor_execute", refuse):
        event.remove(db.engine, "before_cursor_execute", refuse)


@pytest.mark.parametrize("status", TITLES)
def test_each_error_has_its_title_the_phone_number_and_a_way_on(failing: Flask, visitor: Visitor, status: int) -> None:
    visitor.open(f"/en/emstek/fails/{status}")
    assert visitor.answer.status_code == status
    assert TITLES[status] in visitor.text
    assert "Call us: 04473 94840" in visitor.text
    assert visitor.tap("To the start page").answer.request.path == "/en/emstek/"


@pytest.mark.parametrize("lang", ["de", "ar"])
@pytest.mark.parametrize("status", TITLES)
def test_each_error_speaks_the_language_of_the_address(
    failing: Flask, client: FlaskClient, status: int, lang: str
) -> None:
    page = text_of(client.get(f"/{lang}/emstek/fails/{status}"))
    assert f'<html lang="{lang}"' in page


def test_a_surprise_is_answered_with_the_phone_number(failing: Flask, visitor: Visitor) -> None:
    visitor.open("/en/emstek/breaks")
    assert visitor.answer.status_code == 500
    assert "04473 94840" in visitor.text


def test_without_the_store_the_page_still_has_phone_number_and_way_on(
    visitor: Visitor, shut: Callable[[], None]
) -> None:
    visitor.open("/en/emstek/")
    shut()
    visitor.open("/en/emstek/times")
    assert visitor.answer.status_code == 503
    assert visitor.answer.headers["Retry-After"]
    assert "Call us: 04473 94840" in visitor.text
    assert visitor.main.select_one('a[href="/en/emstek/"]')


def test_without_the_store_an_unknown_address_is_still_not_found(visitor: Visitor, shut: Callable[[], None]) -> None:
    visitor.open("/en/emstek/")
    shut()
    visitor.open("/en/emstek/no/such/page")
    assert visitor.answer.status_code == 404
    assert "04473 94840" in visitor.text


def test_a_store_that_was_never_there_is_answered_without_a_number(
    app: Flask, visitor: Visitor, shut: Callable[[], None]
) -> None:
    shut()
    visitor.open("/en/emstek/")
    assert visitor.answer.status_code == 503
    assert "Call us" not in visitor.page.get_text()


def test_of_several_offices_the_one_in_the_address_is_called(
    visitor: Visitor, office: Office, shut: Callable[[], None]
) -> None:
    another_office(office)
    visitor.open("/en/emstek/")
    visitor.open("/en/molbergen/")
    shut()
    assert visitor.open("/en/emstek/").main.select_one('a[href="/en/emstek/"]')
    assert visitor.open("/en/").main.select_one('a[href="/en/molbergen/"]')


def test_who_tried_too_often_reads_when_we_are_here_and_when_to_come_back(failing: Flask, visitor: Visitor) -> None:
    visitor.open("/en/emstek/often")
    assert visitor.answer.status_code == 429
    assert int(visitor.answer.headers["Retry-After"]) in range(20 * 60, 20 * 60 + 2)
    assert "Thursday 14:30–18:00" in visitor.text


def test_a_page_that_the_desk_does_not_have_is_not_found_for_who_is_signed_in(
    client: FlaskClient, office: Office
) -> None:
    account(office, counsellor=counsellor_of(office))
    sign_in(client)
    answer = client.get("/desk/agenda/2026-11-16?of=999")
    assert answer.status_code == 404
    assert TITLES[404] in text_of(answer)
