"""A counsellor's feed: one address at a time, hers alone, and only while she receives people here."""

from datetime import date
from hashlib import sha256

import pytest
from flask import Flask
from sqlalchemy import event, select, update
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import RoleKind
from booking.domain.errors import NotFound
from booking.models import Account, AuditEntry, Counsellor, Office, Role
from booking.services.calendars import exports, feeds
from booking.services.privacy import retention
from tests import personal_data, staff_factory
from tests.factories import at, book


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return the office's counsellor, who has an account."""
    found = staff_factory.counsellor_of(office)
    staff_factory.account(office, counsellor=found)
    return found


def opens(token: str) -> bool:
    """Return whether a token opens a feed now."""
    db.session.expire_all()
    try:
        feeds.by_token(token)
    except NotFound:
        return False
    return True


def acts() -> list[tuple[str, str, int | None, str | None]]:
    """Return what was noted of feeds."""
    db.session.expire_all()
    rows = db.session.scalars(select(AuditEntry).order_by(AuditEntry.id)).all()
    return [(one.act, one.by, one.account_id, one.appointment_uid) for one in rows if one.act.startswith("feed")]


def test_a_token_opens_the_feed_of_whoever_made_it(office: Office, counsellor: Counsellor) -> None:
    token = feeds.create(counsellor)
    assert feeds.by_token(token).id == counsellor.id
    assert feeds.address(token) == f"http://localhost/feed/{token}.ics"


def test_a_token_has_256_bits_and_only_its_hash_is_kept(office: Office, counsellor: Counsellor) -> None:
    token = feeds.create(counsellor)
    assert len(token) == 43
    assert counsellor.feed_hash == sha256(token.encode()).hexdigest()
    every = [str(value) for row in db.session.execute(select(*Counsellor.__table__.columns)).all() for value in row]
    assert not any(token in value for value in every)


@pytest.mark.parametrize("wrong", ["", "x", "x" * 43, "ü" * 43, "\x00", "' OR 1=1 --", "x" * 5000])
def test_every_other_token_is_not_found(counsellor: Counsellor, wrong: str) -> None:
    token = feeds.create(counsellor)
    for one in (wrong, token + wrong or "x", token[:-1], token.swapcase(), counsellor.feed_hash or ""):
        if one != token:
            assert not opens(one)


