"""The visitor's choices, as they stand in addresses and forms."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from flask import abort

from booking.domain.booking_request import BookingRequest
from booking.domain.enums import ForWhom, Interpreter, Part
from booking.domain.slots import parse_key, slot_key
from booking.domain.spoken_languages import OTHER, SPOKEN
from booking.models import Office
from booking.services.schedule import interpreter_policy

Word = TypeVar("Word", bound=StrEnum)
MOST_DIGITS = 6


def read(office: Office, asked: Mapping[str, str], posted: Mapping[str, str] | None = None) -> BookingRequest:
    """Return the choices; what a form sends wins. Unknown values count as not chosen; 404 for an impossible slot.

    There is no interpreter where the office speaks the language. One asked for only in the form adds no minutes and
    needs no lead, since the time was chosen before.
    """
    requested = _read(office, {**asked, **_filled(posted or {})})
    was_asked_first = _word(Interpreter, asked.get("interpreter")) is not None
    return interpreter_policy.settle(office, replace(requested, allows_for_interpreter=was_asked_first))


def _read(office: Office, values: Mapping[str, str]) -> BookingRequest:
    spoken = values.get("spoken", "")
    topic = _number(values.get("topic", ""))
    is_offered = topic and any(one.number == topic and one.is_offered for one in office.topics)
    return BookingRequest(
        for_whom=_word(ForWhom, values.get("for_whom")) or ForWhom.SELF,
        spoken=spoken if spoken in SPOKEN or spoken == OTHER else None,
        interpreter=_word(Interpreter, values.get("interpreter")),
        several=values.get("several") == "1",
        topic=topic if is_offered else None,
        part=_word(Part, values.get("part")),
        from_day=_day(values.get("from", "")),
        start=_start(values.get("slot")),
    )


def query(requested: BookingRequest, **changes: Any) -> dict[str, str]:
    """Return the choices as an address has them, in a fixed order; `changes` are fields of the wish."""
    requested = replace(requested, **changes)
    values = {
        "for_whom": requested.for_whom.value,
        "spoken": requested.spoken,
        "interpreter": requested.interpreter and requested.interpreter.value,
        "several": "1" if requested.several else None,
        "topic": requested.topic and str(requested.topic),
        "part": requested.part and requested.part.value,
        "from": requested.from_day and requested.from_day.isoformat(),
        "slot": requested.start and slot_key(requested.start),
    }
    return {name: value for name, value in values.items() if value}


def _filled(posted: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in posted.items() if value and name in {"slot", "spoken", "interpreter"}}


def _word(kind: type[Word], value: str | None) -> Word | None:
    return kind(value) if value in {member.value for member in kind} else None


def _number(value: str) -> int | None:
    return int(value) if value.isascii() and value.isdigit() and len(value) <= MOST_DIGITS else None


def _day(value: str) -> date | None:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None
    return day if day.isoformat() == value else None


def _start(value: str | None) -> Any:
    if value is None:
        return None
    try:
        return parse_key(value)
    except ValueError:
        abort(404)
