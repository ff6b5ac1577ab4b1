"""From the outbox to a real mail server: sent once, put off, given up, never lost."""

import logging
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from flask import Flask
from time_machine import Traveller

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import Holder, MessageState
from booking.domain.people import Helper
from booking.models import Office
from booking.services.offices import offices, senders
from booking.services.outbox import leases, message_status
from tests.factories import at, book
from tests.mail.smtp import Server
from tests.outbox_messages import deliver_all, deliver_with_two_workers, load_messages


def test_an_email_arrives_once_with_an_envelope_of_its_own(office: Office, smtp: Server) -> None:
    helper = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")
    book(office, helper=helper, email="samira@example.org", reads="ar")
    deliver_all()
    deliver_all()
    assert sorted(envelope.rcpt_tos for envelope in smtp.taken) == [["ingrid@example.net"], ["samira@example.org"]]
    senders = {envelope.mail_from for envelope in smtp.taken}
    assert len(senders) == 2
    assert all(str(sender).startswith("termine+") and str(sender).endswith("@example.org") for sender in senders)
    for envelope in smtp.taken:
        message = message_from_bytes(envelope.content or b"", policy=default)  # type: ignore[arg-type]
        assert [one.addr_spec for one in message["To"].addresses] == envelope.rcpt_tos


def test_what_was_sent_keeps_neither_address_nor_text(office: Office, smtp: Server) -> None:
    book(office, email="samira@example.org")
    deliver_all()
    (message,) = load_messages()
    assert (message.state, message.recipient, message.content) == (MessageState.SENT, None, None)
    assert message.sent_at == now()


def test_a_refusal_for_now_is_tried_again_after_growing_pauses(office: Office, smtp: Server, clock: Traveller) -> None:
    book(office, email="samira@example.org")
    content = load_messages()[0].content
    for minutes in (1, 5, 15, 60, 60):
        smtp.answers = ["451 4.3.0 greylisted"]
        deliver_all()
        (message,) = load_messages()
        assert (message.state, message.refusal) == (MessageState.WAITING, "451 4.3.0")
        assert message.due_at == now() + timedelta(minutes=minutes)
        assert message.content == content
        clock.shift(timedelta(minutes=minutes) - timedelta(seconds=1))
        deliver_all()
        assert smtp.taken == []
        clock.shift(timedelta(seconds=2))
    deliver_all()
    assert len(smtp.taken) == 1


@pytest.mark.parametrize("answer", ["rcpt 550 5.1.1 no such user samira@example.org", "554 5.7.1 spam"])
def test_a_refusal_for_good_is_given_up_at_once_and_keeps_only_the_code(
    office: Office, smtp: Server, answer: str, caplog: pytest.LogCaptureFixture
) -> None:
    smtp.answers = [answer]
    book(office, email="samira@example.org")
    deliver_all()
    (message,) = load_messages()
    assert message.state is MessageState.DEAD
    assert message.refusal in ("550 5.1.1", "554 5.7.1")
    assert "samira" not in caplog.text
    deliver_all()
    assert smtp.offered == 1


def test_after_a_day_of_trying_an_email_is_given_up(office: Office, smtp: Server, clock: Traveller) -> None:
    book(office, at(2026, 11, 24, 9, 0), email="samira@example.org")
    begun = now()
    while load_messages()[0].state is MessageState.WAITING:
        smtp.answers = ["451 later"]
        deliver_all()
        clock.shift(timedelta(hours=1, seconds=1) if load_messages()[0].attempts > 3 else timedelta(minutes=16))
    assert load_messages()[0].state is MessageState.DEAD
    assert timedelta(hours=22) < now() - begun < timedelta(hours=27)


@pytest.mark.parametrize("trouble", ["drop", "down"])
def test_a_line_that_breaks_or_a_server_that_is_down_loses_nothing(
    app: Flask, office: Office, smtp: Server, clock: Traveller, trouble: str
) -> None:
    port = smtp.port
    book(office, email="samira@example.org")
    if trouble == "drop":
        smtp.answers = ["drop"]
    else:
        app.config["SMTP_PORT"] = 1
    deliver_all()
    (message,) = load_messages()
    assert message.state is MessageState.WAITING
    assert message.refusal
    app.config["SMTP_PORT"] = port
    clock.shift(61)
    deliver_all()
    assert len(smtp.taken) == 1


