"""Commands: a service each, said in one line."""

import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from queue import Empty, SimpleQueue

import click
from email_validator import EmailNotValidError, validate_email
from flask import Flask, current_app
from flask.cli import AppGroup

from booking.domain.clock import now
from booking.domain.errors import NoSender, NotFound
from booking.mail import report_inboxes
from booking.mail.report_inboxes import Found, NoMailbox
from booking.mail.transport import Refused, Unreachable
from booking.models import Office
from booking.services.accounts import accounts, stand_ins
from booking.services.accounts.stand_ins import Absence
from booking.services.database_errors import UNAVAILABLE
from booking.services.offices import offices, senders
from booking.services.outbox import bounces as outbox_bounces
from booking.services.outbox import smtp_check
from booking.services.outbox.bounces import Meaning
from booking.services.privacy import retention
from booking.services.worker import loop, outbox_admin
from booking.services.worker.nightly import ZONE

TRY_LATER = 75  # EX_TEMPFAIL of sysexits.h: a mail server keeps the report and pipes it in again

office_commands = AppGroup("office", help="The office and its words.")


@office_commands.command("load")
def load() -> None:
    """Make the shipped office if there is none yet."""
    office = offices.load_shipped()
    click.echo(f"The office `{office.slug}` is loaded." if office else "There is an office already.")


outbox_commands = AppGroup("outbox", help="E-mails that are waiting.")


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

    loop.work(once=once, is_stopped=lambda: not signs.empty(), wait=wait)


@outbox_commands.command("list")
def list_messages() -> None:
    """Show what waits and what could not be delivered, without any person: id, kind, state, due, attempts, refusal."""
    for line in outbox_admin.list_unsent():
        due = line.due_at.astimezone(ZONE).isoformat(timespec="minutes")
        click.echo(
            f"{line.message_id:>6} {line.kind:<12} {line.state:<7} {due} {line.attempts:>2} {line.refusal or '-'}"
        )
    if count := senders.waiting_for_a_sender():
        click.echo(f"Waiting for a confirmed sender address: {count}", err=True)


def _instant(_context: click.Context, _parameter: click.Parameter, value: str) -> datetime:
    """Return an instant that is past; without offset it is Berlin's wall clock."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter("write it like 2026-11-23T14:30 or 2026-11-23T13:30+00:00") from error
    moment = moment if moment.tzinfo else moment.replace(tzinfo=ZONE)
    if moment > now():
        raise click.BadParameter("that is still to come")
    return moment


@outbox_commands.command("freeze")
@click.option("--before", required=True, callback=_instant, help="ISO date and time; Europe/Berlin without offset.")
def freeze(before: datetime) -> None:
    """After a restore: give up e-mails wanted before a time, since they may have been sent; the desk lists them."""
    click.echo(f"Given up: {outbox_admin.freeze(before)}")


@outbox_commands.command("bounces")
@click.option("--maildir", type=click.Path(path_type=Path), help="Read this Maildir.")
@click.option("--imap", is_flag=True, help="Read the INBOX of BOOKING_IMAP_HOST.")
def bounces(maildir: Path | None, imap: bool) -> None:
    """Read delivery reports: one from standard input, or those in a mailbox."""
    try:
        meanings = outbox_bounces.process_all(_mailbox(maildir, imap))
    except NoMailbox as error:
        raise click.ClickException(f"The mailbox cannot be read: {error}.") from error
    except UNAVAILABLE:
        click.echo("The store does not answer; try again later.", err=True)
        sys.exit(TRY_LATER)
    click.echo(", ".join(f"{meaning}: {meanings[meaning]}" for meaning in Meaning))


def _mailbox(maildir: Path | None, imap: bool) -> Iterator[Found]:
    if maildir and imap:
        raise click.UsageError("Take either --maildir or --imap.")
    if imap and not current_app.config["IMAP_HOST"]:
        raise click.UsageError("BOOKING_IMAP_HOST is missing: name the server whose INBOX gets the reports.")
    if imap:
        return report_inboxes.from_imap(current_app.config)
    if maildir:
        return report_inboxes.from_maildir(maildir)
    return report_inboxes.from_pipe(sys.stdin.buffer)


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
        code = smtp_check.send_test(_office(slug), address)
    except NoSender as error:
        raise click.ClickException("The office has no sender address that the desk has confirmed.") from error
    except Refused as refused:
        later = "" if refused.is_permanent else " for now"
        raise click.ClickException(f"The mail server refuses the e-mail{later}: {refused.code}.") from refused
    except Unreachable as error:
        raise click.ClickException(f"No e-mail can be sent, {error.reason} ({error.code}).") from error
    folder = current_app.config["MAIL_DIR"]
    click.echo(f"The mail server has accepted the e-mail: {code}." if code else f"The e-mail is a file in {folder}.")


def _office(slug: str | None) -> Office:
    """Return the office of this name, or the only one."""
    try:
        office = offices.by_slug(slug) if slug else offices.only()
    except NotFound:
        office = None
    if office is None:
        names = ", ".join(one.slug for one in offices.all_offices())
        raise click.ClickException(f"Name one of the offices with --office: {names}")
    return office


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
        stand_ins.start_stand_in(email, _office(slug), Absence(first, last, counsellor_id))
    except NotFound as error:
        raise click.ClickException("There is no such account, or no such counsellor of this office.") from error
    click.echo("Stands in.")


@account_commands.command("end-stand-in")
@click.argument("email")
@click.argument("slug", metavar="OFFICE")
def end_stand_in(email: str, slug: str) -> None:
    """End an account's times as a stand-in of an office, at once."""
    try:
        click.echo(f"Ended: {stand_ins.end_stand_in(email, _office(slug))}")
    except NotFound as error:
        raise click.ClickException("There is no such account.") from error


privacy_commands = AppGroup("privacy", help="What is kept about persons.")


@privacy_commands.command("wipe")
def wipe() -> None:
    """Wipe what is past its term, as the worker does each night."""
    wiped = retention.delete_expired()
    for table, count in wiped.rows.items():
        click.echo(f"{table}: {count}")
    if not wiped.is_clean:
        click.echo("The database's file is in use and may still hold wiped rows: wipe again later.", err=True)


def init_app(app: Flask) -> None:
    """Add the commands to `flask`."""
    app.cli.add_command(office_commands)
    app.cli.add_command(outbox_commands)
    app.cli.add_command(mail_commands)
    app.cli.add_command(account_commands)
    app.cli.add_command(privacy_commands)
