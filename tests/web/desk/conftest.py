"""A counsellor at her desk, and an appointment of hers."""

from datetime import date

import pytest

from booking.models import Appointment, Office
from tests.databases import Store
from tests.factories import book
from tests.staff_factory import account, another_office, colleague, counsellor_of, sign_in, stand_in
from tests.web.desk.posted_acts import DEPUTY, INGRID, NINE
from tests.web.visitor import Visitor


@pytest.fixture
def store(sqlite_store: Store) -> Store:
    """Where this test's database comes from: pages alone, the services have tests on both engines."""
    return sqlite_store


@pytest.fixture
def desk(visitor: Visitor, office: Office) -> Visitor:
    """Return a counsellor who has signed in and reads English."""
    account(office, counsellor=counsellor_of(office))
    sign_in(visitor.client)
    return visitor


@pytest.fixture
def one(office: Office, desk: Visitor) -> Appointment:
    """Return an appointment of somebody with a helper, just after its start."""
    made = book(office, NINE, name="Δήμητρα", email="d@example.org", phone="+4915123456789", helper=INGRID)
    desk.clock.move_to(NINE)
    return made


@pytest.fixture
def deputy(visitor: Visitor, office: Office) -> Visitor:
    """Return a counsellor of another office who stands in here until Wednesday, at her own desk."""
    elsewhere = another_office(office)
    made = account(elsewhere, email=DEPUTY, counsellor=colleague(elsewhere))
    stand_in(made, office, date(2026, 11, 16), date(2026, 11, 18), counsellor_of(office))
    sign_in(visitor.client, DEPUTY)
    return visitor
