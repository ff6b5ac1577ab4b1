"""Every address is guarded or meant for everybody, and none for everybody sets a cookie."""

from flask import Flask
from flask.testing import FlaskClient

from booking.models import Office
from booking.services.worker import heartbeat
from tests.web.public_routes import PUBLIC_BLUEPRINTS, public_addresses

PUBLIC_ENDPOINTS = {"accounts.sign_in"}


def is_public(endpoint: str) -> bool:
    """Return whether an endpoint is on the list of those for everybody."""
    return endpoint in PUBLIC_ENDPOINTS or endpoint.partition(".")[0] in PUBLIC_BLUEPRINTS


def unguarded(app: Flask) -> set[str]:
    """Return the endpoints that are neither for everybody nor guarded by booking/web/access.py."""
    return {
        endpoint
        for endpoint, view in app.view_functions.items()
        if not is_public(endpoint) and getattr(view, "guarded", False) is not True
    }


def test_every_route_is_guarded_or_for_everybody(app: Flask) -> None:
    assert unguarded(app) == set()


def test_a_forgotten_guard_is_found(app: Flask) -> None:
    app.add_url_rule("/desk/forgotten", "desk.forgotten", lambda: "")
    assert "desk.forgotten" in unguarded(app)


def test_every_address_of_an_unguarded_blueprint_lies_outside_the_desk(app: Flask) -> None:
    inside = {
        rule.rule
        for rule in app.url_map.iter_rules()
        if is_public(rule.endpoint) and rule.rule.startswith(("/desk", "/volunteer", "/account"))
    }
    assert inside <= {"/account/sign-in"}


def test_no_public_answer_sets_a_cookie(app: Flask, client: FlaskClient, office: Office) -> None:
    """Also not to somebody who is signed in; the client reads each page on the way."""
    signed_in = app.test_client()
    with signed_in.session_transaction() as session:
        session["_user_id"] = "somebody"
    heartbeat.beat()
    found = public_addresses(app, office)
    assert len(found) > 8
    for rule, address in found:
        for visitor in (client, signed_in):
            for method in (rule.methods or set()) & {"GET", "POST"}:
                answer = visitor.open(address, method=method)
                assert answer.status_code < 500, address
                assert "Set-Cookie" not in answer.headers, address
