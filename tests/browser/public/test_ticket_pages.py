"""Every page round an appointment and its error states, read by axe and measured, as the pages of booking are."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.models import Office
from tests.browser.accessibility_checks import faults_of, scrolls_sideways
from tests.browser.chromium import NewPage
from tests.web.public_pages import create_pages

BUTTON = "main form button:not([data-does])"
# What is typed into a page before its first button is pressed, to see its error.
WRONG: dict[str, dict[str, str]] = {
    "find": {"#number": "123 456 78"},
    "office callback": {"#name": ""},
    "alone: contact": {"#phone": "12"},
    "reached: contact": {"#email": "samira@"},
    "alone: ticket": {"#phone": "12"},
    "gone shown: cancel": {"#letter": "q"},
    "shown: cancel": {"#letter": "ж"},
    "shown: move?slot=20261119T133000Z": {"#letter": "ж"},
}


@pytest.mark.parametrize("lang", ["ar", "de"])
def test_every_page_round_an_appointment_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office, lang: str
) -> None:
    world, page = create_pages(office), new_page()
    faults = {}
    for state in world.pages:
        page.goto(world.url(state, lang))
        faults[state] = faults_of(page, axe)
    assert {state: found for state, found in faults.items() if found} == {}


@pytest.mark.parametrize("lang", ["ar", "de"])
@pytest.mark.parametrize("state", WRONG)
def test_every_error_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office, clock: Traveller, state: str, lang: str
) -> None:
    world, page = create_pages(office), new_page()
    page.goto(world.url(state, lang))
    for field, text in WRONG[state].items():
        page.fill(field, text)
    clock.shift(5)
    page.locator(BUTTON).first.click()
    page.wait_for_selector(".summary:focus")
    assert page.locator("[aria-invalid=true]").count() >= 1
    assert faults_of(page, axe) == []


@pytest.mark.parametrize("lang", ["de-leicht", "en"])
def test_other_languages_fit_a_small_phone(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office, lang: str
) -> None:
    world, page = create_pages(office), new_page(320)
    faults = {}
    for state in world.pages:
        page.goto(world.url(state, lang))
        faults[state] = axe(page) + [f"{scrolls_sideways(page)} px too wide"] * bool(scrolls_sideways(page))
    assert {state: found for state, found in faults.items() if found} == {}
