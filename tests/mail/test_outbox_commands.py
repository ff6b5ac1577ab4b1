"""`flask outbox list`, `flask outbox freeze` and `flask mail check`: what whoever keeps the machine can see and do."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask
from time_machine import Traveller

from booking.database import write_transaction
from booking.domain.clock import now
from booking.domain.enums import Holder, MessageKind, MessageState
from booking.models import Office
from booking.services.offices import offices
from booking.services.outbox import leases, message_status, reminders
from tests import personal_data
from tests.factories import at, book
from tests.mail.certificates import certificate
from tests.mail.smtp import Server, smtp_server
from tests.outbox_messages import deliver_all, load_messages
from tests.staff_factory import another_office


def flask(app: Flask, *arguments: str) -> Result:
    """Return what a command says."""
    return app.test_cli_runner().invoke(args=arguments)


def given_up(result: Result) -> int:
    """Return how many e-mails `outbox freeze` says it has given up."""
    return int(result.output.splitlines()[-1].removeprefix("Given up: "))


def test_the_list_shows_what_is_not_out_and_nobodys_name(app: Flask, office: Office) -> None:
    waiting = personal_data.message(
        office, MessageState.WAITING, refusal="451 4.3.0", attempts=3, due_at=at(2026, 11, 16, 7, 5)
    )
    dead = personal_data.message(
        office, MessageState.DEAD, refusal="550 5.1.1", attempts=1, due_at=at(2026, 7, 1, 12, 0)
    )
    fresh = personal_data.message(office, MessageState.WAITING, due_at=at(2026, 12, 1, 8, 0))
    for state in (MessageState.SENT, MessageState.WITHDRAWN):
        personal_data.message(office, state)
    result = flask(app, "outbox", "list")
    assert [line.split(maxsplit=5) for line in result.output.splitlines()] == [
        [str(dead.id), "cancellation", "dead", "2026-07-01T12:00+02:00", "1", "550 5.1.1"],
        [str(waiting.id), "cancellation", "waiting", "2026-11-16T07:05+01:00", "3", "451 4.3.0"],
        [str(fresh.id), "cancellation", "waiting", "2026-12-01T08:00+01:00", "0", "-"],
    ]
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    assert "Waiting for a confirmed sender address: 2" in flask(app, "outbox", "list").output


def test_after_a_restore_what_may_have_gone_is_left_to_the_desk(
    app: Flask,
    office: Office,
    clock: Traveller,
    smtp: Server,
) -> None:
    old = book(office, email="samira@example.org")
    in_hand = book(office, email="olena@example.org")
    while (held := leases.claim()) is not None:
        last = held
    clock.shift(3600)
    new = book(office, email="zofia@example.org")
    result = flask(app, "outbox", "freeze", "--before", (now() - timedelta(minutes=1)).isoformat())
    assert (result.exit_code, result.output.splitlines()[-1]) == (0, "Given up: 2")
    leases.mark_sent(last)
    clock.shift(leases.LEASE)
    deliver_all()
    assert [envelope.rcpt_tos for envelope in smtp.taken] == [["zofia@example.org"]]
    found = {key: status[Holder.CLIENT] for key, status in message_status.load_status([old, in_hand, new]).items()}
    assert {key: (one.state, one.refusal) for key, one in found.items()} == {
        old.id: (MessageState.DEAD, "frozen"),
        in_hand.id: (MessageState.DEAD, "frozen"),
        new.id: (MessageState.SENT, None),
    }
    assert given_up(flask(app, "outbox", "freeze", "--before", now().isoformat())) == 0


@pytest.mark.parametrize(
    ("before", "frozen"),
    [
        ("2026-11-16T05:30", 0),  # 04:30 UTC
        ("2026-11-16T05:30:01", 1),
        ("2026-11-16 06:00", 1),
        ("2026-11-16T04:30:00Z", 0),
        ("2026-11-16T04:30:01+00:00", 1),
        ("2026-11-16", 0),
    ],
)
def test_a_moment_without_offset_is_that_of_the_wall_clock(
    app: Flask, office: Office, before: str, frozen: int
) -> None:
    _waiting(office, datetime(2026, 11, 16, 4, 30, tzinfo=UTC))
    assert given_up(flask(app, "outbox", "freeze", "--before", before)) == frozen
    assert [message.state is MessageState.DEAD for message in load_messages()] == [bool(frozen)]


@pytest.mark.parametrize(
    ("before", "understood"),
    [
        ("2026-07-01T12:00", "2026-07-01T12:00:00+02:00"),
        ("2026-11-15", "2026-11-15T00:00:00+01:00"),
        ("2026-11-15T12:00Z", "2026-11-15T13:00:00+01:00"),
    ],
)
def test_freezing_says_back_which_moment_was_meant(app: Flask, office: Office, before: str, understood: str) -> None:
    said = flask(app, "outbox", "freeze", "--before", before).output.splitlines()
    assert said == [f"Wanted before: {understood}", "Given up: 0"]


def test_where_offices_lie_in_several_zones_a_moment_needs_its_offset(app: Flask, office: Office) -> None:
    other = another_office(office)
    assert flask(app, "outbox", "freeze", "--before", "2026-11-15T12:00").exit_code == 0
    with write_transaction():
        other.timezone = "Atlantic/Canary"
    refused = flask(app, "outbox", "freeze", "--before", "2026-11-15T12:00")
    assert (refused.exit_code, "add the offset" in refused.output) == (2, True)
    said = flask(app, "outbox", "freeze", "--before", "2026-11-15T12:00-01:00").output
    assert said.startswith("Wanted before: 2026-11-15T12:00:00-01:00\n")


def _waiting(office: Office, wanted_at: datetime) -> None:
    one = book(office)
    told = {"kind": MessageKind.CONFIRMATION, "appointment_id": one.id, "appointment_uid": one.uid}
    personal_data.message(office, MessageState.WAITING, wanted_at=wanted_at, **told)


def test_a_last_email_of_what_was_deleted_goes_whatever_was_restored(app: Flask, office: Office) -> None:
    personal_data.message(office, MessageState.WAITING, wanted_at=datetime(2026, 11, 16, 4, 30, tzinfo=UTC))
    assert given_up(flask(app, "outbox", "freeze", "--before", "2026-11-16T05:59")) == 0


def test_a_reminder_whose_row_a_restore_has_lost_does_not_go_again(
    app: Flask, office: Office, clock: Traveller
) -> None:
    book(office, at(2026, 11, 23, 9, 0), email="samira@example.org")
    held = leases.claim()
    assert held is not None
    leases.mark_sent(held)
    clock.move_to(at(2026, 11, 21, 14, 30))
    assert given_up(flask(app, "outbox", "freeze", "--before", "2026-11-21T14:30")) == 1
    assert reminders.write() == 0
    assert leases.claim() is None


@pytest.mark.parametrize(
    "before", ["yesterday", "16.11.2026", "", "2026-02-30T12:00", "2026-11-16T06:01", "2027-01-01"]
)
def test_a_moment_that_is_none_or_to_come_freezes_nothing(app: Flask, office: Office, before: str) -> None:
    personal_data.message(office, MessageState.WAITING)
    result = flask(app, "outbox", "freeze", "--before", before)
    assert result.exit_code == 2
    assert "write it like" in result.output or "still to come" in result.output
    assert [message.state for message in load_messages()] == [MessageState.WAITING]


def test_a_test_email_arrives_from_the_office_and_is_not_kept(
    app: Flask,
    office: Office,
    smtp: Server,
) -> None:
    offices.set_sender(office, "beratung@rathaus.example", is_confirmed=True)
    result = flask(app, "mail", "check", "it@example.org")
    assert (result.exit_code, result.output) == (0, "The mail server has accepted the e-mail: 250.\n")
    (envelope,) = smtp.taken
    message = message_from_bytes(envelope.content or b"", policy=default)  # type: ignore[arg-type]
    assert (message["To"], message["From"].addresses[0].addr_spec) == ("it@example.org", "beratung@rathaus.example")
    assert str(envelope.mail_from).startswith("beratung+")
    assert load_messages() == []


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("rcpt 550 5.1.1 no it@example.org here", "refuses the e-mail: 550 5.1.1."),
        ("451 4.7.1 it@example.org: later", "refuses the e-mail for now: 451 4.7.1."),
        ("drop", "it ends the conversation"),
    ],
)
def test_what_the_server_answers_is_said(
    app: Flask,
    office: Office,
    smtp: Server,
    answer: str,
    words: str,
) -> None:
    smtp.answers = [answer]
    result = flask(app, "mail", "check", "it@example.org")
    assert (result.exit_code, words in result.output) == (1, True)
    assert "it@example.org" not in result.output


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"SMTP_PORT": 1}, "nothing listens at this port (ConnectionRefusedError)"),
        ({"SMTP_HOST": "nowhere.invalid"}, "no machine has this name"),
        ({"SMTP_SECURITY": "starttls"}, "does not offer TLS"),
        ({"SMTP_USER": "us", "SMTP_PASSWORD": "wrong"}, "does not offer TLS or the sign-in"),
    ],
)
def test_why_no_server_can_be_used_is_said(
    app: Flask,
    office: Office,
    smtp: Server,
    changes: dict[str, object],
    words: str,
) -> None:
    app.config.update(changes)
    result = flask(app, "mail", "check", "it@example.org")
    assert (result.exit_code, words in result.output) == (1, True)


def test_a_certificate_or_a_password_that_is_wrong_is_said(
    app: Flask, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server_side = certificate(tmp_path)
    with smtp_server("starttls", server_side.context, password="right") as strict:
        app.config.update(strict.settings, SMTP_USER="us", SMTP_PASSWORD="wrong")
        result = flask(app, "mail", "check", "it@example.org")
        assert (result.exit_code, "its certificate is not valid: self" in result.output) == (1, True)
        monkeypatch.setenv("SSL_CERT_FILE", str(server_side.file))
        result = flask(app, "mail", "check", "it@example.org")
        assert (result.exit_code, "does not accept user and password (535 5.7.8)" in result.output) == (1, True)
        app.config["SMTP_PASSWORD"] = "right"
        assert flask(app, "mail", "check", "it@example.org").exit_code == 0


def test_without_a_confirmed_sender_no_test_email_leaves(app: Flask, office: Office, smtp: Server) -> None:
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    offices.set_sender(office, "beratung@rathaus.example", is_confirmed=False)
    result = flask(app, "mail", "check", "it@example.org")
    assert (result.exit_code, "no sender address that the desk has confirmed" in result.output) == (1, True)
    assert smtp.offered == 0


def test_of_several_offices_one_is_named(app: Flask, office: Office, smtp: Server) -> None:
    other = another_office(office)
    offices.set_sender(other, "beratung@molbergen.example", is_confirmed=True)
    for named in ((), ("--office", "nowhere")):
        result = flask(app, "mail", "check", "it@example.org", *named)
        assert (result.exit_code, "emstek, molbergen" in result.output) == (1, True)
    assert flask(app, "mail", "check", "it@example.org", "--office", "molbergen").exit_code == 0
    assert [str(envelope.mail_from).partition("+")[0] for envelope in smtp.taken] == ["beratung"]


def test_without_a_mail_server_the_test_email_is_a_file(app: Flask, office: Office) -> None:
    assert "The e-mail is a file in" in flask(app, "mail", "check", "it@example.org").output
    assert flask(app, "mail", "check", "it, nobody").exit_code == 2
    assert len(list(Path(app.config["MAIL_DIR"]).iterdir())) == 1
