"""`flask mail`: the mail server."""

import click
from email_validator import EmailNotValidError, validate_email
from flask import current_app
from flask.cli import AppGroup

from booking.cli.which_office import find_office
from booking.domain.errors import NoSender
from booking.mail.transport import Refused, Unreachable
from booking.services.outbox import smtp_check

mail_commands = AppGroup("mail", help="The mail server.")


def _address(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    try:
        return validate_email(value, check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise click.BadParameter("that is no e-mail address") from error


@mail_commands.command("check")
@click.argument("address", callback=_address)
@click.option("--office", "slug", help="Whose sender, where there are several offices.")
def check(address: str, slug: str | None) -> None:
    """Send a test e-mail and show the mail server's answer."""
    try:
        code = smtp_check.send_test(find_office(slug), address)
    except NoSender as error:
        raise click.ClickException("The office has no sender address that the desk has confirmed.") from error
    except Refused as refused:
        later = "" if refused.is_permanent else " for now"
        raise click.ClickException(f"The mail server refuses the e-mail{later}: {refused.code}.") from refused
    except Unreachable as error:
        raise click.ClickException(f"No e-mail can be sent, {error.reason} ({error.code}).") from error
    folder = current_app.config["MAIL_DIR"]
    click.echo(f"The mail server has accepted the e-mail: {code}." if code else f"The e-mail is a file in {folder}.")
