"""Which bookings the desk calls unusual, what cancelling them would free, and how long their network is kept."""

from contextlib import closing
from datetime import date, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Status
from booking.models import Appointment, Office
from booking.services.abuse import rate_limits
from booking.services.accounts.agenda_access import AgendaAccess
from booking.services.appointments import cancellations, moves
from booking.services.desk import bursts
from booking.services.desk.bursts import Week
from booking.services.privacy import retention
from tests import schedule_factory, staff_factory
from tests.factories import at, book, ticket_of

HERE, THERE = "203.0.113.7", "2001:db8::1"
MONDAY = at(2026, 11, 23, 8, 30)
CONTACT = {"phone": "+4915123456789"}


def many(office: Office, count: int, network: str | None = HERE, **changes: object) -> list[Appointment]:
    """Return appointments booked one after the other from one network, at the next free times."""
    return [book(office, network=network, **changes) for _one in range(count)]


def at_desk(office: Office) -> AgendaAccess:
    """Return the desk of the office's counsellor."""
    return AgendaAccess(staff_factory.counsellor_of(office))


def networks() -> list[str | None]:
    """Return what is kept of networks."""
    db.session.expire_all()
    return list(db.session.scalars(select(Appointment.network).order_by(Appointment.id)))


def test_a_booking_keeps_what_stands_for_its_network_that_day(office: Office) -> None:
    book(office, network=HERE)
    book(office, network=None)
    book(office, network="127.0.0.1")  # development on the machine itself
    assert networks() == [rate_limits.network_key(HERE), None, None]
    assert HERE not in str(networks())


def test_in_production_the_machine_itself_is_a_network_too(app: Flask, office: Office) -> None:
    app.config["BOOKING_ENV"] = "production"
    book(office, network="127.0.0.1")
    assert networks() == [rate_limits.network_key("127.0.0.1")]


@pytest.mark.parametrize(
    ("count", "contact", "sizes"), [(4, CONTACT, []), (5, CONTACT, [5]), (2, {}, []), (3, {}, [3])]
)
def test_many_or_some_without_contact_are_a_group(
    office: Office, count: int, contact: dict[str, str], sizes: list[int]
) -> None:
    many(office, count, **contact)
    assert [len(group.ids) for group in bursts.current_bursts(at_desk(office))] == sizes


def test_two_networks_are_two_groups_the_newest_first(office: Office, clock: Traveller) -> None:
    first = many(office, 3)
    clock.shift(600)
    second = many(office, 5, THERE, **CONTACT)
    many(office, 4, "198.51.100.9", **CONTACT)
    assert [group.ids for group in bursts.current_bursts(at_desk(office))] == [
        tuple(one.id for one in second),
        tuple(one.id for one in first),
    ]


def test_only_what_is_open_counts(office: Office, clock: Traveller) -> None:
    made = many(office, 3)
    cancellations.cancel(ticket_of(made[0]))
    assert bursts.current_bursts(at_desk(office)) == []
    many(office, 1)
    assert len(bursts.current_bursts(at_desk(office))) == 1
    with write_transaction():
        db.session.get_one(Appointment, made[1].id).status = Status.MISSED
    assert bursts.current_bursts(at_desk(office)) == []


def test_a_moved_appointment_stays_in_its_group(office: Office) -> None:
    made = many(office, 3)
    moves.move(ticket_of(made[0]), at(2026, 11, 26, 14, 30))
    assert len(bursts.current_bursts(at_desk(office))[0].ids) == 3


def test_another_offices_are_not_hers(office: Office) -> None:
    many(office, 3)
    elsewhere = staff_factory.another_office(office)
    assert bursts.current_bursts(AgendaAccess(staff_factory.colleague(elsewhere))) == []
    assert bursts.burst_members(elsewhere) == []


def test_a_stand_in_sees_only_what_is_at_her_desk_and_in_her_days(office: Office) -> None:
    for hour in (9, 10, 11):
        book(office, at(2026, 11, 23, hour, 0), network=HERE)
    for_a_week = AgendaAccess(
        staff_factory.counsellor_of(office), date(2026, 11, 16), date(2026, 11, 22), is_stand_in=True
    )
    assert bursts.current_bursts(for_a_week) == []
    assert bursts.list_open(for_a_week) == []
    longer = AgendaAccess(staff_factory.counsellor_of(office), date(2026, 11, 16), date(2026, 11, 23), is_stand_in=True)
    assert len(bursts.current_bursts(longer)) == 1
    assert (
        bursts.current_bursts(AgendaAccess(staff_factory.colleague(office), date(2026, 11, 16), None, is_stand_in=True))
        == []
    )


