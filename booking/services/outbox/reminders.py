"""Reminders: an e-mail two days before an appointment and one the day before, at the office's hour, once each.

Days are the office's own. If no worker was there at the hour, the e-mail still goes later that day. One that waits
since the mail server does not answer gives way to the next, and is withdrawn when the day of the appointment has come.
"""

import logging
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Holder, MessageKind, MessageState, Status
from booking.domain.slots import instant, slot_key
from booking.models import Appointment, Counsellor, Office, OutboxMessage
from booking.services.offices import offices
from booking.services.outbox import one_by_one, outbox, withdrawals

DAYS_BEFORE = (2, 1)
LATELY = timedelta(hours=24)
INDEXES = {Holder.CLIENT: Appointment.email_index, Holder.HELPER: Appointment.helper_email_index}
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Due:
    """The e-mails due at an instant of an office's day, about the appointments so many days later."""

    office: Office
    today: date
    at: datetime
    days: int

    def midnight(self, days: int) -> datetime:
        """Return the midnight with which the day begins that is so many days from today."""
        return instant(self.today + timedelta(days=days), time(), self.office.zone)


def write() -> int:
    """Return of how many appointments reminders were written, in all offices; at once again there are none."""
    return sum(_of_office(office) for office in offices.all_offices())


def _of_office(office: Office) -> int:
    moment = now()
    today = office.day_of(moment)
    at = instant(today, office.reminds_at, office.zone)
    _withdraw_late(office, today)
    return sum(_about(Due(office, today, at, days)) for days in DAYS_BEFORE) if at <= moment else 0


def _withdraw_late(office: Office, today: date) -> None:
    """Withdraw what waits of an appointment whose day has come, or that needs none any more."""
    has_come = Appointment.starts_at < instant(today + timedelta(days=1), time(), office.zone)
    is_off = or_(has_come, Appointment.status != Status.BOOKED, Appointment.sends_nothing.is_(True))
    about = exists().where(Appointment.id == OutboxMessage.appointment_id, is_off)
    withdrawals.withdraw_waiting(
        OutboxMessage.office_id == office.id, OutboxMessage.kind == MessageKind.REMINDER, about
    )


def _about(due: Due) -> int:
    found = select(Appointment.id).where(*_wanted(due)).order_by(Appointment.starts_at, Appointment.id)
    write = partial(_write, due)
    return one_by_one.write_each(
        write, db.session.scalars(found).all(), log, "appointment %s cannot be reminded of: %s"
    )


def _write(due: Due, appointment_id: int) -> bool:
    """Write in one transaction, under the office's lock: if another worker was faster, nothing is wanted any more."""
    query = select(Appointment, *(_lacks(due, index) for index in INDEXES.values()))
    query = query.where(Appointment.id == appointment_id, *_wanted(due)).execution_options(populate_existing=True)
    with write_transaction(due.office):
        row = db.session.execute(query).one_or_none()
        if row is None:
            return False
        appointment, lacks = row[0], dict(zip(INDEXES, row[1:], strict=True))
        holders = [holder for holder in outbox.readers(appointment) if lacks[holder]]
        for message in outbox.post(appointment, MessageKind.REMINDER, holders):
            message.wanted_at = message.due_at = due.at
            start = slot_key(appointment.starts_at)
            message.occasion = f"reminder:{appointment.uid}:{message.holder}:{start}:{due.days}"
    return True


def _wanted(due: Due) -> list[ColumnElement[bool]]:
    """Say that an appointment of the day stands, was not booked or moved lately, and somebody lacks today's e-mail."""
    return [
        Appointment.counsellor_id.in_(select(Counsellor.id).where(Counsellor.office_id == due.office.id)),
        Appointment.starts_at >= due.midnight(due.days),
        Appointment.starts_at < due.midnight(due.days + 1),
        Appointment.status == Status.BOOKED,
        Appointment.sends_nothing.is_(False),
        Appointment.shown_changed_at <= due.at - LATELY,  # at first when it was booked
        or_(*(_lacks(due, index) for index in INDEXES.values())),
    ]


def _lacks(due: Due, index: InstrumentedAttribute[str | None]) -> ColumnElement[bool]:
    """Say that there is an address, and that no e-mail told it the time lately: a new address gets one at once."""
    told = exists().where(
        OutboxMessage.appointment_id == Appointment.id,
        OutboxMessage.recipient_index == index,
        OutboxMessage.kind.in_(outbox.TELL_THE_TIME),
        OutboxMessage.state != MessageState.WITHDRAWN,
        OutboxMessage.created_at > due.at - LATELY,
    )
    return and_(index.is_not(None), ~told, ~_is_written(due, index), ~_is_dead(index))


def _is_written(due: Due, index: InstrumentedAttribute[str | None]) -> ColumnElement[bool]:
    """Say that the address has its reminder of today."""
    return exists().where(
        OutboxMessage.appointment_id == Appointment.id,
        OutboxMessage.recipient_index == index,
        OutboxMessage.kind == MessageKind.REMINDER,
        OutboxMessage.wanted_at >= due.midnight(0),
    )


def _is_dead(index: InstrumentedAttribute[str | None]) -> ColumnElement[bool]:
    """Say that no e-mail reaches the address: the desk knows, and tells by phone."""
    return exists().where(
        OutboxMessage.appointment_id == Appointment.id,
        OutboxMessage.recipient_index == index,
        OutboxMessage.kind.in_(outbox.TELL_THE_TIME),
        OutboxMessage.state == MessageState.DEAD,
    )
