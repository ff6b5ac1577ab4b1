"""Who did what and when, without content; kept six months."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from booking.models.base import Base


class AuditEntry(Base):
    """One act: `by` is a holder, a channel or `account`; `appointment_uid` outlives the appointment's row.

    Of a call-back, `appointment_uid` is its ticket id.
    """

    __tablename__ = "audit_entries"

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("offices.id", ondelete="CASCADE"), index=True)
    happened_at: Mapped[datetime] = mapped_column(index=True)
    act: Mapped[str]
    by: Mapped[str]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id", ondelete="SET NULL"), index=True)
    appointment_uid: Mapped[str | None] = mapped_column(index=True)
