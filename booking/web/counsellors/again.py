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
from booking.web.counsellors import starts, states, telling
from booking.web.counsellors.acts import line_of
from booking.web.counsellors.enter_page import to_number
from booking.web.counsellors.one_tap import OneTapForm
from booking.web.counsellors.views import bp, whose
from booking.web.guards import counsellor_only


@bp.route("/appointment/<int(max=2147483647):appointment_id>/again", methods=["GET", "POST"])
@counsellor_only
def again(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Offer times for a follow-up and whom a letter tells; the button that names a time books it."""
    appointment = load.load_for_update(counsellor, appointment_id)
    if request.method != "POST":  # HEAD asks too
        return _page(counsellor, appointment, OneTapForm())
    form, start, told = OneTapForm(), starts.start_or_none(), telling.ticked()
    if start is None:  # Enter on a tick
        return _page(counsellor, appointment, form, told)
    key, account_id = form.sent_key(), current_user.who.account_id
    try:
        made = follow_ups.book(counsellor, appointment_id, start, told=told, form_key=key, account_id=account_id)
    except (SlotTaken, NotOpen):
        return _page(counsellor, load.load_for_update(counsellor, appointment_id), form, told, has_changed=True), 409
    return to_number(made)


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
        "counsellors/again.html",
        **telling.asked(appointment, told),
        form=form,
        offers=[_hers(one) for one in follow_ups.offers(counsellor, appointment)] if is_open else [],
        is_open=is_open,
        has_changed=has_changed,
        counsellor=counsellor,
        office=counsellor.office,
        zone=counsellor.office.zone,
        back=line_of(appointment),
        of=whose(),
        states=states,
    )


def _hers(offer: Offer) -> Offer:
    """Return the offer without its time where that is on a day a stand-in may not open."""
    return offer if offer.slot and starts.hers([offer.slot]) else replace(offer, slot=None)
