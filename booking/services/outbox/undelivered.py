"""E-mails that could not be delivered, for the desk: who has not heard, sent again or told by phone."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, or_, select
from sqlalchemy.orm import QueryableAttribute, aliased, defer, joinedload

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, Holder, MessageKind, MessageState, Status
from booking.domain.errors import NotFound
from booking.domain.slots import instant
from booking.models import Appointment, Office, OutboxMessage
from booking.models.encryption import UNREADABLE
from booking.services.outbox import outbox
from booking.services.records import audit

TELLING = (*outbox.TELL_THE_TIME, MessageKind.CANCELLATION, *outbox.SAY_A_PART)
# One that cannot be decrypted can be settled all the same.
CLOSED = (defer(OutboxMessage.recipient), defer(OutboxMessage.content))
Line = tuple[int, Holder | None, MessageKind, str | None, int, Appointment]
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A person whom the newest e-mail about an appointment did not reach; `can_send` if another can be tried."""

    message_id: int
    holder: Holder
    kind: MessageKind
    refusal: str | None
    attempts: int
    appointment: Appointment
    can_send: bool


def list_undelivered(office: Office, appointment: Appointment | None = None) -> list[Undelivered]:
    """Return who of an office has not heard, one line a person and appointment, the next appointment first.

    Of one appointment only, if it is given.
    """
    return newest(_lines(office, appointment))


def listed_conditions(office: Office) -> list[ColumnElement[bool]]:
    """Say which e-mails, joined with their appointments, are on the list."""
    of_office = (
        OutboxMessage.office_id + 0 == office.id
    )  # else SQLite takes the office's index and reads all it ever sent
    return [of_office, *_is_untold(), _still_matters(office), ~_later().exists()]


def newest(lines: Iterable[Any]) -> list[Undelivered]:
    """Return a line for each appointment and person: the last of their e-mails."""
    found = {}
    for message_id, holder, kind, refusal, attempts, one in lines:
        if holder is not None:
            found[one.id, holder] = Undelivered(message_id, holder, kind, refusal, attempts, one, can_send(one, holder))
    return list(found.values())


def _lines(office: Office, appointment: Appointment | None) -> list[Row[*Line]]:
    """Return e-mail and appointment of each; if one cannot be decrypted, all others, read singly."""
    of_it = [] if appointment is None else [OutboxMessage.appointment_id == appointment.id]
    which = (*listed_conditions(office), *of_it)
    order = (Appointment.starts_at, Appointment.id, OutboxMessage.id)
    query = (
        select(
            OutboxMessage.id,
            OutboxMessage.holder,
            OutboxMessage.kind,
            OutboxMessage.refusal,
            OutboxMessage.attempts,
            Appointment,
        )
        .join(OutboxMessage.appointment)
        .where(*which)
        .order_by(*order)
    )
    try:
        return list(db.session.execute(query))
    except UNREADABLE:
        ids = db.session.scalars(
            select(OutboxMessage.id).join(OutboxMessage.appointment).where(*which).order_by(*order)
        ).all()
    return [line for message_id in ids for line in _line(query.where(OutboxMessage.id == message_id), message_id)]


def _line(query: Select[*Line], message_id: int) -> list[Row[*Line]]:
    try:
        return list(db.session.execute(query))
    except UNREADABLE as error:
        log.warning("the appointment of e-mail %s cannot be shown: %s", message_id, type(error).__name__)
        return []


def can_send(appointment: Appointment, holder: Holder) -> bool:
    """Return whether there is an address to try, and e-mails are wanted."""
    return bool(appointment.email_of(holder)) and not appointment.sends_nothing


def send_again(office: Office, message_id: int, account_id: int) -> None:
    """Write to the person anew what is true now, in place of all that died; a stale or second tap changes nothing.

    NotFound for an e-mail that is not the office's. SEQUENCE stays, DTSTAMP is new (docs/developers/calendar.md).
    """
    with write_transaction(office):
        message, appointment, holder = _of(office, message_id)
        if not _stands(office, message) or not can_send(appointment, holder):
            return
        dead = _untold(message)
        for one in dead:
            outbox.withdraw(one)
        appointment.stamped_at = appointment.next_stamp(now())
        outbox.post_again(appointment, _true_now(appointment, dead), holder)
        audit.note(Act.EMAIL_SENT_AGAIN, appointment, "account", account_id)


