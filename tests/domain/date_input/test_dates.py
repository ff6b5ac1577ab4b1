"""Dates as people write them: any digits, any order that is clear, and nothing that is not a date."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking import i18n
from booking.domain.date_input.dates import JUST_GONE_BY, NEAR_AT_THE_DESK, YEARS_AHEAD, YEARS_BACK, parse_day

TODAY = date(2026, 11, 16)
DAYS = st.dates(date(TODAY.year - YEARS_BACK, 1, 1), date(TODAY.year + YEARS_AHEAD, 12, 31))
ZEROS = st.sampled_from("0٠۰०০０௦၀")
BETWEEN = st.sampled_from([".", ". ", " . ", "/", "-", " ", "–", "٫", "،", "\u200f/\u200f", "．"])


def digits(text: str, zero: str) -> str:
    """Return the text with the digits of another script."""
    return "".join(chr(ord(zero) + int(one)) if one.isdigit() else one for one in text)


@given(DAYS, ZEROS, BETWEEN, st.booleans(), st.booleans())
def test_a_full_date_is_read_in_any_digits_and_with_any_mark_between(
    day: date, zero: str, between: str, is_year_first: bool, has_zeros: bool
) -> None:
    width = 2 if has_zeros else 1
    numbers = [f"{day.day:0{width}}", f"{day.month:0{width}}", str(day.year)]
    written = between.join(reversed(numbers) if is_year_first else numbers)
    assert parse_day(digits(written, zero), TODAY) == day


@given(DAYS, ZEROS)
def test_two_digits_of_the_year_are_enough(day: date, zero: str) -> None:
    assert parse_day(digits(f"{day:%d.%m.%y}", zero), TODAY) == day


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.dates(date(2000, 1, 1), date(2060, 12, 31)))
def test_without_a_year_it_is_the_first_such_day_from_a_month_ago_on(day: date, today: date) -> None:
    found = parse_day(f"{day.day}.{day.month}.", today)
    assert (found.day, found.month) == (day.day, day.month)
    assert found >= today - JUST_GONE_BY
    day_before = found - timedelta(days=1)
    while day_before >= today - JUST_GONE_BY:
        assert (day_before.day, day_before.month) != (day.day, day.month)
        day_before -= timedelta(days=1)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("24.11.", date(2026, 11, 24)),
        ("24.11", date(2026, 11, 24)),
        ("24. 11.", date(2026, 11, 24)),
        (" 24 11 ", date(2026, 11, 24)),
        ("16.11.", date(2026, 11, 16)),  # today
        ("15.11.", date(2026, 11, 15)),  # just missed
        ("1.3.", date(2027, 3, 1)),
        ("29.2.", date(2028, 2, 29)),
        ("24.11.26", date(2026, 11, 24)),
        ("24/11/2026", date(2026, 11, 24)),
        ("2026-11-24", date(2026, 11, 24)),
        ("٢٤/١١/٢٠٢٦", date(2026, 11, 24)),
        ("۲۴٫۱۱", date(2026, 11, 24)),
        ("3.9.2025", date(2025, 9, 3)),  # past: the person needs help all the more
    ],
)
def test_it_is_read_as_people_write_it(written: str, meant: date) -> None:
    assert parse_day(written, TODAY) == meant


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        ".",
        "soon",
        "24",
        "24.13.",
        "31.11.2026",
        "30.2.",
        "0.1.2026",
        "24.11.2026.1",
        "24..11",
        "24.11.202",
        "24.2026.11",
        "24.11.6",
        "124.11.2026",
        "24.11.1966",
        "1405/09/03",  # of the Persian calendar
        "24:11",
        "²4.11.",
        "ⅩⅡ.11.",
        "-1.11.2026x",
        "24\x0011",
        "9" * 5000,
    ],
)
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - also what `date` itself says
        parse_day(written, TODAY)


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_day_near_now_or_refused(text: str) -> None:
    try:
        found = parse_day(text, TODAY)
    except ValueError:
        return
    assert abs(found.year - TODAY.year) <= YEARS_AHEAD


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("24. November", date(2026, 11, 24)),
        ("24.Nov.", date(2026, 11, 24)),
        ("24 nov 26", date(2026, 11, 24)),
        ("November 24, 2026", date(2026, 11, 24)),
        ("24th November", date(2026, 11, 24)),
        ("1. März", date(2027, 3, 1)),
        ("1. Maerz", date(2027, 3, 1)),
        ("Di, 24.11.", date(2026, 11, 24)),
        ("Dienstag, 24. November 2026", date(2026, 11, 24)),
        ("Montag", TODAY),
        ("mo", TODAY),
        ("Mo.", TODAY),
        ("Monday", TODAY),
        ("am Freitag", date(2026, 11, 20)),
        ("SO", date(2026, 11, 22)),
        ("nächsten Montag", date(2026, 11, 23)),
        ("next Friday", date(2026, 11, 20)),
        ("heute", TODAY),
        ("Today", TODAY),
        ("morgen", date(2026, 11, 17)),
        ("tomorrow", date(2026, 11, 17)),
        ("übermorgen", date(2026, 11, 18)),
        ("uebermorgen", date(2026, 11, 18)),
        ("u\u0308bermorgen", date(2026, 11, 18)),
        ("gestern", date(2026, 11, 15)),
        ("in 2 Wochen", date(2026, 11, 30)),
        ("in ٢ Wochen", date(2026, 11, 30)),
        ("in einer Woche", date(2026, 11, 23)),
        ("vor 3 Tagen", date(2026, 11, 13)),
        ("2 weeks ago", date(2026, 11, 2)),
        ("20.9.", date(2026, 9, 20)),
        ("10.9.", date(2027, 9, 10)),
        ("15. Sept", date(2027, 9, 15)),
        ("٢٤/١١", date(2026, 11, 24)),
    ],
)
def test_at_the_desk_words_for_days_are_read_as_well(written: str, meant: date) -> None:
    assert parse_day(written, TODAY, words=i18n.day_words(), back=NEAR_AT_THE_DESK) == meant


@pytest.mark.parametrize(
    "written",
    ["", "m", "s", "1. Ma", "1. Ju", "Foo", "24. Foo", "in 999 weeks", "in x weeks", "in 2 years", "31. Feb"],
)
def test_words_that_are_no_day_or_not_clear_are_refused(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse_day(written, TODAY, words=i18n.day_words())


@given(DAYS)
def test_a_date_as_our_pages_write_it_is_read(day: date) -> None:
    for language in ("de", "en"):
        written = i18n.full_date(day, i18n.LANGUAGES[language])
        assert parse_day(written, TODAY, words=i18n.day_words()) == day


@given(st.text(max_size=30))
def test_whatever_is_typed_with_words_is_a_day_near_now_or_refused(text: str) -> None:
    try:
        found = parse_day(text, TODAY, words=i18n.day_words(), back=NEAR_AT_THE_DESK)
    except ValueError:
        return
    assert abs(found.year - TODAY.year) <= YEARS_AHEAD
