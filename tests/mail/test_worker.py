"""The worker in trouble: what is wrong with one e-mail, one worker or the store for a while ends nothing."""

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from threading import Timer

import pytest
from flask import Flask
from sqlalchemy import create_engine, select, text
from time_machine import Traveller

from booking import database
from booking.cli.outbox import TRY_LATER
from booking.database import db, write_transaction
from booking.domain.enums import MessageState
from booking.models import Office, OutboxMessage
from booking.services.offices import offices
from booking.services.outbox import leases
from booking.services.worker import loop
from tests import personal_data
from tests.databases import application
from tests.factories import at, book
from tests.mail.bounce_factory import POSTFIX, report
from tests.mail.smtp import Server
from tests.outbox_messages import deliver_all, load_messages

TOUCHES = {"sqlite": "UPDATE outbox_messages SET attempts = attempts", "postgresql": "LOCK TABLE outbox_messages"}
LOCKED_SECONDS = 0.6


@pytest.fixture
def hasty_app(engine_url: str, tmp_path: Path, clock: Traveller, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    """Return the application, waiting for locks a tenth of a second only."""
    pragmas = [one.replace("busy_timeout=10000", "busy_timeout=100") for one in database._SQLITE_PRAGMAS]
    options = database._POSTGRESQL_OPTIONS.replace("lock_timeout=10000", "lock_timeout=100")
    monkeypatch.setattr(database, "_SQLITE_PRAGMAS", pragmas)
    monkeypatch.setattr(database, "_POSTGRESQL_OPTIONS", options)
    with application(engine_url, tmp_path) as made:
        yield made


def lock_the_store(engine_url: str) -> None:
    """Keep everybody else from writing e-mails for a while."""
    engine = create_engine(engine_url)
    connection = engine.connect()
    connection.execute(text(TOUCHES[engine.dialect.name]))

    def let_go() -> None:
        connection.rollback()
        connection.close()
        engine.dispose()

    Timer(LOCKED_SECONDS, let_go).start()


def test_an_email_that_was_taken_while_the_store_was_locked_is_not_sent_again(
    hasty_app: Flask, engine_url: str, server: Server
) -> None:
    hasty_app.config.update(server.settings)
    book(offices.by_slug("emstek"), email="samira@example.org")
    server.on_data = lambda: lock_the_store(engine_url)
    deliver_all()
    assert [message.state for message in load_messages()] == [MessageState.SENT]
    assert len(server.taken) == 1


def test_a_store_that_is_locked_for_a_while_ends_no_worker(
    hasty_app: Flask, engine_url: str, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    hasty_app.config.update(server.settings)
    book(offices.by_slug("emstek"), email="samira@example.org")
    lock_the_store(engine_url)
    rounds: list[float] = []
    with caplog.at_level(logging.WARNING):
        loop.work(once=False, is_stopped=lambda: bool(server.taken), wait=rounds.append)
    assert "the store does not answer" in caplog.text
    assert rounds
    assert [message.state for message in load_messages()] == [MessageState.SENT]


def test_a_report_that_comes_while_the_store_is_locked_stays_with_the_mail_server(
    hasty_app: Flask, engine_url: str
) -> None:
    message = personal_data.message(offices.by_slug("emstek"), MessageState.SENT)
    content = report(POSTFIX, f"termine+{message.bounce_token}@example.org")
    lock_the_store(engine_url)
    results = [hasty_app.test_cli_runner().invoke(args=["outbox", "bounces"], input=content)]
    while results[-1].exit_code == TRY_LATER:
        results.append(hasty_app.test_cli_runner().invoke(args=["outbox", "bounces"], input=content))
    assert len(results) > 1
    assert results[-1].exit_code == 0
    assert [one.state for one in load_messages()] == [MessageState.DEAD]


def test_an_email_that_cannot_be_written_does_not_keep_the_others_waiting(
    app: Flask, office: Office, smtp: Server, caplog: pytest.LogCaptureFixture
) -> None:
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    book(office, email="samira@example.org")
    book(office, email="olena@example.org")
    broken = load_messages()[0]
    offices.set_sender(office, "termine@rathaus.example", is_confirmed=True)
    with write_transaction():
        broken.recipient = "samira, no address"
    deliver_all()
    assert [envelope.rcpt_tos for envelope in smtp.taken] == [["olena@example.org"]]
    assert [message.state for message in load_messages()] == [MessageState.WAITING, MessageState.SENT]
    assert load_messages()[0].refusal == "ValueError"
    assert "samira" not in caplog.text


def test_an_email_that_cannot_be_decrypted_does_not_keep_the_others_waiting(office: Office, smtp: Server) -> None:
    book(office, email="samira@example.org")
    book(office, email="olena@example.org")
    with write_transaction():
        db.session.execute(
            text("UPDATE outbox_messages SET recipient = 'torn' WHERE id = (SELECT min(id) FROM outbox_messages)")
        )
    deliver_all()
    assert [envelope.rcpt_tos for envelope in smtp.taken] == [["olena@example.org"]]
    states = db.session.execute(select(OutboxMessage.state, OutboxMessage.refusal).order_by(OutboxMessage.id)).all()
    assert states == [(MessageState.WAITING, "InvalidToken"), (MessageState.SENT, None)]


def test_killed_workers_use_up_no_emails_attempts(office: Office, smtp: Server, clock: Traveller) -> None:
    book(office, at(2026, 11, 24, 9, 0), email="samira@example.org")
    for _life in range(leases.MOST_ATTEMPTS):
        assert leases.claim()
        clock.shift(leases.LEASE + timedelta(seconds=1))
    smtp.answers = ["451 4.3.0 later"]
    deliver_all()
    assert [message.state for message in load_messages()] == [MessageState.WAITING]
    clock.shift(61)
    deliver_all()
    assert len(smtp.taken) == 1


def test_an_idle_worker_holds_no_transaction(office: Office, smtp: Server) -> None:
    held: list[bool] = []

    def wait(_seconds: float) -> None:
        held.append(db.session().in_transaction())

    loop.work(once=False, is_stopped=lambda: bool(held), wait=wait)
    assert held == [False]


def test_a_worker_says_anew_when_more_emails_lack_a_sender(
    app: Flask, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    rounds: list[float] = []

    def wait(seconds: float) -> None:
        rounds.append(seconds)
        if len(rounds) in (1, 3):
            book(office, email="samira@example.org")

    with caplog.at_level(logging.WARNING):
        loop.work(once=False, is_stopped=lambda: len(rounds) == 5, wait=wait)
    said = [record.getMessage()[-1] for record in caplog.records]
    assert said == ["1", "2"]
