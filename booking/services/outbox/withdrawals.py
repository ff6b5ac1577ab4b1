"""E-mails that will not be sent after all, since something newer says more or the act they tell of was undone."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, exists, select, update

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Holder, MessageKind, MessageState
from booking.domain.errors import NotOpen
from booking.models import Appointment, OutboxMessage
from booking.services.outbox.outbox import (
    SAY_A_PART,
    TELL_THE_TIME,
    may_have_arrived,
    messages_about,
    messages_to,
    post,
    readers,
    replaces,
    withdraw_each,
)


def withdraw_cancellations(appointment: Appointment) -> bool:
    """Withdraw the CANCEL e-mails; False, and nothing done, if one has gone or is in somebody's hand.

    Whose e-mail about the time was withdrawn, or never written, gets it after all.
    """
    by_holder = {holder: messages_to(appointment, holder) for holder in readers(appointment)}
    ends = [one for messages in by_holder.values() for one in messages if one.kind is MessageKind.CANCELLATION]
    if any(may_have_arrived(message) for message in ends):
        return False
    withdraw_each(ends)
    for holder, messages in by_holder.items():
        if not _knows_the_time(messages):
            post(appointment, MessageKind.MOVE if appointment.moved_from_at else MessageKind.CONFIRMATION, [holder])
    return True


def _knows_the_time(messages: Iterable[OutboxMessage]) -> bool:
    """Return whether the newest e-mail that says when has gone, or goes: a cancellation withdraws those that wait."""
    newest = [message for message in messages if message.kind in TELL_THE_TIME][-1:]
    return any(message.state is not MessageState.WITHDRAWN for message in newest)


def withdraw_all(appointment: Appointment) -> bool:
    """Withdraw what was written to its people; False, and nothing done, if one has gone or is in somebody's hand."""
    of_it = select(OutboxMessage).where(
        OutboxMessage.appointment_uid == appointment.uid, OutboxMessage.counsellor_id.is_(None)
    )
    messages = db.session.scalars(
        of_it.with_for_update(of=OutboxMessage).execution_options(populate_existing=True)
    ).all()
    if any(map(may_have_arrived, messages)):
        return False
    withdraw_each(messages)
    return True


def withdraw_since(appointment: Appointment, kinds: Collection[MessageKind], since: datetime) -> list[Holder]:
    """Withdraw the e-mails of an act of the desk; return whose newest of these kinds before it had been withdrawn.

    Also whose first e-mail, to an address said since, goes with them. NotOpen if one has gone or is in a hand.
    """
    lacking = []
    for holder in readers(appointment):
        messages = [message for message in messages_to(appointment, holder) if message.kind in kinds]
        of_act = [one for one in messages if one.created_at >= since and one.state is not MessageState.WITHDRAWN]
        if any(map(may_have_arrived, of_act)):
            raise NotOpen
        withdraw_each(of_act)
        before = [one for one in messages if one.created_at < since][-1:]
        is_first = any(one.kind is MessageKind.CONFIRMATION for one in of_act)
        lacking += [holder] * (is_first or any(one.state is MessageState.WITHDRAWN for one in before))
    return lacking


def withdraw_to(appointment: Appointment, holder: Holder, by: MessageKind | None = None) -> None:
    """Withdraw what waits to the holder's address, or what an e-mail of a kind would; in the caller's transaction."""
    withdraw_each(one for one in messages_to(appointment, holder) if by is None or replaces(by, one.kind))


def withdraw_kind(appointment: Appointment, kind: MessageKind) -> None:
    """Withdraw what waits of a kind, to whomever, since it is true no more; inside the caller's transaction."""
    for holder in readers(appointment):
        withdraw_each(one for one in messages_to(appointment, holder) if one.kind is kind)


def withdraw_about(appointment: Appointment) -> None:
    """Withdraw all that waits about the appointment, also to addresses of before; inside the caller's transaction."""
    withdraw_each(messages_about(appointment))


def withdraw_past() -> int:
    """Return how many e-mails were withdrawn that ask people to come to what is over: a mail server was long away."""
    is_over = exists().where(Appointment.id == OutboxMessage.appointment_id, Appointment.ends_at <= now())
    return withdraw_waiting(OutboxMessage.kind.in_((*TELL_THE_TIME, *SAY_A_PART)), is_over)


def withdraw_waiting(*which: ColumnElement[bool]) -> int:
    """Return how many of these e-mails were withdrawn, as they waited in nobody's hand; an act of its own.

    Read first, so that nothing is locked where there is nothing to do.
    """
    free = OutboxMessage.free_at(now())
    waiting = (OutboxMessage.state == MessageState.WAITING, free)
    ids = db.session.scalars(select(OutboxMessage.id).where(*waiting, *which)).all()
    if ids:
        gone = update(OutboxMessage).where(*waiting, OutboxMessage.id.in_(ids))
        with write_transaction():
            db.session.execute(gone.values(state=MessageState.WITHDRAWN, recipient=None, content=None))
    return len(ids)
