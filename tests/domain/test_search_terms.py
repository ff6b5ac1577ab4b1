"""One field for names, numbers and phone numbers: what is understood of what was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking.domain import search_terms

PHONE = "+4917012345678"


@pytest.mark.parametrize(
    "typed",
    [
        "5678",
        "45678",
        "0170 1234 5678",
        "0170/12345678",
        "+49 170 12345678",
        "0049 (0) 170-12345678",
        "+49 (0)170 12345678",
        "170 123 456 78",
        "٥٦٧٨",
        "…5678",
    ],
)
def test_a_phone_number_is_known_by_its_end_however_it_is_dialled(typed: str) -> None:
    assert search_terms.read(typed)
    assert search_terms.read(typed).fits_phone(PHONE)


@pytest.mark.parametrize("typed", ["678", "567", "1234", "0170", "05678", "0171 12345678", "+48 170 12345678", "", "x"])
def test_three_digits_the_beginning_and_another_number_are_no_phone(typed: str) -> None:
    assert not search_terms.read(typed).fits_phone(PHONE)
    assert not search_terms.read("5678").fits_phone(None)


@pytest.mark.parametrize("typed", ["48291537", "482 915 37", "482-915-37", "٤٨٢ ٩١٥ ٣٧", "537", "91537", " 5 3 7 "])
def test_a_number_is_known_whole_or_by_its_last_three_digits(typed: str) -> None:
    assert search_terms.read(typed).fits_number("48291537")


@pytest.mark.parametrize("typed", ["37", "482", "048291537", "48291538", ""])
def test_two_digits_the_beginning_and_more_than_all_are_no_number(typed: str) -> None:
    assert not search_terms.read(typed).fits_number("48291537")


def test_emails_and_digits_are_taken_apart() -> None:
    both = search_terms.read("Olena 537")
    assert (both.name, both.digits) == ("Olena", "537")
    assert search_terms.read("O'Brien-Łęcka").name == "O'Brien Łęcka"
    assert search_terms.read("می‌نا").fits_name("مینا") is not None


@pytest.mark.parametrize("typed", ["", " ", "1", "12", "?!", "…", "ab 1", "\u0301"])
def test_too_little_is_not_looked_for(typed: str) -> None:
    assert not search_terms.read(typed)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read(typed: str) -> None:
    found = search_terms.read(typed)
    assert found.digits == "" or found.digits.isascii()
    assert isinstance(found.fits_phone(PHONE) or found.fits_number("48291537"), bool)
