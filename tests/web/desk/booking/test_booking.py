"""From a gap of the day to the number: the form at the desk, what it refuses, and what there is to say then."""

import pytest
from bs4 import Tag
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Interpreting, RoleKind, Status
from booking.domain.reference_numbers import spaced_number
from booking.models import Appointment, Office
from tests.factories import at, book
from tests.staff_factory import account, another_office, colleague, counsellor_of, sign_in, token_of
from tests.stored_rows import only_appointment
from tests.web.visitor import Visitor, visible_text

DAY = "/desk/agenda/2026-11-17"
HALF_PAST_EIGHT = "20261117T073000Z"


def test_somebody_on_the_phone_gets_a_number_from_a_gap(desk: Visitor) -> None:
    desk.open(DAY).tap("Add appointment :")
    assert desk.answer.request.full_path == f"/desk/enter?slot={HALF_PAST_EIGHT}"
    desk.press("Add appointment", name="محمد النجار", phone="0170 1234567", spoken="ar", interpreter="bring")
    made = only_appointment()
    assert desk.answer.history[-1].status_code == 303
    assert desk.answer.request.path == f"/desk/entered/{made.id}"
    number = desk.main.select_one("b.number.large")
    assert number is not None
    assert visible_text(number).replace(" ", "") == made.number
    assert (made.name, made.phone, made.reads, made.minutes()) == ("محمد النجار", "+491701234567", "ar", 45)
    desk.tap("Back to the day")
    assert desk.answer.request.path == DAY
    assert "booked at the desk" in desk.text


def test_what_to_say_stands_in_german_and_in_the_clients_language(desk: Visitor) -> None:
    desk.open(f"/desk/enter?slot={HALF_PAST_EIGHT}")
    desk.press("Add appointment", name="Sinéad", spoken="en", interpreter="no")
    told = {str(one["lang"]): visible_text(one) for one in desk.main.select("p.note[lang]")}
    assert told.keys() == {"de", "en"}
    number = spaced_number(only_appointment().number)
    assert "Tuesday, 17 November 2026 at 08:30" in told["en"]
    for sentence in told.values():
        assert "08:30" in sentence
        assert "Emstek" in sentence
        assert number in sentence
    card = desk.main.select_one("article.ticket")
    assert isinstance(card, Tag)
    assert (card["lang"], visible_text(card.select("h2")[0])) == ("en", "Appointment booked")


def test_a_language_without_pages_is_told_so_and_gets_the_german_card(desk: Visitor) -> None:
    desk.open(f"/desk/enter?slot={HALF_PAST_EIGHT}")
    desk.press("Add appointment", name="Олена", spoken="uk", interpreter="no")
    assert [one["lang"] for one in desk.main.select("p.note[lang]")] == ["de"]
    assert "The card does not exist in the language the person speaks." in desk.text


def test_a_gap_that_has_begun_starts_at_the_next_five_minutes(desk: Visitor, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 17, 9, 2))
    sign_in(desk.client)
    desk.open(DAY).tap("Add appointment :")
    desk.press("Add appointment", name="Zofia")
    assert "The card does not exist" not in desk.text  # no language was given
    assert only_appointment().starts_at == at(2026, 11, 17, 9, 5)


def test_what_is_over_offers_nothing(desk: Visitor, clock: Traveller) -> None:
    clock.move_to(at(2026, 11, 18, 7, 0))
    sign_in(desk.client)
    assert "08:30 – 12:30 free" in desk.open(DAY).text
    assert "Add appointment" not in desk.text
    assert "Block this time" not in desk.text


def test_the_interpreter_is_asked_for_by_what_the_office_can_do(desk: Visitor) -> None:
    desk.open(f"/desk/enter?slot={HALF_PAST_EIGHT}").press("Add appointment", name="Zofia", spoken="ar")
    assert desk.answer.status_code == 422
    assert desk.page.title.string.startswith("Error:")
    assert "Choose one answer." in desk.text
    desk.press("Add appointment", spoken="de", interpreter="need")
    assert only_appointment().interpreting is Interpreting.NOT_NEEDED


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"name": ""}, "Enter the name of the person."),
        ({"name": "x" * 81}, "This name is too long: at most 80 characters."),
        ({"name": "Zofia", "phone": "12"}, "Check the phone number."),
        ({"name": "Zofia", "email": "zofia@"}, "Check the e-mail address."),
        ({"name": "Zofia", "email": "zofia@gmial.com"}, "Did you mean zofia@gmail.com?"),
    ],
)
def test_what_is_wrong_is_said_and_kept(desk: Visitor, typed: dict[str, str], sentence: str) -> None:
    desk.open(f"/desk/enter?slot={HALF_PAST_EIGHT}").press("Add appointment", **typed)
    assert desk.answer.status_code == 422
    assert sentence in desk.text
    kept = desk.fields()
    assert {name: kept[name] for name in typed} == typed
    assert db.session.scalar(select(func.count(Appointment.id))) == 0


