"""The counsellor's day."""

from datetime import date

from flask import g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.domain.clock import now
from booking.models import Counsellor
from booking.services.callbacks import outcomes
from booking.services.desk import agenda as agendas
from booking.services.desk import bursts
from booking.services.schedule import full_today
from booking.web.access import counsellor_only
from booking.web.desk.appointment.available_acts import OFFERED
from booking.web.desk.blueprint import bp, whose
from booking.web.desk.booking.one_tap_form import OneTapForm
from booking.web.desk.wording import badges, wording


@bp.get("/")
@counsellor_only
def today(counsellor: Counsellor) -> ResponseReturnValue:
    """Go to today's list."""
    return redirect(url_for(".agenda", day=counsellor.office.today(), **whose()))


@bp.get("/agenda/<day:day>")
@counsellor_only
def agenda(counsellor: Counsellor, day: date) -> ResponseReturnValue:
    """Show a day: what is booked, what is free, what became of the e-mails, and on top what somebody must do."""
    found = agendas.load_agenda(counsellor, day, beside())
    g.arrived = found.arrived
    return render_template(
        "desk/agenda/agenda.html",
        agenda=found,
        outbox=found.messages.outbox,
        undelivered=[one for one in found.messages.undelivered if g.desk.shows(one.appointment)],
        sought=[one for one in found.sought if g.desk.shows(one)],
        unusual=bursts.group_bursts(g.desk, found.networked),
        waiting=outcomes.list_waiting(counsellor.office),
        open_today=found.open_today,
        is_full=full_today.is_full(counsellor.office),
        counsellor=counsellor,
        office=counsellor.office,
        zone=counsellor.office.zone,
        today=counsellor.office.today(),
        now=now(),
        of=whose(),
        wording=wording,
        marks=badges,
        **OFFERED,
        one_tap=OneTapForm(),
    )


def beside() -> set[int]:
    """Return whose clients may sit beside this screen: of the desk that is shown, and of the account's own."""
    account_id = current_user.who.account_id
    own = {desk.counsellor.id for desk in g.desks if desk.counsellor.account_id == account_id}
    return own | {g.desk.counsellor.id}
