"""Who signs in, and what for."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from booking.domain.enums import RoleKind
from booking.models.base import Base


class Account(Base):
    """Zugang of a person who works with the program; `email` is kept in lower case."""

    __tablename__ = "accounts"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(unique=True, info={"personal": True})
    password_hash: Mapped[str]
    language: Mapped[str] = mapped_column(default="de")
    created_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]

    roles: Mapped[list["Role"]] = relationship(cascade="all, delete-orphan")


class Role(Base):
    """What an account may do in an office; `valid_until` is the last day that counts, in the office's zone.

    `counsellor_id` is whose agenda a stand-in works, if not any of the office's.
    """

    __tablename__ = "roles"
    __table_args__ = (UniqueConstraint("account_id", "office_id", "kind", "valid_from"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"))
    office_id: Mapped[int] = mapped_column(ForeignKey("offices.id", ondelete="CASCADE"), index=True)
    counsellor_id: Mapped[int | None] = mapped_column(ForeignKey("counsellors.id", ondelete="CASCADE"), index=True)
    kind: Mapped[RoleKind]
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]

    def counts_on(self, day: date) -> bool:
        """Return whether it counts on a day of its office's calendar."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


class LoginSession(Base):
    """One sign-in: the cookie holds a random token, this row its hash; without the row the cookie opens nothing."""

    __tablename__ = "login_sessions"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    ends_at: Mapped[datetime] = mapped_column(index=True)
