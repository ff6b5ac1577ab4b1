"""Call-backs at the desk: what is done with one of the list on top of the day."""

from flask import redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.domain.errors import NotOpen
from booking.models import Counsellor
from booking.services.callbacks import outcomes, requests
from booking.web.access import counsellor_only
from booking.web.desk.blueprint import bp, day_one_came_from, whose


@bp.post("/callbacks/<record:callback_id>/done")
@counsellor_only
def callback_done(counsellor: Counsellor, callback_id: int) -> ResponseReturnValue:
    """Take one off the list: somebody has called. Twice is once."""
    requests.mark_called(counsellor.office, callback_id, current_user.who.account_id)
    return redirect(day_one_came_from(), 303)


@bp.post("/callbacks/<record:callback_id>/not-reached")
@counsellor_only
def callback_not_reached(counsellor: Counsellor, callback_id: int) -> ResponseReturnValue:
    """Count that nobody has answered; a second tap and an old form count nothing."""
    tries = request.form.get("tries", default=-1, type=int)
    outcomes.record_not_reached(counsellor.office, callback_id, tries, current_user.who.account_id)
    return redirect(day_one_came_from(), 303)


@bp.post("/callbacks/<record:callback_id>/undo")
@counsellor_only
def callback_undo(counsellor: Counsellor, callback_id: int) -> ResponseReturnValue:
    """Put one back on the list; or say what has become of it, if that cannot be done any more."""
    try:
        outcomes.undo(counsellor.office, callback_id, current_user.who.account_id)
    except NotOpen:
        shown = {"callback": outcomes.load_waiting(counsellor.office, callback_id), "back": day_one_came_from()}
        page = render_template("desk/agenda/callback_closed.html", office=counsellor.office, of=whose(), **shown)
        return page, 409
    return redirect(day_one_came_from(), 303)
