"""What no act causes but the time of day: written and handed over to a real mail server, by workers at once."""

from flask import Flask
from time_machine import Traveller

from booking.domain.enums import Status
from booking.models import Office
from booking.services.appointments import attendance
from booking.services.offices import outbox_settings
from tests import staff_factory
from tests.factories import at, book
from tests.mail.smtp import Server
from tests.outbox_messages import deliver_all, deliver_with_two_workers

MONDAYS = [at(2026, 11, 23, 9, 0), at(2026, 11, 23, 9, 30), at(2026, 11, 23, 10, 0)]


def test_two_workers_remind_each_person_once(app: Flask, office: Office, smtp: Server, clock: Traveller) -> None:
    addresses = {f"reader{number}@example.org" for number in range(len(MONDAYS))}
    for start, address in zip(MONDAYS, sorted(addresses), strict=True):
        book(office, start, email=address)
    deliver_all()
    smtp.taken.clear()
    for moment in (at(2026, 11, 21, 10, 0), at(2026, 11, 22, 10, 0)):
        clock.move_to(moment)
        deliver_with_two_workers(app)
        assert sorted(to for envelope in smtp.taken for to in envelope.rcpt_tos) == sorted(addresses)
        smtp.taken.clear()


def test_two_workers_write_once_to_each_who_did_not_come(
    app: Flask, office: Office, smtp: Server, clock: Traveller
) -> None:
    counsellor = staff_factory.counsellor_of(office)
    account = staff_factory.account(office, counsellor=counsellor)
    starts = [at(2026, 11, 16, 9, 0), at(2026, 11, 16, 9, 30), at(2026, 11, 16, 10, 0)]
    came, *missed = [book(office, start, email=f"reader{number}@example.org") for number, start in enumerate(starts)]
    deliver_all()
    smtp.taken.clear()
    outbox_settings.set_missed(office, is_written=True, account_id=account.id)
    clock.move_to(at(2026, 11, 16, 11, 0))
    for one in missed:
        attendance.record(counsellor, one.id, Status.MISSED, one.version, account.id)
    clock.move_to(at(2026, 11, 16, 18, 0))
    for _minute in range(2):
        deliver_with_two_workers(app)
        clock.shift(60)
    told = sorted(to for envelope in smtp.taken for to in envelope.rcpt_tos if to != staff_factory.EMAIL)
    assert told == ["reader1@example.org", "reader2@example.org"]
    assert came.email not in told


def test_two_workers_send_the_counsellor_one_list(app: Flask, office: Office, smtp: Server, clock: Traveller) -> None:
    staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))
    clock.move_to(at(2026, 11, 16, 7, 0))
    deliver_with_two_workers(app)
    deliver_with_two_workers(app)
    assert [envelope.rcpt_tos for envelope in smtp.taken] == [[staff_factory.EMAIL]]
