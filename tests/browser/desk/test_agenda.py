"""The desk in real Chromium: for everybody, on a desk and on a phone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from sqlalchemy import update
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Interpreter, MessageState
from booking.domain.people import Helper
from booking.models import Appointment, Office, OutboxMessage
from tests.browser.accessibility_checks import assert_accessible
from tests.browser.chromium import NewPage
from tests.browser.sign_in import share_session, sign_in
from tests.factories import at, book

FOCUS = """() => { const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect();
return [one.innerText, parseFloat(style.outlineWidth), style.outlineStyle, box.width * box.height] }"""


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
    assert_accessible(page, axe)
    page.click("main form button")
    assert page.title().startswith("Fehler:")
    assert_accessible(page, axe)


@pytest.mark.parametrize("day", ["2026-11-16", "2026-11-17", "2026-11-20", "2026-12-25"])
def test_every_kind_of_day_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], full_day: None, day: str
) -> None:
    page = sign_in(new_page(1280, 800))
    page.goto(f"/desk/agenda/{day}")
    assert_accessible(page, axe)


@pytest.fixture
def trouble(office: Office, full_day: None, clock: Traveller) -> None:
    """Let e-mails die, wait, and be wanted by nobody."""
    with write_transaction():
        db.session.execute(update(OutboxMessage).values(state=MessageState.DEAD, refusal="550 5.1.1", attempts=1))
        db.session.query(Appointment).order_by(Appointment.id).first().sends_nothing = True
    book(office, at(2026, 11, 17, 9, 0), name="x" * 80, email="samira@example.org")
    clock.shift(60 * 16)


def test_what_went_wrong_with_emails_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], trouble: None
) -> None:
    page = sign_in(new_page(1280, 800))
    page.goto("/desk/agenda/2026-11-16")
    assert page.locator("section[aria-labelledby=undelivered] h3").count() == 2
    assert page.locator(".stuck").count() == 1
    assert_accessible(page, axe)


def test_who_was_told_leaves_the_list_without_scripting(new_page: NewPage, trouble: None) -> None:
    page = sign_in(new_page(360, 740, scripts=False))
    for left in (1, 0):
        page.locator("section[aria-labelledby=undelivered] button").first.click()
        assert page.locator("section[aria-labelledby=undelivered] h3").count() == left
    page.wait_for_url("**/desk/agenda/2026-11-16")


def test_the_page_about_emails_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office
) -> None:
    page = sign_in(new_page(1280, 800))
    page.click("header nav a[href$=letters]")
    page.wait_for_url("**/desk/letters")
    assert_accessible(page, axe)
    page = share_session(new_page(360, 740, scripts=False), page)
    page.goto("/desk/letters")
    page.fill("#sender_address", "termine")
    page.check("#is_confirmed")
    page.click("button[value=sender]")
    assert page.title().startswith("Fehler:")
    assert page.input_value("#sender_address") == "termine"
    page.fill("#sender_address", "termine@example.org")
    page.click("button[value=sender]")
    page.wait_for_url("**/desk/letters?saved=1")
    assert page.locator("[role=status]").count() == 1


def test_a_wrong_sender_is_for_everybody(new_page: NewPage, axe: Callable[[Page], list[str]], office: Office) -> None:
    page = sign_in(new_page(1280, 800))
    page.goto("/desk/letters")
    page.fill("#sender_address", "no-reply@example.org")
    page.click("button[value=sender]")
    assert page.title().startswith("Fehler:")
    assert_accessible(page, axe)


def test_the_day_is_worked_with_the_keyboard_alone(new_page: NewPage, full_day: None) -> None:
    page = sign_in(new_page(1280, 800))
    page.goto("/desk/agenda/2026-11-16")
    stops: list[str] = []
    for _stop in range(page.locator("a:visible, button:visible, summary:visible, #date").count()):
        page.keyboard.press("Tab")
        words, outline, style, area = page.evaluate(FOCUS)
        assert (outline >= 2, style != "none", area > 0) == (True, True, True), words
        stops.append(words)
    order = [
        "Zum Inhalt",
        "Tag",
        "Woche",
        "Termin eintragen",
        "Suche",
        "E-Mail-Einstellungen",
        "Kalender-Abo",
        "Namen verdecken",
        "English",
        "Abmelden",
        "Neu laden",
        "Jetzt",
        "Tag drucken",
        "Donnerstag, 12.",
        "Dienstag, 17.",
        "",  # the field for another day
        "Tag zeigen",
        "16. November 2026, 09:00",
        "أحمد الخطيب",
        *(acts := ["Ist da", "Fertig", "Mehr"]),
        "04473 1234",
        "Nguyễn Văn An",
        *acts,
        "Termin eintragen\n: 10:15–11:30",
        "Frei halten\n: 10:15–11:30",
        "Bis 12:30 frei halten",
        "",  # the third name is any of the invented ones
        *acts,
        "+380 44 123 4567",
        "Termin eintragen\n: 12:00–12:30",
        "Frei halten\n: 12:00–12:30",
    ]
    assert len(stops) == len(order), stops
    for words, expected in zip(stops, order, strict=True):
        assert expected in words
    page.locator("a.next").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/agenda/2026-11-17")
    page.get_by_role("button", name="Abmelden").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/account/sign-in")


def test_the_desk_needs_no_scripting(new_page: NewPage, full_day: None) -> None:
    page = sign_in(new_page(1280, 800, scripts=False))
    assert page.locator("ol.day-list > li.talk").count() == 3
    page.click("button[name=language]")
    page.wait_for_url("**/desk/agenda/2026-11-16")
    assert page.locator("h1").inner_text().startswith("Monday, 16 November 2026")


def test_the_day_prints_on_one_page(new_page: NewPage, full_day: None) -> None:
    page = sign_in(new_page(1280, 800))
    page.emulate_media(media="print")
    assert page.pdf(format="A4").count(b"/Type /Page\n") == 1
