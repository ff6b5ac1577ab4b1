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
from booking.web.public.booking import booking_request as wishes
from booking.web.public.booking.forms import CONTACT_NEEDED, NameForm, OtherForm, brought, default_spoken
from booking.web.public.booking.times_page import times_page
from booking.web.public.booking.week_links import week_links


@bp.get("/<lang:lang>/<slug:office>/talk")
def talk(office: Office) -> ResponseReturnValue:
    """Ask for language, interpreter and topic; a tap on a topic goes on."""
    return _talk(office, wishes.read(office, request.args))


def _talk(office: Office, wish: BookingRequest, *, is_incomplete: bool = False) -> ResponseReturnValue:
    if "spoken" not in request.args:
        wish = interpreter_policy.settle(office, replace(wish, spoken=default_spoken(office, wish)))
    ability = interpreter_policy.ability(office, wish.spoken)
    is_incomplete = is_incomplete and None in (wish.spoken, wish.interpreter)
    page = render_template(
        "public/booking/talk.html",
        wish=wish,
        spoken_name=spoken_name(wish.spoken),
        spoken_choices=spoken_choices(office),
        asks_for_interpreter=ability is not Ability.WE_SPEAK,
        interpreter_choices=interpreter_choices(wish.for_whom, ability),
        chosen=wish.interpreter or brought(ability) or "",
        topics=[topic for topic in office.topics if topic.is_offered],
        is_incomplete=is_incomplete,
    )
    return page, 422 if is_incomplete else 200


@bp.get("/<lang:lang>/<slug:office>/times")
def times(office: Office) -> ResponseReturnValue:
    """Show the free times, five days a page; ask again for what the talk needs to know."""
    wish = wishes.read(office, request.args)
    if wish.spoken is None or wish.interpreter is None:
        return _talk(office, wish, is_incomplete="topic" in request.args)
    wished = availability.talk_for(office, wish)
    page = times_page(office.zone, wish.part, availability.iterate_slots(office, wished, wish.from_day))
    is_from_now = wish.part is None and wish.from_day is None
    return page_cache.render(
        "public/booking/times.html",
        wish=wish,
        first=page.first if is_from_now else _next_start(office, wished),
        page=page,
        minutes=wished.length // timedelta(minutes=1),
        lead_days=wished.policy.lead_days,
        only_tries=interpreter_policy.only_tries(office, wish),
        weeks=week_links(wish, *availability.bookable_days(office, wished)),
    )


def _next_start(office: Office, wished: Talk) -> datetime | None:
    slot = availability.next_slot(office, wished)
    return slot and slot.start


@bp.route("/<lang:lang>/<slug:office>/name", methods=["GET", "POST"])
def name(office: Office) -> ResponseReturnValue:
    """Ask who is coming, then book; a time that is gone is answered with the nearest ones."""
    wish = wishes.read(office, request.args, request.form)
    if wish.start is None:
        abort(404)
    form = (NameForm if wish.for_whom is ForWhom.SELF else OtherForm)(office, wishes.read(office, request.args))
    if request.method == "POST" and "switch" not in request.form:
        return _book(office, wish, form)
    try:
        bookings.require_offered(office, wish)
    except SlotTaken as gone:
        return _name(office, wish, form, nearest=gone.nearest), 409 if request.method != "POST" else 200
    return _name(office, wish, form)


def _book(office: Office, wish: BookingRequest, form: NameForm) -> ResponseReturnValue:
    if form.age() is not None and (known := bookings.by_form_key(form.key_text)):
        return _to_ticket(known)
    if not form.validate() or not form.is_typed_by_a_person():
        return _name(office, wish, form), 422
    try:
        client, helper, network = form.client(), form.helper(), request.remote_addr or ""
        return _to_ticket(bookings.book(office, wish, client, helper, form_key=form.key_text, network=network))
    except SlotTaken as gone:
        return _name(office, wish, form, nearest=gone.nearest), 409
    except ContactNeeded:
        form.ask_for_contact()
        return _name(office, wish, form), 422


def _to_ticket(appointment: Appointment) -> ResponseReturnValue:
    """Go to the ticket with the acting key of who booked."""
    holder = Holder.HELPER if appointment.channel is Channel.OTHER else Holder.CLIENT
    return redirect(url_for(".ticket", key=tickets.key(appointment, holder)), 303)


def _name(office: Office, wish: BookingRequest, form: NameForm, nearest: list[Slot] | None = None) -> str:
    return render_template(
        "public/booking/name.html",
        form=form,
        wish=wish,
        nearest=nearest,
        contact_needed=contact_brake.current(office).is_on and CONTACT_NEEDED,
        spoken_name=spoken_name(wish.spoken),
        answer=dict(interpreter_choices(wish.for_whom, form.ability)).get(wish.interpreter or ""),
        before=wishes.query(wishes.read(office, request.args), start=None),
    )


def spoken_name(code: str | None) -> str | None:
    """Return a spoken language's own name."""
    return SPOKEN[code][0] if code in SPOKEN else None
