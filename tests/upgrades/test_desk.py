"""The counsellor goes on with what she had: her session, her days, everybody on them, and the search."""

from datetime import date, datetime

from flask import Flask
from time_machine import Traveller

from tests.factories import BERLIN, at
from tests.upgrades.dumps import Dump
from tests.upgrades.person import Person


def test_who_was_signed_in_still_is(app: Flask, dump: Dump, clock: Traveller) -> None:
    name, value = dump.known["account"]["cookie"]
    browser = Person(app.test_client(), clock)
    browser.client.set_cookie(name, value)
    assert browser.status("/desk/agenda/2026-11-17") == 200


def test_a_stand_in_signs_in(app: Flask, dump: Dump, clock: Traveller) -> None:
    browser = _signed_in(app, dump, clock, dump.known["stand_in"])
    assert browser.status("/account/") == 200
    clock.move_to(at(2026, 12, 3, 8, 0))  # the first day of the counsellor's absence
    assert _signed_in(app, dump, clock, dump.known["stand_in"]).status("/desk/agenda/2026-12-03") == 200


def test_a_colleague_has_her_own_appointments(app: Flask, dump: Dump, clock: Traveller) -> None:
    one = dump.known["colleague"]
    browser = _signed_in(app, dump, clock, one["account"])
    assert _lines(browser, _local(one).date()) == {f"a{one['id']}": one["name"]}


def test_each_page_tells_all_that_was_kept(counsellor: Person, dump: Dump) -> None:
    for label, one in dump.known["appointments"].items():
        html = counsellor.open(f"/desk/appointment/{one['id']}").answer.text
        assert counsellor.main.h1.bdi.get_text() == one["name"], label
        for field in ("email", "helper_email", "helper_name", "mark", "note"):
            assert one.get(field, "") in counsellor.text, (label, field)
        for field in ("phone", "helper_phone"):
            assert one.get(field, "") in html, (label, field)
        assert f"{_local(one):%H:%M}" in counsellor.text, label


def test_each_day_lists_who_comes(counsellor: Person, dump: Dump) -> None:
    known = dump.known["appointments"].values()
    for day in sorted({_local(one).date() for one in known}):
        lines = _lines(counsellor, day)
        expected = {f"a{one['id']}": one["name"] for one in known if _local(one).date() == day}
        assert expected.items() <= lines.items(), day


def test_the_search_finds_everybody_by_name_and_by_number(counsellor: Person, dump: Dump) -> None:
    counsellor.open("/desk/search")
    for label, one in dump.known["appointments"].items():
        for wanted in (one["name"], one["number"]):
            counsellor.submit("/desk/search", wanted=wanted)
            found = {str(link["href"]).partition("#")[2] for link in counsellor.main.select("a[href*='#a']")}
            assert f"a{one['id']}" in found, (label, wanted)


def test_who_waits_to_be_called_is_on_the_list(counsellor: Person, dump: Dump) -> None:
    counsellor.open("/desk/")
    for label, one in dump.known["callbacks"].items():
        assert len(counsellor.forms(f"/callbacks/{one['id']}/done")) == one["is_open"], label
    waits = dump.known["callbacks"]["waits"]
    counsellor.submit(f"/callbacks/{waits['id']}/done")
    assert not counsellor.open("/desk/").forms(f"/callbacks/{waits['id']}/done")


def test_somebody_new_is_entered(counsellor: Person) -> None:
    counsellor.open("/desk/enter?slot=20261124T143000Z").submit("/desk/enter", name="नई")
    assert "नई" in _lines(counsellor, date(2026, 11, 24)).values()


def test_what_happens_is_recorded_on_what_was_there(counsellor: Person, dump: Dump) -> None:
    arrived = dump.known["appointments"]["arrived"]["id"]
    page = f"/desk/appointment/{arrived}"
    counsellor.open(page).submit(f"{page}/presence")
    note = "Bringt nächstes Mal den Bescheid mit."
    counsellor.open(page).submit(f"{page}/note", note=note)
    assert note in counsellor.open(page).text


def _signed_in(app: Flask, dump: Dump, clock: Traveller, email: str) -> Person:
    browser = Person(app.test_client(), clock)
    browser.open("/account/sign-in")
    return browser.submit("/account/sign-in", email=email, password=dump.known["account"]["password"])


def _lines(counsellor: Person, day: date) -> dict[str, str]:
    counsellor.open(f"/desk/agenda/{day}")
    if counsellor.forms("/desk/cover", cover="off"):  # somebody sits before her
        counsellor.submit("/desk/cover")
    return {str(line["id"]): line.h2.a.bdi.get_text() for line in counsellor.main.select("li.talk")}


def _local(one: dict[str, str]) -> datetime:
    return datetime.fromisoformat(one["starts_at"]).astimezone(BERLIN)
