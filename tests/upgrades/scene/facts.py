"""What somebody must know to use the scene's data afterwards: plain values, read once with the code that made them."""

from email import message_from_string
from email.message import Message
from email.policy import default
from typing import Any

from sqlalchemy import select

from booking.database import db
from booking.domain.enums import Holder, MessageState
from booking.models import Appointment, CallBack, OutboxMessage
from booking.services import tickets
from tests import staff_factory
from tests.upgrades.scene.last_minutes import KEPT_FREE
from tests.upgrades.scene.play import MOMENT, Play
from tests.upgrades.scene.staff import COLLEAGUE, STAND_IN

SAID = ("name", "reads", "phone", "email", "mark", "note", "helper_name", "helper_phone", "helper_email")


def known(p: Play) -> dict[str, Any]:
    """Return all of it, ready for JSON."""
    db.session.expire_all()
    messages = db.session.scalars(select(OutboxMessage).order_by(OutboxMessage.id)).all()
    return {
        "moment": MOMENT.isoformat(),
        "account": {"email": staff_factory.EMAIL, "password": staff_factory.PASSWORD, "cookie": list(p.cookie)},
        "stand_in": STAND_IN,
        "feed": f"/feed/{p.feed}.ics",
        "appointments": {label: _appointment(p.get(label)) for label in p.made if _is_hers(p, label)},
        "colleague": {"account": COLLEAGUE} | _appointment(p.get("colleague")),
        "callbacks": {label: _callback(p.callback(label)) for label in p.asked},
        "ended_cards": p.ended,
        "kept_free": [KEPT_FREE.start.isoformat(), KEPT_FREE.end.isoformat()],
        "waiting": [_waiting(one) for one in messages if one.state is MessageState.WAITING],
        "never": [one.bounce_token for one in messages if one.state is not MessageState.WAITING],
    }


def _is_hers(p: Play, label: str) -> bool:
    """Return whether the first counsellor has it, and it was not taken back."""
    one = p.get(label)
    return one.name is not None and one.counsellor_id == p.rania.id


def card(kept: Appointment | CallBack, holder: Holder) -> str:
    """Return where a printed card leads, without the host."""
    return f"/{kept.reads}/ticket/{tickets.key(kept, holder)}"


def _appointment(one: Appointment) -> dict[str, Any]:
    holders = Holder if one.is_helped else (Holder.CLIENT, Holder.SHOWN)
    said = {name: getattr(one, name) for name in SAID if getattr(one, name)}
    when = {"starts_at": one.starts_at.isoformat(), "ends_at": one.ends_at.isoformat(), "status": one.status.value}
    cards = {holder.value: card(one, holder) for holder in holders}
    return {"id": one.id, "number": one.number, **when, **said, "cards": cards}


def _callback(one: CallBack) -> dict[str, Any]:
    said = {"name": one.name, "phone": one.phone, "is_open": one.is_open}
    cards = {holder.value: card(one, holder) for holder in (Holder.CLIENT, Holder.SHOWN)}
    return {"id": one.id, "number": one.number, **said, "cards": cards}


def _waiting(one: OutboxMessage) -> dict[str, Any]:
    """Return an e-mail that waits; without `subject` it is not written yet, with `leased_until` it is in hand."""
    message: Message | None = message_from_string(one.content, policy=default) if one.content else None
    return {
        "token": one.bounce_token,
        "kind": one.kind.value,
        "to": one.recipient,
        "subject": str(message["Subject"]) if message else None,
        "due_at": one.due_at.isoformat(),
        "leased_until": one.lease_until.isoformat() if one.lease_until else None,
    }
