"""Commands."""

from flask import Flask
from time_machine import Traveller

from booking.models import Office
from booking.services import privacy
from tests import kept
from tests.world import at


def test_wiping_says_how_much_of_each_table_went(app: Flask, office: Office, clock: Traveller) -> None:
    kept.appointment(office)
    clock.move_to(at(2026, 12, 31, 2, 0))
    for expected in ("appointments: 1", "appointments: 0"):
        result = app.test_cli_runner().invoke(args=["privacy", "wipe"])
        assert result.exit_code == 0
        assert expected in result.output.splitlines()
        assert len(result.output.splitlines()) == len(privacy.WIPERS)
