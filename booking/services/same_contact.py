"""The desk's mark "same contact": who has very many appointments under one phone number or address.

Only the client's own contact is compared: a helper's serves many clients and must never merge them (decision 7).
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import or_, select

from booking.database import db
from booking.domain.clock import now
from booking.domain.terms import Status
from booking.models import Appointment, Office

FROM = 3  # open appointments with the same contact


def others(office: Office, appointments: Iterable[Appointment]) -> dict[int, tuple[datetime, ...]]:
    """Return, for each open one of the appointments that shares a contact with two more, when the others are.

    Worked out when somebody looks, in one query, by the blind indexes; so a mark goes when the others do.
    """
    moment = now()
    asked = [one for one in appointments if one.status is Status.BOOKED and one.starts_at > moment]
    by_contact: dict[str, list[tuple[datetime, int]]] = defaultdict(list)
    rows = db.session.execute(
        select(Appointment.id, Appointment.starts_at, Appointment.phone_index, Appointment.email_index).where(
            Appointment.office_id + 0 == office.id,  # else SQLite takes the office's index and reads all it ever had
            Appointment.status == Status.BOOKED,
            Appointment.starts_at > moment,
            or_(
                Appointment.phone_index.in_([one.phone_index for one in asked if one.phone_index]),
                Appointment.email_index.in_([one.email_index for one in asked if one.email_index]),
            ),
        )
    )
    for own_id, starts_at, *contacts in rows:
        for contact in filter(None, contacts):
            by_contact[contact].append((starts_at, own_id))
    return {one.id: found for one in asked if (found := _others_of(one, by_contact))}


def _others_of(appointment: Appointment, by_contact: dict[str, list[tuple[datetime, int]]]) -> tuple[datetime, ...]:
    many = [by_contact[index] for index in (appointment.phone_index, appointment.email_index) if index in by_contact]
    found = {one for group in many if len(group) >= FROM for one in group}
    return tuple(starts_at for starts_at, own_id in sorted(found) if own_id != appointment.id)
