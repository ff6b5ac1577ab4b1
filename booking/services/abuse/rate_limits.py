"""How often something may be tried: counters in the database, so that every process counts the same.

`hit` counts a try before it is known how it ends, in a transaction of its own. `hit_in_transaction` counts an act that
succeeded inside the transaction of that act, which a used up limit takes back. Where only failures count (wrong
numbers), ask `require_below` first and `hit` after a failure. What the public does is counted by `network_key`, if
`applies_to` says so.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, IPv6Address, ip_address

from flask import current_app
from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.errors import TooMany
from booking.domain.retention import ATTEMPT_DAYS
from booking.models import Attempt
from booking.models.encryption import blind_index

_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_HOUSEHOLD_BITS = 64
_KEPT = timedelta(days=ATTEMPT_DAYS)


@dataclass(frozen=True, slots=True)
class Limit:
    """How often one may try an act within a window of time; windows stand fixed in time, one after the other."""

    act: str
    most: int
    window: timedelta

    def window_at(self, moment: datetime) -> datetime:
        """Return when the window that holds the moment began."""
        return moment - (moment - _EPOCH) % self.window

    def wait(self, moment: datetime) -> timedelta:
        """Return how long it takes until the next window begins."""
        return self.window_at(moment) + self.window - moment


# All limits: the act as counters name it, how many, in which time. A new one is a line here.
# By network address. A shelter or a library is one: generous for people, and yet an end to a flood.
BOOKINGS = Limit("booking", 30, timedelta(hours=1))
CALLBACKS = Limit("call-back", 30, timedelta(hours=1))
WRONG_NUMBERS = Limit("wrong number", 20, timedelta(hours=1))
SIGN_INS_BY_NETWORK = Limit("sign-in network", 30, timedelta(hours=1))
# By e-mail address.
SIGN_INS_BY_ACCOUNT = Limit("sign-in account", 10, timedelta(minutes=15))
LOST_NUMBERS = Limit("number lost", 3, timedelta(days=1))


@dataclass(frozen=True, slots=True)
class CountedAttempt:
    """A try that was counted, to be given back if it turns out not to count."""

    act: str
    who: str
    window_at: datetime


def hit(*asked: tuple[Limit, str]) -> list[CountedAttempt]:
    """Count a try for each limit and who; TooMany if any of them is used up.

    Counted before it is known how the try ends: who tries many at once has no more than who tries one by one.
    """
    moment = now()
    wait = timedelta()
    taken = []
    with write_transaction():
        for limit, who in sorted(asked, key=lambda pair: (pair[0].act, pair[1])):
            taken.append(CountedAttempt(limit.act, who, limit.window_at(moment)))
            if _raised(taken[-1], moment) > limit.most:
                wait = max(wait, limit.wait(moment))
    if wait:
        raise TooMany(wait)
    return taken


def hit_in_transaction(limit: Limit, who: str) -> None:
    """Count an act that succeeded, inside its own transaction; TooMany, to undo it, if the limit was used up."""
    moment = now()
    if _raised(CountedAttempt(limit.act, who, limit.window_at(moment)), moment) > limit.most:
        raise TooMany(limit.wait(moment))


def hit_from_network(address: str | None, limit: Limit) -> None:
    """Count an act that succeeded, as `hit_in_transaction` does, if its network address is counted at all."""
    if applies_to(address):
        hit_in_transaction(limit, network_key(address))


def require_below(address: str | None, limit: Limit) -> str | None:
    """Return as whom to count a failure of the address, None if it is not counted; TooMany if it had too many."""
    if not applies_to(address):
        return None
    who = network_key(address)
    if is_exhausted(limit, who):
        raise TooMany(limit.wait(now()))
    return who


def is_exhausted(limit: Limit, who: str) -> bool:
    """Return whether one more would be too many; counts nothing."""
    counter = (Attempt.act == limit.act, Attempt.who == who, Attempt.window_at == limit.window_at(now()))
    return (db.session.scalar(select(Attempt.count).where(*counter)) or 0) >= limit.most


def refund(tries: list[CountedAttempt]) -> None:
    """Uncount tries, inside the caller's transaction."""
    for one in tries:
        counter = (Attempt.act == one.act, Attempt.who == one.who, Attempt.window_at == one.window_at)
        db.session.execute(update(Attempt).where(*counter).values(count=Attempt.count - 1))


def _raised(one: CountedAttempt, moment: datetime) -> int:
    """Return the counter with this try; whoever begins a new one sweeps the old ones out."""
    make = postgresql_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
    row = make(Attempt).values(act=one.act, who=one.who, window_at=one.window_at, count=1)
    raised = row.on_conflict_do_update(
        index_elements=["act", "who", "window_at"], set_={"count": Attempt.count + 1}
    ).returning(Attempt.count)
    count = int(db.session.execute(raised).scalar_one())
    if count == 1:
        db.session.execute(delete(Attempt).where(Attempt.window_at < moment - _KEPT))
    return count


def applies_to(address: str | None) -> bool:
    """Return whether what comes from a network address is counted; None stands for no network, as at the desk.

    Development is free on the machine itself. In production it is not: behind a proxy that BOOKING_TRUSTED_PROXIES
    does not name, everybody comes from there.
    """
    if address is None:
        return False
    parsed = _parsed(address)
    return not (parsed and parsed.is_loopback and current_app.config["BOOKING_ENV"] == "development")


def network_key(address: str | None) -> str:
    """Return what stands for a network address today: an HMAC, of IPv6 of the household's /64."""
    parsed = _parsed(address or "")
    if parsed is None:
        return pseudonym("nowhere", "network")
    if isinstance(parsed, IPv6Address):
        parsed = IPv6Address(int(parsed) >> _HOUSEHOLD_BITS << _HOUSEHOLD_BITS)
    return pseudonym(f"{now().date()} {parsed}", "network")


def _parsed(address: str) -> IPv4Address | IPv6Address | None:
    """Return the address, an IPv4 one as such however it is written; None if it is none."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return None
    return (isinstance(parsed, IPv6Address) and parsed.ipv4_mapped) or parsed


def pseudonym(value: str, context: str) -> str:
    """Return an HMAC of a value, as counters keep it."""
    return str(blind_index(value, context))
