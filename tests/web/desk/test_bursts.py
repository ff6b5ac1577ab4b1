"""The hint on top of the day, and the page of unusual bookings."""

from datetime import date

import pytest

from booking.database import db, write_transaction
from booking.domain.enums import MessageKind, Status
from booking.models import Appointment, Office, OutboxMessage
from tests.factories import at, book
from tests.staff_factory import account, another_office, colleague, sign_in, stand_in
from tests.web.desk.posted_acts import DAY
from tests.web.visitor import Visitor, visible_text

PAGE = "/desk/unusual"
HERE = "203.0.113.7"
NAMES = ("Δήμητρα", "李秀英", "ሰላም ተስፋይ", "محمد النجار", "Олена Ковальчук")


@pytest.fixture
def five(office: Office, desk: Visitor) -> list[Appointment]:
    """Return five bookings from one connection, of which two leave an address."""
    made = []
    for number, name in enumerate(NAMES):
        start = at(2026, 11, 23 + 7 * (number == 4), 9 + number % 4 // 2, 30 * (number % 2))
        made.append(book(office, start, name=name, network=HERE, email="a@example.org" if number < 2 else None))
        desk.clock.shift(60)
    return made


def states() -> list[Status]:
    """Return the states of all, as they were booked."""
    db.session.expire_all()
    return list(db.session.scalars(db.select(Appointment.status).order_by(Appointment.id)))


def ends() -> int:
    """Return how many CANCEL e-mails there are."""
    return db.session.query(OutboxMessage).filter_by(kind=MessageKind.CANCELLATION).count()


def test_a_quiet_day_says_nothing(desk: Visitor, office: Office) -> None:
    book(office, network=HERE)
    assert "one connection" not in desk.open(DAY).text
    assert "Nothing unusual at the moment." in desk.open(PAGE).text


def test_the_day_says_how_many_and_when_and_leads_there(desk: Visitor, five: list[Appointment]) -> None:
    desk.open(DAY)
    assert "5 appointments were booked from one connection, Mon 06:00 to 06:04 ." in desk.text
    desk.tap("Show them")
    assert desk.answer.request.path == PAGE


def test_each_group_says_who_when_and_what_cancelling_would_free(desk: Visitor, five: list[Appointment]) -> None:
    desk.open(PAGE)
    assert "5 appointments, booked Mon 06:00 to 06:04" in desk.text
    lines = [visible_text(label) for label in desk.main.select("label[for^=pick]")]
    assert [name in line for name, line in zip(NAMES, lines, strict=True)] == [True] * 5
    assert ["no contact" in line for line in lines] == [False, False, True, True, True]
    assert "Monday, 23 November" in lines[0]
    assert "booked at 06:00" in lines[0]
    assert len(desk.main.select("input[name=pick][checked]")) == 5
    assert "Week from Monday, 23 November 2026: 4 half hours . 30 half hours are free in this week now." in desk.text
    assert "Week from Monday, 30 November 2026: 1 half hour . 33 half hours are free in this week now." in desk.text
    assert "2 appointments have one." in desk.text


def press(desk: Visitor, button: str, **changes: object) -> int:
    """Send the form with this button as it stands, but for changes; return the status."""
    for one in desk.main.select("form button"):
        if button in visible_text(one):
            form = one.find_parent("form")
            break
    else:
        raise AssertionError(button)
    sent: dict[str, list[str]] = {}
    for field in form.select("input"):
        if field.get("type") != "checkbox" or field.has_attr("checked"):
            sent.setdefault(str(field["name"]), []).append(str(field["value"]))
    sent |= changes  # type: ignore[arg-type]
    desk.answer = desk.client.post(str(form["action"]), data=sent)
    status = desk.answer.status_code
    if status == 303:
        desk.open(desk.answer.location)
    return status


def test_all_are_cancelled_and_taken_back(desk: Visitor, five: list[Appointment]) -> None:
    desk.open(PAGE)
    assert press(desk, "Cancel the ticked") == 303
    assert (states(), ends()) == ([Status.CANCELLED] * 5, 2)
    assert "5 appointments cancelled, Mon 06:05" in desk.text
    assert "Possible until Mon 06:10. No e-mail has been sent yet." in desk.text
    assert press(desk, "Undo the cancellation") == 303
    assert states() == [Status.BOOKED] * 5
    assert "5 appointments, booked Mon 06:00" in desk.text


def test_only_the_ticked_are_cancelled_and_nobody_is_written_to_without_the_tick(
    desk: Visitor, five: list[Appointment]
) -> None:
    desk.open(PAGE)
    ticked = [str(one["value"]) for one in desk.main.select("input[name=pick]")][:2]
    assert press(desk, "Cancel the ticked", pick=ticked, tell=[]) == 303
    assert (states(), ends()) == ([Status.CANCELLED] * 2 + [Status.BOOKED] * 3, 0)


def test_without_a_tick_nothing_is_done_and_the_page_says_so(desk: Visitor, five: list[Appointment]) -> None:
    desk.open(PAGE)
    assert press(desk, "Cancel the ticked", pick=[]) == 422
    assert desk.page.title.get_text().startswith("Error:")
    assert "Tick at least one appointment." in desk.text
    assert states() == [Status.BOOKED] * 5


def test_what_changed_meanwhile_is_named_and_left(desk: Visitor, five: list[Appointment]) -> None:
    desk.open(PAGE)
    with write_transaction():
        db.session.get_one(Appointment, five[1].id).late_minutes = 10
    assert press(desk, "Cancel the ticked") == 409
    summary = visible_text(desk.main.select_one(".summary"))
    assert "These were left as they are:" in summary
    assert "李秀英" in summary
    assert "Δήμητρα" not in summary
    assert "You wanted: Cancel the appointments" in summary
    assert "It was done for 4 appointments." in summary
    assert states().count(Status.BOOKED) == 1


def test_the_second_of_two_desks_is_told_that_it_is_done(desk: Visitor, five: list[Appointment]) -> None:
    desk.open(PAGE)
    first = desk.answer
    press(desk, "Cancel the ticked")
    desk.answer = first
    assert press(desk, "Cancel the ticked") == 409
    assert visible_text(desk.main.select_one(".summary")).count("cancelled by the desk") == 5
    assert "Nothing was changed." in desk.text
    assert ends() == 2


def test_after_five_minutes_they_are_booked_again_and_who_cannot_be_is_named(
    desk: Visitor, office: Office, five: list[Appointment]
) -> None:
    desk.open(PAGE)
    press(desk, "Cancel the ticked")
    desk.clock.shift(300)
    book(office, at(2026, 11, 23, 9, 0))
    desk.open(PAGE)
    assert "Undo the cancellation" not in desk.text
    assert press(desk, "Book again") == 409
    summary = visible_text(desk.main.select_one(".summary"))
    assert "the time is not free any more" in summary
    assert "Δήμητρα" in summary
    assert states().count(Status.BOOKED) == 5
    desk.clock.shift(24 * 3600)
    sign_in(desk.client)
    assert "Book again" not in desk.open(PAGE).text


def test_what_is_fine_leaves_page_and_day(desk: Visitor, five: list[Appointment]) -> None:
    desk.open(PAGE)
    assert press(desk, "These are fine") == 303
    assert "Nothing unusual at the moment." in desk.text
    assert "one connection" not in desk.open(DAY).text
    assert states() == [Status.BOOKED] * 5


@pytest.mark.parametrize("pick", ["", "x", "1", "1.x", "1.1.1", "-1.1", "١.١", "1" * 30 + ".1"])
def test_a_strange_form_changes_nothing(desk: Visitor, five: list[Appointment], pick: str) -> None:
    desk.open(PAGE)
    assert press(desk, "Cancel the ticked", pick=[pick]) == 400
    assert states() == [Status.BOOKED] * 5


def test_another_offices_counsellor_sees_and_does_nothing(
    office: Office, desk: Visitor, five: list[Appointment]
) -> None:
    visitor = Visitor(desk.client.application.test_client(), desk.clock)
    picks = [f"{one.id}.{one.version}" for one in five]
    elsewhere = another_office(office)
    made = account(elsewhere, email="selam@example.org", counsellor=colleague(elsewhere))
    sign_in(visitor.client, made.email)
    assert "Nothing unusual at the moment." in visitor.open(PAGE).text
    sent = {"csrf_token": str(visitor.page.select_one("input[name=csrf_token]")["value"]), "pick": picks}
    for act in ("cancel", "undo", "again"):
        assert visitor.client.post(f"{PAGE}/{act}", data=sent).status_code == 404
    assert visitor.client.post(f"{PAGE}/fine", data=sent | {"shown": picks}).status_code == 404
    stand_in(made, office, date(2026, 11, 16), date(2026, 11, 27))
    visitor.open(f"{PAGE}?of={five[0].counsellor_id}")
    assert len(visitor.main.select("input[name=pick]")) == 0  # of five in a row one lies outside her days
    assert states() == [Status.BOOKED] * 5
