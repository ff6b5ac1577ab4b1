"""Search, like names and another day, in real Chromium: with the keyboard alone, without scripting, for everybody."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from booking.domain.people import Helper
from booking.models import Office
from tests import personal_data
from tests.browser.accessibility_checks import assert_accessible, tab_to
from tests.browser.chromium import NewPage
from tests.browser.sign_in import sign_in
from tests.factories import at, book


@pytest.fixture
def people(office: Office) -> None:
    """Let there be people of like names, one with a helper, one cancelled, one who waits for a call-back."""
    helper = Helper(name="Mohamed Sahin " + "x" * 60, reads="de", phone="+4944731234")
    book(office, at(2026, 11, 16, 9, 0), name="محمد النجار", spoken="ar", phone="+4917012345678")
    book(office, at(2026, 11, 16, 10, 0), name="Mohamed Karimi", spoken="fa", helper=helper)
    book(office, at(2026, 11, 19, 15, 0), name="Mohamed Najjar", spoken="ar")
    personal_data.cancel(book(office, at(2026, 11, 18, 9, 0), name="Muhammad " + "x" * 60))
    personal_data.callback(office)


@pytest.mark.parametrize("width", [1280, 360])
def test_a_name_is_found_with_the_keyboard_alone(new_page: NewPage, people: None, width: int) -> None:
    page = sign_in(new_page(width, 740, scripts=False))
    tab_to(page, "/desk/search")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/search")
    assert page.locator(":focus").get_attribute("id") == "wanted"
    page.keyboard.type("najjar")
    page.keyboard.press("Enter")
    page.wait_for_selector(".hits")
    assert page.locator(".hits > li").count() == 2
    assert page.url.endswith("/desk/search")
    tab_to(page, "/desk/agenda/2026-11-19")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/agenda/2026-11-19#a*")


@pytest.mark.parametrize("typed", ["", "mohamed", "1234", "selam", "Zofia"])
def test_each_answer_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], people: None, typed: str
) -> None:
    page = sign_in(new_page(1280, 800))
    page.goto("/desk/search")
    page.fill("#wanted", typed)
    page.click("main form button")
    assert page.title().startswith("Fehler:") == (not typed)
    assert_accessible(page, axe)


def test_the_day_tells_like_names_apart_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], people: None
) -> None:
    page = sign_in(new_page(1280, 800))
    assert page.locator("li.talk li.wanted").count() == 3
    assert_accessible(page, axe)


def test_another_day_is_for_everybody(new_page: NewPage, axe: Callable[[Page], list[str]], office: Office) -> None:
    page = sign_in(new_page(360, 740))
    page.fill("#date", "soon")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/day?date=soon")
    assert page.title().startswith("Fehler:")
    assert page.input_value("#date") == "soon"
    assert_accessible(page, axe)
    page.fill("#date", "24. November")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/agenda/2026-11-24")
