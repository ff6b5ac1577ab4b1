"""Counting without persons: a number for each month and one property (decision 11)."""

from datetime import date, datetime

from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from booking.database import db
from booking.domain.clock import now
from booking.models import Appointment, Office, Tally


def count(appointment: Appointment, outcome: str, by: int = 1) -> None:
    """Raise this month's counters of an appointment, inside the caller's transaction; each property alone.

    With -1 what was counted is taken back.
    """
    month = appointment.office.day_of(appointment.starts_at).replace(day=1)
    properties = {"outcome": outcome}
    if outcome == "booked":
        properties |= {
            "topic": str(appointment.topic.number if appointment.topic else 0),
            "language": appointment.spoken or "unknown",
            "interpreter": appointment.interpreting.value,
            "channel": appointment.channel.value,
        }
    _raise(appointment.office_id, month, properties, by)


def count_callback(office: Office, outcome: str, by: int = 1, at: datetime | None = None) -> None:
    """Raise this month's counter of call-backs, inside the caller's transaction; or that of the month of an instant.

    With -1 what was counted is taken back.
    """
    month = office.day_of(at or now()).replace(day=1)
    _raise(office.id, month, {"callback": outcome}, by)


def _raise(office_id: int, month: date, properties: dict[str, str], by: int) -> None:
    rows = [
        {"office_id": office_id, "month_on": month, "kind": kind, "value": value, "count": by}
        for kind, value in sorted(properties.items())
    ]
    make = postgresql_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
    insert = make(Tally)
    key = ["office_id", "month_on", "kind", "value"]
    raised = {"count": Tally.count + insert.excluded.count}
    db.session.execute(insert.on_conflict_do_update(index_elements=key, set_=raised), rows)
