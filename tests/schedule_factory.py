"""Counsellors with hours, closures, and a second office that is open."""

from datetime import date, datetime, time

from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.enums import Weekday
from booking.models import Closure, Counsellor, Office, OfficeHours
from tests.staff_factory import another_office, counsellor_of


def another_counsellor(office: Office) -> Counsellor:
    """Return a second counsellor, who receives on Monday mornings like the first."""
    with write_transaction():
        hours = OfficeHours(weekday=Weekday.MONDAY, opens=time(8, 30), closes=time(12, 30), valid_from=date(2026, 1, 1))
        made = Counsellor(office_id=office.id, hours=[hours])
        db.session.add(made)
    return made


def colleague_with_same_hours(office: Office) -> Counsellor:
    """Return a second counsellor with the same hours."""
    with write_transaction():
        (first,) = db.session.scalars(select(Counsellor))
        second = Counsellor(office=office, shown_name="Deniz Aydın")
        db.session.add(second)
        second.hours.extend(copy_hours(first))
    return second


def copy_hours(counsellor: Counsellor) -> list[OfficeHours]:
    """Return new hours like those of a counsellor."""
    fields = ("weekday", "opens", "closes", "valid_from", "valid_until", "with_appointment")
    return [OfficeHours(**{name: getattr(one, name) for name in fields}) for one in counsellor.hours]


def add_hours(
    counsellor: Counsellor,
    weekday: Weekday,
    hours: tuple[time, time],
    *,
    valid_from: date = date(2026, 1, 1),
    valid_until: date | None = None,
    with_appointment: bool = False,
) -> None:
    """Give a counsellor hours, without appointment if nothing else is said."""
    opens, closes = hours
    with write_transaction():
        db.session.add(
            OfficeHours(
                counsellor_id=counsellor.id,
                weekday=weekday,
                opens=opens,
                closes=closes,
                valid_from=valid_from,
                valid_until=valid_until,
                with_appointment=with_appointment,
            )
        )


def first_counsellor() -> Counsellor:
    """Return the shipped office's counsellor."""
    return db.session.query(Counsellor).order_by(Counsellor.id).first()


def close(office: Office, starts_at: datetime, ends_at: datetime, counsellor: Counsellor | None = None) -> None:
    """Shut the office, or let one counsellor be away."""
    with write_transaction(office):
        whose = counsellor.id if counsellor else None
        db.session.add(Closure(office_id=office.id, counsellor_id=whose, starts_at=starts_at, ends_at=ends_at))


def second_office(office: Office, sender: str | None = "rathaus@molbergen.example") -> Office:
    """Return an office in another town that has the same hours, and a sender of its own."""
    other = another_office(office)
    with write_transaction():
        other.sender_name, other.sender_address, other.phone = "Rathaus Molbergen", sender, "+49447592000"
        db.session.add(Counsellor(office_id=other.id, hours=copy_hours(counsellor_of(office))))
    return other
