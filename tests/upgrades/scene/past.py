"""The days before: people of many scripts book, come, do not come, cancel; all that can no longer be undone."""

from contextlib import suppress
from datetime import timedelta

from booking.domain.clock import now
from booking.domain.enums import Holder, Status
from booking.domain.errors import NotFound, WrongCredentials
from booking.domain.people import Client
from booking.services.accounts import accounts
from booking.services.appointments import (
    attendance,
    attendance_certificates,
    cancellations,
    contacts,
    late_arrivals,
    lookup,
    moves,
    name_check,
)
from booking.services.appointments.contacts import ContactChange
from booking.services.appointments.desk_acts import desk_booking_undo
from booking.services.callbacks import outcomes, requests
from booking.services.outbox import undelivered
from booking.services.worker import outbox_admin
from tests.factories import at
from tests.upgrades.scene import bookings, desk_acts
from tests.upgrades.scene.groups import cancel_group
from tests.upgrades.scene.play import Play
from tests.upgrades.scene.staff import sign_in

HERE = "203.0.113.7"
CLIENT = Holder.CLIENT


def play(p: Play) -> None:
    """Play from the Monday before to the morning of the moment's day."""
    bookings.first_week(p)
    _messages_that_never_arrive(p)
    _monday_before(p)
    _first_week_comes(p)
    _this_monday(p)
    _this_morning(p)


def _messages_that_never_arrive(p: Play) -> None:
    p.book("frozen", at(2026, 12, 1, 9, 0), name="Łukasz Żółć", email="frozen@example.org")
    p.clock.shift(60)
    assert outbox_admin.freeze(now()) == 1
    for label, minutes, name in (
        ("refused", 0, "გიორგი ბერიძე"),
        ("told by phone", 30, "Հայկ Պետրոսյան"),
        ("sent again", 60, "ราตรี"),
    ):
        start = at(2026, 12, 1, 11, 0) + timedelta(minutes=minutes)
        p.book(label, start, name=name, reads="en", email=f"{label.replace(' ', '-')}@example.org")
        p.refuse("550 5.1.1", is_final=True)
    lines = {one.appointment.id: one.message_id for one in undelivered.list_undelivered(p.office)}
    undelivered.mark_informed(p.office, lines[p.made["told by phone"]], p.account_id)
    undelivered.send_again(p.office, lines[p.made["sent again"]], p.account_id)
    p.work()


def _monday_before(p: Play) -> None:
    cancellations.cancel(p.ticket("long cancelled"))
    requests.mark_called(p.office, p.asked["done long ago"], p.account_id)
    requests.withdraw(p.callback("withdrawn"))
    outcomes.record_not_reached(p.office, p.asked["waits"], 0, p.account_id)
    p.clock.move_to(at(2026, 11, 9, 12, 0))
    p.end_card("contact changed")
    contacts.change(p.ticket("contact changed"), ContactChange(email="mina@example.org", phone="+4915155566677"))
    contacts.disown_address(p.ticket("not mine"))
    moves.move(p.ticket("moved with the card", Holder.SHOWN), at(2026, 11, 19, 15, 30))
    undone = p.enter("taken back", at(2026, 11, 24, 15, 30), Client(name="Nobody", reads="de"))
    desk_booking_undo.undo(p.rania, undone.id, undone.version, p.account_id)
    p.work()


def _first_week_comes(p: Play) -> None:
    p.clock.move_to(at(2026, 11, 10, 9, 40))
    _record(p, "long done", Status.ARRIVED, Status.DONE)
    attendance_certificates.record_issued(p.get("long done"), p.account_id)
    p.clock.move_to(at(2026, 11, 11, 9, 40))
    _record(p, "long missed", Status.MISSED)
    p.clock.move_to(at(2026, 11, 11, 18, 1))
    p.work()


def _this_monday(p: Play) -> None:
    p.clock.move_to(at(2026, 11, 16, 6, 30))
    bookings.this_monday(p)
    p.enter("entered", at(2026, 11, 25, 11, 0), Client(name="Ġorġ Ħaż-Żgħir", reads="en", email="gorg@example.org"))
    beside = [p.made["side by side"]]
    p.enter("second at the same time", at(2026, 11, 17, 11, 0), Client(name="نور", reads="ar"), beside=beside)
    p.work()
    p.clock.move_to(at(2026, 11, 16, 11, 0))
    _record(p, "missed", Status.MISSED)
    desk_acts.play(p)
    p.work()
    p.clock.move_to(at(2026, 11, 16, 18, 30))
    cancel_group(p, "past group")
    p.clock.move_to(at(2026, 11, 16, 18, 40))
    p.work()


def _this_morning(p: Play) -> None:
    p.clock.move_to(at(2026, 11, 17, 7, 30))
    sign_in(p)
    with suppress(WrongCredentials):
        accounts.sign_in("rania@example.org", "not her password", HERE)
    with suppress(NotFound):
        lookup.find_by_number("1234567890", HERE)
    name_check.check_initial(p.get("everything"), "x", HERE)
    p.work()
    p.clock.move_to(at(2026, 11, 17, 8, 55))
    _record(p, "done", Status.ARRIVED, Status.DONE)
    p.clock.move_to(at(2026, 11, 17, 9, 1))
    _record(p, "arrived", Status.ARRIVED)
    late_arrivals.report_late(p.ticket("late"), 20)


def _record(p: Play, label: str, *states: Status) -> None:
    for state in states:
        rania, one, version = p.desk_act(label)
        attendance.record(rania, one, state, version, p.account_id)
