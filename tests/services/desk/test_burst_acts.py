"""A group of unusual bookings at the desk: cancelled, taken back, booked again, or found to be fine."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier

import pytest
from flask import Flask
from sqlalchemy import select, update
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Interpreting, MessageKind, MessageState, Status
from booking.domain.errors import NotFound
from booking.domain.people import Helper
from booking.domain.policy import UNDO_WINDOW
from booking.models import Account, Appointment, AuditEntry, Counsellor, OccupiedCell, Office, OutboxMessage, Tally
from booking.services.accounts import agenda_access
from booking.services.accounts.agenda_access import AgendaAccess
from booking.services.desk import burst_acts, bursts
from booking.services.desk.burst_acts import Outcome
from booking.services.outbox import leases
from booking.services.privacy import retention
from booking.services.schedule import kept_free
from tests import staff_factory
from tests.factories import at, book

HERE = "203.0.113.7"
STARTS = [at(2026, 11, 23, 9, 0), at(2026, 11, 23, 9, 30), at(2026, 11, 23, 10, 0)]
INGRID = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")


@pytest.fixture
def account(office: Office) -> Account:
    """Return the account of the office's counsellor."""
    return staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))


@pytest.fixture
def here(office: Office, account: Account) -> AgendaAccess:
    """Return her desk."""
    return AgendaAccess(db.session.get_one(Counsellor, staff_factory.counsellor_of(office).id))


@pytest.fixture
def three(office: Office, here: AgendaAccess) -> list[Appointment]:
    """Return three appointments from one network; two have an address, of one only the helper's."""
    contacts = ({"email": "olena@example.org"}, {}, {"helper": INGRID})
    return [book(office, start, network=HERE, **more) for start, more in zip(STARTS, contacts, strict=True)]


def picked(some: list[Appointment]) -> dict[int, int]:
    """Return what a form that shows them as they are now would send."""
    return {one.id: one.version for one in some}


def cancel(here: AgendaAccess, some: list[Appointment], *, is_told: bool = True) -> Outcome:
    """Cancel them as the page would."""
    return burst_acts.cancel(here, picked(some), is_told=is_told, account_id=here.counsellor.account_id or 0)


def states(some: list[Appointment]) -> list[Status]:
    """Return their states as the store has them."""
    for one in some:
        db.session.refresh(one)
    return [one.status for one in some]


def messages(kind: MessageKind) -> list[MessageState]:
    """Return what has become of the e-mails of a kind."""
    db.session.expire_all()
    return list(
        db.session.scalars(select(OutboxMessage.state).where(OutboxMessage.kind == kind).order_by(OutboxMessage.id))
    )


def acts() -> Counter[str]:
    """Return what was noted, and how often."""
    return Counter(db.session.scalars(select(AuditEntry.act)))


def counted() -> dict[str, int]:
    """Return the outcomes that are counted."""
    rows = db.session.execute(select(Tally.value, Tally.count).where(Tally.kind == "outcome", Tally.count > 0))
    return dict(rows.all())


@pytest.mark.parametrize("is_told", [True, False])
def test_all_are_cancelled_in_one_act_and_emails_go_only_if_wanted(
    here: AgendaAccess, three: list[Appointment], is_told: bool
) -> None:
    outcome = cancel(here, three, is_told=is_told)
    assert (len(outcome.done), outcome.left) == (3, [])
    assert states(three) == [Status.CANCELLED] * 3
    assert db.session.scalars(select(OccupiedCell)).all() == []
    assert messages(MessageKind.CANCELLATION) == ([MessageState.WAITING] * 2 if is_told else [])
    assert leases.claim() is None
    assert acts() == {"booked": 3, "cancelled": 3}
    assert counted() == {"booked": 3, "cancelled": 3}
    assert bursts.current_bursts(here) == []
    (group,) = bursts.list_cancelled(here)
    assert [one.id for one in group.appointments] == [one.id for one in three]
    assert group.can_undo


def test_what_is_not_ticked_stands(here: AgendaAccess, three: list[Appointment]) -> None:
    cancel(here, three[:2])
    assert states(three) == [Status.CANCELLED, Status.CANCELLED, Status.BOOKED]


