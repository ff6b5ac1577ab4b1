"""The appointment, the cells it occupies, and what is counted of it."""

from datetime import date, datetime, timedelta

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, PrimaryKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from booking.domain import name_matching
from booking.domain.enums import ChangeKind, Channel, Holder, Interpreting, Status
from booking.models.appointment_change import AppointmentChange
from booking.models.base import Base
from booking.models.encryption import Encrypted, blind_index
from booking.models.office import Office, Topic
from booking.models.schedule import Counsellor


class Appointment(Base):
    """Termin: one talk of one client with one counsellor.

    `uid` identifies it in calendars, `number` to people, `ticket_id` in keys: different values, none authorises
    (decision 8). `revision` rises with what a calendar shows, `version` with every change (decision 15);
    `shown_changed_at` is LAST-MODIFIED and `stamped_at` DTSTAMP. Holders' key counters revoke their keys.
    `changes` are what acts have done to it, the first to the last, and what of it can be undone.
    `sends_nothing`: nobody is written to any more. `note` is the desk's own. `person_index` is of name and spoken
    language, `network` the day's HMAC of the address it was booked from.
    """

    __tablename__ = "appointments"
    __table_args__ = (
        CheckConstraint("starts_at < ends_at", name="starts_before_ends"),
        Index("ix_appointments_day", "counsellor_id", "starts_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("offices.id"), index=True)
    counsellor_id: Mapped[int] = mapped_column(ForeignKey("counsellors.id"))
    uid: Mapped[str] = mapped_column(unique=True)
    number: Mapped[str] = mapped_column(unique=True)
    ticket_id: Mapped[str] = mapped_column(unique=True)
    form_key: Mapped[str | None] = mapped_column(unique=True)
    status: Mapped[Status] = mapped_column(default=Status.BOOKED)
    channel: Mapped[Channel]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]

    topic_id: Mapped[int | None] = mapped_column(ForeignKey("topics.id", ondelete="SET NULL"), index=True)
    spoken: Mapped[str | None]
    other_language: Mapped[str | None] = mapped_column(Encrypted("appointments.other_language"))
    interpreting: Mapped[Interpreting]
    several: Mapped[bool] = mapped_column(default=False)

    name: Mapped[str | None] = mapped_column(Encrypted("appointments.name"))
    reads: Mapped[str]
    phone: Mapped[str | None] = mapped_column(Encrypted("appointments.phone"))
    phone_index: Mapped[str | None] = mapped_column(index=True)
    phone_shared: Mapped[bool] = mapped_column(default=False)
    email: Mapped[str | None] = mapped_column(Encrypted("appointments.email"))
    email_index: Mapped[str | None] = mapped_column(index=True)
    mark: Mapped[str | None] = mapped_column(Encrypted("appointments.mark"))
    note: Mapped[str | None] = mapped_column(Encrypted("appointments.note"))
    person_index: Mapped[str | None] = mapped_column(index=True)
    network: Mapped[str | None] = mapped_column(index=True)

    helper_name: Mapped[str | None] = mapped_column(Encrypted("appointments.helper_name"))
    helper_reads: Mapped[str | None]
    helper_phone: Mapped[str | None] = mapped_column(Encrypted("appointments.helper_phone"))
    helper_email: Mapped[str | None] = mapped_column(Encrypted("appointments.helper_email"))
    helper_email_index: Mapped[str | None] = mapped_column(index=True)
    will_tell: Mapped[bool] = mapped_column(default=False)

    late_minutes: Mapped[int | None]
    moves: Mapped[int] = mapped_column(default=0)
    email_was_wrong: Mapped[bool] = mapped_column(default=False)
    helper_email_was_wrong: Mapped[bool] = mapped_column(default=False)
    sends_nothing: Mapped[bool] = mapped_column(default=False)

    client_key: Mapped[int] = mapped_column(default=0)
    helper_key: Mapped[int] = mapped_column(default=0)
    shown_key: Mapped[int] = mapped_column(default=0)
    revision: Mapped[int] = mapped_column(default=0)
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime] = mapped_column(index=True)
    shown_changed_at: Mapped[datetime]
    stamped_at: Mapped[datetime]

    office: Mapped[Office] = relationship()
    counsellor: Mapped[Counsellor] = relationship()
    topic: Mapped[Topic | None] = relationship()
    changes: Mapped[list[AppointmentChange]] = relationship(
        order_by=AppointmentChange.id, cascade="all, delete-orphan", passive_deletes=True
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012

    def key_counter(self, holder: Holder) -> int:
        """Return the counter a holder's key must carry to be valid."""
        return {Holder.CLIENT: self.client_key, Holder.HELPER: self.helper_key, Holder.SHOWN: self.shown_key}[holder]

    @property
    def is_helped(self) -> bool:
        """Return whether somebody has booked for the client, or helped with an appointment that this one follows."""
        is_known = self.helper_name or self.helper_phone or self.helper_email
        return self.channel is Channel.OTHER or bool(is_known)

    def email_of(self, holder: Holder) -> str | None:
        """Return the address the holder's e-mails go to."""
        return self.helper_email if holder is Holder.HELPER else self.email

    def language_of(self, holder: Holder) -> str:
        """Return the code of the language the holder reads."""
        return (self.helper_reads or self.reads) if holder is Holder.HELPER else self.reads

    def standing_changes(self, *kinds: ChangeKind) -> list[AppointmentChange]:
        """Return the changes of these kinds that were not undone, the first to the last."""
        return [change for change in self.changes if change.kind in kinds and change.stands]

    @property
    def cancelled_at(self) -> datetime | None:
        """Return when it was cancelled; None if it stands, or if nobody knows."""
        return self._cancellation.changed_at if self._cancellation else None

    @property
    def cancelled_by(self) -> Holder | None:
        """Return whose key has cancelled it; None if it was the desk, or if it stands."""
        return self._cancellation.holder if self._cancellation else None

    @property
    def _cancellation(self) -> AppointmentChange | None:
        if self.status is not Status.CANCELLED:
            return None
        return next(reversed(self.standing_changes(ChangeKind.CANCELLED)), None)

    @property
    def moved_from_at(self) -> datetime | None:
        """Return the start it had before the last move, or before the first of the last ones with the card only."""
        start = None
        for move in reversed(self.standing_changes(ChangeKind.MOVED)):
            if start is None or move.holder is Holder.SHOWN:
                start = move.before_starts_at
            if move.holder is not Holder.SHOWN:
                break
        return start

    @property
    def moved_with_card(self) -> bool:
        """Return whether it was moved last by somebody who has only seen the card."""
        return any(move.holder is Holder.SHOWN for move in self.standing_changes(ChangeKind.MOVED)[-1:])

    @property
    def restored_with_card(self) -> bool:
        """Return whether somebody with only the card has undone its cancellation, and no time was given up since."""
        given_up = [change for change in self.changes if change.kind in (ChangeKind.CANCELLED, ChangeKind.MOVED)]
        return any(change.undone_with_card for change in given_up[-1:])

    @property
    def has_new_length(self) -> bool:
        """Return whether its length was what changed last of its time."""
        last = self.standing_changes(ChangeKind.MOVED, ChangeKind.LENGTH)[-1:]
        return any(change.kind is ChangeKind.LENGTH for change in last)

    def restamp(self, moment: datetime) -> None:
        """Note that what a calendar shows has changed: SEQUENCE, LAST-MODIFIED and DTSTAMP rise (decision 15)."""
        self.revision += 1
        self.stamped_at = self.shown_changed_at = self.next_stamp(moment)

    def next_stamp(self, moment: datetime) -> datetime:
        """Return the next DTSTAMP: now, in whole seconds, but always later than the last."""
        return max(moment.replace(microsecond=0), self.stamped_at + timedelta(seconds=1))

    def index_person(self) -> None:
        """Note what stands for name and language in any spelling, whenever one of them is said or changed."""
        spelt_alike = name_matching.key(self.name)
        self.person_index = blind_index(spelt_alike and f"{spelt_alike}\0{self.spoken or ''}", "person")

    def minutes(self) -> int:
        """Return how long the talk takes."""
        return (self.ends_at - self.starts_at) // timedelta(minutes=1)


class OccupiedCell(Base):
    """Belegte Zelle: five minutes of a counsellor that an appointment takes; its key forbids double booking.

    The order of the key matters: a range is read by counsellor and time, over all lanes (decision 3).
    """

    __tablename__ = "occupied_cells"
    __table_args__ = (PrimaryKeyConstraint("counsellor_id", "starts_at", "lane"), {"sqlite_with_rowid": False})

    counsellor_id: Mapped[int] = mapped_column(ForeignKey("counsellors.id"))
    starts_at: Mapped[datetime]
    lane: Mapped[int] = mapped_column(Integer, default=0)
    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"), index=True)


class Tally(Base):
    """Zählung: a number for each month and one property, never two crossed; it holds no persons (decision 11)."""

    __tablename__ = "tallies"

    office_id: Mapped[int] = mapped_column(ForeignKey("offices.id", ondelete="CASCADE"), primary_key=True)
    month_on: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]
