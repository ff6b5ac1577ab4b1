"""Call-backs at the desk: on top of every day, in the order of their deadlines, until somebody has called."""

from datetime import date

from sqlalchemy import select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Part
from booking.models import AuditEntry, CallBack, Office
from booking.services.accounts import accounts
from tests.callback_factory import ask
from tests.factories import at, book
from tests.staff_factory import another_office, colleague, sign_in
from tests.web.visitor import Visitor, visible_text

DAY = "/desk/agenda/2026-11-17"


def test_who_waits_stands_on_top_with_all_she_needs(desk: Visitor, office: Office) -> None:
    asked = ask(
        office,
        name="محمد النجار",
        reads="en",
        spoken="ar",
        part=Part.MORNING,
        phone="+4915123456789",
        answer_until=date(2026, 11, 24),
        german_name="Renate Meyer",
        german_phone="+4944731234",
    )
    desk.open(DAY)
    (section,) = desk.main.select("section.calls")
    text = " ".join(section.get_text(" ").split())
    for words in (
        "1 person is waiting for a call-back",
        "محمد النجار",
        f"…{asked.number[-3:]}",
        "Arabic",
        "reads English",
        "Mornings",
        "Must answer by Tuesday, 24 November 2026",
        "Asked on Monday, 16 November 2026, 06:00",
        "01512 3456789",
        "speaks German: Renate Meyer",
    ):
        assert words in text, words
    assert [link["href"] for link in section.select(".contact a")] == ["tel:+4915123456789", "tel:+4944731234"]
    assert asked.number not in text


def test_deadlines_stand_first_on_every_day_and_every_counsellors(
    desk: Visitor, office: Office, clock: Traveller
) -> None:
    for name, until in (("C", None), ("B", date(2026, 12, 1)), ("A", date(2026, 11, 10))):
        ask(office, name=name, answer_until=until)
    other = colleague(office)
    for path in (DAY, "/desk/agenda/2026-12-25", f"{DAY}?of={other.id}"):
        desk.open(path)
        assert [one.get_text() for one in desk.main.select(".calls h3 bdi")] == ["A", "B", "C"], path
    assert "Should have answered by Tuesday, 10 November 2026" in desk.text
    assert "no phone" in desk.text


def test_nobody_who_waits_takes_no_room(desk: Visitor, office: Office) -> None:
    ask(another_office(office))
    assert desk.open(DAY).main.select("section.calls") == []