def test_what_has_changed_meanwhile_is_left_and_named(here: AgendaAccess, three: list[Appointment]) -> None:
    shown = picked(three)
    with write_transaction():
        db.session.get_one(Appointment, three[1].id).late_minutes = 10
    outcome = burst_acts.cancel(here, shown, is_told=True, account_id=here.counsellor.account_id or 0)
    assert [one.id for one in outcome.left] == [three[1].id]
    assert states(three) == [Status.CANCELLED, Status.BOOKED, Status.CANCELLED]


def test_only_one_of_two_desks_cancels_the_same_group(
    app: Flask, here: AgendaAccess, account: Account, three: list[Appointment]
) -> None:
    shown, together = picked(three), Barrier(2, timeout=60)
    db.session.commit()

    def at_once(_desk: int) -> tuple[int, int]:
        with app.app_context():
            opened = agenda_access.find_access(account.id)
            assert opened is not None
            db.session.commit()
            together.wait()
            outcome = burst_acts.cancel(opened, shown, is_told=True, account_id=account.id)
            return len(outcome.done), len(outcome.left)

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(at_once, range(2))) == [(0, 3), (3, 0)]
    assert states(three) == [Status.CANCELLED] * 3
    assert acts()["cancelled"] == 3
    assert messages(MessageKind.CANCELLATION) == [MessageState.WAITING] * 2


def test_within_five_minutes_all_stand_again_and_no_email_goes(
    here: AgendaAccess, account: Account, three: list[Appointment], clock: Traveller
) -> None:
    uids = [one.uid for one in three]
    cancel(here, three)
    clock.shift(UNDO_WINDOW - timedelta(seconds=1))
    outcome = burst_acts.undo(here, picked(three), account.id)
    assert (len(outcome.done), outcome.left) == (3, [])
    assert states(three) == [Status.BOOKED] * 3
    assert [one.uid for one in three] == uids
    assert set(messages(MessageKind.CANCELLATION)) == {MessageState.WITHDRAWN}
    assert acts()["cancellation taken back"] == 3
    assert counted() == {"booked": 3}
    assert all(one.network for one in three)
    assert bursts.list_cancelled(here) == []


def test_whose_time_is_taken_again_stays_cancelled_and_is_named(
    office: Office, here: AgendaAccess, account: Account, three: list[Appointment]
) -> None:
    cancel(here, three)
    book(office, STARTS[0])
    outcome = burst_acts.undo(here, picked(three), account.id)
    assert [one.id for one in outcome.left] == [three[0].id]
    assert states(three) == [Status.CANCELLED, Status.BOOKED, Status.BOOKED]
    assert counted() == {"booked": 4, "cancelled": 1}
    assert sorted(messages(MessageKind.CANCELLATION)) == [MessageState.WAITING, MessageState.WITHDRAWN]


def test_after_five_minutes_nothing_is_taken_back_and_before_nothing_booked_again(
    here: AgendaAccess, account: Account, three: list[Appointment], clock: Traveller
) -> None:
    cancel(here, three)
    assert len(burst_acts.book_again(here, picked(three), account.id).left) == 3
    clock.shift(UNDO_WINDOW)
    assert len(burst_acts.undo(here, picked(three), account.id).left) == 3
    assert states(three) == [Status.CANCELLED] * 3


def test_for_a_day_the_same_people_are_booked_anew_with_emails(
    here: AgendaAccess, account: Account, three: list[Appointment], clock: Traveller
) -> None:
    with write_transaction():
        for one in db.session.scalars(select(Appointment)):
            one.interpreting, one.note = Interpreting.ARRANGED, "tall"
    cancel(here, [db.session.get_one(Appointment, one.id) for one in three])
    clock.shift(bursts.BOOKED_AGAIN - timedelta(seconds=1))
    while send_one():
        pass
    states(three)
    (group,) = bursts.list_cancelled(here)
    assert not group.can_undo
    outcome = burst_acts.book_again(here, picked(three), account.id)
    assert outcome.left == []
    for old, new in zip(three, outcome.done, strict=True):
        for same in ("name", "reads", "email", "email_index", "helper_name", "helper_email", "starts_at", "note"):
            assert getattr(new, same) == getattr(old, same)
        for own in ("id", "uid", "number", "ticket_id"):
            assert getattr(new, own) != getattr(old, own)
        assert (new.status, new.interpreting, new.network) == (Status.BOOKED, Interpreting.ASKED, None)
    assert messages(MessageKind.CONFIRMATION)[-2:] == [MessageState.WAITING] * 2
    assert states(three) == [Status.CANCELLED] * 3
    assert acts()["booked"] == 6
    assert bursts.list_cancelled(here) == []
    assert len(burst_acts.book_again(here, picked(three), account.id).left) == 3
    assert len(db.session.scalars(select(Appointment.id)).all()) == 6


