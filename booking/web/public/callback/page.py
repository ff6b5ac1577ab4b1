"""These times do not suit: ask the desk to look for one."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from booking.domain.booking_request import BookingRequest
from booking.domain.enums import Holder
from booking.domain.retention import CALLBACK_DAYS
from booking.models import CallBack, Office
from booking.services import tickets
from booking.services.callbacks import requests
from booking.web.public import bp
from booking.web.public.booking import booking_request
from booking.web.public.callback.form import CallBackForm


@bp.route("/<lang:lang>/<slug:office>/callback", methods=["GET", "POST"])
def callback(office: Office) -> ResponseReturnValue:
    """Ask who waits for a time; the same form sent twice leads to the same page."""
    requested = booking_request.read(office, request.args)
    form = CallBackForm(office, requested)
    if request.method != "POST" or "switch" in request.form:
        return _page(form, requested)
    if form.age() is not None and (known := requests.by_form_key(form.key_text)):
        return _to_ticket(known)
    if not form.validate() or not form.is_typed_by_a_person():
        return _page(form, requested), 422
    asked = requests.create(office, form.caller(), form_key=form.key_text, network=request.remote_addr or "")
    return _to_ticket(asked)


def _to_ticket(asked: CallBack) -> ResponseReturnValue:
    """Go to the call-back's own page with the key that acts."""
    return redirect(url_for(".callback_ticket", key=tickets.key(asked, Holder.CLIENT)), 303)


def _page(form: CallBackForm, requested: BookingRequest) -> str:
    query = booking_request.query(requested)
    return render_template(
        "public/callback/page.html", form=form, requested=requested, query=query, callback_days=CALLBACK_DAYS
    )
