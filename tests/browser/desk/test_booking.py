"""From a gap of the day to the number, in real Chromium: with the keyboard alone, without scripting, for everybody."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from booking.models import Office
from tests.browser.accessibility_checks import assert_accessible, tab_to
from tests.browser.chromium import NewPage
from tests.browser.sign_in import sign_in
from tests.factories import at, book


@pytest.mark.parametrize("width", [1280, 360])
def test_a_caller_gets_a_number_with_the_keyboard_alone(new_page: NewPage, office: Office, width: int) -> None:
    page = sign_in(new_page(width, 740, scripts=False))
    tab_to(page, "08:30")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/enter?slot=20261116T073000Z")
    assert page.locator(":focus").get_attribute("id") == "name"
    page.keyboard.type("محمد النجار")
    tab_to(page, "phone")
    page.keyboard.type("0170 1234567")
    tab_to(page, "spoken")
    page.keyboard.type("Arab")
    tab_to(page, "interpreter")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/entered/*")
    assert page.locator("b.large").inner_text().replace(" ", "").isdigit()
    assert page.locator("article.ticket[dir=rtl] h2").count() == 1
    assert page.locator("p.note[lang=ar]").count() == 1
    tab_to(page, "/desk/agenda/2026-11-16")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/agenda/2026-11-16")
    assert page.locator("li.talk h2 bdi").inner_text() == "محمد النجار"


def test_form_error_refusal_and_number_are_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office
) -> None:
    page = sign_in(new_page(1280, 800))
    address = "/desk/enter?slot=20261117T073000Z"
    page.goto(address)
    assert_accessible(page, axe)
    page.goto(address)
    page.click("main form > button")
    assert page.title().startswith("Fehler:")
    assert_accessible(page, axe)
    page.goto(address)
    page.fill("#name", "x" * 80)
    page.select_option("#spoken", "ar")
    page.check("input[value=need]")
    book(office, at(2026, 11, 17, 8, 30))
    page.click("main form > button")
    assert page.locator("button.second[name=slot]").count() == 3
    assert_accessible(page, axe)
    page.locator("button.second[name=slot]").first.click()
    page.wait_for_url("**/desk/entered/*")
    assert_accessible(page, axe)


def test_a_day_with_time_kept_free_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office
) -> None:
    book(office, at(2026, 11, 16, 10, 0))
    page = sign_in(new_page(1280, 800, scripts=True))
    page.locator(".gap button").first.click()
    assert page.locator(".kept-free").count() == 1
    assert_accessible(page, axe)


def test_keeping_free_needs_no_scripting(new_page: NewPage, office: Office) -> None:
    page = sign_in(new_page(360, 740, scripts=False))
    page.locator(".gap button").first.click()
    page.locator(".kept-free button").click()
    assert page.locator(".kept-free").count() == 0
