"""The ticket whose key stands in the address of a page."""

from flask import g

from booking.services import tickets
from booking.services.tickets import Ticket


def opened(key: str) -> Ticket:
    """Return the ticket; its office gives the page its name and phone number. NotFound for a key that opens none."""
    found = tickets.by_key(key)
    g.office = found.appointment.office
    g.phone = g.office.phone
    return found
