"""`flask outbox bounces`: what was handed over and comes back is refused, wherever the report is read from."""

import logging
import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import text
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Holder, MessageState
from booking.domain.people import Helper
from booking.mail import delivery_reports
from booking.models import Office, OutboxMessage
from booking.services.outbox import leases, message_status
from booking.services.outbox.message_status import MessageStatus
from tests import personal_data
from tests.factories import book
from tests.mail.bounce_factory import EXCHANGE, POSTFIX, report, returned
from tests.mail.certificates import certificate
from tests.mail.imap import Inbox, imap_server
from tests.mail.smtp import Server
from tests.outbox_messages import deliver_all, load_messages

REFUSED, KNOWN, IGNORED = (
    "refused: 1, known: 0, ignored: 0\n",
    "refused: 0, known: 1, ignored: 0\n",
    "refused: 0, known: 0, ignored: 1\n",
)
REPLY = b"From: samira@example.org\r\nTo: termine@example.org\r\nSubject: Re: Termin\r\n\r\nDanke!\r\n"


def bounces(app: Flask, *options: str, message: bytes = b"") -> Result:
    """Return what the command says; `message` is its standard input."""
    return app.test_cli_runner().invoke(args=["outbox", "bounces", *options], input=message)


def said(app: Flask, message: bytes) -> str:
    """Return what the command says of one message, and see that it ends well."""
    result = bounces(app, message=message)
    assert result.exit_code == 0
    return result.output


def sender_of(message: OutboxMessage) -> str:
    """Return an e-mail's envelope sender."""
    return f"termine+{message.bounce_token}@example.org"


def test_an_email_that_is_taken_and_comes_back_a_minute_later_is_refused_at_the_desk(
    app: Flask, office: Office, smtp: Server, clock: Traveller, caplog: pytest.LogCaptureFixture
) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    appointment = book(office, helper=helper, email="samira@example.org")
    deliver_all()
    sent_at = now()
    clock.shift(60)
    envelope = next(one for one in smtp.taken if one.rcpt_tos == ["samira@example.org"])
    with caplog.at_level(logging.INFO):
        assert said(app, returned(envelope)) == REFUSED
    assert message_status.load_status([appointment])[appointment.id] == {
        Holder.CLIENT: MessageStatus(MessageState.DEAD, sent_at, "5.1.1", attempts=1),
        Holder.HELPER: MessageStatus(MessageState.SENT, sent_at, None, attempts=1),
    }
    assert "was not delivered: 5.1.1" in caplog.text
    assert "samira" not in caplog.text
    deliver_all()
    assert len(smtp.taken) == 2


def test_a_report_that_comes_twice_counts_once(app: Flask, office: Office, smtp: Server) -> None:
    book(office, email="samira@example.org")
    deliver_all()
    message = returned(smtp.taken[0])
    assert said(app, message) == REFUSED
    later = report(EXCHANGE, str(smtp.taken[0].mail_from), status="5.7.1")
    assert [said(app, message), said(app, later)] == [KNOWN, KNOWN]
    assert load_messages()[0].refusal == "5.1.1"


@pytest.mark.parametrize("action", ["delayed", "delivered", "relayed"])
def test_what_is_late_or_arrived_changes_nothing(app: Flask, office: Office, smtp: Server, action: str) -> None:
    book(office, email="samira@example.org")
    deliver_all()
    assert said(app, report(POSTFIX, str(smtp.taken[0].mail_from), action=action, status="4.4.1")) == KNOWN
    assert [(message.state, message.refusal) for message in load_messages()] == [(MessageState.SENT, None)]


@pytest.mark.parametrize(
    ("state", "refusal", "is_told"),
    [
        (MessageState.WITHDRAWN, None, False),
        (MessageState.DEAD, "550 5.7.1", False),
        (MessageState.SENT, None, True),
        (MessageState.WAITING, None, False),
    ],
)
def test_a_report_about_an_email_that_is_settled_or_still_to_go_changes_nothing(
    app: Flask, office: Office, state: MessageState, refusal: str | None, is_told: bool
) -> None:
    message = personal_data.message(office, state, refusal=refusal, told_at=now() if is_told else None)
    assert said(app, report(POSTFIX, sender_of(message))) == KNOWN
    assert [(one.state, one.refusal) for one in load_messages()] == [(state, refusal)]


def test_a_report_that_is_faster_than_the_worker_is_not_lost(app: Flask, office: Office, clock: Traveller) -> None:
    book(office, email="samira@example.org")
    held = leases.claim()
    assert held is not None
    assert said(app, report(POSTFIX, held.sender)) == REFUSED
    leases.mark_sent(held)
    (message,) = load_messages()
    assert (message.state, message.refusal, message.recipient, message.content) == (
        MessageState.DEAD,
        "5.1.1",
        None,
        None,
    )
    clock.shift(leases.LEASE + timedelta(seconds=1))
    assert leases.claim() is None


@pytest.mark.parametrize("content", [b"", REPLY, b"\xff" * 5000, report(POSTFIX, f"termine+{'0' * 20}@example.org")])
def test_what_is_not_ours_is_ignored_and_counted(app: Flask, office: Office, content: bytes) -> None:
    book(office, email="samira@example.org")
    assert said(app, content) == IGNORED
    assert [message.state for message in load_messages()] == [MessageState.WAITING]


