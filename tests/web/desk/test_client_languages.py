"""What the desk writes for clients is in their language, and the desk itself in German or English, whoever asks."""

from email import message_from_string
from email.policy import default as parsing
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from flask_babel import gettext
from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.enums import MessageKind
from booking.i18n import DESK, GERMAN, LANGUAGES, Language, speaking
from booking.models import Account, Office, OutboxMessage
from booking.services.schedule import full_today
from tests.factories import at, book
from tests.html_checks import text_of
from tests.staff_factory import account, counsellor_of, sign_in
from tests.web.desk.posted_acts import DAY, NINE
from tests.web.visitor import Visitor, visible_text

HALF_PAST_EIGHT = "20261117T073000Z"
EVERY = pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)


def in_words(language: Language, text: str, domain: str = "public") -> str:
    """Return a message in a language."""
    with speaking(language, domain):
        return str(gettext(text))


@EVERY
def test_the_card_and_what_to_say_are_in_the_clients_language(desk: Visitor, language: Language) -> None:
    desk.open(f"/desk/enter?slot={HALF_PAST_EIGHT}")
    desk.press("Add appointment", name="Zofia", spoken="pl", reads=language.code, interpreter="no")
    assert desk.page.select_one("html[lang=en]") is not None
    card = desk.main.select_one(f"article.ticket[lang={language.lang}]")
    assert card is not None
    assert visible_text(card.select("h2")[0]) == in_words(language, "Appointment booked")
    sentence = in_words(
        language, "Your appointment is on %(day)s at %(time)s. Place: %(place)s. Your number is %(number)s."
    )
    assert sentence.partition("%(day)s")[0] in desk.text
    desk.tap("Open the appointment").tap("Card in the client's language")
    large = desk.main.select_one(f"div[lang={language.lang}] b.number.large")
    assert large is not None
    assert large.parent is not None
    assert in_words(language, "Appointment number") in visible_text(large.parent)


def test_the_sign_for_the_door_speaks_every_language(desk: Visitor, office: Office) -> None:
    desk.clock.move_to(at(2026, 11, 19, 14, 30))  # within the hours without appointment
    sign_in(desk.client)
    full_today.set_full(office, at(2026, 11, 19, 14, 30).date(), 1, is_so=True)
    desk.open("/desk/full-sign")
    for code in ("de", "ar", "en"):
        assert in_words(LANGUAGES[code], "Today there are no more places without an appointment.") in desk.text, code


@EVERY
def test_an_email_that_the_desk_causes_is_in_the_clients_language(
    desk: Visitor, office: Office, language: Language
) -> None:
    one = book(office, NINE, name="Zofia", reads=language.code, email="z@example.org")
    desk.open(f"/desk/appointment/{one.id}/cancel").press("Yes, cancel it")
    db.session.expire_all()
    kept = db.session.scalars(select(OutboxMessage).where(OutboxMessage.kind == MessageKind.CANCELLATION)).one()
    content: Any = message_from_string(str(kept.content), policy=parsing)
    assert content["Subject"].startswith(in_words(language, "Cancelled"))
    for kind in ("plain", "html"):
        body = content.get_body((kind,)).get_content()
        assert in_words(language, "Your appointment is cancelled.") in body


@pytest.mark.parametrize(("wanted", "spoken"), [("ar", "de"), ("de-leicht", "de"), ("en", "en"), ("fr", "de")])
def test_who_signs_in_reads_a_language_of_the_desk(
    client: FlaskClient, office: Office, wanted: str, spoken: str
) -> None:
    page = text_of(client.get("/account/sign-in", headers={"Accept-Language": wanted}))
    assert f'<html lang="{spoken}" dir="ltr">' in page
    assert in_words(LANGUAGES[spoken], "Sign in", DESK) in page


def test_an_account_in_another_language_reads_german_at_the_desk(desk: Visitor, office: Office) -> None:
    with write_transaction():
        db.session.scalars(select(Account)).one().language = "ar"
    desk.open(DAY, headers={"Accept-Language": "ar"})
    assert desk.page.select_one("html[lang=de]") is not None
    assert "Termin eintragen" in visible_text(desk.page)


@EVERY
def test_an_error_at_an_address_of_the_desk_is_in_the_language_of_who_asks(
    client: FlaskClient, office: Office, language: Language
) -> None:
    answer = client.get("/desk/nothing", headers={"Accept-Language": language.code})
    assert answer.status_code == 404
    assert in_words(language, "This page does not exist.") in text_of(answer)


def test_an_error_of_the_desk_is_in_the_accounts_language(app: Flask, office: Office) -> None:
    account(office, counsellor=counsellor_of(office), language="de")
    client = app.test_client()
    sign_in(client)
    for address, status in (("/desk/appointment/999", 404), (f"{DAY}?of=x", 404)):
        answer = client.get(address, headers={"Accept-Language": "ar"})
        assert answer.status_code == status
        assert '<html lang="de"' in text_of(answer), address
    answer = client.post("/account/language", data={"language": "en"}, headers={"Accept-Language": "ar"})
    assert answer.status_code == 400  # without its token
    assert in_words(GERMAN, "That did not work.") in text_of(answer)
