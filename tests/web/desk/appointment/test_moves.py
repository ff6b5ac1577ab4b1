"""Moving, another length and the interpreter at the desk: the pages that ask, and taking it back on the line."""

import pytest

from booking.database import db, write_transaction
from booking.domain.enums import Holder, Interpreting, MessageKind, MessageState, Status
from booking.models import Appointment, Office
from booking.services import tickets
from tests.factories import at, book
from tests.outbox_messages import states_by_holder
from tests.staff_factory import another_office, colleague, counsellor_of
from tests.web.desk.posted_acts import DAY, NINE, buttons, line, post, state
from tests.web.visitor import Visitor, visible_text

TEN = "20261116T090000Z"


@pytest.fixture
def one(one: Appointment, desk: Visitor) -> Appointment:
    """Return the appointment an hour before its start."""
    desk.clock.move_to(at(2026, 11, 16, 8, 0))
    return one


def address(one: Appointment, act: str) -> str:
    """Return where an act is asked."""
    return f"/desk/appointment/{one.id}/{act}"


def sent(desk: Visitor, one: Appointment, act: str, *tell: str, query: str = "", **changes: str) -> int:
    """Return the status of the form as it is sent with these ticks, and what its button says."""
    fields = desk.open(address(one, act) + query).fields() | changes
    desk.answer = desk.client.post(address(one, act) + query, data=fields | {"tell": list(tell)}, follow_redirects=True)
    return desk.answer.status_code


def ticks(desk: Visitor) -> dict[str, bool]:
    """Return who is ticked on the page."""
    return {str(tick["value"]): tick.has_attr("checked") for tick in desk.main.select("input[name=tell]")}


def needs_interpreter(one: Appointment, what: Interpreting = Interpreting.ASKED) -> None:
    """Let an interpreter be wanted."""
    with write_transaction():
        db.session.merge(one).interpreting = what
    db.session.refresh(one)


def test_one_tap_moves_it_and_another_takes_it_back(desk: Visitor, one: Appointment) -> None:
    desk.open(DAY).tap("Move")
    for words in ("Choose another time", "Δήμητρα", "Monday, 16 November 2026", "E-mail to the client"):
        assert words in desk.text, words
    assert ticks(desk) == {"client": True, "helper": True}
    desk.press("10:00, Monday, 16 November 2026")
    assert desk.answer.history[-1].location == f"{DAY}#a{one.id}"
    assert {one for _holder, one in states_by_holder(MessageKind.MOVE)} == {MessageState.WAITING}
    assert "10:00" in line(desk)
    assert "moved from Mon 09:00" in line(desk)
    assert "Undo the change" in buttons(desk)
    desk.press("Undo the change")
    assert "09:00" in line(desk)
    assert {one for _holder, one in states_by_holder(MessageKind.MOVE)} == {MessageState.WITHDRAWN}
    assert "Undo the change" not in buttons(desk)


def test_the_next_free_time_is_first_and_weeks_follow(desk: Visitor, one: Appointment) -> None:
    desk.open(address(one, "move"))
    first = desk.main.select_one("form p + button.second[name=slot]")
    assert first is not None
    assert visible_text(first) == "Monday, 16 November 2026, 08:30"
    assert "Earlier" not in desk.text
    desk.press("Later")
    assert desk.answer.request.query_string == b"from=2026-11-23"
    assert "Monday, 23 November 2026" in visible_text(desk.main)
    assert "Next free appointment" not in desk.text
    desk.press("Earlier")
    assert "Monday, 16 November 2026" in visible_text(desk.main.select("h2.day")[0])
    desk.open(address(one, "move") + "?from=nonsense")
    assert "Next free appointment" in desk.text


def test_ticks_stay_while_she_looks_through_the_weeks_and_enter_takes_no_time(desk: Visitor, one: Appointment) -> None:
    assert sent(desk, one, "move", "helper", query="?from=2026-11-23", show="1") == 200
    assert ticks(desk) == {"client": False, "helper": True}
    assert "Monday, 23 November 2026" in visible_text(desk.main)
    for act in ("move", "length"):
        first = desk.open(address(one, act)).main.select_one("form button")
        assert first is not None
        assert first["name"] == "show"
    db.session.refresh(one)
    assert one.starts_at == NINE


def test_only_who_is_ticked_gets_an_email(desk: Visitor, one: Appointment) -> None:
    assert sent(desk, one, "move", "helper", "nobody", slot=TEN) == 200
    assert states_by_holder(MessageKind.MOVE) == [(Holder.HELPER, MessageState.WAITING)]


def test_for_whom_there_is_only_a_phone_the_page_says_so(desk: Visitor, office: Office) -> None:
    one = book(office, NINE, phone="+4915123456789")
    for act in ("move", "length"):
        desk.open(address(one, act))
        assert "Please call: 01512 3456789" in desk.text


def test_a_time_that_is_gone_is_answered_with_the_nearest_and_the_ticks_stay(
    desk: Visitor, one: Appointment, office: Office
) -> None:
    fields = desk.open(address(one, "move")).fields()
    book(office, at(2026, 11, 16, 11, 0))
    gone = {"slot": "20261116T100000Z", "tell": "helper"}
    desk.answer = desk.client.post(address(one, "move"), data=fields | gone)
    assert desk.answer.status_code == 409
    assert desk.page.title is not None
    assert visible_text(desk.page.title).startswith("Error:")
    assert "This time is no longer free." in desk.text
    assert len(desk.main.select(".summary button[name=slot]")) == 3
    assert ticks(desk) == {"client": False, "helper": True}
    assert states_by_holder(MessageKind.MOVE) == []
    nearest = desk.main.select_one(".summary button[name=slot]")
    assert nearest is not None
    desk.press(visible_text(nearest))
    assert desk.answer.status_code == 200
    assert states_by_holder(MessageKind.MOVE) == [(Holder.HELPER, MessageState.WAITING)]