def test_a_slow_server_is_waited_for(office: Office, smtp: Server) -> None:
    smtp.answers = ["slow"]
    book(office, email="samira@example.org")
    deliver_all()
    assert [message.state for message in load_messages()] == [MessageState.SENT]


def test_a_password_or_sender_that_is_wrong_is_our_fault_and_kills_no_email(
    app: Flask, office: Office, smtp: Server
) -> None:
    app.config.update(SMTP_USER="nobody", SMTP_PASSWORD="wrong")
    book(office, email="samira@example.org")
    deliver_all()
    assert [message.state for message in load_messages()] == [MessageState.WAITING]
    assert smtp.taken == []


def test_plain_mail_is_refused_where_tls_is_asked_for(app: Flask, office: Office, smtp: Server) -> None:
    app.config["SMTP_SECURITY"] = "starttls"
    book(office, email="samira@example.org")
    deliver_all()
    assert [message.state for message in load_messages()] == [MessageState.WAITING]
    assert smtp.taken == []


def test_two_workers_at_once_send_each_email_once(app: Flask, office: Office, smtp: Server) -> None:
    for number in range(12):
        book(office, email=f"reader{number}@example.org")
    deliver_with_two_workers(app)
    assert len(smtp.taken) == len(set(smtp.message_ids)) == 12
    assert {message.state for message in load_messages()} == {MessageState.SENT}


def test_an_email_whose_worker_died_is_taken_up_again_with_the_same_bytes(
    office: Office, smtp: Server, clock: Traveller
) -> None:
    book(office, email="samira@example.org")
    claim = leases.claim()
    assert claim is not None
    opened = leases.load(claim)
    assert opened is not None
    deliver_all()
    assert smtp.taken == []
    clock.shift(leases.LEASE + timedelta(seconds=1))
    deliver_all()
    assert smtp.message_ids == [str(message_from_bytes(opened.content)["Message-ID"])]


def test_a_worker_that_comes_back_too_late_changes_nothing(office: Office, smtp: Server, clock: Traveller) -> None:
    book(office, email="samira@example.org")
    claim = leases.claim()
    assert claim is not None
    clock.shift(leases.LEASE + timedelta(seconds=1))
    deliver_all()
    leases.mark_failed(claim, "451", is_final=True)
    assert [message.state for message in load_messages()] == [MessageState.SENT]


def test_without_a_sender_emails_wait_and_say_so_and_leave_once_there_is_one(
    app: Flask, office: Office, smtp: Server, caplog: pytest.LogCaptureFixture
) -> None:
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    appointment = book(office, email="samira@example.org", reads="ar")
    with caplog.at_level(logging.WARNING):
        deliver_all()
    assert "e-mails that wait because the office has no confirmed sender address: 1" in caplog.text
    assert senders.waiting_for_a_sender() == 1
    assert [(message.state, message.content) for message in load_messages()] == [(MessageState.WAITING, None)]
    offices.set_sender(office, "termine@rathaus.example", is_confirmed=True)
    deliver_all()
    (envelope,) = smtp.taken
    assert envelope.rcpt_tos == ["samira@example.org"]
    assert b"From: Rathaus Emstek <termine@rathaus.example>" in (envelope.content or b"")
    assert message_status.load_status([appointment])[appointment.id][Holder.CLIENT].state is MessageState.SENT


def test_in_development_emails_become_files(app: Flask, office: Office) -> None:
    book(office, email="samira@example.org")
    deliver_all()
    folder = Path(app.config["MAIL_DIR"])
    (file,) = folder.iterdir()
    assert file.suffix == ".eml"
    assert message_from_bytes(file.read_bytes(), policy=default)["To"] == "samira@example.org"


def test_booking_waits_for_no_mail_server(app: Flask, office: Office, smtp: Server) -> None:
    app.config["SMTP_PORT"] = 1
    book(office, email="samira@example.org")
    assert smtp.offered == 0
    assert [message.attempts for message in load_messages()] == [0]


def test_address_and_text_of_a_waiting_email_are_unreadable_in_the_store(office: Office) -> None:
    book(office, email="samira@example.org", name="Samira")
    row = db.session.connection().exec_driver_sql("SELECT recipient, content FROM outbox_messages").one()
    assert "samira" not in " ".join(row).lower()
