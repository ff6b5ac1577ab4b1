"""What is kept of those who worked here goes once nothing needs it."""

from datetime import time, timedelta

from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Act
from booking.models import Account, AuditEntry, Counsellor, LoginSession, Office, Role, SpecialHours
from booking.services.accounts import accounts
from booking.services.privacy import retention
from booking.services.records import audit
from tests import personal_data, staff_factory
from tests.factories import at, book
from tests.stored_rows import count_rows


def wiped(table: str) -> int:
    """Return how many rows of a table a wiping takes."""
    return retention.delete_expired().rows[table]


def names() -> list[str | None]:
    """Return the counsellors' names."""
    return list(db.session.scalars(select(Counsellor.shown_name)))


def addresses() -> list[str]:
    """Return the accounts' addresses."""
    return list(db.session.scalars(select(Account.email)))


def test_a_closed_account_goes_with_its_roles_and_sessions(office: Office) -> None:
    account = personal_data.staff(office)
    assert wiped("accounts") == 0
    personal_data.leave(account)
    assert wiped("accounts") == 1
    assert [count_rows(table) for table in (Account, Role, LoginSession)] == [0, 0, 0]
    assert names() == [None]


def test_an_open_account_is_left_alone(office: Office) -> None:
    personal_data.leave(personal_data.staff(office))
    staff_factory.account(office, email="helmut@example.org")
    retention.delete_expired()
    assert addresses() == ["helmut@example.org"]


def test_who_did_what_is_known_as_long_as_the_entry_without_an_address(office: Office, clock: Traveller) -> None:
    account = personal_data.staff(office)
    with write_transaction():
        audit.note(Act.PAGE_OPENED, book(office), by="account", account_id=account.id)
    personal_data.leave(account)
    assert wiped("accounts") == 1
    assert addresses() == [f"closed-{account.id}"]
    assert accounts.by_token("") is None
    assert account.id in db.session.scalars(select(AuditEntry.account_id)).all()
    clock.shift(timedelta(days=184))
    assert wiped("accounts") == 1
    assert count_rows(Account) == 0


def test_a_counsellor_who_left_keeps_her_name_until_her_last_appointment_is_wiped(
    office: Office, clock: Traveller
) -> None:
    account = personal_data.staff(office)
    book(office, at(2026, 11, 23, 9, 0))
    personal_data.leave(account)
    clock.move_to(at(2026, 12, 6, 23, 59))
    retention.delete_expired()
    assert names() == ["Rania Haddad"]
    clock.move_to(at(2026, 12, 7, 2, 0))
    assert wiped("counsellors") == 1
    assert names() == [None]


def test_a_counsellor_keeps_her_name_while_she_has_hours(office: Office, clock: Traveller) -> None:
    personal_data.leave(personal_data.staff(office))
    with write_transaction():
        away = staff_factory.counsellor_of(office).id
        special = {"held_on": at(2026, 12, 1).date(), "opens": time(9), "closes": time(11)}
        db.session.add(SpecialHours(counsellor_id=away, **special))
    assert wiped("counsellors") == 0
    clock.move_to(at(2026, 12, 1, 9, 0))
    assert wiped("counsellors") == 0
    clock.move_to(at(2026, 12, 2, 2, 0))
    assert wiped("counsellors") == 1


def test_a_counsellor_without_an_account_keeps_her_name(office: Office) -> None:
    staff_factory.colleague(office)
    assert wiped("counsellors") == 0
    assert "Δήμητρα" in names()


def test_an_ended_session_goes(office: Office, clock: Traveller) -> None:
    personal_data.staff(office)
    clock.shift(timedelta(hours=11, minutes=59))
    assert wiped("login_sessions") == 0
    clock.shift(timedelta(minutes=1))
    assert wiped("login_sessions") == 1


def test_counters_of_tries_go_after_two_days(office: Office, clock: Traveller) -> None:
    personal_data.staff(office)
    clock.move_to(at(2026, 11, 18, 5, 59))
    assert wiped("attempts") == 0
    clock.move_to(at(2026, 11, 18, 7, 0))
    assert wiped("attempts") > 0
