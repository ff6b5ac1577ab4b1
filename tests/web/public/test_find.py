"""Finding an appointment by its number, or by an e-mail."""

import pytest
from flask.testing import FlaskClient

from booking.domain.enums import Holder
from booking.domain.reference_numbers import is_number, new_number, spaced_number
from booking.models import Attempt, Office, OutboxMessage
from tests import stored_rows
from tests.callback_factory import ask
from tests.factories import book
from tests.schedule_factory import second_office
from tests.web.visitor import Visitor, ticket_url

ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
ELSEWHERE = {"REMOTE_ADDR": "203.0.113.7"}


def test_a_number_in_any_script_leads_to_a_ticket_that_only_shows(visitor: Visitor, office: Office) -> None:
    one = book(office)
    for typed in (one.number, spaced_number(one.number), one.number.translate(ARABIC)):
        visitor.open("/en/find").press("Show my appointment", number=typed)
        assert visitor.answer is not None
        assert visitor.answer.request.path == ticket_url(one, holder=Holder.SHOWN)


def test_a_call_back_is_found_too(visitor: Visitor, office: Office) -> None:
    visitor.open("/en/find").press("Show my appointment", number=ask(office).number)
    assert "We are looking for a time" in visitor.text


def test_a_mistyped_digit_is_told_from_an_unknown_number_and_costs_nothing(client: FlaskClient, office: Office) -> None:
    number = book(office).number
    wrong = next(one for last in "0123456789" if not is_number(one := number[:7] + last))
    for typed, sentence, counted in (
        ("", "Enter the number.", 0),
        ("1234", "The number has 8 digits.", 0),
        (wrong, "One digit seems to be wrong.", 0),
        (new_number(), "There is no appointment with this number.", 1),
    ):
        answer = client.post("/en/find", data={"number": typed}, environ_base=ELSEWHERE)
        assert answer.status_code == 422
        assert sentence in answer.text
        assert stored_rows.count_rows(Attempt) == counted, typed


def test_what_was_typed_wrong_stays_in_the_field_and_the_message_leads_there(visitor: Visitor) -> None:
    visitor.open("/en/find").press("Show my appointment", number="1234")
    assert visitor.fields()["number"] == "1234"
    assert visitor.page.select_one("[autofocus] a[href='#number']") is not None


def test_after_twenty_wrong_numbers_there_is_a_page_for_that(client: FlaskClient, office: Office) -> None:
    for _try in range(20):
        client.post("/en/find", data={"number": new_number()}, environ_base=ELSEWHERE)
    answer = client.post("/en/find", data={"number": book(office).number}, environ_base=ELSEWHERE)
    assert answer.status_code == 429


def test_every_address_gets_the_same_answer(visitor: Visitor, office: Office) -> None:
    book(office, email="samira@example.org")
    pages = set()
    for email in ("samira@example.org", "nobody@example.org", *["samira@example.org"] * 3):
        visitor.open("/en/find").press("E-mail me my appointments", email=email)
        assert visitor.answer is not None
        assert "@" not in visitor.answer.request.url
        assert email not in visitor.answer.text
        pages.add(visitor.text)
    assert len(pages) == 1
    assert "we have just e-mailed them" in pages.pop()
    assert stored_rows.count_rows(OutboxMessage) == 1 + 3


def test_whoever_has_appointments_in_two_offices_reads_the_same(visitor: Visitor, office: Office) -> None:
    for one in (office, second_office(office)):
        book(one, email="samira@example.org")
    pages = set()
    for email in ("samira@example.org", "nobody@example.org"):
        visitor.open("/en/find").press("E-mail me my appointments", email=email)
        pages.add(visitor.text)
    assert len(pages) == 1
    assert "we have just e-mailed them" in pages.pop()
    assert stored_rows.count_rows(OutboxMessage) == 2 + 2


@pytest.mark.parametrize(("typed", "sentence"), [("", "Enter your e-mail address."), ("x@", "Check the e-mail")])
def test_a_wrong_address_is_said_at_its_field(visitor: Visitor, typed: str, sentence: str) -> None:
    visitor.open("/en/find").press("E-mail me my appointments", email=typed)
    assert visitor.answer is not None
    assert visitor.answer.status_code == 422
    assert sentence in visitor.text
    assert visitor.page.select_one("[autofocus] a[href='#email']") is not None


@pytest.mark.parametrize("said", ["closed", "deleted", "ended", "not-mine", "sent"])
def test_what_was_done_is_said_above_the_form(visitor: Visitor, said: str) -> None:
    assert visitor.open(f"/en/find?said={said}").main.select_one("[role=status]") is not None
    assert visitor.open(f"/en/find?said={said}x").main.select_one("[role=status]") is None


def test_a_filled_trap_finds_and_sends_nothing(client: FlaskClient, office: Office) -> None:
    one = book(office, email="samira@example.org")
    for typed in ({"number": one.number}, {"email": "samira@example.org"}):
        assert client.post("/en/find", data={**typed, "website": "x"}).status_code == 422
    assert stored_rows.count_rows(OutboxMessage) == 1
