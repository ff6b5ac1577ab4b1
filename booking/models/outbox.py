"""Letters that wait, are being sent, were sent or could not be, and the sign of life of who sends them."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from booking.domain.enums import Holder, LetterKind, LetterState
from booking.models.appointment import Appointment
from booking.models.base import Base
from booking.models.encryption import Encrypted
from booking.models.office import Office


class Heartbeat(Base):
    """Lebenszeichen: when the worker was last at work."""

    __tablename__ = "heartbeats"

    name: Mapped[str] = mapped_column(primary_key=True)
    beat_at: Mapped[datetime]


class Letter(Base):
    """Brief: one message to one address, mostly about one appointment and to one of its people.

    `message` is the finished message, so that a retry sends the same bytes; it is empty as long as the office has no
    sender address, and once the letter was sent or withdrawn. `lease_until` is set while a worker has it in hand.
    `wanted_at` is when it should first have gone, `due_at` when it is tried next. `occasion` names what is written of
    only once. `told_at` is when the desk said it has told the person in another way.
    `recipient_index` stands for the address, so that letters to one person go in order; it has no appointment where
    that was deleted, or where the letter is about several (number lost); a counsellor's has no holder.
    """

    __tablename__ = "letters"
    __table_args__ = (Index("ix_letters_due", "state", "due_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("offices.id"), index=True)
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id", ondelete="SET NULL"), index=True)
    appointment_uid: Mapped[str | None] = mapped_column(index=True)
    kind: Mapped[LetterKind]
    holder: Mapped[Holder | None]
    counsellor_id: Mapped[int | None] = mapped_column(ForeignKey("counsellors.id", ondelete="CASCADE"), index=True)
    occasion: Mapped[str | None] = mapped_column(unique=True)
    recipient: Mapped[str | None] = mapped_column(Encrypted("letters.recipient"))
    recipient_index: Mapped[str | None]
    message: Mapped[str | None] = mapped_column(Encrypted("letters.message"))
    bounce_token: Mapped[str] = mapped_column(unique=True)
    state: Mapped[LetterState] = mapped_column(default=LetterState.WAITING)
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
