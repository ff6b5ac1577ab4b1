"""What the desk says of what the public did: late, moved, cancelled, by whose key, and booked many times."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from flask_babel import gettext as _
from flask_babel import ngettext

from booking import i18n
from booking.domain.clock import now
from booking.domain.enums import Holder, Status
from booking.models import Appointment
from booking.services.desk.agenda import Entry
from booking.services.desk.same_contact import Others


def list_badges(appointment: Appointment, others: Others, day: date, zone: ZoneInfo) -> list[tuple[str, str]]:
    """Return each mark of an appointment as icon and words; `day` is the one that is shown."""
    found = []
    if minutes := appointment.late_minutes:
        found.append(("clock", ngettext("says: %(num)s minute late", "says: %(num)s minutes late", minutes)))
    if appointment.moved_from_at:
        found.append(("calendar", _moved(appointment, short_time(appointment.moved_from_at, day, zone))))
    if appointment.restored_with_card and appointment.status is not Status.CANCELLED:
        found.append(("undo", _("cancellation undone with the card only")))
    if others.same_contact:
        times = ", ".join(short_time(at, day, zone) for at in others.same_contact)
        found.append(("users", _("same contact: %(when)s", when=times)))
    if others.perhaps:
        found.append(("users", _("perhaps also %(when)s", when=short_time(others.perhaps, day, zone))))
    return found


def namesake_badge(entry: Entry) -> list[tuple[str, str]]:
    """Return the mark of a line of the day that could be mistaken for another."""
    return [("users", str(_("another first name like this on this day")))] if entry.has_namesake else []


def cancelled_by(appointment: Appointment) -> str:
    """Return who has cancelled."""
    words: dict[Holder | None, str] = {
        None: _("cancelled by the desk"),
        Holder.CLIENT: _("cancelled by the person"),
        Holder.HELPER: _("cancelled by a helper"),
        Holder.SHOWN: _("cancelled with the card only"),
    }
    return words[appointment.cancelled_by]


def short_time(at: datetime, day: date, zone: ZoneInfo) -> str:
    """Return weekday and time, `Thu 15:00`; with the date, unless it and the day that is shown are of this week."""
    local = at.astimezone(zone)
    weeks = {one.isocalendar()[:2] for one in (local, day, now().astimezone(zone))}
    weekday = i18n.short_weekday_name(local.weekday())
    return f"{weekday} {local:%H:%M}" if len(weeks) == 1 else f"{weekday} {local:%d.%m.} {local:%H:%M}"


def _moved(appointment: Appointment, when: str) -> str:
    """Return from where, and whether by somebody who has seen the card."""
    if appointment.moved_with_card:
        return str(_("moved from %(when)s (with the card only)", when=when))
    return str(_("moved from %(when)s", when=when))
