"""The day as it is printed: what stands on the paper, with names and without."""

from booking.database import db, write_transaction
from booking.domain.enums import Status
from booking.models import Appointment, AuditEntry, Office
from tests.factories import at, book
from tests.html_checks import text_of
from tests.schedule_factory import close
from tests.staff_factory import colleague, counsellor_of
from tests.web.visitor import Visitor, visible_text

PAPER = "/desk/print/2026-11-17"


def test_the_days_list_leads_to_it_and_it_back(desk: Visitor, office: Office) -> None:
    desk.open("/desk/agenda/2026-11-17").tap("Print the day")
    assert desk.answer is not None
    assert desk.answer.request.path == PAPER
    desk.tap("Back to the day")
    assert desk.answer.request.path == "/desk/agenda/2026-11-17"


def test_a_line_has_all_she_needs_and_room_for_a_tick(desk: Visitor, office: Office) -> None:
    one = book(office, at(2026, 11, 17, 9, 0), name="محمد النجار", spoken="ar", topic=3, phone="+4917012345678")
    line = desk.open(PAPER).main.select("article li")[1]
    tail = f"Number ends in …{one.number[-3:]}"
    words = "Arabic · no interpreter needed · Housing 0170 12345678"
    assert visible_text(line) == f"09:00 – 09:30 محمد النجار {tail} {words}"
    assert line.select_one(".box") is not None
    assert line.select_one("bdi[dir=auto]") is not None


def test_without_names_only_time_number_and_language_are_left(desk: Visitor, office: Office) -> None:
    one = book(office, at(2026, 11, 17, 9, 0), name="Δήμητρα", spoken="ar", topic=3, phone="+4917012345678")
    desk.open(PAPER).tap("Without names")
    line = desk.main.select("article li")[1]
    assert visible_text(line) == f"09:00 – 09:30 Number ends in …{one.number[-3:]} Arabic"
    page = text_of(desk.answer)
    assert not [hidden for hidden in ("Δήμητρα", "Housing", "12345678", "interpreter") if hidden in page]
    desk.tap("With names")
    assert "Δήμητρα" in desk.text


def test_the_choice_and_the_way_back_are_not_printed(desk: Visitor) -> None:
    desk.open(PAPER)
    assert [link for link in desk.main.select("a") if not link.find_parent(class_="beside")] == []


def test_what_was_cancelled_is_not_printed_and_kept_time_says_so(desk: Visitor, office: Office) -> None:
    close(office, at(2026, 11, 17, 10, 0), at(2026, 11, 17, 12, 30), counsellor_of(office))
    one = book(office, at(2026, 11, 17, 9, 0), name="Δήμητρα")
    with write_transaction(office):
        db.session.get_one(Appointment, one.id).status = Status.CANCELLED
    lines = [visible_text(line) for line in desk.open(PAPER).main.select("article li")]
    assert lines == ["08:30 – 10:00 free", "10:00 – 12:30 blocked", "14:30 – 16:00 free"]


def test_a_holiday_prints_its_name(desk: Visitor) -> None:
    assert "public holiday ( Erster Weihnachtstag )" in desk.open("/desk/print/2026-12-25").text


def test_the_foot_says_when_and_to_destroy_it(desk: Visitor) -> None:
    foot = desk.open(PAPER).main.select_one("article .foot")
    assert visible_text(foot) == "Printed on Monday, 16 November 2026, 06:00 . Please destroy after use."


def test_each_print_is_noted_without_content(desk: Visitor, office: Office) -> None:
    book(office, at(2026, 11, 17, 9, 0), name="Δήμητρα")
    before = db.session.query(AuditEntry).count()
    desk.open(PAPER).open(f"{PAPER}?names=0")
    entries = db.session.query(AuditEntry).order_by(AuditEntry.id).all()[before:]
    assert [(one.act, one.appointment_uid) for one in entries] == [("printed", None)] * 2


def test_a_colleagues_day_is_printed_as_hers(desk: Visitor, office: Office) -> None:
    other = colleague(office)
    book(office, at(2026, 11, 17, 9, 0), name="Zofia")
    desk.open(f"{PAPER}?of={other.id}")
    assert "Zofia" not in desk.text
    assert all(str(link["href"]).endswith(f"of={other.id}") for link in desk.main.select("a"))
