"""What an act has changed of an appointment: how it was before, and until when that can be undone."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from booking.domain.enums import ChangeKind, Holder, Interpreting, Status
from booking.models.base import Base


class AppointmentChange(Base):
    """Änderung: what one act did to one appointment, and how the appointment was before it.

    `holder` is whose key did it, None if it was the desk. `undoable_until` is None once it cannot be undone whatever
    the time: it never could, or something was done after it. Changes of one act for several appointments share their
    `batch`; one that stands alone has none. What was before is empty where there was no before, or where an upgrade
    could not know it. No name, contact or note is ever kept here.
    """

    __tablename__ = "appointment_changes"

    id: Mapped[int] = mapped_column(primary_key=True)
    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"), index=True)
    batch: Mapped[str | None]
    kind: Mapped[ChangeKind]
    holder: Mapped[Holder | None]
    changed_at: Mapped[datetime]
    undoable_until: Mapped[datetime | None]
    undone_at: Mapped[datetime | None]
    undone_with_card: Mapped[bool] = mapped_column(default=False)
    before_starts_at: Mapped[datetime | None]
    before_ends_at: Mapped[datetime | None]
    before_counsellor_id: Mapped[int | None] = mapped_column(ForeignKey("counsellors.id", ondelete="SET NULL"))
    before_interpreting: Mapped[Interpreting | None]
    before_status: Mapped[Status | None]

    @property
    def stands(self) -> bool:
        """Return whether it was not undone."""
        return self.undone_at is None

    def can_be_undone(self, moment: datetime) -> bool:
        """Return whether its time to be undone is not over at a moment, and nothing else is in the way."""
        return self.stands and self.undoable_until is not None and moment < self.undoable_until
