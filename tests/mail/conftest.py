"""A mail server, and the application set up to use it."""

from collections.abc import Iterator

import pytest
from flask import Flask

from tests.mail.smtp import Server, smtp_server


@pytest.fixture
def server() -> Iterator[Server]:
    """Return a mail server on loopback."""
    with smtp_server() as running:
        yield running


@pytest.fixture
def smtp(app: Flask, server: Server) -> Server:
    """Return a mail server on loopback that the application sends through."""
    app.config.update(server.settings)
    return server
