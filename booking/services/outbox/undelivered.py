"""Letters that could not be delivered, for the desk: who has not heard, sent again or told by phone."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, or_, select
from sqlalchemy.orm import QueryableAttribute, aliased, defer, joinedload

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Holder, LetterKind, LetterState, Status
from booking.domain.errors import NotFound
from booking.domain.slots import instant
from booking.models import Appointment, Letter, Office
from booking.models.encryption import UNREADABLE
from booking.services.outbox import outbox
from booking.services.records import audit

TELLING = (*outbox.TELL_THE_TIME, LetterKind.CANCELLATION, *outbox.SAY_A_PART)
# One that cannot be decrypted can be settled all the same.
CLOSED = (defer(Letter.recipient), defer(Letter.message))
Line = tuple[int, Holder | None, LetterKind, str | None, int, Appointment]
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A person whom the newest letter about an appointment did not reach; `can_send` if another can be tried."""

    letter_id: int
    holder: Holder
    kind: LetterKind
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
    """Say which letters, joined with their appointments, are on the list."""
    of_office = Letter.office_id + 0 == office.id  # else SQLite takes the office's index and reads all it ever sent
    return [of_office, *_is_untold(), _still_matters(office), ~_later().exists()]


def newest(lines: Iterable[Any]) -> list[Undelivered]:
    """Return a line for each appointment and person: the last of their letters."""
    found = {}
    for letter_id, holder, kind, refusal, attempts, one in lines:
        if holder is not None:
            found[one.id, holder] = Undelivered(letter_id, holder, kind, refusal, attempts, one, can_send(one, holder))
    return list(found.values())


def _lines(office: Office, appointment: Appointment | None) -> list[Row[*Line]]:
    """Return letter and appointment of each; if one cannot be decrypted, all others, read singly."""
    of_it = [] if appointment is None else [Letter.appointment_id == appointment.id]
    which = (*listed_conditions(office), *of_it)
    order = (Appointment.starts_at, Appointment.id, Letter.id)
    query = (
        select(Letter.id, Letter.holder, Letter.kind, Letter.refusal, Letter.attempts, Appointment)
        .join(Letter.appointment)
        .where(*which)
        .order_by(*order)
    )
    try:
        return list(db.session.execute(query))
    except UNREADABLE:
        ids = db.session.scalars(select(Letter.id).join(Letter.appointment).where(*which).order_by(*order)).all()
    return [line for letter_id in ids for line in _line(query.where(Letter.id == letter_id), letter_id)]


def _line(query: Select[*Line], letter_id: int) -> list[Row[*Line]]:
    try:
        return list(db.session.execute(query))
    except UNREADABLE as error:
        log.warning("the appointment of e-mail %s cannot be shown: %s", letter_id, type(error).__name__)
        return []


def can_send(appointment: Appointment, holder: Holder) -> bool:
    """Return whether there is an address to try, and letters are wanted."""
    return bool(appointment.email_of(holder)) and not appointment.sends_nothing


def send_again(office: Office, letter_id: int, account_id: int) -> None:
    """Write to the person anew what is true now, in place of all that died; a stale or second tap changes nothing.

    NotFound for a letter that is not the office's. SEQUENCE stays, DTSTAMP is new (CALENDAR.md).
    """
    with write_transaction(office):
        letter, appointment, holder = _of(office, letter_id)
        if not _stands(office, letter) or not can_send(appointment, holder):
            return
        dead = _untold(letter)
        for one in dead:
            outbox.withdraw(one)
        appointment.stamped_at = appointment.next_stamp(now())
        outbox.post_again(appointment, _true_now(appointment, dead), holder)
        audit.note("letter sent again", appointment, "account", account_id)


def mark_informed(office: Office, letter_id: int, account_id: int) -> None:
    """Note that the person was told in another way, of this letter and older ones; twice is once. NotFound."""
    with write_transaction(office):
        letter, appointment, _holder = _of(office, letter_id)
        settled = [one for one in _untold(letter) if one.id <= letter.id]
        for one in settled:
            one.told_at = now()
            one.recipient = one.message = None
        if settled:
            audit.note("told by phone", appointment, "account", account_id)


def _of(office: Office, letter_id: int) -> tuple[Letter, Appointment, Holder]:
    found = db.session.scalar(
        select(Letter)
        .where(Letter.id == letter_id, Letter.office_id == office.id, Letter.kind.in_(TELLING))
        .options(joinedload(Letter.appointment), *CLOSED)
        .execution_options(populate_existing=True)
    )
    if found is None or found.appointment is None or found.holder is None:
        raise NotFound
    return found, found.appointment, found.holder


def _stands(office: Office, letter: Letter) -> bool:
    """Return whether the letter is still one of the list."""
    listed = select(Letter.id).join(Letter.appointment).where(Letter.id == letter.id, *_is_untold())
    return db.session.scalar(listed.where(_still_matters(office), ~_later().exists())) is not None


def _untold(letter: Letter) -> Sequence[Letter]:
    """Return all letters to the person about the appointment that died and that nobody has told, newest first."""
    same = (Letter.appointment_id == letter.appointment_id, Letter.holder == letter.holder)
    return db.session.scalars(
        select(Letter).where(*same, *_is_untold()).order_by(Letter.id.desc()).options(*CLOSED)
    ).all()


def _is_untold() -> list[ColumnElement[bool]]:
    return [Letter.state == LetterState.DEAD, Letter.told_at.is_(None), Letter.kind.in_(TELLING)]


def _still_matters(office: Office) -> ColumnElement[bool]:
    """Say that the appointment is not over; or that it was cancelled, and somebody may come today or later."""
    moment = now()
    midnight = instant(moment.astimezone(office.zone).date(), time(), office.zone)
    is_off = Appointment.status == Status.CANCELLED
    return or_(and_(~is_off, Appointment.ends_at > moment), and_(is_off, Appointment.starts_at >= midnight))


def _later() -> Select[int]:
    """Return the query for newer letters to the same person that have gone, or go: they say what is true now.

    As in the outbox: what says only a part takes the place of its own kind, and no time says who interprets.
    """
    newer = aliased(Letter)
    return select(newer.id).where(
        newer.appointment_id == Letter.appointment_id,
        newer.holder == Letter.holder,
        newer.kind.in_(TELLING),
        or_(newer.kind == Letter.kind, *_replacing(newer.kind)),
        newer.state.in_([LetterState.WAITING, LetterState.SENT]),
        newer.id > Letter.id,
    )


def _replacing(newer: QueryableAttribute[LetterKind]) -> list[ColumnElement[bool]]:
    """Say, pair by pair, which letters withdraw which of another kind."""
    pairs = [(new, old) for new in TELLING for old in TELLING if new is not old and outbox.replaces(new, old)]
    return [and_(newer == new, Letter.kind == old) for new, old in pairs]


def _true_now(appointment: Appointment, dead: Sequence[Letter]) -> LetterKind:
    """Return what to write: what the newest of the letters said, as long as it is so; a part of it comes last."""
    if appointment.status is Status.CANCELLED:
        return LetterKind.CANCELLATION
    about_it = [one.kind for one in dead if one.kind is not LetterKind.CANCELLATION]
    said = [kind for kind in about_it if kind not in outbox.SAY_A_PART] or about_it
    if said:
        return said[0]
    return LetterKind.MOVE if appointment.moved_from_at else LetterKind.CONFIRMATION
