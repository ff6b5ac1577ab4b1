"""The paper for work or an authority: what stands on it, what never does, and times that are corrected."""

import pytest
from bs4 import Tag

from booking.database import db, write_transaction
from booking.domain.enums import Status
from booking.models import Appointment, AuditEntry
from tests.html_checks import text_of
from tests.staff_factory import colleague
from tests.web.desk.posted_acts import DAY, post, state
from tests.web.visitor import Visitor, visible_text


def sheet(desk: Visitor) -> Tag:
    """Return the paper on the open page."""
    found = desk.main.select_one("article.certificate")
    assert found is not None
    return found


def address(one: Appointment) -> str:
    """Return where the paper of an appointment is."""
    return f"/desk/appointment/{one.id}/paper"


def become(one: Appointment, status: Status) -> None:
    """Let an appointment be in a state."""
    with write_transaction():
        db.session.get_one(Appointment, one.id).status = status


@pytest.fixture
def arrived(desk: Visitor, one: Appointment) -> Appointment:
    """Return an appointment of somebody who is here."""
    become(one, Status.ARRIVED)
    return one


def test_the_day_leads_to_the_paper_and_it_back_to_the_line(desk: Visitor, one: Appointment) -> None:
    desk.open(DAY).tap("Attendance certificate")
    assert desk.answer is not None
    assert desk.answer.request.path == address(one)
    back = desk.main.select_one("nav a")
    assert back is not None
    assert back["href"] == f"{DAY}#a{one.id}"


def test_who_will_come_has_an_appointment_and_nothing_to_correct(desk: Visitor, one: Appointment) -> None:
    desk.open(address(one))
    for words in ("Gemeinde Emstek", "Rathaus Emstek", "Am Markt 1", "49685 Emstek", "Δήμητρα"):
        assert words in visible_text(sheet(desk))
    for words in ("Montag, 16. November 2026", "09:00", "09:30"):
        assert words in visible_text(sheet(desk))
    assert desk.main.select("form") == []


def test_it_is_german_on_its_own_and_keeps_the_names_direction(desk: Visitor, one: Appointment) -> None:
    desk.open(address(one))
    assert sheet(desk)["lang"] == "de"
    assert sheet(desk).select_one("bdi[dir=auto]") is not None
    assert desk.page.html is not None
    assert desk.page.html["lang"] == "en"


def test_it_says_nothing_of_migration_topic_language_contact_or_number(desk: Visitor, one: Appointment) -> None:
    with write_transaction():
        kept = db.session.get_one(Appointment, one.id)
        kept.topic_id, kept.spoken = kept.office.topics[2].id, "ar"
    page = text_of(desk.open(address(one)).answer)
    hidden = ("igration", "Housing", "Wohnung", "Arab", "123456789", "d@example.org", "Ingrid", one.number[-3:])
    assert [words for words in hidden if words in page] == []


def test_nothing_but_the_paper_is_printed(desk: Visitor, arrived: Appointment) -> None:
    desk.open(address(arrived))
    inside = [tag for tag in desk.main.find_all(recursive=False) if "beside" not in (tag.get("class") or [])]
    assert [tag.name for tag in inside] == ["article"]


def test_who_was_here_gets_the_times_of_the_appointment_until_they_are_corrected(
    desk: Visitor, arrived: Appointment
) -> None:
    desk.open(address(arrived))
    assert (desk.fields()["came"], desk.fields()["left"]) == ("09:00", "09:30")
    desk.press("Use these times", came="8.50", left="10:15 Uhr")
    assert ("08:50" in visible_text(sheet(desk)), "10:15" in visible_text(sheet(desk))) == (True, True)
    assert "09:00" not in visible_text(sheet(desk))
    assert (desk.fields()["came"], desk.fields()["left"]) == ("8.50", "10:15 Uhr")


@pytest.mark.parametrize(
    ("came", "left", "at", "sentence"),
    [
        ("neun", "09:30", "came", "Write the time like this: 08:30."),
        ("", "09:30", "came", "Write the time like this: 08:30."),
        ("09:00", "25:00", "left", "Write the time like this: 08:30."),
        ("09:00", "09:00", "left", "This must be later than the other time."),
        ("10:00", "09:30", "left", "This must be later than the other time."),
    ],
)
def test_a_wrong_time_gets_a_sentence_at_its_field_and_no_paper(
    desk: Visitor, arrived: Appointment, came: str, left: str, at: str, sentence: str
) -> None:
    desk.open(address(arrived)).press("Use these times", came=came, left=left)
    assert desk.answer is not None
    assert desk.answer.status_code == 422
    assert str(desk.page.title.string).startswith("Error:")  # type: ignore[union-attr]
    assert visible_text(desk.main.select_one(f"#{at}-error")) == sentence
    assert visible_text(desk.main.select_one(f".summary a[href='#{at}']")) == sentence
    assert (desk.fields()["came"], desk.fields()["left"]) == (came, left)
    assert desk.main.select("article.certificate") == []


def test_what_no_page_may_show_is_not_shown_again(desk: Visitor, arrived: Appointment) -> None:
    desk.open(address(arrived)).press("Use these times", came="9\x00\u202e:00x")
    assert desk.fields()["came"] == "9:00x"


def test_correcting_keeps_nothing_but_that_there_was_a_paper(desk: Visitor, arrived: Appointment) -> None:
    version = db.session.get_one(Appointment, arrived.id).version
    before = db.session.query(AuditEntry).count()
    desk.open(address(arrived)).press("Use these times", came="8:50").press("Use these times", came="x")
    db.session.expire_all()
    entries = db.session.query(AuditEntry).order_by(AuditEntry.id).all()[before:]
    assert [(one.act, one.appointment_uid) for one in entries] == [("paper", arrived.uid)] * 2
    kept = db.session.get_one(Appointment, arrived.id)
    assert (kept.version, kept.starts_at, state(arrived)) == (version, arrived.starts_at, Status.ARRIVED)


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.MISSED])
def test_who_did_not_come_gets_none(desk: Visitor, one: Appointment, status: Status) -> None:
    become(one, status)
    assert desk.client.get(address(one)).status_code == 404
    assert post(desk, one, "paper", came="09:00", left="09:30") == 404
    assert "Attendance certificate" not in desk.open(DAY).text


def test_a_colleagues_appointment_has_none(desk: Visitor, one: Appointment) -> None:
    assert desk.client.get(f"{address(one)}?of={colleague(one.office).id}").status_code == 404
    assert desk.client.get("/desk/appointment/99/paper").status_code == 404


def test_a_form_without_token_gives_no_paper(desk: Visitor, arrived: Appointment) -> None:
    before = db.session.query(AuditEntry).count()
    assert desk.client.post(address(arrived), data={"came": "09:00", "left": "09:30"}).status_code == 400
    assert db.session.query(AuditEntry).count() == before
