"""A person with a phone books, without scripting: the whole way, in Arabic, in five taps and a name."""

import re

import pytest
from playwright.sync_api import Page
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db
from booking.domain.enums import Interpreting
from booking.i18n import LANGUAGES
from booking.models import Appointment
from tests.browser.chromium import NewPage
from tests.factories import at

CARD = "article.ticket"


def test_the_next_free_slot_is_booked_in_arabic_in_five_taps_and_a_name(new_page: NewPage, clock: Traveller) -> None:
    page = new_page(scripts=False, language="ar-SY")
    page.goto("/")
    assert page.url.endswith("/ar/emstek/")
    page.click("main a.button >> nth=0")  # 1: for myself
    page.check("input[name=interpreter][value=need]")  # 2: an interpreter, please
    page.click("main button.button >> nth=0")  # 3: I will say it at the meeting
    page.click("main a.button >> nth=0")  # 4: the next free appointment
    page.fill("#name", "سمیرا رحیمی")
    clock.shift(5)
    page.click("main form > button.button")  # 5: take it
    assert re.search(r"/ar/ticket/[\w.-]+$", page.url)
    (appointment,) = db.session.scalars(select(Appointment)).all()
    assert (appointment.name, appointment.reads, appointment.spoken) == ("سمیرا رحیمی", "ar", "ar")
    assert appointment.interpreting is Interpreting.ASKED
    assert appointment.starts_at == at(2026, 11, 18, 8, 30)  # an interpreter needs two working days


def test_an_enter_in_the_name_takes_the_appointment_and_changes_no_language(
    new_page: NewPage, clock: Traveller
) -> None:
    page = new_page(scripts=False)
    page.goto("/en/emstek/name?for_whom=self&spoken=en&interpreter=no&slot=20261116T073000Z")
    page.fill("#name", "Zofia")
    clock.shift(5)
    page.press("#name", "Enter")
    assert "/en/ticket/" in page.url


def test_back_and_a_second_tap_lead_to_the_same_ticket(new_page: NewPage, clock: Traveller) -> None:
    page = new_page()
    page.goto("/en/emstek/name?for_whom=self&spoken=en&interpreter=no&slot=20261116T073000Z")
    page.fill("#name", "Zofia")
    clock.shift(5)
    sent = page.evaluate("new URLSearchParams(new FormData(document.forms[0])).toString()")
    page.click("main form > button.button")
    ticket = page.url
    again = page.request.post(
        "/en/emstek/name?for_whom=self&spoken=en&interpreter=no",
        data=sent,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert again.url == ticket
    assert len(db.session.scalars(select(Appointment)).all()) == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_card_fits_a_small_phone(new_page: NewPage, clock: Traveller, code: str) -> None:
    page = new_page(360, 500, scripts=False)
    page.goto(f"/{code}/emstek/name?for_whom=self&spoken=en&interpreter=no&slot=20261125T073000Z")
    page.fill("#name", "Zofia")
    clock.shift(5)
    page.click("main form > button.button")
    box = page.locator(CARD).bounding_box()
    assert box is not None
    assert box["height"] <= 500
    number = page.locator(f"{CARD} .number").bounding_box()
    assert number is not None
    assert number["y"] + number["height"] <= 500


def test_the_qr_code_is_dark_on_white_in_the_dark_too(new_page: NewPage, clock: Traveller) -> None:
    page = new_page(colors="dark")
    page.goto("/en/emstek/name?for_whom=self&spoken=en&interpreter=no&slot=20261125T073000Z")
    page.fill("#name", "Zofia")
    clock.shift(5)
    page.click("main form > button.button")
    assert _style(page, "svg.qr", "backgroundColor") == "rgb(255, 255, 255)"
    assert _style(page, "svg.qr path", "stroke") == "rgb(0, 0, 0)"


def test_the_ticket_prints_on_one_a6_page(new_page: NewPage, clock: Traveller) -> None:
    page = new_page()
    page.goto("/ar/emstek/name?for_whom=self&spoken=ar&interpreter=no&slot=20261125T073000Z")
    page.fill("#name", "سمیرا")
    clock.shift(5)
    page.click("main form > button.button")
    page.emulate_media(media="print")
    assert page.pdf(format="A6").count(b"/Type /Page\n") == 1


def test_the_ticket_prints_in_the_dark_as_in_the_light(new_page: NewPage, clock: Traveller) -> None:
    page = new_page()
    page.goto("/ar/emstek/name?for_whom=self&spoken=ar&interpreter=no&slot=20261125T073000Z")
    page.fill("#name", "سمیرا")
    clock.shift(5)
    page.click("main form > button.button")
    inks = []
    for colors in ("light", "dark"):
        page.emulate_media(media="print", color_scheme=colors)  # type: ignore[arg-type]
        inks.append(page.evaluate("[...document.querySelectorAll('main *')].map(one => getComputedStyle(one).color)"))
    assert inks[0] == inks[1]


def _style(page: Page, selector: str, name: str) -> str:
    return str(page.locator(selector).first.evaluate(f"found => getComputedStyle(found).{name}"))
