"""Somebody on the phone, at the door, or to come again, in real Chromium: with the keyboard, a phone, for everybody."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.domain.people import Helper
from booking.models import Office
from tests.browser.accessibility_checks import assert_accessible, tab_to
from tests.browser.chromium import NewPage
from tests.browser.sign_in import sign_in
from tests.factories import at, book

NINE = at(2026, 11, 16, 9, 0)
MOST_STOPS = 24


@pytest.mark.parametrize("width", [1280, 360])
def test_a_caller_gets_the_next_free_time_with_the_keyboard_alone(
    new_page: NewPage, office: Office, width: int
) -> None:
    page = sign_in(new_page(width, 740, scripts=False))
    page.goto("/desk/enter")
    page.locator("#name:focus").wait_for()
    page.keyboard.type("Олена Ковальчук")
    page.keyboard.press("Tab")
    page.keyboard.type("0170 1234567")
    stops = 0
    while "08:30" not in page.locator(":focus").evaluate("one => one.innerText || ''"):
        page.keyboard.press("Tab")
        stops += 1
        assert stops < MOST_STOPS
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/entered/*")
    assert page.locator("b.large").inner_text().replace(" ", "").isdigit()


def test_enter_in_the_name_shows_times_and_books_none(new_page: NewPage, office: Office) -> None:
    page = sign_in(new_page(1280, 740, scripts=False))
    page.goto("/desk/enter")
    page.locator("#name:focus").wait_for()
    page.keyboard.type("Zofia")
    page.keyboard.press("Enter")
    page.locator("button.tile").first.wait_for()
    assert page.locator(":focus").get_attribute("id") == "found"
    assert page.locator("#name").input_value() == "Zofia"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/entered/*")


def test_all_that_is_asked_fits_on_the_desks_screen(new_page: NewPage, office: Office) -> None:
    page = sign_in(new_page(1280, 800))
    page.goto("/desk/enter")
    for wanted in ("#name", "#phone", "#spoken", "#topic", "[name=interpreter] >> nth=0", ".finds button >> nth=2"):
        box = page.locator(wanted).bounding_box()
        assert box
        assert box["y"] + box["height"] <= 800, wanted


def test_form_times_warning_and_number_are_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office
) -> None:
    book(office, at(2026, 11, 17, 8, 30))
    page = sign_in(new_page(1280, 800))

    def look(address: str) -> None:
        page.goto(address)
        page.set_viewport_size({"width": 1280, "height": 800})

    look("/desk/enter")
    page.locator("details summary").click()
    assert_accessible(page, axe)
    look("/desk/enter")
    page.fill("#name", "محمد النجار")
    page.select_option("#spoken", "ar")
    page.locator(".finds button").nth(1).click()
    assert_accessible(page, axe)
    look("/desk/enter?slot=20261117T073000Z")
    assert_accessible(page, axe)
    look("/desk/enter?slot=20261117T073000Z&beside=1")
    assert_accessible(page, axe)
    look("/desk/enter?slot=20261117T073000Z&beside=1")
    page.fill("#name", "x" * 80)
    page.locator("details summary").click()
    page.fill("#email", "x@example.org")
    page.locator("button[name=beside]").click()
    page.wait_for_url("**/desk/entered/*")
    assert page.locator(".undo button").count() == 1
    assert_accessible(page, axe)
    look("/desk/agenda/2026-11-17")
    assert_accessible(page, axe)


def test_who_walks_in_is_one_tap_and_a_follow_up_another(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office, clock: Traveller
) -> None:
    helper = Helper(name="Ingrid " + "x" * 60, reads="de", phone="+4944731234", email="ingrid@example.net")
    book(office, NINE, name="ሰላም ተስፋይ", email="s@example.org", phone="+4915123456789", helper=helper)
    clock.move_to(at(2026, 11, 16, 9, 31))
    page = sign_in(new_page(1280, 800))
    page.locator("button.here").click()
    page.wait_for_url("**/desk/entered/*")
    assert_accessible(page, axe)
    page.goto("/desk/agenda/2026-11-16")
    page.set_viewport_size({"width": 1280, "height": 800})
    assert page.locator("li.talk.arrived").count() == 1
    page.locator("li.talk.arrived .more summary").click()
    page.locator("li.talk.arrived a[href*='/again']").click()
    page.wait_for_url("**/again")
    assert_accessible(page, axe)
    page.locator(".offers button").nth(1).click()
    page.wait_for_url("**/desk/entered/*")
    page.locator(".undo button").click()
    page.wait_for_url("**/desk/agenda/2026-11-30*")
    assert page.locator("li.talk").count() == 0


def test_a_follow_up_is_booked_with_the_keyboard_alone(new_page: NewPage, office: Office, clock: Traveller) -> None:
    book(office, NINE, name="Δήμητρα", email="d@example.org")
    clock.move_to(NINE)
    page = sign_in(new_page(360, 740, scripts=False))
    tab_to(page, "Mehr")
    page.keyboard.press("Enter")
    tab_to(page, "/again")
    page.keyboard.press("Enter")
    page.wait_for_url("**/again")
    tab_to(page, " tell ")
    with page.expect_navigation():
        page.keyboard.press("Enter")  # on a tick: takes no time that nobody chose
    assert page.url.endswith("/again")
    tab_to(page, "14. Dezember")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/entered/*")
    assert page.locator("b.large").count() == 1