def test_an_email_that_cannot_be_decrypted_is_refused_all_the_same(app: Flask, office: Office) -> None:
    message = personal_data.message(office, MessageState.SENT)
    with write_transaction():
        db.session.execute(text("UPDATE outbox_messages SET recipient = 'torn', content = 'torn'"))
    assert said(app, report(POSTFIX, sender_of(message))) == REFUSED


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    """Return an empty Maildir."""
    folder = tmp_path / "Maildir"
    for part in ("new", "cur", "tmp"):
        (folder / part).mkdir(parents=True)
    return folder


def put(file: Path, message: bytes) -> None:
    """Write a message that came just now."""
    file.write_bytes(message)
    os.utime(file, (now().timestamp(),) * 2)


def test_of_a_maildir_what_is_understood_is_marked_as_read_and_all_else_left(
    app: Flask, office: Office, maildir: Path
) -> None:
    fresh, opened, old = (personal_data.message(office, MessageState.SENT) for _message in range(3))
    put(maildir / "new" / "1.a.host", report(POSTFIX, sender_of(fresh)))
    put(maildir / "cur" / "2.b.host:2,FS", report(POSTFIX, sender_of(opened)))
    put(maildir / "new" / "3.c.host", REPLY)
    put(maildir / "cur" / "4.d.host:2,", report(POSTFIX, f"termine+{'0' * 20}@example.org"))
    put(maildir / "new" / "5.e.host", b"x" * (delivery_reports.MOST_BYTES + 1))
    put(maildir / "tmp" / "6.f.host", report(POSTFIX, sender_of(old)))
    put(maildir / "cur" / "7.g.host:2,", report(POSTFIX, sender_of(old)))
    os.utime(maildir / "cur" / "7.g.host:2,", ((now() - timedelta(days=15)).timestamp(),) * 2)
    for expected in ("refused: 2, known: 0, ignored: 3\n", "refused: 0, known: 2, ignored: 3\n"):
        result = bounces(app, "--maildir", str(maildir))
        assert (result.exit_code, result.output) == (0, expected)
    assert sorted(str(file.relative_to(maildir)) for file in maildir.glob("*/*")) == [
        "cur/1.a.host:2,S",
        "cur/2.b.host:2,FS",
        "cur/4.d.host:2,",
        "cur/7.g.host:2,",
        "new/3.c.host",
        "new/5.e.host",
        "tmp/6.f.host",
    ]
    assert [message.state for message in load_messages()] == [MessageState.DEAD, MessageState.DEAD, MessageState.SENT]


def test_what_is_no_maildir_is_said(app: Flask, office: Office, tmp_path: Path) -> None:
    result = bounces(app, "--maildir", str(tmp_path / "nowhere"))
    assert (result.exit_code, "no Maildir" in result.output) == (1, True)


@pytest.fixture
def inbox(app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Inbox]:
    """Return the INBOX of a server whose certificate is trusted, and which the application is set to read."""
    server_side = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(server_side.file))
    with imap_server(server_side.context) as running:
        app.config.update(running.settings)
        yield running


def test_of_an_imap_mailbox_only_reports_are_fetched_and_nothing_is_deleted(
    app: Flask, office: Office, inbox: Inbox
) -> None:
    first, second, old = (personal_data.message(office, MessageState.SENT) for _message in range(3))
    reply = inbox.add(REPLY)
    one = inbox.add(report(POSTFIX, sender_of(first)))
    other = inbox.add(report(EXCHANGE, sender_of(second)))
    inbox.mails[other].flags.add("\\Seen")
    foreign = inbox.add(report(POSTFIX, f"termine+{'0' * 20}@example.org"))
    huge = inbox.add(report(POSTFIX, sender_of(old)).ljust(delivery_reports.MOST_BYTES + 1))
    inbox.add(report(POSTFIX, sender_of(old)), now() - timedelta(days=16))
    for expected in ("refused: 2, known: 0, ignored: 3\n", "refused: 0, known: 2, ignored: 3\n"):
        result = bounces(app, "--imap")
        assert (result.exit_code, result.output) == (0, expected)
    assert inbox.seen() == {one, other}
    assert set(inbox.fetched) == {one, other, foreign}
    assert {reply, huge} < set(inbox.mails)
    assert len(inbox.mails) == 6
    assert not [command for command in inbox.commands if "Deleted" in command or "EXPUNGE" in command]
    assert [message.state for message in load_messages()] == [MessageState.DEAD, MessageState.DEAD, MessageState.SENT]


def test_an_empty_imap_mailbox_is_no_trouble(app: Flask, office: Office, inbox: Inbox) -> None:
    result = bounces(app, "--imap")
    assert (result.exit_code, result.output) == (0, "refused: 0, known: 0, ignored: 0\n")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"IMAP_PASSWORD": "wrong"}, "does not accept user and password"),
        ({"IMAP_HOST": "localhost"}, "certificate is not valid"),
        ({"IMAP_PORT": 1}, "ConnectionRefusedError"),
        ({"IMAP_HOST": ""}, "BOOKING_IMAP_HOST is missing"),
    ],
)
def test_an_imap_mailbox_that_cannot_be_read_says_why_and_names_nobody(
    app: Flask, office: Office, inbox: Inbox, changes: dict[str, object], words: str
) -> None:
    app.config.update(changes)
    result = bounces(app, "--imap")
    assert result.exit_code in (1, 2)
    assert words in result.output
    assert "rathaus.example" not in result.output
