"""The day on paper."""

from datetime import date

from booking.database import write_transaction
from booking.domain.enums import Act
from booking.models import Counsellor
from booking.services.desk import agenda
from booking.services.desk.agenda import Agenda
from booking.services.records import audit


def open_print(counsellor: Counsellor, day: date, account_id: int) -> Agenda:
    """Return the list of a day for the printer; that it was printed is noted."""
    with write_transaction():
        audit.note_office(Act.DAY_PRINTED, counsellor.office, account_id)
    return agenda.load_agenda(counsellor, day)
