"""Handing over: certificates are checked, late answers awaited, and a folder that cannot be written is no end."""

from pathlib import Path

import pytest
from flask import Flask

from booking.mail import transport
from booking.mail.transport import Unreachable, hand_over
from tests.mail.certificates import certificate
from tests.mail.smtp import Server, smtp_server

EMAIL_BYTES = b"From: termine@example.org\r\nTo: samira@example.org\r\nSubject: Termin\r\n\r\nMontag\r\n"
SENDER, RECIPIENT = "termine+5e1f@example.org", "samira@example.org"
NO_SERVER = {"SMTP_USER": "", "SMTP_PASSWORD": ""}


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_an_email_goes_through_tls_to_a_server_whose_certificate_is_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, security: str
) -> None:
    server_side = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(server_side.file))
    with smtp_server(security, server_side.context) as server:
        hand_over(EMAIL_BYTES, SENDER, RECIPIENT, NO_SERVER | server.settings)
        (envelope,) = server.taken
        assert (envelope.mail_from, envelope.rcpt_tos) == (SENDER, [RECIPIENT])


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_no_email_goes_to_a_server_whose_certificate_nobody_vouches_for(tmp_path: Path, security: str) -> None:
    with smtp_server(security, certificate(tmp_path).context) as server:
        with pytest.raises(Unreachable, match="SSLCertVerificationError"):
            hand_over(EMAIL_BYTES, SENDER, RECIPIENT, NO_SERVER | server.settings)
        assert server.offered == 0


def test_no_email_goes_to_a_server_with_another_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server_side = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(server_side.file))
    with smtp_server("starttls", server_side.context) as server:
        with pytest.raises(Unreachable, match="SSLCertVerificationError"):
            hand_over(EMAIL_BYTES, SENDER, RECIPIENT, NO_SERVER | server.settings | {"SMTP_HOST": "localhost"})
        assert server.offered == 0


def test_a_server_that_thinks_long_about_an_email_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "TIMEOUT_SECONDS", 0.2)
    with smtp_server() as server:
        server.answers = ["slow"]
        hand_over(EMAIL_BYTES, SENDER, RECIPIENT, NO_SERVER | server.settings)
        assert len(server.taken) == 1


def test_a_server_that_never_greets_is_given_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(transport, "TIMEOUT_SECONDS", 0.2)
    with smtp_server("tls", certificate(tmp_path).context) as server:  # it waits for TLS, we for its greeting
        with pytest.raises(Unreachable):
            hand_over(EMAIL_BYTES, SENDER, RECIPIENT, NO_SERVER | server.settings | {"SMTP_SECURITY": "none"})
        assert server.offered == 0


def test_the_same_email_again_replaces_its_file(app: Flask) -> None:
    for _attempt in range(2):
        hand_over(EMAIL_BYTES, SENDER, RECIPIENT, app.config)
    (file,) = Path(app.config["MAIL_DIR"]).iterdir()
    assert (file.name, file.read_bytes()) == ("5e1f.eml", EMAIL_BYTES)


def test_a_folder_that_cannot_be_written_is_as_a_server_that_is_down(tmp_path: Path) -> None:
    (tmp_path / "mail").write_text("no folder")
    with pytest.raises(Unreachable, match="FileExistsError"):
        hand_over(EMAIL_BYTES, SENDER, RECIPIENT, {"SMTP_HOST": "", "MAIL_DIR": str(tmp_path / "mail")})


@pytest.mark.parametrize(
    ("answer", "code", "is_permanent"),
    [
        ("rcpt 550 5.1.1 <samira@example.org> unknown", "550 5.1.1", True),
        ("rcpt 450 4.2.1 samira@example.org is busy", "450 4.2.1", False),
        ("554 samira@example.org 10.1.2.3 looks like spam", "554", True),
        ("421 4.7.0 come back later", "421 4.7.0", False),
    ],
)
def test_a_refusal_tells_only_its_codes(answer: str, code: str, is_permanent: bool) -> None:
    with smtp_server() as server:
        server.answers = [answer]
        refused = refusal(server)
    assert (refused.code, refused.is_permanent) == (code, is_permanent)


def refusal(server: Server) -> transport.Refused:
    """Return how the server refuses an e-mail."""
    with pytest.raises(transport.Refused) as caught:
        hand_over(EMAIL_BYTES, SENDER, RECIPIENT, NO_SERVER | server.settings)
    return caught.value
