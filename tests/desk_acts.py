"""Acts of the desk on an appointment, sent as its forms send them, and how each is undone."""

import secrets
from collections.abc import Collection
from datetime import datetime
from typing import Any

from booking.database import db, write_transaction
from booking.domain.booking_request import BookingRequest
from booking.domain.enums import Holder, Interpreting
from booking.domain.people import Client, Helper
from booking.models import Appointment, Counsellor
from booking.services.appointments import cancellations
from booking.services.appointments.desk_acts import desk_booking_undo, desk_bookings, desk_change_undo, desk_moves
from tests.factories import at

NINE, TEN = at(2026, 11, 16, 9, 0), at(2026, 11, 16, 10, 0)
TUESDAY_NINE = at(2026, 11, 17, 9, 0)
BOTH = (Holder.CLIENT, Holder.HELPER)
INGRID = Helper(name="Ingrid Meyer", reads="de", email="ingrid@example.net")


def enter(
    counsellor: Counsellor, start: datetime = TUESDAY_NINE, *, minutes: int | None = 30, **changes: Any
) -> Appointment:
    """Return an appointment she entered herself; `changes` are fields of wish and client, and what `enter` takes."""
    wanted = {field: changes.pop(field) for field in ("topic", "spoken", "interpreter") if field in changes}
    form_key = changes.pop("form_key", None) or secrets.token_urlsafe(16)
    how = {field: changes.pop(field) for field in ("told", "beside") if field in changes}
    how["account_id"] = changes.pop("by", counsellor.account_id)
    client = Client(**({"name": "李秀英", "reads": "de"} | changes))
    requested = BookingRequest(start=start, **wanted)
    return desk_bookings.enter(counsellor, requested, client, minutes=minutes, form_key=form_key, **how)


def undo_entry(made: Appointment, *, by: int | None = None, version: int | None = None) -> Appointment:
    """Undo an entry at its own desk, as the form there would."""
    counsellor = counsellor_for(made)
    seen = made.version if version is None else version
    return desk_booking_undo.undo(counsellor, made.id, seen, by or int(counsellor.account_id or 0))


def cancel(one: Appointment, told: Collection[Holder] = BOTH, *, by: int | None = None) -> Appointment:
    """Cancel it at its own desk, as the form there would."""
    counsellor = counsellor_for(one)
    return cancellations.cancel_at_desk(counsellor, one.id, one.version, told, by or int(counsellor.account_id or 0))


def undo_cancellation(one: Appointment, *, by: int | None = None) -> Appointment:
    """Undo a cancellation at its own desk, as the form there would."""
    counsellor = counsellor_for(one)
    return cancellations.undo_at_desk(counsellor, one.id, one.version, by or int(counsellor.account_id or 0))


def counsellor_for(one: Appointment) -> Counsellor:
    """Return the counsellor of an appointment."""
    return db.session.get_one(Counsellor, one.counsellor_id)


def move(
    one: Appointment,
    start: datetime = TEN,
    told: Collection[Holder] = BOTH,
    *,
    version: int | None = None,
    by: int | None = None,
) -> Appointment:
    """Move it at its own desk, as the form there would."""
    counsellor = counsellor_for(one)
    seen, account_id = one.version if version is None else version, by or int(counsellor.account_id or 0)
    return desk_moves.move(counsellor, one.id, start, seen, told=told, account_id=account_id)


def undo_change(one: Appointment) -> Appointment:
    """Undo the last change at its own desk, as the form there would."""
    counsellor = counsellor_for(one)
    return desk_change_undo.undo(counsellor, one.id, one.version, int(counsellor.account_id or 0))


def set_interpreting(one: Appointment, state: Interpreting) -> None:
    """Set how far the search for an interpreter is."""
    with write_transaction():
        db.session.merge(one).interpreting = state
    db.session.refresh(one)
