"""The slots page of one week in requests a second, beside the smallest page of the same app, over real HTTP.

The smallest page has one SELECT and a five-line template; both are asked by the same clients in turn.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from itertools import count
from pathlib import Path
from socket import socket
from statistics import median

from flask import Flask, render_template_string
from sqlalchemy import select
from waitress import serve

from benchmarks import world
from booking.app import ROOT
from booking.database import db
from booking.models import Office

SMALL = """<!doctype html>
<html lang="de"><head><title>{{ name }}</title></head>
<body><h1>{{ name }}</h1>
<p>small</p>
</body></html>"""
WEEK = "/de/emstek/times?for_whom=self&spoken=de&interpreter=no"
ANEW = f"{WEEK}&asked="  # and a number: no page is remembered for it
ROUNDS, REQUESTS, CLIENTS = 7, 60, 2
NUMBERS = count()


@dataclass(frozen=True)
class Rate:
    """Requests a second of the slots page, of the same drawn anew each time, and of the small page, medians."""

    counsellors: int
    slots_page: float
    drawn_anew: float
    small_page: float

    @property
    def ratio(self) -> float:
        """Return the slots page's rate as a share of the small page's."""
        return self.slots_page / self.small_page


def measure(folder: Path) -> list[Rate]:
    """Return the rates for the shipped office's one counsellor and for twenty."""
    return [_rate(folder, counsellors) for counsellors in (1, world.COUNSELLORS)]


def _rate(folder: Path, counsellors: int) -> Rate:
    url = f"sqlite:///{folder / f'pages{counsellors}.db'}"
    with world.office(url, folder, counsellors) as (_app, office):
        world.fill(office, 500)
    with served(url, folder, "benchmarks.pages") as port:
        rates: dict[str, list[float]] = {WEEK: [], ANEW: [], "/small": []}
        for _round in range(ROUNDS):
            for path, found in rates.items():
                found.append(_requests_a_second(port, path))
    return Rate(counsellors, *(median(found) for found in rates.values()))


def _requests_a_second(port: int, path: str) -> float:
    def ask(times: int) -> None:
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        for _request in range(times):
            asked = f"{path}{next(NUMBERS)}" if path == ANEW else path
            connection.request("GET", asked, headers={"Host": "localhost", "Accept-Encoding": "gzip"})
            answer = connection.getresponse()
            answer.read()
            if answer.status != 200:
                raise RuntimeError(f"{path}: {answer.status}")
        connection.close()

    begun = time.perf_counter()
    with ThreadPoolExecutor(CLIENTS) as clients:
        list(clients.map(ask, [REQUESTS // CLIENTS] * CLIENTS))
    return REQUESTS / (time.perf_counter() - begun)


@contextmanager
def served(url: str, folder: Path, module: str) -> Iterator[int]:
    """Return the port of a server process (waitress, 8 threads) on a database."""
    with socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    environ = {**os.environ, **world.environment(url, folder), "BENCH_PORT": str(port)}
    process = subprocess.Popen([sys.executable, "-m", module], cwd=ROOT, env=environ, stderr=subprocess.DEVNULL)
    try:
        _wait(port)
        yield port
    finally:
        process.terminate()
        process.wait()


def _wait(port: int) -> None:
    for _try in range(300):
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/de/emstek/", headers={"Host": "localhost"})
            if connection.getresponse().status == 200:
                return
        except (OSError, HTTPException):
            time.sleep(0.1)
    raise RuntimeError("the server does not answer")


def small(app: Flask) -> None:
    """Add the smallest page there can be."""

    @app.get("/small")
    def page() -> str:
        return render_template_string(SMALL, name=db.session.scalars(select(Office.slug)).one())


if __name__ == "__main__":
    from booking.app import create_app

    application = create_app()
    small(application)
    serve(application, listen=f"127.0.0.1:{os.environ['BENCH_PORT']}", threads=8, _quiet=True)
