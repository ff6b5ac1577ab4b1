"""Fifty people want the same half hour at once, before two servers: one gets it, the others get other times."""

import json
import re
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from flask import Flask
from sqlalchemy import select

from booking.database import db
from booking.domain.slots import slot_key
from booking.models import OccupiedCell
from booking.services import tickets
from booking.services.offices import offices
from tests.databases import application
from tests.factories import book
from tests.processes.server_processes import NAME_STEP, form_key, get, post, site
from tests.stored_rows import assert_cells_match_appointments

CLIENTS = 50
ROUNDS = 10


def test_one_gets_the_time_and_the_others_are_offered_more(engine_url: str, tmp_path: Path) -> None:
    won: dict[str, tuple[str, str]] = {}
    with site(engine_url, tmp_path) as servers:
        ports = [servers.serve(), servers.serve()]
        slots = [slot["key"] for slot in json.loads(get(ports[0], "/api/v1/emstek/slots")[1])["slots"]]
        wanted = slots[-ROUNDS * 2 :: 2]
        with ThreadPoolExecutor(CLIENTS) as pool:
            forms = list(
                pool.map(lambda n: form_key(ports[n % 2], f"{NAME_STEP}&slot={slots[0]}"), range(CLIENTS * ROUNDS))
            )
            time.sleep(1.1)  # nobody types faster
            for number, slot in enumerate(wanted):
                keys = forms[number * CLIENTS : (number + 1) * CLIENTS]
                together = Barrier(CLIENTS, timeout=60)

                def want(
                    index: int, slot: str = slot, keys: list[str] = keys, together: Barrier = together
                ) -> tuple[int, str, str]:
                    fields = {"slot": slot, "key": keys[index], "name": f"Client {index}", "phone": "04473 123456"}
                    together.wait()
                    return post(ports[index % 2], NAME_STEP, fields)

                answers = list(pool.map(want, range(CLIENTS)))
                assert Counter(status for status, _, _ in answers) == {303: 1, 409: CLIENTS - 1}
                for index, (status, location, page) in enumerate(answers):
                    if status == 303:
                        won[slot] = (location, f"Client {index}")
                        continue
                    others = re.findall(r'second" name="slot" value="(\w+)"', page)
                    assert len(set(others)) == 3
                    assert slot not in others
    with application(engine_url, tmp_path):
        for slot, (location, name) in won.items():
            ticket = tickets.by_key(location.removeprefix("/en/ticket/"))
            assert (slot_key(ticket.appointment.starts_at), ticket.appointment.name) == (slot, name)
            assert ticket.acts
        assert sorted(won) == sorted(wanted)
        assert_cells_match_appointments(expected=ROUNDS)


def test_the_check_above_notices_a_cell_too_few(app: Flask) -> None:
    book(offices.by_slug("emstek"))
    assert_cells_match_appointments(expected=1)
    db.session.delete(db.session.scalars(select(OccupiedCell)).first())
    try:
        assert_cells_match_appointments(expected=1)
    except AssertionError:
        return
    raise AssertionError("not noticed")
