"""The week, the day on paper and the paper for work, in real Chromium: for everybody, and on one page each."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Interpreting, Status
from booking.models import Appointment, Office
from tests.browser.accessibility_checks import assert_accessible
from tests.browser.chromium import NewPage
from tests.browser.sign_in import sign_in
from tests.factories import NAMES, at, book, mark_moved
from tests.schedule_factory import close
from tests.staff_factory import counsellor_of

WEEK, PAPER = "/desk/week/2026-11-16", "/desk/print/2026-11-17"
TUESDAY = [at(2026, 11, 17, 8, 30) + timedelta(minutes=30 * number) for number in range(8)]
TUESDAY += [at(2026, 11, 17, 14, 30) + timedelta(minutes=30 * number) for number in range(3)]
A4, A5 = (595, 842), (420, 595)
INKS = """() => [...document.querySelectorAll('main *')].filter(one => one.checkVisibility() && one.innerText)
  .map(one => getComputedStyle(one).color)"""


def fill(office: Office, starts: list[datetime]) -> None:
    """Book every start for people who say much: long names, an interpreter, a moved and a late talk."""
    states = (Interpreting.ASKED, Interpreting.BRINGS, Interpreting.NOT_FOUND)
    made = [
        book(
            office,
            start,
            name=f"{NAMES[number % len(NAMES)]} {'Wójcik ' * (number % 4)}".strip(),
            spoken=("ar", "uk", "ti")[number % 3],
            phone=f"+4917012345{number:02}",
            phone_shared=number % 2 == 0,
        )
        for number, start in enumerate(starts)
    ]
    with write_transaction(office):
        for number, one in enumerate(made):
            kept = db.session.get_one(Appointment, one.id)
            kept.interpreting, kept.topic = states[number % 3], office.topics[number % 7]
            if number % 2:
                kept.late_minutes, kept.several = 15, True
                mark_moved(kept, at(2026, 11, 12, 15, 0))


def pages(page: Page) -> tuple[int, tuple[int, int]]:
    """Return how many pages of paper a page takes, and how large the first is, in points."""
    page.emulate_media(media="print")
    pdf = page.pdf(prefer_css_page_size=True)
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert box is not None
    return pdf.count(b"/Type /Page\n"), (round(float(box[1])), round(float(box[2])))


@pytest.fixture
def full_week(office: Office) -> None:
    """Book some of the week, keep some of it free."""
    fill(office, [at(2026, 11, 16, 10, 0), *TUESDAY, at(2026, 11, 18, 11, 0)])
    close(office, at(2026, 11, 18, 9, 0), at(2026, 11, 18, 10, 0), counsellor_of(office))


def tops(page: Page) -> list[int]:
    """Return where the days of the week begin."""
    found: list[int] = page.evaluate("[...document.querySelectorAll('.week > section')].map(one => one.offsetTop)")
    return found


def test_the_week_is_for_everybody(new_page: NewPage, axe: Callable[[Page], list[str]], full_week: None) -> None:
    page = sign_in(new_page(1280, 800))
    for address in (WEEK, "/desk/week/2026-12-25"):
        page.goto(address)
        assert_accessible(page, axe)


def test_five_days_stand_side_by_side_on_a_desk_and_below_each_other_on_a_phone(
    new_page: NewPage, full_week: None
) -> None:
    page = sign_in(new_page(1280, 800, scripts=False))
    page.click("header nav a[href$=week]")
    page.wait_for_url(f"**{WEEK}")
    assert len(tops(page)) == 5
    assert len(set(tops(page))) == 1
    page.set_viewport_size({"width": 360, "height": 740})
    assert len(set(tops(page))) == 5
    page.click("section:nth-child(2) h2 a")
    page.wait_for_url("**/desk/agenda/2026-11-17")


@pytest.mark.parametrize("names", ["", "?names=0"])
def test_a_full_day_is_one_a4_page(new_page: NewPage, office: Office, names: str) -> None:
    fill(office, TUESDAY)
    page = sign_in(new_page(1280, 800))
    page.goto(PAPER + names)
    assert page.locator("article li").count() == 11
    assert pages(page) == (1, A4)


def test_twenty_appointments_are_one_a4_page(new_page: NewPage, office: Office) -> None:
    with write_transaction(office):
        db.session.get_one(Office, office.id).minutes = 15
    fill(office, [start + more for start in TUESDAY[:10] for more in (timedelta(), timedelta(minutes=15))])
    page = sign_in(new_page(1280, 800))
    page.goto(PAPER)
    assert page.locator("article li .tail").count() == 20
    assert pages(page) == (1, A4)


def test_the_print_is_for_everybody(new_page: NewPage, axe: Callable[[Page], list[str]], office: Office) -> None:
    fill(office, TUESDAY)
    page = sign_in(new_page(1280, 800))
    page.goto(PAPER)
    assert_accessible(page, axe)


@pytest.fixture
def arrived(office: Office, clock: Traveller) -> Appointment:
    """Return an appointment of somebody with a long name who is here."""
    one = book(office, at(2026, 11, 16, 9, 0), name="Олена " + "Ковальчук-Петренко " * 3 + "x" * 16)
    clock.move_to(at(2026, 11, 16, 9, 10))
    with write_transaction(office):
        db.session.merge(one).status = Status.ARRIVED
    return one


def test_the_paper_and_its_error_are_for_everybody(
    new_page: NewPage, axe: Callable[[Page], list[str]], arrived: Appointment
) -> None:
    page = sign_in(new_page(1280, 800))
    page.goto(f"/desk/appointment/{arrived.id}/paper")
    assert_accessible(page, axe)
    page.goto(f"/desk/appointment/{arrived.id}/paper")
    page.fill("#came", "neun")
    page.click("main form button")
    assert page.title().startswith("Fehler:")
    assert_accessible(page, axe)


def test_the_paper_is_one_a5_page_with_the_corrected_times_and_without_the_form(
    new_page: NewPage, arrived: Appointment
) -> None:
    page = sign_in(new_page(1280, 800, scripts=False))
    page.goto(f"/desk/appointment/{arrived.id}/paper")
    page.fill("#came", "8.50")
    page.press("#came", "Enter")
    page.wait_for_selector("article:has-text('08:50')")
    assert pages(page) == (1, A5)
    assert page.locator("article").is_visible()
    assert not page.locator("form").first.is_visible()
    assert not page.locator("h1").is_visible()


@pytest.mark.parametrize("colors", ["light", "dark"])
def test_paper_is_white_and_its_words_are_black_in_the_dark_too(
    new_page: NewPage, full_week: None, arrived: Appointment, colors: str
) -> None:
    page = sign_in(new_page(1280, 800, colors=colors))
    for address in (PAPER, WEEK, f"/desk/appointment/{arrived.id}/paper", "/desk/agenda/2026-11-17"):
        page.goto(address)
        page.emulate_media(media="print", color_scheme=colors)  # type: ignore[arg-type]
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)", address
        assert set(page.evaluate(INKS)) == {"rgb(0, 0, 0)"}, address
