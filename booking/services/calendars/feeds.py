"""Who may read a counsellor's calendar feed: whoever has its address, which she makes, renews and revokes herself."""

import secrets
from hashlib import sha256

from flask import current_app
from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import joinedload

from booking.database import db, write_transaction
from booking.domain.enums import Act, RoleKind
from booking.domain.errors import NotFound
from booking.models import Account, Counsellor, Role
from booking.services.records import audit


def create(counsellor: Counsellor) -> str:
    """Return the token of a new feed, which is told once and kept as a hash; one there was ends at once. NotFound."""
    token = secrets.token_urlsafe(32)
    with write_transaction(counsellor.office):
        fresh = _fresh(counsellor)
        audit.note_feed(Act.FEED_RENEWED if fresh.feed_hash else Act.FEED_CREATED, fresh)
        fresh.feed_hash = _hashed(token)
    return token


def revoke(counsellor: Counsellor) -> None:
    """End the feed, and her wish for names with it. Twice changes nothing. NotFound."""
    with write_transaction(counsellor.office):
        fresh = _fresh(counsellor)
        if fresh.feed_hash:
            fresh.feed_hash, fresh.feed_names = None, False
            audit.note_feed(Act.FEED_REVOKED, fresh)


def show_names(counsellor: Counsellor, shown: bool) -> None:
    """Let her feed show names, or no longer; without a feed nothing happens. NotFound."""
    with write_transaction(counsellor.office):
        fresh = _fresh(counsellor)
        if fresh.feed_hash and fresh.feed_names != shown:
            fresh.feed_names = shown
            audit.note_feed(Act.FEED_NAMES_SHOWN if shown else Act.FEED_NAMES_HIDDEN, fresh)


def by_token(token: str) -> Counsellor:
    """Return whose feed a token opens. NotFound for every other, with the same work: one hash, one question.

    What is compared is a hash that nobody can steer, so the time it takes tells nothing. Wrong tokens are not counted:
    256 bits need no limit, and calendars would go on asking for a renewed address until nobody behind theirs finds
    an appointment by its number.
    """
    return _at_work(Counsellor.feed_hash == _hashed(token))


def require_own(counsellor_id: int, account_id: int | None) -> Counsellor:
    """Return the counsellor if the account is hers; NotFound for a stand-in, a colleague, or after her time here."""
    return _at_work(Counsellor.id == counsellor_id, Counsellor.account_id == account_id)


def address(token: str) -> str:
    """Return where calendars find the feed, on the configured public address."""
    return f"{current_app.config['PUBLIC_URL']}/feed/{token}.ics"


def _fresh(counsellor: Counsellor) -> Counsellor:
    """Return her read again, for an act under the office's lock."""
    return require_own(counsellor.id, counsellor.account_id)


def _at_work(*which: ColumnElement[bool]) -> Counsellor:
    """Return the counsellor whose account is open and may receive in that office today; NotFound."""
    of_office = and_(Role.account_id == Account.id, Role.office_id == Counsellor.office_id)
    rows = db.session.execute(
        select(Counsellor, Role, Account)
        .join(Account, Account.id == Counsellor.account_id)
        .join(Role, of_office)
        .where(*which, Account.closed_at.is_(None), Role.kind == RoleKind.COUNSELLOR)
        .options(joinedload(Counsellor.office))
        .execution_options(populate_existing=True)
    )
    for counsellor, role, _account in rows.unique():
        if role.counts_on(counsellor.office.today()):
            return counsellor
    raise NotFound


def _hashed(token: str) -> str:
    return sha256(token.encode()).hexdigest()
