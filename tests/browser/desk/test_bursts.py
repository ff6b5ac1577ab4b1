"""Unusual bookings in real Chromium: for everybody, and without scripting."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.models import Appointment, Office
from tests.browser.accessibility_checks import assert_accessible
from tests.browser.chromium import NewPage
from tests.browser.sign_in import sign_in
from tests.factories import at, book

PAGE = "/desk/unusual"


@pytest.fixture
def four(office: Office) -> list[Appointment]:
    """Return four bookings from one connection, one with a very long name and an address."""
    starts = [at(2026, 11, 23, 9, 0), at(2026, 11, 23, 9, 30), at(2026, 11, 23, 10, 0), at(2026, 11, 30, 9, 0)]
    names = ("محمد النجار", "Nguyễn Văn An " + "x" * 60, "ሰላም ተስፋይ", "李秀英")
    contacts = [{}, {"email": "an@example.org"}, {}, {}]
    return [
        book(office, start, name=name, network="203.0.113.7", **contact)
        for start, name, contact in zip(starts, names, contacts, strict=True)
    ]


def test_day_and_page_and_what_was_refused_are_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], four: list[Appointment], office: Office, clock: Traveller
) -> None:
    page = sign_in(new_page(1280, 800))
    assert page.locator("a[href$='/desk/unusual']").count() == 1
    assert_accessible(page, axe)
    page.goto(PAGE)
    assert page.locator("input[name=pick]:checked").count() == 4
    assert_accessible(page, axe)
    page.goto(PAGE)
    page.click("form[action$=cancel] .button")
    assert_accessible(page, axe)
    book(office, at(2026, 11, 23, 9, 0))
    page.goto(PAGE)
    page.click("form[action$=undo] .button")
    assert page.title().startswith(("Fehler:", "Error:"))
    assert page.locator(".summary li").count() == 1
    assert_accessible(page, axe)


def test_a_group_is_cancelled_and_booked_again_without_scripting(
    new_page: NewPage, four: list[Appointment], clock: Traveller
) -> None:
    page = sign_in(new_page(360, 740, scripts=False))
    page.click("a[href$='/desk/unusual']")
    page.uncheck(f"#pick{four[0].id}")
    page.click("form[action$=cancel] .button")
    page.wait_for_url(f"**{PAGE}")
    assert page.locator("form[action$=undo] input[name=pick]").count() == 3
    clock.shift(301)
    page.goto(PAGE)
    page.click("form[action$=again] .button")
    page.wait_for_url(f"**{PAGE}")
    assert page.locator("form[action$=again]").count() == 0
