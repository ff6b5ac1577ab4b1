"""On top of the agenda: whom no e-mail has reached, and whether e-mails go out at all."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select, text

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import MessageState
from booking.domain.people import Helper
from booking.models import AuditEntry, Office, OutboxMessage
from booking.services.outbox.leases import MOST_ATTEMPTS
from tests import personal_data
from tests.factories import at, book, mark_cancelled
from tests.staff_factory import another_office, colleague, sign_in
from tests.web.visitor import Visitor, visible_text

DAY = "/desk/agenda/2026-11-17"
WEDNESDAY = at(2026, 11, 18, 9, 0)
INGRID = Helper(name="Ingrid Meyer", reads="de", phone="+4944731234", email="ingrid@example.net", will_tell=True)


def die(refusal: str = "550 5.1.1", **changes: Any) -> list[int]:
    """Let all e-mails have died; return their numbers."""
    with write_transaction():
        found = list(db.session.scalars(select(OutboxMessage).order_by(OutboxMessage.id)))
        for message in found:
            message.state, message.refusal, message.attempts = MessageState.DEAD, refusal, 1
            for name, value in changes.items():
                setattr(message, name, value)
    return [message.id for message in found]


def sections(desk: Visitor, page: str = DAY) -> list[str]:
    """Return each line of the list."""
    return [
        visible_text(line) for line in desk.open(page).main.select("section[aria-labelledby=undelivered] li:has(h3)")
    ]


def test_who_was_not_reached_stands_on_top_with_all_she_needs(desk: Visitor, office: Office) -> None:
    phone = {"phone": "+4915123456789", "phone_shared": True}
    one = book(office, WEDNESDAY, name="محمد النجار", email="m@example.org", helper=INGRID, **phone)
    die()
    client, helper = sections(desk)
    assert "2 e-mails could not be delivered" in desk.text
    for words in (
        "محمد النجار",
        "Client",
        f"…{one.number[-3:]}",
        "E-mail: confirmation – this address does not exist",
        "Wednesday, 18 November 2026, 09:00",
        "01512 3456789 Client others answer: say only town hall",
        "04473 1234 Helper",
        "Informed by phone",
        "Send again",
    ):
        assert words in client, words
    assert helper.startswith("Ingrid Meyer")
    assert "Helper · appointment of محمد النجار" in helper
    assert helper.index("04473 1234") < helper.index("01512 3456789")
    assert one.number not in desk.text


@pytest.mark.parametrize(
    ("refusal", "attempts", "words"),
    [
        ("550 5.1.1", 1, "this address does not exist"),
        ("552 5.2.2", 1, "the mailbox is full"),
        ("451 4.3.0", MOST_ATTEMPTS, "not accepted for 24 hours"),
        ("frozen", 0, "held back after a restore"),
        ("550 5.7.1", 1, "refused: 550 5.7.1"),
    ],
)
def test_why_is_said_in_plain_words_on_top_and_at_the_appointment(
    desk: Visitor, office: Office, refusal: str, attempts: int, words: str
) -> None:
    book(office, WEDNESDAY, email="m@example.org")
    die(refusal, attempts=attempts)
    (line,) = sections(desk, "/desk/agenda/2026-11-18")
    assert f"E-mail: confirmation – {words}" in line
    at_it = desk.main.select_one(".emails li.urgent")
    assert at_it is not None
    assert visible_text(at_it) == f"Client: e-mail not delivered: {words}"


def test_nobody_takes_no_room_and_without_phone_or_address_it_is_said(desk: Visitor, office: Office) -> None:
    one = book(office, WEDNESDAY, email="m@example.org")
    assert sections(desk) == []
    die()
    with write_transaction():
        row = db.session.merge(one)
        row.email = None
        mark_cancelled(row)
    (line,) = sections(desk)
    assert "no phone" in line
    assert "cancelled" in line
    assert "Send again" not in line


def test_sent_again_leaves_the_list_and_the_day_stays_open(desk: Visitor, office: Office) -> None:
    book(office, WEDNESDAY, email="m@example.org")
    die()
    other = colleague(office)
    desk.open(f"{DAY}?of={other.id}").press("Send again")
    assert desk.answer.history[-1].status_code == 303
    assert desk.answer.request.full_path == f"{DAY}?of={other.id}"
    assert sections(desk) == []
    desk.open("/desk/agenda/2026-11-18")
    assert visible_text(desk.main.select_one(".emails li")) == "Client: e-mail is waiting"


def test_told_by_phone_leaves_the_list_and_stands_at_the_appointment(desk: Visitor, office: Office) -> None:
    book(office, WEDNESDAY, email="m@example.org")
    die()
    desk.open("/desk/agenda/2026-11-18").press("Informed by phone")
    assert desk.main.select("section.calls") == []
    line = desk.main.select_one(".emails li:not(.urgent)")
    assert line is not None
    assert visible_text(line) == "Client: informed by phone 16.11., 06:00"


def test_what_sends_nothing_says_so(desk: Visitor, office: Office) -> None:
    one = book(office, WEDNESDAY, email="m@example.org")
    desk.open("/desk/agenda/2026-11-18")
    assert "nothing more is sent" not in desk.text
    with write_transaction():
        db.session.merge(one).sends_nothing = True
    assert "nothing more is sent" in desk.open("/desk/agenda/2026-11-18").text


def sent(desk: Visitor, address: str, **changes: str) -> int:
    """Return the status of a small form, sent with the desk's token."""
    token = desk.open(DAY).page.select_one("input[name=csrf_token]")["value"]
    return desk.client.post(address, data={"csrf_token": str(token), "day": "2026-11-17"} | changes).status_code


