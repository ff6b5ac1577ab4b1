"""Asking to be called back in real Chromium: the form, its errors, the page in each state, and the desk's list."""

from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.database import write_transaction
from booking.domain.enums import Holder
from booking.models import CallBack, Office
from booking.services import tickets
from booking.services.callbacks import requests
from tests.browser.accessibility_checks import assert_accessible
from tests.browser.chromium import NewPage
from tests.browser.sign_in import sign_in
from tests.busy_office import JUST_TOO_MANY, book_some
from tests.callback_factory import ask
from tests.factories import at, book

FULL = {
    "spoken": "ar",
    "phone": "+4915123456789",
    "answer_until": date(2026, 11, 24),
    "german_name": "Renate Meyer",
    "german_phone": "+4944731234",
}


@pytest.fixture
def callback(office: Office) -> CallBack:
    """Return the call-back of somebody who has told everything."""
    return ask(office, name="محمد النجار", **FULL)


@pytest.mark.parametrize("lang", ["ar", "de"])
@pytest.mark.parametrize("state", ["for_whom=self", "for_whom=other&spoken=other", "wrong"])
def test_the_form_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], clock: Traveller, office: Office, lang: str, state: str
) -> None:
    page = new_page()
    page.goto(f"/{lang}/emstek/callback?{state}")
    if state == "wrong":
        page.fill("#answer_until", "soon")
        clock.shift(5)
        page.click("main form > button.button")
        page.wait_for_selector(".summary:focus")
    assert_accessible(page, axe)


@pytest.mark.parametrize("lang", ["ar", "de"])
def test_the_way_there_from_the_name_step_is_for_everybody_and_enter_still_books(
    new_page: NewPage, axe: Callable[[Page], list[str]], clock: Traveller, office: Office, lang: str
) -> None:
    page = new_page()
    page.goto(f"/{lang}/emstek/name?for_whom=self&spoken=de&interpreter=no&slot=20261124T080000Z")
    book_some(office, JUST_TOO_MANY)
    clock.shift(5)
    page.fill("#name", "Samira")
    page.press("#name", "Enter")
    assert page.locator(".summary:focus a[href='#phone']").count() == 1
    assert_accessible(page, axe)
    page.fill("#phone", "0170 12")
    page.click("a[href='#call-back']")
    assert page.locator("#call-back:focus").count() == 1
    page.click("#call-back")
    assert page.locator(".summary").count() == 0
    assert (page.input_value("#name"), page.input_value("#phone")) == ("Samira", "0170 12")
    assert_accessible(page, axe)


@pytest.mark.parametrize("lang", ["ar", "de"])
@pytest.mark.parametrize("state", ["waiting", "without phone", "shown", "booked", "closed", "withdraw"])
def test_its_page_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office, callback: CallBack, lang: str, state: str
) -> None:
    page = new_page()
    if state == "booked":
        appointment = book(office, at(2026, 11, 19, 14, 30))
        with write_transaction(office):
            callback.appointment = appointment
    if state == "closed":
        requests.withdraw(callback)
    which = ask(office) if state == "without phone" else callback
    key = tickets.key(which, Holder.SHOWN if state == "shown" else Holder.CLIENT)
    page.goto(f"/{lang}/ticket/{key}{'/withdraw' if state == 'withdraw' else ''}")
    assert_accessible(page, axe)


def test_asking_needs_no_scripting_and_prints_on_one_page(new_page: NewPage, clock: Traveller, office: Office) -> None:
    page = new_page(scripts=False, language="en")
    page.goto("/en/emstek/callback?spoken=ti")
    page.fill("#name", "ሰላም ተስፋይ")
    page.fill("#answer_until", "٢٤.١١.")
    clock.shift(5)
    page.click("main form > button.button")
    assert "/ticket/" in page.url
    page.emulate_media(media="print")
    assert page.pdf(format="A6").count(b"/Type /Page\n") == 1


def test_the_desks_list_is_for_everybody_and_not_printed(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office, callback: CallBack
) -> None:
    ask(office, name="Nguyễn Văn An " + "x" * 60, spoken="other", answer_until=date(2026, 11, 10))
    page = sign_in(new_page(1280, 800))
    assert page.locator(".calls li form button").count() == 4
    assert_accessible(page, axe)
    page.emulate_media(media="print")
    assert not page.locator(".calls").is_visible()
