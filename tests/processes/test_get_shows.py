"""GET shows: scanners, prefetchers and curious relatives open every address again and again, and change nothing."""

from typing import Any

from flask import Flask
from sqlalchemy import select

from booking.database import db
from booking.models import AuditEntry, Base, Office
from booking.services.accounts import accounts
from booking.services.worker import heartbeat
from tests.staff_factory import sign_in
from tests.web.desk_routes import desk_rules, desk_world
from tests.web.public_pages import create_pages
from tests.web.public_routes import public_addresses

# Decision 6: wrong numbers and keys are counted, a session is seen every five minutes, a page opened at the desk noted.
MAY_CHANGE = {"attempts", "audit_entries", "login_sessions"}
ROUNDS = 100


def count_opened() -> int:
    """Return how often the audit trail says that somebody has opened an appointment's page."""
    return len(db.session.scalars(select(AuditEntry.id).where(AuditEntry.act == "opened")).all())


def load_rows() -> dict[str, list[Any]]:
    """Return every row of every table that GET must leave alone."""
    db.session.commit()
    tables = [table for table in Base.metadata.sorted_tables if table.name not in MAY_CHANGE]
    return {table.name: sorted(map(repr, db.session.execute(select(table)))) for table in tables}


def test_get_and_head_on_every_address_a_hundred_times_change_nothing(app: Flask, office: Office) -> None:
    world = create_pages(office)
    email, password = accounts.make_first() or ("", "")
    client = app.test_client()
    sign_in(client, email, password)
    urls = [world.url(state, "ar") for state in world.pages]
    urls += [url for rule, url in public_addresses(app, office) if "GET" in (rule.methods or set())]
    behind = desk_world(office)
    urls += [behind.address(app, rule) for rule in desk_rules(app, "GET")] + ["/account/"]
    app.test_client_class = None  # what the pages look like is read elsewhere
    visitor, desk = app.test_client(), client
    heartbeat.beat()  # else the worker is missed, and /readyz says so
    before = load_rows()
    for number in range(ROUNDS):
        for url in dict.fromkeys(urls):
            who = desk if url.startswith(("/desk", "/account")) else visitor
            answer = who.open(url, method="HEAD" if number % 2 else "GET")
            assert answer.status_code < 500, url
    assert load_rows() == before
    assert count_opened() == 1  # however often within five minutes


def test_get_and_head_on_every_address_of_the_desk_change_nothing(app: Flask, office: Office) -> None:
    """Fewer rounds, since nobody prefetches behind a sign-in; but every route, whatever is merged later."""
    world = desk_world(office)
    email, password = accounts.make_first() or ("", "")
    client = app.test_client()
    sign_in(client, email, password)
    before = load_rows()
    for number in range(4):
        for rule in desk_rules(app, "GET"):
            answer = client.open(world.address(app, rule), method="HEAD" if number % 2 else "GET")
            assert answer.status_code < 400, rule.rule
    assert load_rows() == before
