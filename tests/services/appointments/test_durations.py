"""Longer or shorter at the desk: what the free time allows, who is told, and taking it back."""

from collections.abc import Collection
from datetime import timedelta

import pytest
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageKind, MessageState, Status
from booking.domain.errors import ChangedMeanwhile, DoesNotFit, NotFound, NotOpen, SlotTaken
from booking.domain.policy import UNDO_WINDOW
from booking.domain.slots import cells
from booking.domain.timespan import Timespan
from booking.models import Account, Appointment, Office
from booking.services.appointments import durations, moves
from booking.services.appointments.desk_acts import desk_change_undo
from booking.services.outbox import leases
from tests import staff_factory
from tests.desk_acts import BOTH, INGRID, NINE, counsellor_for, move, undo_change
from tests.factories import at, book, ticket_of
from tests.outbox_messages import send_next, states_by_holder
from tests.stored_rows import account_acts, occupied_starts


@pytest.fixture
def one(office: Office, account: Account, clock: Traveller) -> Appointment:
    """Return half an hour of somebody with a helper; the next has the time from ten."""
    made = book(office, NINE, name="Олена Ковальчук", email="olena@example.org", helper=INGRID)
    book(office, at(2026, 11, 16, 10, 0))
    send_next()
    send_next()
    clock.shift(60)
    return made


def change(
    one: Appointment, minutes: int, told: Collection[Holder] = BOTH, *, version: int | None = None
) -> Appointment:
    """Change its length at its own desk, as the form there would."""
    seen = one.version if version is None else version
    return durations.change(counsellor_for(one), one.id, minutes, seen, told=told, account_id=1)


def test_only_what_is_free_is_offered(one: Appointment, clock: Traveller) -> None:
    assert durations.choices(one) == [15, 40, 45, 60]
    clock.move_to(NINE + timedelta(minutes=18))
    assert durations.choices(one) == [15, 20, 40, 45, 60]


def test_all_that_is_left_of_the_opening_is_offered(office: Office, account: Account) -> None:
    made = book(office, at(2026, 11, 16, 11, 0))  # until half past twelve
    assert durations.choices(made) == [15, 40, 45, 60, 90]
    with pytest.raises(DoesNotFit):
        change(made, 95)
    assert change(made, 90).ends_at == at(2026, 11, 16, 12, 30)


@pytest.mark.parametrize("minutes", [15, 60])
def test_the_end_and_the_cells_change_and_the_revision_rises(one: Appointment, minutes: int) -> None:
    revision = one.revision
    changed = change(one, minutes)
    assert (changed.starts_at, changed.minutes(), changed.revision) == (NINE, minutes, revision + 1)
    assert occupied_starts(changed) == cells(Timespan(changed.starts_at, changed.ends_at))
    assert changed.moved_from_at is None
    assert account_acts() == ["length changed"]


@pytest.mark.parametrize("minutes", [65, 32, 0, -30, 125])
def test_what_does_not_fit_is_refused(one: Appointment, minutes: int) -> None:
    with pytest.raises(DoesNotFit):
        change(one, minutes)
    db.session.refresh(one)
    assert one.minutes() == 30


@pytest.mark.parametrize("told", [(), (Holder.HELPER,), BOTH])
def test_who_is_ticked_is_told_and_taken_back_nobody_is(
    one: Appointment, clock: Traveller, told: tuple[Holder, ...]
) -> None:
    change(one, 60, told)
    assert states_by_holder(MessageKind.MOVE) == [(holder, MessageState.WAITING) for holder in told]
    clock.shift(UNDO_WINDOW - timedelta(seconds=1))
    assert undo_change(one).minutes() == 30
    assert occupied_starts(one) == cells(Timespan(one.starts_at, one.ends_at))
    assert states_by_holder(MessageKind.MOVE) == [(holder, MessageState.WITHDRAWN) for holder in told]
    clock.shift(600)
    assert leases.claim() is None


def test_a_move_nobody_was_told_of_is_told_when_the_length_is_taken_back(one: Appointment, clock: Traveller) -> None:
    move(one, at(2026, 11, 16, 11, 0))
    clock.shift(1)
    change(one, 45)
    clock.shift(1)
    undo_change(one)
    assert (one.starts_at, one.minutes()) == (at(2026, 11, 16, 11, 0), 30)
    assert [state for _holder, state in states_by_holder(MessageKind.MOVE)] == [MessageState.WITHDRAWN] * 4 + [
        MessageState.WAITING
    ] * 2


def test_while_it_runs_it_gets_longer_and_shorter_and_no_email_goes(one: Appointment, clock: Traveller) -> None:
    clock.move_to(NINE + timedelta(minutes=12))
    with write_transaction():
        db.session.merge(one).status = Status.ARRIVED
    db.session.refresh(one)
    assert change(one, 40).minutes() == 40
    assert change(one, 15).minutes() == 15
    assert states_by_holder(MessageKind.MOVE) == []
    assert undo_change(one).minutes() == 40
    assert one.status is Status.ARRIVED


def test_whoever_took_the_time_behind_it_keeps_it(one: Appointment, office: Office) -> None:
    change(one, 15)
    move(book(office, at(2026, 11, 16, 11, 0)), NINE + timedelta(minutes=15))
    with pytest.raises(SlotTaken):
        undo_change(one)


@pytest.mark.parametrize("status", [Status.DONE, Status.MISSED, Status.CANCELLED])
def test_what_is_over_keeps_its_length(one: Appointment, status: Status) -> None:
    with write_transaction():
        db.session.merge(one).status = status
    db.session.refresh(one)
    with pytest.raises(NotOpen):
        change(one, 45)


def test_twice_is_once_a_stale_form_and_another_desk_change_nothing(one: Appointment, office: Office) -> None:
    seen = one.version
    with pytest.raises(ChangedMeanwhile):
        change(one, 45, version=seen - 1)
    change(one, 45)
    assert change(one, 45, version=seen).minutes() == 45
    with pytest.raises(ChangedMeanwhile):
        change(one, 60, version=seen)
    with pytest.raises(NotFound):
        durations.change(staff_factory.colleague(office), one.id, 60, one.version, told=(), account_id=1)


def test_a_public_move_keeps_the_new_length_and_ends_the_undo(one: Appointment) -> None:
    change(one, 60)
    moves.move(ticket_of(one), next(iter(moves.iterate_slots(one))).start)
    db.session.refresh(one)
    assert one.minutes() == 60
    assert not desk_change_undo.can_undo(one)
