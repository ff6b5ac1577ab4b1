"""The e-mail to somebody who did not come, checked by docs/developers/calendar.md: nothing for a calendar in it."""

import pytest
from sqlalchemy import select
from time_machine import Traveller

from booking.database import db
from booking.domain.enums import Holder, Status
from booking.i18n import LANGUAGES
from booking.models import Office, OutboxMessage
from booking.services import tickets
from booking.services.appointments import attendance
from booking.services.offices import outbox_settings
from booking.services.outbox import missed
from tests.calendar_conformance.email_parts import READER, bodies, check_parts
from tests.calendar_conformance.points import SENSITIVE, check_headers
from tests.factories import at, book
from tests.outbox_messages import send_next
from tests.staff_factory import account, counsellor_of

TUESDAY, SIX = at(2026, 11, 24, 14, 30), at(2026, 11, 24, 18, 0)


@pytest.mark.parametrize(
    ("code", "name"),
    [("de", "Samira Rahimi"), ("de-leicht", "Олена Ковальчук"), ("ar", "سمیرا رحیمی"), ("en", "Nguyễn Thị Hồng")],
)
def test_it_keeps_every_point_and_shows_the_way_to_a_new_time(
    office: Office, clock: Traveller, code: str, name: str
) -> None:
    language, counsellor = LANGUAGES[code], counsellor_of(office)
    desk = account(office, counsellor=counsellor)
    outbox_settings.set_missed(office, is_written=True, account_id=desk.id)
    appointment = book(office, TUESDAY, name=name, reads=code, email=READER, topic=3)
    first = check_headers(send_next(READER), to=READER, language=language.lang)
    clock.move_to(TUESDAY)
    attendance.record(counsellor, appointment.id, Status.MISSED, appointment.version, desk.id)
    clock.move_to(SIX)
    missed.write()
    message = check_headers(send_next(READER), to=READER, language=language.lang)
    check_parts(message, language.lang, language.dir)
    assert message["References"] == message["In-Reply-To"] == first["Message-ID"] != message["Message-ID"], "S6"
    told = f"{message['Subject']} {message['From']}".casefold()
    assert not [word for word in (*SENSITIVE, *name.casefold().split()) if word in told], "P1"
    assert str(message["Subject"]).endswith(": 24.11.2026, 14:30")
    for body in bodies(message):
        for spoken in {code, language.german.code}:
            assert f"http://localhost/{spoken}/emstek/" in body
            assert f"{tickets.link(appointment, Holder.CLIENT, spoken)}/not-mine" in body
        assert "04473" in body
        assert not [word for word in (*name.split(), "Wohnung", "Housing", "السكن") if word in body]
    assert len(db.session.scalars(select(OutboxMessage.id)).all()) == 2
