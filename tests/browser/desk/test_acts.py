"""The day's list with everything that can become of an appointment, and the page that cancels one, for everybody."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, Status
from booking.domain.people import Helper
from booking.models import Appointment, Office
from tests.browser.accessibility_checks import assert_accessible
from tests.browser.chromium import NewPage
from tests.browser.sign_in import share_session, sign_in
from tests.factories import at, book, mark_cancelled

DAY = "/desk/agenda/2026-11-16"
INGRID = Helper(name="Ingrid Kaiser", reads="de", phone="+4944731234", email="ingrid@example.net")


@pytest.fixture
def every_state(office: Office, clock: Traveller) -> list[Appointment]:
    """Return the appointments of a morning, one in each state, as it is at half past ten."""
    starts = [at(2026, 11, 16, 8, 30), at(2026, 11, 16, 9, 0), at(2026, 11, 16, 9, 30), at(2026, 11, 16, 10, 0)]
    starts += [at(2026, 11, 16, 10, 30), at(2026, 11, 16, 11, 0), at(2026, 11, 16, 11, 30)]
    contact = {"phone": "+4915123456789", "email": "selam@example.org"}
    made = [book(office, start, helper=INGRID, **contact) for start in starts[:-1]]
    made.append(book(office, starts[-1], name="ሰላም ተስፋይ " + "x" * 60, helper=INGRID, phone_shared=True, **contact))
    clock.move_to(at(2026, 11, 16, 10, 30))
    states = [Status.DONE, Status.MISSED, Status.BOOKED, Status.CANCELLED, Status.ARRIVED, Status.CANCELLED]
    with write_transaction():
        for one, status, by in zip(made, states, [None] * 5 + [Holder.SHOWN], strict=False):
            kept = db.session.get_one(Appointment, one.id)
            kept.status = status
            if status is Status.CANCELLED:
                mark_cancelled(kept, by)
    return made


def test_a_day_with_every_state_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], every_state: list[Appointment]
) -> None:
    page = sign_in(new_page(1280, 800))
    page.goto(DAY)
    assert page.locator("li.talk .badge:not(.is-now, .is-next) svg").count() == 6
    assert_accessible(page, axe)


def test_the_page_that_cancels_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], every_state: list[Appointment]
) -> None:
    page = sign_in(new_page(1280, 800))
    address = f"/desk/appointment/{every_state[-1].id}/cancel"
    page.goto(address)
    assert page.locator("input[name=tell]:checked").count() == 2
    assert_accessible(page, axe)
    page.goto(address)
    with write_transaction():
        db.session.get_one(Appointment, every_state[-1].id).late_minutes = 20
    page.click("main form .button")
    assert page.title().startswith("Fehler:") or page.title().startswith("Error:")
    assert_accessible(page, axe)


def test_it_is_cancelled_and_taken_back_without_scripting(new_page: NewPage, every_state: list[Appointment]) -> None:
    page = sign_in(new_page(360, 740, scripts=False))
    last = f"#a{every_state[-1].id}"
    page.goto(DAY)
    page.click(f"{last} .more summary")
    page.click(f"{last} .acts a[href$=cancel]")
    page.uncheck("#tell-client")
    page.click("main form .button")
    page.wait_for_url(f"**{DAY}{last}")
    assert page.locator(f"{last}.cancelled .badge").count() == 1
    page.click(f"{last} .acts button")
    page.wait_for_url(f"**{DAY}{last}")
    assert page.locator(f"{last}.cancelled").count() == 0


def test_what_was_refused_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], every_state: list[Appointment]
) -> None:
    page = sign_in(new_page(1280, 800))
    third = every_state[2]
    for change in ({"late_minutes": 20}, {"status": Status.CANCELLED}):
        page.goto(DAY)
        with write_transaction():
            kept = db.session.get_one(Appointment, third.id)
            for name, value in change.items():
                setattr(kept, name, value)
        page.click(f"#a{third.id} button[value=arrived]")
        assert page.locator("main form").count() == ("late_minutes" in change)
        assert_accessible(page, axe)
    page = share_session(new_page(360, 740), page)
    page.goto(DAY)
    assert page.locator(f"#a{third.id}.cancelled").count() == 1
