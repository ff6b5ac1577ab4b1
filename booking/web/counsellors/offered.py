"""What the acts of an appointment ask before they offer themselves, on the day's list and on its own page."""

from typing import Any

from booking.services import cancellations, coming_again, desk_moves, entries, lengths, papers, presence, undoing
from booking.services import interpreting as interpretings
from booking.web.counsellors import states

OFFERED: dict[str, Any] = {
    "states": states,
    "presence": presence,
    "cancellations": cancellations,
    "papers": papers,
    "entries": entries,
    "coming_again": coming_again,
    "desk_moves": desk_moves,
    "lengths": lengths,
    "interpretings": interpretings,
    "undoing": undoing,
}
