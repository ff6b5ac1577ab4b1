"""What whoever watches the machine is told: alive, ready, figures; and nothing of a person."""

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event, text
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import MessageState
from booking.models import Office
from booking.services.worker import heartbeat
from tests import personal_data
from tests.databases import application, dispose
from tests.factories import book

TOKEN = "Zr7-kQ2mXv9_LpT4wYc8NdB1hGs6JfAe"
MINUTE = timedelta(minutes=1)
WELL = {"database": "ok", "migrations": "ok", "outbox": "ok", "worker": "ok"}


def ready(client: FlaskClient) -> tuple[int, dict[str, str]]:
    """Return status and content of the readiness."""
    answer = client.get("/readyz")
    assert answer.headers["Cache-Control"] == "no-store"
    return answer.status_code, answer.get_json()


def test_alive_asks_the_store_nothing(app: Flask, client: FlaskClient) -> None:
    asked: list[str] = []
    event.listen(db.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    answer = client.get("/healthz")
    assert (answer.status_code, answer.text.strip()) == (200, "ok")
    assert answer.headers["Cache-Control"] == "no-store"
    assert asked == []


def test_with_a_worker_and_no_emails_it_is_ready(client: FlaskClient, office: Office) -> None:
    heartbeat.beat()
    assert ready(client) == (200, WELL)


def test_a_silent_worker_is_said(client: FlaskClient, office: Office, clock: Traveller) -> None:
    assert ready(client) == (503, WELL | {"worker": "never seen"})
    heartbeat.beat()
    clock.shift(10 * MINUTE)
    assert ready(client) == (503, WELL | {"worker": "last seen 2026-11-16T05:00:00Z"})


def test_emails_that_do_not_go_are_said_and_nobody_named(client: FlaskClient, office: Office, clock: Traveller) -> None:
    book(office, email="samira@example.org", name="Samira Rahimi")
    clock.shift(15 * MINUTE)
    heartbeat.beat()
    assert ready(client) == (503, WELL | {"outbox": "waiting since 2026-11-16T05:00:00Z"})


def test_tables_of_another_time_are_said(client: FlaskClient, office: Office) -> None:
    heartbeat.beat()
    with write_transaction():
        db.session.execute(text("UPDATE alembic_version SET version_num = '002'"))
    unknown = {"outbox": "unknown", "worker": "unknown"}
    assert ready(client) == (503, {"database": "ok", "migrations": "missing"} | unknown)


def test_an_empty_database_lacks_all_tables(empty_url: str, tmp_path: object, clock: Traveller) -> None:
    with application(empty_url, tmp_path) as app:  # type: ignore[arg-type]
        status, parts = ready(app.test_client())
    assert (status, parts["migrations"]) == (503, "missing")


def test_a_store_that_is_away_is_said(engine_url: str, tmp_path: object, clock: Traveller) -> None:
    with application(engine_url, tmp_path) as app:  # type: ignore[arg-type]
        dispose(app)
        client = app.test_client()
        event.listen(db.engine, "do_connect", lambda dialect, *_rest: refuse(dialect))
        status, parts = ready(client)
    assert status == 503
    assert parts == {"database": "does not answer"} | dict.fromkeys(("migrations", "outbox", "worker"), "unknown")


def refuse(dialect: object) -> None:
    """Let nobody connect, as a store that is away does."""
    raise dialect.loaded_dbapi.OperationalError("away")  # type: ignore[attr-defined]


@pytest.fixture
def watched(app: Flask, client: FlaskClient) -> FlaskClient:
    """Return a client of a program whose figures are open to who knows the token."""
    app.config["METRICS_TOKEN"] = TOKEN
    return client


def figures(client: FlaskClient) -> dict[str, float]:
    """Return the figures by their names and labels, read by the rules of the format."""
    answer = client.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.text.endswith("\n")
    found: dict[str, float] = {}
    described: set[str] = set()
    for line in answer.text.splitlines():
        if line.startswith("# TYPE "):
            name, kind = line.split()[2:]
            assert kind == "gauge"
            described.add(name)
        elif not line.startswith("# HELP "):
            name, value = line.rsplit(" ", 1)
            assert name.partition("{")[0] in described
            assert name not in found
            found[name] = float(value)
    return found


def test_the_figures_tell_of_emails_worker_and_version(watched: FlaskClient, office: Office, clock: Traveller) -> None:
    assert "booking_worker_silent_seconds" not in figures(watched)
    for state in (MessageState.DEAD, MessageState.WAITING):
        personal_data.message(office, state)
    heartbeat.beat()
    clock.shift(90)
    assert figures(watched) == {
        'booking_build_info{version="0.1.0"}': 1,
        'booking_outbox_messages{state="waiting"}': 1,
        'booking_outbox_messages{state="sent"}': 0,
        'booking_outbox_messages{state="dead"}': 1,
        'booking_outbox_messages{state="withdrawn"}': 0,
        "booking_outbox_lacking_sender": 0,
        "booking_outbox_oldest_waiting_seconds": 90,
        "booking_worker_silent_seconds": 90,
    }


def test_without_a_token_in_the_settings_there_are_no_figures(client: FlaskClient, office: Office) -> None:
    for header in ({}, {"Authorization": "Bearer "}, {"Authorization": "Bearer None"}):
        assert client.get("/metrics", headers=header).status_code == 404


@pytest.mark.parametrize(
    "sent",
    ["", "Bearer", f"bearer {TOKEN}", f"Basic {TOKEN}", TOKEN, f"Bearer {TOKEN}x", f"Bearer {TOKEN[:-1]}", "Bearer é"],
)
def test_a_wrong_token_is_answered_alike(watched: FlaskClient, office: Office, sent: str) -> None:
    nothing = watched.get("/metrics")
    answer = watched.get("/metrics", headers={"Authorization": sent} if sent else {})
    assert (answer.status_code, answer.data) == (401, nothing.data)
    assert answer.headers["WWW-Authenticate"] == "Bearer"
    assert watched.get(f"/metrics?token={TOKEN}").status_code == 401
    assert "booking" not in answer.text
