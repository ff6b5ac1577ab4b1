"""What waited is sent after the upgrade, each e-mail once; what was sent, given up or withdrawn is not."""

import signal
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.policy import default
from pathlib import Path

import pytest
from flask import Flask
from time_machine import Traveller

from tests.factories import at
from tests.upgrades.dumps import Dump
from tests.upgrades.person import Person

# One minute, six, fifteen and thirty after the moment: undo is over at 10:04, the lease at 10:05, a pause at 10:15.
PASSES = tuple(at(2026, 11, 17, 10, minute) for minute in (1, 3, 6, 15, 16, 30, 59))


@pytest.fixture(autouse=True)
def signals() -> Iterator[None]:
    """Put back what the worker does with Ctrl-C."""
    before = {one: signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)}
    yield
    for one, action in before.items():
        signal.signal(one, action)


def test_each_email_that_waits_goes_once_to_its_address(
    app: Flask, dump: Dump, clock: Traveller, tmp_path: Path
) -> None:
    waiting, sent = {one["token"]: one for one in dump.known["waiting"]}, Counter[str]()
    for moment in PASSES:
        clock.move_to(moment)
        for token, message in _work(app, tmp_path).items():
            sent[token] += 1
            one = waiting[token]
            assert str(message["To"]) == one["to"]
            assert one["subject"] in (None, str(message["Subject"]))
            for earliest in (one["due_at"], one["leased_until"] or one["due_at"]):
                assert datetime.fromisoformat(earliest) <= moment, token
    assert sent == Counter(dict.fromkeys(waiting, 1))
    assert not sent.keys() & set(dump.known["never"])
    assert all(one["to"] and "@" in one["to"] for one in waiting.values())


def test_what_was_undone_is_not_written_of(app: Flask, dump: Dump, counsellor: Person, tmp_path: Path) -> None:
    page = f"/desk/appointment/{dump.known['appointments']['desk cancels']['id']}"
    counsellor.open(page).submit(f"{page}/cancel/undo")
    counsellor.clock.shift(timedelta(minutes=9))
    recipients = {str(message["To"]) for message in _work(app, tmp_path).values()}
    assert "aso@example.org" not in recipients
    assert "ruta@example.org" in recipients


def test_what_never_arrived_goes_when_the_desk_says_so(
    app: Flask, dump: Dump, counsellor: Person, tmp_path: Path
) -> None:
    _work(app, tmp_path)
    for label in ("frozen", "refused"):
        page = f"/desk/appointment/{dump.known['appointments'][label]['id']}"
        counsellor.open(page).submit("/again", {"page": page.rpartition("/")[2]})
    messages = {str(message["To"]): message for message in _work(app, tmp_path).values()}
    assert messages.keys() == {"frozen@example.org", "refused@example.org"}


def test_nobody_writes_to_who_must_not_be_written_to(
    app: Flask, dump: Dump, counsellor: Person, tmp_path: Path
) -> None:
    _work(app, tmp_path)
    page = f"/desk/appointment/{dump.known['appointments']['silent']['id']}"
    counsellor.open(f"{page}/cancel").submit("/cancel")
    counsellor.clock.shift(timedelta(minutes=6))
    assert "nikolaou@example.org" not in {str(message["To"]) for message in _work(app, tmp_path).values()}


def test_a_reminder_comes_for_what_was_booked_before(app: Flask, dump: Dump, clock: Traveller, tmp_path: Path) -> None:
    clock.move_to(at(2026, 11, 23, 9, 1))
    _work(app, tmp_path)
    clock.move_to(at(2026, 11, 24, 9, 1))
    reminded = {str(message["To"]) for message in _work(app, tmp_path).values()}
    assert {"bagrat@example.org", "gorg@example.org", "noel@example.org"} <= reminded


def _work(app: Flask, folder: Path) -> dict[str, Message]:
    """Return what one pass of the worker has sent, by the token of each e-mail."""
    result = app.test_cli_runner().invoke(args=["outbox", "work", "--once"])
    assert result.exit_code == 0, result.output
    sent = {file.stem: file for file in (folder / "mail").glob("*.eml")}
    messages = {token: message_from_bytes(file.read_bytes(), policy=default) for token, file in sent.items()}
    for file in sent.values():
        file.unlink()
    return messages
