"""Longer or shorter, at the desk: what the free time allows, and whom an e-mail tells."""

from collections.abc import Collection

from flask import abort, redirect, request
from flask.typing import ResponseReturnValue
from flask_babel import ngettext
from flask_login import current_user

from booking.domain.enums import Holder
from booking.domain.errors import ChangedMeanwhile, DoesNotFit, NotOpen, SlotTaken
from booking.models import Appointment, Counsellor
from booking.services.appointments import durations
from booking.services.appointments.desk_acts import load
from booking.web.access import counsellor_only
from booking.web.desk import recipients
from booking.web.desk.appointment import change_page
from booking.web.desk.appointment.responses import agenda_row_url, posted_version
from booking.web.desk.blueprint import bp


@bp.route("/appointment/<record:appointment_id>/length", methods=["GET", "POST"])
@counsellor_only
def length(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Offer how long it can take; one tap changes it. What does not fit any more is asked anew."""
    appointment = load.load_for_update(counsellor, appointment_id)
    if request.method != "POST":  # HEAD asks too
        return _page(appointment)
    told, shown = recipients.ticked_recipients(), posted_version()
    if change_page.only_shows():
        return _page(appointment, told)
    minutes = request.form.get("minutes", type=int)
    if minutes is None:
        abort(400)
    account_id = current_user.who.account_id
    try:
        done = durations.change(counsellor, appointment_id, minutes, shown, told=told, account_id=account_id)
    except (ChangedMeanwhile, NotOpen, SlotTaken, DoesNotFit):
        return _page(load.load_for_update(counsellor, appointment_id), told, minutes), 409
    return redirect(agenda_row_url(done), 303)


def _page(appointment: Appointment, told: Collection[Holder] | None = None, minutes: int | None = None) -> str:
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
