"""What the desk does with call-backs: who waits and how long already, called, not reached, booked from one."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile

from sqlalchemy import and_, exists, or_, select

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act
from booking.domain.errors import ChangedMeanwhile, NotFound, NotOpen
from booking.domain.policy import UNDO_WINDOW, Talk
from booking.domain.slots import Slot, part_of
from booking.models import Appointment, AuditEntry, CallBack, Counsellor, Office
from booking.services.callbacks import requests
from booking.services.records import audit, tally
from booking.services.schedule import availability

LONG_DAYS = 5
NEAR_DAYS = 2
LOOK = timedelta(days=28)
MOST_TIMES = 12
A_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who waits: `days` working days already; `is_near` if the date to answer by is near, or gone by."""

    callback: CallBack
    days: int
    is_near: bool

    @property
    def is_long(self) -> bool:
        """Return whether it is too long."""
        return self.days >= LONG_DAYS

    @property
    def is_urgent(self) -> bool:
        """Return whether somebody should call today."""
        return self.is_long or self.is_near


@dataclass(frozen=True, slots=True)
class Calls:
    """The desk's list: who waits, the earliest deadline first; and who was just called, as long as it can be undone."""

    waiting: list[Waiting]
    called: list[CallBack]


def list_waiting(office: Office) -> Calls:
    """Return an office's list, in one query."""
    today = office.today()
    order = (CallBack.answer_until.is_(None), CallBack.answer_until, CallBack.created_at, CallBack.id)
    is_open = and_(CallBack.closed_at.is_(None), CallBack.appointment_id.is_(None))
    was_called = exists().where(
        AuditEntry.appointment_uid == CallBack.ticket_id,
        AuditEntry.act == Act.CALLBACK_CALLED,
        AuditEntry.happened_at >= CallBack.closed_at,  # not what was withdrawn afterwards
    )
    is_just_called = and_(CallBack.closed_at > now() - UNDO_WINDOW, CallBack.appointment_id.is_(None), was_called)
    query = select(CallBack).where(CallBack.office_id == office.id, or_(is_open, is_just_called)).order_by(*order)
    found = db.session.scalars(query).all()
    return Calls(
        waiting=[_waiting(one, office, today) for one in found if one.is_open],
        called=[one for one in found if not one.is_open],
    )


def load_waiting(office: Office, callback_id: int) -> CallBack:
    """Return a call-back of the office, open or not; NotFound."""
    callback = db.session.get(CallBack, callback_id, populate_existing=True)
    if callback is None or callback.office_id != office.id:
        raise NotFound
    return callback


def record_not_reached(office: Office, callback_id: int, tries: int, account_id: int) -> None:
    """Count that nobody has answered. A second tap within a minute, or a form that shows fewer tries, changes nothing.

    NotFound for one of another office. It loses nobody, so there is no way back.
    """
    with write_transaction(office):
        callback, moment = load_waiting(office, callback_id), requests.now_in_seconds()
        is_again = callback.tried_at is not None and moment < callback.tried_at + A_MINUTE
        if callback.is_open and callback.tries == tries and not is_again:
            callback.tries, callback.tried_at = tries + 1, moment
            audit.note_callback(Act.CALLBACK_NOT_REACHED, callback, "account", account_id)


def undo(office: Office, callback_id: int, account_id: int) -> None:
    """Put one that was called back on the list; one that is on it stays there. NotFound.

    NotOpen after five minutes, or if it was withdrawn or has become an appointment.
    """
    with write_transaction(office):
        callback = load_waiting(office, callback_id)
        if callback.is_open:
            return
        if callback not in list_waiting(office).called:
            raise NotOpen
        tally.count_callback(office, "done", by=-1, at=callback.closed_at)
        callback.closed_at = None
        audit.note_callback(Act.CALLBACK_CALL_UNDONE, callback, "account", account_id)


def suitable_slots(counsellor: Counsellor, callback: CallBack) -> list[Slot]:
    """Return the counsellor's next free times; in the part of the day the person has asked for, if there are any."""
    office = counsellor.office
    policy, today = office.policy.at_the_desk(), office.today()
    talk = Talk(policy.length(None, None, several=False), policy)
    free = availability.open_slots(office, today, today + LOOK, talk, [counsellor.id])
    wanted = [slot for slot in free if callback.part in (None, part_of(slot.start.astimezone(office.zone)))]
    return (wanted or free)[:MOST_TIMES]


def close_as_booked(callback_id: int, appointment: Appointment, account_id: int) -> None:
    """Let what somebody asked for be this appointment, inside the transaction that books it.

    NotFound for one of another office; ChangedMeanwhile for one that nobody waits for any more.
    """
    callback = load_waiting(appointment.office, callback_id)
    if not callback.is_open:
        raise ChangedMeanwhile
    callback.appointment, callback.closed_at = appointment, requests.now_in_seconds()
    tally.count_callback(appointment.office, "booked")
    audit.note_callback(Act.CALLBACK_BOOKED, callback, "account", account_id)


def reopen(appointment: Appointment) -> None:
    """Let who was booked into an appointment wait again, inside the transaction that takes it back."""
    for callback in db.session.scalars(select(CallBack).where(CallBack.appointment_id == appointment.id)):
        tally.count_callback(appointment.office, "booked", by=-1, at=callback.closed_at)
        callback.appointment = callback.closed_at = None


def _waiting(callback: CallBack, office: Office, today: date) -> Waiting:
    asked_on, until = office.day_of(callback.created_at), callback.answer_until
    left = None if until is None else _between(office, today, until)
    return Waiting(callback, _between(office, asked_on, today), left is not None and left <= NEAR_DAYS)


def _between(office: Office, after: date, until: date) -> int:
    """Return how many working days follow the one day, up to and with the other."""
    days = requests.working_days(office, after + timedelta(days=1))
    return sum(1 for _day in takewhile(lambda day: day <= until, days))
