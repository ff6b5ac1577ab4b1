"""Every page of the desk, whatever is merged later: title, one heading, 320 px and axe, in German and English."""

import re
from collections.abc import Callable

import pytest
from flask import Flask
from playwright.sync_api import Page
from sqlalchemy import update

from booking.database import db, write_transaction
from booking.models import Account, Office
from tests.browser.accessibility_checks import scrolls_sideways
from tests.browser.chromium import NewPage
from tests.browser.sign_in import sign_in
from tests.web.desk_routes import desk_rules, desk_world

# "page – service", and the page's own part is not empty.
TITLE = re.compile(r"\S.* – (Intern|Desk) · Rathaus Emstek")


def faults_of(page: Page, axe: Callable[[Page], list[str]]) -> list[str]:
    """Return what is wrong with the open page of the desk."""
    found = [] if TITLE.fullmatch(page.title()) else [f"title {page.title()!r}"]
    headings = page.locator("h1").count()
    found += [f"{headings} h1"] * (headings != 1)
    found += axe(page)
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 740})
        found += [f"{scrolls_sideways(page)} px too wide at {width}"] * bool(scrolls_sideways(page))
    return found


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_page_of_the_desk_has_title_and_heading_and_is_for_everybody(
    app: Flask, new_page: NewPage, axe: Callable[[Page], list[str]], office: Office, language: str
) -> None:
    world = desk_world(office)
    page = sign_in(new_page(320, 740))
    with write_transaction():
        db.session.execute(update(Account).values(language=language))
    titles: dict[str, str] = {}
    faults: dict[str, list[str]] = {}
    for rule in desk_rules(app, "GET"):
        answer = page.goto(world.address(app, rule))
        assert answer is not None
        assert answer.status == 200, f"say in tests/web/desk_routes.py what {rule.endpoint} needs"
        assert page.locator("html").get_attribute("lang") == language, rule.endpoint
        if answer.request.redirected_from is None:
            titles[rule.endpoint] = page.title()
            faults[rule.endpoint] = faults_of(page, axe)
    assert {endpoint: found for endpoint, found in faults.items() if found} == {}
    assert len(titles) > 7
    assert len(set(titles.values())) == len(titles), titles
