"""How often something may be tried: counters in the database, so that every process counts the same."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import IPv6Address, ip_address

from sqlalchemy import delete, update
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


@dataclass(frozen=True, slots=True)
class Try:
    """A try that was counted, to be given back if it turns out not to count."""

    act: str
    who: str
    window_at: datetime


def take(*asked: tuple[Limit, str]) -> list[Try]:
    """Count a try for each limit and who; TooMany if any of them is used up.

    Counted before it is known how the try ends: who tries many at once has no more than who tries one by one.
    """
    moment = now()
    wait = timedelta()
    taken = []
    with write_transaction():
        for limit, who in sorted(asked, key=lambda pair: (pair[0].act, pair[1])):
            begun = moment - (moment - _EPOCH) % limit.window
            taken.append(Try(limit.act, who, begun))
            if _raised(taken[-1], moment) > limit.most:
                wait = max(wait, begun + limit.window - moment)
    if wait:
        raise TooMany(wait)
    return taken


def give_back(tries: list[Try]) -> None:
    """Uncount tries, inside the caller's transaction."""
    for one in tries:
        counter = (Attempt.act == one.act, Attempt.who == one.who, Attempt.window_at == one.window_at)
        db.session.execute(update(Attempt).where(*counter).values(count=Attempt.count - 1))


def _raised(one: Try, moment: datetime) -> int:
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


def network(address: str | None) -> str:
    """Return what stands for a network address today: an HMAC, of IPv6 of the household's /64."""
    try:
        parsed = ip_address(address or "")
    except ValueError:
        return hidden("nowhere", "network")
    if isinstance(parsed, IPv6Address):
        parsed = parsed.ipv4_mapped or IPv6Address(int(parsed) >> _HOUSEHOLD_BITS << _HOUSEHOLD_BITS)
    return hidden(f"{now().date()} {parsed}", "network")


def hidden(value: str, context: str) -> str:
    """Return an HMAC of a value, as counters keep it."""
    return str(blind_index(value, context))
