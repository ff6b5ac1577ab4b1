"""Search over what is kept, by name, number or the end of a phone number.

Names and phone numbers are encrypted and have no index in clear, so all that are kept of the office are opened and
compared: a tenth of a second for some thousand. What cannot be decrypted is left out.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Row, Text, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, Status
from booking.domain.name_matching import Likeness
from booking.domain.search_terms import SearchTerms
from booking.models import Appointment, CallBack, Office
from booking.models.encryption import UNREADABLE, decrypt
from booking.services.accounts import agenda_access
from booking.services.records import audit

MOST = 50
Column = InstrumentedAttribute[Any]
log = logging.getLogger(__name__)


class Group(IntEnum):
    """What is found, in the order in which it is shown."""

    COMING = 0
    PAST = 1
    CANCELLED = 2
    CALL_BACK = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """An appointment or a call-back that fits; `helper` names who helps, where it was that name or phone that fits.

    `counsellor_id` is whose day it is on, None for a call-back, which has its `starts_at` when it was asked for.
    """

    id: int
    group: Group
    starts_at: datetime
    number: str
    name: str
    counsellor_id: int | None = None
    helper: str | None = None
    is_helpers: bool = False
    likeness: Likeness = Likeness.SPELT


@dataclass(frozen=True, slots=True)
class Found:
    """What fits, at most fifty, the best and next first; `has_more` where that is not all of it."""

    hits: list[Hit]
    has_more: bool


class _Sealed:
    """A person's name and phone number, opened only when they are asked for."""

    def __init__(self, row: Row[Any], name: Column, phone: Column) -> None:
        self._tokens = {column: getattr(row, column.key) for column in (name, phone)}
        self._name, self._phone = name, phone

    @cached_property
    def name(self) -> str | None:
        """Return the name."""
        return self._opened(self._name)

    @cached_property
    def phone(self) -> str | None:
        """Return the phone number."""
        return self._opened(self._phone)

    def _opened(self, column: Column) -> str | None:
        token = self._tokens[column]
        return None if token is None else decrypt(token, f"{column.class_.__tablename__}.{column.key}")


def find(office: Office, sought: SearchTerms, account_id: int) -> Found:
    """Return what is kept of the office, on the desks the account may open, and fits; who searched is noted."""
    hits = [*_appointments(office, sought, account_id), *_callbacks(office, sought)]
    with write_transaction():
        audit.note_office(Act.SEARCHED, office, account_id)
    hits.sort(key=_order)
    return Found(hits[:MOST], len(hits) > MOST)


def _order(hit: Hit) -> tuple[Likeness, Group, float, int]:
    """Return what sorts a hit: spelt before alike, then coming by time, what is over the other way round."""
    at = hit.starts_at.timestamp()
    return hit.likeness, hit.group, -at if hit.group is Group.PAST else at, hit.id


def _appointments(office: Office, sought: SearchTerms, account_id: int) -> Iterator[Hit]:
    one, moment = Appointment, now()
    hers = {
        desk.counsellor.id: desk
        for desk in agenda_access.list_access(account_id)
        if desk.counsellor.office_id == office.id
    }
    plain = (one.id, one.number, one.starts_at, one.ends_at, one.status, one.counsellor_id)
    sealed = (one.name, one.phone, one.helper_name, one.helper_phone)
    mine = (one.counsellor_id.in_(hers), one.name.is_not(None))  # else an entry that was taken back
    for row in _rows(plain, sealed, one.office_id == office.id, *mine):
        is_hers = hers[row.counsellor_id].covers_at(row.starts_at)
        if is_hers and (hit := _hit(row, sought, sealed, _group(row, moment))):
            yield hit


def _callbacks(office: Office, sought: SearchTerms) -> Iterator[Hit]:
    """Return the open ones; who speaks German for somebody counts as a helper."""
    one = CallBack
    sealed = (one.name, one.phone, one.german_name, one.german_phone)
    is_open = (one.closed_at.is_(None), one.appointment_id.is_(None))
    starts_at = one.created_at.label("starts_at")
    for row in _rows((one.id, one.number, starts_at), sealed, one.office_id == office.id, *is_open):
        if hit := _hit(row, sought, sealed, Group.CALL_BACK):
            yield hit


def _rows(plain: tuple[Any, ...], sealed: tuple[Column, ...], *where: ColumnElement[bool]) -> Iterator[Row[Any]]:
    """Return only what is compared and shown, the sealed columns still sealed."""
    tokens = [type_coerce(column, Text).label(column.key) for column in sealed]
    yield from db.session.execute(select(*plain, *tokens).where(*where))


def _hit(row: Row[Any], sought: SearchTerms, sealed: tuple[Column, ...], group: Group) -> Hit | None:
    """Return the row as a hit if it fits; one that cannot be opened is none, and noted without a value."""
    client, helper = _Sealed(row, *sealed[:2]), _Sealed(row, *sealed[2:])
    try:
        found = _fit(sought, row.number, client, helper)
        if found is None:
            return None
        likeness, is_helpers = found
        name, helper_name = client.name or "", helper.name
    except UNREADABLE as error:
        log.warning("%s %s cannot be searched: %s", sealed[0].class_.__tablename__, row.id, type(error).__name__)
        return None
    whose = getattr(row, "counsellor_id", None)
    return Hit(row.id, group, row.starts_at, row.number, name, whose, helper_name, is_helpers, likeness)


def _fit(sought: SearchTerms, number: str, client: _Sealed, helper: _Sealed) -> tuple[Likeness, bool] | None:
    """Return how well it fits, and whether it is the helper's name or phone number that does."""
    is_helpers = False
    if sought.digits and not (sought.fits_number(number) or sought.fits_phone(client.phone)):
        if not sought.fits_phone(helper.phone):
            return None
        is_helpers = True
    if not sought.name:
        return Likeness.SPELT, is_helpers
    fits = [
        (fit, whose) for whose, one in enumerate((client, helper)) if (fit := sought.fits_name(one.name)) is not None
    ]
    if not fits:
        return None
    best, whose = min(fits)
    return best, bool(whose)


def _group(row: Row[Any], moment: datetime) -> Group:
    if row.status is Status.CANCELLED:
        return Group.CANCELLED
    return Group.COMING if row.ends_at > moment else Group.PAST
