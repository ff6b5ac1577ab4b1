"""Appointments a counsellor enters into her own gaps: what binds her, and what does not."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, time, timedelta
from threading import Barrier

import pytest
from flask import Flask
from sqlalchemy import func, select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Channel, Interpreter, Interpreting, MessageKind, Status, Weekday
from booking.domain.errors import DoesNotFit, NotFound, SlotTaken
from booking.models import Appointment, AuditEntry, Counsellor, OccupiedCell, Office, OfficeHours, OutboxMessage, Tally
from booking.services.appointments.desk_acts import desk_bookings
from booking.services.offices import offices, outbox_settings
from booking.services.offices.outbox_settings import OwnMessages
from tests.desk_acts import TUESDAY_NINE, enter
from tests.factories import BERLIN, at, book
from tests.schedule_factory import close
from tests.staff_factory import account, another_office, colleague, counsellor_of


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return who enters, with an account of her own."""
    account(office, counsellor=counsellor_of(office))
    return counsellor_of(office)


def starts_of(gone: pytest.ExceptionInfo[SlotTaken]) -> list[str]:
    """Return the offered times."""
    return [f"{slot.start.astimezone(BERLIN):%a %H:%M}" for slot in gone.value.nearest]


def test_what_she_enters_is_hers_and_told_like_every_booking(counsellor: Counsellor) -> None:
    made = enter(counsellor, email="samira@example.org", spoken="ar", interpreter=Interpreter.NEED, topic=2)
    assert (made.channel, made.counsellor_id) == (Channel.DESK, counsellor.id)
    assert (made.interpreting, made.topic.number, made.minutes()) == (Interpreting.ASKED, 2, 30)
    messages = db.session.scalars(select(OutboxMessage)).all()
    assert [(one.kind, one.recipient) for one in messages] == [(MessageKind.CONFIRMATION, "samira@example.org")]
    assert db.session.scalar(select(Tally.count).where(Tally.kind == "channel", Tally.value == "desk")) == 1
    entry = db.session.scalars(select(AuditEntry)).one()
    assert (entry.act, entry.by, entry.account_id) == ("booked", "desk", counsellor.account_id)
    assert entry.appointment_uid == made.uid
    assert db.session.scalar(select(func.count()).select_from(OccupiedCell)) == 6


def test_lead_horizon_and_held_back_share_do_not_bind_her(office: Office, counsellor: Counsellor) -> None:
    with write_transaction(office):
        kept = db.session.merge(office)
        kept.held_share, kept.lead_hours, kept.horizon_days, kept.release_hours = 1.0, 300, 1, 2
    for start in (at(2026, 11, 16, 8, 30), at(2027, 6, 1, 8, 35), at(2028, 1, 18, 9, 0)):
        assert enter(counsellor, start).starts_at == start


@pytest.mark.parametrize(
    "start",
    [
        at(2026, 11, 17, 8, 25),
        at(2026, 11, 17, 12, 5),
        at(2026, 11, 17, 13, 0),
        at(2026, 11, 17, 9, 1),
        at(2026, 11, 13, 9, 0),
        at(2030, 1, 8, 9, 0),
        at(2026, 12, 25, 9, 0),
        at(9000, 1, 7, 9, 0),
    ],
)
def test_nothing_is_entered_outside_her_hours_or_off_the_five_minutes(counsellor: Counsellor, start: datetime) -> None:
    with pytest.raises(SlotTaken):
        enter(counsellor, start)
    assert db.session.scalar(select(func.count(Appointment.id))) == 0


def test_closures_bind_her(office: Office, counsellor: Counsellor) -> None:
    close(office, TUESDAY_NINE, at(2026, 11, 17, 10, 0), counsellor)
    with pytest.raises(SlotTaken) as gone:
        enter(counsellor)
    assert starts_of(gone) == ["Tue 08:30", "Tue 10:00", "Tue 10:30"]


