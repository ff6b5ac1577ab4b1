"""What is left of an entry that was taken back is shown nowhere and takes nothing any more."""

from typing import Any

import pytest
from sqlalchemy import select

from booking.database import db
from booking.domain import search_terms
from booking.domain.enums import Holder
from booking.models import Appointment, Office
from booking.services import tickets
from booking.services.appointments.desk_acts import desk_booking_undo
from booking.services.desk import search
from tests.desk_acts import enter
from tests.staff_factory import counsellor_of
from tests.web.desk.posted_acts import NINE
from tests.web.visitor import Visitor

PAGES = ("", "/move", "/cancel", "/contact", "/paper", "/card", "/again", "/length", "/interpreter")
ACTS = ("presence", "cancel", "cancel/undo", "undo", "note", "silence", "contact", "move", "length", "interpreter")
SENT: dict[str, Any] = {"version": 2, "status": "arrived", "note": "called again", "minutes": "30", "name": "می‌نا"}


@pytest.fixture
def left(desk: Visitor, office: Office) -> Appointment:
    """Return what is left of an entry."""
    counsellor = counsellor_of(office)
    made = enter(counsellor, NINE, name="Samira Rahimi", email="samira@example.org", spoken="ar", topic=2)
    return desk_booking_undo.undo(counsellor, made.id, made.version, int(counsellor.account_id or 0))


def test_no_page_of_the_desk_opens_it(desk: Visitor, left: Appointment) -> None:
    found = {page: desk.client.get(f"/desk/appointment/{left.id}{page}").status_code for page in PAGES}
    assert set(found.values()) == {404}, found


def test_no_act_of_the_desk_changes_it_and_taking_it_back_twice_is_once(desk: Visitor, left: Appointment) -> None:
    token = str(desk.open("/desk/search").main.select_one("input[name=csrf_token]")["value"])  # type: ignore[index]
    sent = SENT | {"csrf_token": token, "slot": "20261116T100000Z", "state": "arranged"}
    found = {act: desk.client.post(f"/desk/appointment/{left.id}/{act}", data=sent).status_code for act in ACTS}
    assert set(found.values()) == {404}, found
    assert desk.client.post(f"/desk/appointment/{left.id}/entry/undo", data=sent).status_code == 303
    kept = db.session.scalars(select(Appointment).execution_options(populate_existing=True)).one()
    assert (kept.note, kept.name) == (None, None)


def test_neither_its_number_nor_a_key_finds_it(desk: Visitor, office: Office, left: Appointment) -> None:
    account_id = int(counsellor_of(office).account_id or 0)
    assert search.find(office, search_terms.read(left.number), account_id).hits == []
    for holder in Holder:
        found = desk.client.get(f"/en/ticket/{tickets.key(left, holder)}")
        assert found.status_code in (404, 410)
    answer = desk.client.post("/en/find", data={"number": left.number}, follow_redirects=True)
    assert "09:00" not in answer.get_data(as_text=True)
