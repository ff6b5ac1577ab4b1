"""An appointment's page at the desk: all that is kept of it, what was written, and who did what when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import current_app
from sqlalchemy import exists, select

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, Holder, MessageKind, MessageState
from booking.models import Appointment, AuditEntry, Counsellor, OutboxMessage
from booking.services.appointments.desk_acts import load
from booking.services.desk import agenda, same_contact
from booking.services.desk.agenda import Person
from booking.services.desk.same_contact import NONE, Others
from booking.services.offices import senders
from booking.services.outbox import undelivered
from booking.services.outbox.message_status import MessageStatus
from booking.services.records import audit

# Who loads a page again still has it open.
NOTED_EVERY = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class SentMessage:
    """An e-mail about the appointment: to whom, why, when it should have gone, and what has become of it.

    `is_listed` where it stands among those that could not be delivered, so that it can be told by phone; `can_send` if
    another can be tried.
    """

    message_id: int
    holder: Holder
    kind: MessageKind
    wanted_at: datetime
    status: MessageStatus
    is_listed: bool = False
    can_send: bool = False


@dataclass(frozen=True, slots=True)
class AuditLine:
    """What somebody did, as the audit trail has it: `by` is a holder, a channel or `account`; `is_own` the viewer's."""

    happened_at: datetime
    act: str
    by: str
    is_own: bool


@dataclass(frozen=True, slots=True)
class Details:
    """An appointment with its people, its e-mails and its history, oldest first; `openings` are who looked at it."""

    appointment: Appointment
    people: tuple[Person, ...]
    others: Others
    messages: list[SentMessage]
    deeds: list[AuditLine]
    openings: list[AuditLine]


def open_page(counsellor: Counsellor, appointment_id: int, account_id: int) -> Appointment:
    """Return an appointment of hers, and note that it was opened, once in five minutes for each account. NotFound."""
    appointment = load.load_for_update(counsellor, appointment_id)
    if not _is_noted(appointment, account_id):
        with write_transaction():
            audit.note(Act.PAGE_OPENED, appointment, "account", account_id)
    return appointment


def load_details(appointment: Appointment, account_id: int) -> Details:
    """Return all that is kept of an appointment, as an account sees it."""
    history = _history(appointment, account_id)
    return Details(
        appointment=appointment,
        people=agenda.people(appointment),
        others=same_contact.find_others(appointment.office, [appointment]).get(appointment.id, NONE),
        messages=_messages(appointment),
        deeds=[one for one in history if one.act != Act.PAGE_OPENED],
        openings=[one for one in history if one.act == Act.PAGE_OPENED],
    )


def _is_noted(appointment: Appointment, account_id: int) -> bool:
    noted = exists().where(
        AuditEntry.appointment_uid == appointment.uid,
        AuditEntry.act == Act.PAGE_OPENED,
        AuditEntry.account_id == account_id,
        AuditEntry.happened_at > now() - NOTED_EVERY,
    )
    return bool(db.session.scalar(select(noted)))


def _messages(appointment: Appointment) -> list[SentMessage]:
    """Return every e-mail to the people of the appointment, in the order they were written."""
    listed = {line.message_id: line for line in undelivered.list_undelivered(appointment.office, appointment)}
    return [
        SentMessage(
            message_id, holder, kind, wanted_at, status, message_id in listed, _can_send(listed.get(message_id))
        )
        for message_id, holder, kind, wanted_at, status in _rows(appointment)
    ]


def _can_send(line: undelivered.Undelivered | None) -> bool:
    return line is not None and line.can_send


def _rows(appointment: Appointment) -> Sequence[tuple[int, Holder, MessageKind, datetime, MessageStatus]]:
    may_not_send = not current_app.config["DEFAULT_SENDER_ADDRESS"]
    lacks_sender = OutboxMessage.office_id.in_(senders.offices_that_may_not_send())
    rows = db.session.execute(
        select(
            OutboxMessage.id,
            OutboxMessage.holder,
            OutboxMessage.kind,
            OutboxMessage.wanted_at,
            OutboxMessage.state,
            OutboxMessage.sent_at,
            OutboxMessage.refusal,
            lacks_sender,
            OutboxMessage.attempts,
            OutboxMessage.told_at,
        )
        .where(OutboxMessage.appointment_uid == appointment.uid, OutboxMessage.holder.is_not(None))
        .order_by(OutboxMessage.id)
    )
    return [
        (message_id, holder, kind, wanted_at, MessageStatus(state, sent_at, refusal, waits, attempts, told_at))
        for message_id, holder, kind, wanted_at, state, sent_at, refusal, lacks, attempts, told_at in rows
        for waits in [bool(lacks) and may_not_send and state is MessageState.WAITING]
        if holder is not None
    ]


def _history(appointment: Appointment, account_id: int) -> list[AuditLine]:
    rows = db.session.execute(
        select(AuditEntry.happened_at, AuditEntry.act, AuditEntry.by, AuditEntry.account_id)
        .where(AuditEntry.appointment_uid == appointment.uid)
        .order_by(AuditEntry.happened_at, AuditEntry.id)
    )
    return [AuditLine(happened_at, act, by, whose == account_id) for happened_at, act, by, whose in rows]
