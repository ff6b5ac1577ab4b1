"""Bookings a second end to end: distinct slots, sixteen clients, every second with an e-mail address, or a phone."""

import json
import re
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from html import unescape
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

from benchmarks import world
from benchmarks.pages import served

CLIENTS, BOOKINGS = 16, 480
STEP = "/de/emstek/name?for_whom=self&spoken=de&interpreter=no"


@dataclass(frozen=True)
class Throughput:
    """Bookings a second on an engine, and how many failed."""

    engine: str
    a_second: float
    failed: int


def measure(engine: str, url: str, folder: Path) -> Throughput:
    """Return the throughput of one server process with eight threads."""
    with world.office(url, folder):
        pass
    with served(url, folder, "benchmarks.pages") as port:
        free = json.loads(_ask(port, "GET", "/api/v1/emstek/slots")[1])["slots"]
        slots = [slot["key"] for slot in free[-BOOKINGS:]]
        with ThreadPoolExecutor(CLIENTS) as clients:
            keys = list(clients.map(lambda slot: _key(port, slot), slots))
            time.sleep(1.1)  # nobody types faster
            begun = time.perf_counter()
            statuses = list(
                clients.map(lambda number: _book(port, slots[number], keys[number], number), range(BOOKINGS))
            )
            took = time.perf_counter() - begun
    return Throughput(engine, BOOKINGS / took, BOOKINGS - Counter(statuses)[303])


def _key(port: int, slot: str) -> str:
    found = re.search(r'name="key"[^>]*value="([^"]+)"', _ask(port, "GET", f"{STEP}&slot={slot}")[1])
    if not found:
        raise RuntimeError("no form")
    return unescape(found.group(1))


def _book(port: int, slot: str, key: str, number: int) -> int:
    fields = {"slot": slot, "key": key, "name": f"Person {number}"}
    if number % 2:
        fields["email"] = f"person{number}@example.org"
    else:
        fields["phone"] = "04473 123456"  # so that the brake stays off
    return _ask(port, "POST", STEP, urlencode(fields))[0]


def _ask(port: int, method: str, path: str, body: str | None = None) -> tuple[int, str]:
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    headers = {"Host": "localhost"} | ({"Content-Type": "application/x-www-form-urlencoded"} if body else {})
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text
