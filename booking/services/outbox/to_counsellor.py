"""E-mails to the counsellor herself: what of today has changed, written in the transaction of the act.

They go to the address she signs in with, finished: where the office has no sender yet, there is none, as it would come
too late. Nothing here goes into her calendar; the feed does that.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from email_validator import EmailNotValidError, validate_email
from sqlalchemy import and_, delete, exists, or_, select

from booking.database import db
from booking.domain.clock import now
from booking.domain.enums import DayChange, MessageKind, MessageState, RoleKind
from booking.domain.slots import instant
from booking.i18n import DESK_LANGUAGES, GERMAN
from booking.mail import emails
from booking.mail.emails import DayChangeFacts
from booking.mail.envelope import Reader
from booking.models import Account, Appointment, Counsellor, Office, OutboxMessage, Role
from booking.services.outbox import outbox, rendering

RESERVED = ".example"  # the first account's as shipped (RFC 2606); the validator knows the other names of this kind
DAY = timedelta(days=1)


def notify_booked(appointment: Appointment) -> None:
    """Tell the counsellor of a new appointment, if it is today."""
    _tell(appointment, DayChangeFacts(DayChange.BOOKED), appointment.counsellor_id, [appointment.starts_at])


def notify_cancelled(appointment: Appointment, *, is_erased: bool = False) -> None:
    """Tell the counsellor that an appointment of today is off; one that is deleted is never named."""
    news = DayChangeFacts(DayChange.CANCELLED)
    _tell(appointment, news, appointment.counsellor_id, [appointment.starts_at], may_name=not is_erased)


def notify_undone(appointment: Appointment) -> None:
    """Tell the counsellor that an appointment of today takes place after all."""
    _tell(appointment, DayChangeFacts(DayChange.TAKEN_BACK), appointment.counsellor_id, [appointment.starts_at])


def notify_moved(appointment: Appointment, was: datetime, whose: int) -> None:
    """Tell the counsellor that had the old time, and the one that has the new, each if it is today."""
    news = DayChangeFacts(DayChange.MOVED, was)
    if whose == appointment.counsellor_id:
        _tell(appointment, news, whose, [was, appointment.starts_at])
    else:
        _tell(appointment, replace(news, is_elsewhere=True), whose, [was])
        _tell(appointment, news, appointment.counsellor_id, [appointment.starts_at])


def withdraw_about(appointment: Appointment) -> None:
    """Delete what tells of an appointment and is in nobody's hand; a day's list is then written without it."""
    free = OutboxMessage.free_at(now())
    of_day = and_(OutboxMessage.kind == MessageKind.DAY_LIST, OutboxMessage.counsellor_id == appointment.counsellor_id)
    unsent = OutboxMessage.state.in_([MessageState.WAITING, MessageState.DEAD])
    about = or_(OutboxMessage.appointment_uid == appointment.uid, and_(of_day, unsent))
    db.session.execute(delete(OutboxMessage).where(OutboxMessage.counsellor_id.is_not(None), free, about))


def find_reader(counsellor: Counsellor) -> Reader | None:
    """Return where and in which language her e-mails go; None without open account and a role valid today."""
    today = counsellor.office.today()
    works = exists().where(
        Role.account_id == Account.id,
        Role.office_id == counsellor.office_id,
        Role.kind.in_([RoleKind.COUNSELLOR, RoleKind.STAND_IN]),
        Role.valid_from <= today,
        or_(Role.valid_until.is_(None), Role.valid_until >= today),
    )
    mine = (Account.id == counsellor.account_id, Account.closed_at.is_(None), works)
    found = db.session.execute(select(Account.email, Account.language).where(*mine)).one_or_none()
    if found is None or not _can_be_reached(found.email):
        return None
    return Reader(rendering.deliverable(found.email), DESK_LANGUAGES.get(found.language, GERMAN), {})


def _can_be_reached(address: str) -> bool:
    """Return whether there can be such an address: an act must not fail because of what an account was given."""
    try:
        validate_email(address, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        return False
    return not address.casefold().endswith(RESERVED)


def _tell(
    appointment: Appointment,
    news: DayChangeFacts,
    counsellor_id: int,
    times: Sequence[datetime],
    *,
    may_name: bool = True,
) -> None:
    """Add the e-mail if one of the times is today and not yet over; where it is not, the store is not asked."""
    office = appointment.office
    length = appointment.ends_at - appointment.starts_at
    if not any(_is_left_of_today(office, at, length) for at in times):
        return
    counsellor, origin = db.session.get_one(Counsellor, counsellor_id), rendering.origin_of(office)
    reader = find_reader(counsellor) if counsellor.gets_changes else None
    if reader and origin:
        news = replace(news, names=may_name and counsellor.day_list_names)
        content = emails.day_change(appointment, news, reader, origin)
        message = outbox.post_to_counsellor(counsellor, MessageKind.DAY_CHANGE, reader.address, content)
        message.appointment_uid = appointment.uid  # so that those about one appointment go in order


def _is_left_of_today(office: Office, at: datetime, length: timedelta) -> bool:
    moment = now()
    today = office.day_of(moment)
    begins, ends = (instant(day, time(), office.zone) for day in (today, today + DAY))
    return begins <= at < ends and moment < at + length
