"""A worker that is told to end does so in order: the e-mail in hand goes out, the others stay for the next."""

import signal
import time
from pathlib import Path

import pytest
from sqlalchemy import select

from booking.database import db
from booking.domain.enums import MessageState
from booking.models import OutboxMessage
from booking.services.offices import offices
from tests.databases import application
from tests.factories import book
from tests.mail.smtp import smtp_server
from tests.processes.server_processes import site, smtp_environment

EMAILS = 8
PATIENCE_SECONDS = 20


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_a_worker_that_is_told_to_end_finishes_the_email_in_hand(
    engine_url: str, tmp_path: Path, sign: signal.Signals
) -> None:
    with smtp_server() as smtp, site(engine_url, tmp_path, **smtp_environment(smtp)) as machine:
        with application(engine_url, tmp_path):
            for number in range(EMAILS):
                book(offices.by_slug("emstek"), email=f"reader{number}@example.org")
        smtp.answers = ["slow"] * EMAILS
        worker = machine.work()
        while not smtp.offered:
            assert worker.poll() is None
            time.sleep(0.01)
        worker.send_signal(sign)
        assert worker.wait(PATIENCE_SECONDS) == 0
        with application(engine_url, tmp_path):
            messages = db.session.execute(select(OutboxMessage.state, OutboxMessage.lease_token)).all()
    sent = [state for state, _token in messages].count(MessageState.SENT)
    assert 1 <= sent == len(smtp.taken) < EMAILS
    assert {token for _state, token in messages} == {None}


def test_an_idle_worker_ends_at_once_and_sends_what_came_meanwhile_before(engine_url: str, tmp_path: Path) -> None:
    with smtp_server() as smtp, site(engine_url, tmp_path, **smtp_environment(smtp)) as machine:
        worker = machine.work()
        with application(engine_url, tmp_path):
            book(offices.by_slug("emstek"), email="samira@example.org")
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not smtp.taken:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        time.sleep(0.3)  # it is idle again
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(PATIENCE_SECONDS) == 0
    assert len(smtp.taken) == 1
