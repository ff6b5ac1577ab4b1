"""A counsellor with an account, and an appointment of hers."""

import pytest
from sqlalchemy import update
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.models import Account, Appointment, Counsellor, Office
from tests import staff_factory
from tests.desk_acts import INGRID, NINE
from tests.factories import book
from tests.outbox_messages import send_next


@pytest.fixture
def account(office: Office) -> Account:
    """Return the account of the office's counsellor, who wants no e-mails herself."""
    made = staff_factory.account(office, counsellor=staff_factory.counsellor_of(office))
    with write_transaction():
        db.session.execute(update(Counsellor).values(gets_changes=False))
    db.session.expire_all()
    return made


@pytest.fixture
def one(office: Office, account: Account, clock: Traveller) -> Appointment:
    """Return an appointment of somebody with a helper; both have had their confirmations for a while."""
    made = book(office, NINE, name="می‌نا", email="mina@example.org", helper=INGRID)
    send_next()
    send_next()
    clock.shift(60)
    return made
