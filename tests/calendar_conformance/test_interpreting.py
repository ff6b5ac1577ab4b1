"""The e-mail about the interpreter, checked from outside: nothing for a calendar, nothing telling."""

from datetime import timedelta

import pytest
from time_machine import Traveller

from booking.database import db, write_transaction
from booking.domain.enums import Holder, Interpreting
from booking.domain.policy import UNDO_WINDOW
from booking.i18n import LANGUAGES
from booking.models import Office
from booking.services import tickets
from booking.services.appointments import durations, interpreter_status
from booking.services.appointments.desk_acts import desk_moves
from tests import staff_factory
from tests.calendar_conformance.email_parts import READER, bodies, check_parts, read_due
from tests.calendar_conformance.points import SENSITIVE, check_headers
from tests.factories import at, book
from tests.outbox_messages import send_next

TUESDAY = at(2026, 11, 24, 14, 30)
SAID = {
    Interpreting.ARRANGED: "An interpreter will be there.",
    Interpreting.NOT_FOUND: "You can bring an adult who translates, or choose another time:",
}


@pytest.mark.parametrize("state", SAID)
@pytest.mark.parametrize("code", ["de", "de-leicht", "ar", "en"])
def test_it_keeps_every_point(office: Office, clock: Traveller, code: str, state: Interpreting) -> None:
    language = LANGUAGES[code]
    one = book(office, TUESDAY, name="سمیرا رحیمی", reads=code, email=READER, topic=3)
    first = check_headers(send_next(READER), to=READER, language=language.lang)
    with write_transaction():
        db.session.merge(one).interpreting = Interpreting.ASKED
    db.session.refresh(one)
    counsellor = staff_factory.counsellor_of(office)
    account_id = staff_factory.account(office, counsellor=counsellor).id
    interpreter_status.record(counsellor, one.id, state, one.version, told=[Holder.CLIENT], account_id=account_id)
    clock.shift(UNDO_WINDOW)
    message = check_headers(send_next(READER), to=READER, language=language.lang)
    check_parts(message, language.lang, language.dir)
    assert message["References"] == first["Message-ID"] != message["Message-ID"], "S6"
    told = f"{message['Subject']} {message['From']}".casefold()
    assert not [word for word in (*SENSITIVE, "dolmetsch", "interpret", "سمیرا") if word in told], "P1"
    for body in bodies(message):
        for spoken in {code, language.german.code}:
            link = tickets.link(one, Holder.CLIENT, spoken)
            assert link in body
            assert (f"{link}/move" in body) is (state is Interpreting.NOT_FOUND)
        assert not [word for word in ("سمیرا", "Wohnung", "Housing") if word in body]
        assert code != "en" or SAID[state] in body


def test_a_length_moves_the_end_in_the_calendar_and_says_so(office: Office, clock: Traveller) -> None:
    one = book(office, TUESDAY, reads="en", email=READER)
    before = read_due(TUESDAY, LANGUAGES["en"], "REQUEST", READER)[1]
    counsellor = staff_factory.counsellor_of(office)
    account_id = staff_factory.account(office, counsellor=counsellor).id
    durations.change(counsellor, one.id, 45, one.version, told=[Holder.CLIENT], account_id=account_id)
    clock.shift(UNDO_WINDOW)
    message, event = read_due(TUESDAY, LANGUAGES["en"], "REQUEST", READER)
    assert int(event.one("SEQUENCE").value) == int(before.one("SEQUENCE").value) + 1
    assert event.one("UID").value == before.one("UID").value
    assert event.one("DTEND").value.endswith("T151500")
    for body in bodies(message):
        assert "Your appointment now takes 45 minutes." in body
        assert "has a new time" not in body
        assert "No longer at the old time" not in body


def test_a_length_after_a_move_says_so_and_the_time_that_was_left(office: Office, clock: Traveller) -> None:
    one = book(office, TUESDAY, reads="en", email=READER)
    counsellor = staff_factory.counsellor_of(office)
    act = {"told": [Holder.CLIENT], "account_id": staff_factory.account(office, counsellor=counsellor).id}
    desk_moves.move(counsellor, one.id, TUESDAY + timedelta(hours=1), one.version, **act)
    durations.change(counsellor, one.id, 15, one.version, **act)
    clock.shift(UNDO_WINDOW)
    for body in bodies(check_headers(send_next(READER), to=READER, language="en")):
        assert "Your appointment now takes 15 minutes." in body
        assert "has a new time" not in body
        assert "No longer at the old time" in body
