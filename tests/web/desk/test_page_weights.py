"""What full pages of the desk weigh as they travel: 16 KiB each (docs/developers/design.md §6)."""

from flask.testing import FlaskClient

from booking.models import Appointment, Office
from tests import busy_office, staff_factory
from tests.factories import at, book
from tests.html_checks import text_of

KIB = 1024
DAYS = ("agenda/2026-11-16", "agenda/2026-11-17", "week/2026-11-16", "print/2026-11-17")
CONTACT = {"phone": "+4915188887777", "email": "zofia@example.org", "spoken": "pl"}
OTHERS = ("unusual", "letters", "search", "enter", "enter?slot=20261124T080000Z")


def test_pages_with_all_that_can_stand_on_them_are_light(client: FlaskClient, office: Office) -> None:
    account = staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))
    busy_office.everything(office, account)
    for number in range(3):
        book(
            office,
            at(2026, 11, 17, 14 + (number + 1) // 2, 30 * ((number + 1) % 2)),
            **CONTACT,
            helper=busy_office.RENATE,
        )
    staff_factory.sign_in(client)
    one: Appointment = book(office, at(2026, 11, 18, 9, 0), **CONTACT, helper=busy_office.RENATE, topic=3)
    weights = {}
    for page in (*DAYS, *OTHERS, f"appointment/{one.id}"):
        answer = client.get(f"/desk/{page}", headers={"Accept-Encoding": "gzip"})
        assert (answer.status_code, answer.headers["Content-Encoding"]) == (200, "gzip"), page
        weights[page] = len(answer.data)
    assert {page: weight for page, weight in weights.items() if weight > 16 * KIB} == {}


def test_the_sheet_of_the_desk_is_light(client: FlaskClient, office: Office) -> None:
    staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))
    staff_factory.sign_in(client)
    sheet = text_of(client.get("/desk/search")).split('rel="stylesheet" href="')[1].split('"')[0]
    size = len(client.get(sheet, headers={"Accept-Encoding": "gzip"}).data)
    assert size <= 5.5 * KIB
