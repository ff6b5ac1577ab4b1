"""`flask office`: the office and its words."""

import click
from flask.cli import AppGroup

from booking.services.offices import offices

office_commands = AppGroup("office", help="The office and its words.")


@office_commands.command("load")
def load() -> None:
    """Make the shipped office if there is none yet."""
    office = offices.load_shipped()
    click.echo(f"The office `{office.slug}` is loaded." if office else "There is an office already.")
