"""`flask privacy`: what is kept about persons."""

import click
from flask.cli import AppGroup

from booking.services.privacy import retention

privacy_commands = AppGroup("privacy", help="What is kept about persons.")


@privacy_commands.command("wipe")
def wipe() -> None:
    """Wipe what is past its term, as the worker does each night."""
    wiped = retention.delete_expired()
    for table, count in wiped.rows.items():
        click.echo(f"{table}: {count}")
    if not wiped.is_clean:
        click.echo("The database's file is in use and may still hold wiped rows: wipe again later.", err=True)
