"""The jump to a later week, and what is left to do when no time suits."""

from datetime import date

import pytest

from booking.database import write_transaction
from booking.domain.booking_request import BookingRequest
from booking.domain.enums import Holder
from booking.models import Office
from booking.services import tickets
from booking.web.public.booking.week_links import week_links
from tests.factories import at, book
from tests.web.visitor import Visitor, visible_text

TIMES = "/en/emstek/times?for_whom=self&spoken=en&interpreter=no"


def names(visitor: Visitor) -> list[str]:
    """Return what the jump offers."""
    return [visible_text(one) for one in visitor.main.select("details li")]


def current(visitor: Visitor) -> list[str]:
    """Return which of it is marked."""
    return [visible_text(one) for one in visitor.main.select("details [aria-current]")]


def test_the_weeks_up_to_the_horizon_are_one_tap_away(visitor: Visitor) -> None:
    visitor.open(TIMES)
    assert names(visitor) == [
        "This week",
        "From 23 November",
        "From 30 November",
        "From 7 December",
        "From 14 December",
        "From 21 December",
    ]
    assert current(visitor) == ["This week"]
    assert not visitor.main.select_one("details").has_attr("open")


def test_a_week_shows_its_times_is_marked_and_leads_back(visitor: Visitor) -> None:
    visitor.open(f"{TIMES}&part=morning").tap("From 30 November")
    assert visitor.answer.request.args["from"] == "2026-11-30"
    assert visitor.answer.request.args["part"] == "morning"
    assert visible_text(visitor.main.select_one("h2.day")) == "Monday, 30 November 2026"
    assert current(visitor) == ["From 30 November"]
    assert visitor.main.select_one("details").has_attr("open")
    visitor.tap("This week")
    assert "from" not in visitor.answer.request.args
    assert current(visitor) == ["This week"]


def test_the_days_are_written_out_with_latin_digits(visitor: Visitor) -> None:
    visitor.open(TIMES.replace("/en/", "/ar/"))
    assert names(visitor)[2].endswith("30 نوفمبر")


def test_more_days_keeps_the_week_marked(visitor: Visitor) -> None:
    visitor.open(TIMES).tap("More days")
    assert visitor.answer.request.args["from"] == "2026-11-24"
    assert current(visitor) == ["From 23 November"]


def test_there_are_eight_weeks_at_most(visitor: Visitor, office: Office) -> None:
    with write_transaction():
        office.horizon_days = 365
    assert len(names(visitor.open(TIMES))) == 8


@pytest.mark.parametrize("day", [date.min, date(2026, 11, 15), date(2026, 11, 19), date.max, None])
def test_any_day_in_the_address_gives_weeks(day: date | None) -> None:
    found = week_links(BookingRequest(from_day=day), date(2026, 11, 19), date(2026, 12, 1))
    assert [week.monday.day for week in found] == [16, 23, 30]
    assert [week.is_shown for week in found] == [day != date.max, False, False]
    assert [week.is_this for week in found] == [True, False, False]
    assert week_links(BookingRequest(from_day=day), date(2026, 11, 16), date(2026, 11, 15)) == ()


def test_whoever_moves_an_appointment_jumps_as_well_and_keeps_the_part_of_the_day(
    visitor: Visitor, office: Office
) -> None:
    address = f"/en/ticket/{tickets.key(book(office, at(2026, 11, 30, 9, 0)), Holder.CLIENT)}/move"
    visitor.open(address)
    assert len(names(visitor)) == 6
    assert current(visitor) == ["This week"]
    assert not visitor.main.select_one("details").has_attr("open")
    visitor.tap("From 30 November")
    assert dict(visitor.answer.request.args) == {"from": "2026-11-30"}
    assert visible_text(visitor.main.select_one("h2.day")) == "Monday, 30 November 2026"
    visitor.tap("Mornings").tap("From 7 December")
    assert dict(visitor.answer.request.args) == {"from": "2026-12-07", "part": "morning"}
    assert visible_text(visitor.main.select_one("h2.day")) == "Monday, 7 December 2026"
    assert current(visitor) == ["From 7 December"]
    assert visitor.main.select_one("details").has_attr("open")
    visitor.tap("This week")
    assert dict(visitor.answer.request.args) == {"part": "morning"}
    assert "Or call us." in visitor.text
    assert visitor.answer.request.path == address


def test_the_weeks_of_a_move_end_with_the_offices_last_day(visitor: Visitor, office: Office) -> None:
    address = f"/en/ticket/{tickets.key(book(office), Holder.CLIENT)}/move"
    with write_transaction():
        office.horizon_days = 8  # counted from eight in the morning
    assert names(visitor.open(address)) == ["This week", "From 23 November"]


def test_times_that_do_not_suit_lead_to_the_call_back(visitor: Visitor) -> None:
    visitor.open("/en/emstek/times?for_whom=other&spoken=ar&interpreter=bring&topic=2&part=afternoon")
    assert "New times come every working day at 08:00." in visitor.text
    visitor.tap("None of these times suit me")
    assert visitor.answer.request.path == "/en/emstek/callback"
    assert visitor.fields()["spoken"] == "ar"
    assert visitor.fields()["part"] == "afternoon"
    visitor.tap("Back")
    assert visitor.answer.request.path == "/en/emstek/times"
    assert visitor.answer.request.args["part"] == "afternoon"


def test_no_free_time_at_all_leads_there_too(visitor: Visitor, office: Office) -> None:
    with write_transaction():
        office.horizon_days = 0
    for address in (TIMES, "/en/emstek/name?for_whom=self&spoken=en&interpreter=no&slot=20261116T073000Z"):
        visitor.open(address)
        assert "No appointment is free at the moment." in visitor.text
        assert "New times come every working day at 08:00." in visitor.text
        visitor.tap("Ask us to find a time")
        assert visitor.answer.request.path == "/en/emstek/callback"
        assert visitor.fields()["spoken"] == "en"
