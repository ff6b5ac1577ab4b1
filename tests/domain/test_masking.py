"""Contacts as a page shows them to somebody who knows them, and numbers as people type them."""

import pytest

from booking.domain.masking import masked_email, masked_name, masked_phone
from booking.domain.reference_numbers import read_number


@pytest.mark.parametrize(("name", "masked"), [("Ingrid Meyer", "I…"), ("سمیرا رحیمی", "س…"), ("O", "O…")])
def test_a_name_shows_its_first_email(name: str, masked: str) -> None:
    assert masked_name(name) == masked


def test_a_phone_number_shows_its_last_three_digits() -> None:
    assert masked_phone("+491701234567") == "…567"


@pytest.mark.parametrize(
    ("address", "masked"),
    [
        ("samira@example.org", "s…@e….org"),
        ("s@e.org", "s…@e….org"),
        ("info@mail.example.co.uk", "i…@m….uk"),
    ],
)
def test_an_address_shows_its_first_emails_and_its_ending(address: str, masked: str) -> None:
    assert masked_email(address) == masked


@pytest.mark.parametrize(
    "typed",
    ["48291537", "482 915 37", "482-915-37", " 4 8 2 9 1 5 3 7 ", "٤٨٢٩١٥٣٧", "۴۸۲ ۹۱۵ ۳۷", "४८२९१५३७", "482.915.37"],
)
def test_eight_digits_of_any_script_are_read(typed: str) -> None:
    assert read_number(typed) == "48291537"


@pytest.mark.parametrize(
    "typed", ["", "4829153", "482915377", "4829153x", "²²²²²²²²", "½4829153", "4829153\x00", "一二三四五六七八"]
)
def test_anything_else_is_no_number(typed: str) -> None:
    assert read_number(typed) is None
