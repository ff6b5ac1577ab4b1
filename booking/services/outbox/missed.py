"""A kind e-mail to who did not come, at 18:00 of the day, with the way to a new time; once each.

Off until the office switches it on. Who is recorded later that evening is written to five minutes after that, so that a
wrong tap can be taken back. A worker that was away writes until midnight, then never.
"""

import logging
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.orm import defer

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import ChangeKind, MessageKind, MessageState, Status
from booking.domain.policy import UNDO_WINDOW
from booking.domain.slots import instant
from booking.models import Appointment, Counsellor, Office, OutboxMessage
from booking.services.offices import offices
from booking.services.outbox import one_by_one, outbox

AT = time(18)
A_DAY = timedelta(days=1)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Evening:
    """An office's day, and the instant from which e-mails are due."""

    office: Office
    today: date

    @property
    def at(self) -> datetime:
        """Return when the e-mails go."""
        return instant(self.today, AT, self.office.zone)

    def midnight(self, days: int) -> datetime:
        """Return the midnight with which the day begins that is so many days from today."""
        return instant(self.today + A_DAY * days, time(), self.office.zone)


def write() -> int:
    """Return to how many who did not come an e-mail was written, in all offices; at once again there are none."""
    return sum(_of_office(office) for office in offices.all_offices())


def withdraw_for(appointment_id: int) -> None:
    """Withdraw what waits, inside the caller's transaction; what never was in a worker's hand may be written again."""
    waiting = select(OutboxMessage).where(OutboxMessage.appointment_id == appointment_id, *_waits())
    for message in db.session.scalars(waiting.options(defer(OutboxMessage.recipient), defer(OutboxMessage.content))):
        if message.attempts == 0 and message.lease_token is None:
            message.occasion = None
        outbox.withdraw(message)


def _of_office(office: Office) -> int:
    evening = Evening(office, office.today())
    _withdraw(evening)
    if not office.writes_missed or now() < evening.at:
        return 0
    found = select(Appointment.id).where(*_wanted(evening)).order_by(Appointment.starts_at, Appointment.id)
    write = partial(_write, evening)
    return one_by_one.write_each(
        write, db.session.scalars(found).all(), log, "of appointment %s nobody can be written to: %s"
    )


def _withdraw(evening: Evening) -> None:
    """Withdraw what is no longer so, no longer wanted, or too old to be kind: a mail server was long away."""
    is_off = or_(
        Appointment.status != Status.MISSED,
        Appointment.sends_nothing.is_(True),
        Appointment.starts_at < evening.midnight(-1),
    )
    query = select(Appointment.id).join(OutboxMessage).where(OutboxMessage.office_id == evening.office.id, *_waits())
    query = query.where(is_off) if evening.office.writes_missed else query
    for appointment_id in db.session.scalars(query.distinct()).all():
        with write_transaction(evening.office):
            withdraw_for(appointment_id)


def _write(evening: Evening, appointment_id: int) -> bool:
    """Write in one transaction, under the office's lock: if another worker was faster, nothing is wanted any more."""
    query = select(Appointment).where(Appointment.id == appointment_id, *_wanted(evening))
    with write_transaction(evening.office):
        appointment = db.session.scalar(query.execution_options(populate_existing=True))
        if appointment is None or _comes_again(appointment):
            return False
        messages = outbox.post(appointment, MessageKind.MISSED)
        due_at = max(evening.at, _recorded_at(appointment) + UNDO_WINDOW)
        for message in messages:
            message.wanted_at = message.due_at = due_at
            message.occasion = f"missed:{appointment.uid}:{message.holder}"
    return bool(messages)


def _wanted(evening: Evening) -> list[ColumnElement[bool]]:
    """Say that somebody with an address did not come today, and that nothing was written of it yet."""
    is_written = exists().where(
        OutboxMessage.appointment_id == Appointment.id,
        OutboxMessage.kind == MessageKind.MISSED,
        OutboxMessage.occasion.is_not(None),
    )
    return [
        Appointment.counsellor_id.in_(select(Counsellor.id).where(Counsellor.office_id == evening.office.id)),
        Appointment.status == Status.MISSED,
        Appointment.starts_at >= evening.midnight(0),
        Appointment.starts_at < evening.midnight(1),
        Appointment.sends_nothing.is_(False),
        or_(Appointment.email_index.is_not(None), Appointment.helper_email_index.is_not(None)),
        ~is_written,
    ]


def _waits() -> list[ColumnElement[bool]]:
    """Say that an e-mail of this kind waits in nobody's hand."""
    is_free = OutboxMessage.free_at(now())
    return [OutboxMessage.kind == MessageKind.MISSED, OutboxMessage.state == MessageState.WAITING, is_free]


def _comes_again(appointment: Appointment) -> bool:
    """Return whether the person has a later appointment: the same name under a contact of this one's."""
    contacts = {
        Appointment.phone_index: appointment.phone_index,
        Appointment.email_index: appointment.email_index,
        Appointment.helper_email_index: appointment.helper_email_index,
    }
    same_contact = or_(*(column == index for column, index in contacts.items() if index))
    names = db.session.scalars(
        select(Appointment.name).where(
            Appointment.office_id + 0 == appointment.office_id,  # else SQLite takes the office's index
            Appointment.status == Status.BOOKED,
            Appointment.starts_at > appointment.starts_at,
            Appointment.ends_at > now(),
            same_contact,
        )
    )
    return (appointment.name or "").casefold() in {(name or "").casefold() for name in names}


def _recorded_at(appointment: Appointment) -> datetime:
    """Return when it was recorded last what became of it; when it began, if nobody knows."""
    recorded = appointment.standing_changes(ChangeKind.RECORDED)
    return recorded[-1].changed_at if recorded else appointment.starts_at
