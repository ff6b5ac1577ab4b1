"""The day in real Chromium: now and next, the cover, and the list that stays fresh."""

from collections.abc import Callable

from playwright.sync_api import Page
from sqlalchemy import delete
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Interpreting, Status
from booking.models import Appointment, LoginSession, Office
from tests.browser.accessibility_checks import assert_accessible
from tests.browser.chromium import NewPage
from tests.browser.sign_in import sign_in
from tests.factories import at, book
from tests.staff_factory import colleague

DAY = "/desk/agenda/2026-11-16"


def busy_morning(office: Office, clock: Traveller) -> list[Appointment]:
    """Return a morning's appointments as they are at ten past ten, with one who has cancelled."""
    starts = [at(2026, 11, 16, *wall) for wall in ((8, 30), (9, 0), (10, 0), (11, 0), (11, 30))]
    made = [book(office, start, spoken="ar", phone="+4915123456789") for start in starts]
    made.append(book(office, at(2026, 11, 17, 9, 0), spoken="tr"))
    clock.move_to(at(2026, 11, 16, 10, 10))
    with write_transaction():
        db.session.get_one(Appointment, made[-1].id).interpreting = Interpreting.ASKED
        db.session.get_one(Appointment, made[0].id).status = Status.DONE
        db.session.get_one(Appointment, made[1].id).status = Status.CANCELLED
    return made


def arrive(appointment: Appointment) -> None:
    """Let the person be there."""
    with write_transaction():
        db.session.get_one(Appointment, appointment.id).status = Status.ARRIVED


def test_a_running_day_open_and_covered_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], office: Office, clock: Traveller
) -> None:
    made = busy_morning(office, clock)
    colleague(office)
    page = sign_in(new_page(1280, 800))
    page.goto(DAY)
    for line in page.locator(".more summary").all():
        line.click()
    assert_accessible(page, axe)
    arrive(made[2])
    page.goto(DAY)
    assert page.locator("a.phone").count() == 0
    assert_accessible(page, axe)


def test_names_are_covered_without_scripting(new_page: NewPage, office: Office, clock: Traveller) -> None:
    busy_morning(office, clock)
    page = sign_in(new_page(360, 740, scripts=False))
    assert page.locator("h2 bdi[dir=auto]").count() == 5
    page.click("button[name=cover]")
    page.wait_for_url(f"**{DAY}")
    assert page.locator("h2 bdi[dir=auto]").count() == 0


def test_the_list_is_refreshed_while_nobody_works_in_it(new_page: NewPage, office: Office, clock: Traveller) -> None:
    made = busy_morning(office, clock)
    page = new_page(1280, 800)
    page.clock.install()
    sign_in(page)
    page.goto(DAY)
    page.locator("a.phone").first.focus()
    arrive(made[2])
    page.clock.run_for(61_000)
    assert page.locator("li.arrived").count() == 0
    page.evaluate("document.activeElement.blur()")
    page.clock.run_for(61_000)
    page.locator("li.arrived").wait_for()
    assert page.locator("button[name=cover]").get_attribute("value") == "off"


def test_it_asks_no_more_once_the_session_is_over(new_page: NewPage, office: Office, clock: Traveller) -> None:
    busy_morning(office, clock)
    page = new_page(1280, 800)
    page.clock.install()
    sign_in(page)
    page.goto(DAY)
    with write_transaction():
        db.session.execute(delete(LoginSession))
    asked: list[str] = []
    page.on("request", lambda sent: asked.append(sent.url))
    with page.expect_response(f"**{DAY}"):
        page.clock.run_for(61_000)
    page.clock.run_for(200_000)
    assert [url for url in asked if url.endswith(DAY)] == asked[:1]
    assert page.url.endswith(DAY)
