"""Entering without a gap: who it is, then her free times as buttons for the length this person needs."""

import pytest
from sqlalchemy import func, select

from booking.database import db
from booking.domain.enums import MessageState
from booking.models import Appointment, AuditEntry, Office, OutboxMessage
from tests.factories import at, book
from tests.staff_factory import colleague, sign_in
from tests.stored_rows import only_appointment
from tests.web.visitor import Visitor, visible_text

DAY = "/desk/agenda/2026-11-17"
HALF_PAST_EIGHT = "20261117T073000Z"
TYPED = {"name": "محمد النجار", "phone": "0170 1234567", "spoken": "ar", "interpreter": "need", "topic": "2"}


def tiles(desk: Visitor) -> list[str]:
    """Return the times one can take with one tap."""
    return [visible_text(tile) for tile in desk.main.select("button.tile")]


def test_from_every_page_one_gets_to_the_form_and_the_next_free_time_is_on_its_button(desk: Visitor) -> None:
    desk.open(DAY).tap("Add appointment")
    assert desk.answer.request.full_path.rstrip("?") == "/desk/enter"
    desk.press("Next free: Monday, 16 November 2026, 08:30", name="Zofia")
    made = only_appointment()
    assert (made.starts_at, made.name, made.minutes()) == (at(2026, 11, 16, 8, 30), "Zofia", 30)
    assert desk.answer.request.path == f"/desk/entered/{made.id}"


@pytest.mark.parametrize("button", ["The next ones", "This week", "Afternoons"])
def test_times_are_shown_for_what_this_person_needs_and_all_that_is_typed_stays(desk: Visitor, button: str) -> None:
    desk.open("/desk/enter").press(button, **TYPED)
    assert desk.answer.status_code == 200
    assert "· 45 minutes" in desk.text
    kept = desk.fields()
    assert {name: kept[name] for name in TYPED} == TYPED
    assert "محمد" not in desk.answer.request.url
    assert db.session.scalar(select(func.count(Appointment.id))) == 0
    first = tiles(desk)[0]
    desk.press(first)
    made = only_appointment()
    assert (made.name, made.phone, made.minutes()) == (TYPED["name"], "+491701234567", 45)
    assert f"{made.starts_at.astimezone(made.office.zone):%H:%M}" == first[:5]


def test_morning_and_afternoon_stand_under_their_day(desk: Visitor) -> None:
    desk.open("/desk/enter").press("This week")
    assert [visible_text(day) for day in desk.main.select(".found h3")][:2] == [
        "Monday, 16 November 2026",
        "Tuesday, 17 November 2026",
    ]
    desk.press("Afternoons")
    assert {time[:5] >= "12:00" for time in tiles(desk)} == {True}


def test_a_week_that_is_over_says_so_and_shows_the_next(desk: Visitor) -> None:
    desk.clock.move_to(at(2026, 11, 21, 9, 0))
    sign_in(desk.client)
    desk.open("/desk/enter").press("This week")
    assert "There is nothing free then. These are the next free times." in desk.text
    assert tiles(desk)[0] == "08:30, Monday, 23 November 2026"


def test_an_unanswered_interpreter_counts_as_needed_until_it_is_said(desk: Visitor) -> None:
    desk.open("/desk/enter").press("This week", name="Zofia", spoken="ar")
    assert "· 45 minutes" in desk.text
    desk.press(tiles(desk)[0])
    assert desk.answer.status_code == 422
    assert "Choose one answer." in desk.text
    desk.press("Add appointment", interpreter="no")
    assert only_appointment().minutes() == 30


def test_a_next_time_that_is_too_short_for_this_person_is_never_taken_in_silence(desk: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 16, 9, 0))
    desk.open("/desk/enter").press("Next free: Monday, 16 November 2026, 08:30", **TYPED)
    assert desk.answer.status_code == 422
    assert "Only 30 minutes are free here." in desk.text
    assert tiles(desk)[0] == "09:30, Monday, 16 November 2026"
    desk.press("09:30")
    made = db.session.scalars(select(Appointment).order_by(Appointment.id.desc())).first()
    assert (made.starts_at, made.minutes()) == (at(2026, 11, 16, 9, 30), 45)


def test_enter_in_a_field_takes_no_time_that_nobody_chose(desk: Visitor) -> None:
    first = desk.open("/desk/enter").main.select("form.enter button")[0]
    assert (first["name"], first["value"]) == ("find", "next")
    assert (first["tabindex"], first["aria-hidden"]) == ("-1", "true")
    desk.press("This week", name="Zofia")
    assert desk.main.select("form.enter button")[0]["name"] == "find"