@pytest.mark.parametrize("act", ["again", "told"])
def test_twice_is_once_and_what_is_foreign_strange_or_without_token_is_nothing(
    desk: Visitor, office: Office, act: str
) -> None:
    book(office, WEDNESDAY, email="m@example.org")
    (mine,) = die()
    foreign = personal_data.message(another_office(office), MessageState.DEAD)
    for wrong in (foreign.id, 4711, "x", "9" * 30, "-1", 2**31):
        assert sent(desk, f"/desk/undelivered/{wrong}/{act}") == 404, wrong
    address = f"/desk/undelivered/{mine}/{act}"
    assert sent(desk, address, csrf_token="old") == 400
    assert desk.client.get(address).status_code == 405
    assert desk.client.application.test_client().post(address).status_code in (302, 400)
    assert sections(desk) != []
    assert [sent(desk, address, day=day) for day in ("2026-11-17", "", "soon", "\x00")] == [303] * 4
    acts = db.session.scalars(select(AuditEntry.act).where(AuditEntry.by == "account")).all()
    assert acts == [{"again": "letter sent again", "told": "told by phone"}[act]]


def test_when_no_emails_go_out_it_stands_in_red_since_when(desk: Visitor, office: Office) -> None:
    book(office, WEDNESDAY, email="m@example.org")
    desk.clock.shift(14 * 60)
    assert "No e-mails have been sent" not in desk.open(DAY).text
    desk.clock.shift(60)
    red = desk.open(DAY).main.select_one(".stuck")
    assert red is not None
    assert visible_text(red) == "No e-mails have been sent since 06:00. Please tell IT."
    desk.clock.shift(20 * 60 * 60)
    sign_in(desk.client)
    assert "since 16.11., 06:00. Please tell IT." in desk.open(DAY).text
    with write_transaction():
        message = db.session.query(OutboxMessage).one()
        message.state, message.sent_at = MessageState.SENT, now()
    assert desk.open(DAY).main.select_one(".stuck") is None


def test_what_lacks_a_sender_is_counted_and_leads_to_where_it_is_set(app: Flask, desk: Visitor, office: Office) -> None:
    app.config["DEFAULT_SENDER_ADDRESS"] = None
    elsewhere = another_office(office)
    for whose in (office, office, elsewhere):
        personal_data.message(whose, MessageState.WAITING)
    desk.clock.shift(timedelta(hours=1))
    desk.open(DAY)
    assert "The office has no confirmed sender address: 2 e-mails are waiting." in desk.text
    assert "No e-mails have been sent" not in desk.text
    assert "Sender" in desk.tap("Set the sender address").text


def test_one_appointment_that_cannot_be_decrypted_does_not_hide_the_others(
    desk: Visitor, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    torn = book(office, WEDNESDAY, name="Samira Torn", email="torn@example.org").id
    book(office, at(2026, 11, 18, 10, 0), name="Олена", email="olena@example.org")
    message_id = die()[0]
    with write_transaction():
        db.session.execute(text("UPDATE appointments SET name = 'torn' WHERE id = :id"), {"id": torn})
    assert [line.partition(" ")[0] for line in sections(desk)] == ["Олена"]
    assert f"the appointment of e-mail {message_id} cannot be shown: InvalidToken" in caplog.text
    assert "torn@example.org" not in caplog.text
