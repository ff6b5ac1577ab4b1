"""The counsellor's week."""

from datetime import date

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from booking.models import Counsellor
from booking.services.desk import week as weeks
from booking.web.access import counsellor_only
from booking.web.desk.blueprint import bp, whose
from booking.web.desk.wording import wording


@bp.get("/week")
@counsellor_only
def this_week(counsellor: Counsellor) -> ResponseReturnValue:
    """Go to this week."""
    return redirect(url_for(".week", day=counsellor.office.today(), **whose()))


@bp.get("/week/<day:day>")
@counsellor_only
def week(counsellor: Counsellor, day: date) -> ResponseReturnValue:
    """Show the week of a day, five days side by side, without names and topics."""
    return render_template(
        "desk/week.html",
        week=weeks.load_week(counsellor, day),
        counsellor=counsellor,
        office=counsellor.office,
        zone=counsellor.office.zone,
        today=counsellor.office.today(),
        of=whose(),
        wording=wording,
    )
