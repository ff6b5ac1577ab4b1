"""A busy town hall for tests and benchmarks: a day with all that a day can show, and very many appointments."""

import secrets
from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from itertools import cycle, islice
from typing import Any, NamedTuple

from sqlalchemy import func, insert, literal, select, update

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Channel, Interpreter, Interpreting, MessageState, Status, Weekday
from booking.domain.people import Helper
from booking.models import Account, Appointment, Counsellor, Office, OfficeHours, OutboxMessage
from booking.models.base import UtcDateTime
from booking.services.callbacks import requests
from booking.services.schedule import availability
from tests.callback_factory import ask
from tests.factories import NAMES, at, book, half_hour
from tests.schedule_factory import copy_hours
from tests.staff_factory import counsellor_of

JUST_TOO_MANY = 7  # the shipped office has 34 slots a week

HALF_HOUR, A_DAY, A_WEEK = timedelta(minutes=30), timedelta(days=1), timedelta(days=7)
A_DAYS, WORKING_DAYS = 10, 5
OWN = ("uid", "number", "ticket_id", "phone_index", "person_index")
RENATE = Helper("Renate Meyer", "de", phone="+494473123456", email="renate@example.org")


class Talk(NamedTuple):
    """When somebody comes, and to whom."""

    counsellor_id: int
    start: datetime


def counsellors(office: Office, wanted: int = 10) -> list[int]:
    """Return the ids of so many counsellors, the office's first and more with her hours."""
    first = counsellor_of(office)
    with write_transaction():
        more = [
            Counsellor(office_id=office.id, shown_name=name, hours=copy_hours(first)) for name in NAMES[: wanted - 1]
        ]
        db.session.add_all(more)
    return [first.id, *(one.id for one in more)]


def week(whose: Iterable[int], monday: datetime) -> list[Talk]:
    """Return ten talks a day from Monday to Friday for each of the counsellors."""
    starts = [monday + day * A_DAY + number * HALF_HOUR for day in range(WORKING_DAYS) for number in range(A_DAYS)]
    return [Talk(one, start) for one in whose for start in starts]


def insert_appointments(office: Office, talks: list[Talk]) -> None:
    """Store an appointment for each, as plain rows: invented people with phone number and no e-mails."""
    rows = [_row(office, talk, name) for talk, name in zip(talks, cycle(NAMES), strict=False)]
    with write_transaction():
        db.session.execute(insert(Appointment), rows)


def insert_past_appointments(talks: int, times: int) -> None:
    """Store the last so many appointments again so often, from a week before on each time half an hour further back.

    The database copies them: a hundred thousand one by one would take most of a test's time.
    """
    table = Appointment.__table__
    columns = [column for column in table.c if column.name != "id"]
    first = db.session.scalar(select(func.min(Appointment.starts_at)))
    with write_transaction():
        newest = db.session.scalar(select(func.max(Appointment.id))) or 0
        for number in range(1, times + 1):
            start = first - A_WEEK - number * HALF_HOUR
            changed = {"starts_at": literal(start, UtcDateTime), "ends_at": literal(start + HALF_HOUR, UtcDateTime)}
            changed |= {name: table.c[name] + f"-{number}" for name in OWN}
            copied = select(*(changed.get(column.name, column) for column in columns))
            copied = copied.where(table.c.id.between(newest - talks + 1, newest))
            db.session.execute(insert(table).from_select([column.name for column in columns], copied))
    if db.engine.dialect.name == "sqlite":
        db.session.commit()
        with db.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA optimize")


def everything(office: Office, account: Account) -> None:
    """Let Monday 2026-11-16 and the day after have all that stands on a day, each more than once."""
    _talk_without_contact(office)
    contact = {"phone": "+4915123456789", "email": "olena@example.org"}
    for day in (16, 17):
        for number, name in enumerate(("Zofia Wójcik", "محمد النجار", "Mohamed Karimi", "ሰላም ተስፋይ"), start=1):
            start = at(2026, 11, day, 8, 30) + number * HALF_HOUR
            book(office, start, name=name, topic=number, spoken="ar", interpreter=Interpreter.NO, **contact)
    for day, phone in ((16, "+4915199999990"), (17, "+4915199999991")):
        changes = {"name": "Samira Rahimi", "phone": phone, "mark": "blue bag"}
        book(office, at(2026, 11, day, 11, 0), helper=RENATE, topic=5, spoken="fa", **changes)
    waiting = [ask(office, phone="+4915111122233") for _one in range(4)]
    for one in waiting[:2]:
        requests.mark_called(office, one.id, account.id)
    with write_transaction():
        db.session.add_all(_open_door(counsellor_of(office)))
        db.session.execute(update(OutboxMessage).values(state=MessageState.DEAD, refusal="550 5.1.1", attempts=1))
        first = update(Appointment).where(Appointment.starts_at <= at(2026, 11, 16, 9, 0))
        db.session.execute(first.values(status=Status.ARRIVED))
        last = update(Appointment).where(Appointment.starts_at >= at(2026, 11, 17, 9, 0))
        db.session.execute(last.values(interpreting=Interpreting.NOT_FOUND))
    db.session.expire_all()


def _talk_without_contact(office: Office) -> None:
    """Let so many book from one network, without contact, that it is unusual and the brake goes on."""
    for start in _starts():
        book(office, start, network="203.0.113.7", name="李秀英")


def _starts() -> Iterator[datetime]:
    yield at(2026, 11, 16, 8, 30)
    yield at(2026, 11, 17, 8, 30)
    yield from (at(2026, 11, 23, 8, 30) + number * HALF_HOUR for number in range(5))


def _open_door(counsellor: Counsellor) -> list[OfficeHours]:
    """Return hours without appointment on two weekdays."""
    span: dict[str, Any] = {"opens": time(14), "closes": time(16), "valid_from": at(2026, 1, 1).date()}
    days = (Weekday.MONDAY, Weekday.TUESDAY)
    return [OfficeHours(counsellor_id=counsellor.id, weekday=day, with_appointment=False, **span) for day in days]


def _row(office: Office, talk: Talk, name: str) -> dict[str, Any]:
    moment = now().replace(microsecond=0)
    return {
        "office_id": office.id,
        "counsellor_id": talk.counsellor_id,
        "uid": secrets.token_hex(16),
        "number": secrets.token_hex(8),
        "ticket_id": secrets.token_hex(6),
        "channel": Channel.SELF,
        "starts_at": talk.start,
        "ends_at": talk.start + HALF_HOUR,
        "interpreting": Interpreting.NOT_NEEDED,
        "name": name,
        "reads": "de",
        "phone_index": secrets.token_hex(16),
        "person_index": secrets.token_hex(16),
        "created_at": moment - timedelta(days=1),
        "shown_changed_at": moment,
        "stamped_at": moment,
    }


def book_some(office: Office, times: int, **changes: object) -> list[Appointment]:
    """Return appointments at the next free times, without contact unless `changes` give one."""
    free = list(islice(availability.iterate_slots(office, half_hour(office)), times))
    return [book(office, slot.start, **changes) for slot in free]
