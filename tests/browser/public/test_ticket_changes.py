"""The pages that move and cancel, and their error states, for everybody: axe, sizes, narrow and large."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.database import write_transaction
from booking.domain.enums import Holder
from booking.models import Office
from booking.services import tickets
from booking.services.appointments import cancellations
from tests.browser.accessibility_checks import faults_of
from tests.browser.chromium import NewPage
from tests.factories import at, book, ticket_of

STATES = {
    "times": (Holder.CLIENT, "/move"),
    "one time": (Holder.CLIENT, "/move?slot=20261117T090000Z"),
    "gone": (Holder.CLIENT, "/move?slot=20261117T070100Z"),
    "character": (Holder.SHOWN, "/move?slot=20261117T090000Z"),
    "wrong character": (Holder.SHOWN, "/move?slot=20261117T090000Z"),
    "often": (Holder.CLIENT, "/move"),
    "begun": (Holder.CLIENT, "/move"),
    "cancel": (Holder.CLIENT, "/cancel"),
    "wrong character to cancel": (Holder.SHOWN, "/cancel"),
    "cancelled": (Holder.SHOWN, "/cancel"),
    "taken": (Holder.CLIENT, "/cancel"),
}


def open_state(page: Page, state: str, lang: str, clock: Traveller, office: Office) -> None:
    """Open a page in one of its states."""
    appointment = book(office, at(2026, 11, 16, 9, 0), name="Zofia", reads=lang)
    holder, path = STATES[state]
    if state == "often":
        with write_transaction():
            appointment.moves = 3
    if state in ("cancelled", "taken"):
        cancellations.cancel(ticket_of(appointment))
    if state == "begun":
        clock.move_to(at(2026, 11, 16, 9, 5))
    page.goto(f"/{lang}/ticket/{tickets.key(appointment, holder)}{path}")
    if state == "taken":
        book(office, at(2026, 11, 16, 9, 0))
    if state in ("wrong character", "wrong character to cancel", "taken"):
        page.click("main form button.button")


@pytest.mark.parametrize("lang", ["ar", "de"])
@pytest.mark.parametrize("state", STATES)
def test_every_page_is_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], clock: Traveller, office: Office, state: str, lang: str
) -> None:
    page = new_page()
    open_state(page, state, lang, clock, office)
    assert faults_of(page, axe) == []


def test_the_summary_of_a_wrong_email_has_the_focus_without_scripting(
    new_page: NewPage, clock: Traveller, office: Office
) -> None:
    page = new_page(scripts=False)
    open_state(page, "wrong character", "de", clock, office)
    page.wait_for_selector(".summary:focus")
