"""Personal columns, encrypted at rest, and the blind index that finds them again by exact value.

The keys come from the settings (`use_keys`, called by `create_app`); a stolen database without them holds no name,
no address and no phone number.
"""

import hashlib
import hmac

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

BLOCK = 32
UNREADABLE = (InvalidToken, ValueError)  # what `decrypt` raises


class _Keys:
    """The keys in use; one process has one set."""

    fernet: MultiFernet | None = None
    index: bytes = b""


def use_keys(encryption_keys: list[str], index_key: str) -> None:
    """Take the keys into use, newest first: the first encrypts, all decrypt. ValueError for a malformed one."""
    _Keys.fernet = MultiFernet([Fernet(key) for key in encryption_keys])
    _Keys.index = index_key.encode()


def encrypt(text: str, context: str) -> str:
    """Return the text as a token that only opens for the same context; padded, so that its length tells little."""
    plain = context.encode() + b"\0" + text.encode()
    padded = plain + b"\x80" + b"\0" * (-(len(plain) + 1) % BLOCK)
    return _fernet().encrypt(padded).decode()


def decrypt(token: str, context: str) -> str:
    """Return the text of a token; ValueError if it was made for another column, InvalidToken with a foreign key."""
    padded = _fernet().decrypt(token)
    found, _, text = padded.rstrip(b"\0")[:-1].partition(b"\0")
    if found != context.encode():
        raise ValueError("a token of another column")
    return text.decode()


def blind_index(value: str | None, context: str) -> str | None:
    """Return what stands for an exact value in an index: HMAC-SHA256 with a key of its own, or None for nothing.

    An e-mail address counts as the same in capitals: phones write the first letter of a field as one.
    """
    if value is None:
        return None
    if context == "email":
        value = value.casefold()
    return hmac.new(_Keys.index, f"{context}\0{value}".encode(), hashlib.sha256).hexdigest()


def _fernet() -> MultiFernet:
    if _Keys.fernet is None:
        raise RuntimeError("no encryption keys in use; create_app() takes them from the settings")
    return _Keys.fernet


class Encrypted(TypeDecorator[str]):
    """Text that is encrypted at rest, bound to `table.column`."""

    impl = Text
    cache_ok = True

    def __init__(self, context: str) -> None:
        super().__init__()
        self.context = context

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return the token."""
        return None if value is None else encrypt(value, self.context)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Return the text."""
        return None if value is None else decrypt(value, self.context)
