"""What an act leaves behind of the appointment before it, so that it can be undone for five minutes."""

from collections.abc import Collection
from uuid import uuid4

from booking.domain.clock import now
from booking.domain.enums import ChangeKind, Holder, Interpreting
from booking.domain.policy import UNDO_WINDOW
from booking.models import Appointment, AppointmentChange

# What the desk does to an appointment that goes on; of these the last one can be undone.
OF_THE_DESK = (ChangeKind.MOVED, ChangeKind.LENGTH, ChangeKind.INTERPRETER)
_NOTHING: Collection[ChangeKind] = ()
# After which acts something from before can still be undone.
_LEAVES: dict[ChangeKind, Collection[ChangeKind]] = {
    ChangeKind.RECORDED: tuple(ChangeKind),
    ChangeKind.INTERPRETER: (ChangeKind.ENTERED,),
}


def record(
    appointment: Appointment,
    kind: ChangeKind,
    holder: Holder | None = None,
    *,
    is_undoable: bool = True,
    batch: str | None = None,
) -> AppointmentChange:
    """Keep how an appointment is before an act changes it, in the act's transaction; without a holder it is the desk's.

    What was done before can mostly not be undone any more. An entry has no before.
    """
    moment = now()
    for earlier in appointment.changes:
        if earlier.kind not in _LEAVES.get(kind, _NOTHING):
            earlier.undoable_until = None
    change = AppointmentChange(
        batch=batch,
        kind=kind,
        holder=holder,
        changed_at=moment,
        undoable_until=moment + UNDO_WINDOW if is_undoable else None,
        undone_with_card=False,
    )
    if kind is not ChangeKind.ENTERED:
        change.before_starts_at, change.before_ends_at = appointment.starts_at, appointment.ends_at
        change.before_counsellor_id = appointment.counsellor_id
        change.before_interpreting, change.before_status = appointment.interpreting, appointment.status
    appointment.changes.append(change)
    return change


def new_batch() -> str:
    """Return what the changes of one act for several appointments share."""
    return uuid4().hex


def newest_open(appointment: Appointment, *kinds: ChangeKind) -> AppointmentChange | None:
    """Return the newest change of these kinds that stands and that nothing has closed, even if its time is over."""
    standing = appointment.standing_changes(*kinds)
    return next((change for change in reversed(standing) if change.undoable_until is not None), None)


def undoable(appointment: Appointment, *kinds: ChangeKind) -> AppointmentChange | None:
    """Return the change of these kinds that can be undone now."""
    change = newest_open(appointment, *kinds)
    return change if change and change.can_be_undone(now()) else None


def mark_undone(change: AppointmentChange, holder: Holder | None = None) -> None:
    """Note that a change was undone, in the transaction that does it; without a holder by the desk."""
    change.undone_at, change.undone_with_card = now(), holder is Holder.SHOWN


def follow_interpreting(appointment: Appointment, state: Interpreting) -> None:
    """Let the desk's undo agree with what the people have said of the interpreter since."""
    change = newest_open(appointment, *OF_THE_DESK)
    if change and change.kind is ChangeKind.INTERPRETER:
        change.undoable_until = None
    elif change and change.kind is ChangeKind.MOVED:  # the move itself can still be undone
        change.before_interpreting = state


def forget(appointment: Appointment) -> None:
    """Keep nothing of what was before, in the transaction that takes the appointment itself away."""
    appointment.changes.clear()
