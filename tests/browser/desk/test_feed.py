"""The page of the calendar feed in real Chromium: for everybody, with and without scripting."""

from collections.abc import Callable

from playwright.sync_api import Page

from booking.models import Office
from tests.browser.accessibility_checks import assert_accessible
from tests.browser.chromium import NewPage
from tests.browser.sign_in import sign_in
from tests.factories import book

SELECTED = "() => getSelection().toString()"


def press(page: Page, number: int) -> None:
    """Press one of the page's buttons, and wait for what it leads to."""
    with page.expect_navigation():
        page.locator("main button").nth(number).click()


def test_every_state_of_the_page_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office
) -> None:
    page = sign_in(new_page(1280, 800))
    page.goto("/desk/feed")
    assert_accessible(page, axe)
    for button in (0, 0, 1):  # make the address, show names, make a new one
        page.goto("/desk/feed")
        press(page, button)
        assert_accessible(page, axe)
    assert page.locator("input[readonly]").count() == 1


def test_the_whole_address_is_taken_with_one_key_and_opens_the_calendar(new_page: NewPage, office: Office) -> None:
    book(office)
    page = sign_in(new_page(360, 740))
    page.goto("/desk/feed")
    press(page, 0)
    page.wait_for_selector("#address:focus")
    page.keyboard.press("ControlOrMeta+a")
    address = page.evaluate(SELECTED)
    assert address == page.locator("#address").input_value()
    page.keyboard.press("x")
    assert page.locator("#address").input_value() == address
    assert page.request.get(address).text().count("BEGIN:VEVENT") == 1
    assert page.url.endswith("/desk/feed")


def test_the_address_is_made_shown_and_ended_without_scripting(new_page: NewPage, office: Office) -> None:
    page = sign_in(new_page(360, 740, scripts=False))
    page.goto("/desk/feed")
    press(page, 0)
    address = page.locator("#address").input_value()
    assert page.request.get(address).status == 200
    press(page, 0)
    assert page.locator("#address").count() == 0
    press(page, 2)
    assert page.locator("main button").count() == 1
    assert page.request.get(address).status == 404
