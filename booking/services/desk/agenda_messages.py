"""What the day says of e-mails: of each person's, of those that did not arrive, and of the outbox. One query."""

from collections.abc import Collection
from dataclasses import dataclass

from flask import current_app
from sqlalchemy import and_, literal, select, true, union_all

from booking.database import db
from booking.domain.enums import Holder
from booking.models import Appointment, Office, OutboxMessage
from booking.models.encryption import UNREADABLE
from booking.services.outbox import health as outbox_health
from booking.services.outbox import message_status, undelivered
from booking.services.outbox.health import OutboxHealth
from booking.services.outbox.message_status import MessageStatus
from booking.services.outbox.undelivered import Undelivered


@dataclass(frozen=True, slots=True)
class AgendaMessages:
    """The newest e-mails of a day's people by appointment, whom none has reached, and whether e-mails go out."""

    states: dict[int, dict[Holder, MessageStatus]]
    undelivered: list[Undelivered]
    outbox: OutboxHealth


def load_messages(office: Office, appointments: Collection[Appointment]) -> AgendaMessages:
    """Return what is said of e-mails on a day with these appointments.

    In one query, unless an appointment cannot be decrypted: then the others are read singly.
    """
    try:
        return _in_one(office, appointments)
    except UNREADABLE:
        states, health = message_status.load_status(appointments), outbox_health.check_health(office)
        return AgendaMessages(states, undelivered.list_undelivered(office), health)


def _in_one(office: Office, appointments: Collection[Appointment]) -> AgendaMessages:
    health = outbox_health.health_query(office).subquery()
    of_day = select(OutboxMessage.id.label("id"), literal(0).label("is_untold")).where(
        *message_status.counts_as_status(appointments)
    )
    untold = (
        select(OutboxMessage.id, literal(1))
        .join(OutboxMessage.appointment)
        .where(*undelivered.listed_conditions(office))
    )
    picked = union_all(of_day, untold).subquery()
    rows = db.session.execute(
        select(health, picked.c.is_untold, OutboxMessage.id, OutboxMessage.kind, Appointment, *message_status.columns())
        .select_from(health)
        .outerjoin(picked, true())
        .outerjoin(OutboxMessage, OutboxMessage.id == picked.c.id)
        .outerjoin(Appointment, and_(Appointment.id == OutboxMessage.appointment_id, picked.c.is_untold == 1))
        .order_by(Appointment.starts_at, Appointment.id, OutboxMessage.id)
    ).all()
    told = [row[7:] for row in rows if row.is_untold == 0]
    lines = [(row[4], row.holder, row[5], row.refusal, row.attempts, row[6]) for row in rows if row.is_untold == 1]
    has_default = bool(current_app.config["DEFAULT_SENDER_ADDRESS"])
    return AgendaMessages(
        states=message_status.newest(told, has_default=has_default),
        undelivered=undelivered.newest(lines),
        outbox=OutboxHealth(*rows[0][:3]),
    )
