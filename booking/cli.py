"""Commands: a service each, said in one line."""

import signal
from contextlib import suppress
from queue import Empty, SimpleQueue

import click
from flask import Flask
from flask.cli import AppGroup

from booking.services import accounts, offices, postman, privacy

office_commands = AppGroup("office", help="The office and its words.")


@office_commands.command("load")
def load() -> None:
    """Make the shipped office if there is none yet."""
    office = offices.load_shipped()
    click.echo(f"The office `{office.slug}` is loaded." if office else "There is an office already.")


outbox_commands = AppGroup("outbox", help="Letters that wait.")


@outbox_commands.command("work")
@click.option("--once", is_flag=True, help="Send what is due and end.")
def work(once: bool) -> None:
    """Send what is due, again and again."""
    # A queue, not an Event: only its put() may interrupt somebody who is just waiting for it.
    signs: SimpleQueue[int] = SimpleQueue()
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, lambda sign, _frame: signs.put(sign))

    def wait(seconds: float) -> None:
        with suppress(Empty):
            signs.put(signs.get(timeout=seconds))

    postman.work(once=once, is_stopped=lambda: not signs.empty(), wait=wait)


account_commands = AppGroup("accounts", help="Who signs in.")


@account_commands.command("first")
def first() -> None:
    """Make the first account, counsellor and administrator, if there is none; its password is shown only now."""
    if made := accounts.make_first():
        click.echo("sign in as {} with password {}".format(*made))


privacy_commands = AppGroup("privacy", help="What is kept about persons.")


@privacy_commands.command("wipe")
def wipe() -> None:
    """Wipe what is past its term, as the worker does each night."""
    wiped = privacy.wipe()
    for table, count in wiped.rows.items():
        click.echo(f"{table}: {count}")
    if not wiped.is_clean:
        click.echo("The database's file is in use and may still hold wiped rows: wipe again later.", err=True)


def init_app(app: Flask) -> None:
    """Add the commands to `flask`."""
    app.cli.add_command(office_commands)
    app.cli.add_command(outbox_commands)
    app.cli.add_command(account_commands)
    app.cli.add_command(privacy_commands)
