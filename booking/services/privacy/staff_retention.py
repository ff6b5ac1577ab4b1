"""What is past its term of those who work here, and of who tried what: a function a table, as in `past_clients`."""

from datetime import date, timedelta

from sqlalchemy import Select, delete, exists, or_, select, update

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.retention import ATTEMPT_DAYS, TERMS
from booking.models import (
    Account,
    Appointment,
    Attempt,
    AuditEntry,
    Counsellor,
    LoginSession,
    Office,
    OfficeHours,
    SpecialHours,
)
from booking.services.privacy.batched_delete import (
    BATCH,
    batch_of_ids,
    delete_rows,
    end_of_term,
    for_each_office,
    repeat_until_done,
)


def delete_audit_entries() -> int:
    """Delete entries of acts of long ago."""
    return for_each_office(_audit_entries)


def _audit_entries(office: Office, today: date) -> int:
    old = AuditEntry.happened_at < end_of_term(TERMS["audit_entries"], office, today)
    return delete_rows(AuditEntry.id, batch_of_ids(AuditEntry.id, AuditEntry.office_id == office.id, old))


def delete_attempts() -> int:
    """Delete counters of windows that are over."""
    old = Attempt.window_at < now() - timedelta(days=ATTEMPT_DAYS)
    with write_transaction():
        return len(db.session.execute(delete(Attempt).where(old).returning(Attempt.act)).all())


def delete_login_sessions() -> int:
    """Delete sessions that have ended, and all of closed accounts."""
    ended = or_(LoginSession.ends_at <= now(), LoginSession.account_id.in_(_closed()))
    return repeat_until_done(lambda: delete_rows(LoginSession.id, batch_of_ids(LoginSession.id, ended)))


def delete_counsellors() -> int:
    """Forget the names of those whose account is closed, with neither hours nor appointments left; end their feeds."""
    return for_each_office(_counsellors) + repeat_until_done(_feeds)


def _counsellors(office: Office, today: date) -> int:
    goes_on = or_(OfficeHours.valid_until.is_(None), OfficeHours.valid_until >= today)
    here = (
        exists().where(OfficeHours.counsellor_id == Counsellor.id, goes_on),
        exists().where(SpecialHours.counsellor_id == Counsellor.id, SpecialHours.held_on >= today),
        exists().where(Appointment.counsellor_id == Counsellor.id),
    )
    named = (Counsellor.office_id == office.id, Counsellor.shown_name.is_not(None))
    ids = batch_of_ids(Counsellor.id, *named, Counsellor.account_id.in_(_closed()), ~or_(*here))
    db.session.execute(update(Counsellor).where(Counsellor.id.in_(ids)).values(shown_name=None))
    return len(ids)


def _feeds() -> int:
    """End the feeds of closed accounts."""
    ids = batch_of_ids(Counsellor.id, Counsellor.feed_hash.is_not(None), Counsellor.account_id.in_(_closed()))
    db.session.execute(update(Counsellor).where(Counsellor.id.in_(ids)).values(feed_hash=None, feed_names=False))
    return len(ids)


def delete_accounts() -> int:
    """Delete closed accounts; one that an entry or a counsellor's name still needs keeps its row, without address."""
    needed = or_(
        exists().where(AuditEntry.account_id == Account.id),
        exists().where(Counsellor.account_id == Account.id, Counsellor.shown_name.is_not(None)),
    )
    closed = Account.id.in_(_closed())
    return repeat_until_done(
        lambda: delete_rows(Account.id, batch_of_ids(Account.id, closed, ~needed))
    ) + repeat_until_done(_nameless)


def _nameless() -> int:
    """Take address and password off the closed accounts that have them; what stands instead can be no address."""
    named = select(Account).where(Account.id.in_(_closed()), Account.email.contains("@")).limit(BATCH)
    found = db.session.scalars(named).all()
    for account in found:
        account.email, account.password_hash = f"closed-{account.id}", ""
    return len(found)


def _closed() -> Select[int]:
    return select(Account.id).where(Account.closed_at <= now())
