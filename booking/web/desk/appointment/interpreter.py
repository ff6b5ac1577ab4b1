"""What has become of the interpreter, recorded at the desk, and whom an e-mail tells."""

from collections.abc import Collection

from flask import abort, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from booking.domain.enums import Holder, Interpreting
from booking.models import Appointment, Counsellor
from booking.services.appointments import interpreter_status as interpretings
from booking.web.access import counsellor_only
from booking.web.desk.appointment import change_page
from booking.web.desk.blueprint import bp
from booking.web.desk.wording import wording


@bp.route("/appointment/<record:appointment_id>/interpreter", methods=["GET", "POST"])
@counsellor_only
def interpreter(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Ask what has become of the interpreter; one tap records it. What has changed meanwhile is asked anew."""
    return change_page.answer_change(counsellor, appointment_id, _page, _state, interpretings.record)


def _state() -> Interpreting:
    try:
        return Interpreting(request.form.get("state", ""))
    except ValueError:
        return abort(400)


def _page(
    appointment: Appointment,
    told: Collection[Holder] | None = None,
    wanted: Interpreting | None = None,
    _refused: Exception | None = None,
) -> str:
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
