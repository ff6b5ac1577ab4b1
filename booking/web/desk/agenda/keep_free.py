"""Time of the day that is kept free, and let go again."""

from flask import redirect
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.models import Counsellor
from booking.services.schedule import kept_free
from booking.web.access import counsellor_only
from booking.web.desk import slot_params
from booking.web.desk.blueprint import bp, day_one_came_from


@bp.post("/keep-free")
@counsellor_only
def keep_free(counsellor: Counsellor) -> ResponseReturnValue:
    """Keep a gap, or the rest of the morning or afternoon, free. Twice is once."""
    kept_free.keep_free(counsellor, slot_params.posted_span(), current_user.who.account_id)
    return redirect(day_one_came_from(), 303)


@bp.post("/keep-free/undo")
@counsellor_only
def keep_free_undo(counsellor: Counsellor) -> ResponseReturnValue:
    """Let such a stretch be booked again. Twice is once."""
    kept_free.release(counsellor, slot_params.posted_span(), current_user.who.account_id)
    return redirect(day_one_came_from(), 303)
