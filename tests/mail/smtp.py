"""A real mail server on loopback that can be told how to behave."""

import asyncio
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from tests.factories import free_port


@dataclass
class Server:
    """What the server took, and what it will answer next: a line, or `drop` or `slow`."""

    port: int
    taken: list[Envelope] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    offered: int = 0
    security: str = "none"
    on_data: Callable[[], None] | None = None

    @property
    def settings(self) -> dict[str, Any]:
        """Return the settings with which the program uses this server."""
        return {"SMTP_HOST": "127.0.0.1", "SMTP_PORT": self.port, "SMTP_SECURITY": self.security}

    @property
    def message_ids(self) -> list[str]:
        """Return the id of each message taken."""
        return [str(message_from_bytes(envelope.content or b"")["Message-ID"]) for envelope in self.taken]  # type: ignore[arg-type]

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take a recipient, unless told to refuse."""
        self.offered += 1
        if self.answers and self.answers[0].startswith("rcpt "):
            return self.answers.pop(0).removeprefix("rcpt ")
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Take the e-mail, or behave as told."""
        if self.on_data:
            self.on_data()
        answer = self.answers.pop(0) if self.answers else "250 OK"
        if answer == "drop":
            server.transport.close()
            return "250 lost"
        if answer == "slow":
            await asyncio.sleep(0.5)
            answer = "250 OK"
        if answer.startswith("250"):
            self.taken.append(envelope)
        return answer


def _only_with(password: str) -> Callable[..., AuthResult]:
    def authenticate(_server: SMTP, _session: Session, _envelope: Envelope, _how: str, data: Any) -> AuthResult:
        return AuthResult(success=data.password == password.encode(), handled=False)

    return authenticate


@contextmanager
def smtp_server(
    security: str = "none", context: ssl.SSLContext | None = None, password: str | None = None
) -> Iterator[Server]:
    """Return a running server; with STARTTLS (`starttls`) or TLS from the first byte (`tls`) if so asked.

    With a password it asks everybody to sign in.
    """
    server = Server(free_port(), security=security)
    extra: dict[str, Any] = {"tls": {"ssl_context": context}, "starttls": {"tls_context": context}}.get(security, {})
    if password:
        extra |= {"auth_required": True, "authenticator": _only_with(password)}
    controller = Controller(server, hostname="127.0.0.1", port=server.port, **extra)
    controller.start()
    try:
        yield server
    finally:
        controller.stop()
