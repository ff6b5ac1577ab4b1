"""An interpreter by what the office can do: how soon and how long the talk then is."""

from datetime import date, timedelta

import pytest
from time_machine import Traveller

from booking.database import write_transaction
from booking.domain.booking_request import BookingRequest
from booking.domain.enums import Ability, Interpreter, Interpreting
from booking.domain.errors import SlotTaken
from booking.models import Office, SpokenLanguage
from booking.services.appointments import bookings
from booking.services.schedule import availability, interpreter_policy
from tests.factories import BERLIN, at, book

NEED, BRING, NO = Interpreter.NEED, Interpreter.BRING, Interpreter.NO


def can(office: Office, code: str, ability: Ability, lead_days: int = 2) -> None:
    """Let the office be able to do this in a language."""
    with write_transaction():
        row = next((row for row in office.spoken_languages if row.code == code), None)
        if row is None:
            row = SpokenLanguage(code=code, position=99)
            office.spoken_languages.append(row)
        row.ability, row.lead_days = ability, lead_days


def first_day(office: Office, **requested: object) -> date:
    """Return the day of the first free time."""
    slot = availability.next_slot(office, availability.talk_for(office, BookingRequest(**requested)))  # type: ignore[arg-type]
    assert slot is not None
    return slot.start.astimezone(BERLIN).date()


def test_the_shipped_office_speaks_finds_somebody_or_tries(office: Office) -> None:
    found = {code: interpreter_policy.ability(office, code) for code in ("de", "en", "ar", "other", "xx", None)}
    assert found == {
        "de": Ability.WE_SPEAK,
        "en": Ability.WE_SPEAK,
        "ar": Ability.CAN_ARRANGE,
        "other": Ability.CANNOT,
        "xx": Ability.CANNOT,
        None: None,
    }


@pytest.mark.parametrize("answer", [NEED, BRING, None, NO])
def test_where_the_office_speaks_the_language_there_is_no_interpreter(
    office: Office, answer: Interpreter | None
) -> None:
    settled = interpreter_policy.settle(office, BookingRequest(spoken="en", interpreter=answer))
    assert settled.interpreter is NO
    assert availability.talk_for(office, settled).length == timedelta(minutes=30)
    for other in (BookingRequest(spoken="ar", interpreter=answer), BookingRequest(interpreter=answer)):
        assert interpreter_policy.settle(office, other) == other


@pytest.mark.parametrize(
    ("moment", "lead_days", "first"),
    [
        (at(2026, 11, 16, 6), 2, date(2026, 11, 18)),
        (at(2026, 11, 16, 6), 0, date(2026, 11, 16)),
        (at(2026, 11, 18, 17), 2, date(2026, 11, 23)),  # Friday at 17:00 no hours are left
        (at(2026, 11, 21, 8), 2, date(2026, 11, 24)),
        (at(2026, 12, 23, 8), 2, date(2026, 12, 28)),  # Christmas
        (at(2026, 12, 30, 8), 2, date(2027, 1, 4)),  # New Year's Day, of the coming year
    ],
)
def test_a_language_we_arrange_for_needs_its_working_days(
    office: Office, clock: Traveller, moment: object, lead_days: int, first: date
) -> None:
    clock.move_to(moment)  # type: ignore[arg-type]
    can(office, "ar", Ability.CAN_ARRANGE, lead_days)
    assert first_day(office, spoken="ar", interpreter=NEED) == first


def test_no_other_answer_and_no_other_language_needs_days(office: Office) -> None:
    today = date(2026, 11, 16)
    can(office, "tlh", Ability.CANNOT)
    for requested in (
        {"spoken": "ar", "interpreter": BRING},
        {"spoken": "ar", "interpreter": NO},
        {"spoken": "tlh", "interpreter": NEED},
        {"spoken": "other", "interpreter": NEED},
        {"interpreter": NEED},
    ):
        assert first_day(office, **requested) == today


def test_a_start_before_the_interpreter_can_be_there_is_not_booked(office: Office) -> None:
    early = at(2026, 11, 17, 8, 30)
    with pytest.raises(SlotTaken) as refused:
        book(office, early, spoken="ar", interpreter=NEED)
    assert [slot.start.astimezone(BERLIN).date() for slot in refused.value.nearest] == [date(2026, 11, 18)] * 3
    assert book(office, early, spoken="ar", interpreter=BRING).starts_at == early


def test_a_time_chosen_before_the_interpreter_is_booked_as_asked(office: Office) -> None:
    early = at(2026, 11, 16, 8, 30)
    requested = BookingRequest(spoken="ar", interpreter=NEED, start=early, allows_for_interpreter=False)
    bookings.require_offered(office, requested)
    booked = book(office, early, spoken="ar", interpreter=NEED, allows_for_interpreter=False)
    assert (booked.starts_at, booked.minutes(), booked.interpreting) == (early, 30, Interpreting.ASKED)


def test_the_office_only_tries_where_it_is_asked_and_cannot(office: Office) -> None:
    assert interpreter_policy.only_tries(office, BookingRequest(spoken="other", interpreter=NEED))
    for requested in (
        BookingRequest(spoken="other", interpreter=BRING),
        BookingRequest(spoken="ar", interpreter=NEED),
        BookingRequest(interpreter=NEED),
    ):
        assert not interpreter_policy.only_tries(office, requested)
