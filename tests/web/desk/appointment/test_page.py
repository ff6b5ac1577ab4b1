"""An appointment's page at the desk: all that is kept, who opens it, its note, and what is sent no more."""

import pytest
from sqlalchemy import select, update
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Act, Holder, Interpreter, MessageKind, MessageState, RoleKind, Status
from booking.i18n import LANGUAGES
from booking.models import Appointment, AuditEntry, Office, OutboxMessage
from booking.services.appointments import do_not_contact, follow_ups
from booking.web.desk.appointment import history
from tests.factories import at, book, mark_moved
from tests.staff_factory import EMAIL, account, another_office, colleague, counsellor_of, sign_in
from tests.web.desk.posted_acts import INGRID, NINE, appointment_url, post, section
from tests.web.visitor import Visitor, visible_text

SECRET = "PQX7731"  # as it stands in any encoding


def entries(act: str) -> list[AuditEntry]:
    """Return what the audit trail has of an act."""
    db.session.expire_all()
    return list(db.session.scalars(select(AuditEntry).where(AuditEntry.act == act)))


def test_the_day_leads_to_all_that_is_kept(desk: Visitor, office: Office) -> None:
    contact = {"phone": "+4915123456789", "phone_shared": True, "email": "s@example.org", "helper": INGRID}
    talk = {"spoken": "ti", "reads": "ar", "interpreter": Interpreter.NEED, "several": True, "topic": 3}
    book(office, at(2026, 11, 24, 8, 30), name="سمیرا رحیمی", mark="blue bag", **contact, **talk)
    desk.open("/desk/agenda/2026-11-24").tap("سمیرا رحیمی")
    one = db.session.scalars(select(Appointment)).one()
    for words in (
        "سمیرا رحیمی booked",
        "Tuesday, 24 November 2026, 08:30",
        f"{one.number[:3]} {one.number[3:6]} {one.number[6:]}",
        f"{one.minutes()} minutes",
        "several people",
        "Tigrinya",
        "Arabic",
        "interpreter wanted",
        "blue bag",
        "01512 3456789 others answer: say only town hall",
        "s@example.org",
        "booked by Ingrid Meyer 04473 1234",
        "ingrid@example.net",
        "The helper reads German",
    ):
        assert words in desk.text, words
    assert one.topic is not None
    assert str(one.topic.words("name", "en")) in desk.text
    assert "16.11., 06:00 Confirmation · Client e-mail is waiting" in section(desk, "emails")
    assert "Confirmation · Helper" in section(desk, "emails")
    assert "16.11., 06:00 booked – the helper" in section(desk, "history")
    assert desk.tap("Back to the day").answer.request.path == "/desk/agenda/2026-11-24"


def test_what_the_client_did_later_stands_there_too(desk: Visitor, one: Appointment) -> None:
    with write_transaction():
        kept = db.session.merge(one)
        kept.late_minutes, kept.moves = 15, 2
        mark_moved(kept, at(2026, 11, 13, 9, 0), Holder.CLIENT)
    desk.open(appointment_url(one))
    assert "Moved 2 times so far" in desk.text
    assert "says: 15 minutes late moved from Fri 13.11. 09:00" in section(desk, "facts")


def test_opening_is_noted_once_in_five_minutes_for_each_account(
    desk: Visitor, one: Appointment, office: Office, clock: Traveller
) -> None:
    desk.open(appointment_url(one))
    clock.shift(299)
    desk.open(appointment_url(one)).open(appointment_url(one, "/contact"))
    assert [entry.account_id for entry in entries("opened")] == [counsellor_of(office).account_id]
    clock.shift(1)
    desk.open(appointment_url(one, "/contact"))
    assert len(entries("opened")) == 2
    desk.open(appointment_url(one))
    assert "Page opened 2 times 16.11., 09:00 page opened – you" in section(desk, "history")
    account(office, RoleKind.STAND_IN, email="stand-in@example.org")
    other = desk.client.application.test_client()
    sign_in(other, "stand-in@example.org")
    assert other.get(appointment_url(one)).status_code == 200
    assert len(entries("opened")) == 3


