"""`flask outbox`: e-mails that wait, the worker that sends them, and reports of what was not delivered."""

import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from queue import Empty, SimpleQueue

import click
from flask import current_app
from flask.cli import AppGroup

from booking.domain.clock import now
from booking.mail import report_inboxes
from booking.mail.report_inboxes import Found, NoMailbox
from booking.services.database_errors import UNAVAILABLE
from booking.services.offices import offices, senders
from booking.services.outbox import bounces as outbox_bounces
from booking.services.outbox.bounces import Meaning
from booking.services.worker import loop, outbox_admin

TRY_LATER = 75  # EX_TEMPFAIL of sysexits.h: a mail server keeps the report and pipes it in again

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
        due = line.due_there.isoformat(timespec="minutes")
        click.echo(
            f"{line.message_id:>6} {line.kind:<12} {line.state:<7} {due} {line.attempts:>2} {line.refusal or '-'}"
        )
    if count := senders.waiting_for_a_sender():
        click.echo(f"Waiting for a confirmed sender address: {count}", err=True)


def _instant(_context: click.Context, _parameter: click.Parameter, value: str) -> datetime:
    """Return an instant that is past; without offset it is by the wall clock of the offices, if they share a zone."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter("write it like 2026-11-23T14:30 or 2026-11-23T13:30+00:00") from error
    zones = offices.zones()
    if len(zones) == 1:
        (zone,) = zones
        moment = moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)
    elif not moment.tzinfo:
        raise click.BadParameter("add the offset, as in 2026-11-23T13:30+00:00, since no zone is that of all offices")
    if moment > now():
        raise click.BadParameter("that is still to come")
    return moment


@outbox_commands.command("freeze")
@click.option(
    "--before", required=True, callback=_instant, help="ISO date and time; without offset, by the office's clock."
)
def freeze(before: datetime) -> None:
    """After a restore: give up e-mails wanted before a time, since they may have been sent; the desk lists them."""
    frozen = outbox_admin.freeze(before)
    click.echo(f"Wanted before: {before.isoformat()}")
    click.echo(f"Given up: {frozen}")


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
