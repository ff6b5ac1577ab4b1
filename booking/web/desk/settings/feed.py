"""Her own calendar feed: made, renewed, revoked, with names or without. Nobody else's."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.models import Counsellor
from booking.services.calendars import feeds
from booking.web.access import counsellor_only
from booking.web.desk.blueprint import bp, whose


@bp.route("/feed", methods=["GET", "POST"])
@counsellor_only
def feed(counsellor: Counsellor) -> ResponseReturnValue:
    """Say what a feed is; a POST makes the address or a new one, which this one answer shows and no other."""
    own = _own(counsellor)
    address = feeds.address(feeds.create(own)) if request.method == "POST" else None
    return render_template("desk/settings/feed.html", counsellor=own, office=own.office, address=address, of=whose())


@bp.post("/feed/revoke")
@counsellor_only
def feed_revoke(counsellor: Counsellor) -> ResponseReturnValue:
    """End the address."""
    feeds.revoke(_own(counsellor))
    return redirect(url_for(".feed", **whose()), 303)


@bp.post("/feed/names")
@counsellor_only
def feed_names(counsellor: Counsellor) -> ResponseReturnValue:
    """Show names from now on, or no longer."""
    feeds.show_names(_own(counsellor), request.form.get("shown") == "1")
    return redirect(url_for(".feed", **whose()), 303)


def _own(counsellor: Counsellor) -> Counsellor:
    return feeds.require_own(counsellor.id, current_user.who.account_id)
