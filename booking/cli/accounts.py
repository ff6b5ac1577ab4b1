"""`flask accounts`: who signs in, and who stands in."""

from datetime import date, datetime

import click
from flask.cli import AppGroup

from booking.cli.which_office import find_office
from booking.domain.errors import NotFound
from booking.services.accounts import accounts, stand_ins
from booking.services.accounts.stand_ins import Absence

account_commands = AppGroup("accounts", help="Who signs in.")


@account_commands.command("first")
def first() -> None:
    """Make the first account, counsellor and administrator, if there is none; its password is shown only now."""
    if made := accounts.make_first():
        click.echo("sign in as {} with password {}".format(*made))


def _day(_context: click.Context, _parameter: click.Parameter, value: datetime | None) -> date | None:
    return value.date() if value else None


_A_DAY = click.DateTime(["%Y-%m-%d"])


@account_commands.command("stand-in")
@click.argument("email")
@click.argument("slug", metavar="OFFICE")
@click.option("--from", "first", required=True, type=_A_DAY, callback=_day, help="The first day.")
@click.option("--until", "last", type=_A_DAY, callback=_day, help="The last day; else until it is ended.")
@click.option("--for", "counsellor_id", type=int, help="Number of the absent counsellor; else any of the office.")
def stand_in(email: str, slug: str, first: date, last: date | None, counsellor_id: int | None) -> None:
    """Let an account, also of another office, work an absent counsellor's agenda for some days."""
    if last and last < first:
        raise click.BadParameter("that is before the first day", param_hint="--until")
    try:
        stand_ins.start_stand_in(email, find_office(slug), Absence(first, last, counsellor_id))
    except NotFound as error:
        raise click.ClickException("There is no such account, or no such counsellor of this office.") from error
    click.echo("Stands in.")


@account_commands.command("end-stand-in")
@click.argument("email")
@click.argument("slug", metavar="OFFICE")
def end_stand_in(email: str, slug: str) -> None:
    """End an account's times as a stand-in of an office, at once."""
    try:
        click.echo(f"Ended: {stand_ins.end_stand_in(email, find_office(slug))}")
    except NotFound as error:
        raise click.ClickException("There is no such account.") from error
