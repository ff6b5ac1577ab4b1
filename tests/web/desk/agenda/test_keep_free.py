"""Keeping time free from the day's list, and undoing it."""

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db
from booking.models import Closure, Office
from tests.factories import at, book
from tests.schedule_factory import close
from tests.staff_factory import sign_in
from tests.web.visitor import Visitor

DAY = "/desk/agenda/2026-11-17"


def spans() -> list[tuple[object, object]]:
    """Return when something is closed."""
    db.session.commit()
    return [(one.starts_at, one.ends_at) for one in db.session.scalars(select(Closure).order_by(Closure.id))]


def test_a_gap_is_kept_free_and_undone_on_the_list(desk: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 17, 9, 0))
    desk.open(DAY).press("Block this time : 09:30")
    assert desk.answer.history[-1].status_code == 303
    assert desk.answer.request.path == DAY
    assert "09:30 – 12:30 blocked" in desk.text
    assert spans() == [(at(2026, 11, 17, 9, 30), at(2026, 11, 17, 12, 30))]
    days = "/en/emstek/times?spoken=en&interpreter=no&from=2026-11-17"
    assert "slot=20261117T083000Z" not in desk.client.get(days).get_data(as_text=True)
    desk.open(DAY).press("Undo")
    assert "blocked" not in desk.text
    assert spans() == []
    assert "slot=20261117T083000Z" in desk.client.get(days).get_data(as_text=True)


def test_the_rest_of_the_morning_is_kept_free_round_an_appointment(desk: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 17, 10, 0), name="Zofia")
    desk.open(DAY).press("Block until 12:30")
    assert spans() == [(at(2026, 11, 17, 8, 30), at(2026, 11, 17, 12, 30))]
    assert "08:30 – 12:30 blocked" in desk.text
    assert "Zofia" in desk.text
    assert "1 appointment ·" in desk.text


def test_the_rest_begins_now_where_the_gap_has_begun(desk: Visitor, office: Office, clock: Traveller) -> None:
    book(office, at(2026, 11, 17, 15, 0))
    clock.move_to(at(2026, 11, 17, 14, 41))
    sign_in(desk.client)
    desk.open(DAY).press("Block until 16:00")
    assert spans() == [(at(2026, 11, 17, 14, 45), at(2026, 11, 17, 16, 0))]


def test_the_last_gap_offers_no_rest(desk: Visitor) -> None:
    assert "Block until" not in desk.open(DAY).text


def test_what_the_office_closes_is_not_hers_to_undo(desk: Visitor, office: Office) -> None:
    close(office, at(2026, 11, 17, 10, 0), at(2026, 11, 17, 11, 0))
    assert "Undo" not in desk.open(DAY).text


def test_what_is_over_is_shown_without_undo(desk: Visitor, clock: Traveller) -> None:
    desk.open(DAY).press("Block this time")
    clock.move_to(at(2026, 11, 18, 7, 0))
    sign_in(desk.client)
    assert "blocked" in desk.open(DAY).text
    assert "Undo" not in desk.text


@pytest.mark.parametrize("until", ["", "x", "20261117T063000Z", "20261119T093000Z", "99990101T000000Z"])
def test_a_stretch_that_is_none_is_not_found(desk: Visitor, until: str) -> None:
    desk.open(DAY)
    sent = desk.fields() | {"slot": "20261117T073000Z", "until": until}
    assert desk.client.post("/desk/keep-free", data=sent).status_code == 404
    assert spans() == []
    assert desk.client.get("/desk/keep-free").status_code == 405
    assert desk.client.post("/desk/keep-free", data=sent | {"csrf_token": "old"}).status_code == 400
