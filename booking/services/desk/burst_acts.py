"""What the desk does with a group of unusual bookings: cancel, take back, book again, or find nothing wrong.

Each is one act for the whole group; what has changed since the page was shown is left as it is, and handed back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select, update
from sqlalchemy.orm import joinedload, selectinload

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, Interpreting, Status
from booking.domain.errors import NotFound, NotOpen, SlotTaken
from booking.domain.slots import CounsellorSlot
from booking.models import Appointment
from booking.services.accounts.agenda_access import AgendaAccess
from booking.services.appointments import bookings, cancellations, changes
from booking.services.appointments.desk_acts import desk_bookings
from booking.services.desk import bursts
from booking.services.outbox import outbox, to_counsellor
from booking.services.records import audit, tally
from booking.services.schedule import occupied_cells

# What a new appointment has of the one that was cancelled; number, UID, keys and history are its own.
_SAME = (
    *("office_id", "counsellor_id", "channel", "starts_at", "ends_at", "topic_id", "spoken", "other_language"),
    *("several", "name", "reads", "phone", "phone_index", "phone_shared", "email", "email_index", "mark", "note"),
    *("person_index", "helper_name", "helper_reads", "helper_phone", "helper_email", "helper_email_index"),
    *("will_tell", "email_was_wrong", "helper_email_was_wrong", "sends_nothing"),
)
_FOUND_ANEW = (Interpreting.ARRANGED, Interpreting.NOT_FOUND)
Picked = Mapping[int, int]  # by id, the version that the form showed


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was done, and what was left as it is: it has changed meanwhile, or somebody else has the time."""

    done: list[Appointment] = field(default_factory=list)
    left: list[Appointment] = field(default_factory=list)


def cancel(desk: AgendaAccess, picked: Picked, *, is_told: bool, account_id: int) -> Outcome:
    """Cancel those that are as the page showed them; e-mails, if wanted, go in five minutes. NotFound."""
    outcome = Outcome()
    with write_transaction(desk.counsellor.office):
        batch = changes.new_batch()  # so that the page finds them together
        for one in _fresh(desk, picked):
            if _is_as_shown(one, picked) and cancellations.may_cancel_at_desk(one):
                cancellations.cancel_loaded(one, outbox.readers(one) if is_told else (), account_id, batch)
                outcome.done.append(one)
            else:
                outcome.left.append(one)
    return outcome


def undo(desk: AgendaAccess, picked: Picked, account_id: int) -> Outcome:
    """Let those stand again that were cancelled less than five minutes ago, as `undo_at_desk` does. NotFound."""
    outcome = Outcome()
    with write_transaction(desk.counsellor.office):
        for one in _fresh(desk, picked):
            is_done = _is_as_shown(one, picked) and _is_taken_back(one, account_id)
            (outcome.done if is_done else outcome.left).append(one)
    return outcome


def book_again(desk: AgendaAccess, picked: Picked, account_id: int) -> Outcome:
    """Book those anew that were cancelled within a day and whose time is still free, with e-mails. NotFound.

    `done` are the new appointments, each with its own number and keys; a second time nothing happens.
    """
    outcome = Outcome()
    with write_transaction(desk.counsellor.office):
        for old in _fresh(desk, picked):
            new = _anew(old) if _is_as_shown(old, picked) and _can_be_booked_again(old) else None
            if new and _is_booked(new, account_id):
                _forget([old.id])
                outcome.done.append(new)
            else:
                outcome.left.append(old)
    return outcome


def accept(desk: AgendaAccess, picked: Picked, account_id: int) -> None:
    """Take a group off the list: its network is forgotten, nothing else changes. Twice is once. NotFound."""
    with write_transaction(desk.counsellor.office):
        found = [one for one in _fresh(desk, picked) if one.network]
        _forget([one.id for one in found])
        for one in found:
            audit.note(Act.FOUND_USUAL, one, "account", account_id)


def _fresh(desk: AgendaAccess, picked: Picked) -> Sequence[Appointment]:
    """Return the picked appointments read again, as booked; NotFound if one of them is not hers to see.

    One that was deleted meanwhile is left out, unless no other is there.
    """
    found = db.session.scalars(
        select(Appointment)
        .where(Appointment.id.in_(picked))
        .options(joinedload(Appointment.office), joinedload(Appointment.topic), joinedload(Appointment.counsellor))
        .options(selectinload(Appointment.changes))
        .order_by(Appointment.created_at, Appointment.id)
        .execution_options(populate_existing=True)
    ).all()
    if not found or any(one.office_id != desk.counsellor.office_id or not desk.shows(one) for one in found):
        raise NotFound
    return found


def _is_as_shown(appointment: Appointment, picked: Picked) -> bool:
    """Return whether it is as the form showed it, and still one of a group."""
    return appointment.version == picked[appointment.id] and appointment.network is not None


def _is_taken_back(appointment: Appointment, account_id: int) -> bool:
    if not cancellations.can_undo_at_desk(appointment):
        return False
    try:
        with db.session.begin_nested():
            cancellations.undo_loaded(appointment, account_id)
    except (SlotTaken, NotOpen):
        return False
    return True


def _can_be_booked_again(old: Appointment) -> bool:
    """Return whether the desk cancelled it within a day, and that can no longer be taken back."""
    since, moment = old.cancelled_at, now()
    is_off = old.status is Status.CANCELLED and old.cancelled_by is None and since is not None
    return is_off and not cancellations.can_undo_at_desk(old) and moment < (since or moment) + bursts.BOOKED_AGAIN


def _anew(old: Appointment) -> Appointment:
    """Return a new appointment of the same people at the same time, not yet kept."""
    return Appointment(
        **bookings.new_record(),
        **{name: getattr(old, name) for name in _SAME},
        office=old.office,
        counsellor=old.counsellor,
        topic=old.topic,
        interpreting=Interpreting.ASKED if old.interpreting in _FOUND_ANEW else old.interpreting,
    )


def _is_booked(new: Appointment, account_id: int) -> bool:
    """Return whether the time is still its counsellor's and free, so that it is booked now, with its e-mails."""
    room = desk_bookings.free_duration(new.counsellor, new.starts_at)
    if new.starts_at <= now() or room is None or room < new.ends_at - new.starts_at:
        return False
    if not occupied_cells.occupy(new, CounsellorSlot(new.starts_at, new.ends_at, new.counsellor_id)):
        return False
    db.session.add_all(outbox.prepare(new))
    if new.counsellor.account_id != account_id:
        to_counsellor.notify_booked(new)
    tally.count(new, "booked")
    audit.note(Act.BOOKED, new, "account", account_id)
    return True


def _forget(ids: list[int]) -> None:
    """Forget the network of appointments; their version stays, since nothing that the desk shows has changed."""
    db.session.execute(update(Appointment).where(Appointment.id.in_(ids)).values(network=None))
