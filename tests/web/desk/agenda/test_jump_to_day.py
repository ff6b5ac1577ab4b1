"""Any date typed as people write it, from the day's list."""

import pytest

from booking.models import Office
from tests.staff_factory import colleague
from tests.web.visitor import Visitor


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("24.11.", "2026-11-24"),
        ("24.11.26", "2026-11-24"),
        ("24/11", "2026-11-24"),
        ("2026-11-24", "2026-11-24"),
        ("24. November", "2026-11-24"),
        ("24 Nov", "2026-11-24"),
        ("Montag", "2026-11-16"),
        ("Tue", "2026-11-17"),
        ("übermorgen", "2026-11-18"),
        ("yesterday", "2026-11-15"),
        ("in 2 Wochen", "2026-11-30"),
        ("٢٤/١١", "2026-11-24"),
        ("20.9.", "2026-09-20"),
        ("10.9.", "2027-09-10"),
    ],
)
def test_it_leads_to_the_day(desk: Visitor, office: Office, typed: str, meant: str) -> None:
    desk.open("/desk/").press("Show the day", date=typed)
    assert desk.answer is not None
    assert desk.answer.status_code == 200
    assert desk.answer.request.path == f"/desk/agenda/{meant}"


@pytest.mark.parametrize("typed", ["", "soon", "31.2.", "in 999 weeks", "24.11.1966", "a\x00b"])
def test_what_is_no_day_comes_back_with_a_sentence_at_the_field(desk: Visitor, office: Office, typed: str) -> None:
    desk.open("/desk/").press("Show the day", date=typed)
    assert desk.answer is not None
    assert desk.answer.status_code == 422
    assert str(desk.page.title.string).startswith("Error: Another day")
    field = desk.main.select_one("#date")
    assert field["value"] == typed.replace("\x00", "")
    assert field["aria-invalid"] == "true"
    assert "Write the day like this: 24.11. or Monday or in 2 weeks." in desk.text
    desk.press("Show the day", date="24.11.")
    assert desk.answer.request.path == "/desk/agenda/2026-11-24"


def test_a_colleagues_day_stays_hers(desk: Visitor, office: Office) -> None:
    other = colleague(office)
    desk.open(f"/desk/agenda/2026-11-16?of={other.id}").press("Show the day", date="soon")
    desk.press("Show the day", date="24.11.")
    assert desk.answer is not None
    assert desk.answer.request.full_path == f"/desk/agenda/2026-11-24?of={other.id}"