def test_wrong_tokens_of_every_kind_ask_the_store_the_same(office: Office, counsellor: Counsellor) -> None:
    asked: list[str] = []

    def listen(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        asked.append(statement)

    never, old = "x" * 43, feeds.create(counsellor)
    feeds.create(counsellor)
    seen = []
    event.listen(db.engine, "before_cursor_execute", listen)
    for token in (never, old, ""):
        asked.clear()
        assert not opens(token)
        seen.append([one for one in asked if one.startswith("SELECT")])
    event.remove(db.engine, "before_cursor_execute", listen)
    assert seen[0] == seen[1] == seen[2]
    assert len(seen[0]) == 1


def test_a_new_address_ends_the_old_one_at_once(counsellor: Counsellor) -> None:
    first = feeds.create(counsellor)
    second = feeds.create(counsellor)
    assert first != second
    assert (opens(first), opens(second)) == (False, True)


def test_a_revoked_address_is_dead_and_names_go_with_it(counsellor: Counsellor) -> None:
    token = feeds.create(counsellor)
    feeds.show_names(counsellor, True)
    feeds.revoke(counsellor)
    assert not opens(token)
    assert (counsellor.feed_hash, counsellor.feed_names) == (None, False)
    assert opens(feeds.create(counsellor))
    assert not counsellor.feed_names


def test_names_stay_where_only_the_address_is_renewed(counsellor: Counsellor) -> None:
    feeds.create(counsellor)
    feeds.show_names(counsellor, True)
    feeds.create(counsellor)
    assert counsellor.feed_names


def test_every_act_is_noted_once_and_what_changes_nothing_is_not(counsellor: Counsellor) -> None:
    feeds.show_names(counsellor, True)
    feeds.revoke(counsellor)
    assert acts() == []
    feeds.create(counsellor)
    feeds.create(counsellor)
    for shown in (True, True, False, False):
        feeds.show_names(counsellor, shown)
    feeds.revoke(counsellor)
    feeds.revoke(counsellor)
    noted = ["feed made", "feed renewed", "feed with names", "feed without names", "feed revoked"]
    assert acts() == [(act, "account", counsellor.account_id, None) for act in noted]


def close_account() -> None:
    """Close all accounts."""
    with write_transaction():
        db.session.execute(update(Account).values(closed_at=at(2026, 11, 16, 5, 0)))


def end_role() -> None:
    """Let all roles end yesterday."""
    with write_transaction():
        db.session.execute(update(Role).values(valid_until=date(2026, 11, 15)))


def only_stand_in() -> None:
    """Make all roles those of stand-ins."""
    with write_transaction():
        db.session.execute(update(Role).values(kind=RoleKind.STAND_IN))


def take_role() -> None:
    """Take all roles away."""
    with write_transaction():
        for role in db.session.scalars(select(Role)):
            db.session.delete(role)


@pytest.mark.parametrize("end", [close_account, end_role, only_stand_in, take_role])
def test_a_feed_opens_only_while_she_receives_people_here(counsellor: Counsellor, end: object) -> None:
    token = feeds.create(counsellor)
    assert opens(token)
    end()  # type: ignore[operator]
    assert not opens(token)
    for act in (feeds.create, feeds.revoke):
        with pytest.raises(NotFound):
            act(counsellor)
    with pytest.raises(NotFound):
        feeds.show_names(counsellor, True)
    with pytest.raises(NotFound):
        feeds.require_own(counsellor.id, counsellor.account_id)


def test_a_role_counts_on_its_first_and_last_day_in_the_offices_zone(office: Office, clock: Traveller) -> None:
    counsellor = staff_factory.counsellor_of(office)
    day = date(2026, 11, 17)
    staff_factory.account(office, counsellor=counsellor, valid_from=day, valid_until=day)
    clock.move_to(at(2026, 11, 17, 0, 0))  # still the 16th in UTC
    token = feeds.create(counsellor)
    seen = {}
    for moment in (at(2026, 11, 16, 23, 59), at(2026, 11, 17, 23, 59), at(2026, 11, 18, 0, 0)):
        clock.move_to(moment)
        seen[moment.day] = opens(token)
    assert seen == {16: False, 17: True, 18: False}


def test_a_role_in_another_office_opens_nothing_here(office: Office) -> None:
    counsellor = staff_factory.counsellor_of(office)
    staff_factory.account(staff_factory.another_office(office), counsellor=counsellor)
    with pytest.raises(NotFound):
        feeds.create(counsellor)


def test_a_counsellor_without_an_account_has_no_feed(office: Office) -> None:
    with pytest.raises(NotFound):
        feeds.create(staff_factory.counsellor_of(office))


def test_a_feed_is_owned_by_the_account_behind_the_counsellor_only(office: Office, counsellor: Counsellor) -> None:
    other = staff_factory.account(office, email="stand-in@example.org", kind=RoleKind.STAND_IN)
    colleague = staff_factory.account(office, email="colleague@example.org", counsellor=staff_factory.colleague(office))
    assert feeds.require_own(counsellor.id, counsellor.account_id).id == counsellor.id
    for account_id in (other.id, colleague.id, None, 4711):
        with pytest.raises(NotFound):
            feeds.require_own(counsellor.id, account_id)


def test_whoever_follows_at_a_desk_is_not_read_by_her_predecessors_calendar(
    office: Office, counsellor: Counsellor
) -> None:
    token = feeds.create(counsellor)
    feeds.show_names(counsellor, True)
    staff_factory.account(office, email="next@example.org", counsellor=counsellor)
    assert not opens(token)
    db.session.refresh(counsellor)
    assert (counsellor.feed_hash, counsellor.feed_names) == (None, False)


def test_the_feed_of_a_closed_account_is_wiped(office: Office) -> None:
    account = personal_data.staff(office)
    counsellor = staff_factory.counsellor_of(office)
    feeds.create(counsellor)
    feeds.show_names(counsellor, True)
    book(office)  # so that her name is still needed
    assert retention.delete_expired().rows["counsellors"] == 0
    personal_data.leave(account)
    assert retention.delete_expired().rows["counsellors"] == 1
    db.session.refresh(counsellor)
    assert (counsellor.feed_hash, counsellor.feed_names, counsellor.shown_name) == (None, False, "Rania Haddad")
    assert retention.delete_expired().rows["counsellors"] == 0


def test_without_her_wish_no_name_is_even_read(app: Flask, office: Office, counsellor: Counsellor) -> None:
    book(office, name="Samira", phone="+4915123456789")
    feeds.create(counsellor)
    asked: list[str] = []

    def listen(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        asked.append(statement)

    for shown in (False, True):
        feeds.show_names(counsellor, shown)
        db.session.expunge_all()
        mine = db.session.get(Counsellor, counsellor.id)
        assert mine is not None
        asked.clear()
        event.listen(db.engine, "before_cursor_execute", listen)
        exports.export_feed(mine)
        event.remove(db.engine, "before_cursor_execute", listen)
        (read,) = [one for one in asked if "FROM appointments" in one]
        assert ("appointments.name" in read) is shown
        assert not any(f"appointments.{column}" in read for column in ("phone", "email", "mark", "helper_name"))
