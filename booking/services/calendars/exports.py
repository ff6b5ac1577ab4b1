"""Appointments for calendars: one as a file, a counsellor's as a feed."""

from datetime import timedelta

from flask import current_app
from sqlalchemy import select
from sqlalchemy.orm import load_only

from booking import ical
from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import Status
from booking.i18n import DESK_LANGUAGES, GERMAN, Language
from booking.mail import feed_wording as feed_words
from booking.mail.wording import wording
from booking.models import Account, Appointment, Counsellor

AHEAD = timedelta(days=365)
# What a feed shows: nothing else is read, let alone decrypted. The name comes last, for those who want it.
_SHOWN = (
    Appointment.uid,
    Appointment.number,
    Appointment.starts_at,
    Appointment.ends_at,
    Appointment.revision,
    Appointment.created_at,
    Appointment.shown_changed_at,
    Appointment.office_id,
    Appointment.name,
)


def export_appointment(appointment: Appointment, language: Language) -> bytes:
    """Return the iCalendar file in the language and German."""
    is_cancelled = appointment.status is Status.CANCELLED
    shown = wording(appointment, language, current_app.config["PUBLIC_URL"], is_cancelled=is_cancelled)
    return ical.download(appointment, shown)


def export_feed(counsellor: Counsellor) -> bytes:
    """Return the appointments that stand, all that are kept up to a year ahead, in the account's language."""
    account = db.session.get(Account, counsellor.account_id)
    language = DESK_LANGUAGES.get(account.language, GERMAN) if account else GERMAN
    public_url = current_app.config["PUBLIC_URL"]
    entries = [
        (one, feed_words.wording(one, language, public_url, with_name=counsellor.feed_names))
        for one in _standing(counsellor)
    ]
    office = counsellor.office
    return ical.feed(entries, feed_words.feed_name(office, language), office.zone)


def _standing(counsellor: Counsellor) -> list[Appointment]:
    """Return the appointments, by start and in an order that no engine decides."""
    shown = _SHOWN if counsellor.feed_names else _SHOWN[:-1]
    return list(
        db.session.scalars(
            select(Appointment)
            .where(
                Appointment.counsellor_id == counsellor.id,
                Appointment.status != Status.CANCELLED,
                Appointment.starts_at < now() + AHEAD,
            )
            .options(load_only(*shown))
            .order_by(Appointment.starts_at, Appointment.id)
        )
    )
