"""The page of a call-back: what each key shows, what comes of it, and how to take it back."""

import gzip
from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient
from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.enums import Holder, Status
from booking.domain.reference_numbers import spaced_number
from booking.i18n import LANGUAGES
from booking.models import AuditEntry, CallBack, Office
from booking.services import tickets
from booking.services.appointments import moves
from booking.services.callbacks import requests
from tests.callback_factory import ask
from tests.factories import at, book
from tests.web.visitor import Visitor

KIB = 1024


@pytest.fixture
def callback(office: Office) -> CallBack:
    """Return the call-back of somebody who has told everything."""
    return ask(
        office,
        name="Samira Rahimi",
        spoken="fa",
        phone="+4915123456789",
        answer_until=date(2026, 11, 24),
        german_name="Renate Meyer",
        german_phone="+4944731234",
    )


def address(callback: CallBack, holder: Holder = Holder.CLIENT, language: str = "en") -> str:
    """Return where a holder of a key sees it."""
    return f"/{language}/ticket/{tickets.key(callback, holder)}"


def booked_from(callback: CallBack, office: Office) -> None:
    """Let the desk book an appointment from it."""
    appointment = book(office, at(2026, 11, 19, 14, 30), name="Samira Rahimi")
    with write_transaction(office):
        callback.appointment = appointment


@pytest.mark.parametrize("holder", [Holder.CLIENT, Holder.SHOWN])
def test_number_and_state_stand_on_it_and_neither_name_nor_phone(
    visitor: Visitor, callback: CallBack, holder: Holder
) -> None:
    visitor.open(address(callback, holder))
    assert "We are looking for a time" in visitor.text
    assert "Look here tomorrow from 12 o'clock." in visitor.text
    assert spaced_number(callback.number) in visitor.text
    for word in ("Samira", "Rahimi", "Renate", "Meyer", "3456789", "44731234", "Persian"):
        assert word not in visitor.answer.text, word


def test_what_is_shown_says_less_than_what_acts(visitor: Visitor, callback: CallBack) -> None:
    only_mine = ("Tuesday, 24 November 2026", "Asked on Monday, 16 November 2026", "We will call you.", "Tell us")
    mine = visitor.open(address(callback)).text
    shown = visitor.open(address(callback, Holder.SHOWN)).text
    assert [word for word in only_mine if word not in mine] == []
    assert [word for word in only_mine if word in shown] == []


def test_picture_and_link_hold_the_key_that_shows(visitor: Visitor, callback: CallBack) -> None:
    visitor.open(address(callback))
    assert visitor.main.select_one("svg.qr path") is not None
    links = [str(link["href"]) for link in visitor.main.select("a[href^=http]")]
    assert links == [tickets.link(callback, Holder.SHOWN, "en")]
    assert not tickets.callback_by_key(links[0].rsplit("/", 1)[1]).acts


def test_the_day_to_look_is_named_where_it_is_not_tomorrow(visitor: Visitor, callback: CallBack) -> None:
    visitor.clock.move_to(at(2026, 11, 17, 9, 0))
    assert "Look here today from 12 o'clock." in visitor.open(address(callback)).text
    visitor.clock.move_to(at(2026, 11, 20, 13, 0))
    assert "from 12 o'clock on this day: Monday, 23 November 2026" in visitor.open(address(callback)).text


@pytest.mark.parametrize("holder", [Holder.CLIENT, Holder.SHOWN])
def test_what_the_desk_has_booked_appears_with_a_key_of_the_same_kind(
    visitor: Visitor, office: Office, callback: CallBack, holder: Holder
) -> None:
    booked_from(callback, office)
    visitor.open(address(callback, holder))
    assert "We have an appointment for you" in visitor.text
    assert "Thursday, 19 November 2026 14:30 in the afternoon Donnerstag, 19.11.2026, 14:30 Uhr" in visitor.text
    assert "Am Markt 1, 49685 Emstek" in visitor.text
    assert "Tell us" not in visitor.text
    visitor.tap("See your appointment")
    key = visitor.answer.request.path.rsplit("/", 1)[1]
    assert tickets.by_key(key).holder is holder


def test_once_the_clients_keys_were_ended_the_old_page_only_shows(
    visitor: Visitor, office: Office, callback: CallBack
) -> None:
    booked_from(callback, office)
    with write_transaction(office):
        callback.appointment.client_key += 1
    visitor.open(address(callback)).tap("See your appointment")
    assert not tickets.by_key(visitor.answer.request.path.rsplit("/", 1)[1]).acts


def test_a_cancelled_appointment_is_not_promised(visitor: Visitor, office: Office, callback: CallBack) -> None:
    booked_from(callback, office)
    with write_transaction(office):
        callback.appointment.status = Status.CANCELLED
    assert "We have an appointment" not in visitor.open(address(callback)).text
    assert "The appointment is cancelled" in visitor.text


def test_a_moved_appointment_shows_its_new_time(visitor: Visitor, office: Office, callback: CallBack) -> None:
    booked_from(callback, office)
    moves.move(tickets.by_key(tickets.key(callback.appointment, Holder.CLIENT)), at(2026, 11, 24, 8, 30))
    assert "Tuesday, 24 November 2026 08:30" in visitor.open(address(callback)).text


