"""Every public route with an address of it."""

from flask import Flask
from werkzeug.routing import Rule

from booking.domain.enums import Holder
from booking.models import Office
from booking.services import tickets
from booking.services.calendars import feeds
from tests import staff_factory
from tests.callback_factory import ask
from tests.factories import book

PUBLIC_BLUEPRINTS = {"public", "api", "assets", "feed", "health"}


def public_addresses(app: Flask, office: Office) -> list[tuple[Rule, str]]:
    """Return each public route with an address of it."""
    appointment = book(office)
    counsellor = staff_factory.colleague(office)
    staff_factory.account(office, email="feed@example.org", counsellor=counsellor)
    values = {
        "lang": "de",
        "office": office.slug,
        "key": tickets.key(appointment, Holder.CLIENT),
        "name": next(iter(app.extensions["assets"].files)),
        "token": feeds.create(counsellor),
    }
    of_callbacks = values | {"key": tickets.key(ask(office), Holder.CLIENT)}
    build = app.url_map.bind("localhost").build

    def address(rule: Rule) -> str:
        known = of_callbacks if "<callback:" in rule.rule else values
        return build(rule.endpoint, {name: known[name] for name in rule.arguments})

    return [
        (rule, address(rule))
        for rule in app.url_map.iter_rules()
        if rule.endpoint.partition(".")[0] in PUBLIC_BLUEPRINTS
    ]
