"""Her Tuesday, played through in Chromium without scripting: every state, every e-mail, and what is noted of it."""

import re
from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import func, select
from time_machine import Traveller

from booking.database import db
from booking.domain.enums import Status
from booking.i18n import LANGUAGES
from booking.models import Account, Appointment, AuditEntry, Closure, OccupiedCell, Office
from tests.browser.chromium import NewPage
from tests.browser.desk.tuesday_scene import (
    AGAIN,
    DIMITRA,
    HONG,
    INGRID,
    LI,
    MUHAMMAD,
    NAMES,
    OLENA,
    STEFAN,
    TO,
    TWO_WEEKS_LATER,
    ZOFIA,
    Desk,
    five_have_booked_a_week_before,
    short,
    tuesday,
)
from tests.browser.sign_in import sign_in
from tests.calendar_conformance.email_parts import bodies
from tests.calendar_conformance.points import check_headers, check_mail
from tests.mail.smtp import Server, smtp_server
from tests.outbox_messages import load_messages

DELIVERED = (
    (TO[OLENA], "REQUEST", tuesday("08:30"), "de"),
    (TO[MUHAMMAD], "REQUEST", tuesday("09:00"), "ar"),
    (INGRID.email, "REQUEST", tuesday("09:00"), "de"),
    (TO[HONG], "REQUEST", tuesday("10:00"), "en"),
    (TO[STEFAN], "REQUEST", tuesday("10:30"), "de"),
    (TO[OLENA], "REQUEST", TWO_WEEKS_LATER, "de"),
    (TO[LI], "REQUEST", tuesday("11:00"), "de"),
    (TO[STEFAN], "CANCEL", tuesday("10:30"), "de"),
)
NOTED = [
    ("08:28", "arrived", "account", OLENA),
    ("08:56", "booked", "desk", AGAIN),
    ("08:56", "done", "account", OLENA),
    ("09:00", "arrived", "account", MUHAMMAD),
    ("09:47", "booked", "desk", LI),
    ("09:53", "cancelled", "account", HONG),
    ("09:53", "cancellation taken back", "account", HONG),
    ("09:53", "cancelled", "account", STEFAN),
    ("10:24", "done", "account", MUHAMMAD),
    ("10:24", "missed", "account", HONG),
    ("10:32", "booked", "desk", ZOFIA),
    ("10:32", "arrived", "account", ZOFIA),
    ("10:32", "opened", "account", ZOFIA),
    ("10:32", "contact changed", "account", ZOFIA),
    ("10:58", "kept free", "account", None),
    ("10:58", "letters to who did not come set", "account", None),
    ("12:31", "printed", "account", None),
    ("12:31", "printed", "account", None),
]


@pytest.fixture
def post(app: Flask) -> Iterator[Server]:
    """Return a mail server on loopback that the application sends through."""
    with smtp_server() as server:
        app.config.update(server.settings)
        yield server


def test_her_tuesday(new_page: NewPage, office: Office, clock: Traveller, post: Server) -> None:
    five_have_booked_a_week_before(office, clock)
    clock.move_to(tuesday("08:05"))
    desk = Desk(sign_in(new_page(1280, 800, scripts=False)), clock, post)
    the_first_arrives_and_comes_again(desk)
    the_second_arrives(desk)
    one_is_entered_by_phone(desk)
    one_cancels_by_phone(desk)
    one_does_not_come(desk)
    one_walks_in(desk)
    half_an_hour_is_kept_free(desk)
    who_did_not_come_is_to_be_written_to(desk)
    the_day_is_printed(desk)
    evening_comes(desk)
    every_state_is_right()
    every_message_is_right()
    every_message_can_be_read(post, desk.told)
    everything_is_noted_without_content()


def the_first_arrives_and_comes_again(desk: Desk) -> None:
    """The names go by themselves; before she leaves she gets the same time in two weeks."""
    assert "5 Termine · 5 halbe Stunden frei" in desk.says()
    assert "Noch niemand zum Dolmetschen gefunden" in desk.says()
    assert desk.it_is("08:28") == []
    desk.tap("Ist da", desk.line("08:30"))
    desk.lift_the_cover()
    assert desk.badge(desk.line("08:30")) == "Ist da"
    desk.it_is("08:56")
    desk.tap_more("Folgetermin", desk.line("08:30"))
    desk.tap("In zwei Wochen, gleiche Zeit: Dienstag, 1. Dezember 2026")
    desk.tell_the_number(AGAIN, "Dienstag, 1. Dezember 2026, 08:30 Uhr")
    desk.go_to_the_day()
    desk.tap("Fertig", desk.line("08:30"))
    assert desk.badge(desk.line("08:30")) == "Fertig"


