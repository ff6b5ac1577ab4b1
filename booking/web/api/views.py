"""Free slots as JSON, and the description of this API (OpenAPI 3.1)."""

from datetime import date
from enum import StrEnum

from flask import Blueprint, current_app, jsonify, request
from flask.typing import ResponseReturnValue

from booking.domain.booking_request import BookingRequest
from booking.domain.enums import Interpreter
from booking.domain.spoken_languages import OTHER
from booking.models import Office
from booking.services.schedule import availability, interpreter_policy
from booking.web.api.description import describe

bp = Blueprint("api", __name__, url_prefix="/api/v1")


class Unreadable(Exception):
    """A parameter does not parse; the message names it."""


@bp.get("/openapi.json")
def openapi() -> ResponseReturnValue:
    """Describe the API."""
    return jsonify(describe(current_app.config["PUBLIC_URL"]))


@bp.get("/<slug:office>/slots")
def slots(office: Office) -> ResponseReturnValue:
    """List the free slots, the same that the page shows."""
    try:
        requested = _requested(office)
        first, last = _day("from") or date.min, _day("to") or date.max
    except Unreadable as error:
        return jsonify(error=f"The parameter `{error}` is not understood."), 422
    free = availability.offer(office, availability.talk_for(office, requested))
    zone = office.zone
    return jsonify(
        office=office.slug,
        timezone=office.timezone,
        topic=requested.topic,
        slots=[
            {
                "key": slot.key,
                "start": slot.start.astimezone(zone).isoformat(),
                "end": slot.end.astimezone(zone).isoformat(),
            }
            for slot in free
            if first <= office.day_of(slot.start) <= last
        ],
    )


def _requested(office: Office) -> BookingRequest:
    topics = {str(topic.number): topic.number for topic in office.topics if topic.is_offered}
    spoken = {row.code for row in office.spoken_languages} | {OTHER}
    topic = _one_of("topic", set(topics))
    interpreter = _one_of("interpreter", _values(Interpreter))
    requested = BookingRequest(
        topic=topics[topic] if topic else None,
        interpreter=Interpreter(interpreter) if interpreter else None,
        several=_one_of("several", {"1"}) == "1",
        spoken=_one_of("spoken", spoken),
    )
    return interpreter_policy.settle(office, requested)


def _values(kind: type[StrEnum]) -> set[str]:
    return {member.value for member in kind}


def _one_of(name: str, known: set[str]) -> str | None:
    value = request.args.get(name, "")
    if value and value not in known:
        raise Unreadable(name)
    return value or None


def _day(name: str) -> date | None:
    value = request.args.get(name, "")
    if not value:
        return None
    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        raise Unreadable(name) from error
    if day.isoformat() != value:
        raise Unreadable(name)
    return day
