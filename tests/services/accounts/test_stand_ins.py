"""Standing in: whose agenda for which days, also from another office, and how it begins and ends."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import RoleKind
from booking.domain.errors import NotFound
from booking.models import Account, AuditEntry, Counsellor, Office, Role
from booking.services.accounts import agenda_access, stand_ins
from booking.services.accounts.agenda_access import AgendaAccess
from booking.services.accounts.stand_ins import Absence
from tests import staff_factory
from tests.factories import at, book

MONDAY = date(2026, 11, 16)
SUNDAY, TUESDAY, FRIDAY = MONDAY - timedelta(days=1), MONDAY + timedelta(days=1), MONDAY + timedelta(days=4)
EMAIL = "selam@example.org"


@pytest.fixture
def account(office: Office) -> Account:
    """Return the account of a counsellor of another office, who has her own agenda there."""
    elsewhere = staff_factory.another_office(office)
    return staff_factory.account(elsewhere, email=EMAIL, counsellor=staff_factory.colleague(elsewhere))


def access_to(account: Account, of: Counsellor) -> AgendaAccess:
    """Return the desk that she may open now."""
    found = agenda_access.find_access(account.id, of.id)
    assert found is not None
    return found


def test_she_opens_the_absent_ones_agenda_and_her_own_first(account: Account, office: Office) -> None:
    absent, other = staff_factory.counsellor_of(office), staff_factory.colleague(office)
    assert agenda_access.find_access(account.id, absent.id) is None
    stand_ins.start_stand_in(EMAIL, office, Absence(SUNDAY, FRIDAY, absent.id))
    found = access_to(account, absent)
    assert (found.is_stand_in, found.first, found.last) == (True, SUNDAY, FRIDAY)
    assert agenda_access.find_access(account.id, other.id) is None
    first = agenda_access.find_access(account.id)
    assert first is not None
    assert (first.counsellor.account_id, first.is_stand_in) == (account.id, False)


def test_without_a_name_she_opens_any_of_the_office(account: Account, office: Office) -> None:
    other = staff_factory.colleague(office)
    stand_ins.start_stand_in(EMAIL, office, Absence(SUNDAY, FRIDAY))
    assert {access_to(account, one).is_stand_in for one in (staff_factory.counsellor_of(office), other)} == {True}


def test_only_while_it_lasts_and_only_its_days(account: Account, office: Office, clock: Traveller) -> None:
    absent = staff_factory.counsellor_of(office)
    stand_ins.start_stand_in(EMAIL, office, Absence(MONDAY, FRIDAY))
    found = access_to(account, absent)
    covered = {day: found.covers(day) for day in (SUNDAY, MONDAY, FRIDAY, FRIDAY + timedelta(days=1))}
    assert list(covered.values()) == [False, True, True, False]
    assert [found.covers_at(at(2026, 11, day, hour, 0)) for day, hour in ((16, 0), (20, 23), (21, 0))] == [
        True,
        True,
        False,
    ]
    clock.move_to(at(2026, 11, 21, 0, 0))
    assert agenda_access.find_access(account.id, absent.id) is None


def test_what_is_to_come_opens_nothing_yet(account: Account, office: Office, clock: Traveller) -> None:
    absent = staff_factory.counsellor_of(office)
    stand_ins.start_stand_in(EMAIL, office, Absence(TUESDAY, None))
    assert agenda_access.find_access(account.id, absent.id) is None
    clock.move_to(at(2026, 11, 17, 0, 0))
    assert access_to(account, absent).last is None


def test_two_times_that_count_today_are_one_stretch(account: Account, office: Office) -> None:
    stand_ins.start_stand_in(EMAIL, office, Absence(SUNDAY, MONDAY))
    stand_ins.start_stand_in(EMAIL, office, Absence(MONDAY, FRIDAY))
    found = access_to(account, staff_factory.counsellor_of(office))
    assert (found.first, found.last) == (SUNDAY, FRIDAY)


def test_who_is_a_counsellor_of_the_office_is_bound_to_no_days(office: Office) -> None:
    made = staff_factory.account(office, email=EMAIL)
    stand_ins.start_stand_in(EMAIL, office, Absence(MONDAY, MONDAY))
    found = access_to(made, staff_factory.counsellor_of(office))
    assert (found.is_stand_in, found.covers(FRIDAY)) == (False, True)


def test_she_sees_the_appointments_of_that_agenda_and_those_days(account: Account, office: Office) -> None:
    absent, other = staff_factory.counsellor_of(office), staff_factory.colleague(office)
    monday, next_week = book(office, at(2026, 11, 16, 9, 0)), book(office, at(2026, 11, 23, 9, 0))
    stand_ins.start_stand_in(EMAIL, office, Absence(MONDAY, FRIDAY))
    found, at_the_others = access_to(account, absent), access_to(account, other)
    assert [found.shows(one) for one in (monday, next_week)] == [True, False]
    assert [stand_ins.may_act(found, one.id, None) for one in (monday, next_week)] == [True, False]
    assert not at_the_others.shows(monday)
    assert not stand_ins.may_act(at_the_others, monday.id, None)
    assert not stand_ins.may_act(found, 999, None)
    assert AgendaAccess(absent).shows(next_week)


def test_begun_again_from_the_same_day_the_second_counts(account: Account, office: Office) -> None:
    absent = staff_factory.counsellor_of(office)
    stand_ins.start_stand_in(EMAIL, office, Absence(MONDAY, FRIDAY, absent.id))
    stand_ins.start_stand_in(EMAIL.upper(), office, Absence(MONDAY, TUESDAY))
    roles = db.session.scalars(select(Role).where(Role.kind == RoleKind.STAND_IN)).all()
    assert [(role.valid_until, role.counsellor_id) for role in roles] == [(TUESDAY, None)]


@pytest.mark.parametrize("is_to_come", [True, False])
def test_it_ends_at_once(account: Account, office: Office, is_to_come: bool) -> None:
    absent = staff_factory.counsellor_of(office)
    stand_ins.start_stand_in(EMAIL, office, Absence(TUESDAY if is_to_come else SUNDAY, FRIDAY))
    assert stand_ins.end_stand_in(EMAIL, office) == 1
    assert agenda_access.find_access(account.id, absent.id) is None
    assert stand_ins.end_stand_in(EMAIL, office) == 0
    acts = db.session.scalars(select(AuditEntry.act).order_by(AuditEntry.id)).all()
    assert acts == ["stand-in began", "stand-in ended"]


def test_who_is_not_known_stands_in_nowhere(account: Account, office: Office) -> None:
    stranger = staff_factory.colleague(db.session.get_one(Office, office.id + 1))
    for email, absence in (("nobody@example.org", Absence(MONDAY)), (EMAIL, Absence(MONDAY, None, stranger.id))):
        with pytest.raises(NotFound):
            stand_ins.start_stand_in(email, office, absence)
    with write_transaction():
        db.session.get_one(Account, account.id).closed_at = at(2026, 11, 1)
    with pytest.raises(NotFound):
        stand_ins.start_stand_in(EMAIL, office, Absence(MONDAY))
    assert db.session.scalars(select(Role).where(Role.kind == RoleKind.STAND_IN)).all() == []
