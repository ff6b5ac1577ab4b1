"""What has become of the interpreter, as the desk records it: arranged, nobody found, or asked again."""

from collections.abc import Collection

from booking.database import write_transaction
from booking.domain.clock import now
from booking.domain.enums import Act, ChangeKind, Holder, Interpreting, MessageKind, Status
from booking.domain.errors import NotOpen
from booking.models import Appointment, Counsellor
from booking.services.appointments import changes, moves
from booking.services.appointments.desk_acts import desk_booking_undo, load
from booking.services.records import audit

ACTS = {
    Interpreting.ARRANGED: Act.INTERPRETER_ARRANGED,
    Interpreting.NOT_FOUND: Act.INTERPRETER_NOT_FOUND,
    Interpreting.ASKED: Act.INTERPRETER_ASKED_AGAIN,
}


def choices(appointment: Appointment) -> list[Interpreting]:
    """Return what can be recorded of the interpreter, as long as the appointment is to come."""
    is_to_come = appointment.status is Status.BOOKED and appointment.starts_at > now()
    if not is_to_come or appointment.interpreting not in moves.INTERPRETED:
        return []
    return [state for state in ACTS if state is not appointment.interpreting]


def record(  # noqa: PLR0913 - whose, which, what, and what her form showed
    counsellor: Counsellor,
    appointment_id: int,
    state: Interpreting,
    version: int,
    *,
    told: Collection[Holder],
    account_id: int,
) -> Appointment:
    """Return the appointment with what has become of its interpreter; what is so already stays as it is.

    Calendars show nothing of it. E-mails go, when it can no longer be taken back, to those who are to be told. Raises
    NotFound, ChangedMeanwhile and NotOpen.
    """
    with write_transaction(counsellor.office):
        appointment = load.load_for_update(counsellor, appointment_id)
        if appointment.interpreting is not state:
            load.require_version(appointment, version)
            if state not in choices(appointment):
                raise NotOpen
            changes.record(appointment, ChangeKind.INTERPRETER)
            with desk_booking_undo.recounting(appointment):
                appointment.interpreting = state
            load.notify(appointment, MessageKind.INTERPRETING, told)
            audit.note(ACTS[state], appointment, "account", account_id)
    return appointment
