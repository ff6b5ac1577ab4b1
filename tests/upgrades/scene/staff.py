"""The office on its first day: who works there, when it is closed, and what it has set."""

from datetime import datetime, time

from flask import current_app
from flask_migrate import upgrade
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.models import Closure, Counsellor, Office, SpecialHours
from booking.services.accounts import stand_ins
from booking.services.calendars import feeds
from booking.services.offices import encryption_check, offices, outbox_settings
from booking.services.offices.outbox_settings import OwnMessages
from tests import staff_factory
from tests.databases import MIGRATIONS
from tests.factories import at
from tests.upgrades.scene.play import SENDER, START, Play

COLLEAGUE = "dimitra@example.org"
STAND_IN = "jonas@example.net"


def begin(clock: Traveller) -> Play:
    """Return the office on its first day, with its staff, hours, closures and settings."""
    clock.move_to(START)
    upgrade(MIGRATIONS)
    encryption_check.check()
    offices.load_shipped()
    office = offices.by_slug("emstek")
    rania, dimitra = staff_factory.counsellor_of(office), staff_factory.colleague(office)
    hers = staff_factory.account(office, counsellor=rania, language="de")
    staff_factory.account(office, counsellor=dimitra, email=COLLEAGUE)
    staff_factory.account(office, None, email=STAND_IN, language="de")
    account_id = hers.id
    _closed_account(office)
    with write_transaction(office):
        db.session.merge(rania).shown_name = "Rania Haddad"
        extra = SpecialHours(counsellor_id=dimitra.id, held_on=at(2026, 11, 27).date(), opens=time(9), closes=time(12))
        db.session.add(extra)
        _close(office, at(2026, 12, 2), at(2026, 12, 3))
        _close(office, at(2026, 12, 3), at(2026, 12, 4), rania)
    last = at(2026, 12, 4).date()
    stand_ins.start_stand_in(STAND_IN, office, stand_ins.Absence(at(2026, 12, 3).date(), last, rania.id))
    offices.set_sender(office, SENDER, is_confirmed=True, account_id=account_id)
    outbox_settings.set_hours(office, reminds_at=time(9), lists_at=time(9), account_id=account_id)
    outbox_settings.set_missed(office, is_written=True, account_id=account_id)
    outbox_settings.set_own(rania, OwnMessages(True, True, True), account_id)
    feeds.create(rania)
    feed = feeds.create(rania) or ""
    feeds.show_names(rania, True)
    return Play(clock, office, rania, account_id, feed)


def sign_in(play: Play) -> None:
    """Let her sign in through the page, and keep the cookie: a session that is open when the program is upgraded."""
    client = current_app.test_client()
    assert staff_factory.sign_in(client).status_code == 303
    name = str(current_app.config["SESSION_COOKIE_NAME"])
    cookie = client.get_cookie(name)
    assert cookie is not None
    play.cookie = name, cookie.value


def _close(office: Office, starts_at: datetime, ends_at: datetime, whose: Counsellor | None = None) -> None:
    counsellor_id = whose.id if whose else None
    db.session.add(Closure(office_id=office.id, counsellor_id=counsellor_id, starts_at=starts_at, ends_at=ends_at))


def _closed_account(office: Office) -> None:
    left = staff_factory.account(office, email="left@example.org")
    with write_transaction():
        db.session.merge(left).closed_at = now()
