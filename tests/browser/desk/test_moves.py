"""Another time, another length and the interpreter at the desk, in real Chromium: for everybody, by keyboard alone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from booking.domain.enums import Interpreter
from booking.domain.people import Helper
from booking.models import Office
from tests.browser.accessibility_checks import assert_accessible, tab_to
from tests.browser.chromium import NewPage
from tests.browser.sign_in import sign_in
from tests.factories import at, book

INGRID = Helper(name="Ingrid Meyer", reads="de", phone="+4944731234", email="ingrid@example.net")


@pytest.mark.parametrize("width", [1280, 360])
def test_it_is_moved_and_taken_back_with_the_keyboard_alone(new_page: NewPage, office: Office, width: int) -> None:
    one = book(office, at(2026, 11, 16, 9, 0), name="محمد النجار", email="m@example.org")
    page = sign_in(new_page(width, 740, scripts=False))
    tab_to(page, "Mehr")
    page.keyboard.press("Enter")
    tab_to(page, f"/appointment/{one.id}/move")
    page.keyboard.press("Enter")
    page.wait_for_url("**/move")
    tab_to(page, " tell ")
    with page.expect_navigation():
        page.keyboard.press("Enter")  # takes no time that nobody has chosen
    assert page.locator("input[name=tell]").is_checked()
    tab_to(page, "10:00")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/agenda/*")
    assert page.locator("li.talk .times b").inner_text() == "10:00"
    page.locator("form[action$='/undo'] button").focus()
    page.keyboard.press("Enter")
    expect(page.locator("li.talk .times b")).to_have_text("09:00")


@pytest.mark.parametrize("act", ["move", "length", "interpreter"])
def test_the_pages_are_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office, act: str
) -> None:
    one = book(office, name="Ştefan", helper=INGRID, email="s@example.org", interpreter=Interpreter.NEED)
    page = sign_in(new_page(1280, 800))
    page.goto(f"/desk/appointment/{one.id}/{act}")
    assert page.locator("form .button, form .tile").count() > 0
    assert_accessible(page, axe)


def test_what_has_changed_meanwhile_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office
) -> None:
    one = book(office, at(2026, 11, 16, 9, 0), name="Ştefan", email="s@example.org")
    page = sign_in(new_page(1280, 800))
    page.goto(f"/desk/appointment/{one.id}/move")
    book(office, at(2026, 11, 16, 10, 0))
    page.locator("button[value='20261116T090000Z']").last.click()
    assert page.title().startswith("Fehler:")
    assert_accessible(page, axe)