def the_second_arrives(desk: Desk) -> None:
    """The names go again; nobody is to be found any more who interprets; the first one's e-mail waits five minutes."""
    assert desk.it_is("09:00") == []
    desk.tap("Ist da", desk.line("09:00"))
    desk.lift_the_cover()
    assert desk.badge(desk.line("09:00")) == "Ist da"
    assert "Noch niemand zum Dolmetschen gefunden" not in desk.says()
    assert desk.it_is("09:01") == [TO[OLENA]]


def one_is_entered_by_phone(desk: Desk) -> None:
    """Name, phone, address, the next free time, and the number to say."""
    desk.it_is("09:47")
    desk.tap("Termin eintragen", desk.page.locator("header"))
    desk.page.get_by_label("Name", exact=True).fill(LI)
    desk.page.get_by_label("Telefon").fill("0170 2345678")
    desk.page.get_by_text("E-Mail, Dauer, andere Sprachen").click()
    desk.page.get_by_label("E-Mail-Adresse").fill(TO[LI])
    desk.tap("Nächste freie Zeit: Dienstag, 17. November 2026, 11:00 Uhr")
    desk.tell_the_number(LI, "Dienstag, 17. November 2026, 11:00 Uhr")
    desk.go_to_the_day()
    assert f"{LI} " in desk.says(desk.line("11:00"))


def one_cancels_by_phone(desk: Desk) -> None:
    """She taps the wrong line first and takes that back."""
    assert desk.it_is("09:53") == [TO[LI]]
    desk.cancel("10:00")
    assert HONG in desk.says(desk.page.locator("li.cancelled"))
    desk.tap("Absage zurücknehmen")
    assert desk.page.locator("li.cancelled").count() == 0
    assert desk.badge(desk.line("10:00")) == ""
    desk.cancel("10:30")
    assert desk.badge(desk.page.locator("li.cancelled")) == "von uns abgesagt, noch nicht informiert"
    assert desk.it_is("09:57") == []
    assert desk.it_is("09:59") == [TO[STEFAN]]
    assert desk.badge(desk.page.locator("li.cancelled")) == "von uns abgesagt, informiert"


def one_does_not_come(desk: Desk) -> None:
    """Nobody can be missed before it is time, so there is no such button; at ten nobody was there."""
    desk.it_is("10:24")
    desk.tap("Fertig", desk.line("09:00"))
    assert "Nicht gekommen" not in desk.says(desk.line("11:00"))
    desk.tap("Nicht gekommen", desk.line("10:00"))
    assert desk.badge(desk.line("10:00")) == "Nicht gekommen"


def one_walks_in(desk: Desk) -> None:
    """One tap while the person sits down; then the name, and an address to which nothing goes."""
    desk.it_is("10:32")
    desk.tap("Jetzt ist jemand da")
    desk.tell_the_number(ZOFIA, "Dienstag, 17. November 2026, 10:30 Uhr")
    desk.tap("Name, Sprache und Telefon ergänzen")
    desk.page.get_by_label("Name", exact=True).fill(ZOFIA)
    desk.page.get_by_label("E-Mail-Adresse").fill(TO[ZOFIA])
    desk.tap("Speichern")
    desk.go_to_the_day()
    desk.lift_the_cover()
    assert ZOFIA in desk.says(desk.line("10:30"))
    assert desk.badge(desk.line("10:30")) == "Ist da"


def half_an_hour_is_kept_free(desk: Desk) -> None:
    """Nobody can be put there any more."""
    assert desk.it_is("10:58") == []
    desk.tap("Frei halten: 12:00–12:30")
    assert "12:00–12:30 wird frei gehalten" in desk.says()
    assert desk.page.locator("a:visible", has_text="12:00–12:30").count() == 0


def who_did_not_come_is_to_be_written_to(desk: Desk) -> None:
    """As shipped nobody is; one tick switches it on."""
    desk.tap("E-Mail-Einstellungen", desk.page.locator("header"))
    tick = desk.page.get_by_label("Wer nicht gekommen ist, bekommt eine freundliche E-Mail")
    assert not tick.is_checked()
    tick.check()
    desk.tap("Speichern", desk.page.locator("section[aria-labelledby=missed]"))
    assert "Gespeichert." in desk.says()
    desk.go_to_the_day()


def the_day_is_printed(desk: Desk) -> None:
    """One page of A4 with everybody on it who has not cancelled, then one without names."""
    assert desk.it_is("12:31") == []
    desk.tap("Tag drucken")
    desk.page.emulate_media(media="print")
    sheet = desk.page.locator("article.day-sheet")
    assert [name in desk.says(sheet) for name in NAMES] == [name != STEFAN for name in NAMES]
    pdf = desk.page.pdf(format="A4")
    assert re.findall(rb"/MediaBox \[0 0 (59[56])[.\d]* (84[12])[.\d]*\]", pdf) == [(b"595", b"842")]
    desk.page.emulate_media(media="screen")
    desk.tap("Ohne Namen")
    assert not [name for name in NAMES if name in desk.says()]
    desk.go_to_the_day()


