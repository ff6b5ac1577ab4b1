"""The counsellor's day as a page: whose it is, and what it weighs."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient
from sqlalchemy import update

from booking.database import db, write_transaction
from booking.domain.enums import Interpreter, Status
from booking.domain.people import Helper
from booking.models import Appointment, Office
from tests.factories import at, book
from tests.html_checks import text_of
from tests.schedule_factory import close
from tests.staff_factory import another_office, colleague
from tests.web.visitor import Visitor

DAY = "/desk/agenda/2026-11-17"
KIB = 1024


def test_a_colleagues_day_is_shown_and_its_links_stay_there(desk: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 17, 9, 0), name="Δήμητρα")
    other = colleague(office)
    desk.open(f"{DAY}?of={other.id}")
    assert desk.main.select("ol > li h2") == []
    assert "No consultation hours on this day." in desk.text
    desk.tap("Today")
    assert desk.answer is not None
    assert desk.answer.request.full_path == f"/desk/agenda/2026-11-16?of={other.id}"


def test_a_colleagues_day_says_whose_it_is(desk: Visitor, office: Office) -> None:
    other = colleague(office)
    assert desk.open(DAY).main.select_one(".whose") is None
    whose = desk.open(f"{DAY}?of={other.id}").main.select_one(".whose bdi[dir=auto]")
    assert whose is not None
    assert whose.get_text() == "Δήμητρα"


def test_the_day_of_another_office_is_not_found(desk: Visitor, office: Office) -> None:
    elsewhere = colleague(another_office(office))
    assert desk.client.get(f"{DAY}?of={elsewhere.id}").status_code == 404


@pytest.mark.parametrize("of", ["0", "x", "-1", "1e3", "١", "9" * 30, "1 OR 1"])
def test_a_counsellor_who_is_none_is_not_found(desk: Visitor, of: str) -> None:
    assert desk.client.get(DAY, query_string={"of": of}).status_code == 404


@pytest.mark.parametrize("day", ["2026-02-30", "2026-W47-1", "20261117", "today", "2026-11-17x", "٢٠٢٦-١١-١٧"])
def test_what_is_no_day_is_not_found(desk: Visitor, day: str) -> None:
    assert desk.client.get(f"/desk/agenda/{day}").status_code == 404


def test_the_list_is_ordered_and_each_name_keeps_its_direction(desk: Visitor, office: Office) -> None:
    for number, name in enumerate(("Zofia Wójcik", "محمد النجار", "李秀英")):
        book(office, at(2026, 11, 17, 8, 30) + timedelta(minutes=30 * number), name=name)
    names = [str(one) for one in desk.open(DAY).main.select("ol > li h2 bdi[dir=auto]")]
    assert [BeautifulSoup(one, "html5lib").get_text() for one in names] == ["Zofia Wójcik", "محمد النجار", "李秀英"]


@pytest.mark.parametrize("hour", [8, 9])
def test_of_two_at_the_same_time_the_first_is_where_the_day_stands(desk: Visitor, office: Office, hour: int) -> None:
    for start in (at(2026, 11, 16, 9, 0), at(2026, 11, 16, 9, 30)):
        book(office, start)
    with write_transaction(office):
        db.session.execute(update(Appointment).values(starts_at=at(2026, 11, 16, 9, 0)))
    desk.clock.move_to(at(2026, 11, 16, hour, 0))
    desk.open("/desk/agenda/2026-11-16")
    assert len(desk.main.select(".talk .badge")) == 2
    assert len(desk.main.select("#now")) == 1


def test_who_was_cancelled_is_marked(desk: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 17, 9, 0))
    with write_transaction(office):
        db.session.query(Appointment).one().status = Status.CANCELLED
    desk.open(DAY)
    assert desk.main.select_one("li.cancelled .badge") is not None
    assert "0 appointments" in desk.text


@pytest.mark.parametrize("hour", [0, 10])
def test_absence_shows_at_once(desk: Visitor, office: Office, hour: int) -> None:
    close(office, at(2026, 11, 17, hour, 0), at(2026, 11, 18, 0, 0))
    desk.open(DAY)
    assert ("Closed on this day." in desk.text) == (hour == 0)
    assert ("3 half hours free" in desk.text) == (hour == 10)


def test_the_german_name_of_a_holiday_is_marked_as_german(desk: Visitor) -> None:
    german = desk.open("/desk/agenda/2026-12-25").main.select_one("[lang=de]")
    assert german is not None
    assert german.get_text() == "Erster Weihnachtstag"


def test_a_full_day_is_light(desk: Visitor, office: Office, client: FlaskClient) -> None:
    starts = [at(2026, 11, 17, 8, 30) + timedelta(minutes=30 * number) for number in range(8)]
    starts += [at(2026, 11, 17, 14, 30) + timedelta(minutes=30 * number) for number in range(3)]
    for number, start in enumerate(starts):
        helper = Helper(f"Renate Meyer {number}", "de", phone=f"+49447312345{number}", email=f"r{number}@example.org")
        contact = {"phone": f"+4917012345{number:02}", "email": f"c{number}@example.org"}
        book(office, start, helper=helper, topic=number % 7 + 1, spoken="ar", interpreter=Interpreter.NO, **contact)
    answer = client.get(DAY, headers={"Accept-Encoding": "gzip"})
    assert text_of(answer).count('class="talk"') == 11
    assert len(answer.data) <= 16 * KIB
