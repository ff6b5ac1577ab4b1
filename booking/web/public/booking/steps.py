"""Booking in three steps: talk, times, name."""

from dataclasses import replace
from datetime import datetime, timedelta

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from booking.domain.booking_request import BookingRequest
from booking.domain.enums import Ability, Channel, ForWhom, Holder
from booking.domain.errors import ContactNeeded, SlotTaken
from booking.domain.policy import Talk
from booking.domain.slots import Slot
from booking.domain.spoken_languages import SPOKEN
from booking.models import Appointment, Office
from booking.services import tickets
from booking.services.abuse import contact_brake
from booking.services.appointments import bookings
from booking.services.schedule import availability, interpreter_policy
from booking.web import page_cache
from booking.web.person_fields import interpreter_choices, spoken_choices
from booking.web.public import bp
from booking.web.public.booking import booking_request
from booking.web.public.booking.forms import CONTACT_NEEDED, NameForm, OtherForm, brought, default_spoken
from booking.web.public.booking.times_page import times_page
from booking.web.public.booking.week_links import week_links


@bp.get("/<lang:lang>/<slug:office>/talk")
def talk(office: Office) -> ResponseReturnValue:
    """Ask for language, interpreter and topic; a tap on a topic goes on."""
    return _talk(office, booking_request.read(office, request.args))


def _talk(office: Office, requested: BookingRequest, *, is_incomplete: bool = False) -> ResponseReturnValue:
    if "spoken" not in request.args:
        requested = interpreter_policy.settle(office, replace(requested, spoken=default_spoken(office, requested)))
    ability = interpreter_policy.ability(office, requested.spoken)
    is_incomplete = is_incomplete and None in (requested.spoken, requested.interpreter)
    page = render_template(
        "public/booking/talk.html",
        requested=requested,
        spoken_name=spoken_name(requested.spoken),
        spoken_choices=spoken_choices(office),
        asks_for_interpreter=ability is not Ability.WE_SPEAK,
        interpreter_choices=interpreter_choices(requested.for_whom, ability),
        chosen=requested.interpreter or brought(ability) or "",
        topics=[topic for topic in office.topics if topic.is_offered],
        is_incomplete=is_incomplete,
    )
    return page, 422 if is_incomplete else 200


@bp.get("/<lang:lang>/<slug:office>/times")
def times(office: Office) -> ResponseReturnValue:
    """Show the free times, five days a page; ask again for what the talk needs to know."""
    requested = booking_request.read(office, request.args)
    if requested.spoken is None or requested.interpreter is None:
        return _talk(office, requested, is_incomplete="topic" in request.args)
    wanted = availability.talk_for(office, requested)
    page = times_page(office.zone, requested.part, availability.iterate_slots(office, wanted, requested.from_day))
    is_from_now = requested.part is None and requested.from_day is None
    return page_cache.render(
        "public/booking/times.html",
        requested=requested,
        first=page.first if is_from_now else _next_start(office, wanted),
        page=page,
        minutes=wanted.length // timedelta(minutes=1),
        lead_days=wanted.policy.lead_days,
        only_tries=interpreter_policy.only_tries(office, requested),
        weeks=week_links(requested, *availability.bookable_days(office, wanted)),
    )


def _next_start(office: Office, wanted: Talk) -> datetime | None:
    slot = availability.next_slot(office, wanted)
    return slot and slot.start


@bp.route("/<lang:lang>/<slug:office>/name", methods=["GET", "POST"])
def name(office: Office) -> ResponseReturnValue:
    """Ask who is coming, then book; a time that is gone is answered with the nearest ones."""
    requested = booking_request.read(office, request.args, request.form)
    if requested.start is None:
        abort(404)
    form = (NameForm if requested.for_whom is ForWhom.SELF else OtherForm)(
        office, booking_request.read(office, request.args)
    )
    if request.method == "POST" and "switch" not in request.form:
        return _book(office, requested, form)
    try:
        bookings.require_offered(office, requested)
    except SlotTaken as gone:
        return _name(office, requested, form, nearest=gone.nearest), 409 if request.method != "POST" else 200
    return _name(office, requested, form)


def _book(office: Office, requested: BookingRequest, form: NameForm) -> ResponseReturnValue:
    if form.age() is not None and (known := bookings.by_form_key(form.key_text)):
        return _to_ticket(known)
    if not form.validate() or not form.is_typed_by_a_person():
        return _name(office, requested, form), 422
    try:
        client, helper, network = form.client(), form.helper(), request.remote_addr or ""
        return _to_ticket(bookings.book(office, requested, client, helper, form_key=form.key_text, network=network))
    except SlotTaken as gone:
        return _name(office, requested, form, nearest=gone.nearest), 409
    except ContactNeeded:
        form.ask_for_contact()
        return _name(office, requested, form), 422


def _to_ticket(appointment: Appointment) -> ResponseReturnValue:
    """Go to the ticket with the acting key of who booked."""
    holder = Holder.HELPER if appointment.channel is Channel.OTHER else Holder.CLIENT
    return redirect(url_for(".ticket", key=tickets.key(appointment, holder)), 303)


def _name(office: Office, requested: BookingRequest, form: NameForm, nearest: list[Slot] | None = None) -> str:
    return render_template(
        "public/booking/name.html",
        form=form,
        requested=requested,
        nearest=nearest,
        contact_needed=contact_brake.current(office).is_on and CONTACT_NEEDED,
        spoken_name=spoken_name(requested.spoken),
        answer=dict(interpreter_choices(requested.for_whom, form.ability)).get(requested.interpreter or ""),
        before=booking_request.query(booking_request.read(office, request.args), start=None),
    )


def spoken_name(code: str | None) -> str | None:
    """Return a spoken language's own name."""
    return SPOKEN[code][0] if code in SPOKEN else None
