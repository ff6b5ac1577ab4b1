"""What is kept of persons can only be read with the keys, and only from its own column."""

from collections.abc import Iterator

import pytest
from cryptography.fernet import Fernet, InvalidToken

from booking.models import encryption


@pytest.fixture(autouse=True)
def keys() -> Iterator[list[str]]:
    """Use keys made for this test."""
    before = encryption._Keys.fernet, encryption._Keys.index
    made = [Fernet.generate_key().decode() for _key in range(2)]
    encryption.use_keys(made, "index key")
    yield made
    encryption._Keys.fernet, encryption._Keys.index = before


@pytest.mark.parametrize("text", ["", "سمیرا", "a", "x" * 500, "ends with \x80", "zero\0inside"])
def test_what_was_encrypted_is_read_again(text: str) -> None:
    assert encryption.decrypt(encryption.encrypt(text, "t.c"), "t.c") == text


def test_a_token_opens_only_in_its_own_column() -> None:
    token = encryption.encrypt("Samira", "appointments.name")
    with pytest.raises(ValueError, match="another column"):
        encryption.decrypt(token, "appointments.mark")


def test_names_of_any_usual_length_look_equally_long() -> None:
    lengths = {len(encryption.encrypt("x" * size, "appointments.name")) for size in range(1, 14)}
    assert len(lengths) == 1


def test_old_keys_still_open_and_the_newest_encrypts(keys: list[str]) -> None:
    old = encryption.encrypt("Samira", "t.c")
    newest = Fernet.generate_key().decode()
    encryption.use_keys([newest, *keys], "index key")
    assert encryption.decrypt(old, "t.c") == "Samira"
    new = encryption.encrypt("Samira", "t.c")
    encryption.use_keys(keys, "index key")
    with pytest.raises(InvalidToken):
        encryption.decrypt(new, "t.c")


def test_a_blind_index_depends_on_value_context_and_key() -> None:
    found = {encryption.blind_index(value, context) for value in "ab" for context in ("phone", "email")}
    assert len(found) == 4
    before = encryption.blind_index("a", "phone")
    encryption.use_keys([Fernet.generate_key().decode()], "another index key")
    assert encryption.blind_index("a", "phone") != before
    assert encryption.blind_index(None, "phone") is None
