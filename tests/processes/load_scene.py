"""Many counsellors and many e-mails, for tests under load."""

from datetime import UTC, date, datetime
from datetime import time as wall

from sqlalchemy import select, update

from booking.database import db, write_transaction
from booking.domain.booking_request import BookingRequest
from booking.domain.enums import MessageState, Weekday
from booking.models import Counsellor, OfficeHours, OutboxMessage
from booking.services.offices import offices
from booking.services.schedule import availability

BOOKINGS = 200


def ten_counsellors() -> list[str]:
    """Give the office nine counsellors more, all day on Monday to Friday; return keys of enough distinct slots."""
    office = offices.by_slug("emstek")
    with write_transaction():
        for _counsellor in range(9):
            hours = [
                OfficeHours(weekday=Weekday(day), opens=wall(8), closes=wall(17), valid_from=date(2026, 1, 1))
                for day in range(5)
            ]
            db.session.add(Counsellor(office_id=office.id, hours=hours))
    return [slot.key for slot in availability.offer(office, availability.talk_for(office, BookingRequest()))][
        -BOOKINGS:
    ]


def expire_leases() -> None:
    """Let the leases of killed workers run out, as five minutes would."""
    with write_transaction():
        db.session.execute(update(OutboxMessage).values(lease_until=datetime(2026, 1, 1, tzinfo=UTC)))
        db.session.execute(update(OutboxMessage).values(due_at=datetime(2026, 1, 1, tzinfo=UTC)))


def count_unsent() -> int:
    """Return how many e-mails still wait."""
    db.session.commit()
    return len(db.session.scalars(select(OutboxMessage.id).where(OutboxMessage.state == MessageState.WAITING)).all())
