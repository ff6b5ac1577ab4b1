"""An appointment's page at the desk: all that is kept of it, what was written, and who did what when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import current_app
from sqlalchemy import exists, select

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Holder, LetterKind, LetterState
from booking.models import Appointment, AuditEntry, Counsellor, Letter
from booking.services.appointments.desk_acts import load
from booking.services.desk import agenda, same_contact
from booking.services.desk.agenda import Person
from booking.services.desk.same_contact import NONE, Others
from booking.services.offices import senders
from booking.services.outbox import undelivered
from booking.services.outbox.message_status import LetterStatus
from booking.services.records import audit

OPENED = "opened"
# Who loads a page again still has it open.
NOTED_EVERY = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A letter about the appointment: to whom, why, when it should have gone, and what has become of it.

    `is_listed` where it stands among those that could not be delivered, so that it can be told by phone; `can_send` if
    another can be tried.
    """

    letter_id: int
    holder: Holder
    kind: LetterKind
    wanted_at: datetime
    status: LetterStatus
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
    """An appointment with its people, its letters and its history, oldest first; `openings` are who looked at it."""

    appointment: Appointment
    people: tuple[Person, ...]
    others: Others
    letters: list[SentMessage]
    deeds: list[AuditLine]
    openings: list[AuditLine]


def open_page(counsellor: Counsellor, appointment_id: int, account_id: int) -> Appointment:
    """Return an appointment of hers, and note that it was opened, once in five minutes for each account. NotFound."""
    appointment = load.load_for_update(counsellor, appointment_id)
    if not _is_noted(appointment, account_id):
        with write_transaction():
            audit.note(OPENED, appointment, "account", account_id)
    return appointment


def load_details(appointment: Appointment, account_id: int) -> Details:
    """Return all that is kept of an appointment, as an account sees it."""
    history = _history(appointment, account_id)
    return Details(
        appointment=appointment,
        people=agenda.people(appointment),
        others=same_contact.find_others(appointment.office, [appointment]).get(appointment.id, NONE),
        letters=_letters(appointment),
        deeds=[one for one in history if one.act != OPENED],
        openings=[one for one in history if one.act == OPENED],
    )


def _is_noted(appointment: Appointment, account_id: int) -> bool:
    noted = exists().where(
        AuditEntry.appointment_uid == appointment.uid,
        AuditEntry.act == OPENED,
        AuditEntry.account_id == account_id,
        AuditEntry.happened_at > now() - NOTED_EVERY,
    )
    return bool(db.session.scalar(select(noted)))


def _letters(appointment: Appointment) -> list[SentMessage]:
    """Return every letter to the people of the appointment, in the order they were written."""
    listed = {line.letter_id: line for line in undelivered.list_undelivered(appointment.office, appointment)}
    return [
        SentMessage(letter_id, holder, kind, wanted_at, status, letter_id in listed, _can_send(listed.get(letter_id)))
        for letter_id, holder, kind, wanted_at, status in _rows(appointment)
    ]


def _can_send(line: undelivered.Undelivered | None) -> bool:
    return line is not None and line.can_send


def _rows(appointment: Appointment) -> Sequence[tuple[int, Holder, LetterKind, datetime, LetterStatus]]:
    may_not_send = not current_app.config["DEFAULT_SENDER_ADDRESS"]
    lacks_sender = Letter.office_id.in_(senders.offices_that_may_not_send())
    rows = db.session.execute(
        select(
            Letter.id,
            Letter.holder,
            Letter.kind,
            Letter.wanted_at,
            Letter.state,
            Letter.sent_at,
            Letter.refusal,
            lacks_sender,
            Letter.attempts,
            Letter.told_at,
        )
        .where(Letter.appointment_uid == appointment.uid, Letter.holder.is_not(None))
        .order_by(Letter.id)
    )
    return [
        (letter_id, holder, kind, wanted_at, LetterStatus(state, sent_at, refusal, waits, attempts, told_at))
        for letter_id, holder, kind, wanted_at, state, sent_at, refusal, lacks, attempts, told_at in rows
        for waits in [bool(lacks) and may_not_send and state is LetterState.WAITING]
        if holder is not None
    ]


def _history(appointment: Appointment, account_id: int) -> list[AuditLine]:
    rows = db.session.execute(
        select(AuditEntry.happened_at, AuditEntry.act, AuditEntry.by, AuditEntry.account_id)
        .where(AuditEntry.appointment_uid == appointment.uid)
        .order_by(AuditEntry.happened_at, AuditEntry.id)
    )
    return [AuditLine(happened_at, act, by, whose == account_id) for happened_at, act, by, whose in rows]
