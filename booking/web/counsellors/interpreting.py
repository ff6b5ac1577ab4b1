"""What has become of the interpreter, recorded at the desk, and whom a letter tells."""

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
from booking.web.counsellors import changing, telling, wording
from booking.web.counsellors.acts import line_of, version
from booking.web.counsellors.views import bp
from booking.web.guards import counsellor_only


@bp.route("/appointment/<int(max=2147483647):appointment_id>/interpreter", methods=["GET", "POST"])
@counsellor_only
def interpreter(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Ask what has become of the interpreter; one tap records it. What has changed meanwhile is asked anew."""
    appointment = load.load_for_update(counsellor, appointment_id)
    if request.method != "POST":  # HEAD asks too
        return _page(appointment)
    told, shown = telling.ticked(), version()
    if changing.only_shows():
        return _page(appointment, told)
    state, account_id = _state(), current_user.who.account_id
    try:
        done = interpretings.record(counsellor, appointment_id, state, shown, told=told, account_id=account_id)
    except (ChangedMeanwhile, NotOpen):
        return _page(load.load_for_update(counsellor, appointment_id), told, state), 409
    return redirect(line_of(done), 303)


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
    return changing.page(
        "interpreter",
        appointment,
        told,
        wanted=words[wanted][1] if wanted in words else "",
        choices=[(state, *words[state]) for state in choices],
        is_open=bool(choices),
        wording=wording,
    )