def mark_informed(office: Office, message_id: int, account_id: int) -> None:
    """Note that the person was told in another way, of this e-mail and older ones; twice is once. NotFound."""
    with write_transaction(office):
        message, appointment, _holder = _of(office, message_id)
        settled = [one for one in _untold(message) if one.id <= message.id]
        for one in settled:
            one.told_at = now()
            one.recipient = one.content = None
        if settled:
            audit.note(Act.INFORMED_BY_PHONE, appointment, "account", account_id)


def _of(office: Office, message_id: int) -> tuple[OutboxMessage, Appointment, Holder]:
    found = db.session.scalar(
        select(OutboxMessage)
        .where(OutboxMessage.id == message_id, OutboxMessage.office_id == office.id, OutboxMessage.kind.in_(TELLING))
        .options(joinedload(OutboxMessage.appointment), *CLOSED)
        .execution_options(populate_existing=True)
    )
    if found is None or found.appointment is None or found.holder is None:
        raise NotFound
    return found, found.appointment, found.holder


def _stands(office: Office, message: OutboxMessage) -> bool:
    """Return whether the e-mail is still one of the list."""
    listed = (
        select(OutboxMessage.id).join(OutboxMessage.appointment).where(OutboxMessage.id == message.id, *_is_untold())
    )
    return db.session.scalar(listed.where(_still_matters(office), ~_later().exists())) is not None


def _untold(message: OutboxMessage) -> Sequence[OutboxMessage]:
    """Return all e-mails to the person about the appointment that died and that nobody has told, newest first."""
    same = (OutboxMessage.appointment_id == message.appointment_id, OutboxMessage.holder == message.holder)
    return db.session.scalars(
        select(OutboxMessage).where(*same, *_is_untold()).order_by(OutboxMessage.id.desc()).options(*CLOSED)
    ).all()


def _is_untold() -> list[ColumnElement[bool]]:
    return [OutboxMessage.state == MessageState.DEAD, OutboxMessage.told_at.is_(None), OutboxMessage.kind.in_(TELLING)]


def _still_matters(office: Office) -> ColumnElement[bool]:
    """Say that the appointment is not over; or that it was cancelled, and somebody may come today or later."""
    moment = now()
    midnight = instant(office.day_of(moment), time(), office.zone)
    is_off = Appointment.status == Status.CANCELLED
    return or_(and_(~is_off, Appointment.ends_at > moment), and_(is_off, Appointment.starts_at >= midnight))


def _later() -> Select[int]:
    """Return the query for newer e-mails to the same person that have gone, or go: they say what is true now.

    As in the outbox: what says only a part takes the place of its own kind, and no time says who interprets.
    """
    newer = aliased(OutboxMessage)
    return select(newer.id).where(
        newer.appointment_id == OutboxMessage.appointment_id,
        newer.holder == OutboxMessage.holder,
        newer.kind.in_(TELLING),
        or_(newer.kind == OutboxMessage.kind, *_replacing(newer.kind)),
        newer.state.in_([MessageState.WAITING, MessageState.SENT]),
        newer.id > OutboxMessage.id,
    )


def _replacing(newer: QueryableAttribute[MessageKind]) -> list[ColumnElement[bool]]:
    """Say, pair by pair, which e-mails withdraw which of another kind."""
    pairs = [(new, old) for new in TELLING for old in TELLING if new is not old and outbox.replaces(new, old)]
    return [and_(newer == new, OutboxMessage.kind == old) for new, old in pairs]


def _true_now(appointment: Appointment, dead: Sequence[OutboxMessage]) -> MessageKind:
    """Return what to write: what the newest of the e-mails said, as long as it is so; a part of it comes last."""
    if appointment.status is Status.CANCELLED:
        return MessageKind.CANCELLATION
    about_it = [one.kind for one in dead if one.kind is not MessageKind.CANCELLATION]
    said = [kind for kind in about_it if kind not in outbox.SAY_A_PART] or about_it
    if said:
        return said[0]
    return MessageKind.MOVE if appointment.moved_from_at else MessageKind.CONFIRMATION
