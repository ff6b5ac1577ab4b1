"""From a call-back to its appointment: times to choose, the form filled in, and what the person's number shows then."""

from datetime import date

import pytest
from sqlalchemy import func, select

from booking.database import db
from booking.domain.enums import Holder, Part
from booking.models import Appointment, CallBack, Office
from booking.services import tickets
from booking.services.callbacks import requests
from tests.callback_factory import ask
from tests.factories import at, book
from tests.staff_factory import another_office, colleague
from tests.web.visitor import Visitor

DAY = "/desk/agenda/2026-11-17"
SLOT = "20261117T073000Z"


@pytest.fixture
def callback(office: Office) -> CallBack:
    """Return somebody who waits and has told everything."""
    return ask(
        office,
        name="محمد النجار",
        reads="ar",
        spoken="other",
        other_language="Rohingya",
        part=Part.MORNING,
        phone="+4915123456789",
        answer_until=date(2026, 11, 24),
        german_name="Renate Meyer",
        german_phone="+4944731234",
    )


def test_her_next_times_are_offered_and_the_form_is_filled_in(desk: Visitor, callback: CallBack) -> None:
    desk.open(DAY).tap("Book an appointment")
    assert desk.answer.request.full_path == f"/desk/enter?callback={callback.id}"
    assert "Call-back of محمد النجار" in desk.text
    assert "speaks German: Renate Meyer" in desk.text
    desk.tap("Monday, 16 November 2026, 09:00")
    kept = desk.fields()
    assert {name: kept[name] for name in ("callback", "name", "phone", "spoken", "other_language", "reads")} == {
        "callback": str(callback.id),
        "name": "محمد النجار",
        "phone": "01512 3456789",
        "spoken": "other",
        "other_language": "Rohingya",
        "reads": "ar",
    }


def test_it_leaves_the_list_and_its_number_shows_day_time_and_place(
    desk: Visitor, office: Office, callback: CallBack
) -> None:
    desk.open(f"/desk/enter?callback={callback.id}&slot={SLOT}").press("Add appointment", interpreter="bring")
    made = db.session.scalars(select(Appointment)).one()
    db.session.refresh(callback)
    assert (callback.appointment_id, made.phone) == (made.id, "+4915123456789")
    assert desk.open(DAY).main.select("section.calls") == []
    desk.open("/en/find").press("Show my appointment", number=callback.number)
    assert "We have an appointment for you" in desk.text
    assert "Tuesday, 17 November 2026 08:30" in desk.text
    assert "Am Markt 1" in desk.text
    assert "النجار" not in desk.answer.text
    desk.tap("See your appointment")
    assert tickets.by_key(desk.answer.request.path.rsplit("/", 1)[1]).holder is Holder.SHOWN


@pytest.mark.parametrize("query", ["", "callback=4711", "callback=0"])
def test_what_the_form_sends_wins_over_the_address(desk: Visitor, callback: CallBack, query: str) -> None:
    desk.open(f"/desk/enter?callback={callback.id}&slot={SLOT}")
    sent = desk.fields() | {"interpreter": "bring", "slot": SLOT}
    assert desk.client.post(f"/desk/enter?{query}", data=sent).status_code == 303
    db.session.refresh(callback)
    assert callback.appointment_id is not None


def test_a_taken_time_keeps_the_call_back_with_the_form(desk: Visitor, office: Office, callback: CallBack) -> None:
    desk.open(f"/desk/enter?callback={callback.id}&slot={SLOT}")
    book(office, at(2026, 11, 17, 8, 30))
    desk.press("Add appointment", interpreter="bring")
    assert desk.answer.status_code == 409
    desk.press("Tuesday, 17 November 2026, 09:00")
    db.session.refresh(callback)
    assert callback.appointment is not None
    assert callback.appointment.starts_at == at(2026, 11, 17, 9, 0)


def test_a_link_to_a_taken_time_offers_others_with_the_call_back(
    desk: Visitor, office: Office, callback: CallBack
) -> None:
    book(office, at(2026, 11, 17, 8, 30))
    desk.open(f"/desk/enter?callback={callback.id}&slot={SLOT}")
    assert desk.answer.status_code == 409
    desk.tap("Tuesday, 17 November 2026, 09:00")
    assert desk.fields()["callback"] == str(callback.id)


def test_who_waits_no_more_is_told_and_what_is_typed_can_still_be_entered(desk: Visitor, callback: CallBack) -> None:
    desk.open(f"/desk/enter?callback={callback.id}&slot={SLOT}")
    requests.withdraw(callback)
    desk.press("Add appointment", interpreter="bring")
    assert desk.answer.status_code == 409
    assert "Something has changed in the meantime." in desk.text
    assert "Now: no longer on the list" in desk.text
    assert db.session.scalar(select(func.count(Appointment.id))) == 0
    assert "callback" not in desk.fields()
    desk.press("Add appointment")
    made = db.session.scalars(select(Appointment)).one()
    assert made.name == "محمد النجار"
    db.session.refresh(callback)
    assert callback.appointment_id is None


def test_an_old_link_to_one_that_has_its_appointment_says_so(desk: Visitor, office: Office, callback: CallBack) -> None:
    desk.open(f"/desk/enter?callback={callback.id}&slot={SLOT}").press("Add appointment", interpreter="bring")
    for address in (f"/desk/enter?callback={callback.id}", f"/desk/enter?callback={callback.id}&slot=20261117T080000Z"):
        assert "Now: has an appointment: Tuesday, 17 November 2026, 08:30" in desk.open(address).text


def test_another_offices_or_a_strange_one_is_not_found(desk: Visitor, office: Office) -> None:
    foreign = ask(another_office(office))
    for wrong in (foreign.id, 4711, "x", "9" * 30, "-1", 2**31, "٣"):
        for more in ("", f"&slot={SLOT}"):
            assert desk.client.get(f"/desk/enter?callback={wrong}{more}").status_code == 404


def test_a_colleagues_day_stays_open(desk: Visitor, office: Office, callback: CallBack) -> None:
    other = colleague(office)
    desk.open(f"{DAY}?of={other.id}").tap("Book an appointment")
    assert desk.answer.request.args["of"] == str(other.id)
    assert "No appointment is free at the moment." in desk.text  # she has no hours
