"""Another time for an appointment: the old one is kept until the new one is booked."""

from datetime import datetime

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from booking.domain.errors import MovedOften, NotOpen, SlotTaken, TooLate
from booking.domain.slots import Slot
from booking.services.appointments import moves
from booking.services.tickets import Ticket
from booking.web.public import bp
from booking.web.public.booking import booking_request
from booking.web.public.booking.times_page import times_page
from booking.web.public.booking.week_links import week_links
from booking.web.public.ticket.access import load_ticket
from booking.web.public.ticket.name_check_form import NameCheckForm


@bp.route("/<lang:lang>/ticket/<ticket:key>/move", methods=["GET", "POST"])
def move(key: str) -> ResponseReturnValue:
    """Show the other times, ask about one, then move; say why if the appointment can no longer be moved."""
    ticket = load_ticket(key)
    try:
        return _move(key, ticket) if request.method == "POST" else _ask(key, ticket)
    except (NotOpen, TooLate, MovedOften) as refused:
        why, back = type(refused).__name__, _back(ticket)
        page = render_template("public/ticket/unmoved.html", key=key, ticket=ticket, why=why, back=back)
        return page, 409 if request.method == "POST" else 200


def _ask(key: str, ticket: Ticket) -> ResponseReturnValue:
    start = booking_request.read(ticket.appointment.office, request.args).start
    try:
        moves.require_movable(ticket, start)
    except SlotTaken as gone:
        return _gone(key, ticket, NameCheckForm(ticket), start, gone.nearest), 409
    return _confirm(key, ticket, NameCheckForm(ticket), start) if start else _times(key, ticket)


def _move(key: str, ticket: Ticket) -> ResponseReturnValue:
    start = booking_request.read(ticket.appointment.office, request.form).start
    if start is None:
        abort(404)
    form = NameCheckForm(ticket)
    if not form.validate():
        moves.require_movable(ticket)
        return _confirm(key, ticket, form, start), 422
    try:
        moves.move(ticket, start)
    except SlotTaken as gone:
        return _gone(key, ticket, form, start, gone.nearest), 409
    return redirect(url_for(".ticket", key=key), 303)


def _times(key: str, ticket: Ticket) -> str:
    office = ticket.appointment.office
    requested = booking_request.read(
        office, {name: request.args[name] for name in ("from", "part") if name in request.args}
    )
    page = times_page(office.zone, requested.part, moves.iterate_slots(ticket.appointment, requested.from_day))
    return render_template(
        "public/ticket/move.html",
        key=key,
        ticket=ticket,
        page=page,
        part=requested.part,
        from_day=requested.from_day,
        weeks=week_links(requested, *moves.bookable_days(ticket.appointment)),
        back=_back(ticket),
    )


def _back(ticket: Ticket) -> Slot | None:
    return moves.previous_slot(ticket.appointment) if ticket.acts else None


def _confirm(key: str, ticket: Ticket, form: NameCheckForm, start: datetime) -> str:
    return render_template("public/ticket/moving.html", key=key, ticket=ticket, form=form, start=start, nearest=None)


def _gone(key: str, ticket: Ticket, form: NameCheckForm, gone: datetime | None, nearest: list[Slot]) -> str:
    """Return the page that offers other times in place of one that is gone."""
    page = "public/ticket/moving.html"
    return render_template(page, key=key, ticket=ticket, form=form, start=None, gone=gone, nearest=nearest)
