"""What is past its term of those who come: a function a table, which returns how many rows it took.

Cells and letters go with their appointment and are not counted.
"""

from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, exists, or_, select, update

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import LetterKind, LetterState, Status
from booking.domain.retention import NETWORK_DAYS, NETWORK_OF_GROUP_DAYS, NUMBER_LOST_DAYS, SOONER, TERMS, Term
from booking.models import Appointment, CallBack, Letter, Office
from booking.services import unusual
from booking.services.batches import batch, by_office, end_of, remove

ABOUT_A_TIME = (LetterKind.CONFIRMATION, LetterKind.MOVE, LetterKind.REMINDER, LetterKind.INTERPRETING)
# Of these the row says that they were written: a worker that starts anew must not write them again.
KEPT_A_DAY = (LetterKind.NUMBER_LOST, LetterKind.DAY_CHANGE, LetterKind.DAY_LIST)
EMPTY: dict[str, None] = {"recipient": None, "message": None}


def letters() -> int:
    """Withdraw what is about a time that is over, empty what was sent or withdrawn, remove what stands alone."""
    return by_office(_letters_too_late) + by_office(_letters_with_text) + by_office(_letters_alone)


def _letters_too_late(office: Office, _today: date) -> int:
    over = select(Appointment.id).where(Appointment.office_id == office.id, Appointment.ends_at <= now())
    waiting = (_is_waiting(), Letter.kind.in_(ABOUT_A_TIME), Letter.appointment_id.in_(over))
    ids = batch(Letter.id, Letter.office_id == office.id, *waiting)
    db.session.execute(update(Letter).where(Letter.id.in_(ids)).values(state=LetterState.WITHDRAWN, **EMPTY))
    return len(ids)


def _letters_with_text(office: Office, _today: date) -> int:
    done = Letter.state.in_([LetterState.SENT, LetterState.WITHDRAWN])
    has_text = or_(Letter.recipient.is_not(None), Letter.message.is_not(None))
    ids = batch(Letter.id, Letter.office_id == office.id, done, has_text)
    db.session.execute(update(Letter).where(Letter.id.in_(ids)).values(**EMPTY))
    return len(ids)


def _letters_alone(office: Office, today: date) -> int:
    """Remove finished letters of appointments that were deleted, and waiting ones that have found no way at all."""
    is_old = Letter.created_at < now() - timedelta(days=NUMBER_LOST_DAYS)
    finished = and_(Letter.state != LetterState.WAITING, or_(Letter.kind.not_in(KEPT_A_DAY), is_old))
    hopeless = and_(_is_waiting(), Letter.created_at < end_of(TERMS["appointments"], office, today))
    alone = (Letter.office_id == office.id, Letter.appointment_id.is_(None), or_(finished, hopeless))
    return remove(Letter.id, batch(Letter.id, *alone))


def _is_waiting() -> ColumnElement[bool]:
    """Say that a letter waits and no worker has it in hand."""
    is_free = or_(Letter.lease_until.is_(None), Letter.lease_until <= now())
    return and_(Letter.state == LetterState.WAITING, is_free)


def appointments() -> int:
    """Delete those whose days are over, and cancelled ones the night after their date once no letter waits.

    Of those that stay, forget which belong to one network.
    """
    return by_office(_appointments) + by_office(_networks)


def _appointments(office: Office, today: date) -> int:
    over = Appointment.starts_at < end_of(TERMS["appointments"], office, today)
    waits = exists().where(Letter.appointment_id == Appointment.id, Letter.state == LetterState.WAITING)
    off = and_(
        Appointment.status == Status.CANCELLED,
        Appointment.starts_at < end_of(SOONER["appointments"], office, today),
        ~waits,
    )
    ids = batch(Appointment.id, Appointment.office_id == office.id, or_(over, off))
    remove(Letter.appointment_id, ids)
    return remove(Appointment.id, ids)


def _networks(office: Office, today: date) -> int:
    """Forget what nobody needs any more: what belongs to no group, and groups of long ago, but for those cancelled."""
    created, cancelled = Appointment.created_at, Appointment.cancelled_at
    alone = and_(
        created < end_of(Term(NETWORK_DAYS, "the booking"), office, today),
        Appointment.id.not_in(unusual.members(office)),
    )
    old = created < end_of(Term(NETWORK_OF_GROUP_DAYS, "the booking"), office, today)
    is_settled = or_(cancelled.is_(None), cancelled <= now() - unusual.BOOKED_AGAIN)
    which = (Appointment.network > "", Appointment.office_id + 0 == office.id, or_(alone, old))
    ids = batch(Appointment.id, *which, is_settled)
    db.session.execute(update(Appointment).where(Appointment.id.in_(ids)).values(network=None))
    return len(ids)


def callbacks() -> int:
    """Delete those asked for long ago, and those dealt with a while ago."""
    return by_office(_callbacks)


def _callbacks(office: Office, today: date) -> int:
    asked = CallBack.created_at < end_of(TERMS["callbacks"], office, today)
    closed = CallBack.closed_at < end_of(SOONER["callbacks"], office, today)
    return remove(CallBack.id, batch(CallBack.id, CallBack.office_id == office.id, or_(asked, closed)))
