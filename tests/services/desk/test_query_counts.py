"""How often a page of the desk asks the store: as often for very many appointments as for one, a day eight times."""

from datetime import date

import pytest
from flask.testing import FlaskClient
from time_machine import Traveller

from booking.domain.enums import MessageState
from booking.models import Account, Appointment, Office
from booking.services.accounts import accounts
from tests import busy_office, personal_data, staff_factory, stored_rows
from tests.factories import at, book
from tests.html_checks import text_of
from tests.query_counter import capture_queries

MOST = 8
MONDAY = at(2026, 11, 16, 8, 30)
TODAY, SUNDAY = date(2026, 11, 16), date(2026, 11, 22)
SHOWN = (
    *("waiting for a call-back", "Called, done", "could not be delivered", "from one connection", "perhaps also"),
    *("Very many appointments without phone", "Full today", "interpreter", "Show names"),
)
DAYS = ("2026-11-16", "2026-11-17", "2026-11-20", "2026-11-21", "2026-12-25")


def queries(client: FlaskClient, address: str, **typed: str) -> int:
    """Return how many queries a page takes; what is typed goes by POST."""
    with capture_queries() as statements:
        answer = client.post(address, data=typed) if typed else client.get(address)
    assert answer.status_code == 200, address
    return len(statements)


def days(client: FlaskClient, of: int | None = None) -> list[int]:
    """Return how many queries each of the days takes, of a colleague if one is given."""
    return [queries(client, f"/desk/agenda/{day}{f'?of={of}' if of else ''}") for day in DAYS]


@pytest.fixture
def account(office: Office) -> Account:
    """Return the account of the office's counsellor."""
    return staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))


def test_a_day_with_all_that_can_stand_on_it_takes_eight_queries_at_most(
    office: Office, account: Account, client: FlaskClient
) -> None:
    staff_factory.sign_in(client)
    busy_office.everything(office, account)
    shown = text_of(client.get("/desk/agenda/2026-11-16"))
    for mark in SHOWN:
        assert mark in shown, mark
    alone = days(client)
    whose = busy_office.counsellors(office)
    assert max(alone + days(client, whose[0]) + days(client, whose[1])) <= MOST


def test_the_one_look_in_five_minutes_that_notes_it_counts_too(
    office: Office, account: Account, client: FlaskClient, clock: Traveller
) -> None:
    staff_factory.sign_in(client)
    busy_office.everything(office, account)
    quiet = queries(client, "/desk/agenda/2026-11-16")
    clock.shift(accounts.SEEN_EVERY)
    assert quiet + 1 == queries(client, "/desk/agenda/2026-11-16") <= MOST


def test_a_stand_in_from_another_office_with_several_desks_asks_no_more(
    office: Office, account: Account, client: FlaskClient
) -> None:
    elsewhere = staff_factory.another_office(office)
    deputy = staff_factory.account(elsewhere, email="selam@example.org", counsellor=staff_factory.colleague(elsewhere))
    staff_factory.stand_in(deputy, office, TODAY, SUNDAY)
    busy_office.everything(office, account)
    whose = busy_office.counsellors(office)
    staff_factory.sign_in(client, "selam@example.org")
    for one in whose[:2]:
        within = [f"/desk/agenda/{day}?of={one}" for day in DAYS[:4]]
        assert max(queries(client, address) for address in within) <= MOST


def test_ten_counsellors_with_500_appointments_a_week_and_100_000_kept(
    office: Office, account: Account, client: FlaskClient
) -> None:
    staff_factory.sign_in(client)
    whose = busy_office.counsellors(office)
    busy_office.insert_appointments(office, busy_office.week(whose, MONDAY))
    assert stored_rows.count_rows(Appointment) == 500
    before = days(client) + days(client, whose[9])
    busy_office.insert_past_appointments(500, 200)
    assert stored_rows.count_rows(Appointment) == 100_500
    assert days(client) + days(client, whose[9]) == before
    assert max(before) <= MOST


def pages(office: Office, client: FlaskClient, appointment_id: int) -> dict[str, int]:
    """Return how many queries the week, the appointment's page, the search and the pages that enter one take."""
    found = {
        "week": queries(client, "/desk/week/2026-11-16"),
        "appointment": queries(client, f"/desk/appointment/{appointment_id}"),
        "enter": queries(client, "/desk/enter"),
        "enter at a time": queries(client, "/desk/enter?slot=20261124T080000Z"),
        "print": queries(client, "/desk/print/2026-11-16"),
        "letters": queries(client, "/desk/letters"),
        "unusual": queries(client, "/desk/unusual"),
    }
    token = staff_factory.token_of(client, "/desk/search")
    return found | {"search": queries(client, "/desk/search", csrf_token=token, wanted="Samira")}


def test_no_other_page_asks_more_often_for_more(office: Office, account: Account, client: FlaskClient) -> None:
    one = book(office, at(2026, 11, 18, 9, 0), name="Samira Rahimi", email="samira@example.org", topic=1)
    staff_factory.sign_in(client)
    busy_office.everything(office, account)
    pages(office, client, one.id)
    before = pages(office, client, one.id)
    busy_office.insert_appointments(office, busy_office.week(busy_office.counsellors(office), MONDAY))
    for number in range(10):
        about = {"appointment_id": one.id, "appointment_uid": one.uid}
        personal_data.message(office, MessageState.DEAD if number % 2 else MessageState.SENT, **about)
        personal_data.callback(office)
    assert pages(office, client, one.id) == before
