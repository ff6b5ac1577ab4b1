"""The week as a page: what it shows of an appointment, where its links lead, and what it weighs."""

from datetime import timedelta

import pytest
from flask.testing import FlaskClient

from booking.domain.enums import Interpreter
from booking.models import Office
from tests.factories import at, book
from tests.html_checks import text_of
from tests.query_counter import capture_queries
from tests.schedule_factory import close
from tests.staff_factory import colleague, counsellor_of, sign_in
from tests.web.visitor import Visitor, visible_text

WEEK = "/desk/week/2026-11-16"
KIB = 1024


def test_the_navigation_leads_to_this_week(desk: Visitor) -> None:
    desk.open("/desk/").tap("Week")
    assert desk.answer is not None
    assert desk.answer.request.path == WEEK
    assert visible_text(desk.main.h1) == "Week 47/2026 This week"


def test_an_appointment_shows_time_language_interpreter_and_three_digits(desk: Visitor, office: Office) -> None:
    more = {"topic": 3, "phone": "+4917012345678", "interpreter": Interpreter.NEED, "allows_for_interpreter": False}
    one = book(office, at(2026, 11, 17, 9, 0), name="Δήμητρα", spoken="ar", **more)
    desk.open(WEEK)
    line = desk.main.select_one("li.talk")
    assert line is not None
    assert visible_text(line) == f"09:00 – 09:30 Number ends in …{one.number[-3:]} Arabic interpreter wanted"
    assert line.select_one("svg.i-languages") is not None
    tuesday = desk.main.select_one("section[aria-labelledby='d2026-11-17']")
    for words in ("1 appointment", "10 half hours free", "1 interpreter needed", "1 not yet found"):
        assert words in visible_text(tuesday)


def test_neither_name_nor_topic_nor_contact_stands_on_it(desk: Visitor, office: Office) -> None:
    one = book(office, at(2026, 11, 17, 9, 0), name="Δήμητρα", topic=3, phone="+4917012345678", email="d@example.org")
    desk.open(WEEK)
    page = text_of(desk.answer)
    assert "li" in page
    for hidden in ("Δήμητρα", "Housing", "12345678", "d@example.org", one.number):
        assert hidden not in page


def test_free_time_leads_to_the_form_and_the_heading_to_the_day(desk: Visitor) -> None:
    links = [str(link["href"]) for link in desk.open(WEEK).main.select("section[aria-labelledby='d2026-11-17'] a")]
    enter = "/desk/enter?slot="
    assert links == ["/desk/agenda/2026-11-17", f"{enter}20261117T073000Z", f"{enter}20261117T133000Z"]
    assert desk.client.get(links[1]).status_code == 200


def test_what_is_kept_free_or_over_has_no_link(desk: Visitor, office: Office) -> None:
    close(office, at(2026, 11, 18, 9, 0), at(2026, 11, 18, 12, 30), counsellor_of(office))
    desk.clock.move_to(at(2026, 11, 18, 9, 0))
    sign_in(desk.client)
    wednesday = desk.open(WEEK).main.select_one("section[aria-labelledby='d2026-11-18'] ol")
    assert wednesday is not None
    assert visible_text(wednesday) == "08:30 – 09:00 free 09:00 – 12:30 blocked"
    assert wednesday.select("a") == []


def test_a_holiday_has_its_german_name(desk: Visitor) -> None:
    desk.open("/desk/week/2026-12-23")
    assert "Closed: public holiday ( Erster Weihnachtstag )." in desk.text
    german = desk.main.select_one("[lang=de]")
    assert german is not None
    assert german.get_text() == "Erster Weihnachtstag"


def test_the_weeks_beside_it_are_a_link_away_and_this_one_too(desk: Visitor) -> None:
    places = [desk.open(WEEK).tap("Week after").answer, desk.tap("Week after").answer, desk.tap("This week").answer]
    places.append(desk.tap("Week before").answer)
    ends = ["2026-11-23", "2026-11-30", "2026-11-16", "2026-11-09"]
    assert [one.request.path for one in places if one] == [f"/desk/week/{day}" for day in ends]


def test_a_colleagues_week_says_whose_it_is_and_its_links_stay_there(desk: Visitor, office: Office) -> None:
    other = colleague(office)
    desk.open(f"{WEEK}?of={other.id}")
    assert visible_text(desk.main.select_one(".whose")) == "Δήμητρα"
    links = [str(link["href"]) for link in desk.main.select("a")]
    assert len(links) == 7
    assert all(link.endswith(f"?of={other.id}") for link in links)


@pytest.mark.parametrize("day", ["2000-01-01", "2999-12-31"])
def test_the_first_and_the_last_week_break_nothing(desk: Visitor, day: str) -> None:
    assert desk.client.get(f"/desk/week/{day}").status_code == 200


def full_week(office: Office) -> None:
    """Book every half hour of the week."""
    mornings = [at(2026, 11, day, 8, 30) for day in (16, 17, 18)]
    starts = [start + timedelta(minutes=30 * number) for start in mornings for number in range(8)]
    starts += [at(2026, 11, 17, 14, 30) + timedelta(minutes=30 * number) for number in range(3)]
    starts += [at(2026, 11, 19, 14, 30) + timedelta(minutes=30 * number) for number in range(7)]
    more = {"spoken": "ar", "interpreter": Interpreter.NEED, "allows_for_interpreter": False, "phone": "+4917012345678"}
    for number, start in enumerate(starts):
        book(office, start, topic=number % 7 + 1, **more)


def test_a_full_week_is_light_and_takes_no_more_queries_than_an_empty_one(
    desk: Visitor, office: Office, client: FlaskClient
) -> None:
    assert desk.client is client
    with capture_queries() as empty:
        client.get(WEEK)
    full_week(office)
    with capture_queries() as full:
        answer = client.get(WEEK, headers={"Accept-Encoding": "gzip"})
    assert text_of(answer).count('class="talk"') == 34
    assert len(full) == len(empty) <= 5, full  # the session, the role, and three of the week
    assert len(answer.data) <= 16 * KIB