def evening_comes(desk: Desk) -> None:
    """At six the kind e-mail goes, once; who was not ticked is not recorded, never missed."""
    assert desk.it_is("17:59") == []
    assert desk.it_is("18:00") == [TO[HONG]]
    assert desk.it_is("18:01") == []
    assert [desk.badge(desk.line(wall)) for wall in ("11:00", "11:30")] == ["nicht erfasst", "nicht erfasst"]


def whose() -> dict[str, str]:
    """Return whose each appointment is, by its UID; the follow-up has a name of its own here."""
    kept = db.session.scalars(select(Appointment).execution_options(populate_existing=True))
    return {one.uid: AGAIN if one.starts_at == TWO_WEEKS_LATER else str(one.name) for one in kept}


def every_state_is_right() -> None:
    """Each stands in the store as she has it, and what stands has each of its cells, once."""
    names, cells = whose(), func.count(OccupiedCell.starts_at)
    query = select(Appointment.uid, Appointment.status, Appointment.starts_at, cells).outerjoin(OccupiedCell)
    found = {names[uid]: kept for uid, *kept in db.session.execute(query.group_by(Appointment.id))}
    assert found == {
        OLENA: [Status.DONE, tuesday("08:30"), 6],
        MUHAMMAD: [Status.DONE, tuesday("09:00"), 9],
        HONG: [Status.MISSED, tuesday("10:00"), 6],
        STEFAN: [Status.CANCELLED, tuesday("10:30"), 0],
        ZOFIA: [Status.ARRIVED, tuesday("10:30"), 6],
        LI: [Status.BOOKED, tuesday("11:00"), 6],
        DIMITRA: [Status.BOOKED, tuesday("11:30"), 6],
        AGAIN: [Status.BOOKED, TWO_WEEKS_LATER, 6],
    }
    taken = db.session.scalars(select(OccupiedCell.starts_at)).all()
    assert len(set(taken)) == len(taken), "two at one time"
    kept_free = [(one.starts_at, one.ends_at) for one in db.session.scalars(select(Closure))]
    assert kept_free == [(tuesday("12:00"), tuesday("12:30"))]


def every_message_is_right() -> None:
    """By kind, reader, state, and when it was due; neither text nor address is kept."""
    names, kept = whose(), load_messages()
    assert [(one.kind, one.holder, names[str(one.appointment_uid)], one.state, short(one.due_at)) for one in kept] == [
        ("confirmation", "client", OLENA, "sent", "10.11. 12:00"),
        ("confirmation", "client", MUHAMMAD, "sent", "10.11. 12:00"),
        ("confirmation", "helper", MUHAMMAD, "sent", "10.11. 12:00"),
        ("confirmation", "client", HONG, "sent", "10.11. 12:00"),
        ("confirmation", "client", STEFAN, "sent", "10.11. 12:00"),
        ("confirmation", "client", AGAIN, "sent", "17.11. 09:01"),
        ("confirmation", "client", LI, "sent", "17.11. 09:52"),
        ("cancellation", "client", HONG, "withdrawn", "17.11. 09:58"),
        ("cancellation", "client", STEFAN, "sent", "17.11. 09:58"),
        ("missed", "client", HONG, "sent", "17.11. 18:00"),
    ]
    assert not [one.id for one in kept if one.content or one.recipient]


def every_message_can_be_read(post: Server, told: dict[str, str]) -> None:
    """Each keeps every point of docs/developers/calendar.md, in its reader's language, with the number told."""
    *for_calendars, last = post.taken
    for envelope, (to, method, start, code) in zip(for_calendars, DELIVERED, strict=True):
        lang, direction = LANGUAGES[code].lang, LANGUAGES[code].dir
        data: bytes = envelope.content  # type: ignore[assignment]
        message, _event = check_mail(data, to=to, start=start, language=lang, direction=direction, method=method)
        number = {TWO_WEEKS_LATER: told[AGAIN], tuesday("11:00"): told[LI]}.get(start, "")
        assert all(number in " ".join(body.split()) for body in bodies(message)), to
    kind = check_headers(last.content, to=TO[HONG], language="en")  # type: ignore[arg-type]
    assert [part.get_content_type() for part in kind.iter_parts()] == ["text/plain", "text/html"]
    assert "17 November 2026" in bodies(kind)[0]


def everything_is_noted_without_content() -> None:
    """Who did what and when, of all she did; no entry holds a name, a number or an address."""
    names, today = whose(), AuditEntry.happened_at > tuesday("00:00")
    entries = db.session.scalars(select(AuditEntry).where(today).order_by(AuditEntry.id)).all()
    assert {one.account_id for one in entries} == {db.session.scalars(select(Account.id)).one()}
    noted = [(short(one.happened_at)[7:], one.act, one.by, names.get(one.appointment_uid or "")) for one in entries]
    assert noted == NOTED
    kept = [str(value) for one in entries for value in vars(one).values()]
    assert not [value for value in kept if any(piece in value for piece in (*NAMES, "@", "+49"))]
