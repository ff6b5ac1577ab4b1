"""What the worker does each minute: in order, and a fault in one stops neither the others nor the e-mails."""

import logging

import pytest
from sqlalchemy.exc import OperationalError
from time_machine import Traveller

from booking.database import db
from booking.models import Heartbeat, Office
from booking.services.worker import heartbeat
from booking.services.worker.minutely import Minutely

done: list[str] = []


@pytest.fixture(autouse=True)
def nothing_done() -> None:
    """Forget what other tests did."""
    done.clear()


def first() -> None:
    """Do something."""
    done.append("first")


def broken() -> None:
    """Leave a transaction torn, with a personal value in the error's words."""
    db.session.add(Heartbeat(name="Олена Ковальчук"))
    db.session.flush()


def away() -> None:
    """Find no store."""
    raise OperationalError("SELECT", {}, Exception("away"))


def last() -> None:
    """Do something with the store."""
    heartbeat.beat()
    done.append("last")


def test_each_minute_all_is_done_in_order(office: Office, clock: Traveller) -> None:
    minutely = Minutely((first, last))
    for seconds, expected in ((0, 1), (0, 1), (59, 1), (1, 2), (30, 2), (60, 3)):
        clock.shift(seconds)
        minutely.catch_up()
        assert done == ["first", "last"] * expected


def test_a_fault_is_logged_by_its_kind_and_stops_no_other(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        Minutely((broken, last)).catch_up()
    assert done == ["last"]
    assert [record.getMessage() for record in caplog.records] == ["test_minutely.broken fails: IntegrityError"]
    assert "Олена" not in caplog.text


def test_a_store_that_is_away_is_tried_again_at_once(office: Office) -> None:
    minutely = Minutely((first, away))
    for _time in range(2):
        with pytest.raises(OperationalError):
            minutely.catch_up()
    assert done == ["first", "first"]
