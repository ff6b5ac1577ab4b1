"""Numbers that notice slips, and names that may be written in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking.domain.reference_numbers import is_number, new_number, spaced_number
from booking.domain.text_cleaning import clean_text, is_visible, without_controls

NUMBERS = st.integers(0, 199).map(lambda _count: new_number())


@given(NUMBERS, st.integers(0, 7), st.integers(1, 9))
def test_every_single_wrong_digit_is_noticed(number: str, place: int, by: int) -> None:
    assert is_number(number)
    wrong = number[:place] + str((int(number[place]) + by) % 10) + number[place + 1 :]
    assert not is_number(wrong)


@given(NUMBERS, st.integers(0, 6))
def test_every_swap_of_neighbours_is_noticed(number: str, place: int) -> None:
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert is_number(swapped) is (swapped == number)


@given(NUMBERS)
def test_a_number_has_eight_digits_and_begins_with_none_that_gets_lost(number: str) -> None:
    assert len(number) == 8
    assert number[0] != "0"
    assert spaced_number(number).replace(" ", "") == number


@pytest.mark.parametrize("number", ["", "1234567", "123456789", "abcdefgh", "١٢٣٤٥٦٧٨", "00000000"])
def test_what_is_no_number_of_ours_is_refused(number: str) -> None:
    assert not is_number(number)


@pytest.mark.parametrize(
    "name",
    ["می‌نا", "O’Brien", "D'Angelo", "ሰላም ተስፋይ", "Nguyễn", "ཀརྨ", "Zoë", "ʻOkina", "李", "👨‍👩‍👧 Family", "Anne-Marie"],
)
def test_real_names_pass(name: str) -> None:
    assert clean_text(f"  {name} ") == clean_text(name)
    assert is_visible(clean_text(name))


@pytest.mark.parametrize("code", [0x00, 0x07, 0x0A, 0x1B, 0x7F, 0x85, 0x2028, 0x202A, 0x202E, 0x2066, 0x2069, 0xD800])
def test_control_and_override_characters_do_not(code: int) -> None:
    with pytest.raises(ValueError, match="control"):
        clean_text(f"a{chr(code)}b")
    assert without_controls(f"a{chr(code)}b") == "ab"


def test_emails_and_their_marks_become_one_and_spaces_single() -> None:
    assert clean_text("Zoe\u0308  de   Vries") == "Zoë de Vries"


@given(st.text(max_size=40))
def test_clean_text_is_clean_for_good(text: str) -> None:
    try:
        clean = clean_text(text)
    except ValueError:
        return
    assert clean_text(clean) == clean == without_controls(clean)