def send_one() -> bool:
    """Send an e-mail that is due; return whether there was one."""
    held = leases.claim()
    if held:
        leases.mark_sent(held)
    return held is not None


def test_whose_time_is_no_longer_free_is_named(
    office: Office, here: AgendaAccess, account: Account, three: list[Appointment], clock: Traveller
) -> None:
    cancel(here, three)
    clock.shift(UNDO_WINDOW)
    book(office, STARTS[0])
    free = kept_free.Timespan(STARTS[1], STARTS[2])
    kept_free.keep_free(here.counsellor, free, account.id)
    outcome = burst_acts.book_again(here, picked(three), account.id)
    assert [one.starts_at for one in outcome.done] == [STARTS[2]]
    assert [one.id for one in outcome.left] == [three[0].id, three[1].id]


def test_what_has_begun_is_not_booked_again(
    here: AgendaAccess, account: Account, office: Office, clock: Traveller
) -> None:
    starts = [at(2026, 11, 16, 9, 0), at(2026, 11, 16, 9, 30), at(2026, 11, 16, 10, 0)]
    some = [book(office, start, network=HERE) for start in starts]
    cancel(here, some)
    clock.move_to(at(2026, 11, 16, 9, 30))
    outcome = burst_acts.book_again(here, picked(some), account.id)
    assert [one.starts_at for one in outcome.done] == starts[2:]


def test_after_a_day_it_is_over_and_the_next_night_forgets_it(
    here: AgendaAccess, account: Account, three: list[Appointment], clock: Traveller
) -> None:
    clock.move_to(at(2026, 11, 16, 10, 0))
    cancel(here, three)
    clock.move_to(at(2026, 11, 17, 2, 0))
    retention.delete_expired()
    assert len(bursts.list_cancelled(here)) == 1
    clock.move_to(at(2026, 11, 17, 10, 0))
    assert bursts.list_cancelled(here) == []
    assert len(burst_acts.book_again(here, picked(three), account.id).left) == 3
    clock.move_to(at(2026, 11, 18, 2, 0))
    retention.delete_expired()
    assert set(db.session.scalars(select(Appointment.network))) == {None}


def test_what_is_fine_is_off_the_list_and_no_form_grows_stale(
    here: AgendaAccess, account: Account, three: list[Appointment]
) -> None:
    shown = picked(three)
    for _time in range(2):
        burst_acts.accept(here, shown, account.id)
    assert bursts.current_bursts(here) == []
    states(three)
    assert picked(three) == shown
    assert acts()["found usual"] == 3
    assert len(cancel(here, three).left) == 3


def test_another_offices_desk_and_a_stand_ins_other_days_touch_nothing(
    office: Office, here: AgendaAccess, three: list[Appointment]
) -> None:
    foreign = AgendaAccess(staff_factory.colleague(staff_factory.another_office(office)))
    too_short = AgendaAccess(here.counsellor, date(2026, 11, 16), date(2026, 11, 22), is_stand_in=True)
    for other in (foreign, too_short):
        with pytest.raises(NotFound):
            cancel(other, three)
        for act in (burst_acts.undo, burst_acts.book_again, burst_acts.accept):
            with pytest.raises(NotFound):
                act(other, picked(three), 1)
    with pytest.raises(NotFound):
        burst_acts.cancel(here, {999: 1}, is_told=True, account_id=1)
    assert states(three) == [Status.BOOKED] * 3


def test_nobody_is_written_to_where_nothing_more_is_sent(
    here: AgendaAccess, account: Account, three: list[Appointment], clock: Traveller
) -> None:
    with write_transaction():
        db.session.execute(update(Appointment).values(sends_nothing=True))
    db.session.expire_all()
    cancel(here, [db.session.get_one(Appointment, one.id) for one in three])
    assert messages(MessageKind.CANCELLATION) == []
    clock.shift(UNDO_WINDOW)
    before = len(messages(MessageKind.CONFIRMATION))
    states(three)
    assert len(burst_acts.book_again(here, picked(three), account.id).done) == 3
    assert len(messages(MessageKind.CONFIRMATION)) == before
