"""A follow-up while the person is still there: when, with what is known, and told by e-mail."""

from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import func, select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Channel, Holder, Interpreter, Interpreting, Status
from booking.domain.errors import NotFound, NotOpen, SlotTaken
from booking.domain.policy import UNDO_WINDOW
from booking.models import Appointment, AuditEntry, Counsellor, Office, OutboxMessage
from booking.services.appointments import attendance, follow_ups
from booking.services.appointments.desk_acts import desk_booking_undo
from booking.services.desk import agenda
from tests.factories import BERLIN, at, book
from tests.personal_data import INGRID
from tests.schedule_factory import close
from tests.staff_factory import account, another_office, colleague, counsellor_of

EIGHT_THIRTY = at(2026, 11, 16, 8, 30)
BOTH = (Holder.CLIENT, Holder.HELPER)
COPIED = (
    *("name", "reads", "phone", "phone_index", "phone_shared", "email", "email_index", "mark", "spoken"),
    *("other_language", "several", "topic_id", "helper_name", "helper_reads", "helper_phone", "helper_email"),
    *("helper_email_index", "will_tell"),
)


@pytest.fixture
def counsellor(office: Office) -> Counsellor:
    """Return whose day it is, with an account of her own."""
    account(office, counsellor=counsellor_of(office))
    return counsellor_of(office)


@pytest.fixture
def one(office: Office, counsellor: Counsellor, clock: Traveller) -> Appointment:
    """Return an appointment that has begun, of somebody with a helper; all that can be known is known."""
    known: dict[str, Any] = {
        "name": "سمیرا رحیمی",
        "spoken": "other",
        "other_language": "Dari",
        "phone": "+4915187654321",
        "phone_shared": True,
        "email": "samira@example.org",
        "mark": "blue bag",
        "several": True,
        "topic": 2,
    }
    made = book(office, EIGHT_THIRTY, helper=INGRID, interpreter=Interpreter.NEED, **known)
    clock.move_to(EIGHT_THIRTY)
    return made


def book_follow_up(one: Appointment, start: datetime, **changes: Any) -> Appointment:
    """Book the follow-up at its own desk, as the form there would."""
    counsellor = db.session.get_one(Counsellor, one.counsellor_id)
    asked = {"told": BOTH, "form_key": f"{start}", "account_id": counsellor.account_id} | changes
    return follow_ups.book(counsellor, one.id, start, **asked)


def times(counsellor: Counsellor, one: Appointment) -> dict[int | None, tuple[str, bool]]:
    """Return the offers: by the weeks, when, and whether that is the same time."""
    return {
        offer.weeks: (f"{offer.slot.start.astimezone(BERLIN):%d.%m. %H:%M}", offer.is_same_time)
        for offer in follow_ups.offers(counsellor, one)
        if offer.slot
    }


def test_the_same_time_of_the_day_is_offered_and_the_next_free(counsellor: Counsellor, one: Appointment) -> None:
    assert one.minutes() == 75
    assert times(counsellor, one) == {
        1: ("23.11. 08:30", True),
        2: ("30.11. 08:30", True),
        4: ("14.12. 08:30", True),
        None: ("16.11. 09:45", False),
    }


def test_where_it_is_not_free_the_nearest_of_hers_is_offered(
    office: Office, counsellor: Counsellor, one: Appointment
) -> None:
    book(office, at(2026, 11, 23, 8, 30))
    close(office, at(2026, 11, 30, 0, 0), at(2026, 12, 1, 0, 0))
    found = times(counsellor, one)
    assert found[1] == ("23.11. 09:00", False)
    assert found[2] == ("01.12. 08:30", False)
    assert found[4] == ("14.12. 08:30", True)


def test_it_is_the_same_time_by_the_wall_clock(office: Office, counsellor: Counsellor, clock: Traveller) -> None:
    clock.move_to(at(2027, 3, 14, 9, 0))
    made = book(office, at(2027, 3, 15, 9, 0))
    clock.move_to(at(2027, 3, 15, 9, 0))
    assert times(counsellor, made)[4] == ("12.04. 09:00", True)  # summer time since 28 March