@pytest.mark.parametrize("below", ["", "/contact", "/card"])
def test_it_is_hers_alone(desk: Visitor, one: Appointment, office: Office, below: str) -> None:
    """Another counsellor's is not found, whatever the office, and nothing of the try is noted."""
    other = colleague(office)
    elsewhere = another_office(office)
    with write_transaction():
        of_another_office = colleague(elsewhere)
    for counsellor, its_office in ((other, office), (of_another_office, elsewhere)):
        with write_transaction():
            moved = db.session.merge(one)
            moved.counsellor_id, moved.office_id = counsellor.id, its_office.id
        assert desk.client.get(appointment_url(one, below)).status_code == 404
        assert post(desk, one, "note", note=SECRET) == 404
        assert post(desk, one, "silence") == 404
        assert post(desk, one, "contact", name="Zofia", reads="de") == 404
    assert entries("opened") == []
    assert db.session.merge(one).note is None
    desk.open(appointment_url(one, below))
    assert "Δήμητρα" not in desk.text


def test_a_colleagues_page_stays_with_her_day(desk: Visitor, one: Appointment, office: Office) -> None:
    other = colleague(office)
    with write_transaction():
        db.session.merge(one).counsellor_id = other.id
    of = f"?of={other.id}"
    desk.open(appointment_url(one) + of)
    inside = [link["href"] for link in desk.main.select("a[href^='/desk'], form[action^='/desk']") if link.name == "a"]
    inside += [form["action"] for form in desk.main.select("form")]
    assert inside
    assert [one for one in inside if of[1:] not in str(one)] == []


def test_nothing_more_is_sent_and_then_again(desk: Visitor, one: Appointment) -> None:
    desk.open(appointment_url(one))
    assert "For somebody who died, was deported, or must not be written to." in section(desk, "silence")
    desk.press("Send nothing more")
    assert "Nobody gets e-mails about this appointment any more." in section(desk, "silence")
    assert section(desk, "emails").count("withdrawn before it was sent") == 2
    assert "nothing more is sent" in section(desk, "contact")
    desk.press("Send e-mails again")
    assert section(desk, "emails").count("withdrawn before it was sent") == 2
    assert "set: nothing more is sent – you" in section(desk, "history")
    assert "set: e-mails are sent again – you" in section(desk, "history")


def test_a_stale_wish_for_silence_is_refused(desk: Visitor, one: Appointment) -> None:
    assert post(desk, one, "silence", version="0") == 409
    assert not db.session.merge(one).sends_nothing
    do_not_contact.stop_contact(counsellor_of(one.office), one.id, db.session.merge(one).version, 1)
    assert post(desk, one, "silence", version="0", again="1") == 409
    assert db.session.merge(one).sends_nothing


def test_emails_say_what_became_of_them_and_what_can_be_done(desk: Visitor, one: Appointment) -> None:
    desk.clock.move_to(at(2026, 11, 16, 8, 0))
    with write_transaction():
        for message in db.session.scalars(select(OutboxMessage)):
            if message.holder is Holder.CLIENT:
                message.state, message.refusal, message.attempts = MessageState.DEAD, "550 5.1.1", 1
            else:
                message.state, message.sent_at = MessageState.SENT, NINE
    desk.open(appointment_url(one))
    assert "Confirmation · Client e-mail not delivered: this address does not exist" in section(desk, "emails")
    assert "Confirmation · Helper e-mail sent 16.11., 09:00" in section(desk, "emails")
    desk.press("Send again")
    assert desk.answer.request.path == appointment_url(one)
    assert section(desk, "emails").count("Confirmation · Client") == 2
    assert "withdrawn before it was sent" in section(desk, "emails")
    assert "e-mail sent again – you" in section(desk, "history")
    with write_transaction():
        waiting = update(OutboxMessage).where(OutboxMessage.state == MessageState.WAITING)
        db.session.execute(waiting.values(state=MessageState.DEAD, refusal="550 5.1.1"))
    desk.open(appointment_url(one)).press("Informed by phone")
    assert "informed by phone 16.11., 08:00" in section(desk, "emails")
    assert "Send again" not in section(desk, "emails")


def test_a_cancelled_one_says_so_and_has_neither_card_nor_contact_to_change(desk: Visitor, one: Appointment) -> None:
    assert post(desk, one, "cancel", tell="client") == 303
    desk.open(appointment_url(one))
    assert "cancelled by the desk" in visible_text(desk.main.select_one("h1"))
    assert "Cancellation · Client will be sent 16.11., 09:05" in section(desk, "emails")
    assert desk.main.select("a[href$='/card'], a[href$='/contact']") == []
    assert desk.client.get(appointment_url(one, "/card")).status_code == 404
    desk.open(appointment_url(one, "/contact"))
    assert "No change is possible any more" in desk.text
    assert desk.main.select("form") == []


