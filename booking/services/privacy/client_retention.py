"""What is past its term of those who come: a function a table, which returns how many rows it took.

Cells and e-mails go with their appointment and are not counted.
"""

from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, exists, or_, select, update

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import ChangeKind, MessageKind, MessageState, Status
from booking.domain.retention import NETWORK_DAYS, NETWORK_OF_GROUP_DAYS, NUMBER_LOST_DAYS, SOONER, TERMS, Term
from booking.models import Appointment, AppointmentChange, CallBack, Office, OutboxMessage
from booking.services.desk import bursts
from booking.services.privacy.batched_delete import batch_of_ids, delete_rows, end_of_term, for_each_office

ABOUT_A_TIME = (MessageKind.CONFIRMATION, MessageKind.MOVE, MessageKind.REMINDER, MessageKind.INTERPRETING)
# Of these the row says that they were written: a worker that starts anew must not write them again.
KEPT_A_DAY = (MessageKind.NUMBER_LOST, MessageKind.DAY_CHANGE, MessageKind.DAY_LIST)
EMPTY: dict[str, None] = {"recipient": None, "content": None}


def delete_messages() -> int:
    """Withdraw what is about a time that is over, empty what was sent or withdrawn, remove what stands alone."""
    return for_each_office(_messages_too_late) + for_each_office(_messages_with_text) + for_each_office(_messages_alone)


def _messages_too_late(office: Office, _today: date) -> int:
    over = select(Appointment.id).where(Appointment.office_id == office.id, Appointment.ends_at <= now())
    waiting = (_is_waiting(), OutboxMessage.kind.in_(ABOUT_A_TIME), OutboxMessage.appointment_id.in_(over))
    ids = batch_of_ids(OutboxMessage.id, OutboxMessage.office_id == office.id, *waiting)
    db.session.execute(
        update(OutboxMessage).where(OutboxMessage.id.in_(ids)).values(state=MessageState.WITHDRAWN, **EMPTY)
    )
    return len(ids)


def _messages_with_text(office: Office, _today: date) -> int:
    done = OutboxMessage.state.in_([MessageState.SENT, MessageState.WITHDRAWN])
    has_text = or_(OutboxMessage.recipient.is_not(None), OutboxMessage.content.is_not(None))
    ids = batch_of_ids(OutboxMessage.id, OutboxMessage.office_id == office.id, done, has_text)
    db.session.execute(update(OutboxMessage).where(OutboxMessage.id.in_(ids)).values(**EMPTY))
    return len(ids)


def _messages_alone(office: Office, today: date) -> int:
    """Remove finished e-mails of appointments that were deleted, and waiting ones that have found no way at all."""
    is_old = OutboxMessage.created_at < now() - timedelta(days=NUMBER_LOST_DAYS)
    finished = and_(OutboxMessage.state != MessageState.WAITING, or_(OutboxMessage.kind.not_in(KEPT_A_DAY), is_old))
    hopeless = and_(_is_waiting(), OutboxMessage.created_at < end_of_term(TERMS["appointments"], office, today))
    alone = (OutboxMessage.office_id == office.id, OutboxMessage.appointment_id.is_(None), or_(finished, hopeless))
    return delete_rows(OutboxMessage.id, batch_of_ids(OutboxMessage.id, *alone))


def _is_waiting() -> ColumnElement[bool]:
    """Say that an e-mail waits and no worker has it in hand."""
    is_free = OutboxMessage.free_at(now())
    return and_(OutboxMessage.state == MessageState.WAITING, is_free)


def delete_changes() -> int:
    """Delete what was changed of appointments whose days are over; of one that goes sooner it goes with it."""
    return for_each_office(_changes)


def _changes(office: Office, today: date) -> int:
    over = Appointment.starts_at < end_of_term(TERMS["appointment_changes"], office, today)
    of_them = select(Appointment.id).where(Appointment.office_id == office.id, over)
    ids = batch_of_ids(AppointmentChange.id, AppointmentChange.appointment_id.in_(of_them))
    return delete_rows(AppointmentChange.id, ids)


def delete_appointments() -> int:
    """Delete those whose days are over, and cancelled ones the night after their date once no e-mail waits.

    Of those that stay, forget which belong to one network.
    """
    return for_each_office(_appointments) + for_each_office(_networks)


def _appointments(office: Office, today: date) -> int:
    over = Appointment.starts_at < end_of_term(TERMS["appointments"], office, today)
    waits = exists().where(OutboxMessage.appointment_id == Appointment.id, OutboxMessage.state == MessageState.WAITING)
    off = and_(
        Appointment.status == Status.CANCELLED,
        Appointment.starts_at < end_of_term(SOONER["appointments"], office, today),
        ~waits,
    )
    ids = batch_of_ids(Appointment.id, Appointment.office_id == office.id, or_(over, off))
    delete_rows(OutboxMessage.appointment_id, ids)
    return delete_rows(Appointment.id, ids)


def _networks(office: Office, today: date) -> int:
    """Forget what nobody needs any more: what belongs to no group, and groups of long ago, but for those cancelled."""
    created = Appointment.created_at
    off_lately = exists().where(
        AppointmentChange.appointment_id == Appointment.id,
        AppointmentChange.kind == ChangeKind.CANCELLED,
        AppointmentChange.undone_at.is_(None),
        AppointmentChange.changed_at > now() - bursts.BOOKED_AGAIN,
    )
    alone = and_(
        created < end_of_term(Term(NETWORK_DAYS, "the booking"), office, today),
        Appointment.id.not_in(bursts.burst_members(office)),
    )
    old = created < end_of_term(Term(NETWORK_OF_GROUP_DAYS, "the booking"), office, today)
    which = (Appointment.network > "", Appointment.office_id + 0 == office.id, or_(alone, old))
    ids = batch_of_ids(Appointment.id, *which, ~off_lately)
    db.session.execute(update(Appointment).where(Appointment.id.in_(ids)).values(network=None))
    return len(ids)


def delete_callbacks() -> int:
    """Delete those asked for long ago, and those dealt with a while ago."""
    return for_each_office(_callbacks)


def _callbacks(office: Office, today: date) -> int:
    asked = CallBack.created_at < end_of_term(TERMS["callbacks"], office, today)
    closed = CallBack.closed_at < end_of_term(SOONER["callbacks"], office, today)
    return delete_rows(CallBack.id, batch_of_ids(CallBack.id, CallBack.office_id == office.id, or_(asked, closed)))