def test_all_that_is_known_of_client_and_helper_goes_along(one: Appointment, counsellor: Counsellor) -> None:
    start = at(2026, 11, 23, 8, 30)
    made = book_follow_up(one, start)
    assert {name: getattr(made, name) for name in COPIED} == {name: getattr(one, name) for name in COPIED}
    assert (made.starts_at, made.minutes(), made.channel) == (start, one.minutes(), Channel.DESK)
    assert (made.status, made.interpreting, made.counsellor_id) == (
        Status.BOOKED,
        Interpreting.ASKED,
        one.counsellor_id,
    )
    assert made.number != one.number
    (line,) = [entry for entry in agenda.load_agenda(counsellor, start.date()).entries if entry.appointment]
    assert [person.holder for person in line.people] == [*BOTH]
    assert db.session.scalars(select(AuditEntry.act).order_by(AuditEntry.id)).all() == ["booked", "booked"]


@pytest.mark.parametrize(
    ("was", "will"),
    [
        (Interpreting.ARRANGED, Interpreting.ASKED),
        (Interpreting.NOT_FOUND, Interpreting.ASKED),
        (Interpreting.BRINGS, Interpreting.BRINGS),
        (Interpreting.NOT_NEEDED, Interpreting.NOT_NEEDED),
    ],
)
def test_an_interpreter_is_asked_for_anew(one: Appointment, was: Interpreting, will: Interpreting) -> None:
    with write_transaction():
        db.session.merge(one).interpreting = was
    assert book_follow_up(one, at(2026, 11, 23, 8, 30)).interpreting is will


@pytest.mark.parametrize("told", [(), (Holder.HELPER,), BOTH])
def test_who_is_ticked_is_told_five_minutes_later(one: Appointment, told: tuple[Holder, ...], clock: Traveller) -> None:
    made = book_follow_up(one, at(2026, 11, 23, 8, 30), told=told)
    messages = db.session.scalars(
        select(OutboxMessage).where(OutboxMessage.appointment_id == made.id).order_by(OutboxMessage.id)
    ).all()
    assert [message.holder for message in messages] == [*told]
    assert {message.due_at - message.created_at for message in messages} <= {UNDO_WINDOW}


def test_to_whom_nothing_more_is_sent_it_stays_so(one: Appointment) -> None:
    with write_transaction():
        db.session.merge(one).sends_nothing = True
    made = book_follow_up(one, at(2026, 11, 23, 8, 30))
    assert made.sends_nothing
    assert db.session.scalars(select(OutboxMessage).where(OutboxMessage.appointment_id == made.id)).all() == []


def test_twice_is_once_and_it_can_be_taken_back(one: Appointment, counsellor: Counsellor) -> None:
    made = [book_follow_up(one, at(2026, 11, 23, 8, 30), form_key="one tap") for _tap in range(2)]
    assert made[0].id == made[1].id
    desk_booking_undo.undo(counsellor, made[0].id, made[0].version, 1)
    db.session.refresh(one)
    assert one.name
    assert db.session.scalar(select(func.count(Appointment.id)).where(Appointment.name.is_not(None))) == 1


def test_a_taken_time_is_refused_with_the_nearest(office: Office, one: Appointment) -> None:
    book(office, at(2026, 11, 23, 8, 30))
    with pytest.raises(SlotTaken) as gone:
        book_follow_up(one, at(2026, 11, 23, 8, 30))
    assert gone.value.nearest


@pytest.mark.parametrize("status", [*attendance.RECORDED, Status.BOOKED])
def test_also_who_did_not_come_can_come_again_but_not_who_cancelled(one: Appointment, status: Status) -> None:
    with write_transaction():
        db.session.merge(one).status = status
    assert follow_ups.may_follow(one)
    with write_transaction():
        db.session.merge(one).status = Status.CANCELLED
    with pytest.raises(NotOpen):
        book_follow_up(one, at(2026, 11, 23, 8, 30))


def test_nobody_comes_again_before_having_come(office: Office, counsellor: Counsellor) -> None:
    made = book(office, at(2026, 11, 17, 9, 0))
    with pytest.raises(NotOpen):
        book_follow_up(made, at(2026, 11, 23, 8, 30))


def test_only_its_own_desk_books_it(one: Appointment, office: Office) -> None:
    for other in (colleague(office), colleague(another_office(office))):
        with pytest.raises(NotFound):
            follow_ups.book(other, one.id, EIGHT_THIRTY, told=(), form_key="x", account_id=1)
