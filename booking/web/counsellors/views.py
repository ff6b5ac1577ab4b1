"""The counsellor's day."""

from datetime import date
from typing import Any

from flask import Blueprint, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.domain.clock import now
from booking.models import Counsellor
from booking.services.callbacks import outcomes
from booking.services.desk import agenda as agendas
from booking.services.desk import bursts
from booking.services.schedule import full_today
from booking.web.counsellors import marks, wording
from booking.web.counsellors.offered import OFFERED
from booking.web.counsellors.one_tap import OneTapForm
from booking.web.guards import counsellor_only

bp = Blueprint("counsellors", __name__, url_prefix="/desk")


@bp.get("/")
@counsellor_only
def today(counsellor: Counsellor) -> ResponseReturnValue:
    """Go to today's list."""
    return redirect(url_for(".agenda", day=today_of(counsellor), **whose()))


@bp.get("/agenda/<day:day>")
@counsellor_only
def agenda(counsellor: Counsellor, day: date) -> ResponseReturnValue:
    """Show a day: what is booked, what is free, what became of the letters, and on top what somebody must do."""
    found = agendas.load_agenda(counsellor, day, beside())
    g.arrived = found.arrived
    return render_template(
        "counsellors/agenda.html",
        agenda=found,
        outbox=found.letters.outbox,
        undelivered=[one for one in found.letters.undelivered if g.desk.shows(one.appointment)],
        sought=[one for one in found.sought if g.desk.shows(one)],
        unusual=bursts.group_bursts(g.desk, found.networked),
        waiting=outcomes.list_waiting(counsellor.office),
        open_today=found.open_today,
        is_full=full_today.is_full(counsellor.office),
        counsellor=counsellor,
        office=counsellor.office,
        zone=counsellor.office.zone,
        today=today_of(counsellor),
        now=now(),
        of=whose(),
        wording=wording,
        marks=marks,
        **OFFERED,
        one_tap=OneTapForm(),
    )


def beside() -> set[int]:
    """Return whose clients may sit beside this screen: of the desk that is shown, and of the account's own."""
    account_id = current_user.who.account_id
    own = {desk.counsellor.id for desk in g.desks if desk.counsellor.account_id == account_id}
    return own | {g.desk.counsellor.id}


def day_one_came_from() -> str:
    """Return the address of the day whose list a small form stands on, or of an appointment's page; else today's."""
    of = request.args.get("of") or None
    if page := request.form.get("page", type=int):
        return url_for(".appointment", appointment_id=page, of=of, _anchor="letters")
    try:
        return url_for(".agenda", day=date.fromisoformat(request.form.get("day", "")), of=of)
    except ValueError:
        return url_for(".today", of=of)


def today_of(counsellor: Counsellor) -> date:
    """Return the date it is at the counsellor's office."""
    return now().astimezone(counsellor.office.zone).date()


def whose() -> dict[str, Any]:
    """Return whose day is shown, for links that stay there."""
    return {"of": request.args["of"]} if request.args.get("of") else {}
