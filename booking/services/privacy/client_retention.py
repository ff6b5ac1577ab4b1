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
from booking.services.desk import bursts
from booking.services.privacy.batched_delete import batch_of_ids, delete_rows, end_of_term, for_each_office

ABOUT_A_TIME = (LetterKind.CONFIRMATION, LetterKind.MOVE, LetterKind.REMINDER, LetterKind.INTERPRETING)
# Of these the row says that they were written: a worker that starts anew must not write them again.
KEPT_A_DAY = (LetterKind.NUMBER_LOST, LetterKind.DAY_CHANGE, LetterKind.DAY_LIST)
EMPTY: dict[str, None] = {"recipient": None, "message": None}


def delete_messages() -> int:
    """Withdraw what is about a time that is over, empty what was sent or withdrawn, remove what stands alone."""
    return for_each_office(_letters_too_late) + for_each_office(_letters_with_text) + for_each_office(_letters_alone)


def _letters_too_late(office: Office, _today: date) -> int:
    over = select(Appointment.id).where(Appointment.office_id == office.id, Appointment.ends_at <= now())
    waiting = (_is_waiting(), Letter.kind.in_(ABOUT_A_TIME), Letter.appointment_id.in_(over))
    ids = batch_of_ids(Letter.id, Letter.office_id == office.id, *waiting)
    db.session.execute(update(Letter).where(Letter.id.in_(ids)).values(state=LetterState.WITHDRAWN, **EMPTY))
    return len(ids)


def _letters_with_text(office: Office, _today: date) -> int:
    done = Letter.state.in_([LetterState.SENT, LetterState.WITHDRAWN])
    has_text = or_(Letter.recipient.is_not(None), Letter.message.is_not(None))
    ids = batch_of_ids(Letter.id, Letter.office_id == office.id, done, has_text)
    db.session.execute(update(Letter).where(Letter.id.in_(ids)).values(**EMPTY))
    return len(ids)


def _letters_alone(office: Office, today: date) -> int:
    """Remove finished letters of appointments that were deleted, and waiting ones that have found no way at all."""
    is_old = Letter.created_at < now() - timedelta(days=NUMBER_LOST_DAYS)
    finished = and_(Letter.state != LetterState.WAITING, or_(Letter.kind.not_in(KEPT_A_DAY), is_old))
    hopeless = and_(_is_waiting(), Letter.created_at < end_of_term(TERMS["appointments"], office, today))
    alone = (Letter.office_id == office.id, Letter.appointment_id.is_(None), or_(finished, hopeless))
    return delete_rows(Letter.id, batch_of_ids(Letter.id, *alone))


def _is_waiting() -> ColumnElement[bool]:
    """Say that a letter waits and no worker has it in hand."""
    is_free = or_(Letter.lease_until.is_(None), Letter.lease_until <= now())
    return and_(Letter.state == LetterState.WAITING, is_free)


def delete_appointments() -> int:
    """Delete those whose days are over, and cancelled ones the night after their date once no letter waits.

    Of those that stay, forget which belong to one network.
    """
    return for_each_office(_appointments) + for_each_office(_networks)


def _appointments(office: Office, today: date) -> int:
    over = Appointment.starts_at < end_of_term(TERMS["appointments"], office, today)
    waits = exists().where(Letter.appointment_id == Appointment.id, Letter.state == LetterState.WAITING)
    off = and_(
        Appointment.status == Status.CANCELLED,
        Appointment.starts_at < end_of_term(SOONER["appointments"], office, today),
        ~waits,
    )
    ids = batch_of_ids(Appointment.id, Appointment.office_id == office.id, or_(over, off))
    delete_rows(Letter.appointment_id, ids)
    return delete_rows(Appointment.id, ids)


def _networks(office: Office, today: date) -> int:
    """Forget what nobody needs any more: what belongs to no group, and groups of long ago, but for those cancelled."""
    created, cancelled = Appointment.created_at, Appointment.cancelled_at
    alone = and_(
        created < end_of_term(Term(NETWORK_DAYS, "the booking"), office, today),
        Appointment.id.not_in(bursts.burst_members(office)),
    )
    old = created < end_of_term(Term(NETWORK_OF_GROUP_DAYS, "the booking"), office, today)
    is_settled = or_(cancelled.is_(None), cancelled <= now() - bursts.BOOKED_AGAIN)
    which = (Appointment.network > "", Appointment.office_id + 0 == office.id, or_(alone, old))
    ids = batch_of_ids(Appointment.id, *which, is_settled)
    db.session.execute(update(Appointment).where(Appointment.id.in_(ids)).values(network=None))
    return len(ids)


def delete_callbacks() -> int:
    """Delete those asked for long ago, and those dealt with a while ago."""
    return for_each_office(_callbacks)


def _callbacks(office: Office, today: date) -> int:
    asked = CallBack.created_at < end_of_term(TERMS["callbacks"], office, today)
    closed = CallBack.closed_at < end_of_term(SOONER["callbacks"], office, today)
    return delete_rows(CallBack.id, batch_of_ids(CallBack.id, CallBack.office_id == office.id, or_(asked, closed)))
