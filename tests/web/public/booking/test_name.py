"""Step 3: who is coming. One required field; wrong input keeps everything; a time that is gone offers others."""

import re

import pytest

from booking.database import write_transaction
from booking.domain.enums import Channel, Interpreting
from booking.models import Appointment, OccupiedCell, Office, OutboxMessage, Tally
from tests.factories import at, book
from tests.stored_rows import count_rows, load_appointments
from tests.web.visitor import Visitor


def test_a_name_is_enough(at_the_name: Visitor) -> None:
    at_the_name.press("Book this appointment", name="Samira Rahimi")
    assert at_the_name.answer.history[-1].status_code == 303
    assert "Appointment booked" in at_the_name.text
    (appointment,) = load_appointments()
    assert (appointment.name, appointment.reads, appointment.channel) == ("Samira Rahimi", "en", Channel.SELF)
    assert appointment.starts_at == at(2026, 11, 16, 8, 30)
    assert appointment.interpreting is Interpreting.NOT_NEEDED


def test_everything_typed_is_kept_with_the_appointment(at_the_name: Visitor) -> None:
    at_the_name.press(
        "Book this appointment",
        name="محمد النجار",
        phone="0151 23456789",
        phone_shared="y",
        email="m.najjar@example.org",
        mark="green card",
    )
    (appointment,) = load_appointments()
    assert (appointment.phone, appointment.phone_shared) == ("+4915123456789", True)
    assert (appointment.email, appointment.mark) == ("m.najjar@example.org", "green card")


@pytest.mark.parametrize("name", ["می‌نا", "Sinéad O’Brien", "D'Angelo", "ሰላም ተስፋይ", "李秀英", "Nguyễn Thị Hồng", "X"])
def test_names_of_any_script_pass(at_the_name: Visitor, name: str) -> None:
    at_the_name.press("Book this appointment", name=name)
    assert [appointment.name for appointment in load_appointments()] == [name]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "Enter your name."),
        ("   ", "Enter your name."),
        ("a\u202eb", "Check the name."),
        ("a\u2066b", "Check the name."),
        ("a\x00b", "Check the name."),
        ("a\x07b", "Check the name."),
        ("\u200b\u200c", "Check the name."),
        ("x" * 81, "This name is too long: at most 80 characters."),
    ],
)
def test_a_wrong_name_is_answered_at_the_field_and_keeps_the_rest(
    at_the_name: Visitor, name: str, sentence: str
) -> None:
    at_the_name.press("Book this appointment", name=name, phone="04473 123456", email="a@example.org", mark="x")
    assert at_the_name.answer.status_code == 422
    assert at_the_name.page.title.get_text().startswith("Error: ")
    assert sentence in at_the_name.main.select_one("#name-error").get_text()
    assert at_the_name.main.select_one("#name")["aria-invalid"] == "true"
    assert at_the_name.main.select_one(".summary a[href='#name']")
    kept_fields = at_the_name.fields()
    assert (kept_fields["phone"], kept_fields["email"], kept_fields["mark"]) == ("04473 123456", "a@example.org", "x")
    assert load_appointments() == []


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("phone", "call me"),
        ("phone", "123"),
        ("email", "a@"),
        ("email", "a@b@c.de"),
        ("email", "a@example.org\r\nBcc: x@example.org"),
        ("email", "<a@example.org>, b@example.org"),
        ("mark", "longer than twelve"),
    ],
)
def test_a_wrong_contact_is_answered_at_its_field(at_the_name: Visitor, field: str, typed: str) -> None:
    at_the_name.press("Book this appointment", name="Olena", **{field: typed})
    assert at_the_name.answer.status_code == 422
    assert at_the_name.main.select_one(f"#{field}-error")
    assert at_the_name.fields()["name"] == "Olena"
    assert load_appointments() == []


def test_a_misspelt_mail_domain_is_warned_of_once(at_the_name: Visitor) -> None:
    at_the_name.press("Book this appointment", name="Ana", email="ana@gmial.com")
    assert "Did you mean ana@gmail.com?" in at_the_name.text
    at_the_name.press("Book this appointment")
    assert [appointment.email for appointment in load_appointments()] == ["ana@gmial.com"]


def test_foreign_and_local_phone_numbers_are_understood(at_the_name: Visitor) -> None:
    at_the_name.press("Book this appointment", name="Ion", phone="0040 721 234 567")
    assert load_appointments()[0].phone == "+40721234567"


