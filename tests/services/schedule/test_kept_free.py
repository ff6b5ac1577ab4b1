"""Time a counsellor keeps free: gone for the public, shown on her day, and undone."""

from datetime import date, datetime

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db
from booking.domain.errors import NotFound
from booking.domain.timespan import Timespan
from booking.models import AuditEntry, Closure, Counsellor, Office
from booking.services.desk import agenda
from booking.services.schedule import availability, kept_free
from tests.factories import at, book, half_hour
from tests.schedule_factory import close
from tests.staff_factory import account, colleague, counsellor_of

TUESDAY = date(2026, 11, 17)
MORNING = Timespan(at(2026, 11, 17, 10, 0), at(2026, 11, 17, 12, 30))


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return whose day it is, with an account of her own."""
    account(office, counsellor=counsellor_of(office))
    return counsellor_of(office)


def offered(office: Office) -> list[datetime]:
    """Return what the public may book on the Tuesday."""
    return [slot.start for slot in availability.open_slots(office, TUESDAY, TUESDAY, half_hour(office))]


def kept_spans(counsellor: Counsellor) -> list[Timespan]:
    """Return what her list shows as kept free."""
    return [entry.span for entry in agenda.load_agenda(counsellor, TUESDAY).entries if entry.is_kept]


def test_what_is_kept_free_is_not_bookable_until_undone(office: Office, counsellor: Counsellor) -> None:
    before = offered(office)
    kept_free.keep_free(counsellor, MORNING, counsellor.account_id)
    assert offered(office) == [start for start in before if not MORNING.start <= start < MORNING.end]
    assert kept_spans(counsellor) == [MORNING]
    kept_free.release(counsellor, MORNING, counsellor.account_id)
    assert (offered(office), kept_spans(counsellor)) == (before, [])
    acts = db.session.execute(select(AuditEntry.act, AuditEntry.account_id).order_by(AuditEntry.id)).all()
    assert acts == [("kept free", counsellor.account_id), ("no longer kept free", counsellor.account_id)]


def test_twice_is_once(counsellor: Counsellor) -> None:
    for _tap in range(2):
        kept_free.keep_free(counsellor, MORNING, counsellor.account_id)
    assert len(db.session.scalars(select(Closure)).all()) == 1
    for _tap in range(2):
        kept_free.release(counsellor, MORNING, counsellor.account_id)
    assert len(db.session.scalars(select(AuditEntry)).all()) == 2


def test_appointments_in_it_stay_as_they_are(office: Office, counsellor: Counsellor) -> None:
    booked = book(office, at(2026, 11, 17, 11, 0))
    kept_free.keep_free(counsellor, MORNING, counsellor.account_id)
    lines = [(entry.span, entry.is_kept) for entry in agenda.load_agenda(counsellor, TUESDAY).entries]
    assert (MORNING, True) in lines
    assert (Timespan(booked.starts_at, booked.ends_at), False) in lines


def test_it_is_hers_alone(office: Office, counsellor: Counsellor) -> None:
    other = colleague(office)
    kept_free.keep_free(counsellor, MORNING, counsellor.account_id)
    assert kept_spans(other) == []
    kept_free.release(other, MORNING, counsellor.account_id)
    assert kept_spans(counsellor) == [MORNING]


def test_days_away_and_the_offices_closures_are_not_undone_here(office: Office, counsellor: Counsellor) -> None:
    whole = Timespan(at(2026, 11, 17, 0, 0), at(2026, 11, 18, 0, 0))
    close(office, whole.start, whole.end, counsellor)
    close(office, MORNING.start, MORNING.end)
    assert kept_spans(counsellor) == []
    with pytest.raises(NotFound):
        kept_free.release(counsellor, whole, counsellor.account_id)
    kept_free.release(counsellor, MORNING, counsellor.account_id)
    assert len(db.session.scalars(select(Closure)).all()) == 2


@pytest.mark.parametrize(
    "span",
    [
        Timespan(at(2026, 11, 17, 12, 0), at(2026, 11, 17, 10, 0)),
        Timespan(at(2026, 11, 17, 8, 0), at(2026, 11, 17, 10, 0)),
        Timespan(at(2026, 11, 17, 15, 0), at(2026, 11, 17, 17, 0)),
        Timespan(at(2026, 11, 17, 10, 2), at(2026, 11, 17, 11, 0)),
        Timespan(at(2026, 11, 17, 10, 0), at(2026, 11, 17, 11, 1)),
        Timespan(at(2026, 11, 17, 10, 0), at(2026, 11, 18, 10, 0)),
        Timespan(at(2026, 11, 21, 10, 0), at(2026, 11, 21, 11, 0)),
        Timespan(at(9998, 11, 17, 10, 0), at(9998, 11, 17, 11, 0)),
        Timespan(at(2026, 11, 10, 10, 0), at(2026, 11, 10, 11, 0)),
    ],
)
def test_only_hours_of_hers_to_come_can_be_kept_free(counsellor: Counsellor, span: Timespan) -> None:
    with pytest.raises(NotFound):
        kept_free.keep_free(counsellor, span, counsellor.account_id)
    assert db.session.scalars(select(Closure)).all() == []


def test_a_gap_that_has_begun_is_kept_free_until_it_is_over(counsellor: Counsellor, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 17, 12, 29))
    kept_free.keep_free(counsellor, MORNING, counsellor.account_id)
    assert kept_spans(counsellor) == [MORNING]
