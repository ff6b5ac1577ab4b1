"""What the agenda says of what the public did."""

from datetime import datetime
from typing import Any

import pytest
from bs4 import Tag

from booking.database import db, write_transaction
from booking.domain.enums import Holder
from booking.domain.people import Helper
from booking.domain.reference_numbers import spaced_number
from booking.models import Appointment, Office
from tests.busy_office import JUST_TOO_MANY, book_some
from tests.factories import at, book, mark_cancelled, mark_moved
from tests.web.visitor import Visitor, visible_text

TUESDAY = "/desk/agenda/2026-11-17"
NINE = at(2026, 11, 17, 9, 0)
MONDAY = at(2026, 11, 16, 8, 30)
VERY_MANY = "Very many appointments without phone and e-mail address were booked within an hour."
FOR_NOW = "For now, people need a phone number, an e-mail address or a call-back to book."


def change(office: Office, appointment: Appointment, **values: Any) -> None:
    """Let something have happened to an appointment."""
    with write_transaction(office):
        kept = db.session.merge(appointment)
        for name, value in values.items():
            setattr(kept, name, value)


def marks(desk: Visitor, page: str = TUESDAY) -> list[str]:
    """Return the marks of the day's first appointment."""
    first = desk.open(page).main.select_one("li.talk")
    assert isinstance(first, Tag)
    return [visible_text(mark) for mark in first.select("li.wanted")]


def test_nothing_done_is_no_mark(desk: Visitor, office: Office) -> None:
    book(office, NINE)
    assert marks(desk) == []


@pytest.mark.parametrize("minutes", [10, 20])
def test_who_is_late_is_said(desk: Visitor, office: Office, minutes: int) -> None:
    change(office, book(office, NINE), late_minutes=minutes)
    assert marks(desk) == [f"says: {minutes} minutes late"]


@pytest.mark.parametrize(
    ("by", "words"),
    [
        (Holder.CLIENT, "moved from Mon 08:30"),
        (Holder.HELPER, "moved from Mon 08:30"),
        (Holder.SHOWN, "moved from Mon 08:30 (with the card only)"),
        (None, "moved from Mon 08:30"),
    ],
)
def test_what_was_moved_says_from_where_and_whether_only_the_card_was_shown(
    desk: Visitor, office: Office, by: Holder | None, words: str
) -> None:
    one = book(office, NINE)
    with write_transaction(office):
        mark_moved(one, MONDAY, by)
    assert marks(desk) == [words]


@pytest.mark.parametrize(
    ("page", "start", "words"),
    [
        (TUESDAY, at(2026, 11, 23, 14, 0), "moved from Mon 23.11. 14:00"),
        (TUESDAY, at(2026, 11, 15, 14, 0), "moved from Sun 15.11. 14:00"),
        # On a page of another week no weekday goes without its date: whose week it is would not be clear.
        ("/desk/agenda/2026-11-24", at(2026, 11, 23, 14, 0), "moved from Mon 23.11. 14:00"),
        ("/desk/agenda/2026-11-24", MONDAY, "moved from Mon 16.11. 08:30"),
    ],
)
def test_only_within_this_week_a_weekday_is_enough(
    desk: Visitor, office: Office, page: str, start: datetime, words: str
) -> None:
    one = book(office, NINE if page == TUESDAY else at(2026, 11, 24, 9, 0))
    with write_transaction(office):
        mark_moved(one, start)
    assert marks(desk, page) == [words]


@pytest.mark.parametrize(
    ("by", "words"),
    [
        (Holder.CLIENT, "cancelled by the person"),
        (Holder.HELPER, "cancelled by a helper, not informed"),
        (Holder.SHOWN, "cancelled with the card only, not informed"),
        (None, "cancelled by the desk, not informed"),
    ],
)
def test_what_was_cancelled_says_by_whom(desk: Visitor, office: Office, by: Holder | None, words: str) -> None:
    one = book(office, NINE)
    with write_transaction(office):
        mark_moved(one, MONDAY)
        mark_cancelled(one, by)
    assert marks(desk) == ["moved from Mon 08:30"]
    badge = desk.main.select_one("li.cancelled .badge")
    assert badge is not None
    assert visible_text(badge) == words


def messages(desk: Visitor) -> dict[str, bool]:
    """Return what is said of each person's e-mail, and whether in red."""
    return {
        visible_text(line): "urgent" in (line.get("class") or [])
        for line in desk.open(TUESDAY).main.select(".emails > li")
    }


def test_a_wrong_address_stands_in_red_at_the_persons_email(desk: Visitor, office: Office) -> None:
    helper = Helper("Renate Meyer", "de", email="renate@example.org")
    appointment = book(office, NINE, phone="+4917012345678", email="olena@example.org", helper=helper)
    change(office, appointment, email=None, email_index=None, email_was_wrong=True)
    assert messages(desk) == {"Client: wrong address": True, "Helper: e-mail is waiting": False}
    change(office, appointment, helper_email=None, helper_email_index=None, helper_email_was_wrong=True)
    assert messages(desk) == {"Client: wrong address": True, "Helper: wrong address": True}
    change(office, appointment, email="olena.k@example.org")
    assert "Client: wrong address" not in messages(desk)


def test_from_the_third_on_the_same_contact_is_said(desk: Visitor, office: Office) -> None:
    contact = {"phone": "+4917012345678"}
    book(office, NINE, **contact)
    book(office, at(2026, 11, 19, 15, 0), **contact)
    assert marks(desk) == ["perhaps also Thu 15:00"]
    book(office, at(2026, 11, 23, 9, 30), **contact)
    assert marks(desk) == ["same contact: Thu 15:00, Mon 23.11. 09:30"]
    assert marks(desk, "/desk/agenda/2026-11-19") == ["same contact: Tue 09:00, Mon 23.11. 09:30"]
    assert marks(desk, "/desk/agenda/2026-11-23") == ["same contact: Tue 17.11. 09:00, Thu 19.11. 15:00"]


def test_the_agenda_says_on_top_that_the_brake_is_on_and_for_an_hour_that_it_was(desk: Visitor, office: Office) -> None:
    book_some(office, 1)
    desk.clock.shift(1800)
    book_some(office, JUST_TOO_MANY - 2)
    assert VERY_MANY not in desk.open(TUESDAY).text
    book_some(office, 1)
    assert f"{VERY_MANY} {FOR_NOW}" in desk.open("/desk/agenda/2026-12-01").text
    desk.clock.shift(1800)
    assert VERY_MANY in desk.open(TUESDAY).text
    assert FOR_NOW not in desk.text
    desk.clock.shift(1800)
    assert VERY_MANY not in desk.open(TUESDAY).text


def test_two_like_first_names_on_a_day_show_the_whole_number(desk: Visitor, office: Office) -> None:
    one = book(office, NINE, name="Mohamed")
    assert marks(desk) == []
    assert spaced_number(one.number) not in desk.text
    book(office, at(2026, 11, 17, 10, 0), name="محمد")
    assert marks(desk) == ["another first name like this on this day"]
    assert spaced_number(one.number) in desk.text


def test_who_may_have_another_appointment_is_said(desk: Visitor, office: Office) -> None:
    book(office, NINE, name="Samira Rahimi")
    book(office, at(2026, 11, 19, 15, 0), name="سمیرا رحیمی")
    assert marks(desk) == ["perhaps also Thu 15:00"]