def test_the_next_free_time_of_each_length_leads_to_the_form(desk: Visitor) -> None:
    desk.open("/desk/enter")
    lengths = [visible_text(one) for one in desk.main.select(".next-free dt")]
    assert lengths == ["30 minutes", "45 minutes", "60 minutes", "75 minutes"]
    desk.answer = desk.client.get(desk.main.select(".next-free a")[2]["href"])
    assert desk.fields()["minutes"] == "60"
    desk.press("Add appointment", name="Zofia")
    assert only_appointment().minutes() == 60


def test_nonsense_is_not_found(desk: Visitor) -> None:
    token = desk.open("/desk/enter").fields()["csrf_token"]
    for sent in ({"find": "x"}, {"slot": "x"}, {"beside": "x"}, {"beside": f"{HALF_PAST_EIGHT} ٣"}, {}):
        assert desk.client.post("/desk/enter", data={"csrf_token": token} | sent).status_code == 404, sent


def test_control_characters_are_shown_to_nobody(desk: Visitor) -> None:
    sent = desk.open("/desk/enter").fields() | {"find": "week", "name": "Zo\x07fia"}
    assert desk.client.post("/desk/enter", data=sent).status_code == 200


def test_a_tick_says_whether_an_email_goes(desk: Visitor) -> None:
    for address, tick in (("a@example.org", True), ("b@example.org", False)):
        desk.open("/desk/enter")
        sent = desk.fields() | {"name": "Zofia", "email": address, "slot": HALF_PAST_EIGHT, "minutes": "30"}
        assert sent["tells"] == "y"
        if not tick:
            del sent["tells"]
            sent["slot"] = "20261117T080000Z"
        desk.open(desk.client.post("/desk/enter", data=sent).location)
        assert ("E-mail to the client" in desk.text) is tick
        assert ("E-mails will be sent in 5 minutes." in desk.text) is tick
    assert db.session.scalars(select(OutboxMessage.state)).all() == [MessageState.WAITING]


def test_a_second_person_needs_the_warning_and_a_tap_of_its_own(desk: Visitor, office: Office) -> None:
    first = book(office, at(2026, 11, 17, 8, 30))
    desk.open(DAY).tap("Second person, same time")
    assert desk.answer.status_code == 200
    assert "Somebody else has an appointment at this time: 08:30–09:00" in desk.text
    desk.press("Try again", name="李秀英")  # what Enter does
    assert desk.answer.status_code == 409
    assert db.session.scalar(select(func.count(Appointment.id))) == 1
    desk.press("Add a second person at the same time")
    made = db.session.scalars(select(Appointment).order_by(Appointment.id.desc())).first()
    assert (made.name, made.starts_at) == ("李秀英", first.starts_at)
    assert db.session.scalars(select(AuditEntry.act).order_by(AuditEntry.id.desc())).first() == "booked beside another"
    lines = desk.open(DAY).main.select("li.talk")
    assert ["two at the same time (intended)" in visible_text(line) for line in lines] == [True, True]


def test_a_gap_that_is_taken_while_one_types_offers_others_first_and_then_the_second_place(
    desk: Visitor, office: Office
) -> None:
    desk.open(f"/desk/enter?slot={HALF_PAST_EIGHT}")
    book(office, at(2026, 11, 17, 8, 30))
    desk.press("Add appointment", name="李秀英")
    assert desk.answer.status_code == 409
    assert "Somebody else has an appointment at this time: 08:30–09:00" in desk.text
    names = [button["name"] for button in desk.main.select(".summary button")]
    assert names == ["slot", "slot", "slot", "slot", "beside"]
    book(office, at(2026, 11, 17, 9, 0))
    desk.press("Add a second person at the same time", minutes="45")
    assert desk.answer.status_code == 409, "meanwhile there is one more that she was not told of"
    assert "09:00–09:30" in desk.text
    desk.press("Add a second person at the same time")
    assert desk.answer.status_code == 200
    assert db.session.scalar(select(func.count(Appointment.id))) == 3


def test_what_is_wrong_beside_somebody_keeps_the_warning(desk: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 17, 8, 30))
    desk.open(f"/desk/enter?slot={HALF_PAST_EIGHT}").tap("Add a second person at the same time")
    desk.press("Add a second person at the same time", name="")
    assert desk.answer.status_code == 422
    assert "Somebody else has an appointment at this time: 08:30–09:00" in desk.text
    desk.press("Add a second person at the same time", name="Zofia")
    assert db.session.scalar(select(func.count(Appointment.id))) == 2


def test_where_she_is_not_open_nobody_is_put_beside(desk: Visitor) -> None:
    desk.open("/desk/enter?slot=20261117T070000Z&beside=1")
    assert desk.answer.status_code == 409
    assert "second person" not in desk.text


def test_times_are_those_of_the_desk_that_is_open(desk: Visitor, office: Office) -> None:
    other = colleague(office)
    desk.open(f"/desk/enter?of={other.id}").press("This week", name="Zofia")
    assert tiles(desk) == []
    assert "No appointment is free at the moment." in desk.text
