"""`make run`: everything a fresh machine needs, then server and worker until Ctrl-C."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from types import FrameType
from typing import NoReturn

from dev import environment, settings
from dev.machine import ROOT, say

PYTHON = str(environment.PYTHON)
PATIENCE_SECONDS = 10


class Stopped(Exception):
    """Somebody wants the program to end."""


def main() -> None:
    """Serve until a signal comes; exit with 1 if server or worker ends by itself."""
    for sign in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(sign, _stop)
    port = _port()
    try:
        environment.prepare("run")
        environ = settings.environment(port)
        if subprocess.run([PYTHON, "-m", "dev.prepare"], cwd=ROOT, env=environ, check=False).returncode:
            sys.exit("The database could not be made ready; it says above why.")
        _serve(port, environ)
    except Stopped:
        say("\nStopped.")


def _serve(port: int, environ: dict[str, str]) -> None:
    commands = {
        "server": [PYTHON, "-m", "waitress", f"--listen=127.0.0.1:{port}", "--threads=8", "wsgi:app"],
        "worker": _flask("outbox", "work"),
    }
    children: dict[str, subprocess.Popen[bytes]] = {}
    try:
        for name, command in commands.items():
            # In a session of its own, so that Ctrl-C reaches only us and both end in order.
            children[name] = subprocess.Popen(command, cwd=ROOT, env=environ, start_new_session=True)
        while not _answers(port):
            _check(children)
            time.sleep(0.1)
        if folder := settings.writes_messages_to(environ):
            say(f"No mail server is set: e-mails are written to {os.path.relpath(folder, ROOT)}/")
        say(f"\n    http://127.0.0.1:{port}/\n\nCtrl-C ends the program.")
        while True:
            _check(children)
            time.sleep(0.2)
    finally:
        _end(children)


def _check(children: dict[str, subprocess.Popen[bytes]]) -> None:
    for name, child in children.items():
        if child.poll() is not None:
            sys.exit(f"The {name} ended by itself (status {child.returncode}), so all of it ends.")


def _end(children: dict[str, subprocess.Popen[bytes]]) -> None:
    """End all children and wait for them; waitress finishes its requests at SIGINT."""
    for sign in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(sign, signal.SIG_IGN)
    for name, child in children.items():
        child.send_signal(signal.SIGINT if name == "server" else signal.SIGTERM)
    for child in children.values():
        try:
            child.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/")
        return connection.getresponse().status < 500
    except OSError:
        return False
    finally:
        connection.close()


def _port() -> int:
    """Return the port of PORT, once nobody else listens there."""
    given = os.environ.get("PORT", "8000")
    if not given.isdigit() or not 0 < int(given) < 65536:
        sys.exit(f"PORT={given} is no port: choose a number, make run PORT=8001")
    port = int(given)
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            sys.exit(f"Port {port} cannot be used ({error.strerror}): choose another one, make run PORT={port + 1}")
    return port


def _flask(*arguments: str) -> list[str]:
    return [PYTHON, "-m", "flask", *arguments]


def _stop(_sign: int, _frame: FrameType | None) -> NoReturn:
    raise Stopped


if __name__ == "__main__":
    main()
