"""The page of a call-back: what has become of it, until the desk has found a time."""

from flask import g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from booking import i18n
from booking.domain.clock import now
from booking.domain.enums import Holder
from booking.domain.errors import NotFound
from booking.i18n import LANGUAGES
from booking.services import tickets
from booking.services.callbacks import requests
from booking.services.tickets import CallBackTicket
from booking.web.public import bp
from booking.web.qr import qr


@bp.get("/<lang:lang>/ticket/<callback:key>")
def callback_ticket(key: str) -> ResponseReturnValue:
    """Show number and state; what the desk has booked from it appears here."""
    found = _open(key)
    shown_link = tickets.link(found.callback, Holder.SHOWN, i18n.current().code)
    return render_template(
        "public/callback/ticket.html",
        ticket=found,
        key=key,
        shown_link=shown_link,
        qr=qr(shown_link),
        look_on=requests.due_on(found.callback),
        today=g.office.today(),
        appointment_key=_appointment_key(found),
        is_over=found.callback.appointment is not None and found.callback.appointment.ends_at <= now(),
    )


@bp.get("/<lang:lang>/ticket/<callback:key>/languages")
def callback_languages(key: str) -> ResponseReturnValue:
    """Offer the page in every language; its key stays out of queries."""
    _open(key)
    choices = {language: url_for(".callback_ticket", lang=language.code, key=key) for language in LANGUAGES.values()}
    return render_template("public/languages.html", choices=choices, suggested=None)


@bp.route("/<lang:lang>/ticket/<callback:key>/withdraw", methods=["GET", "POST"])
def callback_withdraw(key: str) -> ResponseReturnValue:
    """Ask, then close it; only with the key that acts, and twice is once."""
    found = _open(key)
    if not found.acts:
        raise NotFound
    if request.method == "POST":
        requests.withdraw(found.callback)
        return redirect(url_for(".callback_ticket", key=key), 303)
    if not found.callback.is_open:
        return redirect(url_for(".callback_ticket", key=key))
    return render_template("public/callback/withdraw.html", key=key)


def _open(key: str) -> CallBackTicket:
    found = tickets.callback_by_key(key)
    g.office = found.callback.office
    g.phone = g.office.phone
    return found


def _appointment_key(found: CallBackTicket) -> str | None:
    """Return the key of what was booked from it; it acts only as long as the client's keys were never ended."""
    appointment = found.callback.appointment
    if appointment is None:
        return None
    acts = found.acts and appointment.key_counter(Holder.CLIENT) == 0
    return tickets.key(appointment, Holder.CLIENT if acts else Holder.SHOWN)
