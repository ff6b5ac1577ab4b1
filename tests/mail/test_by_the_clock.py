"""What no act causes but the time of day: written and handed over to a real mail server, by workers at once."""

from flask import Flask
from time_machine import Traveller

from booking.models import Office
from tests import desk
from tests.mail.smtp import Server
from tests.mail.test_delivery import deliver_all, work_at_once
from tests.world import at, book

MONDAYS = [at(2026, 11, 23, 9, 0), at(2026, 11, 23, 9, 30), at(2026, 11, 23, 10, 0)]


def test_two_workers_remind_each_person_once(app: Flask, office: Office, smtp: Server, clock: Traveller) -> None:
    addresses = {f"reader{number}@example.org" for number in range(len(MONDAYS))}
    for start, address in zip(MONDAYS, sorted(addresses), strict=True):
        book(office, start, email=address)
    deliver_all()
    smtp.taken.clear()
    for moment in (at(2026, 11, 21, 10, 0), at(2026, 11, 22, 10, 0)):
        clock.move_to(moment)
        work_at_once(app)
        assert sorted(to for envelope in smtp.taken for to in envelope.rcpt_tos) == sorted(addresses)
        smtp.taken.clear()


def test_two_workers_send_the_counsellor_one_list(app: Flask, office: Office, smtp: Server, clock: Traveller) -> None:
    desk.account(office, counsellor=desk.counsellor_of(office))
    clock.move_to(at(2026, 11, 16, 7, 0))
    work_at_once(app)
    work_at_once(app)
    assert [envelope.rcpt_tos for envelope in smtp.taken] == [[desk.EMAIL]]
