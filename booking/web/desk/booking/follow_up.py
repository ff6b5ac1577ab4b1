"""Somebody is asked to come again: in one, two or four weeks at the same time, or as soon as can be."""

from collections.abc import Collection
from dataclasses import replace

from flask import render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.domain.enums import Holder
from booking.domain.errors import NotOpen, SlotTaken
from booking.models import Appointment, Counsellor
from booking.services.appointments import follow_ups
from booking.services.appointments.desk_acts import load
from booking.services.appointments.follow_ups import Offer
from booking.web.access import counsellor_only
from booking.web.desk import recipients, slot_params
from booking.web.desk.appointment.responses import agenda_row_url
from booking.web.desk.blueprint import bp, whose
from booking.web.desk.booking.one_tap_form import OneTapForm
from booking.web.desk.booking.page import redirect_to_booked
from booking.web.desk.wording import states


@bp.route("/appointment/<record:appointment_id>/again", methods=["GET", "POST"])
@counsellor_only
def again(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Offer times for a follow-up and whom an e-mail tells; the button that names a time books it."""
    appointment = load.load_for_update(counsellor, appointment_id)
    if request.method != "POST":  # HEAD asks too
        return _page(counsellor, appointment, OneTapForm())
    form, start, told = OneTapForm(), slot_params.slot_start_or_none(), recipients.ticked_recipients()
    if start is None:  # Enter on a tick
        return _page(counsellor, appointment, form, told)
    key, account_id = form.sent_key(), current_user.who.account_id
    try:
        made = follow_ups.book(counsellor, appointment_id, start, told=told, form_key=key, account_id=account_id)
    except (SlotTaken, NotOpen):
        return _page(counsellor, load.load_for_update(counsellor, appointment_id), form, told, has_changed=True), 409
    return redirect_to_booked(made)


def _page(
    counsellor: Counsellor,
    appointment: Appointment,
    form: OneTapForm,
    told: Collection[Holder] | None = None,
    *,
    has_changed: bool = False,
) -> str:
    is_open = follow_ups.may_follow(appointment)
    return render_template(
        "desk/booking/follow_up.html",
        **recipients.recipient_choices(appointment, told),
        form=form,
        offers=[_hers(one) for one in follow_ups.offers(counsellor, appointment)] if is_open else [],
        is_open=is_open,
        has_changed=has_changed,
        counsellor=counsellor,
        office=counsellor.office,
        zone=counsellor.office.zone,
        back=agenda_row_url(appointment),
        of=whose(),
        states=states,
    )


def _hers(offer: Offer) -> Offer:
    """Return the offer without its time where that is on a day a stand-in may not open."""
    return offer if offer.slot and slot_params.own_slots([offer.slot]) else replace(offer, slot=None)
