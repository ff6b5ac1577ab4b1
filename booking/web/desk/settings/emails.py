"""E-mails at the desk: whose they are, when they go, and which ones the counsellor gets herself."""

from dataclasses import dataclass

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.domain.errors import NoSender
from booking.models import Counsellor
from booking.services.offices import offices, outbox_settings
from booking.web.access import counsellor_only, not_for_stand_ins
from booking.web.desk.blueprint import bp, whose
from booking.web.desk.settings.email_forms import HoursForm, MissedForm, OwnForm, PartForm, SenderForm


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of the page; `own` only on one's own page."""

    sender: SenderForm
    hours: HoursForm
    missed: MissedForm
    own: OwnForm | None

    def pressed_form(self) -> PartForm | None:
        """Return the form whose button was pressed; None if there is none such."""
        return next(
            (form for form in (self.sender, self.hours, self.missed, self.own) if form and form.is_pressed), None
        )


@bp.route("/letters", methods=["GET", "POST"])
@counsellor_only
@not_for_stand_ins
def emails(counsellor: Counsellor) -> ResponseReturnValue:
    """Show who e-mails come from and when they go, and change it."""
    office, account_id = counsellor.office, current_user.who.account_id
    own = OwnForm(counsellor) if counsellor.account_id == account_id else None
    forms = Forms(SenderForm(office), HoursForm(office), MissedForm(office), own)
    if request.method == "POST":
        pressed = forms.pressed_form() or abort(404)
        if pressed.validate() and _is_saved(pressed, counsellor, account_id):
            return redirect(url_for(".emails", saved=1, **whose()), 303)
    page = render_template(
        "desk/settings/emails.html",
        forms=forms,
        counsellor=counsellor,
        office=office,
        email=current_user.who.email,
        of=whose(),
        is_saved=request.method == "GET" and "saved" in request.args,
    )
    return page, 422 if request.method == "POST" else 200


def _is_saved(form: PartForm, counsellor: Counsellor, account_id: int) -> bool:
    """Return whether it was saved; if not, the form says why."""
    match form:
        case SenderForm():
            return _is_sender_set(form, counsellor, account_id)
        case HoursForm():
            outbox_settings.set_hours(counsellor.office, account_id=account_id, **form.hours())
        case MissedForm():
            is_written = bool(form.writes_missed.data)
            outbox_settings.set_missed(counsellor.office, is_written=is_written, account_id=account_id)
        case OwnForm():
            outbox_settings.set_own(counsellor, form.wanted(), account_id)
    return True


def _is_sender_set(form: SenderForm, counsellor: Counsellor, account_id: int) -> bool:
    address, is_confirmed = form.sender_address.data or None, bool(form.is_confirmed.data)
    try:
        offices.set_sender(counsellor.office, address, is_confirmed=is_confirmed, account_id=account_id)
    except NoSender:
        form.refuse()
        return False
    return True
