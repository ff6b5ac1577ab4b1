"""Signing in and out, and whose desk an account opens."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest
from argon2 import PasswordHasher
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import RoleKind
from booking.domain.errors import TooMany, WrongCredentials
from booking.models import Account, Attempt, Counsellor, LoginSession, Office, Role
from booking.services.abuse import rate_limits
from booking.services.accounts import accounts
from tests.factories import at
from tests.staff_factory import account, another_office, colleague, counsellor_of

HERE = "192.0.2.7"


@pytest.fixture
def first(office: Office) -> tuple[str, str]:
    """Return address and password of the first account."""
    made = accounts.make_first()
    assert made is not None
    return made


def test_the_first_account_is_counsellor_and_administrator_and_made_once(
    office: Office, first: tuple[str, str]
) -> None:
    assert accounts.make_first() is None
    account = db.session.scalars(select(Account)).one()
    assert {role.kind for role in account.roles} == {RoleKind.COUNSELLOR, RoleKind.ADMINISTRATOR}
    assert db.session.scalars(select(Counsellor)).one().account_id == account.id
    assert first[1] not in account.password_hash


def test_a_session_lasts_a_working_day(first: tuple[str, str], clock: Traveller) -> None:
    token = accounts.sign_in(*first, HERE)
    who = accounts.by_token(token)
    assert who is not None
    assert who.email == first[0]
    clock.shift(timedelta(hours=11, minutes=59))
    assert accounts.by_token(token) is not None
    clock.shift(timedelta(minutes=2))
    assert accounts.by_token(token) is None


def test_after_signing_out_a_copied_cookie_opens_nothing(first: tuple[str, str]) -> None:
    token, other = accounts.sign_in(*first, HERE), accounts.sign_in(*first, HERE)
    accounts.sign_out(token)
    assert accounts.by_token(token) is None
    assert accounts.by_token(other) is not None


def test_the_store_holds_no_token(first: tuple[str, str]) -> None:
    token = accounts.sign_in(*first, HERE)
    assert token not in {row.token_hash for row in db.session.scalars(select(LoginSession))}


def test_seen_is_written_every_five_minutes_at_most(first: tuple[str, str], clock: Traveller) -> None:
    token = accounts.sign_in(*first, HERE)
    begun = now()
    seen = select(LoginSession.seen_at)
    clock.shift(299)
    accounts.by_token(token)
    assert db.session.scalar(seen) == begun
    clock.shift(2)
    accounts.by_token(token)
    assert db.session.scalar(seen) == now()


def test_a_wrong_password_and_an_unknown_address_are_told_alike(first: tuple[str, str]) -> None:
    for email, password in ((first[0], "wrong"), ("nobody@example.org", first[1]), ("", ""), (first[0].upper(), "x")):
        with pytest.raises(WrongCredentials):
            accounts.sign_in(email, password, HERE)


def test_capitals_in_the_address_do_not_matter(first: tuple[str, str]) -> None:
    assert accounts.sign_in(f" {first[0].upper()} ", first[1], HERE)


def test_ten_wrong_passwords_lock_the_account_for_a_while_also_for_the_right_one(
    first: tuple[str, str], clock: Traveller
) -> None:
    for number in range(10):
        with pytest.raises(WrongCredentials):
            accounts.sign_in(first[0], "wrong", f"192.0.2.{number}")
    with pytest.raises(TooMany):
        accounts.sign_in(*first, "198.51.100.1")
    clock.shift(timedelta(minutes=15))
    assert accounts.sign_in(*first, HERE)


def test_an_account_that_does_not_exist_is_locked_just_the_same(first: tuple[str, str]) -> None:
    for number in range(10):
        with pytest.raises(WrongCredentials):
            accounts.sign_in("nobody@example.org", "wrong", f"192.0.2.{number}")
    with pytest.raises(TooMany):
        accounts.sign_in("nobody@example.org", "wrong", "198.51.100.1")


def test_one_network_can_try_only_thirty_times_an_hour(first: tuple[str, str]) -> None:
    for number in range(30):
        with pytest.raises(WrongCredentials):
            accounts.sign_in(f"guess{number}@example.org", "wrong", "2001:db8::1")
    with pytest.raises(TooMany):
        accounts.sign_in(*first, "2001:db8::abcd")
    assert accounts.sign_in(*first, "2001:db8:0:1::1")


def test_counters_hold_no_address(first: tuple[str, str]) -> None:
    with pytest.raises(WrongCredentials):
        accounts.sign_in(first[0], "wrong", HERE)
    kept = " ".join(attempt.who for attempt in db.session.scalars(select(Attempt)))
    assert first[0] not in kept
    assert HERE not in kept


def test_the_same_network_has_another_name_the_next_day(office: Office, clock: Traveller) -> None:
    today = rate_limits.network_key(HERE)
    assert rate_limits.network_key(f"::ffff:{HERE}") == today
    clock.shift(timedelta(days=1))
    assert rate_limits.network_key(HERE) != today


def test_an_old_hash_is_renewed_at_sign_in(first: tuple[str, str]) -> None:
    account = db.session.scalars(select(Account)).one()
    with write_transaction():
        account.password_hash = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(first[1])
    accounts.sign_in(*first, HERE)
    db.session.expire_all()
    assert not accounts.HASHER.check_needs_rehash(account.password_hash)


def _role(office: Office, kind: RoleKind, first: date, last: date | None = None) -> Role:
    return Role(office_id=office.id, kind=kind, valid_from=first, valid_until=last)


def test_only_a_valid_role_with_clients_opens_a_desk(office: Office, clock: Traveller) -> None:
    today = date(2026, 11, 16)
    yesterday, tomorrow = today - timedelta(days=1), today + timedelta(days=1)
    for kind, begins, ends, opens in (
        (RoleKind.COUNSELLOR, today, None, True),
        (RoleKind.STAND_IN, yesterday, today, True),
        (RoleKind.STAND_IN, yesterday, yesterday, False),
        (RoleKind.STAND_IN, tomorrow, None, False),
        (RoleKind.ADMINISTRATOR, yesterday, None, False),
        (RoleKind.VOLUNTEER, yesterday, None, False),
    ):
        with write_transaction():
            account = Account(email=f"{kind}{opens}{ends}@example.org", password_hash="", created_at=now())
            account.roles = [_role(office, kind, begins, ends)]
            db.session.add(account)
        assert (accounts.desk_of(account.id) is not None) is opens, kind


def test_a_desk_shows_ones_own_day_first_and_a_colleagues_only_of_the_same_office(office: Office) -> None:
    with write_transaction():
        account = Account(email="a@example.org", password_hash="", created_at=now())
        account.roles = [_role(office, RoleKind.COUNSELLOR, date(2026, 1, 1))]
        db.session.add(account)
        db.session.flush()
        own = Counsellor(office_id=office.id, account_id=account.id)
        facts = {column.name: getattr(office, column.name) for column in Office.__table__.columns}
        other_office = Office(**{**facts, "id": None, "slug": "elsewhere"})
        db.session.add_all([own, other_office])
        db.session.flush()
        foreign = Counsellor(office_id=other_office.id)
        db.session.add(foreign)
    colleague = db.session.scalars(select(Counsellor).order_by(Counsellor.id)).first()
    assert colleague is not None
    desk, asked = accounts.desk_of(account.id), accounts.desk_of(account.id, of=colleague.id)
    assert desk is not None
    assert asked is not None
    assert (desk.id, asked.id) == (own.id, colleague.id)
    assert accounts.desk_of(account.id, of=foreign.id) is None


def tried(email: str, password: str, network: str = HERE) -> str:
    """Return how a sign-in ended."""
    try:
        accounts.sign_in(email, password, network)
    except (TooMany, WrongCredentials) as refused:
        return type(refused).__name__
    return "signed in"


@pytest.mark.parametrize("email", ["", "beratung@emstek.example\x00", "\x00", "x" * 5000, "\u202ebe@emstek.example"])
def test_an_address_that_is_none_is_refused_like_an_unknown_one(first: tuple[str, str], email: str) -> None:
    assert tried(email, first[1]) == "WrongCredentials"


def test_only_the_very_password_fits(first: tuple[str, str]) -> None:
    email, password = first
    for other in ("", f"{password} ", password.upper(), f"{password}\x00"):
        assert tried(email, other) == "WrongCredentials"


def test_a_closed_account_is_refused_like_one_that_does_not_exist(first: tuple[str, str]) -> None:
    token = accounts.sign_in(*first, HERE)
    with write_transaction():
        db.session.scalars(select(Account)).one().closed_at = now()
    assert tried(*first) == "WrongCredentials"
    assert accounts.by_token(token) is None


@pytest.mark.parametrize("stored", ["", "!", "$argon2id$broken"])
def test_an_account_without_a_password_is_refused_like_one_that_does_not_exist(
    first: tuple[str, str], stored: str
) -> None:
    with write_transaction():
        db.session.scalars(select(Account)).one().password_hash = stored
    for password in (first[1], "", stored):
        assert tried(first[0], password) == "WrongCredentials"


def test_the_command_tells_the_first_password_once(app: Flask) -> None:
    runner = app.test_cli_runner()
    said = runner.invoke(args=["accounts", "first"]).output
    found = re.fullmatch(r"sign in as (beratung@emstek\.example) with password (\S+)\n", said)
    assert found is not None
    assert runner.invoke(args=["accounts", "first"]).output == ""
    assert tried(*found.groups()) == "signed in"


def test_right_passwords_are_not_counted(first: tuple[str, str]) -> None:
    assert {tried(*first) for _time in range(32)} == {"signed in"}


def test_who_tries_many_passwords_at_once_has_no_more_tries(app: Flask, first: tuple[str, str]) -> None:
    def attempt(_number: int) -> str:
        with app.app_context():
            return tried(first[0], "wrong")

    with ThreadPoolExecutor(8) as pool:
        ends = list(pool.map(attempt, range(24)))
    assert (ends.count("WrongCredentials"), ends.count("TooMany")) == (10, 14)


def test_the_lock_of_another_address_does_not_touch_an_account(first: tuple[str, str]) -> None:
    for number in range(11):
        tried("nobody@example.org", "wrong", f"198.51.100.{number}")
    assert tried(*first) == "signed in"


def test_sessions_that_are_over_are_not_kept(first: tuple[str, str], clock: Traveller) -> None:
    accounts.sign_in(*first, HERE)
    clock.shift(timedelta(hours=13))
    accounts.sign_in(*first, HERE)
    assert len(db.session.scalars(select(LoginSession)).all()) == 1


def test_a_role_ends_at_midnight_of_the_office(office: Office, clock: Traveller) -> None:
    made = account(office, RoleKind.STAND_IN, valid_until=date(2026, 11, 16))
    clock.move_to(at(2026, 11, 16, 23, 59))
    assert accounts.desk_of(made.id) is not None
    clock.move_to(at(2026, 11, 17, 0, 0))
    assert accounts.desk_of(made.id) is None


def test_a_counsellor_of_another_office_is_not_found(office: Office) -> None:
    elsewhere = colleague(another_office(office))
    made = account(office, counsellor=counsellor_of(office))
    assert accounts.desk_of(made.id, of=elsewhere.id) is None
    assert accounts.desk_of(made.id, of=counsellor_of(office).id) is not None