def test_arabic_digits_are_a_phone_number_too(at_the_name: Visitor) -> None:
    at_the_name.press("Book this appointment", name="سمیرا", phone="٠١٥١ ٢٣٤٥٦٧٨٩")
    assert load_appointments()[0].phone == "+4915123456789"


def test_a_second_tap_shows_the_same_ticket(at_the_name: Visitor) -> None:
    sent = at_the_name.fields() | {"name": "Ana"}
    address = at_the_name.answer.request.full_path
    at_the_name.clock.shift(5)
    first, second = (at_the_name.client.post(address, data=sent) for _tap in range(2))
    assert first.status_code == second.status_code == 303
    assert first.location == second.location
    changed = at_the_name.client.post(address, data=sent | {"name": "", "slot": "20261117T073000Z"})
    assert changed.location == first.location
    assert len(load_appointments()) == 1


def test_a_form_sent_within_a_second_is_shown_again_with_what_was_typed(at_the_name: Visitor) -> None:
    sent = at_the_name.fields() | {"name": "Robot"}
    answer = at_the_name.client.post(at_the_name.answer.request.full_path, data=sent)
    assert answer.status_code == 422
    assert "Robot" in answer.text
    assert load_appointments() == []
    at_the_name.clock.shift(5)
    assert at_the_name.client.post(at_the_name.answer.request.full_path, data=sent).status_code == 303


def test_a_form_without_a_key_of_ours_is_shown_again(at_the_name: Visitor) -> None:
    for key in ("", "made.up.key", "ä"):
        sent = at_the_name.fields() | {"name": "Ana", "key": key}
        assert at_the_name.client.post(at_the_name.answer.request.full_path, data=sent).status_code == 422
    assert load_appointments() == []


def test_a_page_left_open_for_a_day_still_books(at_the_name: Visitor, office: Office) -> None:
    at_the_name.open("/en/emstek/name?for_whom=self&spoken=en&interpreter=no&slot=20261119T133000Z")
    at_the_name.clock.shift(60 * 60 * 24)
    at_the_name.press("Book this appointment", name="Ana")
    assert "Appointment booked" in at_the_name.text


def test_a_time_that_was_just_taken_offers_the_three_nearest_in_one_tap(at_the_name: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 16, 8, 30))
    at_the_name.press("Book this appointment", name="Ana", phone="04473 123456")
    assert at_the_name.answer.status_code == 409
    assert "This time is no longer free. Nothing you typed is lost." in at_the_name.text
    offered = [button["value"] for button in at_the_name.main.select("button.second[name=slot]")]
    assert offered == ["20261116T080000Z", "20261116T083000Z", "20261116T090000Z"]
    at_the_name.press("Try again")  # what Enter does: nobody gets a time nobody chose
    assert at_the_name.answer.status_code == 409
    assert at_the_name.fields()["name"] == "Ana"
    at_the_name.press("Monday, 16 November 2026, 09:30")
    assert "Appointment booked" in at_the_name.text
    mine = [appointment for appointment in load_appointments() if appointment.name == "Ana"]
    assert [(own.starts_at, own.phone) for own in mine] == [(at(2026, 11, 16, 9, 30), "+494473123456")]


def test_opening_a_time_that_is_gone_shows_others_as_links(visitor: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 16, 8, 30))
    visitor.open("/en/emstek/name?for_whom=self&spoken=en&interpreter=no&slot=20261116T073000Z")
    assert visitor.answer.status_code == 409
    assert not visitor.main.select("#name")
    visitor.tap("Monday, 16 November 2026, 09:00")
    assert visitor.answer.status_code == 200
    assert visitor.main.select("#name")


