"""What the desk did a minute before the upgrade is undone after it, and what is past its five minutes is not."""

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.upgrades.dumps import Dump
from tests.upgrades.person import Person
from tests.web.visitor import visible_text

DAY = "/desk/agenda/2026-11-17"
# How the appointment was before the act: what its file for calendars says of it.
BEFORE = {
    "desk cancels": ("cancel/undo", "2026-11-24T08:30", "2026-11-24T09:00"),
    "desk moves": ("undo", "2026-11-24T09:30", "2026-11-24T10:00"),
    "longer": ("undo", "2026-11-17T14:30", "2026-11-17T15:00"),
}
ENTRIES = ("just entered", "from a call-back", "comes again", "walked in")
PAST = ("cancelled by the desk", "moved by the desk", "shortened", "interpreted", "entered", "past group 0")


@pytest.mark.parametrize("label", BEFORE)
def test_time_length_and_cancellation_are_undone(counsellor: Person, dump: Dump, label: str) -> None:
    one = dump.known["appointments"][label]
    ending, start, end = BEFORE[label]
    expected = (_berlin(start), _berlin(end), "CONFIRMED")
    assert counsellor.calendar(_card(one)) == _now(one) != expected
    _undo(counsellor, one, ending)
    assert counsellor.calendar(_card(one)) == expected


def test_what_became_of_the_interpreter_is_undone(counsellor: Person, dump: Dump) -> None:
    one = dump.known["appointments"]["nobody interprets"]
    page = f"/desk/appointment/{one['id']}"
    before = _facts(counsellor.open(page))
    _undo(counsellor, one, "undo")
    assert _facts(counsellor.open(page)) != before
    assert counsellor.forms("/undo") == []


@pytest.mark.parametrize("label", ENTRIES)
def test_an_entry_is_undone(counsellor: Person, dump: Dump, label: str) -> None:
    one = dump.known["appointments"][label]
    assert counsellor.status(_card(one)) == 200
    _undo(counsellor, one, "entry/undo")
    assert counsellor.status(_card(one)) in (404, 410)
    assert counsellor.status(f"/desk/appointment/{one['id']}") == 404


def test_who_was_booked_from_a_call_back_waits_again(counsellor: Person, dump: Dump) -> None:
    asked = f"/callbacks/{dump.known['callbacks']['booked']['id']}/done"
    assert counsellor.open("/desk/").forms(asked) == []
    _undo(counsellor, dump.known["appointments"]["from a call-back"], "entry/undo")
    assert len(counsellor.open("/desk/").forms(asked)) == 1


def test_a_group_is_booked_again_at_once(counsellor: Person, dump: Dump) -> None:
    group = [dump.known["appointments"][f"group {number}"] for number in range(3)]
    assert {counsellor.calendar(_card(one))[2] for one in group} == {"CANCELLED"}
    counsellor.open("/desk/unusual").submit("/unusual/undo")
    assert {counsellor.calendar(_card(one))[2] for one in group} == {"CONFIRMED"}


def test_a_group_of_yesterday_is_booked_anew(counsellor: Person, dump: Dump) -> None:
    start = dump.known["appointments"]["past group 0"]["starts_at"]
    assert datetime.fromisoformat(start) not in counsellor.feed(dump.known["feed"])
    counsellor.open("/desk/unusual").submit("/unusual/again")
    assert datetime.fromisoformat(start) in counsellor.feed(dump.known["feed"])


def test_a_call_back_waits_again(counsellor: Person, dump: Dump) -> None:
    called = f"/callbacks/{dump.known['callbacks']['called']['id']}"
    counsellor.open("/desk/").submit(f"{called}/undo")
    assert len(counsellor.open("/desk/").forms(f"{called}/done")) == 1


def test_what_was_kept_free_can_be_booked(counsellor: Person, dump: Dump) -> None:
    slot = f"{datetime.fromisoformat(dump.known['kept_free'][0]).astimezone(UTC):%Y%m%dT%H%M%SZ}"
    times = "/de/emstek/times?spoken=de&interpreter=no&from=2026-11-26"
    assert f"slot={slot}" not in counsellor.client.get(times).text
    counsellor.open("/desk/agenda/2026-11-26").submit("/keep-free/undo", {"slot": slot})
    assert f"slot={slot}" in counsellor.client.get(times).text


def test_today_is_not_full_after_all(counsellor: Person) -> None:
    counsellor.open(DAY).submit("/full/undo")
    assert counsellor.open(DAY).forms("/full/undo") == []


@pytest.mark.parametrize("label", PAST)
def test_what_is_past_is_not_undone(counsellor: Person, dump: Dump, label: str) -> None:
    one = dump.known["appointments"][label]
    assert counsellor.open(f"/desk/appointment/{one['id']}").forms("/undo") == []
    assert counsellor.calendar(_card(one)) == _now(one)


def _undo(counsellor: Person, one: dict[str, Any], ending: str) -> None:
    page = f"/desk/appointment/{one['id']}"
    counsellor.open(page).submit(f"{page}/{ending}")


def _facts(counsellor: Person) -> str:
    """Return what the open page of an appointment says of the talk: language, interpreter, length."""
    facts = counsellor.main.select_one("dl.kept")
    assert facts is not None
    return visible_text(facts)


def _card(one: dict[str, Any]) -> str:
    return str(one["cards"]["client"])


def _now(one: dict[str, Any]) -> tuple[datetime, datetime, str]:
    status = "CANCELLED" if one["status"] == "cancelled" else "CONFIRMED"
    return datetime.fromisoformat(one["starts_at"]), datetime.fromisoformat(one["ends_at"]), status


def _berlin(wall: str) -> datetime:
    return datetime.fromisoformat(f"{wall}+01:00")
