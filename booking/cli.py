"""Commands: a service each, said in one line."""

import click
from flask import Flask
from flask.cli import AppGroup

from booking.services import offices

office_commands = AppGroup("office", help="The office and its words.")


@office_commands.command("load")
def load() -> None:
    """Make the shipped office if there is none yet."""
    office = offices.load_shipped()
    click.echo(f"The office `{office.slug}` is loaded." if office else "There is an office already.")


def init_app(app: Flask) -> None:
    """Add the commands to `flask`."""
    app.cli.add_command(office_commands)
