"""What an appointment's page says of its e-mails, and of who did what."""

from datetime import datetime
from zoneinfo import ZoneInfo

from flask_babel import gettext as _
from flask_babel import ngettext

from booking.domain.clock import now
from booking.domain.enums import Channel, Holder, MessageKind, MessageState
from booking.mail.language_wording import language_name
from booking.services.desk.appointment_details import AuditLine, SentMessage
from booking.web.desk.wording import wording


def act_words() -> dict[str, str]:
    """Return the words of each act that the audit trail notes of an appointment."""
    return {
        "booked": _("booked"),
        "booked beside another": _("booked beside another appointment"),
        "entry taken back": _("new appointment undone"),
        "moved": _("moved"),
        "length changed": _("made longer or shorter"),
        "interpreter arranged": _("interpreter arranged"),
        "no interpreter found": _("no interpreter found"),
        "interpreter asked again": _("interpreter wanted again"),
        "change taken back": _("last change undone"),
        "cancelled": _("cancelled"),
        "cancellation taken back": _("cancellation undone"),
        "late": _("said: will be late"),
        "arrived": _("recorded: arrived"),
        "done": _("recorded: done"),
        "missed": _("recorded: did not come"),
        "not recorded": _("entry undone"),
        "contact changed": _("contact or languages changed"),
        "helper's letters ended": _("e-mails to the helper stopped"),
        "wrong address": _("said: this e-mail is not for me"),
        "key ended": _("ended the page on one device"),
        "letter sent again": _("e-mail sent again"),
        "told by phone": _("informed by phone"),
        "note written": _("internal note written"),
        "note deleted": _("internal note deleted"),
        "nothing more sent": _("set: nothing more is sent"),
        "written again": _("set: e-mails are sent again"),
        "paper": _("attendance certificate shown"),
        "found usual": _("looked at: nothing unusual"),
        "erased": _("everything deleted"),
        "opened": _("page opened"),
    }


def describe_act(deed: AuditLine) -> str:
    """Return what was done; of an act without words of its own that something was changed."""
    return act_words().get(deed.act) or str(_("something changed"))


def actor(deed: AuditLine) -> str:
    """Return who has done it: the role, never a name or an address."""
    if deed.is_own:
        return str(_("you"))
    people: dict[str, str] = {
        Holder.CLIENT: _("the client"),
        Channel.SELF: _("the client"),
        Holder.HELPER: _("the helper"),
        Channel.OTHER: _("the helper"),
        Holder.SHOWN: _("somebody with the card"),
        Channel.VOLUNTEER: _("a volunteer"),
    }
    return people.get(deed.by) or str(_("the desk"))


def message_kind(message: SentMessage) -> str:
    """Return what an e-mail was about."""
    words: dict[MessageKind, str] = {
        MessageKind.CONFIRMATION: _("Confirmation"),
        MessageKind.MOVE: _("New time"),
        MessageKind.CANCELLATION: _("Cancellation"),
        MessageKind.REMOVAL: _("Last e-mail to an old address"),
        MessageKind.NUMBER_LOST: _("Number lost"),
        MessageKind.REMINDER: _("Reminder"),
        MessageKind.INTERPRETING: _("Interpreter"),
        MessageKind.MISSED: _("Did not come"),
    }
    return words[message.kind]


def message_state(message: SentMessage, zone: ZoneInfo) -> tuple[str, bool]:
    """Return what has become of an e-mail, and whether somebody must do something about it."""
    status = message.status
    if status.state is MessageState.SENT and status.sent_at:
        return _("e-mail sent %(when)s", when=short_time(status.sent_at, zone)), False
    if status.state is MessageState.WITHDRAWN:
        return _("withdrawn before it was sent"), False
    if status.told_at:
        return _("informed by phone %(when)s", when=short_time(status.told_at, zone)), False
    if status.state is MessageState.DEAD:
        return _("e-mail not delivered: %(why)s", why=wording.why(status.refusal, status.attempts)), message.is_listed
    return _waits(message, zone)


def short_time(moment: datetime, zone: ZoneInfo) -> str:
    """Return date and time of something that has happened or will soon."""
    return f"{moment.astimezone(zone):%d.%m., %H:%M}"


def language(code: str) -> str:
    """Return a language's name in the desk's language."""
    return language_name(code)


def times_moved(number: int) -> str:
    """Return how often an appointment was moved."""
    return str(ngettext("%(num)s time so far", "%(num)s times so far", number))


def _waits(message: SentMessage, zone: ZoneInfo) -> tuple[str, bool]:
    status = message.status
    if status.lacks_sender:
        return _("e-mail is waiting: the office has no confirmed sender address"), True
    if status.refusal:
        return _("e-mail is waiting, last answer: %(code)s", code=status.refusal), False
    if message.wanted_at > now():
        return _("will be sent %(when)s", when=short_time(message.wanted_at, zone)), False
    return _("e-mail is waiting"), False
