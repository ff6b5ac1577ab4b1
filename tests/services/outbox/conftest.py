"""An appointment of next week, and a desk that writes to people who did not come."""

import pytest
from time_machine import Traveller

from booking.domain.enums import Status
from booking.models import Account, Appointment, Office
from booking.services.offices import outbox_settings
from tests.factories import at, book
from tests.outbox_messages import send_all
from tests.services.outbox.missed_scene import NINE, SAMIRA, record
from tests.staff_factory import account, counsellor_of


@pytest.fixture
def desk(office: Office) -> Account:
    """Return who works at the desk of an office that writes such e-mails."""
    made = account(office, counsellor=counsellor_of(office))
    outbox_settings.set_missed(office, is_written=True, account_id=made.id)
    return made


@pytest.fixture
def one(office: Office, desk: Account, clock: Traveller) -> Appointment:
    """Return an appointment of today whose client has got the confirmation and did not come."""
    made = book(office, NINE, email=SAMIRA, name="سمیرا رحیمی", reads="ar")
    send_all()
    clock.move_to(at(2026, 11, 16, 9, 40))
    return record(made, Status.MISSED, desk)


@pytest.fixture
def appointment(office: Office) -> Appointment:
    """Return an appointment next Monday; its client has got the confirmation."""
    made = book(office, at(2026, 11, 23, 9, 0), email="samira@example.org")
    send_all()
    return made
