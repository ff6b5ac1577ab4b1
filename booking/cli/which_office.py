"""Which office a command is about."""

import click

from booking.domain.errors import NotFound
from booking.models import Office
from booking.services.offices import offices


def find_office(slug: str | None) -> Office:
    """Return the office of this name, or the only one."""
    try:
        office = offices.by_slug(slug) if slug else offices.only()
    except NotFound:
        office = None
    if office is None:
        names = ", ".join(one.slug for one in offices.all_offices())
        raise click.ClickException(f"Name one of the offices with --office: {names}")
    return office
