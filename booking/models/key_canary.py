"""One row that only opens with the right keys, so that a program with wrong ones stops before it writes."""

from sqlalchemy.orm import Mapped, mapped_column

from booking.models.base import Base
from booking.models.encryption import Encrypted

SONG = "canary"


class Canary(Base):
    """The first row written; `services.keys.check` reads it at start."""

    __tablename__ = "canary"

    id: Mapped[int] = mapped_column(primary_key=True)
    song: Mapped[str] = mapped_column(Encrypted("canary.song"))
