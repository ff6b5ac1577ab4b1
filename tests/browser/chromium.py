"""Debian's Chromium, and a server in a thread for it to look at."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

from flask import Flask
from playwright.sync_api import Browser, Page, sync_playwright
from werkzeug.serving import WSGIRequestHandler, make_server

from dev.tests import has_library

NewPage = Callable[..., Page]

NAME = "Chromium (apt-get install chromium fonts-noto-core libatomic1)"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class _Quiet(WSGIRequestHandler):
    def log(self, *_arguments: Any, **_more: Any) -> None:
        """Say nothing."""


@contextmanager
def chromium() -> Iterator[Browser | None]:
    """Yield the browser, None if this machine has none or cannot drive it."""
    path = shutil.which("chromium")
    if path is None or not has_library("libatomic.so.1"):
        yield None
        return
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield started
        started.close()


@contextmanager
def served(app: Flask) -> Iterator[str]:
    """Serve the application at its public address, in a thread of this process: a stopped clock holds there too."""
    address: str = app.config["PUBLIC_URL"]
    server = make_server("127.0.0.1", int(address.rpartition(":")[2]), app, threaded=True, request_handler=_Quiet)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield address
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
