"""Unusual bookings: groups from one connection, cancelled together, taken back, booked again, or found to be fine."""

import re
from collections.abc import Sequence
from typing import Any

from flask import abort, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from booking.models import Appointment, Counsellor
from booking.services.desk import burst_acts
from booking.services.desk import bursts as unusual_bookings
from booking.services.desk.burst_acts import Outcome
from booking.services.outbox import outbox
from booking.web.access import counsellor_only
from booking.web.desk.blueprint import bp, whose
from booking.web.desk.wording import badges, states, wording

_PICK = re.compile(r"(\d{1,9})\.(\d{1,9})", re.ASCII)


@bp.get("/unusual")
@counsellor_only
def unusual(counsellor: Counsellor) -> ResponseReturnValue:  # noqa: ARG001 - the page is of `g.desk`
    """Show the groups, what cancelling would free, and what was cancelled within a day."""
    return _page()


@bp.post("/unusual/cancel")
@counsellor_only
def unusual_cancel(counsellor: Counsellor) -> ResponseReturnValue:  # noqa: ARG001
    """Cancel what is ticked; what has changed meanwhile is left, and named."""
    picked = _picked()
    if not picked:
        return _page(error=_("Tick at least one appointment.")), 422
    is_told = request.form.get("tell") == "1"
    outcome = burst_acts.cancel(g.desk, picked, is_told=is_told, account_id=current_user.who.account_id)
    why = _("Something has changed in the meantime. These were left as they are:")
    return _answer(outcome, _("Cancel the appointments"), why)


@bp.post("/unusual/undo")
@counsellor_only
def unusual_undo(counsellor: Counsellor) -> ResponseReturnValue:  # noqa: ARG001
    """Let a group stand again; whose time is taken is named."""
    outcome = burst_acts.undo(g.desk, _picked() or abort(400), current_user.who.account_id)
    why = _("These could not be undone: somebody else has the time, or something has changed.")
    return _answer(outcome, _("Undo the cancellation"), why)


@bp.post("/unusual/again")
@counsellor_only
def unusual_again(counsellor: Counsellor) -> ResponseReturnValue:  # noqa: ARG001
    """Book a group anew where the time is free; whose time is not is named."""
    outcome = burst_acts.book_again(g.desk, _picked() or abort(400), current_user.who.account_id)
    return _answer(outcome, _("Book again"), _("These could not be booked again: the time is not free any more."))


@bp.post("/unusual/fine")
@counsellor_only
def unusual_fine(counsellor: Counsellor) -> ResponseReturnValue:  # noqa: ARG001
    """Take a group off the list; it does not come back."""
    burst_acts.accept(g.desk, _picked(every="shown") or abort(400), current_user.who.account_id)
    return redirect(url_for(".unusual", **whose()), 303)


def _picked(every: str = "pick") -> dict[int, int]:
    """Return the appointments a form sends, each with the version it showed; 400 for what is none."""
    found = [_PICK.fullmatch(value) or abort(400) for value in request.form.getlist(every)]
    return {int(one[1]): int(one[2]) for one in found}


def _answer(outcome: Outcome, wanted: str, why: str) -> ResponseReturnValue:
    if not outcome.left:
        return redirect(url_for(".unusual", **whose()), 303)
    return _page(wanted=wanted, error=why, left=outcome.left, done=len(outcome.done)), 409


def _page(left: Sequence[Appointment] = (), **said: Any) -> str:
    office = g.desk.counsellor.office
    return render_template(
        "desk/bursts.html",
        groups=unusual_bookings.list_open(g.desk),
        cancelled=unusual_bookings.list_cancelled(g.desk),
        left=left,
        said=said,
        with_messages=lambda some: sum(bool(outbox.readers(one)) for one in some),
        counsellor=g.desk.counsellor,
        office=office,
        zone=office.zone,
        today=office.today(),
        of=whose(),
        marks=badges,
        states=states,
        wording=wording,
    )
