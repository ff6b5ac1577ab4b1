"""Four hundred e-mails, three workers that are killed at random and started anew: each e-mail arrives."""

import random
import re
import time
from collections import Counter
from email import message_from_bytes
from pathlib import Path

from sqlalchemy import func, or_, select

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import MessageState
from booking.domain.people import Helper
from booking.models import OutboxMessage
from booking.services.offices import offices
from booking.services.worker import loop
from tests.databases import application
from tests.factories import book
from tests.mail.smtp import Server, smtp_server
from tests.processes.load_scene import count_unsent, expire_leases, ten_counsellors
from tests.processes.server_processes import Site, site, smtp_environment

EMAILS = 400
WORKERS = 3
PATIENCE_SECONDS = 120


def write_messages() -> set[str]:
    """Let two hundred people book with somebody's help; return whom e-mails go to."""
    ten_counsellors()
    office = offices.by_slug("emstek")
    for number in range(EMAILS // 2):
        helper = Helper(name="Ingrid Meyer", reads="de", email=f"helper{number}@example.net")
        book(office, helper=helper, email=f"reader{number}@example.org")
    return {f"reader{n}@example.org" for n in range(EMAILS // 2)} | {
        f"helper{n}@example.net" for n in range(EMAILS // 2)
    }


def claimable() -> int:
    """Return how many e-mails wait that no worker, dead or alive, has in hand."""
    db.session.commit()
    is_free = or_(OutboxMessage.lease_until.is_(None), OutboxMessage.lease_until <= now())
    return (
        db.session.scalar(
            select(func.count(OutboxMessage.id)).where(OutboxMessage.state == MessageState.WAITING, is_free)
        )
        or 0
    )


def until_more_are_taken(smtp: Server, count: int) -> None:
    """Wait until the server has taken so many e-mails more, or nobody can take up another."""
    aim, deadline = len(smtp.taken) + count, time.monotonic() + PATIENCE_SECONDS
    while len(smtp.taken) < aim and claimable():
        assert time.monotonic() < deadline, "the workers do nothing"
        time.sleep(0.05)


def kill_at_random(machine: Site, smtp: Server, dice: random.Random) -> int:
    """Kill one worker of three until nothing is left but what the dead had in hand; return how often."""
    workers = [machine.work() for _worker in range(WORKERS)]
    killed = 0
    while claimable():
        until_more_are_taken(smtp, dice.randint(40, 80))
        time.sleep(dice.uniform(0, 0.03))
        machine.kill(workers.pop(dice.randrange(WORKERS)))
        workers.append(machine.work())
        killed += 1
    for worker in workers:
        machine.kill(worker)
    return killed + WORKERS


def test_of_four_hundred_emails_none_is_lost_and_one_that_goes_twice_is_the_same(
    engine_url: str, tmp_path: Path
) -> None:
    dice = random.Random(400)
    with (
        smtp_server() as smtp,
        site(engine_url, tmp_path, **smtp_environment(smtp)) as machine,
        application(engine_url, tmp_path, **smtp_environment(smtp)),
    ):
        recipients = write_messages()
        assert count_unsent() == EMAILS
        killed = kill_at_random(machine, smtp, dice)
        in_hand_of_the_dead = count_unsent()
        expire_leases()
        loop.work(once=True, is_stopped=lambda: False, wait=lambda _seconds: None)
        states = Counter(db.session.scalars(select(OutboxMessage.state)))
    assert states == {MessageState.SENT: EMAILS}
    assert {envelope.rcpt_tos[0] for envelope in smtp.taken} == recipients
    assert EMAILS <= len(smtp.taken) <= EMAILS + killed
    assert killed >= 8
    assert 0 < in_hand_of_the_dead <= killed
    ids = {(one.rcpt_tos[0], str(message_from_bytes(bytes(one.content or b""))["Message-ID"])) for one in smtp.taken}  # type: ignore[arg-type]
    bytes_sent = {(one.rcpt_tos[0], re.sub(rb"\r\n", b"\n", one.content or b"")) for one in smtp.taken}  # type: ignore[type-var, arg-type]
    assert len(ids) == len(bytes_sent) == EMAILS
