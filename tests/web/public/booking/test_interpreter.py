"""The question for an interpreter, by what the office can do in the chosen language."""

import pytest
from flask_babel import gettext

from booking import i18n
from booking.database import write_transaction
from booking.domain.enums import Ability, Holder, Interpreter, Interpreting
from booking.domain.people import Helper
from booking.models import Appointment, Office
from booking.services import tickets
from tests.factories import book
from tests.stored_rows import only_appointment
from tests.web.visitor import Visitor, visible_text

QUESTION = "Do you need an interpreter?"
TRIES = "We will try to find an interpreter and tell you if we cannot."
YES_WE_TRY = "Yes (we will try)"
NEEDS_DAYS = "We need 2 working days to find an interpreter."


def cannot_find(office: Office, code: str) -> None:
    """Let the office know nobody for a language."""
    with write_transaction():
        next(row for row in office.spoken_languages if row.code == code).ability = Ability.CANNOT


def test_where_the_office_speaks_the_language_nobody_is_asked(visitor: Visitor) -> None:
    visitor.open("/en/emstek/talk?for_whom=self")
    assert QUESTION not in visitor.text
    visitor.press("Housing")
    assert "It takes about 30 minutes." in visitor.text
    visitor.tap("Next free appointment")
    assert visitor.answer.request.args["interpreter"] == "no"
    assert "Interpreter" not in visitor.text
    visitor.press("Book this appointment", name="Samira")
    assert only_appointment().interpreting is Interpreting.NOT_NEEDED


def test_a_language_chosen_with_the_answer_makes_the_answer_count_or_not(visitor: Visitor) -> None:
    visitor.open("/en/emstek/talk?for_whom=other")
    assert "Does the person need an interpreter?" in visitor.text
    for answer in ({"interpreter": "need"}, {"interpreter": "bring"}, {}):
        visitor.open("/en/emstek/talk?for_whom=other").press("Housing", spoken="de", **answer)
        assert "It takes about 30 minutes." in visitor.text
        assert "08:30, Monday, 16 November 2026" in visitor.text


def test_where_somebody_can_be_found_the_times_begin_later_and_say_why(visitor: Visitor) -> None:
    visitor.open("/en/emstek/talk?for_whom=self&spoken=ar")
    assert "Yes, please" in visitor.text
    assert "interpreter" not in visitor.fields()
    visitor.press("Housing", interpreter="need")
    assert NEEDS_DAYS in visitor.text
    assert "Next free appointment: Wednesday, 18 November 2026, 08:30" in visitor.text
    visitor.tap("Next free appointment")
    assert "Yes, please" in visitor.text
    visitor.press("Book this appointment", name="سمیرا رحیمی")
    assert only_appointment().interpreting is Interpreting.ASKED


def test_the_days_are_those_of_the_language(visitor: Visitor, office: Office) -> None:
    with write_transaction():
        next(row for row in office.spoken_languages if row.code == "ti").lead_days = 1
    visitor.open("/en/emstek/times?for_whom=self&spoken=ti&interpreter=need")
    assert "We need 1 working day to find an interpreter." in visitor.text
    assert "Next free appointment: Tuesday, 17 November 2026, 08:30" in visitor.text


def test_whoever_brings_somebody_waits_for_nobody(visitor: Visitor) -> None:
    for answer in ("bring", "no"):
        visitor.open(f"/en/emstek/times?for_whom=self&spoken=ar&interpreter={answer}")
        assert "working day to find" not in visitor.text
        assert "Next free appointment: Monday, 16 November 2026" in visitor.text


def test_where_nobody_is_known_an_adult_of_ones_own_is_chosen_and_yes_promises_nothing(
    visitor: Visitor, office: Office
) -> None:
    cannot_find(office, "ti")
    visitor.open("/en/emstek/talk?for_whom=self&spoken=ti")
    assert visitor.fields()["interpreter"] == "bring"
    assert YES_WE_TRY in visitor.text
    assert "Yes, please" not in visitor.text
    visitor.press("Housing", interpreter="need")
    assert TRIES in visitor.text
    assert "Next free appointment: Monday, 16 November 2026" in visitor.text
    visitor.tap("Next free appointment")
    assert YES_WE_TRY in visitor.text


def test_an_answer_taken_back_is_what_is_chosen(visitor: Visitor, office: Office) -> None:
    cannot_find(office, "ti")
    visitor.open("/en/emstek/talk?for_whom=self&spoken=ti&interpreter=need")
    assert visitor.fields()["interpreter"] == "need"


def test_chosen_in_one_form_the_times_and_the_name_say_that_we_try(visitor: Visitor) -> None:
    visitor.open("/en/emstek/talk?for_whom=other").press("Housing", spoken="other", interpreter="need")
    assert TRIES in visitor.text
    visitor.tap("Next free appointment")
    assert YES_WE_TRY in visitor.text


def test_a_missing_answer_is_still_asked_for_where_nobody_is_known(visitor: Visitor) -> None:
    visitor.open("/en/emstek/talk?for_whom=other").press("Housing", spoken="other")
    assert visitor.answer.status_code == 422
    assert "Choose one answer." in visitor.text
    assert visitor.fields()["interpreter"] == "bring"


