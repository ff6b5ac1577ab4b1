"""Full for today at the desk: the button, the sign for the door, and what the start page says."""

from datetime import time

import pytest
from sqlalchemy import select

from booking.database import db
from booking.domain.enums import Weekday
from booking.i18n import LANGUAGES
from booking.models import AuditEntry, Office
from tests.factories import at
from tests.schedule_factory import add_hours
from tests.staff_factory import counsellor_of, sign_in
from tests.web.visitor import Visitor, visible_text

TODAY = "/desk/agenda/2026-11-16"
FULL = "Today there are no more places without an appointment."


@pytest.fixture
def open_hours(office: Office) -> None:
    """Give the office hours without appointment on Mondays and Tuesdays."""
    for weekday in (Weekday.MONDAY, Weekday.TUESDAY):
        add_hours(counsellor_of(office), weekday, (time(13), time(15)))


def post(desk: Visitor, act: str, **changes: str) -> int:
    """Return the status of the small form, sent with the desk's token."""
    token = str(desk.open(TODAY).page.select_one("input[name=csrf_token]")["value"])
    sent = {"csrf_token": token, "day": "2026-11-16"} | changes
    return desk.client.post(f"/desk/{act}", data=sent).status_code


def test_only_today_can_be_full_and_only_where_people_just_come(desk: Visitor, office: Office) -> None:
    assert "Full today" not in desk.open(TODAY).text
    add_hours(counsellor_of(office), Weekday.MONDAY, (time(13), time(15)))
    assert "Without an appointment: 13:00–15:00" in desk.open(TODAY).text
    assert "Full today" in desk.text
    assert "Full today" not in desk.open("/desk/agenda/2026-11-23").text
    desk.clock.move_to(at(2026, 11, 16, 15, 0))
    assert "Full today" not in desk.open(TODAY).text


def test_the_start_page_says_so_until_it_is_taken_back(desk: Visitor, open_hours: None) -> None:
    assert "Next: Monday, 16 November 2026, 13:00" in desk.open("/en/emstek/").text
    desk.open(TODAY).press("Full today")
    assert desk.answer.request.path == TODAY
    assert FULL in desk.text
    start = desk.open("/en/emstek/").text
    assert f"{FULL} Next: Tuesday, 17 November 2026, 13:00" in start
    desk.open(TODAY).press("Undo")
    assert FULL not in desk.text
    assert FULL not in desk.open("/en/emstek/").text


def test_open_now_is_not_said_of_a_full_day_and_the_next_day_is_another(desk: Visitor, open_hours: None) -> None:
    desk.clock.move_to(at(2026, 11, 16, 14, 0))
    assert "Open now" in desk.open("/en/emstek/").text
    desk.open(TODAY).press("Full today")
    assert "Open now" not in desk.open("/en/emstek/").text
    desk.clock.move_to(at(2026, 11, 17, 14, 0))
    assert FULL not in desk.open("/en/emstek/").text
    assert "Open now" in desk.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_so(desk: Visitor, open_hours: None, language: str) -> None:
    before = desk.open(f"/{language}/emstek/").main.select("p.note")
    desk.open(TODAY).press("Full today")
    assert len(desk.open(f"/{language}/emstek/").main.select("p.note")) == len(before) + 1


def test_the_sign_says_it_in_german_and_each_other_language(desk: Visitor, open_hours: None) -> None:
    assert desk.open("/desk/full-sign").answer.request.path == TODAY  # nothing is full
    desk.press("Full today")
    desk.tap("Sign for the door")
    sign = desk.main.select_one("article.sign")
    assert sign is not None
    sections = sign.select("section")
    assert [(one["lang"], one["dir"]) for one in sections] == [("de", "ltr"), ("ar", "rtl"), ("en", "ltr")]
    english = visible_text(sections[2])
    assert english.startswith(FULL)
    assert "Tuesday, 17 November 2026, 13:00" in english
    for words in ("http://localhost/", "04473", "Montag, 16. November 2026"):
        assert words in visible_text(sign), words
    assert sign.select_one("svg.qr path") is not None


def test_a_sign_without_a_next_time_names_none(desk: Visitor, office: Office) -> None:
    add_hours(counsellor_of(office), Weekday.MONDAY, (time(13), time(15)), valid_until=at(2026, 11, 16).date())
    desk.open(TODAY).press("Full today")
    desk.tap("Sign for the door")
    assert "Next time" not in desk.text


def test_a_page_left_open_overnight_does_nothing_to_the_new_day(
    desk: Visitor, office: Office, open_hours: None
) -> None:
    add_hours(counsellor_of(office), Weekday.MONDAY, (time(22), time(23, 55)))
    desk.clock.move_to(at(2026, 11, 16, 23, 50))
    sign_in(desk.client)
    desk.open(TODAY)
    desk.clock.move_to(at(2026, 11, 17, 0, 30))
    desk.press("Full today")
    assert desk.answer.status_code == 409
    assert "You wanted: Full today" in desk.text
    assert db.session.get_one(Office, office.id, populate_existing=True).full_on is None


def test_twice_is_once_and_what_is_strange_does_nothing(desk: Visitor, office: Office, open_hours: None) -> None:
    assert [post(desk, "full"), post(desk, "full")] == [303, 303]
    for day in ("", "soon", "\x00", "2026-11-15"):
        assert post(desk, "full/undo", day=day) == 409
    assert post(desk, "full/undo", csrf_token="old") == 400
    assert desk.client.get("/desk/full").status_code == 405
    stranger = desk.client.application.test_client()
    assert stranger.get("/desk/full-sign").location == "/account/sign-in"
    assert stranger.post("/desk/full").status_code in (302, 400)
    assert list(db.session.scalars(select(AuditEntry.act))) == ["full for today"]
