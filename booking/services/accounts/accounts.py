"""Accounts: signing in and out, and what an account may see. Passwords are hashed outside of any transaction."""

import secrets
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import delete, exists, select, update

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import RoleKind
from booking.domain.errors import WrongCredentials
from booking.domain.text_cleaning import clean_text
from booking.models import Account, Counsellor, LoginSession, Role
from booking.services.abuse import rate_limits
from booking.services.abuse.rate_limits import CountedAttempt
from booking.services.accounts import agenda_access
from booking.services.offices import offices

# 32 ms; the library's default would let anyone stop the server.
HASHER = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
# What an account that does not exist is compared with; made at start, so that the first such try takes no longer.
_NOBODYS_HASH = HASHER.hash(secrets.token_urlsafe())
A_WORKING_DAY = timedelta(hours=12)
SEEN_EVERY = timedelta(minutes=5)
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that look alike


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody who has signed in."""

    account_id: int
    email: str
    language: str


def sign_in(email: str, password: str, address: str | None) -> str:
    """Return the token of a new session; WrongCredentials or TooMany, both alike for accounts that do not exist."""
    email = email.strip().lower()
    tries = rate_limits.hit(
        (rate_limits.SIGN_INS_BY_ACCOUNT, rate_limits.pseudonym(email, "account")),
        (rate_limits.SIGN_INS_BY_NETWORK, rate_limits.network_key(address)),
    )
    account = _open_account(email)
    if not _is_right(account, password) or account is None:
        raise WrongCredentials
    new_hash = HASHER.hash(password) if HASHER.check_needs_rehash(account.password_hash) else None
    return _begin_session(account.id, new_hash, tries)


def _open_account(email: str) -> Account | None:
    """Return the account of an address; PostgreSQL would stumble over control characters."""
    try:
        address = clean_text(email)
    except ValueError:
        return None
    return db.session.scalar(select(Account).where(Account.email == address, Account.closed_at.is_(None)))


def _is_right(account: Account | None, password: str) -> bool:
    """Return whether the password fits; without an account, or without a password of its own, it takes as long."""
    stored = account.password_hash if account else ""
    try:
        return HASHER.verify(stored or _NOBODYS_HASH, password)
    except (VerificationError, InvalidHashError):
        return False


def _begin_session(account_id: int, new_hash: str | None, tries: list[CountedAttempt]) -> str:
    token, moment = secrets.token_urlsafe(32), now()
    with write_transaction():
        rate_limits.refund(tries)
        if new_hash:
            db.session.execute(update(Account).where(Account.id == account_id).values(password_hash=new_hash))
        db.session.execute(delete(LoginSession).where(LoginSession.ends_at <= moment))
        db.session.add(
            LoginSession(
                account_id=account_id,
                token_hash=_hashed(token),
                created_at=moment,
                seen_at=moment,
                ends_at=moment + A_WORKING_DAY,
            )
        )
    return token


def by_token(token: str) -> SignedIn | None:
    """Return who holds a session's token; None once it was ended or the working day is over."""
    moment = now()
    found = db.session.execute(
        select(LoginSession.id, LoginSession.seen_at, Account.id, Account.email, Account.language)
        .join(Account, Account.id == LoginSession.account_id)
        .where(LoginSession.token_hash == _hashed(token), LoginSession.ends_at > moment, Account.closed_at.is_(None))
    ).one_or_none()
    if found is None:
        return None
    session_id, seen_at, account_id, email, language = found
    if moment - seen_at >= SEEN_EVERY:
        with write_transaction():
            db.session.execute(update(LoginSession).where(LoginSession.id == session_id).values(seen_at=moment))
    return SignedIn(account_id, email, language)


def sign_out(token: str) -> None:
    """End a session: a copy of its cookie opens nothing any more."""
    with write_transaction():
        db.session.execute(delete(LoginSession).where(LoginSession.token_hash == _hashed(token)))


def speak(account_id: int, language: str) -> None:
    """Let the desk speak a language to the account from now on."""
    with write_transaction():
        db.session.execute(update(Account).where(Account.id == account_id).values(language=language))


def desk_of(account_id: int, of: int | None = None) -> Counsellor | None:
    """Return whose agenda the account opens, as `desks.of` does, without what it may do there."""
    found = agenda_access.find_access(account_id, of)
    return found.counsellor if found else None


def make_first() -> tuple[str, str] | None:
    """Return address and password of the first account, counsellor and administrator; None if there is one already."""
    office = offices.only()
    if office is None:
        return None
    email, password = f"beratung@{office.slug}.example", _readable_password()
    password_hash = HASHER.hash(password)
    today = office.today()
    with write_transaction():
        if db.session.scalar(select(exists().where(Account.id.is_not(None)))):
            return None
        roles = [
            Role(office_id=office.id, kind=kind, valid_from=today)
            for kind in (RoleKind.COUNSELLOR, RoleKind.ADMINISTRATOR)
        ]
        account = Account(email=email, password_hash=password_hash, language="de", created_at=now(), roles=roles)
        db.session.add(account)
        db.session.flush()
        free = select(Counsellor).where(Counsellor.office_id == office.id, Counsellor.account_id.is_(None))
        if counsellor := db.session.scalars(free.order_by(Counsellor.id).limit(1)).first():
            counsellor.account_id = account.id
    return email, password


def _readable_password() -> str:
    groups = ["".join(secrets.choice(_LETTERS) for _letter in range(4)) for _group in range(4)]
    return "-".join(groups)


def _hashed(token: str) -> str:
    return sha256(token.encode()).hexdigest()
