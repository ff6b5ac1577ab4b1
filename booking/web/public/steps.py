"""Booking in three steps: talk, times, name."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import groupby, islice
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from booking.domain.errors import ContactNeeded, SlotTaken
from booking.domain.slots import Slot, part_of
from booking.domain.spoken import SPOKEN
from booking.domain.terms import Ability, Channel, ForWhom, Holder, Part
from booking.domain.wish import Wish
from booking.models import Appointment, Office
from booking.services import appointments, availability, brake, interpreters, tickets
from booking.web.public import bp
from booking.web.public import wish as wishes
from booking.web.public.forms import (
    CONTACT_NEEDED,
    NameForm,
    OtherForm,
    brought,
    default_spoken,
    interpreter_choices,
    spoken_choices,
)
from booking.web.public.weeks import weeks

DAYS_A_PAGE = 5


@dataclass(frozen=True, slots=True)
class DayOfSlots:
    """A day that has free times, by part of the day, each with its wall-clock time."""

    day: date
    parts: list[tuple[Part, list[tuple[str, Slot]]]]


@bp.get("/<lang:lang>/<slug:office>/talk")
def talk(office: Office) -> ResponseReturnValue:
    """Ask for language, interpreter and topic; a tap on a topic goes on."""
    return _talk(office, wishes.read(office, request.args))


def _talk(office: Office, wish: Wish, *, is_incomplete: bool = False) -> ResponseReturnValue:
    if "spoken" not in request.args:
        wish = interpreters.settled(office, replace(wish, spoken=default_spoken(office, wish)))
    ability = interpreters.ability(office, wish.spoken)
    is_incomplete = is_incomplete and None in (wish.spoken, wish.interpreter)
    page = render_template(
        "public/talk.html",
        wish=wish,
        spoken_name=spoken_name(wish.spoken),
        spoken_choices=spoken_choices(office),
        asks_for_interpreter=ability is not Ability.WE_SPEAK,
        interpreter_choices=interpreter_choices(wish.for_whom, ability),
        chosen=wish.interpreter or brought(ability) or "",
        topics=[topic for topic in office.topics if topic.is_offered],
        is_incomplete=is_incomplete,
        query=lambda **changes: wishes.query(wish, **changes),
    )
    return page, 422 if is_incomplete else 200


@bp.get("/<lang:lang>/<slug:office>/times")
def times(office: Office) -> ResponseReturnValue:
    """Show the free times, five days a page; ask again for what the talk needs to know."""
    wish = wishes.read(office, request.args)
    if wish.spoken is None or wish.interpreter is None:
        return _talk(office, wish, is_incomplete="topic" in request.args)
    wished = availability.talk(office, wish)
    page = times_page(office, wish, availability.walk(office, wished, wish.from_day))
    is_from_now = wish.part is None and wish.from_day is None
    first = page.first if is_from_now else availability.next_slot(office, wished)
    return render_template(
        "public/times.html",
        wish=wish,
        first=first,
        days=page.days,
        more_from=page.more_from,
        minutes=wished.length // timedelta(minutes=1),
        lead_days=wished.policy.lead_days,
        only_tries=interpreters.only_tries(office, wish),
        weeks=weeks(wish, *availability.bookable_days(office, wished)),
        query=lambda **changes: wishes.query(wish, **changes),
    )


@dataclass(frozen=True, slots=True)
class TimesPage:
    """Five days with times, and the day the next page begins with."""

    days: list[DayOfSlots]
    more_from: date | None

    @property
    def first(self) -> Slot | None:
        """Return the page's first time."""
        return self.days[0].parts[0][1][0][1] if self.days else None


class Shown(NamedTuple):
    """A start as the page writes it, by the office's wall clock."""

    day: date
    part: Part
    wall: str


@lru_cache(maxsize=4096)  # the same few hundred starts stand on every page
def _shown(start: datetime, zone: ZoneInfo) -> Shown:
    local = start.astimezone(zone)
    return Shown(local.date(), part_of(local), f"{local:%H:%M}")


def _day(one: tuple[Shown, Slot]) -> date:
    return one[0].day


def _part(one: tuple[Shown, Slot]) -> Part:
    return one[0].part


def times_page(office: Office, wish: Wish, offered: Iterable[Slot]) -> TimesPage:
    """Return the page of times; reads no further than it shows, and a day more."""
    zone = office.zone
    dated = ((_shown(slot.start, zone), slot) for slot in offered)
    wanted = ((at, slot) for at, slot in dated if wish.part in (None, at.part))
    days = (
        DayOfSlots(day, [(part, [(at.wall, slot) for at, slot in some]) for part, some in groupby(of_day, _part)])
        for day, of_day in groupby(wanted, _day)
    )
    shown = list(islice(days, DAYS_A_PAGE))
    following = next(days, None)
    return TimesPage(shown, following.day if following else None)


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
        appointments.require(office, wish)
    except SlotTaken as gone:
        return _name(office, wish, form, nearest=gone.nearest), 409 if request.method != "POST" else 200
    return _name(office, wish, form)


def _book(office: Office, wish: Wish, form: NameForm) -> ResponseReturnValue:
    if form.age() is not None and (known := appointments.by_form_key(form.key_text)):
        return _to_ticket(known)
    if not form.validate() or not form.is_typed_by_a_person():
        return _name(office, wish, form), 422
    try:
        client, helper, network = form.client(), form.helper(), request.remote_addr or ""
        return _to_ticket(appointments.book(office, wish, client, helper, form_key=form.key_text, network=network))
    except SlotTaken as gone:
        return _name(office, wish, form, nearest=gone.nearest), 409
    except ContactNeeded:
        form.ask_for_contact()
        return _name(office, wish, form), 422


def _to_ticket(appointment: Appointment) -> ResponseReturnValue:
    """Go to the ticket with the acting key of who booked."""
    holder = Holder.HELPER if appointment.channel is Channel.OTHER else Holder.CLIENT
    return redirect(url_for(".ticket", key=tickets.key(appointment, holder)), 303)


def _name(office: Office, wish: Wish, form: NameForm, nearest: list[Slot] | None = None) -> str:
    return render_template(
        "public/name.html",
        form=form,
        wish=wish,
        nearest=nearest,
        contact_needed=brake.of(office).is_on and CONTACT_NEEDED,
        spoken_name=spoken_name(wish.spoken),
        answer=dict(interpreter_choices(wish.for_whom, form.ability)).get(wish.interpreter or ""),
        before=wishes.query(wishes.read(office, request.args), start=None),
        query=lambda **changes: wishes.query(wish, **changes),
    )


def spoken_name(code: str | None) -> str | None:
    """Return a spoken language's own name."""
    return SPOKEN[code][0] if code in SPOKEN else None
