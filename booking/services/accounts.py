"""Accounts: signing in and out, and what an account may see. Passwords are hashed outside of any transaction."""

import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from hashlib import sha256

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import joinedload

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.errors import TooMany, WrongCredentials
from booking.domain.terms import RoleKind
from booking.models import Account, Counsellor, LoginSession, Office, Role
from booking.services import limits, offices

# 32 ms; the library's default would let anyone stop the server.
HASHER = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
A_WORKING_DAY = timedelta(hours=12)
SEEN_EVERY = timedelta(minutes=5)
WRONG = "sign-in"
WINDOW_OF_ACCOUNT, MOST_FOR_ACCOUNT = timedelta(minutes=15), 10
WINDOW_OF_NETWORK, MOST_FOR_NETWORK = timedelta(hours=1), 30
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
    by_account, by_network = limits.hidden(email, "account"), limits.network(address)
    if limits.is_over(WRONG, by_account, MOST_FOR_ACCOUNT, WINDOW_OF_ACCOUNT) or limits.is_over(
        WRONG, by_network, MOST_FOR_NETWORK, WINDOW_OF_NETWORK
    ):
        raise TooMany
    account = db.session.scalar(select(Account).where(Account.email == email, Account.closed_at.is_(None)))
    if not _is_right(account, password) or account is None:
        limits.count(WRONG, by_account, WINDOW_OF_ACCOUNT)
        limits.count(WRONG, by_network, WINDOW_OF_NETWORK)
        raise WrongCredentials
    new_hash = HASHER.hash(password) if HASHER.check_needs_rehash(account.password_hash) else None
    return _begin_session(account.id, new_hash)


def _is_right(account: Account | None, password: str) -> bool:
    """Return whether the password fits; for an account that does not exist it takes as long."""
    try:
        return HASHER.verify(account.password_hash if account else _nobodys_hash(), password)
    except VerificationError:
        return False


@lru_cache(maxsize=1)
def _nobodys_hash() -> str:
    return HASHER.hash(secrets.token_urlsafe())


def _begin_session(account_id: int, new_hash: str | None) -> str:
    token, moment = secrets.token_urlsafe(32), now()
    with write_transaction():
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
    """Return whose agenda the account opens: the asked counsellor's, else its own, else the first of its office.

    None where the account has no valid role as counsellor or stand-in in that counsellor's office.
    """
    own_offices = _offices_as_counsellor(account_id)
    asked = select(Counsellor).where(Counsellor.office_id.in_(own_offices)).options(joinedload(Counsellor.office))
    if of is not None:
        return db.session.scalar(asked.where(Counsellor.id == of))
    own_first = (Counsellor.account_id != account_id) | Counsellor.account_id.is_(None)
    return db.session.scalars(asked.order_by(own_first, Counsellor.id).limit(1)).first()


def _offices_as_counsellor(account_id: int) -> list[int]:
    """Return the offices where the account may see clients today, by each office's own calendar."""
    rows = db.session.execute(
        select(Role, Office)
        .join(Office, Office.id == Role.office_id)
        .where(Role.account_id == account_id, Role.kind.in_([RoleKind.COUNSELLOR, RoleKind.STAND_IN]))
    )
    return [office.id for role, office in rows if _is_valid(role, now().astimezone(office.zone).date())]


def _is_valid(role: Role, today: date) -> bool:
    return role.valid_from <= today and (role.valid_until is None or today <= role.valid_until)


def make_first() -> tuple[str, str] | None:
    """Return address and password of the first account, counsellor and administrator; None if there is one already."""
    office = offices.only()
    if office is None:
        return None
    email, password = f"beratung@{office.slug}.example", _readable_password()
    password_hash = HASHER.hash(password)
    today = now().astimezone(office.zone).date()
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
