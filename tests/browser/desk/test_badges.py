"""The brake at the name step, the trap, and the marks of the agenda, in real Chromium."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder
from booking.models import Appointment, Office
from tests.browser.accessibility_checks import assert_accessible
from tests.browser.chromium import NewPage
from tests.browser.sign_in import sign_in
from tests.busy_office import JUST_TOO_MANY, book_some
from tests.factories import at, book, mark_cancelled, mark_moved

NAME_STEP = "/{}/emstek/name?for_whom={}&spoken=ar&interpreter=no&slot=20261124T080000Z"


@pytest.fixture
def braked(office: Office) -> Office:
    """Return the office after very many have booked without contact."""
    book_some(office, JUST_TOO_MANY)
    return office


@pytest.mark.parametrize("lang", ["ar", "de"])
@pytest.mark.parametrize("whom", ["self", "other"])
def test_that_a_contact_is_needed_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], clock: Traveller, braked: Office, lang: str, whom: str
) -> None:
    page = new_page()
    page.goto(NAME_STEP.format(lang, whom))
    assert page.locator(".note").count() == 2
    assert_accessible(page, axe)
    page = new_page(scripts=False)
    page.goto(NAME_STEP.format(lang, whom))
    page.fill("#name", "سمیرا رحیمی")
    clock.shift(5)
    page.click("main form > button.button")
    page.wait_for_selector(".summary:focus")
    assert page.locator("#phone-error").is_visible()
    page = new_page()
    page.goto(NAME_STEP.format(lang, whom))
    page.fill("#name", "سمیرا رحیمی")
    clock.shift(5)
    page.click("main form > button.button")
    assert_accessible(page, axe)
    assert "سمیرا رحیمی" in page.input_value("#name")


def test_nobody_meets_the_trap(new_page: NewPage, braked: Office) -> None:
    page = new_page()
    page.goto(NAME_STEP.format("de", "self"))
    trap = page.locator("input[name=website]")
    assert trap.count() == 1
    assert not trap.is_visible()
    page.evaluate("document.querySelector('input[name=website]').focus()")
    assert page.evaluate("document.activeElement.name") != "website"
    assert "Leave this field empty" not in page.locator("form").aria_snapshot()


def test_an_agenda_full_of_marks_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], braked: Office
) -> None:
    contact = {"phone": "+4917012345678", "email": "samira@example.org"}
    starts = [at(2026, 11, 17, 8, 30), *(at(2026, 11, day, 9, 0) for day in (18, 23, 24, 25, 30))]
    marked, *_others = [book(braked, start, **contact, name="Samira Rahimi " + "x" * 60) for start in starts]
    cancelled = book(braked, at(2026, 11, 17, 10, 0), **contact)
    with write_transaction(braked):
        kept = db.session.get_one(Appointment, marked.id)
        kept.late_minutes = 20
        mark_moved(kept, at(2026, 11, 16, 8, 30), Holder.SHOWN)
        kept.email, kept.email_index, kept.email_was_wrong = None, None, True
        mark_cancelled(db.session.get_one(Appointment, cancelled.id), Holder.SHOWN)
    page = sign_in(new_page(1280, 800))
    page.goto("/desk/agenda/2026-11-17")
    assert page.locator("li.talk >> nth=0 >> li.wanted").count() == 3
    assert_accessible(page, axe)
