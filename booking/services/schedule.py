"""The week's rule, as people read it."""

from dataclasses import dataclass
from datetime import time
from itertools import groupby

from sqlalchemy import or_, select

from booking.database import db
from booking.domain.clock import now
from booking.domain.slots import merged
from booking.domain.terms import Weekday
from booking.models import Counsellor, Office, OfficeHours


@dataclass(frozen=True, slots=True)
class DayHours:
    """When an office receives on a weekday: stretches in wall-clock time, in order."""

    weekday: Weekday
    stretches: list[tuple[time, time]]


def week(office: Office, with_appointment: bool = True) -> list[DayHours]:
    """Return the hours that are valid today, each weekday that has any, overlaps of counsellors merged."""
    today = now().astimezone(office.zone).date()
    rows = db.session.execute(
        select(OfficeHours.weekday, OfficeHours.opens, OfficeHours.closes)
        .join(Counsellor)
        .where(
            Counsellor.office_id == office.id,
            OfficeHours.with_appointment.is_(with_appointment),
            OfficeHours.valid_from <= today,
            or_(OfficeHours.valid_until.is_(None), OfficeHours.valid_until >= today),
        )
        .order_by(OfficeHours.weekday, OfficeHours.opens)
    )
    return [
        DayHours(weekday, list(merged((opens, closes) for _, opens, closes in day)))
        for weekday, day in groupby(rows, key=lambda row: row[0])
    ]
