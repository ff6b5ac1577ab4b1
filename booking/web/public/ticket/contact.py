"""My contact, and "I am late": what whoever comes, or helps, can still tell us."""

from contextlib import suppress

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from booking.domain.enums import Holder
from booking.domain.errors import NotFound, NotOpen, TooLate
from booking.domain.masking import masked_email, masked_name, masked_phone
from booking.services import tickets
from booking.services.appointments import contacts, late_arrivals
from booking.services.tickets import Ticket
from booking.web.public import bp
from booking.web.public.ticket.access import load_acting_ticket
from booking.web.public.ticket.contact_form import ContactForm


@bp.route("/<lang:lang>/ticket/<ticket:key>/contact", methods=["GET", "POST"])
def contact(key: str) -> ResponseReturnValue:
    """Show how we reach the holder of the key, masked, and change it."""
    try:
        ticket = load_acting_ticket(key)
    except NotFound:
        if request.method == "POST" and tickets.holder_of(key) is not Holder.SHOWN:
            return redirect(url_for(".find", said="ended"), 303)  # a second tap on what ended the key
        raise
    if not contacts.is_open(ticket.appointment):
        return redirect(url_for(".ticket", key=key), 303)
    if request.form.get("act") == "end_helper":
        with suppress(NotOpen, TooLate):
            contacts.end_helper_messages(ticket)
        return redirect(url_for(".contact", key=key), 303)
    form = ContactForm(ticket)
    if request.method != "POST" or not form.validate() or form.key.is_trapped:
        return _page(key, ticket, form), 422 if request.method == "POST" else 200
    with suppress(NotOpen, TooLate):  # cancelled, or over, a moment ago: the ticket says so
        key = tickets.key(contacts.change(ticket, form.wanted()), ticket.holder)  # another one with another address
    return redirect(url_for(".ticket", key=key), 303)


def _page(key: str, ticket: Ticket, form: ContactForm) -> str:
    appointment = ticket.appointment
    is_helper = ticket.holder is Holder.HELPER
    phone, email = appointment.helper_phone if is_helper else appointment.phone, appointment.email_of(ticket.holder)
    return render_template(
        "public/ticket/contact.html",
        key=key,
        form=form,
        ticket=ticket,
        kept_name=masked_name(appointment.helper_name) if appointment.helper_name else None,
        kept_phone=masked_phone(phone) if phone else None,
        kept_email=masked_email(email) if email else None,
        helper_gets_messages=not is_helper and bool(appointment.helper_email),
    )


@bp.route("/<lang:lang>/ticket/<ticket:key>/late", methods=["GET", "POST"])
def late(key: str) -> ResponseReturnValue:
    """Ask by how many minutes, and tell the desk; the time stays what it is."""
    ticket = load_acting_ticket(key)
    if request.method != "POST":
        is_time = late_arrivals.may_report_late(ticket.appointment)
        return render_template(
            "public/ticket/late.html", key=key, ticket=ticket, is_time=is_time, choices=late_arrivals.MINUTES
        )
    minutes = next((one for one in late_arrivals.MINUTES if request.form.get("minutes") == str(one)), None)
    if minutes is None:
        abort(400)
    try:
        late_arrivals.report_late(ticket, minutes)
    except NotOpen:
        return redirect(url_for(".late", key=key), 303)
    return redirect(url_for(".ticket", key=key), 303)
