"""A mail server, and the application set up to use it."""

from collections.abc import Iterator

import pytest
from flask import Flask

from tests.mail.smtp import Server, smtp_server


@pytest.fixture
def smtp(app: Flask) -> Iterator[Server]:
    """Return a mail server on loopback that the application sends through."""
    with smtp_server() as server:
        app.config.update(server.settings)
        yield server
