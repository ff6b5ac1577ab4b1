"""Commands of `flask`, a module for each group: a service each, said in one line. It imports services and below."""

from flask import Flask

from booking.cli.accounts import account_commands
from booking.cli.mail import mail_commands
from booking.cli.office import office_commands
from booking.cli.outbox import outbox_commands
from booking.cli.privacy import privacy_commands


def init_app(app: Flask) -> None:
    """Add the commands to `flask`."""
    for commands in (office_commands, outbox_commands, mail_commands, account_commands, privacy_commands):
        app.cli.add_command(commands)
