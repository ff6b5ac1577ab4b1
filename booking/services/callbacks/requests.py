"""Call-backs: asked for where no free time suits, looked through by the desk, closed once nobody waits any more."""

import secrets
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from hashlib import sha256

from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, Holder
from booking.domain.errors import NotFound
from booking.domain.people import Caller
from booking.models import CallBack, Office
from booking.models.encryption import blind_index
from booking.services.abuse import rate_limits
from booking.services.offices.holidays import holidays_of
from booking.services.records import audit, tally
from booking.services.records.reference_numbers import unused_number

A_DAY = timedelta(days=1)
ANSWERED_BY = time(12)
SATURDAY = 5


def create(office: Office, caller: Caller, *, form_key: str, network: str | None = None) -> CallBack:
    """Return the call-back, kept; or the one this form key made before. TooMany from this network address."""
    with write_transaction(office):
        if known := by_form_key(form_key):
            return known
        callback = _described(office, caller, form_key)
        db.session.add(callback)
        tally.count_callback(office, "asked")
        audit.note_callback(Act.CALLBACK_CREATED, callback, by=Holder.CLIENT.value)
        rate_limits.hit_from_network(network, rate_limits.CALLBACKS)
    return callback


def by_form_key(form_key: str) -> CallBack | None:
    """Return the call-back a form has already made: a second tap shows the same page."""
    return db.session.scalar(select(CallBack).where(CallBack.form_key == _hashed(form_key)))


def by_number(number: str) -> CallBack | None:
    """Return the call-back with this number, open or not."""
    return db.session.scalar(select(CallBack).where(CallBack.number == number))


def list_open(office: Office) -> list[CallBack]:
    """Return who still waits for a time: the earliest deadline first, then who has waited longest."""
    order = (CallBack.answer_until.is_(None), CallBack.answer_until, CallBack.created_at, CallBack.id)
    waiting = (CallBack.office_id == office.id, CallBack.closed_at.is_(None), CallBack.appointment_id.is_(None))
    return list(db.session.scalars(select(CallBack).where(*waiting).order_by(*order)))


def withdraw(callback: CallBack) -> None:
    """Close it for who asked; what is closed, or has become an appointment, stays as it is."""
    _close(callback, "withdrawn", Act.CALLBACK_WITHDRAWN, by=Holder.CLIENT.value)


def mark_called(office: Office, callback_id: int, account_id: int) -> None:
    """Close one of the office's, which the desk has called; NotFound for one of another office."""
    callback = db.session.get(CallBack, callback_id)
    if callback is None or callback.office_id != office.id:
        raise NotFound
    _close(callback, "done", Act.CALLBACK_CALLED, by="account", account_id=account_id)


def due_on(callback: CallBack) -> date:
    """Return the day from whose noon on the person should look: a working day after the asking, and not gone by."""
    office = callback.office
    local = now().astimezone(office.zone)
    asked_on = office.day_of(callback.created_at)
    still_to_come = local.date() if local.time() < ANSWERED_BY else local.date() + A_DAY
    return next(working_days(office, max(asked_on + A_DAY, still_to_come)))


def working_days(office: Office, first: date) -> Iterator[date]:
    """Yield the working days of the office's state, from a day on."""
    day = first
    while True:
        if day.weekday() < SATURDAY and day not in holidays_of(office, [day.year]):
            yield day
        day += A_DAY


def _close(callback: CallBack, outcome: str, act: Act, by: str, account_id: int | None = None) -> None:
    with write_transaction(callback.office):
        db.session.refresh(callback)
        if not callback.is_open:
            return
        callback.closed_at = now_in_seconds()
        tally.count_callback(callback.office, outcome)
        audit.note_callback(act, callback, by, account_id)


def _described(office: Office, caller: Caller, form_key: str) -> CallBack:
    return CallBack(
        office=office,
        office_id=office.id,
        number=unused_number(),
        ticket_id=secrets.token_urlsafe(9),
        form_key=_hashed(form_key),
        name=caller.name,
        reads=caller.reads,
        spoken=caller.spoken,
        other_language=caller.other_language,
        part=caller.part,
        phone=caller.phone,
        phone_index=blind_index(caller.phone, "phone"),
        answer_until=caller.answer_until,
        german_name=caller.german_name,
        german_phone=caller.german_phone,
        client_key=0,
        shown_key=0,
        created_at=now_in_seconds(),
    )


def now_in_seconds() -> datetime:
    """Return now, as call-backs keep it: in whole seconds."""
    return now().replace(microsecond=0)


def _hashed(form_key: str) -> str:
    return sha256(form_key.encode()).hexdigest()