def test_a_taken_time_comes_back_with_everything_typed_and_three_of_her_own(desk: Visitor, office: Office) -> None:
    desk.open(f"/desk/enter?slot={HALF_PAST_EIGHT}")
    book(office, at(2026, 11, 17, 8, 30))
    desk.press("Add appointment", name="李秀英", topic="3", spoken="zh", interpreter="no", minutes="45")
    assert desk.answer.status_code == 409
    assert "This time is no longer free." in desk.text
    desk.press("Try again")  # what Enter does: nobody gets a time nobody chose
    assert desk.answer.status_code == 409
    assert len(desk.main.select("button.second[name=slot]")) == 3
    assert desk.fields()["name"] == "李秀英"
    desk.press("09:00")
    made = db.session.scalars(select(Appointment).order_by(Appointment.id.desc())).first()
    assert (made.name, made.starts_at, made.minutes(), made.spoken) == ("李秀英", at(2026, 11, 17, 9, 0), 45, "zh")
    assert made.topic.number == 3


def test_an_address_of_a_taken_time_offers_others(desk: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 17, 8, 30))
    desk.open(f"/desk/enter?slot={HALF_PAST_EIGHT}")
    assert desk.answer.status_code == 409
    desk.tap("09:00")
    assert desk.answer.status_code == 200


def test_only_lengths_that_fit_are_offered(desk: Visitor) -> None:
    fitting = {"20261117T110000Z": ["", "30"], "20261117T104500Z": ["", "30", "45"], "20261117T112000Z": ["", "10"]}
    for slot, lengths in fitting.items():
        desk.open(f"/desk/enter?slot={slot}")
        assert [option["value"] for option in desk.main.select("select#minutes option")] == lengths


def test_a_topic_that_needs_longer_is_refused_at_the_field(desk: Visitor) -> None:
    desk.open("/desk/enter?slot=20261117T110000Z").press(
        "Add appointment", name="ሰላም", spoken="ti", interpreter="bring"
    )
    assert desk.answer.status_code == 422
    assert "Only 30 minutes are free here. Choose how long." in desk.text
    desk.press("Add appointment", minutes="30")
    assert only_appointment().minutes() == 30


def test_a_second_tap_shows_the_same_appointment(desk: Visitor) -> None:
    desk.open(f"/desk/enter?slot={HALF_PAST_EIGHT}")
    sent = desk.fields() | {"name": "Zofia", "slot": HALF_PAST_EIGHT, "minutes": "30"}
    answers = [desk.client.post("/desk/enter", data=sent) for _tap in range(2)]
    assert [one.status_code for one in answers] == [303, 303]
    assert answers[0].location == answers[1].location == f"/desk/entered/{only_appointment().id}"


def test_a_colleagues_gap_stays_hers(desk: Visitor, office: Office) -> None:
    own, other = counsellor_of(office), colleague(office)
    with write_transaction(office):
        for rule in db.session.merge(own).hours:
            rule.counsellor_id = other.id
    desk.open(f"{DAY}?of={other.id}").tap("Add appointment :")
    desk.press("Add appointment", name="Zofia")
    assert only_appointment().counsellor_id == other.id
    assert desk.tap("Back to the day").answer.request.full_path == f"{DAY}?of={other.id}"


@pytest.mark.parametrize("slot", ["", "x", "2026-11-17", "20261117T0730", "٢٠٢٦١١١٧T073000Z"])
def test_what_is_no_start_is_not_found(desk: Visitor, slot: str) -> None:
    assert desk.client.get("/desk/enter", query_string={"slot": slot}).status_code == 404


def test_what_was_cancelled_has_nothing_to_say(desk: Visitor, office: Office) -> None:
    made = book(office)
    assert desk.client.get(f"/desk/entered/{made.id}").status_code == 200
    with write_transaction(office):
        db.session.merge(made).status = Status.CANCELLED
    assert desk.client.get(f"/desk/entered/{made.id}").status_code == 404


@pytest.mark.parametrize("who", ["administrator", "elsewhere"])
def test_nobody_else_opens_any_of_it(app: Flask, client: FlaskClient, office: Office, who: str) -> None:
    made, own = book(office), counsellor_of(office)
    if who == "administrator":
        account(office, RoleKind.ADMINISTRATOR)
    else:
        foreign = another_office(office)
        account(foreign, counsellor=colleague(foreign))
    sign_in(client)
    token = token_of(client, "/account/")
    stretch = {"csrf_token": token, "slot": HALF_PAST_EIGHT, "until": "20261117T090000Z", "name": "Zofia"}
    for path in ("enter", f"entered/{made.id}", "keep-free", "keep-free/undo"):
        for of in (f"?of={own.id}&slot={HALF_PAST_EIGHT}", f"?slot={HALF_PAST_EIGHT}")[: 1 + (who == "administrator")]:
            if not path.startswith("keep"):
                assert client.get(f"/desk/{path}{of}").status_code == 404, path
            if not path.startswith("entered"):
                assert client.post(f"/desk/{path}{of}", data=stretch).status_code == 404, path
    if who == "elsewhere":
        assert client.get(f"/desk/entered/{made.id}").status_code == 404
    assert db.session.scalar(select(func.count(Appointment.id))) == 1