def test_what_cancelling_would_free_is_said_by_week(office: Office) -> None:
    for start in (MONDAY, at(2026, 11, 23, 9, 0), at(2026, 11, 30, 9, 0)):
        book(office, start, network=HERE)
    (group,) = bursts.list_open(at_desk(office))
    assert group.weeks == [Week(date(2026, 11, 23), 2, 32), Week(date(2026, 11, 30), 1, 33)]
    schedule_factory.close(office, at(2026, 11, 30, 0, 0), at(2026, 12, 1, 0, 0))
    assert bursts.list_open(at_desk(office))[0].weeks[1].free == 26


def test_of_the_present_week_only_what_is_to_come_is_free(office: Office, clock: Traveller) -> None:
    for start in (at(2026, 11, 16, 10, 30), at(2026, 11, 16, 11, 0), at(2026, 11, 16, 11, 30)):
        book(office, start, network=HERE)
    free = []
    for hour, minute in ((9, 0), (9, 30), (10, 20)):
        clock.move_to(at(2026, 11, 16, hour, minute))
        free.append(bursts.list_open(at_desk(office))[0].weeks[0].free)
    assert [free[0] - later for later in free] == [0, 1, 3]


def statements(office: Office, count: int) -> tuple[int, int]:
    """Return how many statements the hint and the page take with one more group of so many."""
    many(office, count, f"198.51.100.{count}", **CONTACT)
    here, seen = at_desk(office), []
    assert here.counsellor.office.id == office.id

    def note(*said: object) -> None:
        seen.append(said[2])

    event.listen(db.engine, "before_cursor_execute", note)
    bursts.current_bursts(here)
    hint = len(seen)
    bursts.list_open(here)
    bursts.list_cancelled(here)
    event.remove(db.engine, "before_cursor_execute", note)
    return hint, len(seen) - hint


def test_the_hint_is_one_statement_and_the_page_a_constant_number(office: Office) -> None:
    assert statements(office, 5) == (1, 7)
    assert statements(office, 7) == (1, 7)


def test_the_list_on_top_reads_the_index_of_networks(office: Office) -> None:
    """PostgreSQL plans by the table's size, so it is told not to read small tables whole."""
    is_sqlite = db.engine.dialect.name == "sqlite"
    how = "EXPLAIN QUERY PLAN" if is_sqlite else "EXPLAIN"
    plans: list[str] = []

    def explain(_connection: object, cursor: Any, statement: str, parameters: object, *_more: object) -> None:
        if "appointments.network >" in statement and not statement.startswith("EXPLAIN"):
            with closing(cursor.connection.cursor()) as another:
                if not is_sqlite:
                    another.execute("SET LOCAL enable_seqscan = off")
                another.execute(f"{how} {statement}", parameters)
                plans.append(" ".join(str(row) for row in another.fetchall()))

    event.listen(db.engine, "before_cursor_execute", explain)
    bursts.current_bursts(at_desk(office))
    bursts.list_cancelled(at_desk(office))
    assert len(plans) >= 2
    assert all("ix_appointments_network" in plan for plan in plans), plans


def test_what_belongs_to_no_group_is_forgotten_in_the_night_a_group_after_the_weekend(
    office: Office, clock: Traveller
) -> None:
    clock.move_to(at(2026, 11, 20, 15, 0))  # a Friday
    many(office, 3)
    many(office, 1, THERE)
    version = [one.version for one in db.session.scalars(select(Appointment).order_by(Appointment.id))]
    clock.move_to(at(2026, 11, 20, 23, 59))
    assert retention.delete_expired().rows["appointments"] == 0
    clock.move_to(at(2026, 11, 21, 2, 0))
    assert retention.delete_expired().rows["appointments"] == 1
    assert [bool(one) for one in networks()] == [True, True, True, False]
    clock.move_to(at(2026, 11, 23, 8, 0))
    assert retention.delete_expired().rows["appointments"] == 0
    assert len(bursts.current_bursts(at_desk(office))[0].ids) == 3
    clock.move_to(at(2026, 11, 24, 2, 0))
    assert retention.delete_expired().rows["appointments"] == 3
    assert set(networks()) == {None}
    assert [one.version for one in db.session.scalars(select(Appointment).order_by(Appointment.id))] == version
    assert retention.delete_expired().rows["appointments"] == 0


def test_who_cancels_alone_leaves_no_network(office: Office) -> None:
    made = many(office, 2)
    cancellations.cancel(ticket_of(made[0]))
    counsellor = staff_factory.counsellor_of(office)
    account = staff_factory.account(office)
    cancellations.cancel_at_desk(counsellor, made[1].id, made[1].version, (), account.id)
    assert networks() == [None, None]
    assert bursts.list_cancelled(at_desk(office)) == []


def test_half_hours_are_counted_from_whole_lengths(office: Office) -> None:
    for start in (MONDAY, at(2026, 11, 23, 9, 30), at(2026, 11, 23, 10, 30)):
        book(office, start, network=HERE)
    with write_transaction():
        for one in db.session.scalars(select(Appointment)):
            one.ends_at = one.starts_at + timedelta(minutes=45)
    assert bursts.list_open(at_desk(office))[0].weeks[0].freed == 5
