"""What an appointment's page says of its e-mails, and of who did what."""

from datetime import datetime
from zoneinfo import ZoneInfo

from flask_babel import gettext as _
from flask_babel import ngettext

from booking.domain.clock import now
from booking.domain.enums import Act, Channel, Holder, MessageKind, MessageState
from booking.mail.language_wording import language_name
from booking.services.desk.appointment_details import AuditLine, SentMessage
from booking.web.desk.wording import wording


def act_words() -> dict[str, str]:
    """Return the words of each act that the audit trail notes of an appointment."""
    return {
        Act.BOOKED: _("booked"),
        Act.BOOKED_BESIDE: _("booked beside another appointment"),
        Act.BOOKING_UNDONE: _("new appointment undone"),
        Act.MOVED: _("moved"),
        Act.LENGTH_CHANGED: _("made longer or shorter"),
        Act.INTERPRETER_ARRANGED: _("interpreter arranged"),
        Act.INTERPRETER_NOT_FOUND: _("no interpreter found"),
        Act.INTERPRETER_ASKED_AGAIN: _("interpreter wanted again"),
        Act.CHANGE_UNDONE: _("last change undone"),
        Act.CANCELLED: _("cancelled"),
        Act.CANCELLATION_UNDONE: _("cancellation undone"),
        Act.REPORTED_LATE: _("said: will be late"),
        Act.ARRIVED: _("recorded: arrived"),
        Act.DONE: _("recorded: done"),
        Act.MISSED: _("recorded: did not come"),
        Act.NOT_RECORDED: _("entry undone"),
        Act.CONTACT_CHANGED: _("contact or languages changed"),
        Act.HELPER_EMAILS_STOPPED: _("e-mails to the helper stopped"),
        Act.ADDRESS_DISOWNED: _("said: this e-mail is not for me"),
        Act.KEY_REVOKED: _("ended the page on one device"),
        Act.EMAIL_SENT_AGAIN: _("e-mail sent again"),
        Act.INFORMED_BY_PHONE: _("informed by phone"),
        Act.NOTE_WRITTEN: _("internal note written"),
        Act.NOTE_DELETED: _("internal note deleted"),
        Act.CONTACT_STOPPED: _("set: nothing more is sent"),
        Act.CONTACT_RESUMED: _("set: e-mails are sent again"),
        Act.CERTIFICATE_SHOWN: _("attendance certificate shown"),
        Act.FOUND_USUAL: _("looked at: nothing unusual"),
        Act.ERASED: _("everything deleted"),
        Act.PAGE_OPENED: _("page opened"),
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
