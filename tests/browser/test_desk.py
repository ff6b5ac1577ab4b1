"""The desk in real Chromium: for everybody, on a desk and on a phone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.domain.people import Helper
from booking.domain.terms import Interpreter
from booking.models import Office
from booking.services import accounts
from tests.browser.conftest import NewPage
from tests.browser.test_public_pages import LARGE_TEXT, TARGETS, scrolls_sideways
from tests.world import at, book


def signed_in(page: Page) -> Page:
    """Sign in as the first account."""
    made = accounts.make_first()
    assert made is not None
    page.goto("/account/sign-in")
    page.fill("#email", made[0])
    page.fill("#password", made[1])
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/agenda/*")
    return page


@pytest.fixture
def full_day(office: Office) -> None:
    """Book a morning for people of all kinds."""
    helper = Helper(name="Ingrid Kaiser", reads="de", phone="+4944731234", email="ingrid@example.net")
    book(office, at(2026, 11, 16, 8, 30), name="أحمد الخطيب", spoken="ar", helper=helper, topic=3)
    book(office, at(2026, 11, 16, 9, 0), name="Nguyễn Văn An " + "x" * 60, interpreter=Interpreter.NEED, several=True)
    book(office, at(2026, 11, 16, 11, 30), phone="+380441234567", phone_shared=True, email="o@example.org", topic=1)


def test_the_sign_in_is_for_everybody(new_page: NewPage, axe: Callable[[Page], list[str]], office: Office) -> None:
    page = new_page()
    page.goto("/account/sign-in")
    assert axe(page) == []
    page.click("main form button")
    assert axe(page) == []
    assert page.evaluate(TARGETS) == []


def test_the_day_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], clock: Traveller, full_day: None
) -> None:
    page = signed_in(new_page(1280, 800))
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert axe(page) == [], scheme
    page.emulate_media(forced_colors="active")
    assert axe(page) == []
    assert page.evaluate(TARGETS) == []
    for width in (1280, 768, 360, 320):
        page.set_viewport_size({"width": width, "height": 700})
        assert scrolls_sideways(page) == 0, width
    page.evaluate(LARGE_TEXT)
    assert scrolls_sideways(page) == 0


def test_the_day_prints_on_one_page(new_page: NewPage, full_day: None) -> None:
    page = signed_in(new_page(1280, 800))
    page.emulate_media(media="print")
    assert page.pdf(format="A4").count(b"/Type /Page\n") == 1