def test_who_was_called_leaves_the_list(desk: Visitor, office: Office) -> None:
    asked, waiting = ask(office, name="A"), ask(office, name="B")
    desk.open(DAY)
    button = desk.main.select(".calls button")[0]
    desk.press(" ".join(button.get_text(" ").split()))
    assert desk.answer.history[-1].status_code == 303
    assert desk.answer.request.path == DAY
    assert [one.get_text() for one in desk.main.select(".calls h3 bdi")] == ["B"]
    assert (asked.closed_at is not None, waiting.closed_at) == (True, None)
    entry = db.session.scalars(select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert (entry.act, entry.by, entry.appointment_uid) == ("call-back done", "account", asked.ticket_id)
    assert accounts.desk_of(entry.account_id) is not None


def test_a_colleagues_day_stays_open(desk: Visitor, office: Office) -> None:
    ask(office, name="A")
    other = colleague(office)
    desk.open(f"{DAY}?of={other.id}").press("Called, done")
    assert desk.answer.request.full_path == f"{DAY}?of={other.id}"


def done(desk: Visitor, callback_id: object, act: str = "done", **changes: str) -> int:
    """Return the status of a small form, sent with the desk's token."""
    token = desk.open(DAY).page.select_one("input[name=csrf_token]")["value"]
    sent = {"csrf_token": str(token), "day": "2026-11-17", "tries": "0"} | changes
    return desk.client.post(f"/desk/callbacks/{callback_id}/{act}", data=sent).status_code


def test_twice_is_once_and_a_strange_day_leads_to_today(desk: Visitor, office: Office) -> None:
    asked = ask(office)
    assert [done(desk, asked.id, day=day) for day in ("2026-11-17", "", "soon", "\x00")] == [303] * 4
    acts = db.session.scalars(select(AuditEntry.act).where(AuditEntry.act == "call-back done")).all()
    assert len(acts) == 1


def test_a_strange_or_foreign_one_is_not_found(desk: Visitor, office: Office) -> None:
    foreign = ask(another_office(office))
    for wrong in (foreign.id, 4711, "x", "9" * 30, "-1", 2**31):
        for act in ("done", "not-reached", "undo"):
            assert done(desk, wrong, act) == 404
    assert foreign.closed_at is None


def test_without_token_or_session_nothing_is_done(desk: Visitor, office: Office) -> None:
    asked = ask(office)
    for act in ("done", "not-reached", "undo"):
        assert done(desk, asked.id, act, csrf_token="old") == 400
        address = f"/desk/callbacks/{asked.id}/{act}"
        assert desk.client.get(address).status_code == 405
        stranger = desk.client.application.test_client()
        assert stranger.post(address).status_code in (302, 400)
    assert db.session.execute(select(CallBack.closed_at, CallBack.tries)).all() == [(None, 0)]


def test_who_has_waited_five_working_days_stands_out_by_a_sentence(desk: Visitor, office: Office) -> None:
    ask(office, name="Zofia Wójcik-Łęcka", answer_until=date(2027, 1, 15))
    line = desk.open(DAY).main.select(".calls li")[0]
    assert line["class"] == ["calm"]
    assert "calm" in desk.main.select("section.calls")[0]["class"]
    desk.clock.move_to(at(2026, 11, 25, 9, 0))
    sign_in(desk.client)
    desk.open(DAY)
    (sentence,) = desk.main.select(".calls li p.shared")
    assert visible_text(sentence) == "waiting for 7 working days"
    assert sentence.find("svg") is not None
    assert desk.main.select(".calm") == []


def test_who_was_not_reached_stays_and_says_how_often(desk: Visitor, office: Office) -> None:
    asked = ask(office, name="Δήμητρα")
    desk.clock.move_to(at(2026, 11, 16, 9, 10))
    desk.open(DAY).press("Not reached")
    desk.press("Not reached")  # a second tap
    assert "not reached: 1 time, last Mon 16.11. 09:10" in desk.text
    desk.clock.shift(60)
    desk.press("Not reached")
    assert "not reached: 2 times, last Mon 16.11. 09:11" in desk.text
    desk.clock.shift(60)
    assert [done(desk, asked.id, "not-reached", tries=strange) for strange in ("x", "", "9" * 30)] == [303] * 3
    assert "not reached: 2 times" in desk.open(DAY).text


def test_a_wrong_tap_is_undone(desk: Visitor, office: Office) -> None:
    asked = ask(office, name="محمد النجار")
    desk.open(DAY).press("Called, done")
    assert "Called, done: محمد النجار" in desk.text
    desk.press("Undo")
    assert desk.answer.request.path == DAY
    assert [one.get_text() for one in desk.main.select(".calls h3 bdi")] == ["محمد النجار"]
    desk.press("Called, done")
    desk.clock.shift(300)
    assert desk.open(DAY).main.select("section.calls") == []
    assert done(desk, asked.id, "undo") == 409


def test_what_cannot_be_undone_any_more_says_what_has_become_of_it(desk: Visitor, office: Office) -> None:
    asked = ask(office, name="Олена Ковальчук")
    desk.open(DAY).press("Called, done")
    desk.clock.shift(300)
    desk.press("Undo")
    assert desk.answer.status_code == 409
    assert "Олена Ковальчук" in desk.text
    assert "Now: no longer on the list You wanted: Undo" in desk.text
    desk.tap("Back to the day")
    assert desk.answer.request.path == DAY
    with write_transaction(office):
        row = db.session.get_one(CallBack, asked.id)
        row.appointment = book(office, at(2026, 11, 19, 14, 30))
    token = desk.page.select_one("input[name=csrf_token]")["value"]
    page = desk.client.post(f"/desk/callbacks/{asked.id}/undo", data={"csrf_token": token})
    assert page.status_code == 409
    assert "Thursday, 19 November 2026" in page.text
