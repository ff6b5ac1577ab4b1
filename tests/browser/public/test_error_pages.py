"""The pages of errors, each in Chromium: in the page's language, with a way on, for everybody."""

from collections.abc import Callable

import pytest
from flask import Flask, abort
from playwright.sync_api import Page

from booking.models import Office
from tests.browser.accessibility_checks import faults_of
from tests.browser.chromium import NewPage

STATUSES = (400, 404, 405, 409, 413, 422, 429, 500, 503)


@pytest.mark.parametrize("lang", ["ar", "de"])
def test_every_error_page_is_for_everybody(
    app: Flask, new_page: NewPage, axe: Callable[[Page], list[str]], lang: str
) -> None:
    @app.get("/<lang:lang>/<slug:office>/fail/<int:status>")
    def fail(office: Office, status: int) -> str:
        abort(status)

    page, faults = new_page(), {}
    for status in STATUSES:
        answer = page.goto(f"/{lang}/emstek/fail/{status}")
        assert answer is not None
        assert answer.status == status
        assert page.locator("html").get_attribute("lang") == lang
        assert page.locator("a[href^='tel:']").count() >= 1
        assert page.locator("main a[href]").count() >= 1
        faults[status] = faults_of(page, axe)
    assert {status: found for status, found in faults.items() if found} == {}
