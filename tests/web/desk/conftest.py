"""A counsellor at her desk, and an appointment of hers."""

import pytest

from booking.models import Appointment, Office
from tests.databases import Store
from tests.factories import book
from tests.staff_factory import account, counsellor_of, sign_in
from tests.web.desk.posted_acts import INGRID, NINE
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
