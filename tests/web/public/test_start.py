"""The start page: who it is for, the ways to an appointment, the week."""

from datetime import time

from booking.database import db, write_transaction
from booking.domain.enums import Weekday
from booking.models import Counsellor, Office, OfficeHours
from tests.factories import at, book
from tests.schedule_factory import close
from tests.web.visitor import Visitor


def test_the_week_of_the_real_office_stands_on_the_page(visitor: Visitor) -> None:
    visitor.open("/en/emstek/")
    for line in (
        "Monday 08:30–12:30",
        "Tuesday 08:30–12:30, 14:30–16:00",
        "Wednesday 08:30–12:30",
        "Thursday 14:30–18:00",
    ):
        assert line in visitor.text
    assert "Friday" not in visitor.text


def test_the_next_free_appointment_leads_straight_to_the_name(visitor: Visitor) -> None:
    visitor.open("/en/emstek/").tap("Next free appointment: Monday, 16 November 2026, 08:30")
    assert visitor.answer.request.args["slot"] == "20261116T073000Z"
    assert "Do you need an interpreter?" in visitor.text


def test_a_full_office_says_so_and_when_new_times_come(visitor: Visitor, office: Office) -> None:
    with write_transaction():
        office.horizon_days = 0
    visitor.open("/en/emstek/")
    assert "No appointment is free at the moment. New times come every working day at 08:00." in visitor.text
    assert "Next free appointment" not in visitor.text
    assert visitor.tap("Ask us to find a time").answer.request.path == "/en/emstek/callback"


def test_hours_without_appointment_are_shown_with_open_now_and_give_no_slots(
    visitor: Visitor, office: Office, clock: object
) -> None:
    counsellor = db.session.query(Counsellor).one()
    with write_transaction():
        open_hours = OfficeHours(
            counsellor_id=counsellor.id,
            weekday=Weekday.FRIDAY,
            opens=time(9),
            closes=time(11),
            valid_from=at(2026, 1, 1).date(),
            with_appointment=False,
        )
        db.session.add(open_hours)
    visitor.open("/en/emstek/")
    assert "Without an appointment: just come Next: Friday, 20 November 2026, 09:00" in visitor.text
    visitor.clock.move_to(at(2026, 11, 20, 10))
    visitor.open("/en/emstek/")
    assert "Open now, until 11:00" in visitor.text
    slots = visitor.client.get("/api/v1/emstek/slots?from=2026-11-27&to=2026-11-27").json["slots"]
    assert slots == []


def test_a_text_the_office_has_not_translated_shows_in_german_and_says_so(visitor: Visitor, office: Office) -> None:
    with write_transaction():
        for texts in office.texts:
            if texts.language == "ar":
                texts.scope = None
    visitor.open("/ar/emstek/")
    german = visitor.main.find("span", lang="de")
    assert german is not None
    assert german["dir"] == "ltr"
    assert "Anträgen" in german.get_text()


def test_an_office_that_does_not_exist_is_not_found(visitor: Visitor) -> None:
    assert visitor.open("/en/nowhere/").answer.status_code == 404
    assert "04473" in visitor.page.get_text()


def test_slash_language_leads_to_the_only_office(visitor: Visitor) -> None:
    assert visitor.open("/ar/").answer.request.path == "/ar/emstek/"


def test_a_taken_time_is_no_longer_the_next(visitor: Visitor, office: Office) -> None:
    book(office)
    assert "16 November 2026, 09:00" in visitor.open("/en/emstek/").text


def test_what_is_closed_is_told_in_words_above_the_hours(visitor: Visitor, office: Office) -> None:
    close(office, at(2026, 11, 17, 8), at(2026, 11, 17, 10))
    close(office, at(2026, 11, 19), at(2026, 11, 20))
    close(office, at(2026, 11, 24), at(2026, 11, 26))
    text = visitor.open("/en/emstek/").text
    for told in (
        "Closed: Tuesday, 17 November 2026, 08:30–10:00",
        "Closed: Thursday, 19 November 2026",
        "Closed: from Tuesday, 24 November 2026 to Wednesday, 25 November 2026",
    ):
        assert text.index(told) < text.index("Monday 08:30–12:30")


def test_a_public_holiday_has_its_german_name(visitor: Visitor) -> None:
    visitor.clock.move_to(at(2027, 3, 22, 6))
    visitor.open("/en/emstek/")
    assert "Closed: Monday, 29 March 2027, public holiday: Ostermontag" in visitor.text
    name = visitor.main.find("bdi", string="Ostermontag")
    assert name is not None
    assert name["lang"] == "de"


def test_the_name_of_who_is_away_stands_nowhere(visitor: Visitor, office: Office) -> None:
    counsellor = db.session.query(Counsellor).one()
    with write_transaction():
        counsellor.shown_name = "Rania Haddad"
    close(office, at(2026, 11, 19), at(2026, 11, 20), counsellor)
    visitor.open("/en/emstek/")
    assert "Closed: Thursday, 19 November 2026" in visitor.text
    assert "Rania" not in visitor.page.get_text()


def test_my_appointment_is_the_third_large_way(visitor: Visitor) -> None:
    visitor.open("/en/emstek/")
    assert [link.get_text(strip=True) for link in visitor.main.select("a.button")][2] == "My appointment"
    assert visitor.tap("My appointment").answer.request.path == "/en/find"
