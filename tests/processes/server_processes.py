"""Real processes: servers on a test's database, a worker, and clients that speak HTTP to them."""

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode

from tests.factories import ROOT, free_port, server_environment
from tests.mail.smtp import Server

NAME_STEP = "/en/emstek/name?for_whom=self&spoken=en&interpreter=no"

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass
class Site:
    """Servers beside each other on one database."""

    environment: dict[str, str]
    ports: list[int] = field(default_factory=list)
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def serve(self, port: int | None = None) -> int:
        """Start a server; return its port once it answers."""
        port = port or free_port()
        command = [sys.executable, "-m", "waitress", "--threads=8", f"--listen=127.0.0.1:{port}", "wsgi:app"]
        self._start(command)
        deadline = time.monotonic() + 30
        while True:
            try:
                if get(port, "/de/emstek/")[0] == 200:
                    break
            except (OSError, HTTPException):
                assert time.monotonic() < deadline, "the server does not answer"
                time.sleep(0.05)
        self.ports.append(port)
        return port

    def work(self) -> subprocess.Popen[bytes]:
        """Start a worker for the outbox."""
        return self._start([sys.executable, "-m", "flask", "outbox", "work"])

    def _start(self, command: list[str]) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command, cwd=ROOT, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.running.append(process)
        return process

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """End a process as a power cut would."""
        process.kill()
        process.wait()
        self.running.remove(process)

    def close(self) -> None:
        """End what still runs."""
        for process in list(self.running):
            self.kill(process)


@contextmanager
def site(engine_url: str, folder: Path, **changes: str) -> Iterator[Site]:
    """Return a site on a database; its processes end with the block."""
    made = Site(server_environment(engine_url, folder) | changes)
    try:
        yield made
    finally:
        made.close()


def get(port: int, path: str) -> tuple[int, str]:
    """Return status and text of a page."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path, headers={"Host": "localhost"})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def form_key(port: int, path: str) -> str:
    """Return the one-time key of a form."""
    status, page = get(port, path)
    assert status == 200, status
    found = re.search(r'name="key"[^>]*value="([^"]+)"', page)
    assert found
    return unescape(found.group(1))


def post(port: int, path: str, fields: dict[str, str]) -> tuple[int, str, str]:
    """Return status, Location and text of the answer to a form."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("POST", path, urlencode(fields), {**FORM, "Host": "localhost"})
        answer = connection.getresponse()
        return answer.status, answer.getheader("Location") or "", answer.read().decode()
    finally:
        connection.close()


def smtp_environment(smtp: Server) -> dict[str, str]:
    """Return the variables with which a process uses the server."""
    return {f"BOOKING_{name}": str(value) for name, value in smtp.settings.items()}
