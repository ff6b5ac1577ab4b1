"""What all tables share: names of constraints, instants in UTC, words from a fixed set."""

from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import DateTime, Dialect, Enum, Integer, MetaData, String
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import Date, Time, TypeDecorator

from booking.domain.enums import (
    Ability,
    ChangeKind,
    Channel,
    Holder,
    Interpreting,
    MessageKind,
    MessageState,
    Part,
    RoleKind,
    Status,
    Weekday,
)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant, kept in UTC on every engine; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the instant in UTC as the engine takes it."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the instant, aware and in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class WeekdayNumber(TypeDecorator[Weekday]):
    """A weekday as the number `date.weekday()` gives."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Weekday | None, dialect: Dialect) -> int | None:
        """Return the number."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Weekday | None:
        """Return the weekday."""
        return None if value is None else Weekday(value)


def word(kind: type[StrEnum]) -> Enum:
    """Return a column type that keeps the values of a glossary word as short text, checked by the database."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        length=20,
        name=kind.__name__.lower(),
        values_callable=lambda members: [member.value for member in members],
    )


_WORDS = (Ability, ChangeKind, Channel, Holder, Interpreting, MessageKind, MessageState, Part, RoleKind, Status)


class Base(DeclarativeBase):
    """The parent of every table."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_N_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime,
        date: Date,
        time: Time,
        Weekday: WeekdayNumber,
        str: String,
        **{kind: word(kind) for kind in _WORDS},
    }