def test_an_appointment_that_is_over_is_not_promised(visitor: Visitor, office: Office, callback: CallBack) -> None:
    booked_from(callback, office)
    visitor.clock.move_to(at(2026, 11, 19, 15, 0))
    text = visitor.open(address(callback)).text
    assert "This appointment is over." in text
    assert "We have an appointment" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_shows_what_was_booked(
    client: FlaskClient, office: Office, callback: CallBack, language: str
) -> None:
    booked_from(callback, office)
    page = client.get(address(callback, language=language)).text
    for told in ("14:30", "Am Markt 1", tickets.key(callback.appointment, Holder.CLIENT)):
        assert told in page


def test_it_can_be_withdrawn_and_withdrawing_again_is_harmless(visitor: Visitor, callback: CallBack) -> None:
    visitor.open(address(callback)).tap("Tell us")
    sent = visitor.answer.request.path
    assert callback.closed_at is None
    visitor.press("Please stop looking")
    assert "We are no longer looking for a time" in visitor.text
    closed_at = callback.closed_at
    visitor.clock.shift(60)
    assert visitor.client.post(sent).status_code == 303
    assert visitor.open(sent).answer.request.path == address(callback)
    assert callback.closed_at == closed_at is not None
    acts = db.session.scalars(select(AuditEntry.act).order_by(AuditEntry.id)).all()
    assert acts == ["call-back asked", "call-back withdrawn"]


def test_what_only_shows_withdraws_nothing(client: FlaskClient, callback: CallBack) -> None:
    for method in ("GET", "POST"):
        assert client.open(f"{address(callback, Holder.SHOWN)}/withdraw", method=method).status_code == 404
    assert callback.closed_at is None


def test_a_post_from_another_site_withdraws_nothing(client: FlaskClient, callback: CallBack) -> None:
    answer = client.post(f"{address(callback)}/withdraw", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 400
    assert callback.closed_at is None


def test_an_appointment_is_not_withdrawn_by_the_old_page(
    client: FlaskClient, office: Office, callback: CallBack
) -> None:
    booked_from(callback, office)
    assert client.get(f"{address(callback)}/withdraw").status_code == 302
    client.post(f"{address(callback)}/withdraw")
    assert (callback.closed_at, callback.appointment.status) == (None, Status.BOOKED)


@pytest.mark.parametrize("page", [".ics", "/move", "/cancel", "/contact", "/late", "/data", "/delete", "/close"])
def test_pages_of_appointments_are_not_found_with_its_key(client: FlaskClient, callback: CallBack, page: str) -> None:
    assert client.get(f"{address(callback)}{page}").status_code == 404
    assert client.post(f"{address(callback)}{page}").status_code == 404


def test_pages_of_call_backs_are_not_found_with_an_appointments_key(client: FlaskClient, office: Office) -> None:
    key = tickets.key(book(office), Holder.CLIENT)
    for method in ("GET", "POST"):
        assert client.open(f"/en/ticket/{key}/withdraw", method=method).status_code == 404


def test_a_revoked_a_wiped_and_an_unknown_one_are_the_same_404(client: FlaskClient, callback: CallBack) -> None:
    known = address(callback)
    with write_transaction():
        callback.client_key += 1
    revoked = client.get(known)
    with write_transaction():
        db.session.delete(callback)
    wiped = client.get(known)
    unknown = client.get(f"/en/ticket/{'x' * 12}C0.{'y' * 43}")
    assert {answer.status_code for answer in (revoked, wiped, unknown)} == {404}
    assert revoked.text == wiped.text == unknown.text


def test_every_language_is_offered_and_the_key_stays_out_of_queries(visitor: Visitor, callback: CallBack) -> None:
    visitor.open(address(callback)).tap("English")
    assert "next=" not in visitor.answer.request.url
    visitor.tap("Deutsch")
    assert visitor.answer.request.path == address(callback, language="de")


def test_the_pages_are_neither_kept_nor_indexed_and_bear_a_neutral_name(
    client: FlaskClient, callback: CallBack
) -> None:
    for path in ("", "/languages", "/withdraw"):
        answer = client.get(f"{address(callback)}{path}")
        assert answer.headers["Cache-Control"] == "no-store"
        assert "noindex" in answer.headers["X-Robots-Tag"]
        assert "igration" not in answer.text
    title = BeautifulSoup(client.get(address(callback)).text, "html5lib").title
    assert title is not None
    assert title.get_text().endswith("Rathaus Emstek")


def test_looking_a_hundred_times_changes_nothing(client: FlaskClient, office: Office, callback: CallBack) -> None:
    before = requests.list_open(office), db.session.query(AuditEntry).count()
    for path in ("", "/languages", "/withdraw"):
        for method in ("GET", "HEAD"):
            for _time in range(20):
                assert client.open(f"{address(callback)}{path}", method=method).status_code == 200
    assert (requests.list_open(office), db.session.query(AuditEntry).count()) == before


@pytest.mark.parametrize("language", ["ar", "de", "en"])
def test_the_page_is_light(client: FlaskClient, callback: CallBack, language: str) -> None:
    answer = client.get(address(callback, language=language), headers={"Accept-Encoding": "gzip"})
    assert gzip.decompress(answer.data)
    assert len(answer.data) <= 4 * KIB


def test_a_day_later_nothing_has_expired(visitor: Visitor, callback: CallBack) -> None:
    visitor.open(f"{address(callback)}/withdraw")
    visitor.clock.shift(timedelta(days=30))
    visitor.press("Please stop looking")
    assert callback.closed_at is not None