@pytest.mark.parametrize(
    "slot",
    [
        "20261116T073100Z",  # off the grid
        "20261115T073000Z",  # past
        "20261116T050500Z",  # within the lead, closed
        "20261120T090000Z",  # a Friday: closed
        "20261225T090000Z",  # a holiday
        "20270105T073000Z",  # beyond the horizon
        "00020101T000000Z",
        "99981231T235959Z",
    ],
)
def test_a_time_that_is_not_offered_is_refused_and_nothing_is_stored(at_the_name: Visitor, slot: str) -> None:
    sent = at_the_name.fields() | {"name": "Ana", "slot": slot}
    at_the_name.clock.shift(5)
    answer = at_the_name.client.post(at_the_name.answer.request.full_path, data=sent)
    assert answer.status_code == 409
    assert "Ana" in answer.text
    assert [count_rows(table) for table in (Appointment, OccupiedCell, OutboxMessage, Tally)] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    "slot",
    [
        "",
        "x",
        "2026-11-16",
        "20261116T073000",
        "20261316T073000Z",
        "２０２６１１１６T073000Z",
        "\x00",
        "00010101T000000Z",
        "99991231T235959Z",
    ],
)
def test_a_time_that_does_not_parse_is_not_found(visitor: Visitor, slot: str) -> None:
    visitor.answer = visitor.client.get("/en/emstek/name", query_string={"slot": slot})
    assert visitor.answer.status_code == 404


def test_a_post_from_another_site_is_refused(at_the_name: Visitor) -> None:
    sent = at_the_name.fields() | {"name": "Ana"}
    at_the_name.clock.shift(5)
    headers = {"Sec-Fetch-Site": "cross-site"}
    answer = at_the_name.client.post(at_the_name.answer.request.full_path, data=sent, headers=headers)
    assert answer.status_code == 400
    assert load_appointments() == []


def test_the_short_way_asks_language_and_interpreter_and_adds_no_minutes(visitor: Visitor) -> None:
    visitor.open("/ar/emstek/")
    visitor.open(str(visitor.main.select("a.button")[3]["href"]))  # after the three large ways
    assert visitor.fields()["spoken"] == "ar"
    button = visitor.main.select("form > button")[0].get_text().strip()
    visitor.press(button, name="سمیرا")
    assert visitor.answer.status_code == 422
    assert visitor.main.select_one("#interpreter-error")
    visitor.press(button, interpreter="need")
    (appointment,) = load_appointments()
    assert (appointment.minutes(), appointment.interpreting) == (30, Interpreting.ASKED)


def test_another_language_can_be_named(visitor: Visitor) -> None:
    visitor.open("/en/emstek/talk?for_whom=other").press("The person will explain", spoken="other", interpreter="bring")
    visitor.tap("Next free appointment").press("Book this appointment", name="Ana", other_language="Rohingya")
    (appointment,) = load_appointments()
    assert (appointment.spoken, appointment.other_language) == ("other", "Rohingya")


def test_for_somebody_else_client_and_helper_each_have_their_own(visitor: Visitor) -> None:
    visitor.open("/de/emstek/talk?for_whom=other&spoken=ar&interpreter=need")
    button = visitor.main.select("form > button")[2].get_text().strip()
    visitor.press(button)
    visitor.open(str(visitor.main.select("a.tile")[0]["href"]))
    assert visitor.fields()["reads"] == "ar"
    visitor.press(
        visitor.main.select("form > button")[-1].get_text().strip(),
        name="Олена Ковальчук",
        email="olena@example.org",
        reads="en",
        helper_name="Ingrid Meyer",
        helper_email="ingrid@example.net",
        helper_phone="04471 12345",
        will_tell="y",
    )
    (appointment,) = load_appointments()
    assert (appointment.channel, appointment.reads, appointment.helper_reads) == (Channel.OTHER, "en", "de")
    assert (appointment.helper_name, appointment.helper_phone) == ("Ingrid Meyer", "+49447112345")
    assert (appointment.email, appointment.helper_email) == ("olena@example.org", "ingrid@example.net")
    assert appointment.will_tell is True


def test_two_lengths_of_talk_leave_no_overlap(visitor: Visitor, office: Office) -> None:
    visitor.open("/en/emstek/talk?for_whom=self").press("Work", several="1")
    visitor.tap("Next free appointment").press("Book this appointment", name="Family")
    assert load_appointments()[0].minutes() == 60
    assert count_rows(OccupiedCell) == 12


def test_no_personal_value_stands_in_an_address(at_the_name: Visitor) -> None:
    at_the_name.press("Book this appointment", name="Zofia", phone="04473 999999", email="zofia@example.org")
    addresses = [answer.request.url for answer in (*at_the_name.answer.history, at_the_name.answer)]
    assert not re.search("zofia|999999", " ".join(addresses), re.IGNORECASE)


def test_a_topic_no_longer_offered_is_not_shown(visitor: Visitor, office: Office) -> None:
    with write_transaction():
        office.topics[1].is_offered = False
    assert "Work" not in visitor.open("/en/emstek/talk?for_whom=self").text
