"""Settings from environment variables, and what production refuses to start without."""

import base64
import binascii
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

VAR = Path(__file__).parent / "var"
DEVELOPMENT_SENDER = "termine@example.org"
_KNOWN_SECRETS = {"dev", "secret", "changeme", "change-me", "development"}


class SettingsError(Exception):
    """A setting is missing or weak; the sentence says which and what to do."""


def settings(environ: Mapping[str, str]) -> dict[str, Any]:
    """Return the Flask settings; SettingsError where production would be unsafe."""
    env = environ.get("BOOKING_ENV", "production")
    if env not in ("development", "production"):
        raise SettingsError("BOOKING_ENV must be `development` or `production`.")
    production = env == "production"
    host = environ.get("BOOKING_SMTP_HOST", "")
    security = environ.get("BOOKING_SMTP_SECURITY", "starttls")
    if security not in ("starttls", "tls", "none"):
        raise SettingsError("BOOKING_SMTP_SECURITY must be `starttls`, `tls` or `none`.")
    if security == "none" and host and host not in ("localhost", "127.0.0.1", "::1"):
        raise SettingsError("BOOKING_SMTP_SECURITY may be `none` only if BOOKING_SMTP_HOST is localhost.")
    if production and not host:
        raise SettingsError("BOOKING_SMTP_HOST is missing: name the mail server that sends the e-mails.")
    public_url = _public_url(environ.get("BOOKING_PUBLIC_URL", ""), production)
    return {
        "BOOKING_ENV": env,
        "SECRET_KEY": _secret(environ, "BOOKING_SECRET_KEY"),
        "ENCRYPTION_KEYS": _encryption_keys(environ),
        "INDEX_KEY": _secret(environ, "BOOKING_INDEX_KEY"),
        "PUBLIC_URL": public_url,
        "TRUSTED_HOSTS": _trusted_hosts(public_url, production),
        "TRUSTED_PROXIES": _number(environ, "BOOKING_TRUSTED_PROXIES", 0),
        "METRICS_TOKEN": _secret(environ, name) if environ.get(name := "BOOKING_METRICS_TOKEN") else "",
        "SMTP_HOST": host,
        "SMTP_PORT": _number(environ, "BOOKING_SMTP_PORT", {"starttls": 587, "tls": 465, "none": 25}[security]),
        "SMTP_USER": environ.get("BOOKING_SMTP_USER", ""),
        "SMTP_PASSWORD": environ.get("BOOKING_SMTP_PASSWORD", ""),
        "SMTP_SECURITY": security,
        "IMAP_HOST": environ.get("BOOKING_IMAP_HOST", ""),
        "IMAP_PORT": _number(environ, "BOOKING_IMAP_PORT", 993),
        "IMAP_USER": environ.get("BOOKING_IMAP_USER", ""),
        "IMAP_PASSWORD": environ.get("BOOKING_IMAP_PASSWORD", ""),
        "MAIL_DIR": "" if production else environ.get("BOOKING_MAIL_DIR", str(VAR / "mail")),
        "DEFAULT_SENDER_ADDRESS": None if production else DEVELOPMENT_SENDER,
        "SQLALCHEMY_DATABASE_URI": environ.get("BOOKING_DATABASE_URL", f"sqlite:///{VAR / 'booking.db'}"),
        "MAX_CONTENT_LENGTH": 64 * 1024,
        "MAX_FORM_MEMORY_SIZE": 64 * 1024,
        "MAX_FORM_PARTS": 100,
        "SESSION_COOKIE_NAME": "__Host-desk" if public_url.startswith("https:") else "desk",
        "SESSION_COOKIE_SECURE": public_url.startswith("https:"),
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_REFRESH_EACH_REQUEST": False,
        "WTF_CSRF_TIME_LIMIT": None,
        "WTF_CSRF_CHECK_DEFAULT": True,
        "COMPRESS_ALGORITHM": ["br", "gzip"],  # zstd, the default, makes pages as small as ours a seventh bigger
        "COMPRESS_BR_LEVEL": 5,
        "COMPRESS_MIN_SIZE": 256,
        "COMPRESS_MIMETYPES": ["text/html", "text/css", "text/javascript", "application/json", "text/calendar"],
    }


def _secret(environ: Mapping[str, str], name: str) -> str:
    value = environ.get(name, "")
    if not value:
        raise SettingsError(f"{name} is missing: set it to at least 32 random characters.")
    if len(value) < 32 or len(set(value)) < 10 or value.lower() in _KNOWN_SECRETS:
        raise SettingsError(f"{name} is weak: set it to at least 32 random characters.")
    return value


def _encryption_keys(environ: Mapping[str, str]) -> list[str]:
    keys = [key for key in environ.get("BOOKING_ENCRYPTION_KEYS", "").replace(",", " ").split() if key]
    if not keys:
        raise SettingsError("BOOKING_ENCRYPTION_KEYS is missing: set it to one or more Fernet keys, newest first.")
    for key in keys:
        try:
            raw = base64.urlsafe_b64decode(key)
        except (ValueError, binascii.Error):
            raw = b""
        if len(raw) != 32 or len(set(raw)) < 10:
            raise SettingsError("BOOKING_ENCRYPTION_KEYS holds something that is not a random Fernet key.")
    return keys


def _public_url(url: str, production: bool) -> str:
    if not url and not production:
        return "http://127.0.0.1:8000"
    parts = urlsplit(url)
    if not url:
        raise SettingsError("BOOKING_PUBLIC_URL is missing: name the https address people open.")
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/") or parts.query:
        raise SettingsError("BOOKING_PUBLIC_URL must look like https://termine.example.org")
    if production and parts.scheme != "https":
        raise SettingsError("BOOKING_PUBLIC_URL must begin with https://")
    return url.rstrip("/")


def _trusted_hosts(public_url: str, production: bool) -> list[str]:
    name = urlsplit(public_url).hostname or ""
    return [name] if production else [name, "localhost", "127.0.0.1"]


def _number(environ: Mapping[str, str], name: str, default: int) -> int:
    value = environ.get(name, "") or str(default)
    if not value.isdigit():
        raise SettingsError(f"{name} must be a number.")
    return int(value)
