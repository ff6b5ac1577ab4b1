"""What is kept, deleting it, ending a key, and e-mails that went to somebody else."""

from collections.abc import Callable

from flask import jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from booking.domain.enums import Holder
from booking.domain.errors import NotFound
from booking.domain.spoken_languages import SPOKEN
from booking.i18n import LANGUAGES
from booking.services import tickets
from booking.services.appointments import contacts, moves
from booking.services.privacy import erasure
from booking.services.tickets import Ticket
from booking.web.public import bp
from booking.web.public.ticket.access import load_acting_ticket


@bp.get("/<lang:lang>/ticket/<ticket:key>/data")
def data(key: str) -> ResponseReturnValue:
    """Show the client what the client's side has typed."""
    ticket = load_acting_ticket(key, only=Holder.CLIENT)
    return render_template(
        "public/ticket/data.html",
        key=key,
        ticket=ticket,
        kept=erasure.export(ticket),
        call_backs=erasure.linked_callbacks(ticket.appointment),
        spoken=_spoken,
        reads=_reads,
    )


def _spoken(code: str) -> str:
    """Return a spoken language by its own name; one that was typed stays as it is."""
    return SPOKEN[code][0] if code in SPOKEN else code


def _reads(code: str) -> str:
    return LANGUAGES[code].name if code in LANGUAGES else code


@bp.get("/<lang:lang>/ticket/<ticket:key>/data.json")
def data_file(key: str) -> ResponseReturnValue:
    """Hand the same over for a machine (Art. 15 and 20 GDPR)."""
    return jsonify(erasure.export(load_acting_ticket(key, only=Holder.CLIENT)))


@bp.route("/<lang:lang>/ticket/<ticket:key>/delete", methods=["GET", "POST"])
def delete(key: str) -> ResponseReturnValue:
    """Ask, then delete everything; an appointment that is still to come is cancelled by it."""
    return _once(key, "delete", "deleted", erasure.erase, only=Holder.CLIENT)


@bp.route("/<lang:lang>/ticket/<ticket:key>/close", methods=["GET", "POST"])
def close(key: str) -> ResponseReturnValue:
    """Show the number to write down, then end the key: this is not my phone."""
    return _once(key, "close", "closed", contacts.revoke_key)


@bp.route("/<lang:lang>/ticket/<ticket:key>/not-mine", methods=["GET", "POST"])
def not_mine(key: str) -> ResponseReturnValue:
    """Ask, then take an address off that is not the person's."""
    return _once(key, "not_mine", "not-mine", contacts.disown_address)


def _once(
    key: str, page: str, said: str, act: Callable[[Ticket], None], only: Holder | None = None
) -> ResponseReturnValue:
    """Ask, or act; the key ends with the act, so whoever taps a second time is just told that it is done."""
    if request.method != "POST":
        ticket = load_acting_ticket(key, only)
        is_open = moves.is_open(ticket.appointment)
        return render_template(f"public/ticket/{page}.html", key=key, ticket=ticket, is_open=is_open)
    try:
        act(load_acting_ticket(key, only))
    except NotFound:
        if tickets.holder_of(key) not in ((only,) if only else (Holder.CLIENT, Holder.HELPER)):
            raise
        if said == "deleted" and not tickets.is_gone(key):
            said = "ended"  # by another act: that is all we know has happened
    return redirect(url_for(".find", said=said), 303)
