"""Power cuts: server and worker are killed at random while people book, and nothing confirmed is lost."""

import random
import re
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes
from http.client import HTTPException
from pathlib import Path
from threading import Event, Thread

from sqlalchemy import select

from booking.database import db
from booking.domain.enums import MessageState
from booking.domain.slots import slot_key
from booking.models import OutboxMessage
from booking.services import tickets
from booking.services.offices import offices
from booking.services.worker import loop
from tests.databases import application
from tests.factories import book
from tests.mail.smtp import smtp_server
from tests.processes.load_scene import BOOKINGS, count_unsent, expire_leases, ten_counsellors
from tests.processes.server_processes import NAME_STEP, Site, form_key, post, site
from tests.stored_rows import assert_cells_match_appointments

PEOPLE = 40


def killer(servers: Site, port: int, ended: Event, dice: random.Random, killed: Counter[str]) -> None:
    """Kill the server or the worker again and again, count it, and start it anew."""
    worker = servers.work()
    while not ended.wait(dice.uniform(0.6, 1.4)):
        if dice.random() < 0.5:
            servers.kill(next(one for one in servers.running if one is not worker))
            killed["server"] += 1
            servers.serve(port)
        else:
            servers.kill(worker)
            killed["worker"] += 1
            worker = servers.work()


def stubborn(port: int, slot: str) -> str:
    """Book a slot as a person would: press again until the ticket is there; return the ticket's key."""
    path, person, key = f"{NAME_STEP}&slot={slot}", f"Person {slot}", None
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            if key is None:
                key = form_key(port, path)
                time.sleep(1.1)
            fields = {"slot": slot, "key": key, "name": person, "email": f"{slot.lower()}@example.org"}
            status, location, _page = post(port, path, fields)
        except (OSError, HTTPException, AssertionError):
            time.sleep(0.1)
            continue
        if status == 303:
            return location.rsplit("/", 1)[1]
        assert status == 503, status
    raise AssertionError("no ticket within a minute")


def test_no_confirmed_booking_and_no_email_is_lost(engine_url: str, tmp_path: Path) -> None:
    with application(engine_url, tmp_path):
        slots = ten_counsellors()
    dice, killed = random.Random(20261124), Counter[str]()
    with site(engine_url, tmp_path) as servers:
        port, ended = servers.serve(), Event()
        chaos = Thread(target=killer, args=(servers, port, ended, dice, killed))
        chaos.start()
        with ThreadPoolExecutor(PEOPLE) as people:
            confirmed = dict(zip(slots, people.map(lambda slot: stubborn(port, slot), slots), strict=True))
        ended.set()
        chaos.join()
    assert min(killed["server"], killed["worker"]) >= 2, killed
    with application(engine_url, tmp_path):
        assert_cells_match_appointments(expected=BOOKINGS)
        booked = {slot: tickets.by_key(key).appointment for slot, key in confirmed.items()}
        assert len({appointment.id for appointment in booked.values()}) == BOOKINGS
        assert {slot: (slot_key(one.starts_at), one.name) for slot, one in booked.items()} == {
            slot: (slot, f"Person {slot}") for slot in slots
        }
        expire_leases()
        loop.work(once=True, is_stopped=lambda: False, wait=lambda _seconds: None)
        states = Counter(db.session.scalars(select(OutboxMessage.state)))
        assert states == {MessageState.SENT: BOOKINGS}
    files = [message_from_bytes(file.read_bytes()) for file in (tmp_path / "mail").glob("*.eml")]
    assert {str(message["To"]) for message in files} == {f"{slot.lower()}@example.org" for slot in slots}


def test_a_worker_killed_at_random_loses_no_email(engine_url: str, tmp_path: Path) -> None:
    with application(engine_url, tmp_path):
        office = offices.by_slug("emstek")
        for number in range(40):
            book(office, email=f"reader{number}@example.org")
    dice = random.Random(7)
    with smtp_server() as smtp:
        mail = {
            "BOOKING_SMTP_HOST": "127.0.0.1",
            "BOOKING_SMTP_PORT": str(smtp.port),
            "BOOKING_SMTP_SECURITY": "none",
        }
        with site(engine_url, tmp_path, **mail) as servers, application(engine_url, tmp_path):
            for _life in range(60):
                begun, worker = len(smtp.taken), servers.work()
                while len(smtp.taken) == begun and worker.poll() is None and count_unsent():
                    time.sleep(0.01)
                time.sleep(dice.uniform(0, 0.08))
                servers.kill(worker)
                expire_leases()
                if not count_unsent():
                    break
            assert count_unsent() == 0
    received = {envelope.rcpt_tos[0] for envelope in smtp.taken}
    assert received == {f"reader{number}@example.org" for number in range(40)}
    by_id = {(re.sub(r"\+\w+@", "@", str(one.mail_from)), one.rcpt_tos[0]) for one in smtp.taken}
    assert len(by_id) == len(set(smtp.message_ids)) == 40
