"""An interpreter by what the office can do in the spoken language: it speaks it, can find somebody, or only tries."""

from dataclasses import replace
from datetime import datetime

from booking.domain.booking_request import BookingRequest
from booking.domain.enums import Ability, Interpreter
from booking.domain.policy import Policy
from booking.models import Office, SpokenLanguage
from booking.services.offices.holidays import holidays_of


def ability(office: Office, spoken: str | None) -> Ability | None:
    """Return what the office can do in a language; None while none is chosen, CANNOT for one it does not list."""
    if spoken is None:
        return None
    row = _row(office, spoken)
    return row.ability if row else Ability.CANNOT


def settle(office: Office, requested: BookingRequest) -> BookingRequest:
    """Return the wish with "no interpreter" where the office speaks the language, whatever was answered.

    The store is not asked where that changes nothing: the page of times is asked for most.
    """
    if requested.spoken is None or requested.interpreter is Interpreter.NO:
        return requested
    is_spoken = ability(office, requested.spoken) is Ability.WE_SPEAK
    return replace(requested, interpreter=Interpreter.NO) if is_spoken else requested


def only_tries(office: Office, requested: BookingRequest) -> bool:
    """Return whether an interpreter is asked for whom the office can only try to find."""
    return requested.interpreter is Interpreter.NEED and ability(office, requested.spoken) is Ability.CANNOT


def is_only_tried(office: Office, spoken: str | None, start: datetime | None, asked_at: datetime) -> bool:
    """Return whether the office may find nobody: it cannot arrange the language, or not by then."""
    if ability(office, spoken) is Ability.CAN_ARRANGE:
        return start is not None and start < policy_for(office, spoken).earliest(asked_at)
    return ability(office, spoken) is Ability.CANNOT


def policy_for(office: Office, spoken: str | None) -> Policy:
    """Return the office's rules for a talk to which it must find an interpreter: later by what the language needs."""
    rules = office.policy
    row = _row(office, spoken)
    if row is None or row.ability is not Ability.CAN_ARRANGE or not row.lead_days:
        return rules
    year = office.today().year
    return replace(rules, lead_days=row.lead_days, holidays=frozenset(holidays_of(office, (year, year + 1))))


def _row(office: Office, spoken: str | None) -> SpokenLanguage | None:
    return next((row for row in office.spoken_languages if row.code == spoken), None)
