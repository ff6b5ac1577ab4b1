"""Call-backs, the full day and its sign in real Chromium: for everybody, without scripting, on one printed page."""

from collections.abc import Callable
from datetime import date, time

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.domain.enums import Weekday
from booking.models import Office
from tests.browser.accessibility_checks import assert_accessible
from tests.browser.chromium import NewPage
from tests.browser.sign_in import sign_in
from tests.callback_factory import ask
from tests.factories import at
from tests.schedule_factory import add_hours
from tests.staff_factory import counsellor_of

DAY = "/desk/agenda/2026-11-24"


@pytest.fixture
def waiting(office: Office, clock: Traveller) -> int:
    """Return who has waited too long; let others wait, one with a date, one calmly; it is eight days later."""
    told = {"german_name": "Renate Meyer", "german_phone": "+4944731234", "phone": "+4915123456789", "spoken": "ar"}
    first = ask(office, name="محمد النجار", reads="ar", **told).id
    clock.move_to(at(2026, 11, 24, 6, 0))
    ask(office, name="Nguyễn Văn An " + "x" * 60, answer_until=date(2026, 11, 25))
    ask(office, name="Zofia Wójcik-Łęcka")
    return first


@pytest.fixture
def open_hours(office: Office) -> None:
    """Give the office hours without appointment on Tuesdays."""
    add_hours(counsellor_of(office), Weekday.TUESDAY, (time(13), time(15)))


def test_the_list_and_what_was_just_done_are_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], waiting: int
) -> None:
    page = sign_in(new_page(1280, 900))
    assert page.locator(".calls li .shared svg").count() == 2
    page.locator(".calls form[action*=not-reached] button").first.click()
    page.locator(".calls form[action*=done] button").last.click()
    assert page.locator(".calls h3").count() == 2
    assert page.locator(".called form button").count() == 1
    assert_accessible(page, axe)


def test_an_appointment_is_booked_from_one_without_scripting(new_page: NewPage, waiting: int) -> None:
    page = sign_in(new_page(360, 740, scripts=False))
    page.locator(f".calls a[href$='callback={waiting}']").click()
    page.locator("main a.button").first.click()
    assert page.input_value("#name") == "محمد النجار"
    page.check("input[value=bring]")
    page.click("main form > button")
    page.wait_for_url("**/desk/entered/*")
    page.goto(DAY)
    assert page.locator(".calls h3").count() == 2


def test_times_form_and_refusals_are_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], waiting: int, clock: Traveller
) -> None:
    page = sign_in(new_page(1280, 900))
    times = f"/desk/enter?callback={waiting}"
    form = f"{times}&slot=20261126T133000Z"
    for address in (times, form):
        page.goto(address)
        assert page.locator("main .note").count() == 1
        assert_accessible(page, axe)
    page.goto(DAY)
    page.locator(f".calls form[action*='/{waiting}/done'] button").click()
    page.goto(form)
    assert page.title().startswith("Fehler:")
    assert_accessible(page, axe)
    page.goto(DAY)
    clock.shift(300)
    page.locator(".called form button").click()
    assert page.locator("main b").count() == 3
    assert_accessible(page, axe)


def test_full_for_today_and_its_sign_are_for_everybody_and_print_on_one_page(
    new_page: NewPage, axe: Callable[[Page], list[str]], open_hours: None, clock: Traveller
) -> None:
    clock.move_to(at(2026, 11, 24, 6, 0))
    page = sign_in(new_page(1280, 900))
    assert_accessible(page, axe)
    page.goto(DAY)
    page.locator(".full button").click()
    assert_accessible(page, axe)
    page.goto("/desk/full-sign")
    assert_accessible(page, axe)
    page.goto("/desk/full-sign")
    page.emulate_media(media="print", color_scheme="light", forced_colors="none")
    assert not page.locator("h1").is_visible()
    assert page.locator(".sign .qr").is_visible()
    assert page.pdf(format="A4").count(b"/Type /Page\n") == 1
    page.goto("/de/emstek/")
    assert page.locator("main p.note").count() >= 1


def test_full_for_today_needs_no_scripting(new_page: NewPage, open_hours: None, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 24, 6, 0))
    page = sign_in(new_page(360, 740, scripts=False))
    page.locator(".full button").click()
    page.locator(".full a").click()
    page.wait_for_url("**/desk/full-sign")
    page.goto(DAY)
    page.locator(".full button").click()
    assert page.locator(".full a").count() == 0
