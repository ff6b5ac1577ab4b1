"""Every page round an appointment and its error states, read by axe and measured, as the pages of booking are."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.models import Office
from tests.browser.conftest import NewPage
from tests.browser.test_public_pages import LARGE_TEXT, MODES, TARGETS, scrolls_sideways
from tests.rounds import walk

BUTTON = "main form button:not([data-does])"
# What is typed into a page before its first button is pressed, to see its error.
WRONG: dict[str, dict[str, str]] = {
    "find": {"#number": "123 456 78"},
    "office callback": {"#name": ""},
    "alone: contact": {"#phone": "12"},
    "shown: cancel": {"#letter": "ж"},
    "shown: move?slot=20261119T133000Z": {"#letter": "ж"},
}


@pytest.mark.parametrize("lang", ["ar", "de"])
def test_every_page_round_an_appointment_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office, lang: str
) -> None:
    world, page = walk(office), new_page()
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
    world, page = walk(office), new_page()
    page.goto(world.url(state, lang))
    for field, text in WRONG[state].items():
        page.fill(field, text)
    clock.shift(5)
    page.locator(BUTTON).first.click()
    assert page.locator(".summary:focus").count() == 1
    assert page.locator("[aria-invalid=true]").count() >= 1
    assert faults_of(page, axe) == []


@pytest.mark.parametrize("lang", ["de-leicht", "en"])
def test_other_languages_fit_a_small_phone(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office, lang: str
) -> None:
    world, page = walk(office), new_page(320)
    faults = {}
    for state in world.pages:
        page.goto(world.url(state, lang))
        faults[state] = axe(page) + [f"{scrolls_sideways(page)} px too wide"] * bool(scrolls_sideways(page))
    assert {state: found for state, found in faults.items() if found} == {}


def faults_of(page: Page, axe: Callable[[Page], list[str]]) -> list[str]:
    """Return what axe finds in all colours, targets that are too small, and sideways scrolling."""
    found: list[str] = []
    for mode, settings in MODES.items():
        page.emulate_media(
            color_scheme=settings.get("colors", "light"),  # type: ignore[arg-type]
            forced_colors="active" if settings.get("forced") else "none",
        )
        found += [f"{mode}: {fault}" for fault in axe(page)]
    found += page.evaluate(TARGETS)
    for width in (320, 360, 1280):
        page.set_viewport_size({"width": width, "height": 700})
        found += [f"{scrolls_sideways(page)} px too wide at {width}"] * bool(scrolls_sideways(page))
    page.set_viewport_size({"width": 320, "height": 700})
    page.evaluate(LARGE_TEXT)
    found += ["too wide with large text"] * bool(scrolls_sideways(page))
    page.set_viewport_size({"width": 360, "height": 740})
    return found
