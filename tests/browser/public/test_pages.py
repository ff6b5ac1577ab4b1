"""Every public page and its error state, read by axe and measured: light, dark, forced colours, large text, 320 px."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.i18n import LANGUAGES
from booking.models import Office
from tests.browser.accessibility_checks import TARGETS, faults_of, scrolls_sideways
from tests.browser.chromium import NewPage
from tests.factories import at, book

CHOSEN = "for_whom=self&spoken=ar&interpreter=no"
FIRST = "20261116T073000Z"
STATES = {
    "languages": "/",
    "start": "/{lang}/emstek/",
    "talk": "/{lang}/emstek/talk?for_whom=self",
    "talk for others": "/{lang}/emstek/talk?for_whom=other",
    "talk with errors": "/{lang}/emstek/times?for_whom=other&topic=",
    "times": f"/{{lang}}/emstek/times?{CHOSEN}",
    "a later week": "/{lang}/emstek/times?for_whom=self&spoken=ar&interpreter=need&from=2026-11-30",
    "no times": f"/{{lang}}/emstek/times?{CHOSEN}&from=2999-01-01",
    "name": f"/{{lang}}/emstek/name?{CHOSEN}&slot={FIRST}",
    "name for others": f"/{{lang}}/emstek/name?for_whom=other&spoken=other&interpreter=need&slot={FIRST}",
    "short way": f"/{{lang}}/emstek/name?for_whom=self&slot={FIRST}",
    "gone": f"/{{lang}}/emstek/name?{CHOSEN}&slot=20261116T073500Z",
    "not found": "/{lang}/nowhere/",
    "privacy": "/{lang}/emstek/privacy",
    "imprint": "/{lang}/emstek/imprint",
    "accessibility statement": "/{lang}/emstek/accessibility",
    "plain words": "/{lang}/emstek/plain",
}
TYPED = ("wrong", "taken", "ticket")


def open_state(page: Page, state: str, lang: str, clock: Traveller, office: Office) -> None:
    """Open a page in one of its states."""
    if state in STATES:
        page.goto(STATES[state].format(lang=lang))
        return
    page.goto(f"/{lang}/emstek/name?{CHOSEN}&slot={FIRST}")
    page.fill("#name", "" if state == "wrong" else "Zofia")
    if state == "wrong":
        page.fill("#email", "a@")
    if state == "taken":
        book(office, at(2026, 11, 16, 8, 30))
    clock.shift(5)
    page.click("main form > button.button")


@pytest.mark.parametrize("lang", ["ar", "de"])
@pytest.mark.parametrize("state", [*STATES, *TYPED])
def test_every_page_is_for_everybody(
    new_page: NewPage,
    axe: Callable[[Page], list[str]],
    clock: Traveller,
    office: Office,
    state: str,
    lang: str,
) -> None:
    page = new_page()
    open_state(page, state, lang, clock, office)
    assert faults_of(page, axe) == []


@pytest.mark.parametrize("lang", [code for code in LANGUAGES if code not in ("ar", "de")])
def test_the_other_languages_are_for_everybody_and_fit_a_narrow_phone(
    new_page: NewPage, axe: Callable[[Page], list[str]], lang: str
) -> None:
    page = new_page(320)
    for state, address in STATES.items():
        page.goto(address.format(lang=lang))
        assert axe(page) == [], state
        assert page.evaluate(TARGETS) == [], state
        assert scrolls_sideways(page) == 0, state


@pytest.mark.parametrize("lang", ["ar", "de"])
def test_every_stop_of_the_tab_key_is_seen_and_in_order(new_page: NewPage, lang: str) -> None:
    page = new_page()
    page.goto(f"/{lang}/emstek/name?{CHOSEN}&slot={FIRST}")
    tops: list[float] = []
    stops = page.locator("a:visible, button:visible, input:not([type=hidden]):visible, select:visible").count()
    for _stop in range(stops):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => { const one = document.activeElement, style = getComputedStyle(one);
            const box = one.getBoundingClientRect();
            return [box.top + scrollY, parseFloat(style.outlineWidth), style.outlineStyle, box.width * box.height] }"""
        )
        assert seen[1] >= 2
        assert seen[2] != "none"
        assert seen[3] > 0
        tops.append(round(seen[0]))
    assert tops == sorted(tops)


def test_the_summary_of_errors_has_the_focus_without_scripting(
    new_page: NewPage, clock: Traveller, office: Office
) -> None:
    page = new_page(scripts=False)
    open_state(page, "wrong", "de", clock, office)
    page.wait_for_selector(".summary:focus")
