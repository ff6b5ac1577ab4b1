"""Search over what is kept of an office, on the desks an account may open."""

import logging
from datetime import date

import pytest
from sqlalchemy import text
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain import search_terms
from booking.domain.enums import RoleKind
from booking.domain.people import Helper
from booking.models import Account, AuditEntry, Office
from booking.services.callbacks import requests
from booking.services.desk import search
from booking.services.desk.search import Found, Group
from tests import personal_data, staff_factory
from tests.factories import at, book
from tests.query_counter import capture_queries

TUESDAY, THURSDAY = at(2026, 11, 17, 9, 0), at(2026, 11, 19, 15, 0)
RENATE = Helper("Renate Meyer", "de", phone="+494473123456")


@pytest.fixture
def account(office: Office) -> Account:
    """Return the account of the office's counsellor."""
    return staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))


def find(office: Office, account: Account, typed: str) -> Found:
    """Return what is found by what somebody types."""
    return search.find(office, search_terms.read(typed), account.id)


def names(office: Office, account: Account, typed: str) -> list[str]:
    """Return the names of what is found."""
    return [hit.name for hit in find(office, account, typed).hits]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("محمد", "Mohamed Khan"),
        ("محمد", "Muhammad Khan"),
        ("Mohamed", "محمد النجار"),
        ("Олена", "Olena"),
        ("Ştefan", "Stefan Turcanu"),
        ("stefan", "Ştefan Ţurcanu"),
        ("ሰላም", "Selam"),
        ("Nguyễn", "nguyen"),
        ("nguyen", "Nguyễn Thị Hồng"),
        ("hong nguyen", "Nguyễn Thị Hồng"),
        ("koval", "Олена Ковальчук"),
    ],
)
def test_a_name_is_found_in_any_spelling(office: Office, account: Account, typed: str, name: str) -> None:
    book(office, TUESDAY, name=name)
    book(office, THURSDAY, name="Zofia Wójcik")
    assert names(office, account, typed) == [name]


def test_number_and_phone_are_found_by_their_end(office: Office, account: Account) -> None:
    one = book(office, TUESDAY, name="Samira", phone="+4917012345678")
    book(office, THURSDAY, name="Олена", helper=RENATE)
    assert names(office, account, one.number) == ["Samira"]
    assert "Samira" in names(office, account, one.number[-3:])
    assert names(office, account, "0170 1234 5678") == ["Samira"]
    assert names(office, account, "samira 45678") == ["Samira"]
    assert names(office, account, "olena 45678") == []
    assert [(hit.name, hit.is_helpers) for hit in find(office, account, "04473 123456").hits] == [("Олена", True)]


def test_who_helps_is_found_as_such_and_after_who_comes(office: Office, account: Account) -> None:
    book(office, TUESDAY, name="Олена", helper=RENATE)
    book(office, THURSDAY, name="Renate Meyer", helper=RENATE)
    hits = find(office, account, "renate").hits
    assert [(hit.name, hit.helper, hit.is_helpers) for hit in hits] == [
        ("Олена", "Renate Meyer", True),
        ("Renate Meyer", "Renate Meyer", False),
    ]


def test_coming_past_cancelled_and_call_backs_stand_in_this_order(
    office: Office, account: Account, clock: Traveller
) -> None:
    starts = [at(2026, 11, day, 9, 0) for day in (17, 18, 23, 24)]
    for start in reversed(starts):
        book(office, start, name=f"Zofia {start:%d}")
    personal_data.cancel(book(office, THURSDAY, name="Zofia cancelled"))
    book(office, at(2026, 11, 23, 10, 0), name="Софія")
    waiting = personal_data.callback(office)
    with write_transaction():
        db.session.merge(waiting).name = "Zofia waits"
    clock.move_to(at(2026, 11, 20, 9, 0))
    hits = find(office, account, "zofia").hits
    assert [(hit.group, hit.name) for hit in hits][:5] == [
        (Group.COMING, "Zofia 23"),
        (Group.COMING, "Zofia 24"),
        (Group.PAST, "Zofia 18"),
        (Group.PAST, "Zofia 17"),
        (Group.CANCELLED, "Zofia cancelled"),
    ]
    assert [(hit.group, hit.name) for hit in hits][5:] == [
        (Group.CALL_BACK, "Zofia waits"),
        (Group.COMING, "Софія"),  # only sounds like it
    ]


