"""While a client sits beside the screen, the day shows no name, topic or phone number."""

import pytest
from bs4 import BeautifulSoup
from sqlalchemy import update

from booking.database import db, write_transaction
from booking.domain.enums import Interpreting, MessageState, Status
from booking.domain.people import Helper
from booking.models import Appointment, CallBack, Office, OutboxMessage
from tests.callback_factory import ask
from tests.factories import at, book
from tests.html_checks import text_of
from tests.staff_factory import colleague
from tests.web.visitor import Visitor

DAY, NEXT_DAY = "/desk/agenda/2026-11-16", "/desk/agenda/2026-11-17"
HELPER = Helper("Renate Meyer", "de", phone="+494473123456", email="renate@example.org")


@pytest.fixture
def crowded(office: Office, desk: Visitor) -> list[Appointment]:
    """Return two of today's appointments, with e-mails that did not arrive and a call-back."""
    made = [
        book(office, at(2026, 11, 16, 9, 0), name="Zofia Wójcik", phone="+4915123456789", topic=3, helper=HELPER),
        book(
            office, at(2026, 11, 16, 9, 30), name="محمد النجار", email="m@example.org", phone="+380441234567", topic=1
        ),
    ]
    ask(office)
    with write_transaction():
        db.session.execute(update(OutboxMessage).values(state=MessageState.DEAD, refusal="550 5.1.1", attempts=1))
    return made


def arrive(appointment: Appointment) -> None:
    """Let the person be there."""
    with write_transaction():
        db.session.get_one(Appointment, appointment.id).status = Status.ARRIVED


def cover(desk: Visitor, is_on: bool) -> Visitor:
    """Press the button in the header."""
    assert desk.answer is not None
    page = BeautifulSoup(text_of(desk.answer), "html5lib")
    form = page.select_one(f"header form:has(button[name=cover][value={'on' if is_on else 'off'}])")
    assert form is not None
    sent = {str(one["name"]): str(one["value"]) for one in form.select("[name]")}
    desk.answer = desk.client.post(str(form["action"]), data=sent, follow_redirects=True)
    return desk


def telling(desk: Visitor) -> list[str]:
    """Return what of names, topics and phone numbers stands anywhere in the page, as people or links write it."""
    waiting = db.session.query(CallBack).one()
    told = [
        "Zofia Wójcik",
        "محمد النجار",
        "Renate Meyer",
        waiting.name,
        waiting.german_name,
        "tel:",
        "+49",
        "380",
        "0151",
    ]
    told += [one.topic.words("name", "en").text for one in db.session.query(Appointment) if one.topic]
    assert desk.answer is not None
    page = desk.answer.get_data(as_text=True)
    return [words for words in told if words and words in page]


def test_the_open_day_shows_names_and_the_covered_one_none(desk: Visitor, crowded: list[Appointment]) -> None:
    assert len(telling(desk.open(DAY))) >= 8
    cover(desk, is_on=True)
    assert telling(desk) == []
    assert telling(desk.open(NEXT_DAY)) == []
    assert f"…{crowded[0].number[-3:]}, 09:00" in desk.text
    cover(desk, is_on=False)
    assert len(telling(desk)) >= 4


def test_it_is_on_by_itself_from_each_arrival_on(desk: Visitor, crowded: list[Appointment]) -> None:
    arrive(crowded[0])
    assert telling(desk.open(NEXT_DAY)) == []
    cover(desk, is_on=False)
    assert "Zofia Wójcik" in telling(desk.open(DAY))
    arrive(crowded[1])
    assert telling(desk.open(DAY)) == []


def test_it_ends_with_who_was_there(desk: Visitor, crowded: list[Appointment]) -> None:
    arrive(crowded[0])
    with write_transaction():
        db.session.get_one(Appointment, crowded[0].id).status = Status.DONE
    assert "Zofia Wójcik" in telling(desk.open(DAY))


def test_her_own_client_covers_a_colleagues_day_too(desk: Visitor, office: Office, crowded: list[Appointment]) -> None:
    arrive(crowded[0])
    assert telling(desk.open(f"{DAY}?of={colleague(office).id}")) == []


def test_the_page_of_an_act_shows_whom_it_is_about(desk: Visitor, crowded: list[Appointment]) -> None:
    arrive(crowded[0])
    desk.open(f"/desk/appointment/{crowded[1].id}/cancel")
    assert "محمد النجار" in desk.text


@pytest.mark.parametrize(
    ("interpreting", "day", "is_listed"),
    [
        (Interpreting.ASKED, 18, True),
        (Interpreting.ASKED, 24, False),
        (Interpreting.NOT_FOUND, 25, True),
        (Interpreting.ARRANGED, 17, False),
    ],
)
def test_an_interpreter_not_found_is_on_top(
    desk: Visitor, office: Office, interpreting: Interpreting, day: int, is_listed: bool
) -> None:
    made = book(office, at(2026, 11, day, 9, 0), spoken="tr")
    with write_transaction():
        db.session.get_one(Appointment, made.id).interpreting = interpreting
    links = desk.open(DAY).main.select("section[aria-labelledby=sought] a")
    assert [link["href"] for link in links] == [f"/desk/agenda/2026-11-{day}#a{made.id}"] * is_listed


def test_colleagues_are_offered_where_there_are_any(desk: Visitor, office: Office) -> None:
    assert desk.open(DAY).main.select_one(".whose-day") is None
    other = colleague(office)
    links = desk.open(DAY).main.select(".whose-day a")
    assert [link["href"] for link in links] == [DAY, f"{DAY}?of={other.id}"]


def test_now_and_next_are_said(desk: Visitor, crowded: list[Appointment]) -> None:
    desk.clock.move_to(at(2026, 11, 16, 9, 10))
    desk.open(DAY)
    assert [one.get_text(strip=True) for one in desk.main.select(".is-now, .is-next")] == ["now", "next, in 20 minutes"]
    assert desk.main.select_one("#now.is-now") is not None
