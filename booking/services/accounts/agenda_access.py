"""Whose agenda an account may open, and what it may do there: its own, colleagues', an absent one's for some days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import joinedload

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import RoleKind
from booking.models import Appointment, Counsellor, Office, Role


@dataclass(frozen=True, slots=True)
class AgendaAccess:
    """The desk somebody has open: whose agenda it is, and what she may do there.

    A stand-in works the agenda from the `first` to the `last` day (None: without end); the office's settings, and what
    is the counsellor's own, are not hers.
    """

    counsellor: Counsellor
    first: date | None = None
    last: date | None = None
    is_stand_in: bool = False

    def covers(self, day: date) -> bool:
        """Return whether she may open a day."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def covers_at(self, moment: datetime) -> bool:
        """Return whether she may open the day of an instant, by the office's calendar."""
        return self.covers(self.counsellor.office.day_of(moment))

    def sees(self, counsellor_id: int, starts_at: datetime) -> bool:
        """Return whether an appointment of the office is hers to see: a stand-in's at this desk and in her days."""
        return not self.is_stand_in or (counsellor_id == self.counsellor.id and self.covers_at(starts_at))

    def shows(self, appointment: Appointment) -> bool:
        """Return whether an appointment of the office is hers to see."""
        return self.sees(appointment.counsellor_id, appointment.starts_at)


def find_access(account_id: int, asked: int | None = None) -> AgendaAccess | None:
    """Return the desk the account opens: the asked counsellor's, else its own, else the first it stands in at.

    None where the account has no valid role as counsellor or stand-in there.
    """
    return choose_access(list_access(account_id), account_id, asked)


def choose_access(found: Sequence[AgendaAccess], account_id: int, asked: int | None = None) -> AgendaAccess | None:
    """Return of the desks an account opens the asked counsellor's, else its own, else the first."""
    if asked is not None:
        return next((one for one in found if one.counsellor.id == asked), None)
    return min(
        found,
        key=lambda one: (one.counsellor.account_id != account_id, one.is_stand_in, one.counsellor.id),
        default=None,
    )


def list_access(account_id: int) -> list[AgendaAccess]:
    """Return the desks where the account may see clients today, by each office's own calendar. One query."""
    is_hers = or_(
        Role.kind == RoleKind.COUNSELLOR,
        and_(Role.kind == RoleKind.STAND_IN, or_(Role.counsellor_id.is_(None), Role.counsellor_id == Counsellor.id)),
    )
    rows = db.session.execute(
        select(Role, Counsellor)
        .join(Counsellor, Counsellor.office_id == Role.office_id)
        .where(Role.account_id == account_id, is_hers)
        .options(joinedload(Counsellor.office).joinedload(Office.texts))
        .order_by(Counsellor.id)
    ).unique()
    moment = now()
    found: dict[Counsellor, list[Role]] = {}
    for role, counsellor in rows:
        if role.counts_on(counsellor.office.day_of(moment)):
            found.setdefault(counsellor, []).append(role)
    return [_desk(counsellor, roles) for counsellor, roles in found.items()]


def _desk(counsellor: Counsellor, roles: list[Role]) -> AgendaAccess:
    """Return the desk that roles open which count today, so that their dates are one stretch."""
    if any(role.kind is RoleKind.COUNSELLOR for role in roles):
        return AgendaAccess(counsellor)
    ends = [role.valid_until for role in roles]
    last = None if None in ends else max(end for end in ends if end)
    return AgendaAccess(counsellor, min(role.valid_from for role in roles), last, is_stand_in=True)
