"""What the desk says of an appointment: languages, interpreting, e-mails."""

from datetime import datetime
from zoneinfo import ZoneInfo

from flask_babel import gettext as _
from flask_babel import ngettext

from booking import i18n
from booking.domain.clock import now
from booking.domain.enums import MessageKind, MessageState
from booking.mail.language_wording import interpreting, language_name, spoken_language
from booking.models import Appointment, CallBack
from booking.services.desk.agenda import Person
from booking.services.outbox import refusals
from booking.services.outbox.message_status import MessageStatus
from booking.services.outbox.refusals import RefusalReason

SOON = 90  # minutes

__all__ = ["email_status", "interpreting", "next_in", "reads", "spoken_language"]


def reads(appointment: Appointment | CallBack) -> str | None:
    """Return what the client reads, where that is another language."""
    return None if appointment.reads == appointment.spoken else language_name(appointment.reads)


def next_in(start: datetime) -> str:
    """Return that a talk is the next, and in how many minutes; from an hour and a half on its time says enough."""
    minutes = -(-(start - now()).total_seconds() // 60)
    if minutes > SOON:
        return str(_("next"))
    return str(ngettext("next, in %(num)s minute", "next, in %(num)s minutes", int(minutes)))


def email_status(person: Person, zone: ZoneInfo, *, is_called_off: bool = False) -> tuple[str, bool]:
    """Return what has become of a person's e-mail, and whether somebody must do something about it.

    With `is_called_off` the desk has cancelled: whom no e-mail tells, only the phone can.
    """
    status = person.status
    if person.was_wrong and not person.has_email:
        return _("wrong address"), True
    if status is not None and status.told_at and status.state is MessageState.DEAD:
        return _("informed by phone %(when)s", when=_at(status.told_at, zone)), False
    if not person.has_email or status is None or status.state is MessageState.WITHDRAWN:
        return _no_message(person, is_called_off=is_called_off), False
    if status.state is MessageState.SENT and status.sent_at:
        return _("e-mail sent %(when)s", when=_at(status.sent_at, zone)), False
    return _not_sent(status)


def _no_message(person: Person, *, is_called_off: bool) -> str:
    if is_called_off and person.has_phone:
        return str(_("no e-mail: please call"))
    if person.has_email:
        return str(_("no e-mail"))
    return str(_("no e-mail, phone only") if person.has_phone else _("no contact"))


def _not_sent(status: MessageStatus) -> tuple[str, bool]:
    if status.state is MessageState.DEAD:
        return _("e-mail not delivered: %(why)s", why=why(status.refusal, status.attempts)), True
    if status.lacks_sender:
        return _("e-mail is waiting: the office has no confirmed sender address"), True
    if status.refusal:
        return _("e-mail is waiting, last answer: %(code)s", code=status.refusal), False
    return _("e-mail is waiting"), False


def why(code: str | None, attempts: int) -> str:
    """Return why an e-mail was given up."""
    words: dict[RefusalReason, str] = {
        RefusalReason.NO_SUCH_ADDRESS: _("this address does not exist"),
        RefusalReason.MAILBOX_FULL: _("the mailbox is full"),
        RefusalReason.NOT_TAKEN: _("not accepted for 24 hours"),
        RefusalReason.HELD_BACK: _("held back after a restore"),
        RefusalReason.REFUSED: _("refused: %(code)s", code=code or "?"),
    }
    return words[refusals.classify(code, attempts)]


def about(kind: MessageKind) -> str:
    """Return what an e-mail to a person was about."""
    words: dict[MessageKind, str] = {
        MessageKind.CONFIRMATION: _("E-mail: confirmation"),
        MessageKind.MOVE: _("E-mail: new time"),
        MessageKind.CANCELLATION: _("E-mail: cancelled"),
        MessageKind.REMINDER: _("E-mail: reminder"),
        MessageKind.MISSED: _("E-mail: did not come"),
        MessageKind.INTERPRETING: _("E-mail: interpreter"),
    }
    return words[kind]


def stuck(since: datetime, zone: ZoneInfo) -> str:
    """Return that no e-mails go out, since when, and whom to tell."""
    local = since.astimezone(zone)
    is_today = local.date() == now().astimezone(zone).date()
    when = f"{local:%H:%M}" if is_today else _at(since, zone)
    return str(_("No e-mails have been sent since %(when)s. Please tell IT.", when=when))


def short_day(moment: datetime, zone: ZoneInfo) -> str:
    """Return weekday, day and time, `Mon 16.11. 09:10`."""
    local = moment.astimezone(zone)
    return f"{i18n.short_weekday_name(local.weekday())} {local:%d.%m. %H:%M}"


def _at(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%d.%m., %H:%M}"
