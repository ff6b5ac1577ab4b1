"""Taking back at the desk what was done last with an appointment."""

from flask import redirect
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from booking.domain.errors import ChangedMeanwhile, NotOpen, SlotTaken
from booking.models import Counsellor
from booking.services import desk, undoing
from booking.web.counsellors.acts import line_of, refused, version
from booking.web.counsellors.views import bp
from booking.web.guards import counsellor_only


@bp.post("/appointment/<int(max=2147483647):appointment_id>/undo")
@counsellor_only
def undo_change(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Take the last change back, then show the day; or say why that cannot be done any more."""
    wanted, why = _("Take it back"), None
    try:
        done = undoing.undo(counsellor, appointment_id, version(), current_user.who.account_id)
        return redirect(line_of(done), 303)
    except SlotTaken:
        why = _("Somebody else has this time now.")
    except NotOpen:
        why = _("This cannot be taken back.")
    except ChangedMeanwhile:
        pass
    return refused(desk.fresh(counsellor, appointment_id), wanted, why=why)
