"""What has become of the interpreter, recorded at the desk, and whom an e-mail tells."""

from collections.abc import Collection

from flask import abort, redirect, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from booking.domain.enums import Holder, Interpreting
from booking.domain.errors import ChangedMeanwhile, NotOpen
from booking.models import Appointment, Counsellor
from booking.services.appointments import interpreter_status as interpretings
from booking.services.appointments.desk_acts import load
from booking.web.access import counsellor_only
from booking.web.desk import recipients
from booking.web.desk.appointment import change_page
from booking.web.desk.appointment.responses import agenda_row_url, posted_version
from booking.web.desk.blueprint import bp
from booking.web.desk.wording import wording


@bp.route("/appointment/<record:appointment_id>/interpreter", methods=["GET", "POST"])
@counsellor_only
def interpreter(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Ask what has become of the interpreter; one tap records it. What has changed meanwhile is asked anew."""
    appointment = load.load_for_update(counsellor, appointment_id)
    if request.method != "POST":  # HEAD asks too
        return _page(appointment)
    told, shown = recipients.ticked_recipients(), posted_version()
    if change_page.only_shows():
        return _page(appointment, told)
    state, account_id = _state(), current_user.who.account_id
    try:
        done = interpretings.record(counsellor, appointment_id, state, shown, told=told, account_id=account_id)
    except (ChangedMeanwhile, NotOpen):
        return _page(load.load_for_update(counsellor, appointment_id), told, state), 409
    return redirect(agenda_row_url(done), 303)


def _state() -> Interpreting:
    try:
        return Interpreting(request.form.get("state", ""))
    except ValueError:
        return abort(400)


def _page(appointment: Appointment, told: Collection[Holder] | None = None, wanted: Interpreting | None = None) -> str:
    words = {
        Interpreting.ARRANGED: ("user-check", _("Interpreter arranged")),
        Interpreting.NOT_FOUND: ("user-x", _("Nobody found")),
        Interpreting.ASKED: ("undo", _("Look again")),
    }
    choices = interpretings.choices(appointment)
    return change_page.render_change_page(
        "interpreter",
        appointment,
        told,
        wanted=words[wanted][1] if wanted in words else "",
        choices=[(state, *words[state]) for state in choices],
        is_open=bool(choices),
        wording=wording,
    )
