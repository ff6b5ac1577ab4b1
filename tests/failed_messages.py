"""E-mails that died, for tests: refused, handed over, and what became of them."""

from typing import Any

from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageKind
from booking.models import Appointment, AuditEntry, Office
from booking.services.outbox import leases, undelivered
from tests.factories import at, book

TUESDAY, WEDNESDAY = at(2026, 11, 17, 9, 0), at(2026, 11, 18, 10, 0)
OLENA = "olena@example.org"


def refuse(code: str = "550 5.1.1") -> bytes:
    """Let the next e-mail be refused for good; return it."""
    held = leases.claim()
    assert held is not None
    opened = leases.load(held)
    assert opened is not None
    leases.mark_failed(held, code, is_final=True)
    return opened.content


def refused(office: Office, **changes: Any) -> Appointment:
    """Return an appointment whose confirmation was refused."""
    made = book(office, TUESDAY, **({"email": OLENA} | changes))
    refuse()
    return made


def change(one: Any, **values: Any) -> None:
    """Let a row have become something else."""
    with write_transaction():
        row = db.session.merge(one)
        for name, value in values.items():
            setattr(row, name, value)


def acts() -> list[tuple[str, str, int | None]]:
    """Return what the desk is known to have done."""
    rows = select(AuditEntry).where(AuditEntry.by == "account").order_by(AuditEntry.id)
    return [(one.act, str(one.appointment_uid), one.account_id) for one in db.session.scalars(rows)]


def listed(office: Office) -> list[tuple[Holder, MessageKind, str | None]]:
    """Return who is on the list."""
    return [(one.holder, one.kind, one.refusal) for one in undelivered.list_undelivered(office)]
