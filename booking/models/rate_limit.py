"""How often something was tried, for the limits."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from booking.models.base import Base


class Attempt(Base):
    """A counter for one act, one who (an HMAC, never an address) and one window of time."""

    __tablename__ = "attempts"

    act: Mapped[str] = mapped_column(primary_key=True)
    who: Mapped[str] = mapped_column(primary_key=True)
    window_at: Mapped[datetime] = mapped_column(primary_key=True)
    count: Mapped[int]
