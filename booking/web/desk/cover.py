"""Cover: no name, topic or phone number on the pages that stay open while a client sits beside the screen."""

from flask import g, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from booking.models import Appointment, CallBack, Counsellor
from booking.services.appointments import attendance
from booking.web.access import counsellor_only
from booking.web.desk.agenda.views import beside
from booking.web.desk.blueprint import bp
from booking.web.return_to import desk_page

# It stands open all day. Pages of one act, opened on purpose, show whom it is about; the week has no names.
COVERED = {"desk.agenda"}


@bp.post("/cover")
@counsellor_only
def cover(counsellor: Counsellor) -> ResponseReturnValue:
    """Cover the names, or show them until the next person arrives; for as long as this sign-in lasts."""
    if request.form.get("cover") == "on":
        session["cover"] = {"is_on": True, "shown_with": []}
    else:
        session["cover"] = {"is_on": False, "shown_with": sorted(_arrived(counsellor))}
    return redirect(desk_page(request.form.get("back", "")) or url_for(".today"), 303)


@bp.app_template_global()
def can_cover() -> bool:
    """Return whether the page is one that can be covered."""
    return request.endpoint in COVERED and "desk" in g


@bp.app_template_global()
def is_covered() -> bool:
    """Return whether names are hidden: she wants it, or somebody has arrived since she last showed them."""
    if not can_cover():
        return False
    if "is_covered" not in g:
        state = session.get("cover", {})
        g.is_covered = bool(state.get("is_on") or _arrived(g.desk.counsellor) - set(state.get("shown_with", [])))
    covered: bool = g.is_covered
    return covered


@bp.app_template_global()
def name_or_number(who: Appointment | CallBack, name: str = "name") -> Markup:
    """Return a name that keeps its direction; while it is covered, the number's end, and the appointment's time."""
    if not is_covered():
        return Markup('<bdi dir="auto">{}</bdi>').format(getattr(who, name) or "–")
    ending = f"…{who.number[-3:]}"
    if isinstance(who, CallBack):
        return Markup('<bdi dir="ltr">{}</bdi>').format(ending)
    return Markup('<bdi dir="ltr">{}, {:%H:%M}</bdi>').format(
        ending, who.starts_at.astimezone(g.desk.counsellor.office.zone)
    )


def _arrived(counsellor: Counsellor) -> set[int]:
    """Return who is there at the desk that is shown and at the account's own: one of them sits beside it."""
    if "arrived" in g:
        there: set[int] = g.arrived
        return there
    return attendance.arrived_ids(beside(), counsellor.office.zone)