def test_nobody_is_asked_to_let_a_child_translate(visitor: Visitor) -> None:
    hint = "Please do not bring a child to translate."
    assert hint in visitor.open("/en/emstek/talk?for_whom=self&spoken=ar").text
    assert hint in visitor.open("/en/emstek/").tap("Next free appointment").text
    tied = str(visitor.main.select_one("fieldset")["aria-describedby"])
    assert hint in visitor.main.select_one(f"#{tied}").get_text()


def test_the_short_way_takes_the_time_that_was_shown_whatever_the_language(visitor: Visitor) -> None:
    visitor.open("/en/emstek/").tap("Next free appointment")
    visitor.press("Book this appointment", name="Олена", spoken="uk", interpreter="need")
    assert (only_appointment().interpreting, only_appointment().minutes()) == (Interpreting.ASKED, 30)
    assert only_appointment().starts_at.day == 16


def test_the_short_way_promises_nobody_before_the_days_it_takes_to_find_somebody(visitor: Visitor) -> None:
    for slot, promise in (("20261116T073000Z", YES_WE_TRY), ("20261119T133000Z", "Yes, please")):
        visitor.open(f"/ar/emstek/name?for_whom=self&slot={slot}")
        arabic = visible_text(visitor.main.select_one("label:has(input[value=need])"))
        assert arabic == said_in("ar", promise)
        visitor.press(said_in("ar", "Book this appointment"), name="سميرة", interpreter="need")
        assert (said_in("ar", TRIES) in visitor.text) is (promise == YES_WE_TRY)


def said_in(code: str, text: str) -> str:
    """Return a sentence of the program in a language."""
    with i18n.speaking(i18n.LANGUAGES[code]):
        return str(gettext(text))


def test_the_short_way_needs_no_answer_in_a_language_the_office_speaks(visitor: Visitor) -> None:
    visitor.open("/en/emstek/").tap("Next free appointment")
    visitor.press("Book this appointment", name="Sinéad O’Brien")
    assert only_appointment().interpreting is Interpreting.NOT_NEEDED


def test_a_time_before_the_interpreter_can_be_there_gets_others(visitor: Visitor) -> None:
    visitor.open("/en/emstek/name?for_whom=self&spoken=ar&interpreter=need&slot=20261116T073000Z")
    assert visitor.answer.status_code == 409
    assert "Wednesday, 18 November 2026, 08:30" in visitor.text


def test_the_api_waits_for_the_interpreter_like_the_page(visitor: Visitor) -> None:
    for asked in ("spoken=ar&interpreter=need", "spoken=en&interpreter=need", "spoken=other&interpreter=need"):
        visitor.open(f"/en/emstek/times?for_whom=self&{asked}")
        shown = {str(link["href"])[-16:] for link in visitor.main.select("a.tile")}
        answer = visitor.client.get(f"/api/v1/emstek/slots?{asked}").json["slots"]
        assert shown == {slot["key"] for slot in answer[: len(shown)]}


def contact_of(appointment: Appointment, holder: Holder = Holder.CLIENT) -> str:
    """Return the address of *my contact* for a holder."""
    return f"/en/ticket/{tickets.key(appointment, holder)}/contact"


def test_my_contact_asks_nobody_where_the_office_speaks_the_language(visitor: Visitor, office: Office) -> None:
    one = book(office, spoken="en")
    assert QUESTION not in visitor.open(contact_of(one)).text
    assert "interpreter" not in visitor.fields()
    visitor.client.post(contact_of(one), data=visitor.fields() | {"interpreter": "need", "phone": "0170 1234567"})
    assert (only_appointment().interpreting, only_appointment().phone) == (Interpreting.NOT_NEEDED, "+491701234567")


def test_my_contact_promises_no_interpreter_whom_the_office_cannot_find(visitor: Visitor, office: Office) -> None:
    cannot_find(office, "ti")
    one = book(office, spoken="ti", interpreter=Interpreter.BRING, helper=Helper(name="Ingrid", reads="de"))
    visitor.open(contact_of(one))
    assert QUESTION in visitor.text
    assert "I will bring an adult who translates" in visitor.text
    assert YES_WE_TRY in visitor.text
    assert "Yes, please" not in visitor.text
    assert visitor.fields()["interpreter"] == "bring"
    visitor.press("Save", interpreter="need")
    assert only_appointment().interpreting is Interpreting.ASKED
    assert TRIES in visitor.text
    visitor.open(contact_of(one, Holder.HELPER))
    assert "Does the person need an interpreter?" in visitor.text
    assert "An adult will come along to translate" in visitor.text
    assert YES_WE_TRY in visitor.text


@pytest.mark.parametrize("spoken", ["ar", None])
def test_my_contact_says_yes_where_somebody_can_be_found_or_no_language_is_known(
    visitor: Visitor, office: Office, spoken: str | None
) -> None:
    visitor.open(contact_of(book(office, spoken=spoken)))
    assert "Yes, please" in visitor.text
    assert "Please do not bring a child to translate." in visitor.text
    assert visitor.fields()["interpreter"] == "no"


@pytest.mark.parametrize("found", [Interpreting.ARRANGED, Interpreting.NOT_FOUND])
def test_saving_my_contact_keeps_what_the_office_has_found(
    visitor: Visitor, office: Office, found: Interpreting
) -> None:
    one = book(office, spoken="ar", interpreter=Interpreter.NEED)
    with write_transaction():
        one.interpreting = found
    visitor.open(contact_of(one)).press("Save", phone="0170 1234567")
    assert (only_appointment().interpreting, only_appointment().phone) == (found, "+491701234567")
