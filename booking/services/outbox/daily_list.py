"""The counsellor's list of the day: in the morning at the office's hour, late until noon, once a day."""

import logging
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial

from sqlalchemy import ColumnElement, and_, exists, or_, select

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import MessageKind, Status
from booking.domain.slots import instant
from booking.domain.timespan import minus
from booking.mail import emails
from booking.models import Appointment, Counsellor, Office, OutboxMessage
from booking.services.offices import offices
from booking.services.outbox import one_by_one, outbox, rendering, to_counsellor, withdrawals
from booking.services.schedule import availability

LATEST = time(12)
log = logging.getLogger(__name__)


def write() -> int:
    """Return how many lists were written, in all offices; at once again there are none."""
    return sum(_of_office(office) for office in offices.all_offices())


def _of_office(office: Office) -> int:
    moment = now()
    today = office.day_of(moment)
    due_at, latest = instant(today, office.lists_at, office.zone), _latest(office, today)
    _withdraw_late(office, today, moment if moment >= latest else None)
    if not due_at <= moment < latest:
        return 0
    lacking = db.session.scalars(select(Counsellor.id).where(*_lacking(office, today))).all()
    return one_by_one.write_each(partial(_write, office, today, due_at), lacking, log, "counsellor %s gets no list: %s")


def _latest(office: Office, today: date) -> datetime:
    """Return when it is too late for the list: at noon, or at midnight where it is due later than that."""
    if office.lists_at < LATEST:
        return instant(today, LATEST, office.zone)
    return instant(today + timedelta(days=1), time(), office.zone)


def _withdraw_late(office: Office, today: date, over_since: datetime | None) -> None:
    """Withdraw lists that wait and are too late, and changes of a day that is over."""
    midnight = instant(today, time(), office.zone)
    lists = and_(OutboxMessage.kind == MessageKind.DAY_LIST, OutboxMessage.wanted_at < (over_since or midnight))
    changes = and_(OutboxMessage.kind == MessageKind.DAY_CHANGE, OutboxMessage.wanted_at < midnight)
    withdrawals.withdraw_waiting(OutboxMessage.office_id == office.id, or_(lists, changes))


def _lacking(office: Office, today: date) -> list[ColumnElement[bool]]:
    """Say that a counsellor of the office wants lists and has none of today yet."""
    written = exists().where(
        OutboxMessage.counsellor_id == Counsellor.id,
        OutboxMessage.kind == MessageKind.DAY_LIST,
        OutboxMessage.wanted_at >= instant(today, time(), office.zone),
    )
    wants = (Counsellor.gets_day_list.is_(True), Counsellor.account_id.is_not(None))
    return [Counsellor.office_id == office.id, *wants, ~written]


def _write(office: Office, today: date, due_at: datetime, counsellor_id: int) -> bool:
    """Write it in one transaction, under the office's lock; a day without anything locks nothing."""
    counsellor = db.session.get_one(Counsellor, counsellor_id)
    reader, origin = to_counsellor.find_reader(counsellor), rendering.origin_of(office)
    if not (reader and origin and (_standing(counsellor, today) or _is_open(counsellor, today))):
        return False
    with write_transaction(office):
        mine = select(Counsellor.id).where(Counsellor.id == counsellor_id, *_lacking(office, today))
        if db.session.scalar(mine) is None:  # another worker was faster
            return False
        appointments = _standing(counsellor, today)
        content = emails.day_list(office, appointments, reader, origin, counsellor.day_list_names)
        message = outbox.post_to_counsellor(counsellor, MessageKind.DAY_LIST, reader.address, content)
        message.wanted_at = message.due_at = due_at
        message.occasion = f"day_list:{counsellor_id}:{today}"
    return True


def _standing(counsellor: Counsellor, day: date) -> Sequence[Appointment]:
    """Return the counsellor's appointments of the day that are not cancelled, by start."""
    begins, ends = (instant(one, time(), counsellor.office.zone) for one in (day, day + timedelta(days=1)))
    return db.session.scalars(
        select(Appointment)
        .where(
            Appointment.counsellor_id == counsellor.id,
            Appointment.starts_at >= begins,
            Appointment.starts_at < ends,
            Appointment.status != Status.CANCELLED,
        )
        .order_by(Appointment.starts_at, Appointment.id)
        .execution_options(populate_existing=True)
    ).all()


def _is_open(counsellor: Counsellor, day: date) -> bool:
    """Return whether hours with appointment are left of the day once closures are taken off."""
    opened = availability.openings(counsellor.office, day, day, [counsellor.id])
    closed = availability.closures(counsellor.office, opened)
    return bool(minus([one.span for one in opened], [away for whose, away in closed if whose in (None, counsellor.id)]))
