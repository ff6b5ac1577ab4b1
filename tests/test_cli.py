"""Commands."""

from datetime import date

from flask import Flask
from time_machine import Traveller

from booking.models import Office
from booking.services.accounts import agenda_access
from booking.services.privacy import retention
from tests import personal_data
from tests.factories import at
from tests.staff_factory import account, counsellor_of


def test_wiping_says_how_much_of_each_table_went(app: Flask, office: Office, clock: Traveller) -> None:
    personal_data.appointment(office)
    clock.move_to(at(2026, 12, 31, 2, 0))
    for expected in ("appointments: 1", "appointments: 0"):
        result = app.test_cli_runner().invoke(args=["privacy", "wipe"])
        assert result.exit_code == 0
        assert expected in result.output.splitlines()
        assert len(result.output.splitlines()) == len(retention.WIPERS)


def test_a_stand_in_begins_and_ends_by_command(app: Flask, office: Office) -> None:
    made = account(office, None, email="selam@example.org")
    absent = counsellor_of(office)
    run = app.test_cli_runner().invoke
    begin = ["accounts", "stand-in", "selam@example.org", office.slug, "--from", "2026-11-16", "--for", str(absent.id)]
    assert run(args=[*begin, "--until", "2026-11-20"]).output == "Stands in.\n"
    found = agenda_access.find_access(made.id)
    assert found is not None
    assert (found.counsellor.id, found.last) == (absent.id, date(2026, 11, 20))
    assert run(args=["accounts", "end-stand-in", "selam@example.org", office.slug]).output == "Ended: 1\n"
    assert agenda_access.find_access(made.id) is None
    for wrong in ([*begin, "--until", "2026-11-15"], [*begin[:2], "nobody@example.org", *begin[3:]], begin[:3]):
        assert run(args=wrong).exit_code != 0
    assert run(args=["accounts", "end-stand-in", "nobody@example.org", office.slug]).exit_code == 1
    assert agenda_access.find_access(made.id) is None
