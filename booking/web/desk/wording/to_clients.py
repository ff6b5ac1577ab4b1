"""What the desk shows or reads out to clients, in a language of theirs."""

from zoneinfo import ZoneInfo

from flask import render_template
from flask_babel import gettext as _
from markupsafe import Markup

from booking import i18n
from booking.domain.enums import Holder
from booking.domain.reference_numbers import spaced_number
from booking.i18n import Language
from booking.models import Appointment
from booking.services import tickets
from booking.services.schedule.weekly_hours import OpenState
from booking.web.filters import day_and_time, ltr, wall
from booking.web.qr import qr


def card(appointment: Appointment, language: Language) -> Markup:
    """Return the card that people show at the door; its code only shows."""
    picture = qr(tickets.link(appointment, Holder.SHOWN, language.code))
    shown = {"appointment": appointment, "office": appointment.office, "qr": picture}
    with i18n.speaking(language):
        return Markup(render_template("desk/to_clients/card.html", **shown))  # noqa: S704 - a template of ours


def card_large(appointment: Appointment, language: Language) -> Markup:
    """Return number, day and time, large."""
    with i18n.speaking(language):
        return Markup(render_template("desk/to_clients/card_large.html", appointment=appointment))  # noqa: S704 - ours


def sentence(appointment: Appointment, language: Language) -> Markup:
    """Return the one sentence for the phone: day, time, place, number."""
    office, start = appointment.office, appointment.starts_at
    with i18n.speaking(language):
        said = _("Your appointment is on %(day)s at %(time)s. Place: %(place)s. Your number is %(number)s.")
        return Markup(said) % {  # noqa: S704 - a catalogue of ours
            "day": i18n.full_date(office.day_of(start)),
            "time": wall(start, office.zone),
            "place": Markup('<bdi lang="de" dir="ltr">{}</bdi>').format(office.address),
            "number": ltr(spaced_number(appointment.number)),
        }


def full_today(language: Language, following: OpenState | None, zone: ZoneInfo) -> list[Markup | str]:
    """Return what the sign for the door says when no place is left, a sentence each."""
    with i18n.speaking(language):
        said: list[Markup | str] = [_("Today there are no more places without an appointment.")]
        if following:
            when = day_and_time(following.until_or_from, zone)
            said.append(Markup(_("Next time without an appointment: %(when)s")) % {"when": when})  # noqa: S704 - a catalogue of ours
        return [*said, _("You can book an appointment with this code or by phone.")]