def test_an_occupied_time_is_refused_with_the_nearest_of_her_own(office: Office, counsellor: Counsellor) -> None:
    book(office, TUESDAY_NINE)
    other = colleague(office)
    with write_transaction(office):
        hours = {"valid_from": date(2026, 1, 1), "opens": time(7), "closes": time(18)}
        db.session.add(OfficeHours(counsellor_id=other.id, weekday=Weekday.TUESDAY, **hours))
    with pytest.raises(SlotTaken) as gone:
        enter(counsellor, at(2026, 11, 17, 9, 15), minutes=45)
    assert starts_of(gone) == ["Tue 09:30", "Tue 10:15", "Tue 11:00"]
    assert db.session.scalar(select(func.count(OutboxMessage.id))) == 0


def test_a_time_can_be_entered_until_it_is_over(counsellor: Counsellor, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 17, 9, 29))
    made = enter(counsellor, email="samira@example.org")
    assert made.starts_at == TUESDAY_NINE
    assert db.session.scalar(select(func.count(OutboxMessage.id))) == 0, "an invitation to what has begun"
    clock.move_to(at(2026, 11, 17, 10, 30))
    with pytest.raises(SlotTaken):
        enter(counsellor, at(2026, 11, 17, 10, 0))


def test_without_minutes_it_takes_as_long_as_for_the_public(counsellor: Counsellor) -> None:
    made = enter(counsellor, minutes=None, spoken="ar", interpreter=Interpreter.NEED)
    assert made.minutes() == 45
    assert enter(counsellor, at(2026, 11, 17, 10, 0), minutes=None).minutes() == 30


def test_what_the_topic_needs_is_never_cut_in_silence(counsellor: Counsellor) -> None:
    with pytest.raises(DoesNotFit) as short:
        enter(counsellor, at(2026, 11, 17, 12, 10), minutes=None)
    assert short.value.minutes == 20
    assert enter(counsellor, at(2026, 11, 17, 12, 10), minutes=20).minutes() == 20


def test_the_same_form_makes_one_appointment(counsellor: Counsellor) -> None:
    first, second = (enter(counsellor, form_key="one tap", name=name) for name in ("Zofia", "Иван"))
    assert first.id == second.id
    assert db.session.scalar(select(func.count(Appointment.id))) == 1


def test_of_two_at_once_one_wins(app: Flask, counsellor: Counsellor, office: Office) -> None:
    gate = Barrier(4, timeout=60)

    def begin(number: int) -> str:
        with app.app_context():
            own = counsellor_of(offices.by_slug(office.slug))
            gate.wait()
            try:
                return enter(own, at(2026, 11, 17, 9, 5 * number)).number
            except SlotTaken:
                return "taken"

    with ThreadPoolExecutor(4) as desks:
        answers = list(desks.map(begin, range(4)))
    assert answers.count("taken") == 3
    db.session.commit()  # the snapshot this thread has read from is older
    assert db.session.scalar(select(func.count(Appointment.id))) == 1
    assert db.session.scalar(select(func.count()).select_from(OccupiedCell)) == 6


def test_the_counsellor_is_told_only_of_what_somebody_else_enters(office: Office, counsellor: Counsellor) -> None:
    outbox_settings.set_own(counsellor, OwnMessages(True, True, True), counsellor.account_id)
    offices.set_sender(office, "termine@example.net", is_confirmed=True, account_id=None)
    another = account(office, email="deputy@example.org")
    today = at(2026, 11, 16, 9, 0)
    enter(counsellor, today)
    assert db.session.scalar(select(func.count(OutboxMessage.id))) == 0
    enter(counsellor, today + timedelta(minutes=30), by=another.id)
    assert db.session.scalars(select(OutboxMessage.kind)).all() == [MessageKind.DAY_CHANGE]


def test_an_appointment_is_shown_to_its_office_as_long_as_it_stands(office: Office, counsellor: Counsellor) -> None:
    made = enter(counsellor)
    assert desk_bookings.load_booked(office, made.id).number == made.number
    with pytest.raises(NotFound):
        desk_bookings.load_booked(another_office(office), made.id)
    with write_transaction(office):
        db.session.merge(made).status = Status.CANCELLED
    with pytest.raises(NotFound):
        desk_bookings.load_booked(office, made.id)
