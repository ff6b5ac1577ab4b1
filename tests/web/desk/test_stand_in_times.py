"""What a stand-in is offered: free times of her days, and no button that leads elsewhere."""

from datetime import date

import pytest
from flask.testing import FlaskClient
from sqlalchemy import update

from booking.database import db, write_transaction
from booking.models import Office, OfficeHours
from tests.factories import at, book
from tests.staff_factory import counsellor_of
from tests.web.desk.posted_acts import NINE, agenda_query
from tests.web.visitor import Visitor

OUTSIDE = "20261119"


def starts(desk: Visitor) -> set[str]:
    """Return the days of all times a page offers, as addresses and buttons say them."""
    found = {str(one["value"]) for one in desk.main.select("button[name=slot]")}
    found |= {str(one["href"]).partition("slot=")[2] for one in desk.main.select("a[href*='slot=']")}
    return {one[:8] for one in found}


@pytest.mark.parametrize("page", ["move", "again"])
def test_another_time_is_offered_on_her_days_only(deputy: Visitor, office: Office, page: str) -> None:
    one = book(office, NINE)
    deputy.clock.move_to(NINE)
    deputy.open(f"/desk/appointment/{one.id}/{page}{agenda_query(office)}")
    offered = starts(deputy)
    assert offered
    assert max(offered) < OUTSIDE


def test_a_week_after_her_last_day_is_not_hers(deputy: Visitor, office: Office) -> None:
    one = book(office, NINE)
    address = f"/desk/appointment/{one.id}/move{agenda_query(office)}&from="
    assert [deputy.client.get(f"{address}{day}").status_code for day in ("2026-11-18", "2026-11-19")] == [200, 404]


def test_where_nothing_is_free_on_her_days_no_other_is_offered(deputy: Visitor, office: Office) -> None:
    with write_transaction():
        db.session.execute(update(OfficeHours).values(valid_from=date(2026, 11, 19)))
    deputy.open(f"/desk/enter{agenda_query(office)}")
    assert starts(deputy) == set()
    token = str(deputy.main.select_one("input[name=csrf_token]")["value"])  # type: ignore[index]
    for wanted in ("next", "week", "afternoon"):
        typed = {"csrf_token": token, "find": wanted}
        deputy.answer = deputy.client.post(f"/desk/enter{agenda_query(office)}", data=typed)
        assert deputy.answer.status_code == 200
        assert starts(deputy) == set()


def test_a_head_asks_and_does_nothing(desk: Visitor, office: Office) -> None:
    one = book(office, NINE)
    client: FlaskClient = desk.client
    for page in ("move", "length", "interpreter", "again", "cancel"):
        assert client.head(f"/desk/appointment/{one.id}/{page}").status_code == 200
    assert client.head("/desk/search").status_code == 200


def test_a_day_at_the_end_of_the_calendar_shows_the_next_times(desk: Visitor, office: Office) -> None:
    one = book(office, at(2026, 11, 17, 9, 0))
    assert desk.client.get(f"/desk/appointment/{one.id}/move?from=9999-12-31").status_code == 200


def test_a_button_beside_nobody_is_nonsense(desk: Visitor, office: Office) -> None:
    assert counsellor_of(office)
    token = str(desk.open("/desk/enter").main.select_one("input[name=csrf_token]")["value"])  # type: ignore[index]
    assert desk.client.post("/desk/enter", data={"csrf_token": token, "beside": "", "name": "می‌نا"}).status_code == 404