@pytest.mark.parametrize(
    ("act", "choice", "wanted"),
    [
        ("move", {"slot": TEN}, "Move to Monday, 16 November 2026, 10:00"),
        ("length", {"minutes": "45"}, "45 minutes"),
        ("interpreter", {"state": "arranged"}, "Interpreter arranged"),
    ],
)
def test_what_has_changed_meanwhile_is_shown_with_what_was_wanted(
    desk: Visitor, one: Appointment, act: str, choice: dict[str, str], wanted: str
) -> None:
    needs_interpreter(one)
    stale = str(one.version - 1)
    assert sent(desk, one, act, "helper", version=stale, **choice) == 409
    assert "Something has changed in the meantime." in desk.text
    assert f"You wanted: {wanted}" in desk.text
    assert ticks(desk) == {"client": False, "helper": True}
    desk.answer = desk.client.post(address(one, act), data=desk.fields() | choice, follow_redirects=True)
    assert desk.answer.status_code == 200
    assert "Undo the change" in buttons(desk)
    with write_transaction():
        db.session.merge(one).status = Status.CANCELLED
    desk.open(address(one, act))
    assert "No change is possible any more" in desk.text
    assert desk.main.select("form") == []


def test_length_says_the_end_and_is_changed_with_one_tap(desk: Visitor, one: Appointment, office: Office) -> None:
    book(office, at(2026, 11, 16, 10, 0))
    desk.open(address(one, "length"))
    offered = [visible_text(button) for button in desk.main.select("button[name=minutes]")]
    assert offered == ["15 minutes – 09:15", "40 minutes – 09:40", "45 minutes – 09:45", "60 minutes – 10:00"]
    desk.press("45 minutes")
    assert states_by_holder(MessageKind.MOVE) != []
    assert "09:45" in line(desk)
    assert sent(desk, one, "length", minutes="75") == 409
    assert post(desk, one, "length", minutes="nonsense") == 400


def test_of_a_talk_that_runs_the_page_says_that_no_email_goes(desk: Visitor, one: Appointment) -> None:
    desk.clock.move_to(NINE)
    with write_transaction():
        db.session.merge(one).status = Status.ARRIVED
    desk.open(address(one, "length"))
    assert "It has started: no e-mail is sent." in desk.text
    assert ticks(desk) == {}
    desk.press("40 minutes")
    assert states_by_holder(MessageKind.MOVE) == []
    assert state(one) is Status.ARRIVED


def test_the_interpreter_is_recorded_and_the_ticket_says_so(desk: Visitor, one: Appointment) -> None:
    assert "Interpreter" not in buttons(desk)
    needs_interpreter(one)
    ticket = f"/en/ticket/{tickets.key(one, Holder.CLIENT)}"
    for button, shown, promised in (
        ("Interpreter arranged", "interpreter arranged", "An interpreter will be there."),
        ("Nobody found", "no interpreter found", "We found no interpreter. You can bring an adult who translates"),
        ("Look again", "interpreter wanted", None),
    ):
        desk.open(DAY).tap("Interpreter")
        assert ticks(desk) == {"client": True, "helper": True}
        desk.press(button)
        assert shown in line(desk)
        assert promised is None or promised in desk.open(ticket).text
    assert "An interpreter will be there." not in desk.open(ticket).text
    assert post(desk, one, "interpreter", state="nonsense") == 400


def test_a_card_that_only_shows_says_nothing_of_the_interpreter(desk: Visitor, one: Appointment) -> None:
    needs_interpreter(one, Interpreting.ARRANGED)
    desk.open(f"/en/ticket/{tickets.key(one, Holder.SHOWN)}")
    assert "An interpreter will be there." not in desk.text


def test_taking_back_too_late_says_why(desk: Visitor, one: Appointment, office: Office) -> None:
    assert sent(desk, one, "move", slot=TEN) == 200
    db.session.refresh(one)
    assert post(desk, one, "undo", version=str(one.version - 1)) == 409
    assert sent(desk, book(office, at(2026, 11, 16, 11, 0)), "move", slot="20261116T080000Z") == 200
    assert post(desk, one, "undo") == 409
    desk.clock.shift(300)
    assert post(desk, one, "undo") == 409
    db.session.refresh(one)
    assert one.starts_at == at(2026, 11, 16, 10, 0)


def test_another_desk_finds_nothing(desk: Visitor, one: Appointment, office: Office) -> None:
    with write_transaction():
        other = colleague(another_office(office))
        db.session.merge(one).counsellor_id = other.id
    for act in ("move", "length", "interpreter"):
        assert desk.open(address(one, act)).answer.status_code == 404
        assert post(desk, one, act, slot=TEN, minutes="45", state="arranged") == 404
    assert post(desk, one, "undo") == 404
    assert counsellor_of(office).id != other.id


def test_a_colleagues_day_stays_hers(desk: Visitor, one: Appointment, office: Office) -> None:
    whose = counsellor_of(office).id
    desk.open(f"{DAY}?of={whose}").tap("Move")
    desk.press("10:00, Monday")
    assert desk.answer.history[-1].location == f"{DAY}?of={whose}#a{one.id}"
