"""Something of everything that is kept about persons, all invented, and where it is kept."""

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, delete, text, update

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, Holder, MessageKind, MessageState
from booking.domain.people import Helper
from booking.models import (
    Account,
    Appointment,
    Base,
    CallBack,
    OccupiedCell,
    Office,
    OfficeHours,
    OutboxMessage,
)
from booking.models.encryption import Encrypted, blind_index
from booking.services.abuse import rate_limits
from booking.services.abuse.rate_limits import Limit
from booking.services.accounts import accounts
from booking.services.records import audit
from tests import staff_factory
from tests.factories import book, mark_cancelled

INGRID = Helper(name="Ingrid Meyer", reads="de", phone="+4915112345678", email="ingrid@example.net", will_tell=True)
TELLING = ("number", "ticket_id", "form_key", "uid", "appointment_uid", "who", "token_hash", "network")
NOBODYS = {"canary", "topics"}


def appointment(office: Office, start: datetime | None = None, **changes: Any) -> Appointment:
    """Return an appointment, at the next free time if none is given, of which every field is filled; e-mails wait."""
    everything: dict[str, Any] = {
        "spoken": "other",
        "other_language": "Dari",
        "phone": "+4915187654321",
        "email": "samira@example.org",
        "mark": "blue bag",
        "helper": INGRID,
    }
    return book(office, start, **everything | changes)


def cancel(one: Appointment, state: MessageState | None = None) -> None:
    """Let it be cancelled, its e-mails finished, and an e-mail about it in a state if one is given."""
    with write_transaction():
        mark_cancelled(one)
        db.session.execute(delete(OccupiedCell).where(OccupiedCell.appointment_id == one.id))
        of_it = update(OutboxMessage).where(OutboxMessage.appointment_id == one.id)
        db.session.execute(of_it.values(state=MessageState.SENT, recipient=None, content=None))
    if state:
        message(one.office, state, kind=MessageKind.CANCELLATION, appointment_id=one.id, appointment_uid=one.uid)


def message(office: Office, state: MessageState, **changes: Any) -> OutboxMessage:
    """Return an e-mail in a state, about no appointment unless one is given."""
    told: dict[str, Any] = {
        "office_id": office.id,
        "kind": MessageKind.CANCELLATION,
        "holder": Holder.CLIENT,
        "recipient": "olena@example.org",
        "recipient_index": blind_index("olena@example.org", "email"),
        "content": "Олена Ковальчук, your appointment is cancelled.",
        "bounce_token": secrets.token_hex(10),
        "created_at": now(),
        "wanted_at": now(),
        "due_at": now(),
    }
    with write_transaction():
        made = OutboxMessage(state=state, **told | changes)
        db.session.add(made)
    return made


def callback(office: Office, **changes: Any) -> CallBack:
    """Return a wish to be called back."""
    with write_transaction():
        made = CallBack(
            office_id=office.id,
            number=secrets.token_hex(4),
            ticket_id=secrets.token_urlsafe(9),
            form_key=secrets.token_hex(32),
            name="ሰላም ተስፋይ",
            reads="en",
            other_language="Tigre",
            phone="+4915211122233",
            phone_index=blind_index("+4915211122233", "phone"),
            german_name="Jürgen Brandt",
            german_phone="+494473123456",
            created_at=now(),
            **changes,
        )
        db.session.add(made)
    return made


def staff(office: Office, **changes: Any) -> Account:
    """Return a counsellor's account, with her name, a session, a wrong password and an entry of something she did."""
    counsellor = staff_factory.counsellor_of(office)
    made = staff_factory.account(office, counsellor=counsellor, **changes)
    accounts.sign_in(made.email, staff_factory.PASSWORD, "203.0.113.7")
    rate_limits.hit((Limit("knock", 3, timedelta(hours=1)), rate_limits.pseudonym("203.0.113.7", "network")))
    with write_transaction():
        db.session.merge(counsellor).shown_name = "Rania Haddad"
    return made


def leave(account: Account) -> None:
    """Close an account; its counsellor had her last hours yesterday."""
    with write_transaction():
        db.session.execute(update(Account).where(Account.id == account.id).values(closed_at=now()))
        db.session.execute(update(OfficeHours).values(valid_until=now().date() - timedelta(days=1)))


def everything(office: Office) -> None:
    """Keep something of everything; who worked here has left."""
    account = staff(office)
    one = appointment(office, network="203.0.113.7")
    cancel(appointment(office), MessageState.DEAD)
    with write_transaction():
        audit.note(Act.PAGE_OPENED, one, by="account", account_id=account.id)
    message(office, MessageState.SENT)
    callback(office)
    leave(account)


def personal_values() -> set[str]:
    """Return all that is kept and tells something of a person, as the store keeps it: tokens, indexes, hashes."""
    found: set[str] = set()
    for table in Base.metadata.sorted_tables:
        columns = [column.name for column in table.columns if _tells(column) and table.name not in NOBODYS]
        for name in columns:
            found |= set(db.session.scalars(text(f"SELECT {name} FROM {table.name} WHERE {name} IS NOT NULL")))
    db.session.commit()
    return {str(value) for value in found}


def _tells(column: Column[Any]) -> bool:
    is_personal = isinstance(column.type, Encrypted) or column.info.get("personal")
    return bool(is_personal or column.name.endswith("_index") or column.name in TELLING)
