"""The desk's marks "same contact", for whoever has very many appointments, and "perhaps also", for whoever has another.

Only the client's own contact is compared: a helper's serves many clients and must never merge them (decision 7).
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import Status
from booking.models import Appointment, Office

FROM = 3  # open appointments with the same contact
CONTACTS = ("phone_index", "email_index")
INDEXES = (*CONTACTS, "person_index")


@dataclass(frozen=True, slots=True)
class Others:
    """When a person's other appointments are: `same_contact` where they are many, `perhaps` the first of the rest.

    The rest have the same contact, or a name of several words and a language that are the same in some spelling.
    """

    same_contact: tuple[datetime, ...] = ()
    perhaps: datetime | None = None


NONE = Others()


def find_others(office: Office, appointments: Iterable[Appointment]) -> dict[int, Others]:
    """Return, for each open one of the appointments whose person may have others, when these are.

    Worked out when somebody looks, in one query, by the blind indexes; so a mark goes when the others do.
    """
    moment = now()
    asked = [one for one in appointments if one.status is Status.BOOKED and one.starts_at > moment]
    alike: dict[str, set[tuple[datetime, int]]] = defaultdict(set)
    wanted = {name: {value for one in asked if (value := getattr(one, name))} for name in INDEXES}
    if not any(wanted.values()):
        return {}
    rows = db.session.execute(
        select(Appointment.id, Appointment.starts_at, *(getattr(Appointment, name) for name in INDEXES)).where(
            Appointment.office_id + 0 == office.id,  # else SQLite takes the office's index and reads all it ever had
            Appointment.status == Status.BOOKED,
            Appointment.starts_at > moment,
            or_(*(getattr(Appointment, name).in_(values) for name, values in wanted.items())),
        )
    )
    for own_id, starts_at, *indexes in rows:
        for index in filter(None, indexes):
            alike[index].add((starts_at, own_id))
    return {one.id: found for one in asked if (found := _of(one, alike)) != NONE}


def _of(appointment: Appointment, alike: dict[str, set[tuple[datetime, int]]]) -> Others:
    own = (appointment.starts_at, appointment.id)
    contacts = [alike[index] for name in CONTACTS if (index := getattr(appointment, name)) in alike]
    every = {one for name in INDEXES for one in alike.get(getattr(appointment, name), ())}
    many = {one for group in contacts if len(group) >= FROM for one in group}
    rest = min(every - many - {own}, default=None)
    return Others(tuple(starts_at for starts_at, _id in sorted(many - {own})), rest and rest[0])