def test_a_call_back_that_is_done_is_not_found(office: Office, account: Account) -> None:
    waiting = personal_data.callback(office)
    assert names(office, account, "selam") == ["ሰላም ተስፋይ"]
    assert names(office, account, "brandt") == ["ሰላም ተስፋይ"]
    requests.mark_called(office, waiting.id, account.id)
    assert names(office, account, "selam") == []


def test_only_desks_the_account_may_open_are_searched(office: Office, account: Account) -> None:
    one = book(office, TUESDAY, name="Samira")
    stranger = staff_factory.account(office, RoleKind.ADMINISTRATOR, email="admin@example.org")
    gone = staff_factory.account(office, email="gone@example.org", valid_until=date(2026, 11, 15))
    assert names(office, stranger, "samira") == names(office, gone, "samira") == []
    assert names(office, account, "samira") == ["Samira"]
    elsewhere = staff_factory.another_office(office)
    with write_transaction():
        db.session.merge(one).office_id = elsewhere.id
    assert names(office, account, "samira") == names(elsewhere, account, "samira") == []


@pytest.mark.parametrize("column", ["name", "helper_name", "phone"])
def test_one_that_cannot_be_decrypted_is_skipped_and_noted_without_values(
    office: Office, account: Account, caplog: pytest.LogCaptureFixture, column: str
) -> None:
    torn = book(office, TUESDAY, name="Samira Torn", phone="+4917012345678", helper=RENATE).id
    book(office, THURSDAY, name="Samira", phone="+4917012345678")
    with write_transaction():
        db.session.execute(text(f"UPDATE appointments SET {column} = 'torn' WHERE id = {torn}"))
    with caplog.at_level(logging.WARNING):
        assert names(office, account, "samira 45678") == ["Samira"]
    assert [one.getMessage() for one in caplog.records] == [f"appointments {torn} cannot be searched: InvalidToken"]


def test_each_search_is_noted_without_what(office: Office, account: Account) -> None:
    find(office, account, "samira")
    (entry,) = db.session.query(AuditEntry).filter_by(act="searched").all()
    assert (entry.by, entry.account_id, entry.appointment_uid) == ("account", account.id, None)


def test_at_most_fifty_are_shown_and_more_is_said(office: Office, account: Account) -> None:
    for _one in range(50):
        personal_data.callback(office)
    assert (len(find(office, account, "selam").hits), find(office, account, "selam").has_more) == (50, False)
    personal_data.callback(office)
    assert (len(find(office, account, "selam").hits), find(office, account, "selam").has_more) == (50, True)


def test_it_asks_as_often_however_much_is_found(office: Office, account: Account) -> None:
    counts = []
    for start in (TUESDAY, THURSDAY):
        book(office, start, name="Samira")
        office.id, account.id  # noqa: B018 - read again after the booking's commit
        with capture_queries() as statements:
            find(office, account, "samira")
        counts.append(len(statements))
    assert counts[0] == counts[1] <= 6


def test_a_stand_in_finds_what_is_of_her_days_at_that_desk(office: Office, account: Account) -> None:
    other = staff_factory.colleague(office)
    for start, name in ((TUESDAY, "Samira"), (THURSDAY, "Samira later"), (at(2026, 11, 17, 10, 0), "Samira elsewhere")):
        one = book(office, start, name=name)
        if name == "Samira elsewhere":
            with write_transaction():
                db.session.merge(one).counsellor_id = other.id
    deputy = staff_factory.account(office, None, email="deputy@example.org")
    staff_factory.stand_in(deputy, office, date(2026, 11, 16), date(2026, 11, 18), staff_factory.counsellor_of(office))
    assert names(office, deputy, "samira") == ["Samira"]
    assert len(names(office, account, "samira")) == 3
