"""The ticket whose key stands in the address of a page."""

from flask import g

from booking.domain.enums import Holder
from booking.domain.errors import NotFound
from booking.services import tickets
from booking.services.tickets import Ticket
from booking.web import office_cache


def load_ticket(key: str) -> Ticket:
    """Return the ticket; its office gives the page its name and phone number. NotFound for a key that opens none."""
    found = tickets.by_key(key)
    g.office = found.appointment.office
    g.phone = office_cache.store_office(g.office).phone
    return found


def load_acting_ticket(key: str, only: Holder | None = None) -> Ticket:
    """Return the ticket of a key that acts, of one holder's if one is named; NotFound for all others alike."""
    found = load_ticket(key)
    if not found.acts or only not in (None, found.holder):
        raise NotFound
    return found
