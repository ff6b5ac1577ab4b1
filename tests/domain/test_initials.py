"""The letter that a seen key is asked for: whoever knows the name finds one, in any script."""

import pytest

from booking.domain.initials import matches_initial


@pytest.mark.parametrize(
    ("letter", "name"),
    [
        ("م", "محمد النجار"),
        ("M", "محمد النجار"),
        ("n", "Nguyễn Thị Hồng"),
        ("h", "Nguyễn Thị Hồng"),
        ("S", "Ştefan Ţurcanu"),
        ("ş", "Stefan"),
        ("T", "Ştefan Ţurcanu"),
        ("l", "Zofia Wójcik-Łęcka"),
        ("b", "Sinéad O’Brien"),
        ("О", "Олена Ковальчук"),
        ("k", "Олена Ковальчук"),
        ("H", "Христина"),
        ("K", "Христина"),
        ("s", "ሰላም ተስፋይ"),
        ("ሰ", "ሰላም"),
        ("L", "李秀英"),
        ("李", "李秀英"),
        ("o", "عمر"),
        ("ع", "عمر"),
        ("A", "أحمد"),
        ("أ", "احمد"),
        ("I", "إبراهيم"),
        ("i", "İbrahim"),
        ("m", "می‌نا"),
        ("Δ", "Δήμητρα"),
        ("Samira", "Samira Rahimi"),
        (" r ", "Samira Rahimi"),
    ],
)
def test_the_first_letter_of_any_word_fits(letter: str, name: str) -> None:
    assert matches_initial(letter, name)


@pytest.mark.parametrize(
    ("letter", "name"),
    [("x", "Samira Rahimi"), ("", "Samira"), (" ", "Samira"), ("5", "Samira"), ("ب", "محمد"), ("s", ""), ("'", "عمر")],
)
def test_other_letters_and_what_is_none_do_not(letter: str, name: str) -> None:
    assert not matches_initial(letter, name)
