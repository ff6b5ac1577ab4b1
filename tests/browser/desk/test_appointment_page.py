"""An appointment's page in real Chromium: for everybody, with the keyboard alone, and the card for the client."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageState
from booking.domain.people import Helper
from booking.models import Appointment, Office, OutboxMessage
from booking.services import tickets
from booking.services.appointments import cancellations
from tests.browser.accessibility_checks import assert_accessible, tab_to
from tests.browser.chromium import NewPage
from tests.browser.sign_in import sign_in
from tests.factories import at, book

INGRID = Helper(name="Ingrid Meyer", reads="de", phone="+4944731234", email="ingrid@example.net")


@pytest.fixture
def one(office: Office) -> Appointment:
    """Return an appointment of somebody with a long name and a helper; one e-mail has died."""
    made = book(
        office, at(2026, 11, 16, 9, 0), name="Nguyễn Văn An " + "x" * 60, spoken="ar", reads="ar", topic=3,
        several=False, phone="+4915123456789", phone_shared=True, email="nguyen@example.org", mark="blue bag",
        helper=INGRID,
    )  # fmt: skip
    with write_transaction():
        for message in db.session.scalars(select(OutboxMessage).where(OutboxMessage.holder == Holder.CLIENT)):
            message.state, message.refusal, message.attempts = MessageState.DEAD, "550 5.1.1", 1
    return made


def in_language(page: Page, lang: str) -> Page:
    """Let the desk speak a language."""
    if page.locator("html").get_attribute("lang") != lang:
        page.click(f"button[name=language][value={lang}]")
    assert page.locator("html").get_attribute("lang") == lang
    return page


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("below", ["", "/contact", "/card"])
def test_each_page_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], one: Appointment, lang: str, below: str
) -> None:
    page = in_language(sign_in(new_page(1280, 800)), lang)
    page.goto(f"/desk/appointment/{one.id}{below}")
    assert page.locator("html").get_attribute("lang") == lang
    assert_accessible(page, axe)


def test_refusals_are_for_everybody(new_page: NewPage, axe: Callable[[Page], list[str]], one: Appointment) -> None:
    page = sign_in(new_page(1280, 800))
    page.goto(f"/desk/appointment/{one.id}")
    page.fill("#note", "x" * 501)
    page.click("form[action$='/note'] button")
    page.wait_for_selector(".summary:focus")
    assert_accessible(page, axe)
    page.goto(f"/desk/appointment/{one.id}/contact")
    page.fill("#name", "ሰላም ተስፋይ")
    with write_transaction():
        db.session.merge(one).late_minutes = 15
    page.click("main form > button")
    page.wait_for_selector(".summary:focus")
    assert page.input_value("#name") == "ሰላም ተስፋይ"
    assert_accessible(page, axe)


def test_what_is_cancelled_and_sends_nothing_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], one: Appointment
) -> None:
    cancellations.cancel(tickets.by_key(tickets.key(one, Holder.CLIENT)))
    with write_transaction():
        db.session.merge(one).sends_nothing = True
    page = sign_in(new_page(1280, 800))
    page.goto(f"/desk/appointment/{one.id}")
    page.locator("summary").click()
    assert_accessible(page, axe)


@pytest.mark.parametrize("width", [1280, 320])
def test_a_note_is_written_and_the_card_shown_with_the_keyboard_alone(
    new_page: NewPage, one: Appointment, width: int
) -> None:
    page = sign_in(new_page(width, 740, scripts=False))
    page.goto("/desk/agenda/2026-11-16")
    tab_to(page, f"/desk/appointment/{one.id}")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/desk/appointment/{one.id}")
    tab_to(page, "note")
    page.keyboard.type("bringt zwei Briefe\nbeide vom Jobcenter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**saved=1**")
    assert page.input_value("#note") == "bringt zwei Briefe\nbeide vom Jobcenter"
    page.goto(f"/desk/appointment/{one.id}")
    tab_to(page, f"/desk/appointment/{one.id}/card")
    page.keyboard.press("Enter")
    page.wait_for_url("**/card")
    assert page.locator("article.ticket[dir=rtl]").count() == 1
    assert "Nguyễn" not in page.content()
    tab_to(page, "card=en")
    page.keyboard.press("Enter")
    page.wait_for_url("**/card?card=en")
    assert page.locator("article.ticket[lang=en]").count() == 1


def test_the_name_on_the_day_is_a_target_and_costs_no_height(new_page: NewPage, office: Office) -> None:
    book(office, at(2026, 11, 16, 9, 0), name="Li")
    page = sign_in(new_page(1280, 800))
    page.goto("/desk/agenda/2026-11-16")
    link, heading = (page.locator(f"li.talk {part}").bounding_box() for part in ("h2 a", "h2"))
    assert link is not None
    assert heading is not None
    assert link["height"] >= 44
    assert link["width"] >= 44
    assert heading["height"] < 40
