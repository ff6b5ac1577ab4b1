"""The week's rule and its exceptions; an appointment is something else."""

from datetime import date, datetime, time

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from booking.domain.enums import Weekday
from booking.models.base import Base
from booking.models.office import Office

# Both engines compare times of the same width as text or as time: "08:30:00.000000" on SQLite.
OPENS_BEFORE_CLOSES = "opens < closes"


class Counsellor(Base):
    """Berater:in: what schedule, cells and agenda hang on; outlives the account.

    `feed_hash` is of the token in the address of her calendar feed; the flags are what she wants of feed and e-mails.
    """

    __tablename__ = "counsellors"

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("offices.id"), index=True)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id", ondelete="SET NULL"), index=True)
    shown_name: Mapped[str | None] = mapped_column(info={"personal": True})
    feed_hash: Mapped[str | None] = mapped_column(unique=True)
    feed_names: Mapped[bool] = mapped_column(default=False)
    gets_day_list: Mapped[bool] = mapped_column(default=True)
    day_list_names: Mapped[bool] = mapped_column(default=False)
    gets_changes: Mapped[bool] = mapped_column(default=True)

    office: Mapped[Office] = relationship()
    hours: Mapped[list["OfficeHours"]] = relationship(cascade="all, delete-orphan")

    @validates("account_id")
    def _end_feed(self, _key: str, account_id: int | None) -> int | None:
        """End the feed with the account it was made by: whoever follows must not be read by her calendars."""
        if account_id != self.account_id:
            self.feed_hash, self.feed_names = None, False
        return account_id


class OfficeHours(Base):
    """Sprechzeit: a weekly stretch in which one counsellor receives clients.

    `opens` and `closes` are wall-clock times in the office's zone, so a 9 o'clock slot stays at 9 o'clock when the
    clocks change. `valid_until` is the last day that counts. Without appointment, they are shown and give no slots.
    """

    __tablename__ = "office_hours"
    __table_args__ = (CheckConstraint(OPENS_BEFORE_CLOSES, name="opens_before_closes"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    counsellor_id: Mapped[int] = mapped_column(ForeignKey("counsellors.id", ondelete="CASCADE"), index=True)
    weekday: Mapped[Weekday]
    opens: Mapped[time]
    closes: Mapped[time]
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]
    with_appointment: Mapped[bool] = mapped_column(default=True)


class SpecialHours(Base):
    """Zusätzliche Sprechzeit on one day, also on a public holiday."""

    __tablename__ = "special_hours"
    __table_args__ = (CheckConstraint(OPENS_BEFORE_CLOSES, name="opens_before_closes"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    counsellor_id: Mapped[int] = mapped_column(ForeignKey("counsellors.id", ondelete="CASCADE"), index=True)
    held_on: Mapped[date]
    opens: Mapped[time]
    closes: Mapped[time]


class Closure(Base):
    """Schließzeit of the office, or absence of one counsellor; whole days run from midnight to midnight, wall time."""

    __tablename__ = "closures"
    __table_args__ = (CheckConstraint("starts_at < ends_at", name="starts_before_ends"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("offices.id", ondelete="CASCADE"), index=True)
    counsellor_id: Mapped[int | None] = mapped_column(ForeignKey("counsellors.id", ondelete="CASCADE"), index=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime] = mapped_column(index=True)
