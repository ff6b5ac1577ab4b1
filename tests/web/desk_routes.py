"""Every route of the desk with an address of it, in a world made for it; a new route says here what it needs."""

from dataclasses import dataclass
from urllib.parse import urlencode

from flask import Flask
from werkzeug.routing import Rule

from booking.domain.enums import MessageState
from booking.models import Appointment, Counsellor, Office
from tests import personal_data
from tests.factories import at, book
from tests.staff_factory import counsellor_of

DESK = "/desk"
GAP = "20261117T133000Z"
# What a page shows only with something in its address: the endpoint, and the query.
NEEDS = {"desk.enter": {"slot": GAP}, "desk.other_day": {"date": "17.11."}}
# What small forms send, whatever they are for; a form takes what is its own.
SENT = {
    "version": "1",
    "status": "arrived",
    "slot": GAP,
    "until": "20261117T140000Z",
    "day": "2026-11-17",
    "name": "Δήμητρα",
    "minutes": "30",
    "tell": "client",
    "part": "own",
    "wanted": "samira",
    "shown": "1",
    "came": "09:00",
    "left": "09:30",
}


@dataclass(frozen=True)
class DeskWorld:
    """What the routes are about: all of one counsellor's."""

    counsellor: Counsellor
    values: dict[str, object]

    def address(self, app: Flask, rule: Rule) -> str:
        """Return an address of a route; AssertionError for one that needs what is not here."""
        lacking = sorted(rule.arguments - self.values.keys())
        assert not lacking, f"say in tests/web/desk_routes.py what {lacking} of {rule.endpoint} is"
        path = app.url_map.bind("localhost").build(rule.endpoint, {name: self.values[name] for name in rule.arguments})
        query = urlencode(NEEDS.get(rule.endpoint, {}))
        return f"{path}?{query}" if query else path


def desk_world(office: Office) -> DeskWorld:
    """Return something of everything that a route of the desk can be about."""
    appointment: Appointment = book(
        office, at(2026, 11, 17, 9, 0), name="سمیرا رحیمی", spoken="fa", email="samira@example.org", topic=3
    )
    values = {
        "day": appointment.starts_at.date(),
        "appointment_id": appointment.id,
        "callback_id": personal_data.callback(office).id,
        "message_id": personal_data.message(office, MessageState.DEAD, appointment_id=appointment.id).id,
    }
    return DeskWorld(counsellor_of(office), values)


def desk_rules(app: Flask, method: str) -> list[Rule]:
    """Return the routes of the desk that take a method."""
    return [rule for rule in app.url_map.iter_rules() if rule.rule.startswith(DESK) and method in (rule.methods or ())]


def with_whose(address: str, counsellor: Counsellor) -> str:
    """Return an address that says whose desk is meant."""
    return f"{address}{'&' if '?' in address else '?'}of={counsellor.id}"
