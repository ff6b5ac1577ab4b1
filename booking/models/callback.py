"""The wish to be called back, where no free time suits."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from booking.domain.enums import Holder, Part
from booking.models.appointment import Appointment
from booking.models.base import Base
from booking.models.encryption import Encrypted
from booking.models.office import Office


class CallBack(Base):
    """Rückruf: somebody for whom the desk looks for a time; it has a number and a page like an appointment.

    `answer_until` is the date in the person's e-mail; the one who speaks German lives nearby and may be called.
    `appointment` is what the desk has booked from it; `tries` is how often nobody answered, `tried_at` when last.
    """

    __tablename__ = "callbacks"

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("offices.id"), index=True)
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id", ondelete="SET NULL"), index=True)
    number: Mapped[str] = mapped_column(unique=True)
    ticket_id: Mapped[str] = mapped_column(unique=True)
    form_key: Mapped[str | None] = mapped_column(unique=True)

    name: Mapped[str] = mapped_column(Encrypted("callbacks.name"))
    reads: Mapped[str]
    spoken: Mapped[str | None]
    other_language: Mapped[str | None] = mapped_column(Encrypted("callbacks.other_language"))
    part: Mapped[Part | None]
    phone: Mapped[str | None] = mapped_column(Encrypted("callbacks.phone"))
    phone_index: Mapped[str | None] = mapped_column(index=True)
    answer_until: Mapped[date | None]
    german_name: Mapped[str | None] = mapped_column(Encrypted("callbacks.german_name"))
    german_phone: Mapped[str | None] = mapped_column(Encrypted("callbacks.german_phone"))

    client_key: Mapped[int] = mapped_column(default=0)
    shown_key: Mapped[int] = mapped_column(default=0)
    tries: Mapped[int] = mapped_column(default=0)
    tried_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]

    office: Mapped[Office] = relationship()
    appointment: Mapped[Appointment | None] = relationship()

    def key_counter(self, holder: Holder) -> int:
        """Return the counter a holder's key must carry to be valid; nobody helps with a call-back."""
        return self.shown_key if holder is Holder.SHOWN else self.client_key

    @property
    def is_open(self) -> bool:
        """Return whether the person still waits for a time."""
        return self.closed_at is None and self.appointment_id is None
