"""Longer or shorter, at the desk: what the free time allows, and whom an e-mail tells."""

from collections.abc import Collection

from flask import abort, request
from flask.typing import ResponseReturnValue
from flask_babel import ngettext

from booking.domain.enums import Holder
from booking.models import Appointment, Counsellor
from booking.services.appointments import durations
from booking.web.access import counsellor_only
from booking.web.desk.appointment import change_page
from booking.web.desk.blueprint import bp


@bp.route("/appointment/<record:appointment_id>/length", methods=["GET", "POST"])
@counsellor_only
def length(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Offer how long it can take; one tap changes it. What does not fit any more is asked anew."""
    return change_page.answer_change(counsellor, appointment_id, _page, _minutes, durations.change)


def _minutes() -> int:
    minutes = request.form.get("minutes", type=int)
    return abort(400) if minutes is None else minutes


def _page(
    appointment: Appointment,
    told: Collection[Holder] | None = None,
    minutes: int | None = None,
    _refused: Exception | None = None,
) -> str:
    choices = durations.choices(appointment) if durations.may_change(appointment) else []
    return change_page.render_change_page(
        "duration",
        appointment,
        told,
        wanted=ngettext("%(num)s minute", "%(num)s minutes", minutes) if minutes else "",
        choices=[(one, appointment.starts_at + one * durations.MINUTE) for one in choices],
        is_open=bool(choices),
        tells=durations.is_announced(appointment),
    )
