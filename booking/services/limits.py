"""How often something may be tried: counters in the database, so that every process counts the same."""

from datetime import UTC, datetime, timedelta
from ipaddress import IPv6Address, ip_address

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.models import Attempt
from booking.models.encryption import blind_index

_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_HOUSEHOLD_BITS = 64


def is_over(act: str, who: str, limit: int, window: timedelta) -> bool:
    """Return whether somebody has tried an act as often as allowed in this window of time."""
    tried = db.session.scalar(
        select(Attempt.count).where(Attempt.act == act, Attempt.who == who, Attempt.window_at == _begun(window))
    )
    return (tried or 0) >= limit


def count(act: str, who: str, window: timedelta) -> int:
    """Count one more try; return how many it were in this window."""
    make = postgresql_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
    row = make(Attempt).values(act=act, who=who, window_at=_begun(window), count=1)
    raised = row.on_conflict_do_update(
        index_elements=["act", "who", "window_at"], set_={"count": Attempt.count + 1}
    ).returning(Attempt.count)
    with write_transaction():
        return int(db.session.execute(raised).scalar_one())


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


def _begun(window: timedelta) -> datetime:
    """Return when the present window of time began."""
    return _EPOCH + (now() - _EPOCH) // window * window
