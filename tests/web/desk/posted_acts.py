"""What tests of the desk's acts read on the day's list, and the forms they send."""

from booking.database import db
from booking.domain.enums import Status
from booking.domain.people import Helper
from booking.models import Appointment, Office
from tests.factories import at
from tests.staff_factory import counsellor_of
from tests.web.visitor import Visitor, visible_text

DAY = "/desk/agenda/2026-11-16"
DEPUTY = "selam@example.org"
NINE = at(2026, 11, 16, 9, 0)
INGRID = Helper(name="Ingrid Meyer", reads="de", phone="+4944731234", email="ingrid@example.net")


def line(desk: Visitor, page: str = DAY) -> str:
    """Return what the day's only appointment says."""
    found = desk.open(page).main.select_one("li.talk")
    assert found is not None
    return visible_text(found)


def buttons(desk: Visitor) -> list[str]:
    """Return the buttons and links of the acts, without the name for screen readers, and without the paper."""
    desk.open(DAY)
    return [
        visible_text(one).partition(" :")[0]
        for one in desk.main.select(".talk .acts button, .talk .acts a:not([href*=paper])")
    ]


def badge(desk: Visitor) -> str | None:
    """Return the state at the day's appointment."""
    found = desk.open(DAY).main.select_one("li.talk .badge:not(.is-now, .is-next)")
    return visible_text(found) if found else None


def state(one: Appointment) -> Status:
    """Return the state as the store has it."""
    db.session.refresh(one)
    return one.status


def post(desk: Visitor, one: object, act: str, of: str = "", **changes: str) -> int:
    """Return the status of a form of the desk, sent with its token to an appointment, or to anything."""
    token = str(desk.open(DAY).page.select_one("input[name=csrf_token]")["value"])
    version = str(one.version) if isinstance(one, Appointment) else "1"
    whose = one.id if isinstance(one, Appointment) else one
    sent = {"csrf_token": token, "version": version, "status": "arrived"} | changes
    return desk.client.post(f"/desk/appointment/{whose}/{act}{of}", data=sent).status_code


def appointment_url(one: Appointment, below: str = "") -> str:
    """Return the address of the page, or of one below it."""
    return f"/desk/appointment/{one.id}{below}"


def section(desk: Visitor, heading: str) -> str:
    """Return what a part of the page says."""
    found = desk.main.select_one(f"section[aria-labelledby={heading}]")
    assert found is not None
    return visible_text(found)


def agenda_query(office: Office) -> str:
    """Return what asks for the absent one's agenda."""
    return f"?of={counsellor_of(office).id}"
