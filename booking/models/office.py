"""The office, its words in each language, its topics and what it can do in each spoken language (decision 14)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from operator import attrgetter
from zoneinfo import ZoneInfo

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from booking.domain.clock import now
from booking.domain.enums import Ability
from booking.domain.policy import Policy
from booking.models.base import Base

FALLBACK_LANGUAGE = "de"


@dataclass(frozen=True, slots=True)
class Words:
    """A text of the office, and the code of the language it is really in."""

    text: str
    language: str

    def __str__(self) -> str:
        return self.text


class Office(Base):
    """Beratungsstelle: where people come, with the rules and the sender's name she has decided on.

    `sender_confirmed_at` is when the desk said that only the counselling staff reads the sender's mailbox. `full_on` is
    the day on which the hours without appointment are full; `writes_missed`: who did not come gets a kind e-mail.
    """

    __tablename__ = "offices"
    __table_args__ = (
        CheckConstraint("slug NOT IN ('ticket', 'find', 'languages')", name="slug_is_free"),
        CheckConstraint("minutes % 5 = 0 AND long_minutes % 5 = 0 AND extra_minutes % 5 = 0", name="five_minutes"),
        CheckConstraint("minutes > 0 AND long_minutes > 0 AND extra_minutes >= 0", name="talks_take_time"),
        CheckConstraint("held_share >= 0 AND held_share <= 1", name="held_share_is_a_share"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    sender_name: Mapped[str]
    sender_address: Mapped[str | None]
    sender_confirmed_at: Mapped[datetime | None]
    building: Mapped[str]
    street: Mapped[str]
    postcode: Mapped[str]
    city: Mapped[str]
    room: Mapped[str | None]
    phone: Mapped[str]
    fax: Mapped[str | None]
    email: Mapped[str | None]
    authority: Mapped[str | None]
    represented_by: Mapped[str | None]
    data_protection_officer: Mapped[str | None]
    timezone: Mapped[str]
    state: Mapped[str]
    minutes: Mapped[int]
    long_minutes: Mapped[int]
    extra_minutes: Mapped[int]
    lead_hours: Mapped[int]
    horizon_days: Mapped[int]
    renews_at: Mapped[time]
    held_share: Mapped[float]
    release_hours: Mapped[int]
    reminds_at: Mapped[time] = mapped_column(default=time(10))
    lists_at: Mapped[time] = mapped_column(default=time(7))
    writes_missed: Mapped[bool] = mapped_column(default=False)
    full_on: Mapped[date | None]

    texts: Mapped[list["OfficeText"]] = relationship(cascade="all, delete-orphan", lazy="selectin")
    topics: Mapped[list["Topic"]] = relationship(cascade="all, delete-orphan", order_by="Topic.position")
    spoken_languages: Mapped[list["SpokenLanguage"]] = relationship(
        cascade="all, delete-orphan", order_by="SpokenLanguage.position"
    )

    @property
    def zone(self) -> ZoneInfo:
        """Return the zone of every wall-clock time of the office."""
        return ZoneInfo(self.timezone)

    def day_of(self, moment: datetime) -> date:
        """Return the date an instant falls on at the office."""
        return moment.astimezone(self.zone).date()

    def today(self) -> date:
        """Return the date it is at the office now."""
        return self.day_of(now())

    @property
    def policy(self) -> Policy:
        """Return the rules the domain asks for."""
        return Policy(
            zone=self.zone,
            minutes=self.minutes,
            long_minutes=self.long_minutes,
            extra_minutes=self.extra_minutes,
            lead_hours=self.lead_hours,
            horizon_days=self.horizon_days,
            renews_at=self.renews_at,
            held_share=self.held_share,
            release_hours=self.release_hours,
        )

    @property
    def facts(self) -> tuple[object, ...]:
        """Return all that the row and its texts say: equal until something of it is changed."""
        return (*_row(Office)(self), *map(_row(OfficeText), self.texts))

    @property
    def address(self) -> str:
        """Return building, street and town in one line, as a calendar and a map take it."""
        parts = (self.building, self.room, self.street, f"{self.postcode} {self.city}")
        return ", ".join(part for part in parts if part)

    def words(self, field: str, language: str) -> Words | None:
        """Return a text (`name`, `scope`, `directions`, `bring`, `confidentiality`) in the language, else in German."""
        return _words(self.texts, field, language)


@cache
def _row(model: type[Base]) -> Callable[[Base], tuple[object, ...]]:
    return attrgetter(*model.__table__.columns.keys())


class OfficeText(Base):
    """The office's own words in one language; what is empty shows in German, or not at all."""

    __tablename__ = "office_texts"
    __table_args__ = (UniqueConstraint("office_id", "language"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("offices.id", ondelete="CASCADE"))
    language: Mapped[str]
    name: Mapped[str | None]
    scope: Mapped[str | None]
    directions: Mapped[str | None]
    bring: Mapped[str | None]
    confidentiality: Mapped[str | None]


class Topic(Base):
    """Anliegen: what somebody may come with; `number` is all that an address shows of it."""

    __tablename__ = "topics"
    __table_args__ = (
        UniqueConstraint("office_id", "number"),
        CheckConstraint("minutes > 0 AND minutes % 5 = 0", name="five_minutes"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("offices.id", ondelete="CASCADE"))
    number: Mapped[int]
    position: Mapped[int]
    minutes: Mapped[int]
    icon: Mapped[str]
    is_offered: Mapped[bool] = mapped_column(default=True)

    texts: Mapped[list["TopicText"]] = relationship(cascade="all, delete-orphan", lazy="selectin")

    def words(self, field: str, language: str) -> Words | None:
        """Return a text (`name`, `bring`) in the language, else in German."""
        return _words(self.texts, field, language)


class TopicText(Base):
    """A topic's words in one language."""

    __tablename__ = "topic_texts"
    __table_args__ = (UniqueConstraint("topic_id", "language"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    topic_id: Mapped[int] = mapped_column(ForeignKey("topics.id", ondelete="CASCADE"))
    language: Mapped[str]
    name: Mapped[str]
    bring: Mapped[str | None]


class SpokenLanguage(Base):
    """Gesprochene Sprache: what the office can do when somebody speaks it; independent of the pages' languages.

    `lead_days` is how many working days the office needs to arrange an interpreter.
    """

    __tablename__ = "spoken_languages"
    __table_args__ = (UniqueConstraint("office_id", "code"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("offices.id", ondelete="CASCADE"))
    code: Mapped[str]
    position: Mapped[int]
    ability: Mapped[Ability]
    lead_days: Mapped[int] = mapped_column(default=2)


def _words(texts: Sequence[OfficeText | TopicText], field: str, language: str) -> Words | None:
    by_language = {row.language: row for row in texts}
    for code in (language, FALLBACK_LANGUAGE):
        text: str | None = getattr(by_language.get(code), field, None)
        if text:
            return Words(text, code)
    return None