def test_the_card_is_the_clients_alone(desk: Visitor, office: Office) -> None:
    """Who sits beside the screen sees number, day, time and place, in his language, and nothing of anybody."""
    one = book(office, NINE, name="أحمد الخطيب", reads="ar", topic=3, email="a@example.org", helper=INGRID, mark="bag")
    desk.open(appointment_url(one)).tap("Card in the client's language")
    card = desk.main.select_one("article.ticket")
    assert card is not None
    assert (card["lang"], card["dir"]) == ("ar", "rtl")
    large = desk.main.select_one("[lang=ar] b.number.large")
    assert large is not None
    assert visible_text(large).replace(" ", "") == one.number
    assert office.street in desk.text
    assert one.topic is not None
    for hidden in ("أحمد", "Ingrid", "bag", "example.org", *(words.name for words in one.topic.texts)):
        assert hidden not in str(desk.page), hidden
    tongues = desk.main.select("nav ul.choice li")
    assert len(tongues) == len(LANGUAGES)
    desk.tap("English")
    assert desk.main.select_one("article.ticket[lang=en]") is not None
    assert visible_text(desk.main.select_one("[aria-current=true]")) == "English"
    assert desk.open(appointment_url(one, "/card?card=x")).main.select_one("article.ticket[lang=ar]") is not None


def test_every_act_on_an_appointment_has_words_of_its_own() -> None:
    others = ("CALLBACK", "FEED", "STAND_IN", "SENDER", "EMAIL_HOURS", "MISSED_EMAILS", "OWN_EMAILS")
    of_the_day = ("FULL_TODAY", "KEPT_FREE", "DAY_PRINTED", "SEARCHED")
    assert {act for act in Act if not act.name.startswith((*others, *of_the_day))} == set(history.act_words())


def test_who_did_it_is_a_role_and_no_name(desk: Visitor, one: Appointment, office: Office) -> None:
    assert one.status is Status.BOOKED
    made = account(office, RoleKind.STAND_IN, email="stand-in@example.org")
    with write_transaction():
        for by, whose in (("client", None), ("shown", None), ("self", None), ("account", made.id), ("volunteer", None)):
            entry = AuditEntry(office_id=office.id, happened_at=NINE, act="moved", by=by, account_id=whose)
            entry.appointment_uid = one.uid
            db.session.add(entry)
        unknown = AuditEntry(office_id=office.id, happened_at=NINE, act="renamed", by="worker", appointment_uid=one.uid)
        db.session.add(unknown)
    text = section(desk.open(appointment_url(one)), "history")
    roles = ("the client", "somebody with the card", "the client", "the desk", "a volunteer")
    assert " ".join(f"16.11., 09:00 moved – {role}" for role in roles) in text
    assert "something changed – the desk" in text
    assert "example.org" not in text
    assert EMAIL not in str(desk.main)


def test_emails_of_every_kind_have_a_word(desk: Visitor, one: Appointment) -> None:
    for kind in MessageKind:
        if kind in (MessageKind.DAY_CHANGE, MessageKind.DAY_LIST):
            continue
        with write_transaction():
            db.session.execute(update(OutboxMessage).values(kind=kind))
        assert desk.client.get(appointment_url(one)).status_code == 200, kind


def test_what_was_just_entered_leads_to_its_page(desk: Visitor, office: Office) -> None:
    one = book(office, at(2026, 11, 17, 9, 0), name="Zofia")
    assert desk.open(f"/desk/entered/{one.id}").tap("Open the appointment").answer.request.path == appointment_url(one)
    other = colleague(office)
    with write_transaction():
        db.session.merge(one).counsellor_id = other.id
    assert "Open the appointment" not in desk.open(f"/desk/entered/{one.id}").text


def test_a_helper_stands_on_the_page_of_a_follow_up_too(desk: Visitor, one: Appointment) -> None:
    counsellor, start = counsellor_of(one.office), at(2026, 11, 30, 9, 0)
    account_id = int(counsellor.account_id or 0)
    follow_up = follow_ups.book(counsellor, one.id, start, told=[], form_key="f" * 22, account_id=account_id)
    desk.open(appointment_url(follow_up))
    assert "ingrid@example.net" in section(desk, "contact")
