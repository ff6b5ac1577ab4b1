"""E-mails that wait, are being sent, were sent or could not be, and the sign of life of who sends them."""

from datetime import datetime

from sqlalchemy import ColumnElement, ForeignKey, Index, or_
from sqlalchemy.orm import Mapped, mapped_column, relationship

from booking.domain.enums import Holder, MessageKind, MessageState
from booking.models.appointment import Appointment
from booking.models.base import Base
from booking.models.encryption import Encrypted
from booking.models.office import Office


class Heartbeat(Base):
    """Lebenszeichen: when the worker was last at work."""

    __tablename__ = "heartbeats"

    name: Mapped[str] = mapped_column(primary_key=True)
    beat_at: Mapped[datetime]


class OutboxMessage(Base):
    """Nachricht: one message to one address, mostly about one appointment and to one of its people.

    `content` is the finished message, so that a retry sends the same bytes; it is empty as long as the office has no
    sender address, and once the e-mail was sent or withdrawn. `lease_until` is set while a worker has it in hand.
    `wanted_at` is when it should first have gone, `due_at` when it is tried next. `occasion` names what is written of
    only once. `told_at` is when the desk said it has told the person in another way.
    `recipient_index` stands for the address, so that e-mails to one person go in order; it has no appointment where
    that was deleted, or where the e-mail is about several (number lost); a counsellor's has no holder.
    """

    __tablename__ = "outbox_messages"
    __table_args__ = (Index("ix_outbox_messages_due", "state", "due_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("offices.id"), index=True)
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id", ondelete="SET NULL"), index=True)
    appointment_uid: Mapped[str | None] = mapped_column(index=True)
    kind: Mapped[MessageKind]
    holder: Mapped[Holder | None]
    counsellor_id: Mapped[int | None] = mapped_column(ForeignKey("counsellors.id", ondelete="CASCADE"), index=True)
    occasion: Mapped[str | None] = mapped_column(unique=True)
    recipient: Mapped[str | None] = mapped_column(Encrypted("letters.recipient"))
    recipient_index: Mapped[str | None]
    content: Mapped[str | None] = mapped_column(Encrypted("letters.message"))
    bounce_token: Mapped[str] = mapped_column(unique=True)
    state: Mapped[MessageState] = mapped_column(default=MessageState.WAITING)
    created_at: Mapped[datetime]
    wanted_at: Mapped[datetime]
    due_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    lease_until: Mapped[datetime | None]
    lease_token: Mapped[str | None]
    sent_at: Mapped[datetime | None]
    refusal: Mapped[str | None]
    told_at: Mapped[datetime | None]

    office: Mapped[Office] = relationship()
    appointment: Mapped[Appointment | None] = relationship()

    def is_free(self, moment: datetime) -> bool:
        """Return whether no worker has it in hand at a moment."""
        return self.lease_until is None or self.lease_until <= moment

    @classmethod
    def free_at(cls, moment: datetime) -> ColumnElement[bool]:
        """Return the condition that no worker has it in hand at a moment."""
        return or_(cls.lease_until.is_(None), cls.lease_until <= moment)
