"""Cancelling an appointment, taking that back, and booking it again."""

from datetime import timedelta

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from booking.domain.booking_request import BookingRequest
from booking.domain.enums import Status
from booking.domain.errors import NotOpen, SlotTaken, TooLate
from booking.domain.policy import UNDO_WINDOW
from booking.domain.slots import Slot
from booking.services.appointments import bookings, cancellations
from booking.services.tickets import Ticket
from booking.web.public import bp
from booking.web.public.ticket.access import load_ticket
from booking.web.public.ticket.name_check_form import NameCheckForm


@bp.route("/<lang:lang>/ticket/<ticket:key>/cancel", methods=["GET", "POST"])
def cancel(key: str) -> ResponseReturnValue:
    """Ask, then cancel (`act=cancel`), then thank; or take it back (`act=undo`)."""
    ticket = load_ticket(key)
    form = NameCheckForm(ticket)
    if request.method != "POST":
        return _page(key, ticket, form)
    if request.form.get("act") not in {"cancel", "undo"}:
        abort(400)
    if not form.validate():
        return _page(key, ticket, form), 422
    try:
        return _act(key, ticket)
    except SlotTaken as gone:
        return _page(key, ticket, form, gone.nearest), 409
    except (NotOpen, TooLate):
        return _page(key, ticket, form), 409


def _act(key: str, ticket: Ticket) -> ResponseReturnValue:
    if request.form["act"] == "undo":
        cancellations.undo(ticket)
        return redirect(url_for(".ticket", key=key), 303)
    cancellations.cancel(ticket)
    return redirect(url_for(".cancel", key=key), 303)


def _page(key: str, ticket: Ticket, form: NameCheckForm, nearest: list[Slot] | None = None) -> str:
    """Return the page for the state of the appointment: it asks, thanks, or says that it is too late."""
    if ticket.appointment.status is not Status.CANCELLED:
        return render_template(
            "public/ticket/cancel.html", key=key, ticket=ticket, form=form, is_open=cancellations.may_cancel(ticket)
        )
    requested = cancellations.request_again(ticket)
    return render_template(
        "public/ticket/cancelled.html",
        key=key,
        ticket=ticket,
        form=form,
        nearest=nearest,
        undo_minutes=UNDO_WINDOW // timedelta(minutes=1),
        can_undo=nearest is None and cancellations.can_undo(ticket.appointment),
        is_free=nearest is None and _is_free(ticket, requested),
        requested=requested,
    )


def _is_free(ticket: Ticket, requested: BookingRequest) -> bool:
    try:
        bookings.require_offered(ticket.appointment.office, requested)
    except SlotTaken:
        return False
    return True
