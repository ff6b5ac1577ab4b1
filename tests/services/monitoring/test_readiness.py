"""Readiness: every part has to be well; the page itself is tested in tests/web/test_health.py."""

import pytest
from time_machine import Traveller

from booking.models import Office
from booking.services.monitoring.readiness import Readiness, readiness
from booking.services.worker import heartbeat

WELL = Readiness(database="ok", migrations="ok", outbox="ok", worker="ok")


def test_with_a_worker_and_no_emails_all_is_well(office: Office, clock: Traveller) -> None:
    heartbeat.beat()
    assert readiness() == WELL
    assert WELL.is_ready


@pytest.mark.parametrize("part", ["database", "migrations", "outbox", "worker"])
def test_one_part_that_is_not_well_is_enough_to_be_not_ready(part: str) -> None:
    assert not Readiness(**WELL.parts() | {part: "unknown"}).is_ready
