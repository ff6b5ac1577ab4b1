"""The day on one page of paper, with names or without."""

from datetime import date

from flask import render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.domain.clock import now
from booking.models import Counsellor
from booking.services.desk import print_day as desk_print_day
from booking.web.access import counsellor_only
from booking.web.desk.blueprint import bp, whose
from booking.web.desk.wording import badges, wording

# From so many lines on the type must be smaller, for the day to stay on one page.
MANY = 15


@bp.get("/print/<day:day>")
@counsellor_only
def print_day(counsellor: Counsellor, day: date) -> ResponseReturnValue:
    """Show a day as it is printed; `names=0` leaves out names, topics and phone numbers."""
    agenda = desk_print_day.open_print(counsellor, day, current_user.who.account_id)
    entries = [one for one in agenda.entries if one.appointment is None or one.appointment.status != "cancelled"]
    return render_template(
        "desk/agenda/print_day.html",
        agenda=agenda,
        entries=entries,
        is_long=len(entries) >= MANY,
        has_names=request.args.get("names") != "0",
        printed_at=now(),
        counsellor=counsellor,
        office=counsellor.office,
        zone=counsellor.office.zone,
        of=whose(),
        wording=wording,
        marks=badges,
    )
