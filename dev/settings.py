"""The settings of `make run`: development, with keys that are made once and kept."""

import os
import secrets
from base64 import urlsafe_b64encode
from pathlib import Path

from dev.machine import ROOT, say

VAR = ROOT / "var"
KEYS = VAR / "keys.env"


def environment(port: int) -> dict[str, str]:
    """Return the environment of server and worker; what the user has set wins."""
    defaults = {"BOOKING_ENV": "development", "BOOKING_PUBLIC_URL": f"http://127.0.0.1:{port}", "FLASK_APP": "wsgi"}
    return {"PYTHONUNBUFFERED": "1"} | defaults | _keys() | os.environ


def writes_messages_to(environ: dict[str, str]) -> Path | None:
    """Return the folder e-mails go to where no mail server is set, else None."""
    if environ.get("BOOKING_SMTP_HOST"):
        return None
    return Path(environ.get("BOOKING_MAIL_DIR") or VAR / "mail")


def _keys() -> dict[str, str]:
    if not KEYS.exists():
        _make_keys()
    lines = (line.partition("=") for line in KEYS.read_text().splitlines() if "=" in line)
    return {name: value for name, _, value in lines}


def _make_keys() -> None:
    """Write the keys whole or not at all, for the owner only."""
    say(f"Making keys, kept in {KEYS.relative_to(ROOT)} …")
    made = {
        "BOOKING_SECRET_KEY": secrets.token_urlsafe(48),
        "BOOKING_ENCRYPTION_KEYS": urlsafe_b64encode(os.urandom(32)).decode(),
        "BOOKING_INDEX_KEY": secrets.token_urlsafe(48),
    }
    VAR.mkdir(mode=0o700, exist_ok=True)  # e-mails lie there in plain text
    draft = KEYS.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
        file.writelines(f"{name}={value}\n" for name, value in made.items())
    draft.replace(KEYS)
