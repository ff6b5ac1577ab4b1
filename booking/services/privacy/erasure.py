"""Everything that is kept of an appointment: shown to the client, and deleted at the client's wish."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete, select

from booking.database import db, leave_no_remains, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, ChangeKind, Channel, Holder, MessageKind, MessageState, Status
from booking.domain.errors import NotFound
from booking.domain.spoken_languages import OTHER
from booking.models import Appointment, AppointmentChange, CallBack, OutboxMessage
from booking.services import tickets
from booking.services.appointments import changes, contacts, moves
from booking.services.outbox import outbox, to_counsellor
from booking.services.records import audit, tally
from booking.services.schedule import occupied_cells
from booking.services.tickets import Ticket

PATIENCE_MS = 1000


def export(ticket: Ticket) -> dict[str, Any]:
    """Return what the client's side has typed, by name, and what has changed since. NotFound.

    Nothing of the helper's, no note, and nothing of who looked at it.
    """
    if ticket.holder is not Holder.CLIENT:
        raise NotFound
    appointment = ticket.appointment
    zone = appointment.office.zone
    is_own = appointment.channel is Channel.SELF
    return {
        "number": appointment.number,
        "starts_at": appointment.starts_at.astimezone(zone).isoformat(),
        "minutes": appointment.minutes(),
        "name": appointment.name,
        "phone": appointment.phone,
        "phone_shared": appointment.phone_shared,
        "email": appointment.email,
        "spoken": appointment.other_language if appointment.spoken == OTHER else appointment.spoken,
        "reads": appointment.reads,
        "interpreter": contacts.interpreter_answer(appointment).value,
        "several": appointment.several,
        "topic": appointment.topic.number if appointment.topic else None,
        "mark": appointment.mark if is_own else None,
        "late_minutes": appointment.late_minutes,
        "created_at": appointment.created_at.astimezone(zone).isoformat(),
        "changes": [_changed(one, zone) for one in appointment.changes],
        "call_backs": [_asked(one) for one in linked_callbacks(appointment)],
    }


def _changed(change: AppointmentChange, zone: ZoneInfo) -> dict[str, Any]:
    """Return a change with how it was before; who the counsellor was is not the client's data."""
    return {
        "kind": change.kind.value,
        "by": change.holder.value if change.holder else "office",
        "changed_at": _local(change.changed_at, zone),
        "undone_at": _local(change.undone_at, zone),
        "started_at": _local(change.before_starts_at, zone),
        "ended_at": _local(change.before_ends_at, zone),
        "interpreting": change.before_interpreting.value if change.before_interpreting else None,
        "status": change.before_status.value if change.before_status else None,
    }


def _local(moment: datetime | None, zone: ZoneInfo) -> str | None:
    return moment.astimezone(zone).isoformat() if moment else None


def linked_callbacks(appointment: Appointment) -> Sequence[CallBack]:
    """Return what the appointment was booked from, at the desk."""
    return db.session.scalars(
        select(CallBack).where(CallBack.appointment_id == appointment.id).order_by(CallBack.id)
    ).all()


def _asked(callback: CallBack) -> dict[str, Any]:
    zone, until = callback.office.zone, callback.answer_until
    return {
        "number": callback.number,
        "name": callback.name,
        "phone": callback.phone,
        "spoken": callback.other_language if callback.spoken == OTHER else callback.spoken,
        "reads": callback.reads,
        "part": callback.part.value if callback.part else None,
        "answer_until": until.isoformat() if until else None,
        "german_name": callback.german_name,
        "german_phone": callback.german_phone,
        "created_at": callback.created_at.astimezone(zone).isoformat(),
    }


def erase(ticket: Ticket) -> None:
    """Delete the appointment and all that hangs on it; one that is still to come is cancelled by e-mail. NotFound.

    Only its last e-mails stay, with their own address and text and no link to an appointment, until they are sent.
    Nothing of it stays in an SQLite file either; if somebody is in the way, the wiping of the night sees to that.
    """
    if ticket.holder is not Holder.CLIENT:
        raise NotFound
    with write_transaction(ticket.appointment.office):
        appointment = tickets.load_for_update(ticket)
        to_counsellor.withdraw_about(appointment)
        if moves.is_open(appointment):
            _cancel(appointment)
        audit.note(Act.ERASED, appointment, by=ticket.holder.value)
        _let_messages_go(appointment)
        db.session.execute(delete(CallBack).where(CallBack.appointment_id == appointment.id))
        db.session.delete(appointment)
    leave_no_remains(PATIENCE_MS)


def _cancel(appointment: Appointment) -> None:
    changes.record(appointment, ChangeKind.CANCELLED, Holder.CLIENT, is_undoable=False)
    occupied_cells.release(appointment)
    appointment.status = Status.CANCELLED
    appointment.restamp(now())
    outbox.post(appointment, MessageKind.CANCELLATION, has_key=False)
    to_counsellor.notify_cancelled(appointment, is_erased=True)
    tally.count(appointment, "cancelled")


def _let_messages_go(appointment: Appointment) -> None:
    """Keep of the e-mails only the CANCEL that waits, due at once, and what somebody has in hand."""
    db.session.flush()
    for message in db.session.scalars(select(OutboxMessage).where(OutboxMessage.appointment_id == appointment.id)):
        is_last = message.kind in outbox.ENDS and message.state is MessageState.WAITING and message.content is not None
        if is_last or message.lease_token is not None:
            message.appointment = None
            message.due_at = min(message.due_at, now())
        else:
            db.session.delete(message)
    db.session.flush()
