"""The counsellor's day."""

from datetime import date
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from booking.domain.clock import now
from booking.models import Counsellor
from booking.services import agenda as agendas
from booking.services import callbacks
from booking.web.counsellors import marks, wording
from booking.web.guards import counsellor_only

bp = Blueprint("counsellors", __name__, url_prefix="/desk")


@bp.get("/")
@counsellor_only
def today(counsellor: Counsellor) -> ResponseReturnValue:
    """Go to today's list."""
    return redirect(url_for(".agenda", day=_today(counsellor), **_of()))


@bp.get("/agenda/<day:day>")
@counsellor_only
def agenda(counsellor: Counsellor, day: date) -> ResponseReturnValue:
    """Show a day: what is booked, what is free, and whether the letters went out."""
    return render_template(
        "counsellors/agenda.html",
        agenda=agendas.of_day(counsellor, day),
        waiting=callbacks.open_of(counsellor.office),
        counsellor=counsellor,
        office=counsellor.office,
        zone=counsellor.office.zone,
        today=_today(counsellor),
        of=_of(),
        wording=wording,
        marks=marks,
    )


def _today(counsellor: Counsellor) -> date:
    return now().astimezone(counsellor.office.zone).date()


def _of() -> dict[str, Any]:
    """Return whose day is shown, for links that stay there."""
    return {"of": request.args["of"]} if request.args.get("of") else {}
