"""From the third open appointment with the same contact on, the desk sees when the others are."""

from datetime import datetime

import pytest
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Status
from booking.domain.people import Helper
from booking.models import Appointment, Office
from booking.services.desk import same_contact
from tests.factories import at, book
from tests.query_counter import capture_queries
from tests.staff_factory import another_office

TIMES = (at(2026, 11, 17, 9, 0), at(2026, 11, 19, 15, 0), at(2026, 11, 24, 9, 30), at(2026, 11, 25, 8, 30))
PHONE = {"phone": "+4917012345678"}
EMAIL = {"email": "samira@example.org"}


def marked(office: Office) -> dict[datetime, tuple[datetime, ...]]:
    """Return of each marked appointment its start and when the others are."""
    everybody = db.session.query(Appointment).all()
    found = same_contact.find_others(office, everybody)
    return {
        one.starts_at: found[one.id].same_contact for one in everybody if one.id in found and found[one.id].same_contact
    }


@pytest.mark.parametrize("contact", [PHONE, EMAIL, PHONE | EMAIL])
def test_two_are_nothing_and_of_three_each_tells_the_others(office: Office, contact: dict[str, str]) -> None:
    for start in TIMES[:2]:
        book(office, start, **contact)
    assert marked(office) == {}
    book(office, TIMES[2], **contact)
    first, second, third = TIMES[:3]
    assert marked(office) == {first: (second, third), second: (first, third), third: (first, second)}


def test_it_is_accepted_however_many_there_are(office: Office) -> None:
    for start in TIMES:
        assert book(office, start, **PHONE)
    assert marked(office)[TIMES[3]] == TIMES[:3]


def test_another_contact_and_none_are_not_the_same(office: Office) -> None:
    for number, start in enumerate(TIMES):
        book(office, start, phone=f"+491701234567{number}", email=f"{number}@example.org")
    for day in (18, 23, 30):
        book(office, at(2026, 11, day, 9, 0))
    assert marked(office) == {}


def test_three_are_of_one_contact_not_of_two_together(office: Office) -> None:
    for start, contact in zip(TIMES, (PHONE, PHONE | EMAIL, EMAIL), strict=False):
        book(office, start, **contact)
    assert marked(office) == {}


def test_who_shares_phone_with_some_and_address_with_others_tells_all(office: Office) -> None:
    both = book(office, at(2026, 11, 16, 9, 0), **PHONE, **EMAIL).starts_at
    for start, contact in zip(TIMES, (PHONE, EMAIL, PHONE, EMAIL), strict=True):
        book(office, start, **contact)
    found = marked(office)
    assert found[both] == TIMES
    assert found[TIMES[0]] == (both, TIMES[2])


def test_a_helpers_contact_merges_nobody(office: Office) -> None:
    helper = Helper("Renate Meyer", "de", phone="+494473123456", email="renate@example.org")
    for number, start in enumerate(TIMES):
        book(office, start, helper=helper, phone=f"+491701234567{number}")
    for day in (18, 23, 30):
        book(office, at(2026, 11, day, 9, 0), email="renate@example.org" if day == 18 else None)
    assert marked(office) == {}


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.ARRIVED, Status.DONE, Status.MISSED])
def test_only_what_is_still_booked_counts(office: Office, status: Status) -> None:
    made = [book(office, start, **PHONE) for start in TIMES]
    with write_transaction(office):
        db.session.merge(made[0]).status = status
    first, second, third = TIMES[1:]
    assert marked(office) == {first: (second, third), second: (first, third), third: (first, second)}


def test_what_has_begun_is_open_no_more(office: Office, clock: Traveller) -> None:
    for start in TIMES[:3]:
        book(office, start, **PHONE)
    clock.move_to(at(2026, 11, 17, 8, 59))
    assert len(marked(office)) == 3
    clock.move_to(at(2026, 11, 17, 9, 0))
    assert marked(office) == {}


def test_another_office_hears_nothing(office: Office) -> None:
    for start in TIMES[:3]:
        book(office, start, **PHONE)
    elsewhere = another_office(office)
    assert same_contact.find_others(elsewhere, db.session.query(Appointment).all()) == {}


def test_it_takes_one_query_however_many_there_are(office: Office) -> None:
    for start in TIMES:
        book(office, start, **PHONE)
    everybody = db.session.query(Appointment).all()
    for asked_for in ([], everybody[:1], everybody):
        with capture_queries() as statements:
            same_contact.find_others(office, asked_for)
        assert len(statements) == (1 if asked_for else 0)


def perhaps(office: Office) -> dict[datetime, datetime]:
    """Return of each appointment whose person may have another when the first other one is."""
    everybody = db.session.query(Appointment).all()
    found = same_contact.find_others(office, everybody)
    times = {one.starts_at: found[one.id].perhaps for one in everybody if one.id in found}
    return {start: other for start, other in times.items() if other}


@pytest.mark.parametrize("contact", [PHONE, EMAIL])
def test_of_two_with_the_same_contact_each_tells_the_other(office: Office, contact: dict[str, str]) -> None:
    first, second = (book(office, start, **contact).starts_at for start in TIMES[:2])
    assert perhaps(office) == {first: second, second: first}


def test_from_the_third_on_they_are_not_told_twice(office: Office) -> None:
    for start in TIMES[:3]:
        book(office, start, **PHONE, name="Samira Rahimi")
    assert perhaps(office) == {}
    book(office, TIMES[3], name="سمیرا رحیمی")
    assert perhaps(office) == dict.fromkeys(TIMES[:3], TIMES[3]) | {TIMES[3]: TIMES[0]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("محمد النجار", "Najjar Mohamed"),
        ("Олена Ковальчук", "Olena Kovalchuk"),
        ("Ştefan Ţurcanu", "STEFAN TURCANU"),
        ("Samira Rahimi", "سمیرا رحیمی"),
    ],
)
def test_one_name_in_two_spellings_and_one_language_is_perhaps_one_person(office: Office, one: str, other: str) -> None:
    book(office, TIMES[0], name=one, spoken="ar")
    book(office, TIMES[1], name=other, spoken="ar")
    assert perhaps(office) == {TIMES[0]: TIMES[1], TIMES[1]: TIMES[0]}


def test_a_first_name_alone_another_language_and_another_name_are_nothing(office: Office) -> None:
    told = [("Mohamed", "ar"), ("محمد", "ar"), ("Mohamed Najjar", "ar"), ("Mohamed Najjar", "fa")]
    for start, (name, spoken) in zip(TIMES, told, strict=True):
        book(office, start, name=name, spoken=spoken)
    book(office, at(2026, 11, 18, 9, 0), name="Ahmed Najjar", spoken="ar")
    assert perhaps(office) == {}


def test_who_is_called_otherwise_later_is_known_as_well(office: Office) -> None:
    first = book(office, TIMES[0], name="Samira Rahimi", spoken="fa")
    second = book(office, TIMES[1], name="Олена Ковальчук", spoken="uk")
    assert perhaps(office) == {}
    with write_transaction(office):
        kept = db.session.merge(second)
        kept.name, kept.spoken = "سمیرا رحیمی", "fa"
        kept.index_person()
    assert perhaps(office) == {first.starts_at: TIMES[1], TIMES[1]: first.starts_at}


def test_what_stands_for_a_person_is_no_name(office: Office) -> None:
    one = book(office, name="Samira Rahimi")
    assert one.person_index is not None
    assert len(one.person_index) == 64
    assert book(office, name="Samira").person_index is None
