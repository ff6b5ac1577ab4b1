"""`make screenshots`: pictures of the booking, of all round it, and of the counsellor's day into var/screenshots/."""

import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import time_machine
from flask import Flask
from playwright.sync_api import Browser, Page

from booking.domain.enums import Interpreter
from booking.domain.people import Helper
from booking.i18n import LANGUAGES
from booking.services.offices import offices
from dev.machine import ROOT, say
from tests import personal_data
from tests.browser.chromium import NAME, chromium, served
from tests.databases import SqliteStore, application
from tests.factories import START, at, book, free_port
from tests.web.public_pages import create_pages

TARGET = ROOT / "var" / "screenshots"
DAY = (2026, 11, 24)
TAKE = "main form > button.button"
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 900}


def main() -> None:
    """Take the pictures; exit with one sentence where there is no Chromium."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, chromium() as browser, _site(Path(folder)) as (app, address, clock):
        if browser is None:
            sys.exit(f"Missing on this machine: {NAME}")
        _rounds(browser, address)
        for language, colors in (("de", "light"), ("ar", "light"), ("de", "dark")):
            _booking(browser, address, clock, language, colors)
        _agenda(browser, address, app, clock)


@contextmanager
def _site(folder: Path) -> Iterator[tuple[Flask, str, time_machine.Traveller]]:
    """Serve the shipped office from a database of its own, on a Monday morning."""
    with time_machine.travel(START, tick=False) as clock:
        (folder / "template").mkdir()
        url = SqliteStore(folder / "template").copy(folder)
        address = f"http://127.0.0.1:{free_port()}"
        with application(url, folder, BOOKING_PUBLIC_URL=address) as app, served(app):
            yield app, address, clock


def _rounds(browser: Browser, address: str) -> None:
    """Take a picture of every page round an appointment, in its states."""
    world = create_pages(offices.by_slug("emstek"))
    for language in ("de", "de-leicht", "ar"):
        context = browser.new_context(base_url=address, viewport=PHONE)  # type: ignore[arg-type]
        page = context.new_page()
        for state in world.pages:
            page.goto(world.url(state, language))
            _picture(page, f"{language}-{re.sub('[^a-z]+', '-', state)}")
        context.close()


def _booking(browser: Browser, address: str, clock: time_machine.Traveller, language: str, colors: str) -> None:
    """Book as a visitor who speaks the language, and take a picture of each page."""
    context = browser.new_context(
        base_url=address,
        viewport=PHONE,  # type: ignore[arg-type]
        device_scale_factor=2,
        locale=LANGUAGES[language].locale.replace("_", "-"),
        color_scheme=colors,  # type: ignore[arg-type]
        java_script_enabled=False,
    )
    page = context.new_page()
    name = language if colors == "light" else f"{language}-{colors}"
    page.goto(f"/{language}/emstek/")
    _picture(page, f"{name}-start")
    page.goto(f"/{language}/emstek/talk?for_whom=self")
    _picture(page, f"{name}-talk")
    spoken = "ar" if language == "ar" else "fa"
    page.goto(f"/{language}/emstek/times?for_whom=self&spoken={spoken}&interpreter=need&topic=1")
    _picture(page, f"{name}-times")
    page.click("main a.button >> nth=0")
    _picture(page, f"{name}-name")
    clock.shift(30)
    page.click(TAKE)
    _picture(page, f"{name}-name-error")
    page.fill("#name", "سميرة رحيمي" if language == "ar" else "Samira Rahimi")
    clock.shift(30)
    page.click(TAKE)
    _picture(page, f"{name}-ticket")
    context.close()


def _agenda(browser: Browser, address: str, app: Flask, clock: time_machine.Traveller) -> None:
    """Sign in as the counsellor at ten past nine on a day that is half full."""
    office = offices.by_slug("emstek")
    book(
        office, at(*DAY, 8, 30), spoken="uk", reads="uk", interpreter=Interpreter.BRING, topic=3, phone="+491701234567"
    )
    book(office, at(*DAY, 9, 30), name="Иван Петров", spoken="ru", reads="ru", phone="+491701234568")
    book(office, at(*DAY, 10, 30), several=True, topic=5, helper=Helper("Renate Meyer", "de", phone="+494473123456"))
    book(office, at(*DAY, 14, 30), spoken="ar", reads="ar", interpreter=Interpreter.NEED, phone="+491701234569")
    book(office, at(*DAY, 15, 30), topic=1)
    clock.move_to(at(*DAY, 9, 10))
    personal_data.callback(office, answer_until=date(2026, 11, 26))
    said = app.test_cli_runner().invoke(args=["accounts", "first"]).output
    found = re.search(r"sign in as (\S+) with password (\S+)", said)
    if found is None:
        sys.exit(f"`flask accounts first` made no account: {said}")
    context = browser.new_context(base_url=address, viewport=DESK, locale="de-DE")  # type: ignore[arg-type]
    page = context.new_page()
    page.goto("/account/sign-in")
    page.fill("[name=email]", found[1])
    page.fill("[name=password]", found[2])
    page.click("main form button")
    page.goto(f"/desk/agenda/{date(*DAY)}")
    _picture(page, "agenda")
    context.close()


def _picture(page: Page, name: str) -> None:
    page.screenshot(path=TARGET / f"{name}.png", full_page=True)
    say(f"var/screenshots/{name}.png")


if __name__ == "__main__":
    main()
