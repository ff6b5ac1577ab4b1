"""Full for today: said with a tap on the day's list, taken back, and a sign for the door."""

from datetime import date

from flask import current_app, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from booking import i18n
from booking.domain.errors import NotOpen
from booking.i18n import GERMAN, LANGUAGES
from booking.models import Counsellor
from booking.services.schedule import full_today, weekly_hours
from booking.web.access import counsellor_only
from booking.web.desk.blueprint import bp, day_one_came_from, whose
from booking.web.desk.wording import to_clients
from booking.web.qr import qr


@bp.post("/full")
@counsellor_only
def full(counsellor: Counsellor) -> ResponseReturnValue:
    """Say that today's hours without appointment are full. Twice is once."""
    return _say(counsellor, _("Full today"), is_so=True)


@bp.post("/full/undo")
@counsellor_only
def full_undo(counsellor: Counsellor) -> ResponseReturnValue:
    """Take that back. Twice is once."""
    return _say(counsellor, _("Undo"), is_so=False)


@bp.get("/full-sign")
@counsellor_only
def full_sign(counsellor: Counsellor) -> ResponseReturnValue:
    """Show a sign for the door in German and the other languages; the day's list if today is not full."""
    office = counsellor.office
    if not full_today.is_full(office):
        return redirect(url_for(".today", **whose()))
    following, address = weekly_hours.open_state(office), f"{current_app.config['PUBLIC_URL']}/"
    return render_template(
        "desk/agenda/full_sign.html",
        counsellor=counsellor,
        office=office,
        german_day=i18n.full_date(office.today(), GERMAN),
        told={
            one: to_clients.full_today(one, following, office.zone)
            for one in LANGUAGES.values()
            if one is GERMAN or not one.is_german
        },
        address=address,
        qr=qr(address),
        of=whose(),
    )


def _say(counsellor: Counsellor, wanted: str, *, is_so: bool) -> ResponseReturnValue:
    """Do it and show the day; a page that was left open overnight does nothing to the new day."""
    try:
        full_today.set_full(counsellor.office, _day(), current_user.who.account_id, is_so=is_so)
    except NotOpen:
        page = render_template("desk/agenda/day_is_over.html", wanted=wanted, office=counsellor.office, of=whose())
        return page, 409
    return redirect(day_one_came_from(), 303)


def _day() -> date | None:
    try:
        return date.fromisoformat(request.form.get("day", ""))
    except ValueError:
        return None
