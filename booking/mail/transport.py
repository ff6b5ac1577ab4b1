"""Handing an e-mail over: to a mail server, or in development into a folder."""

import re
import smtplib
import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

TIMEOUT_SECONDS = 30
# Servers that look into an e-mail answer late; whoever gives up then sends it twice (RFC 5321 §4.5.3.2.6).
ANSWER_SECONDS = 300
FIRST_PERMANENT = 500
_ENHANCED = re.compile(r"\b[245]\.\d{1,3}\.\d{1,3}\b")

REASONS: dict[type[Exception], str] = {
    smtplib.SMTPAuthenticationError: "it does not accept user and password",
    smtplib.SMTPSenderRefused: "it takes no e-mails from this sender",
    smtplib.SMTPNotSupportedError: "it does not offer TLS or the sign-in that the settings ask for",
    smtplib.SMTPServerDisconnected: "it ends the conversation",
    socket.gaierror: "no machine has this name",
    ConnectionRefusedError: "nothing listens at this port",
    TimeoutError: "it does not answer in time",
    ssl.SSLError: "it does not speak TLS as it should",
}


class Refused(Exception):
    """The server does not take this e-mail; `code` is SMTP's, with the enhanced one (RFC 3463) if it was given."""

    def __init__(self, code: str, *, is_permanent: bool) -> None:
        super().__init__(code)
        self.code = code
        self.is_permanent = is_permanent


class Unreachable(Exception):
    """Nobody takes e-mails now; `code` says why without any address, `reason` in words."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code)
        self.code = code
        self.reason = reason


class _Session(smtplib.SMTP):
    """An SMTP session that waits longer once the e-mail itself is under way, and keeps what is answered to it."""

    answer: tuple[int, bytes] = (0, b"")

    def data(self, msg: Any) -> tuple[int, bytes]:
        if self.sock:
            self.sock.settimeout(ANSWER_SECONDS)
        self.answer = super().data(msg)
        return self.answer


class _TlsSession(_Session, smtplib.SMTP_SSL):
    """The same inside TLS."""


def hand_over(message: bytes, sender: str, recipient: str, config: Mapping[str, Any]) -> str:
    """Give the e-mail away; return the code with which it was taken, empty for a folder. Refused or Unreachable.

    `sender` is the envelope's.
    """
    try:
        if config["SMTP_HOST"]:
            with _session(config) as server:
                server.sendmail(sender, [recipient], message)
            return _code(*server.answer)
        _keep(message, sender, Path(config["MAIL_DIR"]))
    except smtplib.SMTPRecipientsRefused as error:
        code, text = next(iter(error.recipients.values()))
        raise _refused(code, text) from error
    except smtplib.SMTPDataError as error:
        raise _refused(error.smtp_code, error.smtp_error) from error
    except smtplib.SMTPResponseException as error:  # greeting, sign-in, sender: our settings, not this e-mail
        raise Unreachable(_code(error.smtp_code, error.smtp_error), _reason(error)) from error
    except (smtplib.SMTPException, OSError) as error:
        raise Unreachable(type(error).__name__, _reason(error)) from error
    return ""


@contextmanager
def _session(config: Mapping[str, Any]) -> Iterator[_Session]:
    """Return a session: TLS with a checked certificate, plain only where the settings allow it (localhost)."""
    host, port, security = config["SMTP_HOST"], config["SMTP_PORT"], config["SMTP_SECURITY"]
    context = ssl.create_default_context()
    if security == "tls":
        server: _Session = _TlsSession(host, port, timeout=TIMEOUT_SECONDS, context=context)
    else:
        server = _Session(host, port, timeout=TIMEOUT_SECONDS)
    try:
        if security == "starttls":
            server.starttls(context=context)
        if config["SMTP_USER"]:
            server.login(config["SMTP_USER"], config["SMTP_PASSWORD"])
        yield server
    finally:
        _part(server)


def _part(server: smtplib.SMTP) -> None:
    """End the session; an e-mail that was taken stays taken if the server is rude at the end."""
    try:
        if server.sock:
            server.sock.settimeout(TIMEOUT_SECONDS)
        server.quit()
    except (smtplib.SMTPException, OSError):
        server.close()


def _keep(message: bytes, sender: str, folder: Path) -> None:
    """Write the e-mail into the folder at once or not at all; the same e-mail again replaces itself."""
    folder.mkdir(parents=True, exist_ok=True)
    name = sender.partition("@")[0].rpartition("+")[2]
    unfinished = folder / f".{name}.part"
    unfinished.write_bytes(message)
    unfinished.replace(folder / f"{name}.eml")


def _reason(error: Exception) -> str:
    """Return in words what is wrong, for whoever sets up the machine."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not valid: {error.verify_message}"
    return next((words for kind, words in REASONS.items() if isinstance(error, kind)), "it cannot be used now")


def _refused(code: int, text: bytes | str) -> Refused:
    return Refused(_code(code, text), is_permanent=code >= FIRST_PERMANENT)


def _code(code: int, text: bytes | str) -> str:
    """Return the codes alone: what servers write beside them often repeats the address."""
    words = text.decode("ascii", "replace") if isinstance(text, bytes) else text
    found = _ENHANCED.search(words)
    return f"{code} {found.group()}" if found else str(code)
