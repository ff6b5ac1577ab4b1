"""Production starts only with everything that keeps it safe, and says in one sentence what is missing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from config import SettingsError, settings
from tests.factories import ROOT, production_environment

REFUSED = {
    "no secret": ({"BOOKING_SECRET_KEY": None}, "BOOKING_SECRET_KEY is missing"),
    "empty secret": ({"BOOKING_SECRET_KEY": ""}, "BOOKING_SECRET_KEY is missing"),
    "short secret": ({"BOOKING_SECRET_KEY": "kJ8-short"}, "BOOKING_SECRET_KEY is weak"),
    "even secret": ({"BOOKING_SECRET_KEY": "secret" * 10}, "BOOKING_SECRET_KEY is weak"),
    "no encryption key": ({"BOOKING_ENCRYPTION_KEYS": None}, "BOOKING_ENCRYPTION_KEYS is missing"),
    "bad encryption key": ({"BOOKING_ENCRYPTION_KEYS": "changeme"}, "BOOKING_ENCRYPTION_KEYS holds something"),
    "even encryption key": ({"BOOKING_ENCRYPTION_KEYS": "A" * 43 + "="}, "BOOKING_ENCRYPTION_KEYS holds something"),
    "no index key": ({"BOOKING_INDEX_KEY": None}, "BOOKING_INDEX_KEY is missing"),
    "weak index key": ({"BOOKING_INDEX_KEY": "a" * 40}, "BOOKING_INDEX_KEY is weak"),
    "weak metrics token": ({"BOOKING_METRICS_TOKEN": "prometheus"}, "BOOKING_METRICS_TOKEN is weak"),
    "no public address": ({"BOOKING_PUBLIC_URL": None}, "BOOKING_PUBLIC_URL is missing"),
    "open public address": ({"BOOKING_PUBLIC_URL": "http://termine.example.org"}, "BOOKING_PUBLIC_URL must begin with"),
    "no address at all": ({"BOOKING_PUBLIC_URL": "https://"}, "BOOKING_PUBLIC_URL must look like"),
    "no mail server": ({"BOOKING_SMTP_HOST": None}, "BOOKING_SMTP_HOST is missing"),
    "open mail": ({"BOOKING_SMTP_SECURITY": "none"}, "BOOKING_SMTP_SECURITY may be"),
    "unknown mail security": ({"BOOKING_SMTP_SECURITY": "perhaps"}, "BOOKING_SMTP_SECURITY must be"),
    "unknown kind": ({"BOOKING_ENV": "staging"}, "BOOKING_ENV must be"),
    "a word for a number": ({"BOOKING_TRUSTED_PROXIES": "one"}, "BOOKING_TRUSTED_PROXIES must be a number"),
}
UNUSED = "sqlite:////nonexistent/booking.db"


def start(environ: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Return what became of loading `wsgi.py` in a process of its own."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("BOOKING_")}
    command = [sys.executable, "wsgi.py"]
    return subprocess.run(command, cwd=ROOT, env=clean | environ, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("changes", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_production_refuses_what_is_missing_or_weak(changes: dict[str, str | None], sentence: str) -> None:
    with pytest.raises(SettingsError, match=sentence) as refused:
        settings(production_environment(UNUSED, **changes))
    assert "\n" not in str(refused.value)


def test_production_starts_with_all_of_it() -> None:
    found = settings(production_environment(UNUSED))
    assert found["SESSION_COOKIE_SECURE"] is True
    assert found["TRUSTED_HOSTS"] == ["termine.example.org"]
    assert found["MAIL_DIR"] == ""
    assert found["DEFAULT_SENDER_ADDRESS"] is None


def test_what_is_not_said_to_be_development_is_production() -> None:
    with pytest.raises(SettingsError):
        settings(production_environment(UNUSED, BOOKING_ENV=None, BOOKING_PUBLIC_URL="http://127.0.0.1:8000"))


def test_a_key_may_be_followed_by_older_ones() -> None:
    keys = [Fernet.generate_key().decode() for _ in range(2)]
    assert settings(production_environment(UNUSED, BOOKING_ENCRYPTION_KEYS=", ".join(keys)))["ENCRYPTION_KEYS"] == keys


@pytest.mark.parametrize(
    "name",
    ["BOOKING_SECRET_KEY", "BOOKING_ENCRYPTION_KEYS", "BOOKING_INDEX_KEY", "BOOKING_PUBLIC_URL", "BOOKING_SMTP_HOST"],
)
def test_the_program_stops_with_just_that_sentence(name: str, tmp_path: Path) -> None:
    done = start(production_environment(f"sqlite:///{tmp_path / 'booking.db'}", **{name: None}))
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith(f"{name} is missing: ")
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_wrong_encryption_keys_stop_the_program(engine_url: str) -> None:
    first = production_environment(engine_url)
    assert start(first).returncode == 0
    done = start(first | {"BOOKING_ENCRYPTION_KEYS": Fernet.generate_key().decode()})
    assert done.returncode == 1
    assert done.stderr.startswith("BOOKING_ENCRYPTION_KEYS does not open this database")
    assert done.stderr.count("\n") == 1


def test_a_new_key_before_the_old_one_opens_the_database(engine_url: str) -> None:
    first = production_environment(engine_url)
    assert start(first).returncode == 0
    keys = f"{Fernet.generate_key().decode()},{first['BOOKING_ENCRYPTION_KEYS']}"
    done = start(first | {"BOOKING_ENCRYPTION_KEYS": keys})
    assert (done.returncode, done.stderr) == (0, "")
