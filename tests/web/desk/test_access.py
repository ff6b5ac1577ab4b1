"""Who opens nothing of a desk: every route, whatever is merged later, as all who have no business there."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.routing import Rule

from booking.database import db, write_transaction
from booking.domain.enums import RoleKind
from booking.models import Base, Counsellor, Office
from tests.staff_factory import LONG_AGO, account, another_office, counsellor_of, sign_in, token_of
from tests.web.desk_routes import SENT, DeskWorld, desk_rules, desk_world, with_whose

YESTERDAY, TODAY, TOMORROW = date(2026, 11, 15), date(2026, 11, 16), date(2026, 11, 17)
STRANGERS = (
    "counsellor of another office",
    "administrator",
    "volunteer",
    "ended stand-in",
    "future stand-in",
    "ended counsellor",
    "nobody's account",
)


def rows() -> dict[str, list[str]]:
    """Return every row of every table."""
    db.session.commit()
    tables = Base.metadata.sorted_tables
    return {table.name: sorted(map(repr, db.session.execute(select(table)))) for table in tables}


def stranger(office: Office, who: str) -> None:
    """Make an account that has no business at the office's desk today."""
    match who:
        case "counsellor of another office":
            elsewhere = another_office(office)
            with write_transaction():
                own = Counsellor(office_id=elsewhere.id, shown_name="李秀英")
                db.session.add(own)
            account(elsewhere, counsellor=own)
        case "administrator":
            account(office, RoleKind.ADMINISTRATOR)
        case "volunteer":
            account(office, RoleKind.VOLUNTEER)
        case "ended stand-in":
            account(office, RoleKind.STAND_IN, valid_from=LONG_AGO, valid_until=YESTERDAY)
        case "future stand-in":
            account(office, RoleKind.STAND_IN, valid_from=TOMORROW)
        case "ended counsellor":
            account(office, counsellor=counsellor_of(office), valid_until=YESTERDAY)
        case "nobody's account":
            account(office, None)


def doors(app: Flask, world: DeskWorld) -> Iterator[tuple[str, Rule, str]]:
    """Yield method, route and address of each way into the desk."""
    for method in ("GET", "POST"):
        for rule in desk_rules(app, method):
            yield method, rule, world.address(app, rule)


def answer(client: FlaskClient, method: str, address: str, token: str = "") -> Any:
    """Return what a way into the desk answers; forms are sent whole, with a token."""
    if method == "GET":
        return client.get(address)
    return client.post(address, data=SENT | {"csrf_token": token})


def test_there_are_routes_to_walk(app: Flask) -> None:
    assert len(desk_rules(app, "GET")) > 8
    assert len(desk_rules(app, "POST")) > 8


def test_nobody_is_sent_to_sign_in_from_every_route(app: Flask, office: Office) -> None:
    world = desk_world(office)
    before = rows()
    for method, rule, address in doors(app, world):
        client = app.test_client()
        for one in (address, with_whose(address, world.counsellor)):
            found = answer(client, method, one)
            assert (found.status_code, found.location) == (302, "/account/sign-in"), (method, rule.rule)
    assert rows() == before


@pytest.mark.parametrize("who", STRANGERS)
def test_who_has_no_business_there_finds_no_route_and_changes_nothing(app: Flask, office: Office, who: str) -> None:
    world = desk_world(office)
    stranger(office, who)
    client = app.test_client()
    sign_in(client)
    token = token_of(client, "/account/")
    has_own_desk = who == "counsellor of another office"
    before = rows()
    open_doors = []
    for method, rule, address in doors(app, world):
        is_about_ours = any(name.endswith("_id") for name in rule.arguments)
        asked = [with_whose(address, world.counsellor)]
        asked += [address] if is_about_ours or not has_own_desk else []
        open_doors += [(method, one) for one in asked if answer(client, method, one, token).status_code != 404]
    assert open_doors == []
    assert rows() == before


@pytest.mark.parametrize("kind", [RoleKind.COUNSELLOR, RoleKind.STAND_IN])
def test_who_works_there_today_finds_every_page(app: Flask, office: Office, kind: RoleKind) -> None:
    """Else the walks above would pass on a desk that is shut for all; a page may be the owner's or the office's."""
    world = desk_world(office)
    own = world.counsellor if kind is RoleKind.COUNSELLOR else None
    account(office, kind, valid_from=TODAY, valid_until=TOMORROW, counsellor=own)
    client = app.test_client()
    sign_in(client)
    shut = {
        rule.rule: status
        for rule in desk_rules(app, "GET")
        if (status := client.get(world.address(app, rule), follow_redirects=True).status_code) != 200
    }
    hers_alone = set() if own else {"/desk/feed", "/desk/letters"}
    assert set(shut) == hers_alone, f"say in tests/web/desk_routes.py what these need: {shut}"
