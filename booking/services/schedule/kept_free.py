"""A counsellor keeps time of her day free, without a reason; for the public it is just not bookable.

It is a closure of hers. Whatever closure of hers lies inside one day is shown as kept free and can be undone, however
it came about, since it means the same; whole days away are no such thing.
"""

from sqlalchemy import ColumnElement, delete, select

from booking.database import db, write_transaction
from booking.domain import gaps
from booking.domain.clock import now
from booking.domain.enums import Act
from booking.domain.errors import NotFound
from booking.domain.policy import Talk
from booking.domain.slots import CELL
from booking.domain.timespan import Timespan
from booking.models import Closure, Counsellor
from booking.services.records import audit
from booking.services.schedule import availability


def keep_free(counsellor: Counsellor, span: Timespan, account_id: int) -> None:
    """Keep a stretch of one day's hours free from now on; appointments in it stay as they are. Twice is once.

    Raises NotFound for what is over, reaches out of her hours or is no multiple of five minutes.
    """
    _require(counsellor, span)
    with write_transaction(counsellor.office):
        if db.session.scalar(select(Closure.id).where(*_same(counsellor, span)).limit(1)) is None:
            whose = {"office_id": counsellor.office_id, "counsellor_id": counsellor.id}
            db.session.add(Closure(**whose, starts_at=span.start, ends_at=span.end))
            audit.note_office(Act.KEPT_FREE, counsellor.office, account_id)


def release(counsellor: Counsellor, span: Timespan, account_id: int) -> None:
    """Let a stretch that is kept free be booked again; NotFound for what is longer than a day. Twice is once."""
    if not gaps.is_within_a_day(span, counsellor.office.zone):
        raise NotFound
    with write_transaction(counsellor.office):
        gone = db.session.execute(delete(Closure).where(*_same(counsellor, span)).returning(Closure.id)).all()
        if gone:
            audit.note_office(Act.KEPT_FREE_ENDED, counsellor.office, account_id)


def _same(counsellor: Counsellor, span: Timespan) -> tuple[ColumnElement[bool], ...]:
    return (
        Closure.counsellor_id == counsellor.id,
        Closure.starts_at == span.start,
        Closure.ends_at == span.end,
    )


def _require(counsellor: Counsellor, span: Timespan) -> None:
    office = counsellor.office
    if not (span.start < span.end and gaps.is_within_a_day(span, office.zone) and span.end > now()):
        raise NotFound
    day = office.day_of(span.start)
    _today, last = availability.bookable_days(office, Talk(CELL, office.policy.at_the_desk()))
    opened = availability.openings(office, day, min(day, last), [counsellor.id])
    is_hers = bool(opened) and opened.around.holds(span)
    if not (is_hers and gaps.is_step(span.start) and gaps.is_step(span.end)):
        raise NotFound
