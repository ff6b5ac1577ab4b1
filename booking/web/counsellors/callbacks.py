"""Call-backs at the desk: what is done with one of the list on top of the day."""

from flask import redirect
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.models import Counsellor
from booking.services import callbacks
from booking.web.counsellors.views import bp, day_one_came_from
from booking.web.guards import counsellor_only


@bp.post("/callbacks/<int(max=2147483647):callback_id>/done")
@counsellor_only
def callback_done(counsellor: Counsellor, callback_id: int) -> ResponseReturnValue:
    """Take one off the list: somebody has called. Twice is once."""
    callbacks.done(counsellor.office, callback_id, current_user.who.account_id)
    return redirect(day_one_came_from(), 303)
