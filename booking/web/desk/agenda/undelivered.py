"""E-mails that could not be delivered: what is done with one of the list on top of the day."""

from flask import redirect
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.models import Counsellor
from booking.services.outbox import undelivered
from booking.web.access import counsellor_only
from booking.web.desk.blueprint import bp, day_one_came_from


@bp.post("/undelivered/<record:message_id>/again")
@counsellor_only
def send_again(counsellor: Counsellor, message_id: int) -> ResponseReturnValue:
    """Write to the person once more; twice is once."""
    undelivered.send_again(counsellor.office, message_id, current_user.who.account_id)
    return redirect(day_one_came_from(), 303)


@bp.post("/undelivered/<record:message_id>/told")
@counsellor_only
def told(counsellor: Counsellor, message_id: int) -> ResponseReturnValue:
    """Take one off the list: somebody has told the person by phone. Twice is once."""
    undelivered.mark_informed(counsellor.office, message_id, current_user.who.account_id)
    return redirect(day_one_came_from(), 303)
