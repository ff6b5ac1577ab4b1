"""Call-backs at the desk: on top of every day, in the order of their deadlines, until somebody has called."""

from datetime import date

from sqlalchemy import select
from time_machine import Traveller

from booking.database import db
from booking.domain.terms import Part
from booking.models import AuditEntry, CallBack, Office
from booking.services import accounts
from tests.callers import ask
from tests.desk import another_office, colleague
from tests.web.visitor import Visitor

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
        "1 person waits for a call-back",
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
    assert [link["href"] for link in section.select("a")] == ["tel:+4915123456789", "tel:+4944731234"]
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


def done(desk: Visitor, callback_id: object, **changes: str) -> int:
    """Return the status of the small form, sent with the desk's token."""
    token = desk.open(DAY).page.select_one("input[name=csrf_token]")["value"]
    sent = {"csrf_token": str(token), "day": "2026-11-17"} | changes
    return desk.client.post(f"/desk/callbacks/{callback_id}/done", data=sent).status_code


def test_twice_is_once_and_a_strange_day_leads_to_today(desk: Visitor, office: Office) -> None:
    asked = ask(office)
    assert [done(desk, asked.id, day=day) for day in ("2026-11-17", "", "soon", "\x00")] == [303] * 4
    acts = db.session.scalars(select(AuditEntry.act).where(AuditEntry.act == "call-back done")).all()
    assert len(acts) == 1


def test_a_strange_or_foreign_one_is_not_found(desk: Visitor, office: Office) -> None:
    foreign = ask(another_office(office))
    for wrong in (foreign.id, 4711, "x", "9" * 30, "-1", 2**31):
        assert done(desk, wrong) == 404
    assert foreign.closed_at is None


def test_without_token_or_session_nothing_is_done(desk: Visitor, office: Office) -> None:
    asked = ask(office)
    assert done(desk, asked.id, csrf_token="old") == 400
    address = f"/desk/callbacks/{asked.id}/done"
    assert desk.client.get(address).status_code == 405
    stranger = desk.client.application.test_client()
    assert stranger.post(address).status_code in (302, 400)
    assert db.session.scalars(select(CallBack.closed_at)).all() == [None]
