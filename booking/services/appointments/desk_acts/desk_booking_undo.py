"""What is entered at the desk: its e-mails go five minutes later, and until then it can be taken back.

An entry that is taken back leaves a row without any person, so that its id and its number never become another's.
"""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from booking.database import write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, ChangeKind, Holder, Interpreting, Status
from booking.domain.errors import NotOpen
from booking.domain.policy import UNDO_WINDOW
from booking.models import Appointment, Counsellor, OutboxMessage
from booking.services.appointments import attendance, changes
from booking.services.appointments.desk_acts import load
from booking.services.callbacks import outcomes
from booking.services.outbox import outbox, to_counsellor, withdrawals
from booking.services.records import audit, tally
from booking.services.schedule import occupied_cells

STANDS = (Status.BOOKED, Status.ARRIVED)
EMPTY = (
    *("name", "phone", "phone_index", "email", "email_index", "mark", "note", "person_index", "network"),
    *("other_language", "spoken", "topic", "form_key"),
    *("helper_name", "helper_reads", "helper_phone", "helper_email", "helper_email_index"),
)


def prepare_messages(appointment: Appointment, told: Collection[Holder]) -> list[OutboxMessage]:
    """Return the e-mails to those who are to be told; none if it begins before they go: they would come too late."""
    if appointment.starts_at <= now() + UNDO_WINDOW:
        return []
    return outbox.prepare(appointment, told, delay=UNDO_WINDOW)


def record_booking(appointment: Appointment, counsellor: Counsellor, account_id: int, act: Act = Act.BOOKED) -> None:
    """Count and note what now has its cells, and tell the counsellor of it; inside the caller's transaction."""
    changes.record(appointment, ChangeKind.ENTERED)
    if counsellor.account_id != account_id:  # nobody is told what she does herself
        to_counsellor.notify_booked(appointment)
    tally.count(appointment, "booked")
    audit.note(act, appointment, by=appointment.channel.value, account_id=account_id)


def can_undo(appointment: Appointment) -> bool:
    """Return whether it was entered at the desk just now and stands as it was entered, or somebody is there for it."""
    is_new = changes.undoable(appointment, ChangeKind.ENTERED) is not None
    return is_new and appointment.status in STANDS and appointment.revision == 0


@contextmanager
def recounting(appointment: Appointment) -> Iterator[None]:
    """Let what changes of an entry that can still be taken back be counted as if it had been entered so.

    Else taking it back would take back what was never counted. Inside the caller's transaction.
    """
    is_new = can_undo(appointment)
    if is_new:
        tally.count(appointment, "booked", by=-1)
    yield
    if is_new:
        tally.count(appointment, "booked")


def may_add_beside(appointment: Appointment) -> bool:
    """Return whether the desk is offered to put another beside it: as long as it stands and is not over."""
    return appointment.status in STANDS and now() < appointment.ends_at


def undo(counsellor: Counsellor, appointment_id: int, version: int, account_id: int) -> Appointment:
    """Return what is left of an entry that was taken back: no e-mail goes, and nothing of the person stays.

    Twice is once. Raises NotFound, ChangedMeanwhile, and NotOpen after five minutes or once an e-mail has gone.
    """
    with write_transaction(counsellor.office):
        appointment = load.load_for_update(counsellor, appointment_id, or_taken_back=True)
        if not is_taken_back(appointment):
            load.require_version(appointment, version)
            if not (can_undo(appointment) and withdrawals.withdraw_all(appointment)):
                raise NotOpen
            _take_away(appointment)
            if counsellor.account_id != account_id:
                to_counsellor.notify_cancelled(appointment, is_erased=True)
            audit.note(Act.BOOKING_UNDONE, appointment, "account", account_id)
    return appointment


def is_taken_back(appointment: Appointment) -> bool:
    """Return whether the row is what is left of an entry that was taken back."""
    return appointment.status is Status.CANCELLED and appointment.name is None


def _take_away(appointment: Appointment) -> None:
    changes.forget(appointment)
    occupied_cells.release(appointment)
    attendance.remove_from_tally(appointment)
    tally.count(appointment, "booked", by=-1)
    outcomes.reopen(appointment)
    appointment.status, appointment.interpreting = Status.CANCELLED, Interpreting.NOT_NEEDED
    appointment.several = appointment.phone_shared = appointment.will_tell = False
    for column in EMPTY:
        setattr(appointment, column, None)
    appointment.restamp(now())
