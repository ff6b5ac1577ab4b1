"""What the acts of an appointment ask before they offer themselves, on the day's list and on its own page."""

from typing import Any

from booking.services.appointments import (
    attendance,
    attendance_certificates,
    cancellations,
    durations,
    follow_ups,
    interpreter_status,
)
from booking.services.appointments.desk_acts import desk_booking_undo, desk_change_undo, desk_moves
from booking.web.desk.wording import states

OFFERED: dict[str, Any] = {
    "states": states,
    "attendance": attendance,
    "cancellations": cancellations,
    "attendance_certificates": attendance_certificates,
    "desk_booking_undo": desk_booking_undo,
    "follow_ups": follow_ups,
    "desk_moves": desk_moves,
    "durations": durations,
    "interpreter_status": interpreter_status,
    "desk_change_undo": desk_change_undo,
}
