"""Time of the day that is kept free, and let go again."""

from flask import redirect
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.models import Counsellor
from booking.services.schedule import kept_free
from booking.web.counsellors import starts
from booking.web.counsellors.views import bp, day_one_came_from
from booking.web.guards import counsellor_only


@bp.post("/keep-free")
@counsellor_only
def keep_free(counsellor: Counsellor) -> ResponseReturnValue:
    """Keep a gap, or the rest of the morning or afternoon, free. Twice is once."""
    kept_free.keep_free(counsellor, starts.stretch(), current_user.who.account_id)
    return redirect(day_one_came_from(), 303)


@bp.post("/keep-free/undo")
@counsellor_only
def keep_free_undo(counsellor: Counsellor) -> ResponseReturnValue:
    """Let such a stretch be booked again. Twice is once."""
    kept_free.release(counsellor, starts.stretch(), current_user.who.account_id)
    return redirect(day_one_came_from(), 303)
